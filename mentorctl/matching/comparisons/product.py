"""Numbers of all pairs as a product of two tables, so that any rows of them are quick to make.

    number of a pair = left row of the mentee · right row of the mentor + what its spot says

What a word contributes stands in a column of both tables, or, where few people use it, in spots:
single pairs. A column costs every pair a little, a spot one pair a lot.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mentorctl.matching.core import blocks

Numbers = NDArray[np.float32]
Flags = NDArray[np.bool_]
Rows = slice
Words = Sequence[Mapping[Any, int] | None]
"""For each person the words they use and what each counts there; None for a blank."""

_FEW = 64

EXACT = 2**24
"""Whole numbers below it are exact in float32."""

_COMMON = 200
"""A word that more than one pair in so many has in common gets a column."""


@dataclass(frozen=True)
class Spots:
    """Numbers at single pairs, in the order of rows and columns, no pair twice."""

    starts: NDArray[np.int64]
    """(mentees + 1,) where the spots of each row start."""
    columns: NDArray[np.int64]
    values: Numbers

    @classmethod
    def of(cls, shape: tuple[int, int], cells: NDArray[np.int64], values: NDArray[Any]) -> "Spots":
        """Add up what is said of each cell (row * columns + column)."""
        order = np.argsort(cells, kind="stable")
        cells, values = cells[order], values[order]
        first = np.flatnonzero(np.diff(cells, prepend=-1))
        sums = np.add.reduceat(values, first) if len(first) else values
        rows, columns = np.divmod(cells[first], max(shape[1], 1))
        starts = np.searchsorted(rows, np.arange(shape[0] + 1))
        return cls(starts.astype(np.int64), columns, sums.astype(np.float32))

    @classmethod
    def none(cls, mentees: int) -> "Spots":
        """Return no spots."""
        return cls(np.zeros(mentees + 1, np.int64), np.empty(0, np.int64), np.empty(0, np.float32))

    def rows(self) -> NDArray[np.int64]:
        """Return the row of each spot."""
        return np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))


@dataclass(frozen=True)
class Product:
    """What two sides make together; whole numbers below 2 to the 24th, hence exact."""

    left: Numbers
    """(mentees, columns)"""
    right: Numbers
    """(mentors, columns)"""
    spots: Spots

    @property
    def shape(self) -> tuple[int, int]:
        """Return the number of mentees and of mentors."""
        return len(self.left), len(self.right)

    def block(self, rows: Rows) -> Numbers:
        """Return the numbers of these mentees with every mentor."""
        made: Numbers = self.left[rows] @ self.right.T
        starts = self.spots.starts[rows.start : rows.stop + 1]
        if starts[-1] > starts[0]:
            there = slice(starts[0], starts[-1])
            row = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
            made[row, self.spots.columns[there]] += self.spots.values[there]
        return made

    def without(self, mentees: Flags, mentors: Flags) -> "Product":
        """Return the product with nothing for these mentees and these mentors."""
        rows, columns = self.spots.rows(), self.spots.columns
        keep = ~(mentees[rows] | mentors[columns])
        return Product(
            np.where(mentees[:, None], np.float32(0), self.left),
            np.where(mentors[:, None], np.float32(0), self.right),
            Spots.of(
                self.shape,
                rows[keep] * max(len(self.right), 1) + columns[keep],
                self.spots.values[keep],
            ),
        )

    def sum_over(self, allowed: Flags) -> int:
        """Return the sum over these pairs, a table of mentees by mentors."""
        highest = float(np.abs(self.right).max(initial=0)) * len(self.right)
        right: NDArray[Any] = self.right if highest < EXACT else self.right.astype(np.float64)
        total = 0.0
        for rows in blocks(*allowed.shape):
            each: NDArray[Any] = allowed[rows].astype(right.dtype) @ right
            total += float((self.left[rows].astype(np.float64) * each).sum())
        there = allowed[self.spots.rows(), self.spots.columns]
        return round(total + float(self.spots.values[there].sum(dtype=float)))


def of_words(mentees: Words, mentors: Words) -> Product:
    """Return for each pair the sum over the words of both, each counting left times right."""
    shape = len(mentees), len(mentors)
    one, two = _users(mentees), _users(mentors)
    columns = []
    cells, values = [], []
    for word in sorted(one.keys() & two.keys(), key=repr):
        (i, a), (j, b) = one[word], two[word]
        if len(i) * len(j) * _COMMON > shape[0] * shape[1]:
            columns.append(((i, a), (j, b)))
        else:
            cells.append((i[:, None] * shape[1] + j).ravel())
            values.append(np.outer(a, b).ravel())
    left, right = (np.zeros((n, len(columns)), np.float32) for n in shape)
    for k, ((i, a), (j, b)) in enumerate(columns):
        left[i, k], right[j, k] = a, b
    if not cells:
        return Product(left, right, Spots.none(shape[0]))
    return Product(left, right, Spots.of(shape, np.concatenate(cells), np.concatenate(values)))


def of_kinds(mentees: Sequence[Any], mentors: Sequence[Any], score: Any) -> Product:
    """Return `score(mentee, mentor)` of the values of each pair, 0 where one is None.

    Values are few: each combination is scored once, in the plain form.
    """
    wants = sorted({v for v in mentees if v is not None})
    has = sorted({v for v in mentors if v is not None})
    small = np.array([[score(a, b) for a in wants] for b in has] or [[]], np.float32)
    small = np.vstack([small.reshape(len(has), len(wants)), np.zeros((1, len(wants)), np.float32)])
    at = {v: k for k, v in enumerate(has)}
    left = np.zeros((len(mentees), len(wants)), np.float32)
    place = {v: k for k, v in enumerate(wants)}
    there = [i for i, v in enumerate(mentees) if v is not None]
    left[there, [place[mentees[i]] for i in there]] = 1
    right = small[[at.get(v, len(has)) for v in mentors]].reshape(len(mentors), len(wants))
    return Product(left, right, Spots.none(len(mentees)))


def few(values: Sequence[Any]) -> bool:
    """Tell whether so few values differ that a column for each is the quickest way."""
    return len(set(values)) <= _FEW


def _users(side: Words) -> dict[Any, tuple[NDArray[np.int64], NDArray[np.float64]]]:
    """Return who uses each word, and what it counts with each."""
    found: dict[Any, tuple[list[int], list[int]]] = {}
    for place, words in enumerate(side):
        for word, counts in (words or {}).items():
            people, weights = found.setdefault(word, ([], []))
            people.append(place)
            weights.append(counts)
    return {w: (np.array(p, np.int64), np.array(c, float)) for w, (p, c) in found.items()}
