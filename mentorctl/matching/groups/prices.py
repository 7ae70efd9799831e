"""What it costs the whole program to force a pair in a group track, or to forbid one.

Prices of places say nothing here: a group that closes, or opens, moves several people at once. So
the part of the program that the pair belongs to is solved again, with the pair or without it; the
price is exact wherever that search is. Everything else is as in counterfactual.py.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from mentorctl.matching.counterfactual import Move, Price, Unpriced
from mentorctl.matching.groups.model import NoPlan, NotFound, Reached
from mentorctl.matching.groups.parts import at_or_above, part_of, parted, rank, short_groups
from mentorctl.matching.groups.search import best, first_rules
from mentorctl.matching.problem import FORBIDDEN, NOBODY, Ints, Plan, Problem

if TYPE_CHECKING:
    from mentorctl.matching.plan import Proposal


def force_again(proposal: Proposal, mentee: int, mentor: int) -> Price | Unpriced:
    """Return the price of making an allowed pair (row, column), found by solving with it.

    Unpriced "too few" where no plan has the pair, as the group would stay too small.
    """
    if proposal.partner[mentee] != proposal.plan.partner[mentee]:
        return Unpriced("approved")
    if not proposal.problem.places[mentor]:
        return Unpriced("no place")
    part, now, floor = _part(proposal, mentee)
    if now[mentee] == mentor:
        return Price(0, 0, (), floor)
    above = _above(part, now, floor)
    above.fit[mentee, mentor] = part.fit[mentee, mentor]
    placed = int((now >= 0).sum())
    short = short_groups(above, now)
    pair = (mentee, mentor)
    try:
        try:
            # Nearly always as many can be placed, and asking for it spares a search.
            then = best(above, Reached(now, short, short, placed, placed), 0, pair)
        except NoPlan:
            then = best(above, first_rules(above, pair), 0, pair)
    except NoPlan:
        return Unpriced("too few")
    except NotFound:
        return Unpriced("not found")
    return _price(part, mentee, now, then, floor)


def forbid_again(proposal: Proposal, mentee: int) -> Price | Unpriced:
    """Return the price of taking a mentee's present mentor away, found by solving without them."""
    if proposal.partner[mentee] != proposal.plan.partner[mentee]:
        return Unpriced("approved")
    part, now, floor = _part(proposal, mentee)
    if now[mentee] == NOBODY:
        return Price(0, 0, (), floor)
    above = _above(part, now, floor)
    above.fit[mentee, now[mentee]] = FORBIDDEN
    return _price(part, mentee, now, best(above, first_rules(above), 0), floor)


def _part(proposal: Proposal, mentee: int) -> tuple[Problem, Ints, int | None]:
    """Return the part that a mentee belongs to, its plan, and the floor of the whole plan."""
    problem, partner = proposal.problem, proposal.plan.partner
    rows = next(mask for mask in parted(problem)[1] if mask[mentee])
    seated = np.flatnonzero(partner != NOBODY)
    floor = None
    if problem.aim == "lift the weakest":
        floor = int(problem.fit[seated, partner[seated]].min()) if len(seated) else 0
    return part_of(problem, rows), np.where(rows, partner, NOBODY), floor


def _above(part: Problem, now: Ints, floor: int | None) -> Problem:
    """Return a copy of the part without pairs below the floor, in which changes count as moves."""
    return replace(at_or_above(part, floor or 0), earlier=now)


def _price(
    part: Problem, mentee: int, now: Ints, found: Plan, floor: int | None
) -> Price | Unpriced:
    """Compare two plans; not where the other is the best only as far as the search went."""
    then = found.partner
    limits = found.parts[0].placed, found.parts[0].total
    if rank(part, then)[1:3] != limits:
        return Unpriced("not found")
    moved = np.flatnonzero(now != then).tolist()
    moved.sort(key=lambda i: (i != mentee, i))
    (_, had, total, *_), (_, has, after, *_) = rank(part, now), rank(part, then)
    return Price(
        had - has,
        total - after,
        tuple(Move(i, int(now[i]), int(then[i])) for i in moved),
        floor,
    )
