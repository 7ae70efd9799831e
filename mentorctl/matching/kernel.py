"""The fit of all pairs from few numbers: any rows of mentees, without a table of everybody.

Every criterion that is a product goes into one product, weighted; those that are not are added
block by block. Whole numbers throughout: float32 holds sums below 2 to the 24th exactly, and where
weights are so large that sums might pass it, float64 is used.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mentorctl.matching.comparisons import BLANK, FULL, Bent, Compared
from mentorctl.matching.comparisons.product import EXACT, Product, Rows, Spots
from mentorctl.matching.core import blocks
from mentorctl.matching.problem import UNIT
from mentorctl.matching.rules import Mask


@dataclass(frozen=True)
class Kernel:
    """What the fit of a pair is made of; weights as in Scores."""

    product: Product
    """The weighted sum of the criteria that are products, with averages at blanks."""
    bent: tuple[tuple[Compared, NDArray[np.int64]], ...]
    """The others, each with its weights."""
    whole: NDArray[np.int64]
    """(mentees,) the sum of the weights, 1 for none."""

    def fit(self, rows: Rows) -> NDArray[np.int64]:
        """Return the weighted means of these mentees with everybody, in whole millionths."""
        total: NDArray[Any] = self.product.block(rows)
        for compared, weights in self.bent:
            weight = weights[rows].astype(total.dtype)[:, None]
            total += weight * compared.points(rows)
        # Half a millionth goes up. The quotient of two whole numbers that float64 holds is never
        # rounded to the next whole one.
        whole = 2.0 * self.whole[rows, None]
        scaled = (2.0 * (UNIT // FULL)) * total.astype(np.float64) + whole / 2
        fit: NDArray[np.int64] = np.floor(scaled / whole).astype(np.int64)
        return fit


def kernel(
    compared: Sequence[Compared],
    averages: Sequence[int],
    weights: NDArray[np.int64],
    mentors: int,
) -> Kernel:
    """Return the kernel of these criteria, all of one roster with so many mentors."""
    whole = weights.sum(axis=0)
    exact = np.float32 if int(whole.max(initial=0)) * FULL < EXACT else np.float64
    parts: list[tuple[Product, NDArray[np.int64]]] = []
    bent = []
    for one, average, weight in zip(compared, averages, weights, strict=True):
        if not weight.any():
            continue
        parts.append((one.blanks.product(), weight * average))
        if isinstance(one.over_all, Bent):
            bent.append((one, weight))
        else:
            parts.append((one.over_all, weight))
    return Kernel(_joined(parts, (len(whole), mentors), exact), tuple(bent), np.maximum(whole, 1))


def _joined(
    parts: Sequence[tuple[Product, NDArray[np.int64]]], shape: tuple[int, int], exact: Any
) -> Product:
    """Return one product for the sum of many, each times a weight of the mentee."""
    empty = [np.empty((n, 0), exact) for n in shape]
    left = [p.left.astype(exact) * w[:, None].astype(exact) for p, w in parts]
    right = [p.right.astype(exact) for p, _ in parts]
    rows = [p.spots.rows() for p, _ in parts]
    cells = [r * max(shape[1], 1) + p.spots.columns for r, (p, _) in zip(rows, parts, strict=True)]
    values = [w[r] * p.spots.values for r, (p, w) in zip(rows, parts, strict=True)]
    spots = Spots.none(shape[0])
    if any(map(len, cells)):
        spots = Spots.of(shape, np.concatenate(cells), np.concatenate(values))
    return Product(np.hstack([*left, empty[0]]), np.hstack([*right, empty[1]]), spots)


def average(compared: Compared, allowed: Mask) -> int:
    """Return the rounded mean over allowed pairs that both answered, BLANK where there is none."""
    number = int(np.count_nonzero(allowed)) - compared.blanks.product().sum_over(allowed)
    if not number:
        return BLANK
    if isinstance(compared.over_all, Bent):
        total = sum(
            int(compared.points(rows).sum(where=allowed[rows], dtype=np.int64))
            for rows in blocks(*allowed.shape)
        )
    else:
        total = compared.over_all.sum_over(allowed)
    return (2 * total + number) // (2 * number)


def is_alike(compared: Compared, mean: int, allowed: Mask) -> bool:
    """Tell whether the criterion counts the same in all allowed pairs, blanks at the mean."""
    seen: set[int] = set()
    for rows in blocks(*allowed.shape):
        points = compared.table(rows)[allowed[rows]]
        points[points == BLANK] = mean
        seen |= {int(points.min()), int(points.max())} if points.size else set()
        if len(seen) > 1:
            return False
    return True
