"""Sets of small numbers as Python integers: bit k is set when k is in the set.

One AND of two integers replaces a loop over a thousand columns, which is what keeps the
searches in this folder fast without a compiled extension.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from mentorctl.matching.problem import Flags


def rows_of(table: Flags) -> list[int]:
    """Turn each row of a (rows, columns) table of flags into a set of columns."""
    width = max(1, (table.shape[1] + 7) // 8)
    packed = np.packbits(table, axis=1, bitorder="little").tobytes()
    return [
        int.from_bytes(packed[start : start + width], "little")
        for start in range(0, width * table.shape[0], width)
    ]


def set_of(numbers: Iterable[int]) -> int:
    """Collect numbers, each 0 or more, into a set."""
    result = 0
    for number in numbers:
        result |= 1 << number
    return result


def members(bits: int) -> Iterator[int]:
    """Yield the numbers in a set, smallest first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def smallest(bits: int) -> int:
    """Return the smallest number of a set that isn't empty."""
    return (bits & -bits).bit_length() - 1
