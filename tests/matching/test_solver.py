from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings

from matching.brute import best, problem, problems
from mentorctl.matching import assignment, core, solver
from mentorctl.matching.problem import FORBIDDEN, UNIT, Problem, TooLarge, UnusableProblem
from mentorctl.matching.proof import check
from mentorctl.matching.solver import solve

X = FORBIDDEN
LIFT = "lift the weakest"


@settings(max_examples=500, deadline=None)
@given(problems())
def test_the_plan_is_the_one_that_trying_everything_finds(given):
    assert tuple(solve(given).partner.tolist()) == best(given)


@settings(max_examples=300, deadline=None)
@given(problems())
def test_a_poor_core_costs_rounds_but_not_the_best_plan(given):
    always_sparse = patch.multiple(assignment, _SPARSE=0, _ROUNDS=100)
    one_each = patch.multiple(core, _FOR_MENTEE=1, _FOR_MENTOR=1, _STEPS=1)
    with always_sparse, one_each:
        plan = solve(given)
    assert tuple(plan.partner.tolist()) == best(given)
    assert check(given, plan).proven_optimal


def test_sparse_and_dense_agree_with_places_and_too_few_of_them():
    rng = np.random.default_rng(3)
    for mentees, mentors, most in ((150, 150, 2), (200, 60, 3), (200, 60, 9), (40, 200, 40)):
        fit = (rng.random((mentees, mentors)) + rng.random(mentors)) * 300 // 1 * 1000
        fit[rng.random(fit.shape) < 0.3] = X
        given = problem(fit, places=rng.integers(0, most, mentors))
        plans = []
        for sparse in (0, 10**9):
            with patch.multiple(assignment, _SPARSE=sparse, _ROUNDS=100):
                plans.append(solve(given))
        assert (plans[0].partner == plans[1].partner).all()
        prices = [plan.certificate.mentor_price for plan in plans]
        assert (prices[0] == prices[1]).all()
        assert check(given, plans[0]).proven_optimal


@pytest.mark.parametrize(
    ("given", "partner"),
    [
        pytest.param(problem([], mentors=0), [], id="nobody at all"),
        pytest.param(problem([], mentors=2), [], id="no mentees"),
        pytest.param(problem([[], []], mentors=0), [-1, -1], id="no mentors"),
        pytest.param(problem([[X, X], [X, X]]), [-1, -1], id="no allowed pair"),
        pytest.param(problem([[5], [9]], places=[0]), [-1, -1], id="no places"),
        pytest.param(problem([[5], [9]]), [-1, 0], id="more mentees than places"),
        pytest.param(problem([[5, 6, 5]]), [1], id="more places than mentees"),
        pytest.param(problem([[5], [9], [0]], places=[10**12]), [0, 0, 0], id="one for all"),
        pytest.param(problem([[0, 0], [0, 0]]), [0, 1], id="a fit of 0 is a pair"),
        pytest.param(problem([[0, UNIT], [X, UNIT]]), [0, 1], id="one more placed beats any fit"),
        pytest.param(problem([[9, 5], [5, 0]]), [1, 0], id="best total"),
        pytest.param(problem([[9, 4], [8, 2]]), [1, 0], id="best total by one unit"),
        pytest.param(problem([[9, 3], [4, 0]], aim="best total"), [0, 1], id="total first"),
        pytest.param(problem([[9, 3], [4, 0]], aim=LIFT), [1, 0], id="weakest first"),
        pytest.param(
            problem([[9, 3], [4, 0]], aim=LIFT, give_up=222_223), [1, 0], id="2 of 9 given up"
        ),
        pytest.param(
            problem([[9, 3], [4, 0]], aim=LIFT, give_up=222_222), [0, 1], id="2 of 9 is too much"
        ),
        pytest.param(
            problem([[9, 3], [4, 0]], aim=LIFT, give_up=200_000, fixed=1),
            [1, 0],
            id="2 of 10 with the approved",
        ),
        pytest.param(
            problem([[9, 4], [8, 3]], aim=LIFT, give_up=0), [1, 0], id="nothing to give up"
        ),
        pytest.param(problem([[5, 5], [5, 5]], earlier=[1, 0]), [1, 0], id="fewest changes"),
        pytest.param(problem([[5, 6], [5, 5]], earlier=[0, 1]), [1, 0], id="fit before changes"),
        pytest.param(
            problem([[5, X], [X, 5]], earlier=[1, 0]), [0, 1], id="an earlier pair now forbidden"
        ),
        pytest.param(problem([[5, 5]] * 4, places=[4, 4]), [0, 0, 1, 1], id="even load"),
        pytest.param(
            problem([[5, 5]] * 4, places=[4, 4], load=[2, 0]), [0, 1, 1, 1], id="even old load"
        ),
        pytest.param(problem([[5, 5]], load=[1, 0]), [1], id="even old load, one place each"),
        pytest.param(
            problem([[5, 5]] * 2, places=[2, 2], earlier=[0, 0]), [0, 0], id="changes before load"
        ),
        pytest.param(problem([[5, 5, 5]] * 3), [0, 1, 2], id="ids"),
        pytest.param(problem([[5], [5]]), [0, -1], id="a mentor before none"),
    ],
)
def test_each_rule_decides_what_those_before_leave_open(given, partner):
    plan = solve(given)
    assert plan.partner.tolist() == partner
    assert check(given, plan).proven_optimal


