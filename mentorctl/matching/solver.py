"""The best plan, one rule after another.

1. most mentees placed
2. the aim: best total fit, or the weakest pair lifted and then best total fit
3. most pairs kept from the earlier plan
4. even load over mentors
5. ids: mentee by mentee, the first mentor possible, any mentor before none

The last rule leaves one plan, so the result depends on neither solver, version nor machine.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from mentorctl.matching.assignment import heaviest
from mentorctl.matching.floor import highest_floor
from mentorctl.matching.prices import least_prices, tight_pairs
from mentorctl.matching.problem import (
    EXACT,
    NOBODY,
    UNIT,
    Certificate,
    Ints,
    Plan,
    Problem,
    TooLarge,
)
from mentorctl.matching.ties import settle


def solve(problem: Problem) -> Plan:
    """Return the one best plan, with the certificate that lets a checker bound all others.

    Raises TooLarge before any work when sums would not be exact.
    """
    weight = _weight_of_fit(problem)
    floor = 0
    limit_cover = floor_cover = np.zeros(problem.fit.shape[1], dtype=np.bool_)
    if problem.aim == "lift the weakest":
        lifted = highest_floor(problem)
        floor, limit_cover, floor_cover = lifted.fit, lifted.limit_cover, lifted.floor_cover

    places = problem.usable_places
    worth = _worth(problem, floor)
    values = _with_kept_pairs(worth, problem.earlier, weight) if weight > 1 else worth
    partner, price = heaviest(values, places)
    tight = tight_pairs(values, partner, price)
    partner = settle(tight, partner, places, problem.load, price > 0)
    if weight > 1:
        price = least_prices(worth, partner)
    return Plan(partner, Certificate(price.astype(np.int64), limit_cover, floor_cover))


def _weight_of_fit(problem: Problem) -> int:
    """Return what a unit of fit must weigh to outweigh every pair kept, 1 without any to keep."""
    weight = 1
    if (problem.earlier != NOBODY).any():
        weight += len(problem.earlier)
    # The solver adds and subtracts up to two values and two prices, each at most one value.
    if 4 * (weight * (problem.bonus + UNIT) + 1) >= EXACT:
        raise TooLarge(len(problem.earlier))
    return weight


def _worth(problem: Problem, floor: int) -> NDArray[np.float64]:
    """(mentees, mentors) fit plus the bonus for a place filled; 0 where the pair is out."""
    worth = problem.fit.astype(np.float64) + problem.bonus
    worth[problem.fit < floor] = 0.0
    return worth


def _with_kept_pairs(worth: NDArray[np.float64], earlier: Ints, weight: int) -> NDArray[np.float64]:
    """Let each pair kept count one, below the smallest difference in fit."""
    values = worth * weight
    rows = np.flatnonzero(earlier != NOBODY)
    kept = earlier[rows]
    values[rows, kept] += values[rows, kept] > 0
    return values
