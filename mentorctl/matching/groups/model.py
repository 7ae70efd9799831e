"""Groups as a mixed-integer program: which pairs, which groups open.

    every mentee          at most one mentor
    every mentor          at most the places
    every group           nobody, or between its smallest and its largest size
    a group with approved members that can't be filled may stay too small, and counts as short

A pair that a hard rule forbids is no variable at all. Besides the sizes, every pair of a group asks
for the group to be open: that says nothing new of whole numbers, but keeps the relaxed problem,
which HiGHS starts from, from opening a tenth of a group.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mentorctl.matching.problem import FORBIDDEN, NOBODY, Flags, Ints, Problem

NODES = 2_000
"""Branches that one search may take. A count and no clock: the plan is the same everywhere."""

_NEAR = 0.01
"""What a bound of HiGHS may be off by; the sums that it bounds are whole."""

Numbers = NDArray[np.float64]


class NoPlan(Exception):
    """No plan does what was asked, for one to have a forced pair."""


class NotFound(Exception):
    """The search came to its end without a plan that has the forced pair."""


@dataclass
class Rows:
    """Constraints: low <= sum of factor times variable <= high, row by row."""

    row: list[Ints] = field(default_factory=list)
    column: list[Ints] = field(default_factory=list)
    factor: list[Numbers] = field(default_factory=list)
    low: list[float] = field(default_factory=list)
    high: list[float] = field(default_factory=list)

    def add(self, columns: Sequence[int] | Ints, factors: object, low: float, high: float) -> None:
        """Add one constraint."""
        columns = np.asarray(columns, np.int64)
        self.row.append(np.full(len(columns), len(self.low)))
        self.column.append(columns)
        self.factor.append(np.broadcast_to(np.asarray(factors, np.float64), columns.shape))
        self.low.append(low)
        self.high.append(high)


@dataclass(frozen=True)
class Found:
    """What one search came to: the values of all variables, whole, and the bound proven.

    values  (variables,) None where the search ended without any
    bound   no plan costs less
    """

    values: Ints | None
    bound: int


@dataclass
class Reached:
    """What the rules before the aim come to.

    short, placed  reached by `plan`, and the bounds proven of any plan
    lowest         under "lift the weakest" the fit of the weakest pair, and what it can be at most
    """

    plan: Ints
    short: int
    least_short: int
    placed: int
    most_placed: int
    lowest: int = 0
    highest_lowest: int | None = None


class Model:
    """The program over the allowed pairs of a problem.

    row, column  (pairs,) of each pair; the first variables are the pairs, in this order
    forced       a pair (mentee, mentor) that the plan must have
    """

    def __init__(self, problem: Problem, forced: tuple[int, int] | None = None) -> None:
        self.problem = problem
        usable = (problem.fit >= 0) & (problem.usable_places > 0)
        self.row, self.column = np.nonzero(usable)
        self.fit: Ints = problem.fit[self.row, self.column]
        self.pairs = self.size = len(self.row)
        self.rows = Rows()
        self.short: list[int] = []
        self._whole: list[int] = []
        self.low, self.high = np.zeros(self.pairs), np.ones(self.pairs)
        self._people()
        self._groups()
        if forced is not None:
            at = np.flatnonzero((self.row == forced[0]) & (self.column == forced[1]))
            if not len(at):
                raise NoPlan
            self.low[at] = 1

    def new(self, whole: bool = True) -> int:
        """Return a new variable from 0 to 1."""
        self.low, self.high = np.append(self.low, 0.0), np.append(self.high, 1.0)
        self.size += 1
        if whole:
            self._whole.append(self.size - 1)
        return self.size - 1

    def _people(self) -> None:
        for _, pairs in _each(self.row):
            self.rows.add(pairs, 1, 0, 1)
        for mentor, pairs in _each(self.column):
            places = int(self.problem.places[mentor])
            if places < len(pairs):
                self.rows.add(pairs, 1, 0, places)

    def _groups(self) -> None:
        at = np.full(self.problem.fit.shape, -1)
        at[self.row, self.column] = np.arange(self.pairs)
        for group in self.problem.groups:
            pairs = at[group.members, group.mentor]
            excused = np.isin(group.members, group.excused)[pairs >= 0]
            pairs = pairs[pairs >= 0]
            wanted, room = group.least - group.held, max(0, group.most - group.held)
            if not len(pairs):
                if group.held and wanted > 0:
                    self.rows.add([self._short()], 1, 1, 1)
                continue
            if wanted <= (0 if group.held else 1):
                self.rows.add(pairs, 1, 0, room)
                continue
            weight = np.where(excused, wanted, 1)
            if group.held:
                self.rows.add(pairs, 1, 0, room)
                self._sized(pairs, weight, self._short(), wanted, wanted)
                continue
            open_ = self.new()
            self._sized(pairs, weight, open_, -wanted, 0)
            self.rows.add([*pairs, open_], [*np.ones(len(pairs)), -room], -np.inf, 0)
            for pair in pairs:
                self.rows.add([pair, open_], [1, -1], -1, 0)

    def _short(self) -> int:
        self.short.append(self.new())
        return self.short[-1]

    def _sized(self, pairs: Ints, weight: Ints, other: int, factor: int, least: int) -> None:
        self.rows.add([*pairs, other], [*weight, factor], least, np.inf)

    def cost(self, pairs: int | Ints = 0) -> Numbers:
        """(variables,) cost of each pair; of the other variables nothing."""
        cost = np.zeros(self.size)
        cost[: self.pairs] = pairs
        return cost

    def least(self, cost: Numbers) -> Found:
        """Return a plan of least cost, whole numbers all. Raises NoPlan."""
        from scipy.optimize import Bounds, LinearConstraint, milp

        if not self.size:
            return Found(np.zeros(0, np.int64), 0)
        whole = np.zeros(self.size, np.int64)
        whole[: self.pairs] = 1
        whole[self._whole] = 1
        answer = milp(
            cost,
            integrality=whole,
            bounds=Bounds(self.low, self.high),
            constraints=LinearConstraint(self.matrix(), self.rows.low, self.rows.high),
            options={"mip_rel_gap": 0, "node_limit": NODES},
        )
        if answer.status == 2:
            raise NoPlan
        bound = answer.mip_dual_bound
        lowest = float(np.minimum(cost, 0).sum())
        return Found(
            None if answer.x is None else np.rint(answer.x).astype(np.int64),
            int(np.ceil((lowest if bound is None else max(bound, lowest)) - _NEAR)),
        )

    def matrix(self) -> Any:
        """Return the constraints as a sparse matrix."""
        from scipy.sparse import csc_array

        if not self.rows.low:
            self.rows.add([0], 0, -np.inf, np.inf)
        at = np.concatenate(self.rows.row), np.concatenate(self.rows.column)
        return csc_array((np.concatenate(self.rows.factor), at), (len(self.rows.low), self.size))

    def keep(self, pairs: Flags) -> None:
        """Leave only these pairs in question: no other can be in a plan that is still wanted."""
        self.high[: self.pairs][~pairs] = 0

    def narrowed(self) -> Problem:
        """Return the problem with the pairs in question alone."""
        open_ = self.high[: self.pairs] > 0
        fit = np.full(self.problem.fit.shape, FORBIDDEN, np.int64)
        fit[self.row[open_], self.column[open_]] = self.fit[open_]
        return replace(self.problem, fit=fit)

    def partner(self, values: Ints) -> Ints:
        """(mentees,) the plan that the variables stand for."""
        partner = np.full(len(self.problem.fit), NOBODY, np.int64)
        chosen = np.flatnonzero(values[: self.pairs] > 0)
        partner[self.row[chosen]] = self.column[chosen]
        return partner


def held(model: Model, reached: Reached) -> Model:
    """Ask of every plan of a model what was reached."""
    model.rows.add(np.arange(model.pairs), 1, reached.placed, np.inf)
    if model.short:
        model.rows.add(model.short, 1, 0, reached.short)
    return model


def _each(keys: Ints) -> list[tuple[int, Ints]]:
    """Return each key once with the places where it stands."""
    order = np.argsort(keys, kind="stable")
    found, starts = np.unique(keys[order], return_index=True)
    return list(zip(found.tolist(), np.split(order, starts[1:]), strict=bool(len(found))))
