"""Which groups must not be shown, so that nobody in a small group can be made out.

A group of fewer than five people is never shown; hiding it alone would help little, as the total
less the groups shown would be its number (complementary suppression; see for instance Hundepool
and others, Statistical Disclosure Control, 2012, chapter 4). Two cases:

- The small groups of a column are at least two, together at least five people, and their sum leaves
  the number of each open. Then they alone are hidden.
- Else the next smallest group is hidden with them, and no word is said of which one is small: the
  sheet would read the same if two of them changed places, so it tells no one's number.

More groups are hidden where otherwise all in the hidden ones would be seen to be left out. That
everybody in them was placed, or that none is an exception, may be seen: it sets nobody apart. What
people know from elsewhere is beyond this.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

SMALLEST = 5
"""Groups under five people are suppressed: the program's rule, see the README."""

LISTED = 30
"""Hidden groups of a column that are named one by one; more are told of as one number."""

Ints = NDArray[np.int64]


def hide(sizes: Sequence[int], placed: Sequence[int], start: frozenset[int]) -> frozenset[int]:
    """Return the groups of one column to hide: those of `start`, the small ones, and more.

    sizes, placed  people and placed people of each group, every person in exactly one
    Empty where nothing need be hidden. All groups where fewer can't be, see `tells`.
    """
    order = sorted(range(len(sizes)), key=lambda g: (sizes[g], g))
    hidden = set(start) | {g for g in order if sizes[g] < SMALLEST}
    waiting = [g for g in order if g not in hidden]
    while waiting and hidden and tells(sizes, placed, frozenset(hidden)):
        hidden.add(waiting.pop(0))
    return frozenset(hidden)


def tells(sizes: Sequence[int], placed: Sequence[int], hidden: frozenset[int]) -> bool:
    """Tell whether the sums over the hidden groups, known from the totals, give one of them away.

    Small groups are known to have one to four people each; hidden with a larger one, nothing is
    known of them but their sum.
    """
    people, number = sum(sizes[g] for g in hidden), len(hidden)
    if any(placed) and not any(placed[g] for g in hidden):
        return True
    if any(sizes[g] >= SMALLEST for g in hidden):
        return number < 2
    return people < SMALLEST or not number < people < number * (SMALLEST - 1)


def hide_over_columns(
    codes: Sequence[Ints], placed: NDArray[np.bool_]
) -> tuple[frozenset[int] | None, ...]:
    """Return for each column the groups to hide, None where the column can't be shown at all.

    codes   for each column (people,) the number of each person's group, from 0 without gaps
    placed  (people,) whether each one is placed

    Groups of one column may add up to those of another (sites within regions): then a hidden group
    of the one is a sum or difference of groups shown for the other, and more is hidden.
    """
    columns = [_Column(code, placed) for code in codes]
    while True:
        cells = [column.cells() for column in columns if column.open]
        caught = next((c for c in columns if c.open and c.hidden and _told(c, cells)), None)
        if caught is None:
            return tuple(c.hidden if c.open else None for c in columns)
        caught.hide_one_more()


class _Column:
    """The groups of one column, hidden further and further."""

    def __init__(self, code: Ints, placed: NDArray[np.bool_]) -> None:
        groups = int(code.max(initial=-1)) + 1
        self.code = code
        self.sizes = np.bincount(code, minlength=groups).tolist()
        self.placed = np.bincount(code[placed], minlength=groups).tolist()
        self._hide(frozenset())

    def _hide(self, start: frozenset[int]) -> None:
        self.hidden = hide(self.sizes, self.placed, start)
        self.open = not (self.hidden and tells(self.sizes, self.placed, self.hidden))

    def hide_one_more(self) -> None:
        """Hide the smallest group that is still shown; without one, the column altogether."""
        left = [g for g in range(len(self.sizes)) if g not in self.hidden]
        if left:
            self._hide(self.hidden | {min(left, key=lambda g: (self.sizes[g], g))})
        else:
            self.open = False

    def cells(self) -> Ints:
        """Return each person's cell: the group, or one number for all hidden groups together."""
        return np.where(np.isin(self.code, list(self.hidden)), -1, self.code)


def _told(column: _Column, cells: Sequence[Ints]) -> bool:
    """Tell whether a hidden group's members are a sum and difference of cells that are shown.

    Groups too many to be named are left out: no number could be laid at the door of one.
    """
    if len(column.hidden) > LISTED:
        return False
    # Only people who are in the same cells everywhere matter, not how many of them there are.
    kinds, kind = np.unique(np.stack(cells, axis=1), axis=0, return_inverse=True)
    kind = kind.reshape(-1)
    members = np.bincount(kind)
    found = []
    for group in column.hidden:
        inside = np.bincount(kind[column.code == group], minlength=len(kinds))
        if ((inside == 0) | (inside == members)).all():
            found.append(inside > 0)
    if not found:
        return False
    shown = [kinds[:, c] == cell for c in range(kinds.shape[1]) for cell in np.unique(kinds[:, c])]
    matrix = np.array([*shown, np.ones(len(kinds))], dtype=np.float64).T
    wanted = np.array(found, dtype=np.float64).T
    weights = np.linalg.lstsq(matrix, wanted, rcond=None)[0]
    return bool((np.abs(matrix @ weights - wanted).max(axis=0) < 1e-6).any())


def hide_averages(counts: Sequence[int]) -> frozenset[int]:
    """Return which groups' averages not to show: those over one to four people, and then some.

    counts  people whom each average is over; a group of none has no average and hides nothing
    The total average less the others must never leave fewer than five people's.
    """
    order = sorted((g for g, n in enumerate(counts) if n), key=lambda g: (counts[g], g))
    hidden = {g for g in order if counts[g] < SMALLEST}
    waiting = [g for g in order if g not in hidden]
    while hidden and waiting and (len(hidden) < 2 or sum(counts[g] for g in hidden) < SMALLEST):
        hidden.add(waiting.pop(0))
    return frozenset(hidden)
