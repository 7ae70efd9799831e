"""The best plan, one rule after another.

1. most mentees placed
2. the aim: best total fit, or the weakest pair lifted, as far as that may cost, and then best
   total fit
3. most pairs kept from the earlier plan
4. even load over mentors
5. ids: mentee by mentee, the first mentor possible, any mentor before none

The last rule leaves one plan, so the result depends on neither solver, version nor machine.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from mentorctl.matching.assignment import heaviest
from mentorctl.matching.lift import lifted
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
    lift = lifted(problem) if problem.lifts else None
    places = problem.usable_places
    worth = problem.worth(lift.top.fit if lift else 0)
    values = _with_kept_pairs(worth, problem.earlier, weight) if weight > 1 else worth
    partner, price = heaviest(values, places)
    tight = tight_pairs(values, partner, price)
    partner = settle(tight, partner, places, problem.load, price > 0)
    if weight > 1:
        price = least_prices(worth, partner)
    prices = price.astype(np.int64)
    if lift is None:
        none = np.zeros(len(places), dtype=np.bool_)
        return Plan(partner, Certificate(prices, none, none))
    top = lift.top
    return Plan(partner, Certificate(prices, top.limit_cover, top.floor_cover, lift.cost))


def _weight_of_fit(problem: Problem) -> int:
    """Return what a unit of fit must weigh to outweigh every pair kept, 1 without any to keep."""
    weight = 1
    if (problem.earlier != NOBODY).any():
        weight += len(problem.earlier)
    # The solver adds and subtracts up to two values and two prices, each at most one value.
    if 4 * (weight * (problem.bonus + UNIT) + 1) >= EXACT:
        raise TooLarge(len(problem.earlier))
    return weight


def _with_kept_pairs(worth: NDArray[np.float64], earlier: Ints, weight: int) -> NDArray[np.float64]:
    """Let each pair kept count one, below the smallest difference in fit."""
    values = worth * weight
    rows = np.flatnonzero(earlier != NOBODY)
    kept = earlier[rows]
    values[rows, kept] += values[rows, kept] > 0
    return values
