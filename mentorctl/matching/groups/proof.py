"""Judges a plan with groups without knowing how it was found.

Two bounds are set beside the plan, part by part, and the tighter one counts. The first leaves out
the smallest sizes and is recomputed from prices over every allowed pair, as for any plan. The
second is what HiGHS proved by its branches, which cannot be recomputed short of solving again.
Sizes are counted here, apart from the search.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from mentorctl.matching.problem import FORBIDDEN, NOBODY, Flags, Ints, Plan, Problem
from mentorctl.matching.proof import Proof, check


def check_groups(problem: Problem, plan: Plan) -> Proof:
    """Recompute the figures and bounds of a plan for a problem with groups.

    Placing more than `placed_limit` would leave more groups with approved members too small.
    """
    lift = problem.aim == "lift the weakest"
    seated = np.flatnonzero(plan.partner >= 0)
    lowest = int(problem.fit[seated, plan.partner[seated]].min()) if lift and len(seated) else None
    masks = [np.isin(np.arange(len(problem.fit)), part.rows) for part in plan.parts]
    plain = ~np.any(masks, axis=0) if masks else np.ones(len(problem.fit), np.bool_)
    rest = check(_only(problem, plain), _laid(plan, plain), lowest)
    found = [check(_only(problem, m), _laid(plan, m), lowest) for m in masks]
    bounded = [rest] + [
        replace(
            one,
            placed_limit=min(one.placed_limit, part.placed),
            total_fit_bound=min(one.total_fit_bound, part.total),
            lowest_fit_bound=_least(one.lowest_fit_bound, part.lowest),
        )
        for one, part in zip(found, plan.parts, strict=True)
    ]
    short, broken = _sizes(problem, plan.partner)
    apart = all(_apart(problem, m) for m in (plain, *masks)) and _all_within(problem, masks)
    return _sum(
        problem,
        bounded,
        broken,
        apart and short == sum(part.short for part in plan.parts),
    )


def _sum(problem: Problem, parts: list[Proof], broken: int, sound: bool) -> Proof:
    """Add up what holds of the parts; `sound` says whether they may be added up at all."""
    placed = sum(p.placed for p in parts)
    limit = sum(p.placed_limit for p in parts) if sound else len(problem.fit)
    total = sum(p.total_fit for p in parts)
    bound = sum(p.total_fit_bound for p in parts)
    best = np.sort(np.maximum(problem.fit.max(axis=1, initial=0), 0))
    most = int(best[len(best) - placed :].sum())
    if placed < limit:
        # Other plans may place as many elsewhere: no more is known than everybody's best.
        bound = most
    lows = [p.lowest_fit for p in parts if p.lowest_fit is not None]
    high = [p.lowest_fit_bound for p in parts if p.placed and p.lowest_fit_bound is not None]
    lowest, highest = min(lows, default=None), min(high, default=None)
    broken += sum(p.broken for p in parts)
    lifted = not problem.lifts or lowest == highest
    reached = placed == limit and total == bound and lifted
    return Proof(
        placed, limit, total, bound, lowest, highest,
        most if problem.lifts else bound,
        sound and reached and not broken, broken,
    )  # fmt: skip


def _only(problem: Problem, rows: Flags) -> Problem:
    """Return the problem of some mentees and the mentors they may have, without sizes.

    Pairs of a group that can never be large enough are no pairs.
    """
    fit = np.where(rows[:, None], problem.fit, FORBIDDEN)
    for g in problem.groups:
        most = min(g.most, int(problem.places[g.mentor]), len(g.members))
        if most < g.least and not g.held and not len(g.excused):
            fit[g.members, g.mentor] = FORBIDDEN
    places = np.where((fit != FORBIDDEN).any(axis=0), problem.places, 0)
    return replace(problem, fit=fit, places=places, groups=())


def _laid(plan: Plan, rows: Flags) -> Plan:
    return Plan(np.where(rows, plan.partner, NOBODY), plan.certificate)


def _apart(problem: Problem, rows: Flags) -> bool:
    """Tell whether nobody else may have a mentor with places whom these mentees may have."""
    allowed = (problem.fit != FORBIDDEN) & (problem.places > 0)
    return not (allowed[rows].any(axis=0) & allowed[~rows].any(axis=0)).any()


def _all_within(problem: Problem, masks: list[Flags]) -> bool:
    """Tell whether each group lies in one part: bounds of the others know no sizes."""
    return all(any(mask[g.members].all() for mask in masks) for g in problem.groups)


def _sizes(problem: Problem, partner: Ints) -> tuple[int, int]:
    """Count the groups left too small beside approved members, and those of a size not allowed."""
    short = broken = 0
    for group in problem.groups:
        there = [i for i in group.members.tolist() if partner[i] == group.mentor]
        number = len(there) + group.held
        small = 0 < number < group.least and not set(there) & set(group.excused.tolist())
        short += small and group.held > 0
        broken += bool(there) and (number > group.most or (small and not group.held))
    return short, broken


def _least(one: int | None, other: int | None) -> int | None:
    return min((x for x in (one, other) if x is not None), default=None)
