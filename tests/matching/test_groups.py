"""Group tracks: the plan beside every plan there is, the proof, and prices by solving again."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from matching.brute import group, plans, problem, rank, short
from mentorctl.matching.counterfactual import Unpriced
from mentorctl.matching.groups import check_groups, model, search, solve_groups
from mentorctl.matching.groups.prices import forbid_again, force_again
from mentorctl.matching.problem import FORBIDDEN, NOBODY, UNIT

X = FORBIDDEN
LIFT = "lift the weakest"


def best(given):
    """The one best plan: too small groups of approved members first, then as ever."""
    return max(
        plans(given),
        key=lambda partner: (-sum(short(g, partner) for g in given.groups), rank(given, partner)),
    )


@st.composite
def grouped(draw, mentees=6, mentors=3):
    """Small problems with groups: ties, places shared with pairs, approved and excused members."""
    n, m = draw(st.integers(0, mentees)), draw(st.integers(1, mentors))
    some = draw(
        st.sampled_from(
            [
                st.just(UNIT // 2),
                st.sampled_from([X, 7]),
                st.sampled_from([X, 1, 2, 3]),
                st.integers(0, UNIT),
            ]
        )
    )

    def whole(count, values):
        return draw(st.lists(values, min_size=count, max_size=count))

    fit = [whole(m, some) for _ in range(n)]
    track = whole(n, st.sampled_from([0, 0, 1, 2]))  # the last is no group track
    groups = []
    for t in (0, 1):
        least, most = draw(st.integers(1, 3)), draw(st.integers(2, 4))
        for j in range(m):
            members = [i for i in range(n) if track[i] == t and fit[i][j] != X]
            if members:
                held = draw(st.sampled_from([0, 0, 0, 1, 2]))
                excused = [i for i in members if draw(st.integers(0, 9)) == 0]
                groups.append(group(j, members, least, most, held, excused))
    return problem(
        fit,
        places=whole(m, st.integers(0, 4)),
        load=whole(m, st.integers(0, draw(st.sampled_from([0, 2])))),
        earlier=whole(n, st.integers(NOBODY, draw(st.sampled_from([NOBODY, m - 1])))),
        aim=draw(st.sampled_from(["best total", LIFT])),
        mentors=m,
        groups=groups,
    )


@settings(max_examples=150, deadline=None)
@given(grouped())
def test_the_plan_is_the_one_that_trying_everything_finds(given):
    assert tuple(solve_groups(given).partner.tolist()) == best(given)


@settings(max_examples=100, deadline=None)
@given(grouped())
def test_the_plan_is_proven_with_its_figures(given):
    judged = check_groups(given, solve_groups(given))
    placed, lowest, total = rank(given, best(given))[0]
    assert judged.proven_optimal
    assert (judged.placed, judged.placed_limit) == (placed, placed)
    assert (judged.total_fit, judged.total_fit_bound) == (total, total)
    if given.aim == LIFT:
        assert (judged.lowest_fit or 0) == lowest


@settings(max_examples=200, deadline=None)
@given(grouped(mentees=5), st.data())
def test_no_plan_changed_by_hand_is_proven_or_better_than_its_bounds(given, data):
    plan = solve_groups(given)
    partner = plan.partner.copy()
    for _ in range(data.draw(st.integers(1, 2)) if len(partner) else 0):
        at = data.draw(st.integers(0, len(partner) - 1))
        partner[at] = data.draw(st.integers(-1, given.fit.shape[1] - 1))
    judged = check_groups(given, replace(plan, partner=partner))
    top = rank(given, best(given))[0]
    now = tuple(partner.tolist())
    assert (judged.broken == 0) == (now in set(plans(given)))
    assert judged.placed_limit >= top[0]
    if judged.proven_optimal:
        assert rank(given, now)[0] == top


def worth(given, partner):
    """What a price is the difference of, groups too small first: these, places, total fit."""
    small = sum(short(g, partner) for g in given.groups)
    (placed, _, total), _ = rank(replace(given, aim="best total"), partner)
    return -small, placed, total


@settings(max_examples=60, deadline=None)
@given(grouped(mentees=5), st.data())
def test_every_price_is_what_trying_everything_gives(given, data):
    plan = solve_groups(given)
    now = tuple(plan.partner.tolist())
    asked = SimpleNamespace(problem=given, plan=plan, partner=plan.partner)
    in_part = {i for part in plan.parts for i in part.rows.tolist()}
    pairs = [(i, j) for i, j in np.argwhere(given.fit != X).tolist() if i in in_part]
    if not pairs:
        return
    i, j = data.draw(st.sampled_from(pairs))
    weakest = min((int(given.fit[a, b]) for a, b in enumerate(now) if b >= 0), default=0)
    floor = weakest if given.aim == LIFT else 0
    rivals = [
        p
        for p in plans(given)
        if all(given.fit[a, b] >= floor for a, b in enumerate(p) if b >= 0 and (a, b) != (i, j))
    ]
    with_it = [p for p in rivals if p[i] == j]
    price = forbid_again(asked, i) if now[i] == j else force_again(asked, i, j)
    if now[i] == j:
        with_it = [p for p in rivals if p[i] != j]
    if not with_it:
        assert price == Unpriced("too few" if given.places[j] else "no place")
        return
    _, placed, total = worth(given, max(with_it, key=lambda p: worth(given, p)))
    _, had, fit = worth(given, now)
    assert price.costs == (had - placed, fit - total)
    after = list(now)
    for move in price.moves:
        assert after[move.mentee] == move.before != move.after
        after[move.mentee] = move.after
    assert worth(given, tuple(after))[1:] == (placed, total)
    assert price.moves[0].mentee == i


def larger(seed, mentees=24, mentors=12):
    """Groups of 3 to 5 where a third of the pairs is forbidden, too many to try everything."""
    rng = np.random.default_rng(seed)
    fit = rng.integers(0, UNIT, (mentees, mentors))
    fit[rng.random(fit.shape) < 0.3] = X
    groups = [group(j, np.flatnonzero(fit[:, j] != X), 3, 5) for j in range(mentors)]
    return problem(fit, places=[5] * mentors, groups=groups)


def test_beyond_the_size_the_plan_keeps_the_sizes_and_the_gap_is_stated(monkeypatch):
    for seed in range(4):
        given = larger(seed)
        exact = check_groups(given, solve_groups(given))
        assert exact.proven_optimal
        with monkeypatch.context() as patched:
            patched.setattr(search, "SEARCHED", 0)
            rough = check_groups(given, solve_groups(given))
        assert rough.broken == 0
        assert rough.placed == exact.placed
        assert rough.total_fit <= exact.total_fit <= rough.total_fit_bound
        assert rough.proven_optimal == (rough.total_fit == rough.total_fit_bound)


def test_a_search_that_may_not_branch_states_its_gap_too(monkeypatch):
    monkeypatch.setattr(model, "NODES", 0)
    given = larger(5)
    judged = check_groups(given, solve_groups(given))
    assert judged.broken == 0
    assert judged.total_fit <= judged.total_fit_bound
    assert judged.placed <= judged.placed_limit
