"""The few pairs a best plan is likely to be made of.

Rough prices are found by letting a sample of mentees choose and making crowded mentors dearer.
At such prices the pairs worth considering are those close to a mentee's best or to a mentor's
best; the mentors' side matters, or unpopular mentors would be in nobody's choice. A poor core
costs time and never the optimum: assignment.py prices every pair left out.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from mentorctl.matching.problem import Ints

CELLS = 1 << 18
"""A block of rows of this many cells stays in the processor's cache."""

_SAMPLE = 512
_STEPS = 24
_FOR_MENTEE = 16
_FOR_MENTOR = 12


def blocks(rows: int, columns: int) -> Iterator[slice]:
    """Cut the rows so that a block has about CELLS cells."""
    step = max(1, CELLS // max(1, columns))
    return (slice(start, min(rows, start + step)) for start in range(0, rows, step))


def likely_pairs(values: NDArray[np.float64], places: Ints) -> tuple[Ints, Ints]:
    """Return the core as sorted cell numbers (row * mentors + column), and mentors' demand.

    values, places  as in assignment.heaviest, with at least one pair and one place
    The demand, (mentors,), counts the mentees who would choose each mentor at the rough prices.
    """
    mentees, mentors = values.shape
    sample = np.arange(0, mentees, -(-mentees // _SAMPLE))
    asked = values[sample] - _turns(sample, mentees, mentors)
    price = _rough_prices(asked, places * min(1.0, mentees / places.sum()) / mentees)
    best = np.empty(mentees)
    demand = np.zeros(mentors, dtype=np.int64)
    cells = []
    for block in blocks(mentees, mentors):
        rows = np.arange(block.start, block.stop)
        left = values[block] - price - _turns(rows, mentees, mentors)
        choice = left.argmax(axis=1)
        demand += np.bincount(choice, minlength=mentors)
        best[block] = left[rows - block.start, choice]
        cells.append((rows[:, None] * mentors + _highest(left, _FOR_MENTEE)).ravel())
    for block in blocks(mentors, mentees):
        columns = np.arange(block.start, block.stop)
        left = values[:, block].T - best - _turns(columns, mentors, mentees)
        cells.append((columns[:, None] + _highest(left, _FOR_MENTOR) * mentors).ravel())
    core = np.unique(np.concatenate(cells))
    return core[values.ravel()[core] > 0], demand


def _turns(chosen: Ints, rows: int, columns: int) -> NDArray[np.float64]:
    """(chosen, columns) fractions from 0 to below 1 that start to count at another column each row.

    Values and prices are whole, so taking these off decides ties only: without them everybody
    would come up with the same few of many equal partners.
    """
    ramp = np.arange(2 * columns) % columns / columns
    result: NDArray[np.float64] = sliding_window_view(ramp, columns)[
        columns - 1 - chosen * columns // rows
    ]
    return result


def _highest(table: NDArray[np.float64], count: int) -> Ints:
    """(rows, count) columns of the highest numbers of each row, in no order."""
    if table.shape[1] <= count:
        return np.broadcast_to(np.arange(table.shape[1]), table.shape)
    return np.argpartition(table, -count, axis=1)[:, -count:]


def _rough_prices(sample: NDArray[np.float64], share: NDArray[np.float64]) -> NDArray[np.float64]:
    """(mentors,) whole prices at which the demand of the sample comes near the places.

    share  (mentors,) the part of all mentees that each mentor could take
    """
    rows, mentors = sample.shape
    some = sample[sample >= 1]
    spread = float(some.std()) if some.size else 0.0
    price = np.zeros(mentors)
    for step in range(_STEPS):
        demand = np.bincount((sample - price).argmax(axis=1), minlength=mentors)
        crowd = np.clip(demand - share * rows, -4, 4) / 2
        price = np.maximum(price + crowd * spread / (step + 1), 0)
    return np.floor(price)
