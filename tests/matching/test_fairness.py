"""Placement and fit by group, against plain counting."""

import pytest
from hypothesis import given

from matching.rosters import OPEN, WEIGHTED, examples, mentee, mentor, proposed, roster, rosters
from mentorctl.matching.fairness.demand import demand, received
from mentorctl.matching.fairness.sheet import fairness


def program(*mentees, places=99, **settings):
    """A plan for these mentees and one mentor."""
    return proposed(
        roster([mentor(capacity=str(places), years="9")], mentees, OPEN | settings, None,
               [WEIGHTED])
    )  # fmt: skip


def group(size, start, **said):
    return [mentee(f"E{start + n:03}", **said) for n in range(size)]


def only(plan, column):
    (one,) = [b for b in fairness(plan).breakdowns if b.column == column]
    return one


def shown(breakdown):
    return {g.label: g.figures and (g.figures.placed, g.figures.people) for g in breakdown.groups}


def test_spellings_of_one_answer_are_one_group_and_a_blank_is_its_own():
    genders = ["Female"] * 3 + ["female", " FEMALE "] + ["Male"] * 5 + [""] * 6
    people = [mentee(f"E{n:03}", own={"Gender": g.strip()}) for n, g in enumerate(genders)]
    found = only(program(*people, fairness="Gender"), "gender")
    assert found.promised
    assert shown(found) == {"Female": (5, 5), "Male": (5, 5), "(no answer)": (6, 6)}


def test_columns_nobody_answered_are_left_out_unless_named():
    plan = program(*group(5, 0, department="A"), *group(5, 10, department="B"), fairness="Location")
    assert [(b.column, b.promised) for b in fairness(plan).breakdowns] == [
        ("Department", False),
        ("Location", True),
    ]


def test_grades_stand_in_the_order_of_the_scale():
    people = [p for n, g in enumerate(("10", "9", "")) for p in group(5, 10 * n, grade=g)]
    assert list(shown(only(program(*people), "Grade"))) == ["9", "10", "(no answer)"]


def test_small_groups_are_named_without_a_number():
    people = [
        *group(3, 0, department="Docks"),
        *group(6, 10, department="Crew"),
        *group(9, 20, department="Office"),
    ]
    found = only(program(*people), "Department")
    assert [(g.label, g.why) for g in found.groups] == [
        ("Crew", "withheld"),
        ("Docks", "withheld"),
        ("Office", ""),
    ], "which of the two is small is not told"
    assert (found.hidden.people, found.hidden.placed) == (9, 9)
    two = only(program(*people, *group(2, 40, department="Kiosk")), "Department")
    assert [(g.label, g.why) for g in two.groups] == [
        ("Crew", ""),
        ("Docks", "small"),
        ("Kiosk", "small"),
        ("Office", ""),
    ]
    assert two.hidden.people == 5


@pytest.mark.parametrize(
    ("blocked", "low"),
    [(0, False), (2, False), (3, True)],  # 8 of 10 is four fifths exactly
)
def test_four_fifths_of_the_highest_share(blocked, low):
    people = [
        *group(10, 0, department="A"),
        *group(10 - blocked, 20, department="B"),
        *group(blocked, 40, department="B", format="remote"),
    ]
    who = roster([mentor(capacity="99", format="in person")], people, OPEN)
    found = only(proposed(who), "Department")
    assert [g.figures.low for g in found.groups] == [False, low]
    assert found.groups[1].figures.of_highest == pytest.approx((10 - blocked) / 10)


def test_no_share_is_compared_where_nobody_is_placed_or_one_group_is_shown():
    nobody = only(program(*group(5, 0, location="A"), *group(5, 9, location="B"), places=0),
                  "Location")  # fmt: skip
    assert {g.figures.of_highest for g in nobody.groups} == {None}
    alone = only(program(*group(5, 0, location="A")), "Location")
    assert alone.groups[0].figures.of_highest is None


def test_an_average_over_fewer_than_five_placed_is_not_told():
    people = [*group(6, 0, location="A"), *group(6, 10, location="B"), *group(9, 20, location="C")]
    # The one mentor takes 6 + 3 of them; equal fit, so the first by id.
    found = only(program(*people, places=9), "Location")
    assert shown(found) == {"A": (6, 6), "B": (3, 6), "C": (0, 9)}
    assert [g.figures.fit for g in found.groups] == [None, None, None]
    full = only(program(*people, places=21), "Location")
    assert all(g.figures.fit is not None for g in full.groups)


@examples(80)
@given(rosters(mentees=6, mentors=5))
def test_demand_and_places_received_are_what_counting_pair_by_pair_gives(who):
    plan = proposed(who)
    scores, case = plan.scores, plan.scores.case
    allowed = scores.allowed
    better = {
        (i, j): sum(
            bool(allowed[i, k]) and scores.fit[i, k] > scores.fit[i, j]
            for k in range(len(case.mentors))
        )
        for i in range(len(case.mentees))
        for j in range(len(case.mentors))
        if allowed[i, j]
    }
    for j, one in enumerate(demand(plan)):
        places = [n for (_, k), n in better.items() if k == j]
        assert (one.best_for, one.top_for) == (places.count(0), sum(n < 3 for n in places))
        assert one.load == sum(plan.partner == j)
    for i, place in enumerate(received(plan)):
        j = int(plan.partner[i])
        assert place == (0 if j < 0 else 1 + better[i, j])


@examples(80)
@given(rosters(mentees=6, mentors=5))
def test_the_groups_of_a_column_add_up_to_everybody(who):
    found = fairness(proposed(who))
    for breakdown in found.breakdowns:
        assert len({g.why for g in breakdown.groups if g.why}) <= 1, "which is small is not told"
        cells = [g.figures for g in breakdown.groups if g.figures]
        cells += [breakdown.hidden] if breakdown.hidden else []
        if cells:
            assert sum(c.people for c in cells) == found.everyone.people == len(who.mentees)
            assert sum(c.placed for c in cells) == found.everyone.placed
            assert all(c.people >= 5 for c in cells)


def test_that_all_in_hidden_groups_are_exceptions_is_not_told():
    rules = {"smallest_grade_gap": "2", "grade_exception": "whenever expertise covers it"}
    senior = mentor(grade="6", expertise="SQL", capacity="99")
    people = [
        *group(3, 0, department="Docks", grade="5", goals="SQL"),
        *group(2, 10, department="Kiosk", grade="5", goals="SQL"),
        *group(9, 20, department="Office", grade="3"),
    ]
    plan = proposed(roster([senior], people, OPEN | rules))
    assert fairness(plan).everyone.exceptions == 5
    found = only(plan, "Department")
    assert found.hidden.people == found.hidden.placed == 5
    assert {g.figures.exceptions for g in found.groups if g.figures} == {None}
    assert found.hidden.exceptions is None
