import ast
from dataclasses import replace
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from matching.brute import best_two_levels, plans, problem, problems, rank
from mentorctl.matching import proof
from mentorctl.matching.problem import UNIT, Certificate, Cost, Plan
from mentorctl.matching.proof import check
from mentorctl.matching.solver import solve

LIFT = "lift the weakest"


@settings(max_examples=200, deadline=None)
@given(problems())
def test_the_solver_s_plan_is_proven_with_its_figures(given):
    judged = check(given, solve(given))
    placed, lowest, total = best_two_levels(given)
    assert judged.proven_optimal
    assert judged.broken == 0
    assert (judged.placed, judged.placed_limit) == (placed, placed)
    assert (judged.total_fit, judged.total_fit_bound) == (total, total)
    if given.aim == LIFT:
        assert judged.lowest_fit == judged.lowest_fit_bound
        assert (judged.lowest_fit or 0) == lowest
    else:
        assert judged.lowest_fit_bound is None


@settings(max_examples=500, deadline=None)
@given(problems(mentees=4, mentors=3), st.data())
def test_no_certificate_proves_a_worse_plan_or_gives_a_false_bound(given, data):
    plan = solve(given)
    mentees, mentors = given.fit.shape
    partner, price = plan.partner.copy(), plan.certificate.mentor_price.copy()
    limit, floor = plan.certificate.limit_cover.copy(), plan.certificate.floor_cover.copy()
    for _ in range(data.draw(st.integers(0, 2)) if mentees else 0):
        partner[data.draw(st.integers(0, mentees - 1))] = data.draw(st.integers(-2, mentors))
    for _ in range(data.draw(st.integers(0, 2)) if mentors else 0):
        mentor = data.draw(st.integers(0, mentors - 1))
        price[mentor] += data.draw(
            st.sampled_from([-(2**61), -1, 1, UNIT, given.bonus, -given.bonus, 2**61])
        )
        limit[mentor] ^= data.draw(st.booleans())
        floor[mentor] ^= data.draw(st.booleans())
    cost = plan.certificate.cost and tampered(plan.certificate.cost, mentors, data)
    judged = check(given, Plan(partner, Certificate(price, limit, floor, cost)))

    every = list(plans(given))
    best = best_two_levels(given)
    stands = tuple(partner.tolist()) in every
    assert (judged.broken == 0) == stands
    assert judged.placed_limit >= best[0]
    rivals = [
        two
        for two, _ in (rank(given, rival) for rival in every)
        if two[0] == judged.placed and (given.aim != LIFT or two[1] >= (judged.lowest_fit or 0))
    ]
    assert all(judged.total_fit_bound >= two[2] for two in rivals)
    equals = [two for two, _ in (rank(given, r) for r in every) if two[0] == judged.placed]
    most = max((two[2] for two in equals), default=0)
    assert judged.best_total_bound >= most
    if given.aim == LIFT and judged.placed:
        within = [two for two in rivals if given.affordable(two[2], most)]
        assert all(judged.lowest_fit_bound >= two[1] for two in within)
    if judged.proven_optimal:
        assert rank(given, tuple(partner.tolist()))[0] == best


def tampered(cost, mentors, data):
    """The cost of a lift with a number or two that are not true."""
    rival, prices = cost.partner.copy(), [cost.price.copy(), cost.next_price.copy()]
    for _ in range(data.draw(st.integers(0, 2)) if mentors else 0):
        if len(rival):
            place = data.draw(st.integers(0, len(rival) - 1))
            rival[place] = data.draw(st.integers(-2, mentors))
        price = data.draw(st.sampled_from(prices))
        change = st.sampled_from([-(2**61), -1, 1, UNIT, -UNIT, 2**61])
        price[data.draw(st.integers(0, mentors - 1))] += data.draw(change)
    return data.draw(st.sampled_from([None, *[Cost(rival, *prices)] * 3]))


TWO = problem([[9, 5], [8, 3]])  # the best: 5 + 8, with a price of 4 for the first mentor


