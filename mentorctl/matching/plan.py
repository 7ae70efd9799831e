"""The plan: approved pairs, then the solver's best, then everything people ask about it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from mentorctl.matching.case import Case
from mentorctl.matching.problem import FORBIDDEN, NOBODY, Plan, Problem, TooLarge
from mentorctl.matching.proof import Proof, check
from mentorctl.matching.reasons import watch, why
from mentorctl.matching.scores import Scores
from mentorctl.matching.solver import solve
from mentorctl.model.aims import lifts, most_given_up
from mentorctl.model.errors import TooLargeToSolve
from mentorctl.model.pairs import Decision, Row
from mentorctl.model.text import count, natural_key


@dataclass(frozen=True)
class Match:
    """One row of the Pairs sheet with what we say about it."""

    row: Row
    track: str = ""
    fit: int | None = None
    """0 to UNIT; None where one of the two is no longer on the roster."""
    why: str = ""
    watch: str = ""
    waivers: tuple[str, ...] = ()
    """Names of the rules that the row's waiver reason covers."""
    exception: bool = False
    """Whether only the grade exception allows it."""


@dataclass(frozen=True)
class Objective:
    """What was reached and what is proven to be reachable, approved pairs included."""

    placed: int
    placed_limit: int
    total_fit: int
    total_fit_bound: int
    lowest_fit: int | None
    proven_optimal: bool
    best_total: int
    """The highest total fit with as many placed, whatever the weakest pair."""

    @property
    def given_up(self) -> int:
        """Return what lifting the weakest pair cost of the best total, in whole millionths."""
        return self.best_total - self.total_fit

    @property
    def given_up_share(self) -> float:
        """Return the same as a part of the best total, 0 to 1."""
        return self.given_up / self.best_total if self.best_total else 0.0


@dataclass(frozen=True)
class Proposal:
    """A plan with everything that the workbook and `--json` say of it."""

    scores: Scores
    matches: tuple[Match, ...]
    partner: NDArray[np.int64]
    """Mentor's column for each mentee, NOBODY for none; approved pairs included."""
    places: NDArray[np.int64]
    """Places of each mentor, taken or not."""
    load: NDArray[np.int64]
    """Mentees of each mentor in this plan."""
    objective: Objective
    problem: Problem
    """What the solver was asked: approved pairs are fixed and their places taken."""
    plan: Plan
    """What it answered, over that problem."""

    @property
    def free(self) -> NDArray[np.int64]:
        """Return places left after the plan."""
        free: NDArray[np.int64] = np.maximum(self.places - self.load, 0)
        return free


def propose(scores: Scores, rows: Sequence[Row]) -> Proposal:
    """Solve, prove and describe. `rows` are those of the earlier plan, already verified."""
    case = scores.case
    asked = _asked(scores, rows)
    plan = _solved(asked.problem, case)
    partner = _with_approved(case, asked, plan)
    load = asked.problem.load.copy()
    for j, number in Counter(int(j) for j in plan.partner if j != NOBODY).items():
        load[j] += number
    kept = _rows(case, rows, plan)
    groups = Counter(
        (r.mentor, case.mentees[case.mentee_at[r.mentee]].in_track)
        for r in kept
        if r.decision.stands and r.mentee in case.mentee_at
    )
    return Proposal(
        scores,
        tuple(_match(scores, row, groups) for row in kept),
        partner,
        asked.places,
        load,
        _objective(scores, asked.approved, check(asked.problem, plan)),
        asked.problem,
        plan,
    )


def partners(scores: Scores, rows: Sequence[Row]) -> NDArray[np.int64]:
    """Solve as `propose` does, and return the partner of each mentee alone."""
    asked = _asked(scores, rows)
    return _with_approved(scores.case, asked, _solved(asked.problem, scores.case))


@dataclass(frozen=True)
class _Asked:
    """The problem that a roster and the rows of an earlier plan make."""

    problem: Problem
    approved: list[Row]
    places: NDArray[np.int64]


def _asked(scores: Scores, rows: Sequence[Row]) -> _Asked:
    case = scores.case
    known = [r for r in rows if r.mentee in case.mentee_at and r.mentor in case.mentor_at]
    approved = [r for r in known if r.decision is Decision.APPROVED]
    places = np.array([case.roster.places(m) for m in case.mentors], np.int64)
    load = np.zeros(len(case.mentors), np.int64)
    for row in approved:
        load[case.mentor_at[row.mentor]] += 1
    return _Asked(_problem(scores, known, approved, places, load), approved, places)


def _solved(problem: Problem, case: Case) -> Plan:
    try:
        return solve(problem)
    except TooLarge:
        raise TooLargeToSolve(len(case.mentees), len(case.mentors)) from None


def _with_approved(case: Case, asked: _Asked, plan: Plan) -> NDArray[np.int64]:
    partner = plan.partner.copy()
    for row in asked.approved:
        partner[case.mentee_at[row.mentee]] = case.mentor_at[row.mentor]
    return partner


