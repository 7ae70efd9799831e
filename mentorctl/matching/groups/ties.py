"""Choosing among plans with groups of equal worth: fewest changes, even load, then ids.

Each rule is one search over the pairs that some best plan may still have; the value reached is
then asked of all that follow. Ids are settled a few mentees at a time: in the order of the
mentees, the first mentor possible, any mentor before none.
"""

from __future__ import annotations

import numpy as np

from mentorctl.matching.groups.model import Model, NoPlan, Numbers, Reached, held
from mentorctl.matching.groups.parts import rank
from mentorctl.matching.problem import Ints, Problem

ONE_BY_ONE = 2_000
"""Pairs still in question up to which ids decide exactly; beyond, see _scattered."""

_EXACT = 10**6  # weights up to here are told apart by HiGHS with ease
_MARGIN = 1.0  # prices of a relaxed problem are rounded; costs are whole


def settle(
    problem: Problem, reached: Reached, plan: Ints, forced: tuple[int, int] | None = None
) -> Ints:
    """Return the plan that the last rules choose among those as good as this one."""
    ties = _Ties(problem, reached, plan, forced)
    ties.same_for_all()
    for rule in (ties.fewest_changes, ties.even_load, ties.ids):
        if ties.open_:
            rule()
    return ties.plan


class _Ties:
    """A model of the plans that are still as good as the best, and one of them."""

    def __init__(
        self, problem: Problem, reached: Reached, plan: Ints, forced: tuple[int, int] | None
    ) -> None:
        self.problem, self.plan = problem, plan
        total = rank(problem, plan)[2]
        for again in (True, False):
            self.model = held(Model(self.problem, forced), reached)
            fit = self.model.cost(-self.model.fit)
            if again:
                self._narrow(fit, -total)
                self.problem = self.model.narrowed()
        self.hold(fit, -total)

    @property
    def open_(self) -> bool:
        """Whether another plan than the one at hand may still be as good."""
        return int(self.model.high[: self.model.pairs].sum()) > int((self.plan >= 0).sum())

    def same_for_all(self) -> None:
        """Fix the mentees who have the same mentor, or none, in every plan that is as good.

        Each search looks for a plan in which the most others of them change; the last finds none.
        """
        model = self.model
        row = model.row
        mine = self.plan[row] == model.column
        # A pair of somebody without a mentor is a change; any other pair only lacks the own one.
        change = np.where(mine, 1, np.where(self.plan[row] < 0, -1, 0))
        same = np.bincount(row, model.high[: model.pairs], len(self.plan)) > 0
        while same.any():
            try:
                values = model.least(model.cost(np.where(same[row], change, 0))).values
            except NoPlan:
                return
            if values is None:
                return
            other = model.partner(values)
            changed = same & (other != self.plan)
            if not changed.any():
                break
            same &= ~changed
        fixed = same[row]
        model.low[: model.pairs][fixed & mine] = 1
        model.high[: model.pairs][fixed & ~mine] = 0

    def hold(self, cost: Numbers, value: int) -> None:
        """Ask of every plan to cost no more than the one at hand, and drop the pairs that do."""
        self._narrow(cost, value)
        used = np.flatnonzero(cost)
        self.model.rows.add(used, cost[used], -np.inf, value)

    def _narrow(self, cost: Numbers, value: int) -> None:
        """Drop pairs that cost more at the prices of the relaxed problem than plans may lose."""
        from scipy.optimize import linprog
        from scipy.sparse import vstack

        model = self.model
        matrix = model.matrix()
        low, high = np.array(model.rows.low), np.array(model.rows.high)
        upper, lower = np.isfinite(high), np.isfinite(low)
        answer = linprog(
            cost,
            A_ub=vstack([matrix[upper], -matrix[lower]]),
            b_ub=np.concatenate([high[upper], -low[lower]]),
            bounds=list(zip(model.low, model.high, strict=True)),
            method="highs",
        )
        if answer.fun is not None:
            dear = answer.lower.marginals[: model.pairs] > value - answer.fun + _MARGIN
            model.keep(~dear | (model.low[: model.pairs] > 0))

    def fewest_changes(self) -> None:
        """Keep the most pairs of the earlier plan."""
        model = self.model
        kept = self.problem.earlier[model.row] == model.column
        if kept.any():
            self._least(
                model.cost(-kept.astype(np.int64)), lambda plan: -rank(self.problem, plan)[3]
            )

    def even_load(self) -> None:
        """Make the sum of squared loads least: the k-th mentee of a mentor costs 2k - 1."""
        model = self.model
        extra: list[tuple[int, int]] = []
        for mentor in np.unique(model.column[model.high[: model.pairs] > 0]).tolist():
            pairs = np.flatnonzero((model.column == mentor) & (model.high[: model.pairs] > 0))
            most = min(len(pairs), int(self.problem.places[mentor]))
            steps = [model.new(whole=False) for _ in range(most)]
            model.rows.add([*pairs, *steps], [*np.ones(len(pairs)), *-np.ones(most)], 0, 0)
            first = int(self.problem.load[mentor]) + 1
            extra += [(step, 2 * (first + k) - 1) for k, step in enumerate(steps)]
        cost = model.cost()
        cost[[step for step, _ in extra]] = [each for _, each in extra]
        # The cost counts from the loads there were; both differ by the same for all plans.
        before = int((self.problem.load**2).sum())
        self._least(cost, lambda plan: -rank(self.problem, plan)[4] - before)

    def ids(self) -> None:
        """Settle the mentees in their order."""
        if int(self.model.high[: self.model.pairs].sum()) > ONE_BY_ONE:
            self._scattered()
            return
        waiting = [i for i in range(len(self.plan)) if self._is_open(i)]
        while waiting and self.open_:
            weights = 1
            block: list[int] = []
            for i in waiting:
                weights *= len(self._options(i)) + 1
                if block and weights > _EXACT:
                    break
                block.append(i)
            waiting = waiting[len(block) :]
            if any(self.model.column[self._options(i)[0]] != self.plan[i] for i in block):
                self._first_possible(block)
            for i in block:
                pairs = self._options(i)
                taken = self.model.column[pairs] == self.plan[i]
                self.model.low[pairs[taken]] = 1
                self.model.high[pairs[~taken]] = 0

    def _is_open(self, mentee: int) -> bool:
        pairs = self._options(mentee)
        return len(pairs) > 0 and not self.model.low[pairs].any()

    def _options(self, mentee: int) -> Ints:
        pairs = np.flatnonzero(self.model.row == mentee)
        open_: Ints = pairs[self.model.high[pairs] > 0]
        return open_

    def _first_possible(self, block: list[int]) -> None:
        cost, weight = self.model.cost(), 1
        for i in reversed(block):
            pairs = self._options(i)
            cost[pairs] = -weight * np.arange(len(pairs), 0, -1)
            weight *= len(pairs) + 1
        self._take(cost)

    def _scattered(self) -> None:
        """Let numbers made of the places of mentee and mentor decide, of which no two sums agree.

        As good as never: of so many plans as like, one is left (Mulmuley, Vazirani and Vazirani
        1987). What they favor has no meaning, but is the same on every machine.
        """
        model = self.model
        mixed = (model.row * 2_654_435_761 + model.column * 40_503 + 12_345) % 1_000_003
        self._take(model.cost(mixed * 7_919 % 999_983))

    def _least(self, cost: Numbers, worth: object) -> None:
        """Search by one rule, take what it finds, and hold on to it."""
        if self._take(cost):
            self.hold(cost, worth(self.plan))  # type: ignore[operator]

    def _take(self, cost: Numbers) -> bool:
        """Take the plan of least cost, unless rounding made it worse in what was decided before."""
        try:
            values = self.model.least(cost).values
        except NoPlan:
            return False
        if values is None:
            return False
        plan = self.model.partner(values)
        if rank(self.problem, plan) < rank(self.problem, self.plan):
            return False
        self.plan = plan
        return True
