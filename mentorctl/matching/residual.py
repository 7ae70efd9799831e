"""Ways to change a best plan, and what each costs: the residual graph of the plan.

Forcing a mentee into another column (a mentor, or the pool of those without one) starts a chain:
somebody there moves on, and so forth, until the chain ends in the column the mentee came from.

    mentee ──▶ column ──mover──▶ column ──mover──▶ ... ──▶ the column the mentee left

With the prices of a best plan every single step costs 0 or more (its reduced cost), and the
cheapest chain is what the change costs all in all: no plan that has it is better (Ahuja, Magnanti
and Orlin 1993, chapter 9). The pool stands for spare places too: a chain may end by filling one,
or leave one empty and go on from there.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mentorctl.matching.problem import NOBODY, UNIT, Flags, Ints, Plan, Problem

NEVER = 2**61
"""The cost of what is not possible; twice this still fits in 64 bits."""

_BATCH = 32


@dataclass(frozen=True)
class Residual:
    """A best plan, seen as the moves that can change it.

    Costs are whole: value (fit plus the bonus for a place) lost, times `unit`, plus one for each
    mentee who moves. So the cheapest chain is also the one with the fewest moves among equals,
    and dividing by `unit` gives the exact loss.

    floor    the fit of the weakest pair under "lift the weakest", else 0; no move goes below it
    fixed    (mentees,) mentees of approved pairs, who never move
    column   (mentees,) where each mentee is; the number of mentors is the pool
    gain     (mentees,) value of the mentee's pair less the price of its mentor, 0 in the pool
    price    (mentors + 1,) price of a place, 0 for the pool
    spare    (mentors + 1,) whether one more mentee fits in
    movers   mentees by column, then by id
    """

    problem: Problem
    floor: int
    fixed: Flags
    column: Ints
    gain: Ints
    price: Ints
    spare: Flags
    movers: Ints
    unit: int

    @property
    def pool(self) -> int:
        """The column of mentees without a mentor."""
        return len(self.price) - 1


def residual_of(problem: Problem, plan: Plan, fixed: Flags | None = None) -> Residual:
    """Prepare a plan that the solver found for this problem; takes O(mentees + mentors).

    fixed  (mentees,) those whom the problem leaves out since their pairs are approved
    """
    mentees, mentors = problem.fit.shape
    seated = np.flatnonzero(plan.partner != NOBODY)
    mentor = plan.partner[seated]
    # Where nobody has a place the solver names no prices; so dear, no move there is worth it.
    open_ = problem.places > 0
    price = np.append(np.where(open_, plan.certificate.mentor_price, problem.bonus + UNIT), 0)
    fits = problem.fit[seated, mentor]
    gain = np.zeros(mentees, np.int64)
    gain[seated] = fits + problem.bonus - price[mentor]
    lift = problem.aim == "lift the weakest"
    column = np.where(plan.partner == NOBODY, mentors, plan.partner)
    return Residual(
        problem,
        int(fits.min()) if lift and len(fits) else 0,
        np.zeros(mentees, np.bool_) if fixed is None else fixed,
        column,
        gain,
        price,
        np.append(problem.places > np.bincount(mentor, minlength=mentors), False),
        np.argsort(column, kind="stable"),
        mentors + 3,  # a chain visits each column at most once
    )


@dataclass(frozen=True)
class Chains:
    """The cheapest chain from each column back to the one that a mentee left.

    cost    (columns,) NEVER where there is none, or none within the limit of the search
    after   (columns,) the next column of the chain
    mover   (columns,) the mentee who moves there, NOBODY where only a spare place is used
    """

    cost: Ints
    after: Ints
    mover: Ints


def entering(residual: Residual, mentee: int) -> Ints:
    """(columns,) cost of the mentee's own move into each column that the rules allow.

    Its own column costs NEVER: staying is no change.
    """
    fit = residual.problem.fit[mentee]
    lost = residual.gain[mentee] + residual.price
    lost[:-1] -= fit + residual.problem.bonus
    cost = lost * residual.unit + 1
    cost[:-1][fit < residual.floor] = NEVER
    cost[residual.column[mentee]] = NEVER
    return cost


def chains(residual: Residual, mentee: int, enter: Ints, within: int | None = None) -> Chains:
    """Search back from the column of ``mentee``, who is out of the way.

    enter   (columns,) cost of the mentee's own move, see `entering`
    within  None stops as soon as no chain can beat the cheapest found with its entry; a number
            finds every chain that costs less

    Labels are corrected in batches of the nearest columns: as exact as Dijkstra's order, with a
    small part of the calls.
    """
    home = int(residual.column[mentee])
    columns = len(enter)
    found = Chains(
        np.full(columns, NEVER), np.full(columns, NOBODY, np.int64), np.full(columns, NOBODY)
    )
    found.cost[home] = 0
    waiting = np.zeros(columns, np.bool_)
    waiting[home] = True
    movers = residual.movers[residual.movers != mentee]
    while residual.pool:
        # Whatever a column further off leads to costs at least the cheapest entry on top.
        limit = within if within is not None else int((enter + found.cost).min() - enter.min())
        near = np.flatnonzero(waiting & (found.cost < limit))
        if not len(near):
            break
        batch = near[np.argsort(found.cost[near], kind="stable")[:_BATCH]]
        waiting[batch] = False
        _relax(residual, movers, found, waiting, batch)
    return found


def _relax(residual: Residual, movers: Ints, found: Chains, waiting: Flags, batch: Ints) -> None:
    """Let every column try the ones of the batch as its next."""
    pool, unit = residual.pool, residual.unit
    mentors = batch[batch != pool]
    cost = found.cost[batch]
    if len(mentors) < len(batch):
        reached = int(found.cost[pool])
        better = np.flatnonzero(residual.spare & (found.cost > reached))
        _improve(found, waiting, better, np.full(len(better), reached), pool, NOBODY)
    if len(mentors):
        # A mentor of the batch may lose a mentee and leave the place empty.
        left = residual.price[mentors] * unit + found.cost[mentors]
        best = int(left.argmin())
        if left[best] < found.cost[pool]:
            _improve(found, waiting, [pool], left[best], mentors[best], NOBODY)
    if not len(movers):
        return
    through = _moving(residual, movers, batch) + cost
    nearest = through.argmin(axis=1)
    least = through[np.arange(len(movers)), nearest]
    here = residual.column[movers]
    starts = np.flatnonzero(np.diff(here, prepend=-1))
    best_of = np.minimum.reduceat(least, starts)
    better_at = best_of < found.cost[here[starts]]
    if not better_at.any():
        return
    size = np.diff(np.append(starts, len(movers)))
    hits = np.flatnonzero((least == np.repeat(best_of, size)) & np.repeat(better_at, size))
    improved, first = np.unique(here[hits], return_index=True)
    rows = hits[first]
    _improve(found, waiting, improved, least[rows], batch[nearest[rows]], movers[rows])


def _moving(residual: Residual, movers: Ints, batch: Ints) -> Ints:
    """(movers, batch) cost of each mentee's move into each column of the batch."""
    mentors = np.minimum(batch, residual.pool - 1)
    fit = residual.problem.fit[np.ix_(movers, mentors)]
    lost = residual.gain[movers, None] + residual.price[batch]
    outside = batch == residual.pool
    cost = (lost - np.where(outside, 0, fit + residual.problem.bonus)) * residual.unit + 1
    cost[(fit < residual.floor) & ~outside] = NEVER
    return cost


def _improve(
    found: Chains,
    waiting: Flags,
    columns: Ints | list[int],
    cost: Ints | np.int64,
    after: Ints | np.int64 | int,
    mover: Ints | int,
) -> None:
    found.cost[columns] = cost
    found.after[columns] = after
    found.mover[columns] = mover
    waiting[columns] = True
