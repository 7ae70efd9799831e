"""The cheapest chain of moves from one column of a residual graph to another.

Two searches grow towards each other, one on from where the mentee enters, one back from the
column that the mentee left, until what is left open on both sides can't beat the best meeting
(Pohl 1971). Within each, labels are corrected in batches of the nearest columns: as exact as
Dijkstra's order, with a small part of the calls.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mentorctl.matching.problem import NOBODY, Flags, Ints
from mentorctl.matching.residual import NEVER, Residual

_BATCH = 8


def _where(flags: Flags) -> Ints:
    """Return where flags are set; np.flatnonzero takes several times as long on short arrays."""
    return flags.nonzero()[0]


@dataclass(frozen=True)
class Labels:
    """What one search knows of each column, changed in place.

    cost   (columns,) of the cheapest chain found between the column and the start of the search
    next   (columns,) the neighbor towards the start, NOBODY at the start itself
    mover  (columns,) the mentee of that step, NOBODY where only a spare place is used
    open   (columns,) whether the neighbors still have to hear of the label
    """

    cost: Ints
    next: Ints
    mover: Ints
    open: Flags

    @classmethod
    def starting(cls, cost: Ints) -> Labels:
        """Start a search at the columns that cost less than NEVER."""
        nobody = np.full(len(cost), NOBODY, np.int64)
        return cls(cost.copy(), nobody, nobody.copy(), cost < NEVER)

    def within(self, below: int) -> Ints:
        """Return the open columns that cost less."""
        return _where(self.open & (self.cost < below))

    def nearest(self, columns: Ints) -> Ints:
        """Take the nearest of these open columns, a batch at most."""
        batch = columns[np.argsort(self.cost[columns], kind="stable")[:_BATCH]]
        self.open[batch] = False
        return batch

    def least_open(self) -> int:
        """Return the cost of the nearest open column."""
        return int(self.cost.min(where=self.open, initial=NEVER))

    def improve(
        self, columns: Ints, cost: Ints | int, next_: Ints | int, mover: Ints | int
    ) -> None:
        """Take over lower costs in these columns."""
        self.cost[columns] = cost
        self.next[columns] = next_
        self.mover[columns] = mover
        self.open[columns] = True

    def improve_one(self, column: int, cost: int, next_: int, mover: int) -> None:
        """Take over a cost in one column where it is lower."""
        if cost < self.cost[column]:
            self.cost[column] = cost
            self.next[column] = next_
            self.mover[column] = mover
            self.open[column] = True


@dataclass(frozen=True)
class Chain:
    """Who moves into which column, in order, and the cost; NEVER and nobody where there is none."""

    cost: int
    steps: tuple[tuple[int, int], ...]


def cheapest(graph: Residual, mentee: int, enter: Ints) -> Chain:
    """Return the cheapest chain that starts with this mentee and ends in the column they left.

    enter  (columns,) cost of the mentee's own move, NEVER where there is none
    """
    on, back = Labels.starting(enter), Labels.starting(_home(graph, mentee))
    while True:
        both = on.cost + back.cost
        meet = int(both.argmin())
        best = min(int(both[meet]), NEVER)
        ahead, behind = on.within(best - back.least_open()), back.within(best - on.least_open())
        if not len(ahead) or not len(behind):
            break
        # The side with less left to look at (Pohl's rule): the two grow very unevenly.
        if len(ahead) <= len(behind):
            _grow_on(graph, mentee, on, on.nearest(ahead))
        else:
            _grow_back(graph, mentee, back, back.nearest(behind))
    if both[meet] >= NEVER:
        return Chain(NEVER, ())
    column, steps = meet, []
    while (before := int(on.next[column])) != NOBODY:
        steps.append((int(on.mover[column]), column))
        column = before
    steps = [*reversed(steps), *_way_home(back, meet)]
    return Chain(int(both[meet]), ((mentee, column), *_people(steps)))


def every(graph: Residual, mentee: int, enter: Ints, below: int) -> dict[int, Chain]:
    """Return the cheapest chain that enters each column, where it costs less than `below`."""
    back = Labels.starting(_home(graph, mentee))
    while len(open_ := back.within(below - int(enter.min()))):
        _grow_back(graph, mentee, back, back.nearest(open_))
    cost = enter + back.cost
    return {
        int(c): Chain(int(cost[c]), ((mentee, int(c)), *_people(_way_home(back, int(c)))))
        for c in _where(cost < below)
    }


def _people(steps: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return [step for step in steps if step[0] != NOBODY]


def _home(graph: Residual, mentee: int) -> Ints:
    cost = np.full(graph.pool + 1, NEVER)
    cost[graph.column[mentee]] = 0
    return cost


def _way_home(back: Labels, column: int) -> list[tuple[int, int]]:
    steps = []
    while (after := int(back.next[column])) != NOBODY:
        steps.append((int(back.mover[column]), after))
        column = after
    return steps


def _grow_on(graph: Residual, mentee: int, labels: Labels, batch: Ints) -> None:
    """Move somebody on from each column of the batch to every other column."""
    pool, unit = graph.pool, graph.unit
    for column in batch:
        if graph.spare[column]:
            labels.improve_one(pool, int(labels.cost[column]), int(column), NOBODY)
        if column == pool:
            # A mentor may lose a mentee and leave the place empty: the chain goes on there.
            left = graph.price * unit + labels.cost[pool]
            columns = _where(left < labels.cost)
            labels.improve(columns, left[columns], column, NOBODY)
    movers = np.concatenate([graph.movers[graph.starts[c] : graph.starts[c + 1]] for c in batch])
    movers = movers[movers != mentee]
    if not len(movers):
        return
    here = graph.column[movers]
    leaving = graph.gain[movers] * unit + 1 + labels.cost[here]
    out = int(leaving.argmin())
    labels.improve_one(pool, int(leaving[out]), int(here[out]), int(movers[out]))
    cost = _arriving(graph, graph.problem.fit[movers], graph.price[:-1])
    cost += leaving[:, None]
    least = cost.min(axis=0)
    columns = _where(least < labels.cost[:-1])
    who = cost[:, columns].argmin(axis=0)
    labels.improve(columns, least[columns], here[who], movers[who])


def _grow_back(graph: Residual, mentee: int, labels: Labels, batch: Ints) -> None:
    """Let every column try the ones of the batch as its next."""
    pool, unit = graph.pool, graph.unit
    mentors = batch[batch != pool]
    # Columns as near as the batch can't come nearer by it.
    farther = labels.cost > labels.cost[batch].min()
    farther = farther[graph.column[graph.movers]]
    farther &= graph.movers != mentee
    movers = graph.movers[farther]
    leaving = graph.gain[movers] * unit + 1
    if len(mentors) < len(batch):
        spare = _where(graph.spare & (labels.cost > labels.cost[pool]))
        labels.improve(spare, int(labels.cost[pool]), pool, NOBODY)
        _improve_groups(graph, labels, movers, leaving + labels.cost[pool], None, batch[:0])
    if len(mentors):
        left = graph.price[mentors] * unit + labels.cost[mentors]
        to = int(left.argmin())
        labels.improve_one(pool, int(left[to]), int(mentors[to]), NOBODY)
        # A mentor to a row: the long side inside is what makes these few passes fast.
        fit = graph.problem.fit.reshape(-1).take(movers * pool + mentors[:, None])
        cost = _arriving(graph, fit, graph.price[mentors][:, None])
        cost += leaving
        cost += labels.cost[mentors][:, None]
        _improve_groups(graph, labels, movers, cost.min(axis=0), cost, mentors)


def _arriving(graph: Residual, fit: Ints, price: Ints) -> Ints:
    """Return what is left to pay for pairs of this fit at this price, without what is given up."""
    cost = fit * -graph.unit
    cost += (price - graph.bonus) * graph.unit
    np.putmask(cost, fit < graph.floor, NEVER)
    return cost


def _improve_groups(
    graph: Residual, labels: Labels, movers: Ints, least: Ints, cost: Ints | None, mentors: Ints
) -> None:
    """Let each column take its cheapest mover, of equal ones the first by id.

    least  (movers,) the cost of each by the best of the mentors, or without them by the pool
    cost   (mentors, movers) where there are mentors to choose from
    """
    if not len(movers):
        return
    here = graph.column[movers]  # those of a column stand together
    starts = _where(np.concatenate([[True], here[1:] != here[:-1]]))
    best = np.minimum.reduceat(least, starts)
    better = _where(best < labels.cost[here[starts]])
    columns = here[starts[better]]
    rows = starts[better]
    if len(starts) < len(movers):
        sizes = np.diff(np.append(starts, len(movers)))
        hits = _where(least == np.repeat(best, sizes))
        rows = hits[np.searchsorted(hits, rows)]
    to = graph.pool if cost is None else mentors[cost[:, rows].argmin(axis=0)]
    labels.improve(columns, best[better], to, movers[rows])
