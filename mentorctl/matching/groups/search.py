"""The best plan of one part with groups: one rule after another, each solved and then held.

1. fewest groups with approved members left too small
2. most mentees placed
3. the aim
4. fewest changes, even load, ids: see ties.py

The same problem without smallest sizes is an assignment problem, solved exactly in moments. Where
its plan happens to keep the sizes it is the best here too. Where not, it bounds what can be
reached, and its prices say which pairs no plan can have that is better than one already found.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from mentorctl.matching.floor import highest_floor
from mentorctl.matching.groups.closing import closed_until_sized, nobody
from mentorctl.matching.groups.core import hopeful, likely
from mentorctl.matching.groups.model import (
    Found,
    Model,
    NoPlan,
    NotFound,
    Numbers,
    Reached,
    held,
)
from mentorctl.matching.groups.parts import at_or_above, keeps_sizes, rank, short_groups
from mentorctl.matching.groups.ties import settle
from mentorctl.matching.problem import Bounds, Certificate, Ints, Plan, Problem
from mentorctl.matching.solver import solve

Forced = tuple[int, int]

SEARCHED = 30_000
"""Pairs in question up to which the search is over all of them, and exact."""

_FEW = 10  # pairs a mentee up to which it is no use to look among likely ones first


def first_rules(problem: Problem, forced: Forced | None = None) -> Reached:
    """Decide how many are placed, and for "lift the weakest" how weak the weakest pair is.

    Raises NoPlan where no plan has the forced pair.
    """
    relaxed = solve(replace(problem, groups=()))
    limit = int((relaxed.partner >= 0).sum())
    plan = None if forced else closed_until_sized(problem, relaxed.partner)
    least_short, placed_limit = 0, limit
    if forced or plan is None or short_groups(problem, plan):
        plan, least_short = _fewest_short(problem, relaxed, forced, plan)
    short = short_groups(problem, plan)
    if int((plan >= 0).sum()) < limit and not forced:
        plan = _likely_best(problem, relaxed, Reached(plan, short, 0, limit, limit))
    if int((plan >= 0).sum()) < limit:
        plan, placed_limit = _most_placed(problem, relaxed, forced, plan, short)
    placed = int((plan >= 0).sum())
    reached = Reached(plan, short, least_short, placed, placed_limit)
    if problem.aim == "lift the weakest" and placed:
        _lift(problem, reached)
    return reached


def best(problem: Problem, reached: Reached, floor: int, forced: Forced | None = None) -> Plan:
    """Return the best plan that comes up to what was reached, with what bounds any other.

    floor  no pair is weaker, the forced one excepted
    """
    above = at_or_above(problem, floor)
    if forced:
        above.fit[forced] = problem.fit[forced]
    relaxed = solve(replace(above, groups=()))
    if (
        not forced
        and keeps_sizes(above, relaxed.partner)
        and not short_groups(above, relaxed.partner)
    ):
        total = rank(above, relaxed.partner)[2]
        return _plan(problem, reached, relaxed, relaxed.partner, total)
    known = reached.plan
    if not forced:
        closed = closed_until_sized(above, relaxed.partner)
        if closed is not None and rank(above, closed) > rank(above, known):
            known = closed
        if int((hopeful(above, relaxed, known).fit >= 0).sum()) > _FEW * len(above.fit):
            known = _likely_best(above, relaxed, replace(reached, plan=known))
        above = hopeful(above, relaxed, known)
    model, all_ = _model(above, relaxed, forced)
    found = _least(held(model, reached), model.cost(-model.fit), all_)
    if found.values is None and forced:
        raise NotFound
    plan = known if found.values is None else model.partner(found.values)
    if not forced and rank(above, plan) < rank(above, known):
        plan = known
    bound = -found.bound if all_ else _relaxed_total(above, relaxed, reached)
    if rank(above, plan)[2] == bound:
        plan = settle(above, reached, plan, forced)
    return _plan(problem, reached, relaxed, plan, bound)


def _relaxed_total(problem: Problem, relaxed: Plan, reached: Reached) -> int:
    """Return what no plan that places as many adds up to more than, without smallest sizes."""
    _, placed, total, *_ = rank(problem, relaxed.partner)
    return total + (placed - reached.placed) * problem.bonus


def _likely_best(problem: Problem, relaxed: Plan, reached: Reached) -> Ints:
    """Return the best plan among likely pairs that comes up to what is asked, or the known one."""
    model = held(Model(likely(problem, relaxed, reached.plan)), reached)
    try:
        values = model.least(model.cost(-model.fit)).values
    except NoPlan:
        return reached.plan
    found = (reached.plan, *([] if values is None else [model.partner(values)]))
    return max(found, key=lambda plan: rank(problem, plan)[:3])


def _plan(problem: Problem, reached: Reached, relaxed: Plan, partner: Ints, bound: int) -> Plan:
    rows = np.flatnonzero((problem.fit >= 0).any(axis=1))
    part = Bounds(rows, reached.least_short, reached.most_placed, reached.highest_lowest, bound)
    certificate = relaxed.certificate
    if problem.aim == "lift the weakest":
        lifted = highest_floor(problem)
        certificate = Certificate(certificate.mentor_price, lifted.limit_cover, lifted.floor_cover)
    return Plan(partner, certificate, (part,))


def _model(problem: Problem, relaxed: Plan, forced: Forced | None) -> tuple[Model, bool]:
    """Return the model to search, and whether all pairs are in it: too many are not searched."""
    if np.count_nonzero((problem.fit >= 0) & (problem.usable_places > 0)) <= SEARCHED:
        return Model(problem, forced), True
    few = likely(problem, relaxed)
    if forced:
        few.fit[forced] = problem.fit[forced]
    return Model(few, forced), False


def _least(model: Model, cost: Numbers, all_: bool) -> Found:
    """Search; where likely pairs alone have no plan, that says nothing of all."""
    try:
        return model.least(cost)
    except NoPlan:
        if all_:
            raise
        return Found(None, 0)


def _fewest_short(
    problem: Problem, relaxed: Plan, forced: Forced | None, known: Ints | None
) -> tuple[Ints, int]:
    model, all_ = _model(problem, relaxed, forced)
    cost = model.cost()
    cost[model.short] = 1
    found = _least(model, cost, all_)
    if found.values is None:
        if forced:
            raise NotFound
        return (nobody(problem) if known is None else known), 0
    return model.partner(found.values), found.bound if all_ else 0


def _most_placed(
    problem: Problem, relaxed: Plan, forced: Forced | None, known: Ints, short: int
) -> tuple[Ints, int]:
    """Return a plan that places the most, and the limit: no plan places more."""
    model, all_ = _model(problem, relaxed, forced)
    if model.short:
        model.rows.add(model.short, 1, 0, short)
    found = _least(model, model.cost(-1), all_)
    plan = known if found.values is None else model.partner(found.values)
    limit = int((relaxed.partner >= 0).sum())
    best_one = max((known, plan), key=lambda p: rank(problem, p)[:2])
    return best_one, min(limit, -found.bound) if all_ else limit


def _lift(problem: Problem, reached: Reached) -> None:
    """Find by halving the highest fit that the weakest pair can have with as many placed."""
    limit = highest_floor(replace(problem, groups=())).fit
    reached.lowest = _lowest(problem, reached.plan)
    levels = np.unique(problem.fit[problem.fit > reached.lowest])
    levels = levels[levels <= limit]
    reached.highest_lowest = reached.lowest
    while len(levels):
        middle = len(levels) // 2
        plan, certain = _as_many(problem, reached, int(levels[middle]))
        if plan is not None:
            reached.plan, reached.lowest = plan, _lowest(problem, plan)
            reached.highest_lowest = max(reached.highest_lowest, reached.lowest)
            levels = levels[levels > reached.lowest]
        else:
            if not certain:
                reached.highest_lowest = max(reached.highest_lowest, int(levels[-1]))
            levels = levels[:middle]


def _as_many(problem: Problem, reached: Reached, floor: int) -> tuple[Ints | None, bool]:
    """Return a plan as good so far with no pair below a fit, and else whether there is none."""
    above = at_or_above(problem, floor)
    relaxed = solve(replace(above, groups=()))
    if int((relaxed.partner >= 0).sum()) < reached.placed:
        return None, True
    closed = closed_until_sized(above, relaxed.partner)
    wanted = (-reached.short, reached.placed)
    if closed is not None and rank(above, closed)[:2] >= wanted:
        return closed, True
    try:
        model, all_ = _model(above, relaxed, None)
        values = _least(held(model, reached), model.cost(), all_).values
    except NoPlan:
        return None, True
    return (None, False) if values is None else (model.partner(values), True)


def _lowest(problem: Problem, plan: Ints) -> int:
    rows = np.flatnonzero(plan >= 0)
    return int(problem.fit[rows, plan[rows]].min())
