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
from mentorctl.matching.groups.model import Model, NoPlan, NotFound, Reached, held
from mentorctl.matching.groups.parts import at_or_above, keeps_sizes, rank, short_groups
from mentorctl.matching.groups.ties import settle
from mentorctl.matching.problem import FORBIDDEN, Bounds, Certificate, Flags, Ints, Plan, Problem
from mentorctl.matching.solver import solve

Forced = tuple[int, int]


def first_rules(problem: Problem, forced: Forced | None = None) -> Reached:
    """Decide how many are placed, and for "lift the weakest" how weak the weakest pair is.

    Raises NoPlan where no plan has the forced pair.
    """
    relaxed = solve(replace(problem, groups=()))
    limit = int((relaxed.partner >= 0).sum())
    plan = None if forced else closed_until_sized(problem, relaxed.partner)
    least_short, placed_limit = 0, limit
    if forced or plan is None or short_groups(problem, plan):
        plan, least_short = _fewest_short(problem, forced, plan)
    short = short_groups(problem, plan)
    if int((plan >= 0).sum()) < limit:
        plan, placed_limit = _most_placed(problem, forced, plan, short, limit)
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
        above = replace(above, fit=np.where(_hopeful(above, relaxed, known), above.fit, FORBIDDEN))
    model = held(Model(above, forced), reached)
    cost = model.cost(-model.fit)
    found = model.least(cost)
    if found.values is None and forced:
        raise NotFound
    plan = known if found.values is None else model.partner(found.values)
    if not forced and rank(above, plan) < rank(above, known):
        plan = known
    bound = -found.bound
    if rank(above, plan)[2] == bound:
        plan = settle(above, reached, plan, forced)
    return _plan(problem, reached, relaxed, plan, bound)


def _plan(problem: Problem, reached: Reached, relaxed: Plan, partner: Ints, bound: int) -> Plan:
    rows = np.flatnonzero((problem.fit >= 0).any(axis=1))
    part = Bounds(rows, reached.least_short, reached.most_placed, reached.highest_lowest, bound)
    certificate = relaxed.certificate
    if problem.aim == "lift the weakest":
        lifted = highest_floor(problem)
        certificate = Certificate(certificate.mentor_price, lifted.limit_cover, lifted.floor_cover)
    return Plan(partner, certificate, (part,))


def _fewest_short(problem: Problem, forced: Forced | None, known: Ints | None) -> tuple[Ints, int]:
    model = Model(problem, forced)
    cost = model.cost()
    cost[model.short] = 1
    found = model.least(cost)
    if found.values is None:
        if forced:
            raise NotFound
        return (nobody(problem) if known is None else known), found.bound
    return model.partner(found.values), found.bound


def _most_placed(
    problem: Problem, forced: Forced | None, known: Ints, short: int, limit: int
) -> tuple[Ints, int]:
    """Return a plan that places the most, and the limit: no plan places more."""
    model = Model(problem, forced)
    if model.short:
        model.rows.add(model.short, 1, 0, short)
    found = model.least(model.cost(-1))
    plan = known if found.values is None else model.partner(found.values)
    return max((known, plan), key=lambda p: rank(problem, p)[:2]), min(limit, -found.bound)


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
        values = held(Model(above), reached).least(held(Model(above), reached).cost()).values
    except NoPlan:
        return None, True
    return (None, False) if values is None else (Model(above).partner(values), True)


def _lowest(problem: Problem, plan: Ints) -> int:
    rows = np.flatnonzero(plan >= 0)
    return int(problem.fit[rows, plan[rows]].min())


def _hopeful(problem: Problem, relaxed: Plan, known: Ints) -> Flags:
    """(mentees, mentors) pairs that a plan may have which is better than a known one, or as good.

    At the prices of the relaxed problem a pair costs what its mentee gains less than with the
    best mentor. A plan with a pair that costs more than the known plan lacks of the bound is
    worse (reduced cost fixing: Dantzig, Fulkerson and Johnson 1954).
    """
    price = relaxed.certificate.mentor_price
    worth = np.where(problem.fit >= 0, problem.fit + problem.bonus - price, 0)
    gain = np.maximum(worth.max(axis=1, initial=0), 0)
    bound = int(gain.sum()) + int((problem.usable_places * price).sum())
    seated = np.flatnonzero(known >= 0)
    value = int(problem.fit[seated, known[seated]].sum()) + len(seated) * problem.bonus
    hopeful: Flags = gain[:, None] - worth <= bound - value
    return hopeful
