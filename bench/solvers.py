"""Solve and prove, beside SciPy's dense solver on the same scores."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import linear_sum_assignment

from bench.clock import compare, stopwatch, take_turns
from bench.report import Row
from mentorctl.intake.roster import read_roster
from mentorctl.matching.case import Case
from mentorctl.matching.problem import FORBIDDEN, NOBODY, UNIT, Ints, Problem
from mentorctl.matching.proof import Proof, check
from mentorctl.matching.scores import score
from mentorctl.matching.solver import solve
from mentorctl.model.aims import lifts, most_given_up

WHAT = "Solve, settle ties by rule, and prove"


@dataclass(frozen=True)
class Reached:
    """What a plan amounts to; total in units of fit."""

    placed: int
    total: int


def problem_of(roster: Path) -> Problem:
    """Read and score the roster as `mentorctl match` does where there is no earlier plan."""
    found, _ = read_roster([roster])
    case = Case(found)
    scores = score(case)
    return Problem(
        fit=np.where(scores.allowed, scores.fit, FORBIDDEN),
        places=np.array([found.places(mentor) for mentor in case.mentors], np.int64),
        load=np.zeros(len(case.mentors), np.int64),
        earlier=np.full(len(case.mentees), NOBODY, np.int64),
        aim="lift the weakest" if lifts(found.program.base.aim) else "best total",
        give_up=most_given_up(found.program.base.aim),
    )


def one_column_each(problem: Problem) -> Ints:
    """(mentees, places) fit, a column for every place: solvers without capacities want it so."""
    return np.repeat(problem.fit, problem.places, axis=1)


def measure(problem: Problem, turns: int) -> tuple[list[Row], Reached]:
    """Time both in turn; they must place as many and reach the same total."""
    fit = one_column_each(problem)
    # Lower than any sum of fits, so that SciPy takes a forbidden pair only where it has to.
    value = np.where(fit == FORBIDDEN, -float((min(fit.shape) + 1) * UNIT), fit)
    proofs: list[Proof] = []
    picks: list[tuple[Ints, Ints]] = []
    seconds = take_turns(
        {
            "ours": stopwatch(lambda: proofs.append(check(problem, solve(problem)))),
            "SciPy": stopwatch(lambda: picks.append(linear_sum_assignment(value, maximize=True))),
        },
        turns,
    )
    ours = Reached(proofs[-1].placed, proofs[-1].total_fit)
    theirs = reached(fit[picks[-1]])
    assert proofs[-1].proven_optimal, "our plan is not proven"
    assert ours == theirs, f"SciPy reached {theirs}, mentorctl {ours}"
    row = Row.of(
        WHAT,
        "SciPy's `linear_sum_assignment`, the call alone",
        compare(seconds["ours"], seconds["SciPy"]),
        "same number placed, same total",
    )
    return [row], ours


def reached(fits: Ints) -> Reached:
    """Sum up the fits of a solver's pairs, the forbidden ones dropped."""
    stands = fits[fits != FORBIDDEN]
    return Reached(len(stands), int(stands.sum()))