def _problem(
    scores: Scores,
    known: Sequence[Row],
    approved: Sequence[Row],
    places: NDArray[np.int64],
    load: NDArray[np.int64],
) -> Problem:
    case = scores.case
    # A forbidden pair has no fit at all, and so has any other pair of an approved mentee.
    fit = np.where(scores.allowed, scores.fit, FORBIDDEN)
    fit[[case.mentee_at[r.mentee] for r in approved], :] = FORBIDDEN
    earlier = np.full(len(case.mentees), NOBODY, np.int64)
    # Of several rows of one mentee that may stay, the first by number counts.
    for row in reversed(_proposed(known)):
        i, j = case.mentee_at[row.mentee], case.mentor_at[row.mentor]
        if fit[i, j] != FORBIDDEN:
            earlier[i] = j
    aim = case.roster.program.base.aim
    return Problem(
        fit,
        np.maximum(places - load, 0),
        load,
        earlier,
        "lift the weakest" if lifts(aim) else "best total",
        most_given_up(aim),
        sum(_fits(scores, approved)),
    )


def _fits(scores: Scores, rows: Sequence[Row]) -> list[int]:
    at, to = scores.case.mentee_at, scores.case.mentor_at
    return [int(scores.fit[at[r.mentee], to[r.mentor]]) for r in rows]


def _rows(case: Case, rows: Sequence[Row], plan: Plan) -> list[Row]:
    """Return the rows of the new plan: kept ones as they were, new ones numbered on."""
    there: dict[tuple[str, str], Row] = {}
    for r in sorted(_proposed(rows), key=lambda r: not r.waiver):
        there.setdefault(r.ids, r)  # of two rows of one pair the waived one, which may stand
    kept = [r for r in rows if r.decision is not Decision.PROPOSED]
    fresh: list[Row] = []
    for i, j in enumerate(plan.partner):
        if j == NOBODY:
            continue
        ids = case.mentees[i].id, case.mentors[int(j)].id
        (kept if ids in there else fresh).append(there.get(ids) or Row("", *ids))
    return number_rows([*kept, *fresh], taken=rows)


def _proposed(rows: Sequence[Row]) -> list[Row]:
    """Return proposed rows by number, those without one last, whatever their order on the sheet."""
    proposed = [r for r in rows if r.decision is Decision.PROPOSED]
    return sorted(proposed, key=lambda r: (not r.pair, natural_key(r.pair), r.ids))


def number_rows(rows: Sequence[Row], taken: Sequence[Row] = ()) -> list[Row]:
    """Return rows in the order of their pair ids, those without one numbered on from the last.

    No number of the earlier plan is given to another pair: people may have spoken of it.
    """
    used = [int(r.pair[1:]) for r in (*rows, *taken) if _is_numbered(r.pair)]
    following = max(used, default=0) + 1
    numbered = []
    for row in rows:
        if not row.pair:
            row = replace(row, pair=f"P{following:03}")
            following += 1
        numbered.append(row)
    return sorted(numbered, key=lambda r: natural_key(r.pair))


def _is_numbered(pair: str) -> bool:
    return pair[:1] == "P" and pair[1:].isdecimal()


def _match(scores: Scores, row: Row, groups: Mapping[tuple[str, str], int]) -> Match:
    """Describe one row; `groups` counts the mentees of each mentor in each track."""
    case = scores.case
    if row.mentee not in case.mentee_at or row.mentor not in case.mentor_at:
        return Match(row)
    i, j = case.mentee_at[row.mentee], case.mentor_at[row.mentor]
    stands = row.decision.stands
    return Match(
        row,
        track=case.mentees[i].in_track,
        fit=int(scores.fit[i, j]),
        why=why(scores, i, j),
        watch=_with_group(scores, i, row, groups) if stands else "",
        waivers=tuple(rule.name for rule in scores.blocking(i, j)) if stands else (),
        exception=stands and bool(scores.exceptions[i, j]),
    )


def _with_group(scores: Scores, i: int, row: Row, groups: Mapping[tuple[str, str], int]) -> str:
    """Return what to watch, with a group that is still smaller than the program asks for."""
    mentee = scores.case.mentees[i]
    notes = watch(scores, i, scores.case.mentor_at[row.mentor])
    settings = scores.case.settings(mentee)
    members = groups[row.mentor, mentee.in_track]
    if settings.format == "group" and members < settings.smallest_group:
        notes += (
            f" The group has {count(members, 'mentee')}; the program asks for at least "
            f"{settings.smallest_group}."
        )
    return notes.strip()


def _objective(scores: Scores, approved: Sequence[Row], proof: Proof) -> Objective:
    """Add the approved pairs, which were taken out of the problem, to what was proven."""
    fixed = _fits(scores, approved)
    people = len({r.mentee for r in approved})
    lowest = [f for f in (proof.lowest_fit, min(fixed, default=None)) if f is not None]
    return Objective(
        placed=proof.placed + people,
        placed_limit=proof.placed_limit + people,
        total_fit=proof.total_fit + sum(fixed),
        total_fit_bound=proof.total_fit_bound + sum(fixed),
        lowest_fit=min(lowest, default=None),
        proven_optimal=proof.proven_optimal,
        best_total=proof.best_total_bound + sum(fixed),
    )
