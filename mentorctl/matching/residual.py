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


@dataclass(frozen=True)
class Residual:
    """A best plan, seen as the moves that can change it.

    Costs are whole: value (fit plus the bonus for a place) lost, times `unit`, plus one for each
    mentee who moves. So the cheapest chain is also the one with the fewest moves among equals,
    and dividing by `unit` gives the exact loss.

    bonus    what a place is worth in the problem, beside fit
    floor    the fit of the weakest pair under "lift the weakest", else 0; no move goes below it
    fixed    (mentees,) mentees of approved pairs, who never move
    column   (mentees,) where each mentee is; the number of mentors is the pool
    gain     (mentees,) value of the mentee's pair less the price of its mentor, 0 in the pool
    price    (mentors + 1,) price of a place, 0 for the pool
    spare    (mentors + 1,) whether one more mentee fits in
    movers   mentees by column, then by id
    starts   (mentors + 2,) where each column begins among the movers
    """

    problem: Problem
    bonus: int
    floor: int
    fixed: Flags
    column: Ints
    gain: Ints
    price: Ints
    spare: Flags
    movers: Ints
    starts: Ints
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
    bonus = problem.bonus
    price = np.append(np.where(open_, plan.certificate.mentor_price, bonus + UNIT), 0)
    fits = problem.fit[seated, mentor]
    gain = np.zeros(mentees, np.int64)
    gain[seated] = fits + bonus - price[mentor]
    lift = problem.aim == "lift the weakest"
    column = np.where(plan.partner == NOBODY, mentors, plan.partner)
    seats = np.bincount(column, minlength=mentors + 1)
    return Residual(
        problem,
        bonus,
        int(fits.min()) if lift and len(fits) else 0,
        np.zeros(mentees, np.bool_) if fixed is None else fixed,
        column,
        gain,
        price,
        np.append(problem.places > seats[:-1], False),
        np.argsort(column, kind="stable"),
        np.concatenate([[0], np.cumsum(seats)]),
        mentors + 3,  # a chain visits each column at most once
    )


def entering(residual: Residual, mentee: int, fit: Ints | None = None) -> Ints:
    """(columns,) cost of the mentee's own move into each column that the rules allow.

    fit  (mentors,) to go by instead, FORBIDDEN where not asked: also of pairs that rules block
    Its own column costs NEVER: staying is no change.
    """
    least = residual.floor if fit is None else 0
    fit = residual.problem.fit[mentee] if fit is None else fit
    lost = residual.gain[mentee] + residual.price
    lost[:-1] -= fit + residual.bonus
    cost: Ints = lost * residual.unit + 1
    cost[:-1][fit < least] = NEVER
    cost[residual.column[mentee]] = NEVER
    return cost
