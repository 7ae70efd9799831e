"""How firm each pair is, and with whom it could be exchanged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.rosters import (
    GOALS,
    criterion,
    examples,
    mentee,
    mentor,
    proposed,
    roster,
    rosters,
    row,
)
from matching.rosters import rows_for as rows_of
from mentorctl.matching.firm_words import sentence
from mentorctl.matching.firmness import firmness, firmness_of_all
from mentorctl.matching.problem import NOBODY
from mentorctl.model.pairs import Decision


def plan(mentors, mentees, rows=()):
    """A plan in which only the goals count."""
    return proposed(roster(mentors, mentees, criteria=[GOALS]), rows)


def kinds(proposal):
    return {f.mentee: f.kind for f in firmness_of_all(proposal)}


def test_only_one_mentor_is_allowed_and_somebody_would_be_left_out():
    made = plan(
        [mentor("M1", can_help_with="SQL"), mentor("M2", can_help_with="SQL", refused="E1")],
        [mentee("E1", goals="SQL"), mentee("E2", goals="SQL")],
    )
    one, other = firmness_of_all(made)
    assert (one.mentor, one.kind, one.only) == ("M1", "forced", True)
    assert (other.mentor, other.kind, other.only) == ("M2", "forced", False)
    assert one.next.placed_lost == 1


def test_two_who_could_change_places_at_no_cost():
    made = plan(
        [mentor("M1", can_help_with="SQL"), mentor("M2", can_help_with="SQL")],
        [mentee("E1", goals="SQL"), mentee("E2", goals="SQL")],
    )
    one = firmness(made, 0)
    assert (one.kind, one.mentors, one.mentees) == ("interchangeable", ("M2",), ("E2",))


def test_a_mentor_with_a_free_place_and_nobody_else_moves():
    made = plan([mentor("M1", capacity="2"), mentor("M2")], [mentee("E1", goals="SQL")])
    one = firmness(made, 0)
    assert (one.kind, one.mentors, one.mentees) == ("interchangeable", ("M2",), ())


def test_clear_has_the_price_of_the_next_best():
    made = plan(
        [mentor("M1", can_help_with="SQL"), mentor("M2", can_help_with="Python")],
        [mentee("E1", goals="SQL; Python")],
    )
    one = firmness(made, 0)
    assert (one.kind, one.next.price, one.mentors) == ("clear", 200_000, ())
    assert [(m.before, m.after) for m in one.next.moves] == [(0, 1)]


def test_approved_pairs_are_not_weighed():
    made = plan([mentor("M1"), mentor("M2")], [mentee("E1")], [row("E1", "M1", "Approved")])
    one = firmness(made, 0)
    assert (one.kind, one.only, one.next) == ("approved", False, None)


def test_the_part_that_rests_on_blanks():
    years = criterion("at least", "Years in industry", name="Years", weight=3)
    made = proposed(
        roster(
            [mentor("M1", can_help_with="SQL"), mentor("M2", years="9", can_help_with="Go")],
            [mentee("E1", goals="SQL", years="2"), mentee("E2", goals="Go", years="2")],
            criteria=[GOALS, years],
        )
    )
    assert [(f.mentor, f.blank) for f in firmness_of_all(made)] == [("M1", 0.75), ("M2", 0)]


def test_nobody_has_no_firmness():
    assert firmness(plan([], [mentee("E1")]), 0) is None


@examples(60)
@given(rosters(), st.data())
def test_rejecting_the_pair_shows_how_firm_it_was(who, data):
    """Solving again without the pair gives the kind, and what was told of others holds."""
    rows = [r for r in data.draw(rows_of(who)) if r.decision is not Decision.PROPOSED]
    made = proposed(who, rows)
    if made.problem.aim != "best total":
        return
    for one in firmness_of_all(made):
        if one.kind == "approved":
            assert (one.mentee, one.mentor) in {r.ids for r in rows}
            continue
        again = proposed(who, [*rows, row(one.mentee, one.mentor, "Rejected")])
        now, then = made.objective, again.objective
        assert one.next.costs == (now.placed - then.placed, now.total_fit - then.total_fit)
        i = made.scores.case.mentee_at[one.mentee]
        if one.only:
            assert again.partner[i] == NOBODY
        for id_ in one.mentors:
            pinned = proposed(who, [*rows, row(one.mentee, id_, "Approved")])
            assert pinned.objective.total_fit == now.total_fit
            assert pinned.objective.placed == now.placed


@pytest.mark.parametrize("aim", ["best total", "lift the weakest"])
def test_the_floor_counts_for_whom_is_allowed(aim):
    program = {"smallest_grade_gap": "none", "chain_of_command": "off", "aim": aim}
    made = proposed(
        roster(
            [mentor("M1", can_help_with="SQL"), mentor("M2", can_help_with="Go")],
            [mentee("E1", goals="SQL"), mentee("E2", goals="Go")],
            program,
            criteria=[GOALS],
        )
    )
    assert [f.only for f in firmness_of_all(made)] == [aim == "lift the weakest"] * 2


# --- in words


def told(made, place=0):
    return sentence(firmness(made, place), made.scores.case.roster)


def test_each_kind_in_words():
    sql, both = {"can_help_with": "SQL"}, {"goals": "SQL; Go"}
    alone = plan([mentor("M1", **sql)], [mentee("E1", goals="SQL")])
    assert told(alone) == (
        "Forced: without this pair 1 more mentee would be left out. The rules allow Name E1 nobody "
        "else."
    )
    clear = plan([mentor("M1", **sql), mentor("M2", can_help_with="Go")], [mentee("E1", **both)])
    assert told(clear) == (
        "Clearly best: without this pair the fit falls by 20 points over the whole program (100 is "
        "one perfect pair)."
    )
    approved = plan([mentor("M1")], [mentee("E1")], [row("E1", "M1", "Approved")])
    assert told(approved) == "Approved: the pair stays until you change its Decision on Pairs."


def test_only_just_the_best():
    years = criterion("near", "Years in industry", name="Years", weight=3)
    own = criterion("same", "Location", name="Site", weight=0.01)
    mentors = [mentor("M1", years="5", location="Oslo"), mentor("M2", years="5", location="Lyon")]
    one = mentee("E1", years="5", location="Oslo")
    assert told(proposed(roster(mentors, [one], criteria=[years, own]))) == (
        "Best, but only just: without this pair the fit falls by 0.3 points over the whole program "
        "(100 is one perfect pair)."
    )


@pytest.mark.parametrize(
    ("mentors", "mentees", "words"),
    [
        (2, 2, "Name M2 would serve everybody as well; then Name E2 would change too."),
        (2, 1, "Name M2 would serve everybody as well."),
        (3, 1, "Name M2 or Name M3 would serve everybody as well."),
        (
            7,
            1,
            "Name M2, Name M3, Name M4 or one of 3 other mentors would serve everybody as well.",
        ),
        (1, 2, "the program would be served as well with Name E2 in the plan."),
    ],
)
def test_interchangeable_names_who_and_who_would_move(mentors, mentees, words):
    made = plan(
        [mentor(f"M{n}", can_help_with="SQL") for n in range(1, mentors + 1)],
        [mentee(f"E{n}", goals="SQL") for n in range(1, mentees + 1)],
    )
    assert told(made) == f"Interchangeable: {words}"


@examples(60)
@given(rosters(), st.data())
def test_every_firmness_can_be_said(who, data):
    made = proposed(who, data.draw(rows_of(who)))
    for one in firmness_of_all(made):
        text = sentence(one, who)
        assert text.endswith(".")
        assert "  " not in text
        assert "zzsecret" not in text
