"""Judges a plan without knowing how it was found.

Nothing in a certificate is believed. From any prices whatever, the checker works out itself
what each mentee could gain, over every allowed pair; from any set of mentors, which mentees the
set leaves uncovered. So each bound is true even for a wrong certificate, which only makes it
wide, and a plan edited by hand is told how far it is from the best.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from mentorctl.matching.problem import FORBIDDEN, UNIT, Flags, Ints, Plan, Problem

_HIGHEST_PRICE = 2**53
_CELLS = 1 << 18


@dataclass(frozen=True)
class Proof:
    """How good a plan is and how good any plan could be, in integer units of fit.

    placed            mentees with a mentor, counting only pairs that stand (see broken)
    placed_limit      no plan places more
    total_fit         sum of fit of the pairs that stand
    total_fit_bound   no plan that places as many, and under "lift the weakest" has no weaker
                      pair, adds up to more
    lowest_fit        fit of the weakest pair, None without pairs
    lowest_fit_bound  no plan that places as many, and gives up no more of the best total than
                      it may, has a weakest pair above it; None without pairs, and for "best
                      total", which doesn't ask
    best_total_bound  no plan that places as many adds up to more, whatever its weakest pair
    proven_optimal    the plan breaks no rule and reaches the limits of the first two rules:
                      most mentees placed, and the aim
    broken            pairs struck out before counting: unknown mentors, forbidden pairs, and in
                      row order those beyond a mentor's places
    """

    placed: int
    placed_limit: int
    total_fit: int
    total_fit_bound: int
    lowest_fit: int | None
    lowest_fit_bound: int | None
    best_total_bound: int
    proven_optimal: bool
    broken: int = 0


def check(problem: Problem, plan: Plan) -> Proof:
    """Recompute a plan's figures and bounds from the problem, over every allowed pair.

    Raises nothing for a plan or certificate that is wrong: a wrong plan is counted without its
    broken pairs and a wrong certificate gives wide bounds; neither is ever proven optimal.
    """
    partner, broken = _standing(problem, plan.partner)
    rows = np.flatnonzero(partner >= 0)
    fits = problem.fit[rows, partner[rows]]
    placed, total = len(rows), int(fits.sum())
    lowest = int(fits.min()) if placed else None
    lift = problem.lifts

    weighed = _weigh(problem, plan, (lowest or 0) if lift else 0)
    limit = min(weighed.limit, len(problem.fit), int(problem.usable_places.sum()))
    if not lift:
        # Any plan is worth its mentees times the bonus, plus fit: so many bonuses at most.
        limit = min(limit, weighed.bound // problem.bonus)
    # The second one is wide but true even where the prices are nonsense.
    best_fits = np.sort(weighed.best_fit)[len(problem.fit) - placed :]
    total_bound = min(weighed.bound - placed * problem.bonus, int(np.maximum(best_fits, 0).sum()))
    reached = placed == limit and total == total_bound
    if not lift:
        return Proof(
            placed, limit, total, total_bound, lowest, None, total_bound, reached and not broken,
            broken,
        )  # fmt: skip
    most = int(np.maximum(best_fits, 0).sum())
    best_bound = min(_free_bound(problem, plan, placed), most)
    lowest_bound = _lowest_bound(weighed, placed)
    if lowest is not None and _next_costs_too_much(problem, plan, placed, lowest):
        lowest_bound = lowest
    reached &= lowest == lowest_bound and problem.affordable(total, best_bound)
    return Proof(
        placed, limit, total, total_bound, lowest, lowest_bound, best_bound,
        reached and not broken, broken,
    )  # fmt: skip


def _free_bound(problem: Problem, plan: Plan, placed: int) -> int:
    """Return what the total of ``placed`` pairs is at most, whatever the weakest of them."""
    cost = plan.certificate.cost
    return _bound(problem, cost.price, 0, placed) if cost else UNIT * placed


def _next_costs_too_much(problem: Problem, plan: Plan, placed: int, lowest: int) -> bool:
    """Tell whether every plan with a better weakest pair gives up more than it may.

    The plan of the best total only counts for what it adds up to itself: that is what the others
    are shown to fall short of.
    """
    cost = plan.certificate.cost
    if cost is None:
        return False
    rival, broken = _standing(problem, cost.partner)
    rows = np.flatnonzero(rival >= 0)
    if broken or len(rows) != placed:
        return False
    best = int(problem.fit[rows, rival[rows]].sum())
    return not problem.affordable(_bound(problem, cost.next_price, lowest + 1, placed), best)


def _standing(problem: Problem, partner: Ints) -> tuple[Ints, int]:
    """Strike out the pairs that break a rule; return the plan that is left, and how many went."""
    mentees, mentors = problem.fit.shape
    nobody = np.full(mentees, -1, dtype=np.int64)
    if partner.shape != (mentees,) or not np.issubdtype(partner.dtype, np.integer):
        return nobody, max(1, partner.size)
    claimed = partner != -1
    known = (partner >= 0) & (partner < mentors)
    rows = np.flatnonzero(known)
    rows = rows[problem.fit[rows, partner[rows]] != FORBIDDEN]
    # The rank of each pair among those of the same mentor, in row order.
    order = rows[np.argsort(partner[rows], kind="stable")]
    mentor = partner[order]
    rank = np.arange(len(order)) - np.searchsorted(mentor, mentor)
    order = order[rank < problem.places[mentor]]
    nobody[order] = partner[order]
    return nobody, int(claimed.sum()) - len(order)


@dataclass(frozen=True)
class _Weighed:
    """What the certificate's prices and covers amount to, over every allowed pair.

    bound     no plan over pairs at or above the floor has more value (bonus and fit)
    limit     no plan places more
    best_fit  (mentees,) best fit of each, FORBIDDEN without any
    covered   places of the mentors in the floor cover
    outside   (mentees,) best fit of each with a mentor outside that cover, FORBIDDEN without any
    """

    bound: int
    limit: int
    best_fit: Ints
    covered: int
    outside: Ints


def _weigh(problem: Problem, plan: Plan, floor: int) -> _Weighed:
    """Look at all pairs, in blocks of rows so that it needs little memory.

    For prices v >= 0 and u_i = max(0, best of value_ij - v_j), the sum of u plus the sum of
    places times v is at least the value of any plan (weak duality). For any set of mentors,
    their places plus the mentees who have a pair outside are at least the pairs of any plan.
    """
    mentees, mentors = problem.fit.shape
    certificate = plan.certificate
    limit_cover = _cover(certificate.limit_cover, mentors)
    floor_cover = _cover(certificate.floor_cover, mentors)
    best_fit, elsewhere, outside = (np.full(mentees, FORBIDDEN, dtype=np.int64) for _ in range(3))
    for block in _blocks(mentees, mentors):
        fit = problem.fit[block]
        best_fit[block] = fit.max(axis=1)
        elsewhere[block] = _best_outside(fit, limit_cover, best_fit[block])
        outside[block] = _best_outside(fit, floor_cover, best_fit[block])
    places = problem.usable_places
    bound = _bound(problem, certificate.mentor_price, floor)
    limit = int(places[limit_cover].sum()) + int((elsewhere >= 0).sum())
    return _Weighed(bound, limit, best_fit, int(places[floor_cover].sum()), outside)


def _bound(problem: Problem, prices: Ints, floor: int, placed: int = 0) -> int:
    """Return what plans over pairs at or above the floor are worth at most, by these prices.

    placed  mentees whose bonuses are taken off again: what is left bounds the total of plans
            that place as many
    """
    mentees, mentors = problem.fit.shape
    price = _prices(prices, mentors)
    gain = np.zeros(mentees, dtype=np.int64)
    for block in _blocks(mentees, mentors):
        fit = problem.fit[block]
        left = fit - price
        np.putmask(left, fit < floor, -_HIGHEST_PRICE * 2)
        gain[block] = np.maximum(left.max(axis=1) + problem.bonus, 0)
    # Python's integers, as an absurd price times the places could leave 64 bits.
    paid = zip(problem.usable_places.tolist(), price.tolist(), strict=True)
    worth: int = sum(gain.tolist()) + sum(p * v for p, v in paid)
    return worth - placed * problem.bonus


def _blocks(rows: int, columns: int) -> Iterator[slice]:
    """Cut the rows so that a block has about _CELLS cells; none where there are no columns."""
    if columns:
        step = max(1, _CELLS // columns)
        yield from (slice(start, start + step) for start in range(0, rows, step))


def _best_outside(fit: Ints, cover: Flags, best: Ints) -> Ints:
    """(rows,) best fit with a mentor outside the cover, where ``best`` is that with any."""
    if not cover.any():
        return best
    if cover.all():
        return np.full(len(fit), FORBIDDEN, dtype=np.int64)
    result: Ints = fit[:, ~cover].max(axis=1)
    return result


def _prices(prices: Ints, mentors: int) -> Ints:
    """Take any prices as they come, and zeros where they are no prices at all."""
    if prices.shape != (mentors,) or prices.dtype != np.int64:
        return np.zeros(mentors, dtype=np.int64)
    return np.clip(prices, 0, _HIGHEST_PRICE)


def _cover(cover: Flags, mentors: int) -> Flags:
    """Take any set of mentors as it comes, and the empty one where it is no set at all."""
    if cover.shape != (mentors,) or cover.dtype != np.bool_:
        return np.zeros(mentors, dtype=np.bool_)
    return cover


def _lowest_bound(weighed: _Weighed, placed: int) -> int | None:
    """Return the highest fit the weakest of ``placed`` pairs can have, None without pairs.

    Above a fit t, a plan has at most the cover's places plus the mentees with a pair above t
    outside it. The bound is the lowest t for which that falls short of ``placed``.
    """
    if not placed:
        return None
    needed = placed - weighed.covered
    if needed <= 0:
        return UNIT
    return int(np.sort(weighed.outside)[len(weighed.outside) - needed])
