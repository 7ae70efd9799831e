"""One price, search and preparation included, beside solving again with the pair made."""

from dataclasses import replace
from itertools import cycle

import numpy as np

from bench.clock import Timed, compare, stopwatch, take_turns
from bench.report import Row
from mentorctl.matching.counterfactual import Price, force
from mentorctl.matching.problem import FORBIDDEN, Plan, Problem
from mentorctl.matching.proof import check
from mentorctl.matching.residual import residual_of
from mentorctl.matching.solver import solve

SEED = 2027
PAIRS = 40
"""Allowed pairs outside the plan; a turn is the mean over all of them, or one new solve."""


def measure(problem: Problem, turns: int) -> list[Row]:
    """Price pairs in turn with new solves, which must come to the same."""
    plan = solve(problem)
    pairs = _pairs(problem, plan)
    for mentee, mentor in pairs[: min(turns, len(pairs))]:
        _same(problem, plan, mentee, mentor)
    waiting = cycle(pairs)
    seconds = take_turns(
        {
            "price": _mean(stopwatch(lambda: _priced(problem, plan, *next(waiting))), len(pairs)),
            "prepare": stopwatch(lambda: residual_of(problem, plan)),
            "solve": stopwatch(lambda: solve(_with(problem, *pairs[0]))),
        },
        turns,
    )
    return [
        Row.of(
            "What one pair would cost everybody else, by shortest paths",
            "solving again with the pair made",
            compare(seconds["price"], seconds["solve"]),
            "same price, exactly",
        ),
        Row.of(
            "of which preparing the plan, once for all its prices",
            "the same",
            compare(seconds["prepare"], seconds["solve"]),
        ),
    ]


def _pairs(problem: Problem, plan: Plan) -> list[tuple[int, int]]:
    """Return allowed pairs with a mentor who has places, none of them in the plan."""
    rng = np.random.default_rng(SEED)
    open_ = (problem.fit != FORBIDDEN) & (problem.places > 0)
    seated = np.flatnonzero(plan.partner >= 0)
    open_[seated, plan.partner[seated]] = False
    return [(int(i), int(j)) for i, j in rng.permutation(np.argwhere(open_))[:PAIRS]]


def _mean(timed: Timed, times: int) -> Timed:
    return lambda: sum(timed() for _ in range(times)) / times


def _priced(problem: Problem, plan: Plan, mentee: int, mentor: int) -> Price:
    price = force(residual_of(problem, plan), mentee, mentor)
    assert isinstance(price, Price)
    return price


def _with(problem: Problem, mentee: int, mentor: int) -> Problem:
    """Return what is left to solve once the pair has one of the mentor's places."""
    fit, places = problem.fit.copy(), problem.places.copy()
    fit[mentee] = FORBIDDEN
    places[mentor] -= 1
    return replace(problem, fit=fit, places=places)


def _same(problem: Problem, plan: Plan, mentee: int, mentor: int) -> None:
    rest = _with(problem, mentee, mentor)
    now, then = check(problem, plan), check(rest, solve(rest))
    fit = int(problem.fit[mentee, mentor])
    solved = now.placed - then.placed - 1, now.total_fit - then.total_fit - fit
    costs = _priced(problem, plan, mentee, mentor).costs
    assert costs == solved, f"priced at {costs}, solved {solved}"
