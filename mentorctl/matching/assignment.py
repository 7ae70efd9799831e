"""The plan of highest total value, where a mentor takes as many mentees as it has places.

The only room that knows which solver finds it: it hands back a plan and the least prices, which
later rooms and the checker use without asking how they were found.

    core of likely pairs ──▶ best plan within it ──▶ prices ──▶ does any pair left out do better?
              ▲                                                        │ yes          │ no: best
              └──────────────── add those pairs ◀──────────────────────┘
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from mentorctl.matching.core import blocks, likely_pairs
from mentorctl.matching.prices import gains, least_prices, least_prices_within
from mentorctl.matching.problem import NOBODY, Ints

_ROUNDS = 8
_SPARSE = 8  # a core of more than one cell in this many is no faster than all of them


def heaviest(values: NDArray[np.float64], places: Ints) -> tuple[Ints, NDArray[np.float64]]:
    """Return a plan of highest total value and the least price of each mentor.

    values  (mentees, mentors) whole numbers below 2**53 / 4; above 0 where the pair is allowed,
            exactly 0 where it is not
    places  (mentors,) 0 or more

    A place is a column of the assignment. Popular mentors get more columns until every mentor
    with a price has all its places: a limit that has no price excludes nothing.
    """
    mentees, mentors = values.shape
    if not values.any() or not places.any():
        return np.full(mentees, NOBODY, dtype=np.int64), np.zeros(mentors)
    core, demand = likely_pairs(values, places)
    offered = np.minimum(places, 2 * np.maximum(demand, mentees // mentors + 1))
    rounds, sparse = 0, True
    while True:
        sparse &= rounds < _ROUNDS and _cells(core, offered) * _SPARSE < mentees * offered.sum()
        if not sparse:
            partner = _best_of_all(values, offered)
            price = least_prices(values, partner)
        else:
            partner = _best_within(values, core, offered)
            price = least_prices_within(values, core, partner)
            better = _better_outside(values, partner, price)
            if len(better):
                rounds += 1
                sparse = len(better) * _SPARSE < values.size
                core = np.union1d(core, better) if sparse else core
                continue
        short = (price > 0) & (offered < places)
        if not short.any():
            return partner, price
        offered[short] = np.minimum(places[short], 2 * offered[short])


def _cells(core: Ints, offered: Ints) -> int:
    """Return how many cells the core has once a mentor's places are columns of their own."""
    return int(offered[core % len(offered)].sum())


def _best_of_all(values: NDArray[np.float64], offered: Ints) -> Ints:
    """Assign over all pairs.

    An assignment must give every row a column, so a zero stands for "no mentor" and is never a
    pair: values are above 0 where a pair is allowed, hence the best assignment restricted to
    the allowed pairs is the best plan.
    """
    from scipy.optimize import linear_sum_assignment

    columns = np.repeat(np.arange(len(offered)), offered)
    plain = bool((offered == 1).all())
    rows, chosen = linear_sum_assignment(values if plain else values[:, columns], maximize=True)
    partner = np.full(len(values), NOBODY, dtype=np.int64)
    mentor = columns[chosen]
    allowed = values[rows, mentor] > 0
    partner[rows[allowed]] = mentor[allowed]
    return partner


def _best_within(values: NDArray[np.float64], core: Ints, offered: Ints) -> Ints:
    """Assign over the core, with a private column "no mentor" of value 0 for each mentee."""
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching

    mentees, mentors = values.shape
    last = np.cumsum(offered)
    places = int(last[-1])
    row, mentor = np.divmod(core, mentors)
    times = offered[mentor]
    ends = np.cumsum(times)
    copy = np.arange(int(ends[-1]) if len(ends) else 0) - np.repeat(ends - times, times)
    column = np.repeat((last - offered)[mentor], times) + copy
    nobody = np.arange(mentees)
    # SciPy minimizes, and takes a weight of 0 for no pair.
    most = values.max() + 1
    weight = np.concatenate([np.repeat(most - values[row, mentor], times), np.full(mentees, most)])
    at = (
        np.concatenate([np.repeat(row, times), nobody]),
        np.concatenate([column, places + nobody]),
    )
    graph = csr_array((weight, at), shape=(mentees, places + mentees))
    _, chosen = min_weight_full_bipartite_matching(graph)
    owner = np.concatenate([np.repeat(np.arange(mentors), offered), np.full(mentees, NOBODY)])
    return owner[chosen].astype(np.int64)


def _better_outside(values: NDArray[np.float64], partner: Ints, price: NDArray[np.float64]) -> Ints:
    """Return the cells where a mentee would gain by moving at these prices; none when best."""
    gain = gains(values, partner, price)
    cells = []
    for block in blocks(*values.shape):
        better = values[block] - price > gain[block, None]
        if better.any():
            cells.append(np.flatnonzero(better) + block.start * values.shape[1])
    return np.concatenate(cells) if cells else np.empty(0, dtype=np.int64)
