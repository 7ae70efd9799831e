"""Which groups must not be shown, so that nobody in a small group can be made out.

A group of fewer than five people is never shown; hiding it alone would help little, as the total
less the groups shown would be its number (complementary suppression; see for instance Hundepool
and others, Statistical Disclosure Control, 2012, chapter 4). So the next smallest group is hidden
as well, whatever the sizes, and further ones until the sum over the hidden groups, which anybody
can work out, tells neither how many people one of them has nor that all of them were left out.

What the sum may still tell is that everybody in the hidden groups was placed, or that none of them
is an exception: that sets nobody apart. What people know from elsewhere is beyond this.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

SMALLEST = 5
"""Groups under five people are suppressed: the program's rule, see the README."""

Ints = NDArray[np.int64]


def hide(sizes: Sequence[int], placed: Sequence[int], start: frozenset[int]) -> frozenset[int]:
    """Return the groups of one column to hide: those of `start`, the small ones, and more.

    sizes, placed  people and placed people of each group, every person in exactly one
    Empty where nothing need be hidden. All groups where fewer can't be, see `tells`.
    """
    order = sorted(range(len(sizes)), key=lambda g: (sizes[g], g))
    small = {g for g in order if sizes[g] < SMALLEST}
    hidden = small | start
    waiting = [g for g in order if g not in hidden]
    # One more in any case: hidden only where needed, it would tell that the small ones are few.
    while waiting and hidden and (hidden == small or tells(sizes, placed, frozenset(hidden))):
        hidden.add(waiting.pop(0))
    return frozenset(hidden)


def tells(sizes: Sequence[int], placed: Sequence[int], hidden: frozenset[int]) -> bool:
    """Tell whether the sums over the hidden groups give one of them away.

    Known of a small group is that it has one to four people, of another hidden one that it has at
    least five and no more than the smallest one shown.
    """
    people = sum(sizes[g] for g in hidden)
    shown = [size for g, size in enumerate(sizes) if g not in hidden]
    if len(hidden) < 2 or people < SMALLEST:
        return True
    if any(placed) and not any(placed[g] for g in hidden):
        return True
    most = min(shown, default=people)
    bounds = {g: (1, SMALLEST - 1) if sizes[g] < SMALLEST else (SMALLEST, most) for g in hidden}
    least_of_all = sum(low for low, _ in bounds.values())
    most_of_all = sum(high for _, high in bounds.values())
    return any(
        max(low, people - (most_of_all - high)) == min(high, people - (least_of_all - low))
        for low, high in bounds.values()
    )


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
    """Tell whether a hidden group's members are a sum and difference of cells that are shown."""
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
