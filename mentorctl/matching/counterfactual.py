"""What it costs the whole program to force a pair, or to forbid one that is in the plan.

The price is exact, and found without solving again (see residual.py): the best plan that has the
pair, or has it not, against the best of all. Approved pairs stay as they are. Ties play no part.

Under the aim "lift the weakest" the price stays within the plan's own model: everybody else keeps
at least the fit of the plan's weakest pair, and the total is what is lost under that condition.
The forced pair itself may be weaker; `Price.floor` says below what.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from mentorctl.matching.chains import Chain, cheapest, every
from mentorctl.matching.plan import Proposal
from mentorctl.matching.problem import NOBODY, Ints
from mentorctl.matching.residual import NEVER, Residual, entering, residual_of


@dataclass(frozen=True)
class Move:
    """One mentee, by row, who goes from one mentor to another, by column; NOBODY for none."""

    mentee: int
    before: int
    after: int


@dataclass(frozen=True)
class Price:
    """What a change costs the whole program.

    placed_lost  how many fewer mentees are placed; below 0 where a waived rule places more
    price        fit lost in all, in whole millionths (1,000,000 is the fit of one perfect pair);
                 where fewer are placed it holds the fit of the pair that is gone, and may still be
                 below 0
    moves        a cheapest way to do it, with the fewest people who move: first the mentee asked
                 about, then those who make room, in turn
    floor        under "lift the weakest" the fit that everybody else keeps at least, else None
    """

    placed_lost: int
    price: int
    moves: tuple[Move, ...]
    floor: int | None = None

    @property
    def costs(self) -> tuple[int, int]:
        """What is compared: places first, then fit."""
        return self.placed_lost, self.price

    def value(self, bonus: int) -> int:
        """Return both as one number, with what a place is worth in the plan's problem."""
        return self.placed_lost * bonus + self.price

    @property
    def lose_place(self) -> tuple[int, ...]:
        """Rows of the mentees who would no longer have a mentor."""
        return tuple(m.mentee for m in self.moves if m.after == NOBODY)


@dataclass(frozen=True)
class Unpriced:
    """There is no plan to compare with.

    approved  the mentee's pair is approved, and stays until its Decision is changed
    no place  the mentor has no place but those of approved pairs
    """

    why: Literal["approved", "no place"]


def prepared(proposal: Proposal) -> Residual:
    """Return what prices are searched in; one serves any number of them."""
    fixed = proposal.partner != proposal.plan.partner
    return residual_of(proposal.problem, proposal.plan, fixed)


def force(graph: Residual, mentee: int, mentor: int, fit: int | None = None) -> Price | Unpriced:
    """Return the price of making the pair (row, column).

    fit  of a pair that rules block, 0 to UNIT: the price is the one once they are waived. Not
         needed for a pair that the rules allow.
    """
    if graph.fixed[mentee]:
        return Unpriced("approved")
    if graph.column[mentee] == mentor:
        return _nothing(graph)
    fit = int(graph.problem.fit[mentee, mentor]) if fit is None else fit
    lost = int(graph.gain[mentee] + graph.price[mentor]) - fit - graph.bonus
    enter = np.full(graph.pool + 1, NEVER)
    enter[mentor] = lost * graph.unit + 1
    chain = cheapest(graph, mentee, enter)
    return _price(graph, chain, fit) if chain.steps else Unpriced("no place")


def forbid(graph: Residual, mentee: int) -> Price | Unpriced:
    """Return the price of taking a mentee's present mentor away, whoever comes instead.

    The first move says who: the mentee's next best partner for the whole program.
    """
    if graph.fixed[mentee]:
        return Unpriced("approved")
    if graph.column[mentee] == graph.pool:
        return _nothing(graph)
    return _price(graph, cheapest(graph, mentee, entering(graph, mentee)))


def force_each(
    graph: Residual, mentee: int, below: int = NEVER, fit: Ints | None = None
) -> dict[int, Price]:
    """Return the price of each other mentor, by column, whom the rules allow this mentee.

    fit  (mentors,) of the pairs to price instead, FORBIDDEN for those not asked: rules that block
         them count as waived

    One search serves all of them. Only prices below `below`, in units of value (fit plus the
    bonus for a place), are looked for: 1 finds what costs nothing. An approved mentee has none.
    """
    if graph.fixed[mentee]:
        return {}
    limit = min(below, NEVER // graph.unit) * graph.unit
    found = every(graph, mentee, entering(graph, mentee, fit), limit)
    return {
        column: _price(graph, chain, None if fit is None else int(fit[column]))
        for column, chain in found.items()
        if column != graph.pool
    }


def _nothing(graph: Residual) -> Price:
    return Price(0, 0, (), _floor(graph))


def _floor(graph: Residual) -> int | None:
    return graph.floor if graph.problem.aim == "lift the weakest" else None


def _price(graph: Residual, chain: Chain, fit: int | None = None) -> Price:
    """Count what a chain changes; `fit` is that of its first pair where a rule blocks it."""
    moves = tuple(
        Move(mentee, _named(graph, int(graph.column[mentee])), _named(graph, column))
        for mentee, column in chain.steps
    )
    fits = [_fit(graph, m.mentee, m.after) for m in moves]
    if fit is not None:
        fits[0] = fit
    lost = sum(_fit(graph, m.mentee, m.before) for m in moves) - sum(fits)
    fewer = sum(m.before != NOBODY for m in moves) - sum(m.after != NOBODY for m in moves)
    return Price(fewer, lost, moves, _floor(graph))


def _named(graph: Residual, column: int) -> int:
    return NOBODY if column == graph.pool else column


def _fit(graph: Residual, mentee: int, mentor: int) -> int:
    return 0 if mentor == NOBODY else int(graph.problem.fit[mentee, mentor])
