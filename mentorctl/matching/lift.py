"""How high the weakest pair is lifted: as high as can be, or as high as its price allows.

A higher floor leaves fewer pairs, so the best total above it can only fall. The highest floor
whose best total is still near enough to the best of all is found by halving the levels of fit
that there are, with one exact solve a level.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from mentorctl.matching.assignment import heaviest
from mentorctl.matching.floor import Floor, highest_floor
from mentorctl.matching.problem import NOBODY, WHOLE, Cost, Ints, Problem


@dataclass(frozen=True)
class Lift:
    """The floor with the covers that belong to it, and beside what total it is to be judged."""

    top: Floor
    cost: Cost


def lifted(problem: Problem) -> Lift:
    """Return the highest floor that gives up no more of the best total than the problem says.

    `top.fit` is the fit of some pair, or 0 where nobody can be placed.
    """
    top = highest_floor(problem)
    partner, price = _best(problem, 0)
    free = price.astype(np.int64)
    cost = Cost(partner, free, free)
    placed, best = _figures(problem, partner)
    if not placed or problem.give_up == WHOLE:
        return Lift(top, cost)
    low = int(problem.fit[partner >= 0, partner[partner >= 0]].min())
    levels = np.unique(problem.fit[(problem.fit > low) & (problem.fit <= top.fit)])
    good, bad = -1, len(levels)
    middle = bad - 1  # the whole lift first: it is often cheap enough
    while bad - good > 1:
        partner, price = _best(problem, int(levels[middle]))
        found, total = _figures(problem, partner)
        if found == placed and problem.affordable(total, best):
            weakest = int(problem.fit[partner >= 0, partner[partner >= 0]].min())
            good = int(np.searchsorted(levels, weakest))
        else:
            bad, cost = middle, replace(cost, next_price=price.astype(np.int64))
        middle = (good + bad) // 2
    floor = int(levels[good]) if good >= 0 else low
    return Lift(replace(top, fit=floor), cost)


def _best(problem: Problem, floor: int) -> tuple[Ints, NDArray[np.float64]]:
    return heaviest(problem.worth(floor), problem.usable_places)


def _figures(problem: Problem, partner: Ints) -> tuple[int, int]:
    """Return how many a plan places, and its total fit."""
    rows = np.flatnonzero(partner != NOBODY)
    return len(rows), int(problem.fit[rows, partner[rows]].sum())
