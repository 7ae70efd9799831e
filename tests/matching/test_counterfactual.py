"""Prices without solving again, beside what solving again gives."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from matching.brute import problem
from mentorctl.matching.counterfactual import Price, Unpriced, forbid, force, force_each
from mentorctl.matching.problem import FORBIDDEN, NOBODY, UNIT, WHOLE
from mentorctl.matching.residual import residual_of
from mentorctl.matching.solver import solve

X = FORBIDDEN
LIFT = "lift the weakest"


def solved(given):
    """What the best plan places, and its total fit."""
    return totals(given, solve(given).partner)


def totals(given, partner):
    seated = np.flatnonzero(partner >= 0)
    return len(seated), int(given.fit[seated, partner[seated]].sum())


def forced(given, i, j, fit, floor):
    """What is left to plan once mentee i has a place with mentor j, solved; None for no place."""
    if not given.places[j]:
        return None
    left = np.where(given.fit < floor, X, given.fit)
    left[i] = X
    placed, total = solved(rest(given, left, np.arange(given.fit.shape[1]) == j))
    return placed + 1, total + fit


def forbidden(given, i, j, floor):
    """The plan without the pair, solved."""
    left = np.where(given.fit < floor, X, given.fit)
    left[i, j] = X
    return solved(rest(given, left, 0))


def rest(given, fit, taken):
    return replace(given, fit=fit, places=given.places - taken, aim="best total")


def random_problem(seed, mentees=9, mentors=7):
    """Ties, capacities 0 to 3, more mentees than places and the reverse, both aims."""
    rng = np.random.default_rng(seed)
    n, m = int(rng.integers(1, mentees + 1)), int(rng.integers(1, mentors + 1))
    most = (1, 3, 5, UNIT)[seed % 4]
    fit = rng.integers(0, most + 1, (n, m))
    fit[rng.random((n, m)) < rng.choice([0, 0.3, 0.7])] = X
    return problem(
        fit,
        places=rng.integers(0, rng.integers(1, 4), m, endpoint=True),
        load=rng.integers(0, 3, m),
        earlier=rng.integers(-1, m, n) if seed % 3 == 0 else None,
        aim=LIFT if seed % 5 == 0 else "best total",
        give_up=(WHOLE, 0, 100_000)[seed // 5 % 3],
    )


def follows(given, graph, before, price):
    """The moves make a plan that keeps every limit and costs what the price says."""
    after = before.copy()
    assert len({m.mentee for m in price.moves}) == len(price.moves)
    for move in price.moves:
        assert before[move.mentee] == move.before != move.after
        after[move.mentee] = move.after
    seated = after[after >= 0]
    assert (np.bincount(seated, minlength=len(given.places)) <= given.places).all()
    for move in price.moves[1:]:
        assert move.after == NOBODY or given.fit[move.mentee, move.after] >= graph.floor
    return after


@pytest.mark.parametrize("part", range(10))
def test_every_price_is_what_solving_again_gives(part):
    checked = 0
    for seed in range(part * 40, part * 40 + 40):
        given = random_problem(seed)
        plan = solve(given)
        graph = residual_of(given, plan)
        now = totals(given, plan.partner)
        rng = np.random.default_rng(seed)
        for i, j in product(*map(range, given.fit.shape)):
            # A pair that a rule blocks has a price as well: with the fit it would have.
            fit = int(given.fit[i, j] if given.fit[i, j] != X else rng.integers(0, UNIT + 1))
            then = forced(given, i, j, fit, graph.floor)
            price = force(graph, i, j, fit)
            if then is None:
                assert price == Unpriced("no place")
                continue
            assert price.costs == (now[0] - then[0], now[1] - then[1]), (seed, i, j)
            after = follows(given, graph, plan.partner, price)
            assert after[i] == j
            checked += 1
        for i, j in enumerate(plan.partner.tolist()):
            price = forbid(graph, i)
            if j == NOBODY:
                assert price.costs == (0, 0)
                continue
            then = forbidden(given, i, j, graph.floor)
            assert price.costs == (now[0] - then[0], now[1] - then[1]), (seed, i)
            after = follows(given, graph, plan.partner, price)
            assert totals(given, after) == then
            assert after[i] != j
    assert checked > 300


@pytest.mark.parametrize("part", range(4))
def test_one_search_gives_the_same_prices_as_one_by_one(part):
    for seed in range(part * 40, part * 40 + 40):
        given = random_problem(seed)
        graph = residual_of(given, solve(given))
        for i in range(len(given.fit)):
            each = force_each(graph, i)
            one = {
                j: force(graph, i, j)
                for j in range(given.fit.shape[1])
                if given.fit[i, j] >= graph.floor and j != graph.column[i] and given.places[j]
            }
            assert {j: p.costs for j, p in each.items()} == {j: p.costs for j, p in one.items()}
            assert [len(each[j].moves) for j in one] == [len(p.moves) for p in one.values()]
            anything = np.random.default_rng(seed).integers(0, UNIT, given.fit.shape[1])
            waived = {j: force(graph, i, j, int(f)) for j, f in enumerate(anything)}
            waived = {j: p.costs for j, p in waived.items() if p != Unpriced("no place")}
            waived.pop(int(graph.column[i]), None)
            found = force_each(graph, i, fit=anything)
            assert {j: p.costs for j, p in found.items()} == waived
            more = {j for j, costs in waived.items() if costs < (0, 0)}
            assert set(force_each(graph, i, 0, anything)) == more
            free = {j for j, p in one.items() if p.costs == (0, 0)}
            assert set(force_each(graph, i, below=1)) == free


def test_larger_plans_too():
    for seed in range(3):
        given = random_problem(seed, 120, 90)
        rng = np.random.default_rng(seed)
        plan = solve(given)
        graph = residual_of(given, plan)
        now = totals(given, plan.partner)
        allowed = np.argwhere((given.fit >= graph.floor) & (given.places > 0))
        for i, j in rng.choice(allowed, min(12, len(allowed))).tolist():
            then = forced(given, i, j, int(given.fit[i, j]), graph.floor)
            assert force(graph, i, j).costs == (now[0] - then[0], now[1] - then[1])


def priced(given, i, j, **more):
    return force(residual_of(given, solve(given)), i, j, **more)


def moved(price):
    return [(m.mentee, m.before, m.after) for m in price.moves]


def test_two_swap():
    price = priced(problem([[9, 5], [6, 4]]), 0, 1)
    assert price.costs == (0, 2)
    assert moved(price) == [(0, 0, 1), (1, 1, 0)]


def test_somebody_loses_the_place_and_somebody_else_gets_one():
    price = priced(problem([[9], [5]]), 1, 0)
    assert price.costs == (0, 4)
    assert price.lose_place == (0,)
    assert moved(price) == [(1, -1, 0), (0, 0, -1)]


def test_a_place_is_lost_before_any_fit_is_counted():
    price = priced(problem([[9, 0], [5, X]]), 0, 0)
    assert price.costs == (1, -4)  # one fewer is placed, and the one pair left fits better
    assert moved(price) == [(0, 1, 0), (1, 0, -1)]


def test_a_spare_place_takes_the_one_who_makes_room():
    given = problem([[9, 2, 5], [8, 7, 3]])
    price = priced(given, 0, 1)
    assert price.costs == (0, 6)
    assert moved(price) == [(0, 0, 1), (1, 1, 0)]


def test_a_waived_rule_may_place_one_more():
    price = priced(problem([[X, X], [3, X]]), 0, 1, fit=6)
    assert price.costs == (-1, -6)


def test_a_chain_through_three():
    given = problem([[9, 8, X], [X, 9, 8], [7, X, 9]])
    price = priced(given, 0, 1)
    assert moved(price) == [(0, 0, 1), (1, 1, 2), (2, 2, 0)]
    assert price.costs == (0, 4)


def test_among_equal_ways_the_one_with_the_fewest_moves():
    given = problem([[5, 5, 5], [5, 5, 5], [5, 5, 5]])
    assert moved(priced(given, 0, 2)) == [(0, 0, 2), (2, 2, 0)]


def test_a_mentor_with_several_places_gives_up_the_mentee_who_loses_least():
    given = problem([[9, 0], [7, 6], [X, 8]], places=[2, 1])
    assert solve(given).partner.tolist() == [0, 0, 1]
    assert moved(priced(given, 2, 0, fit=8)) == [(2, 1, 0), (1, 0, 1)]


def test_lift_the_weakest_keeps_everybody_else_at_the_floor():
    given = problem([[9, 3], [4, 0]], aim=LIFT)
    price = priced(given, 0, 0)  # mentee 1 would have to take the pair of 0, below the floor 3
    assert price == Price(1, -2, price.moves, floor=3)
    assert priced(given, 1, 1).costs == (0, -2)  # the forced pair itself may be weaker


def test_an_approved_mentee_is_not_moved():
    given = problem([[X, X], [5, 4]], places=[0, 1])
    graph = residual_of(given, solve(given), np.array([True, False]))
    assert force(graph, 0, 1) == Unpriced("approved")
    assert forbid(graph, 0) == Unpriced("approved")
    assert force_each(graph, 0) == {}
    assert force(graph, 1, 0) == Unpriced("no place")