def larger(mentees, mentors, seed, aim="best total", values=4):
    """A problem too large to try everything, with more ties than not."""
    rng = np.random.default_rng(seed)
    fit = rng.integers(0, values, (mentees, mentors))
    fit[rng.random(fit.shape) < 0.6] = X
    return problem(
        fit,
        places=rng.integers(0, 4, mentors),
        load=rng.integers(0, 3, mentors),
        earlier=rng.integers(-1, mentors, mentees),
        aim=aim,
    )


@pytest.mark.parametrize("aim", ["best total", LIFT])
@pytest.mark.parametrize(("mentees", "mentors"), [(60, 40), (40, 60), (80, 12), (3, 90)])
def test_a_larger_plan_keeps_to_the_rules_and_is_proven(mentees, mentors, aim):
    for seed in range(4):
        given = larger(mentees, mentors, seed, aim)
        plan = solve(given)
        placed = np.flatnonzero(plan.partner >= 0)
        assert (given.fit[placed, plan.partner[placed]] != X).all()
        used = np.bincount(plan.partner[placed], minlength=mentors)
        assert (used <= given.places).all()
        assert check(given, plan).proven_optimal


@pytest.mark.parametrize("aim", ["best total", LIFT])
def test_the_last_rules_do_not_depend_on_the_plan_they_start_from(aim, monkeypatch):
    """Another solver may find another plan of the same worth: here, rows and columns reversed."""

    def backwards(values, places):
        partner, price = heaviest(values[::-1, ::-1], places[::-1])
        return np.where(partner < 0, -1, len(places) - 1 - partner)[::-1], price[::-1]

    heaviest = solver.heaviest
    for seed in range(10):
        given = larger(40, 30, seed, aim, values=2)
        monkeypatch.setattr(solver, "heaviest", heaviest)
        forwards = solve(given).partner
        monkeypatch.setattr(solver, "heaviest", backwards)
        assert (solve(given).partner == forwards).all()


def test_a_thousand_equal_mentees_take_moments():
    given = problem(np.full((1000, 1000), 7), places=[3] * 1000)
    plan = solve(given)
    assert plan.partner.tolist() == list(range(1000))
    assert check(given, plan).proven_optimal


def test_arrays_that_contradict_each_other_are_refused():
    fit = np.zeros((2, 3), dtype=np.int64)
    three, two = np.ones(3, dtype=np.int64), np.full(2, -1, dtype=np.int64)
    with pytest.raises(UnusableProblem, match="places"):
        Problem(fit, two, three, two)
    with pytest.raises(UnusableProblem, match="earlier"):
        Problem(fit, three, three, two + 4)
    with pytest.raises(UnusableProblem, match="fit"):
        Problem(fit + UNIT + 1, three, three, two)
    with pytest.raises(UnusableProblem, match="float64"):
        Problem(fit.astype(np.float64), three, three, two)
    with pytest.raises(UnusableProblem, match="aim"):
        Problem(fit, three, three, two, "luck")
    with pytest.raises(UnusableProblem, match="given up"):
        Problem(fit, three, three, two, LIFT, 1_000_001)


def test_a_problem_whose_sums_would_not_be_exact_is_refused():
    mentees = 60_000
    given = problem(np.zeros((mentees, 1)), places=[mentees], earlier=[0] * mentees)
    with pytest.raises(TooLarge, match="60000 mentees"):
        solve(given)
