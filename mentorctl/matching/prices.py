"""The least prices of mentors' places that make a best plan worth its value.

A plan and prices prove each other: with u_i the value of mentee i's pair less the price of its
mentor (0 without a mentor), the plan is best when u_i + v_j >= value_ij everywhere, and only
mentors without a place to spare have a price. Least prices are unique: they depend on the
problem, not on the solver's path (Shapley and Shubik 1971, the mentees' best corner of the core).

They are found by Bellman-Ford from zero: a mentor costs at least what any mentee would gain by
moving there.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from mentorctl.matching.core import blocks
from mentorctl.matching.problem import Flags, Ints


class NotBest(ArithmeticError):
    """Prices rise forever: the plan they were asked for is not of highest value. A bug of ours."""

    def __init__(self) -> None:
        super().__init__("prices don't settle: the solver returned a plan that is not the best")


def gains(
    values: NDArray[np.float64], partner: Ints, price: NDArray[np.float64]
) -> NDArray[np.float64]:
    """(mentees,) value of each mentee's pair less the mentor's price, 0 without a mentor."""
    seated = np.flatnonzero(partner >= 0)
    result = np.zeros(len(partner))
    result[seated] = values[seated, partner[seated]] - price[partner[seated]]
    return result


def least_prices(values: NDArray[np.float64], partner: Ints) -> NDArray[np.float64]:
    """Return the least price of each mentor over all pairs, in the unit of ``values``.

    values   (mentees, mentors) whole numbers, 0 where the pair is not allowed
    partner  (mentees,) a plan of highest total value

    Only mentees whose own mentor became dearer are looked at again. Raises NotBest.
    """
    mentees, mentors = values.shape
    price = np.zeros(mentors)
    changed = np.arange(mentees)
    # A shortest path visits each mentor at most once.
    for _ in range(mentors + 2):
        gain = gains(values, partner, price)
        before = price.copy()
        for block in blocks(len(changed), mentors):
            rows = changed[block]
            np.maximum(price, (values[rows] - gain[rows, None]).max(axis=0), out=price)
        dearer = price > before
        if not dearer.any():
            return price
        changed = np.flatnonzero((partner >= 0) & dearer[partner])
    raise NotBest


def least_prices_within(
    values: NDArray[np.float64], core: Ints, partner: Ints
) -> NDArray[np.float64]:
    """Return the least price of each mentor over a core of pairs (cell numbers). Raises NotBest.

    The plan is the best within the core. Where no pair outside does better at these prices, they
    are the least over all pairs too, as more pairs can only raise them.
    """
    row, mentor = np.divmod(core, values.shape[1])
    value = values[row, mentor]
    price = np.zeros(values.shape[1])
    for _ in range(len(price) + 2):
        before = price.copy()
        np.maximum.at(price, mentor, value - gains(values, partner, price)[row])
        if (price == before).all():
            return price
    raise NotBest


def tight_pairs(values: NDArray[np.float64], partner: Ints, price: NDArray[np.float64]) -> Flags:
    """(mentees, mentors + 1) the pairs that some best plan may use; the last column is nobody.

    Every best plan uses tight pairs only, keeps full the mentors with a price and keeps placed
    the mentees with a gain; and every plan that does so is best (complementary slackness).
    """
    mentees, mentors = values.shape
    gain = gains(values, partner, price)
    tight = np.empty((mentees, mentors + 1), dtype=np.bool_)
    tight[:, mentors] = gain == 0
    for block in blocks(mentees, mentors):
        # Where both prices are 0 a pair that is not allowed would look tight too.
        tight[block, :mentors] = values[block] == gain[block, None] + price
        tight[block, :mentors] &= values[block] > 0
    return tight