def test_prices_too_low_or_too_high_prove_nothing_but_still_bound():
    plan = solve(TWO)
    assert plan.certificate.mentor_price.tolist() == [4, 0]
    for price in ([3, 0], [6, 0], [4, 1], [0, 0]):
        judged = check(
            TWO, replace(plan, certificate=replace(plan.certificate, mentor_price=np.array(price)))
        )
        assert not judged.proven_optimal
        assert judged.total_fit_bound > 13


def test_a_worse_plan_is_told_the_gap():
    judged = check(TWO, replace(solve(TWO), partner=np.array([0, 1])))
    assert not judged.proven_optimal
    assert (judged.placed, judged.placed_limit) == (2, 2)
    assert (judged.total_fit, judged.total_fit_bound) == (12, 13)


def test_a_plan_that_leaves_someone_out_is_told_so():
    judged = check(TWO, replace(solve(TWO), partner=np.array([0, -1])))
    assert (judged.placed, judged.placed_limit, judged.proven_optimal) == (1, 2, False)
    assert judged.total_fit_bound == 9  # of the plans that place one


def test_pairs_that_break_a_rule_are_struck_out_before_counting():
    given = problem([[9, 5], [8, -1], [7, 6]])
    plan = solve(given)
    for partner, placed, broken in (
        ([0, 0, 0], 1, 2),  # the first in row order keeps the place
        ([0, 1, -1], 1, 1),  # a forbidden pair
        ([2, 0, -2], 1, 2),  # mentors that don't exist
        ([0, 1], 0, 2),  # not a plan for these mentees
    ):
        judged = check(given, replace(plan, partner=np.array(partner)))
        assert (judged.placed, judged.broken, judged.proven_optimal) == (placed, broken, False)


def test_a_certificate_of_another_problem_is_no_proof_and_no_error():
    for price, cover in ((np.zeros(5, dtype=np.int64), np.zeros(5, dtype=bool)), (np.zeros(2), 1)):
        certificate = Certificate(price, np.array(cover), np.array(cover))
        judged = check(TWO, replace(solve(TWO), certificate=certificate))
        assert not judged.proven_optimal
        assert judged.total_fit_bound == 17


def test_a_floor_too_low_is_not_proven():
    given = problem([[9, 3], [4, 0]], aim=LIFT)
    plan = solve(given)
    assert (check(given, plan).lowest_fit, check(given, plan).lowest_fit_bound) == (3, 3)
    other = check(given, replace(plan, partner=np.array([0, 1])))
    assert (other.lowest_fit, other.lowest_fit_bound, other.proven_optimal) == (0, 3, False)


def test_a_lift_that_costs_too_much_or_could_go_on_is_not_proven():
    given = problem([[9, 3], [4, 0]], aim=LIFT, give_up=222_223)
    plan = solve(given)
    assert plan.partner.tolist() == [1, 0]
    judged = check(given, plan)
    assert (judged.total_fit, judged.best_total_bound, judged.lowest_fit) == (7, 9, 3)
    assert judged.proven_optimal
    # Allowed a little less, the same plan is refused, and the certificate can't help it.
    less = replace(given, give_up=222_222)
    assert solve(less).partner.tolist() == [0, 1]
    assert check(less, solve(less)).lowest_fit_bound == 0
    assert not check(less, plan).proven_optimal
    # Without the cost, or with prices of something else, nothing is proven.
    proven = solve(less)
    for cost in (None, replace(proven.certificate.cost, next_price=np.zeros(2, dtype=np.int64))):
        other = replace(proven, certificate=replace(proven.certificate, cost=cost))
        assert not check(less, other).proven_optimal


def test_the_checker_shares_no_code_with_the_search():
    names = {
        node.module
        for node in ast.walk(ast.parse(Path(proof.__file__).read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
    }
    ours = {name for name in names if name.startswith("mentorctl")}
    assert ours == {"mentorctl.matching.problem"}
