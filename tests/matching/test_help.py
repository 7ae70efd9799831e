"""What is said to help everybody left out, mentors too, and how far it is tried."""

from hypothesis import given
from hypothesis import strategies as st

from matching.rosters import (
    GAP,
    OPEN,
    SECRET,
    WEIGHTED,
    examples,
    mentee,
    mentor,
    proposed,
    roster,
    rosters,
    row,
    rows_for,
)
from mentorctl.matching.counterfactual import Price, force, prepared
from mentorctl.matching.leftover import left_out
from mentorctl.matching.problem import FORBIDDEN
from mentorctl.matching.remedies import (
    Place,
    help_for_all,
    help_for_mentor,
    nearest,
    plain_help,
    remedies,
)
from mentorctl.model.fields import Role


def helped(mentors, mentees, program=None, rows=(), criteria=(WEIGHTED,), **more):
    found = help_for_all(
        proposed(roster(mentors, mentees, program, criteria=criteria), rows), **more
    )
    return {one.person.id: found.of(one) for one in found.left}


def texts(*given_, **more):
    return {id_: help_.text for id_, help_ in helped(*given_, **more).items()}


def test_a_mentor_who_would_get_somebody_by_what_helps_a_mentee():
    told = texts([mentor("M1", format="remote")], [mentee("E1", format="in person")])
    assert told == {
        "E1": "Ask Name E1 whether Meeting format can change from in person to either.",
        "M1": "The rules allow no mentee on the roster; others may come.",
    }
    told = texts(
        [mentor("M1", training="no")], [mentee("E1")], {**OPEN, "training_required": "yes"}
    )
    first = "See to the training of Name M1: Training completed says no, and a yes is needed."
    assert told == {"E1": first, "M1": f"Could take Name E1. {first}"}


def test_a_mentor_whose_own_answer_is_missing_and_one_in_reserve():
    mentors = [mentor("M1", grade="9"), mentor("M2"), mentor("M3", grade="9")]
    told = texts(mentors, [mentee("E1", grade="5")], GAP)
    assert told == {
        "M2": "Nobody can be matched with Name M2 while Grade is blank.",
        "M3": "Nothing to mend: a place in reserve. The rules allow 1 mentee, who has a mentor.",
    }


def test_where_the_grade_scale_ends():
    program = {**GAP, "grade_scale": "Junior; Senior; Lead; Chief"}
    assert texts([], [mentee("E1", grade="Chief")], program) == {
        "E1": "No single change was found that would place Name E1. No grade on the scale is far "
        "enough above; only another grade gap would help."
    }


def test_beyond_what_may_be_tried_nobody_is_left_without_a_word():
    """The first is tried, the others hear what is known without trying, and how to have more."""
    asked = {**OPEN, "approval_required": "yes"}
    mentors = [mentor("M1", years="9", refused="E4")]
    yes = {"approval": "yes"}
    mentees = [
        mentee("E1", years="9", **yes),
        mentee("E2", years="8", **yes),
        mentee("E3"),
        mentee("E4", **yes),
        mentee("E 5", years="1", **yes),
    ]
    every = helped(mentors, mentees, asked)
    assert all(help_.tried and help_.remedy for help_ in every.values())
    few = helped(mentors, mentees, asked, effort=100_000)
    assert [id_ for id_, help_ in few.items() if help_.tried] == ["E2"]
    assert few["E2"].remedy.changes == (Place("M1", 1),)
    assert few["E3"].text == (
        "Ask the supervisor of Name E3: Supervisor approval is blank, and a yes is needed. "
        "mentorctl explain E3 says whether that is enough."
    )
    assert few["E4"].text == (
        "A new mentor as on the sheet Recruiting. mentorctl explain E4 looks for something smaller."
    )
    assert "mentorctl explain NAME looks" in few["E 5"].text  # nothing that a shell would split
    assert plain_help(few["E4"]) == {"text": few["E4"].text, "tried": False, "changes": []}


@examples(60)
@given(rosters(), st.data())
def test_everybody_left_out_hears_something_and_nothing_told_in_confidence(who, data):
    plan = proposed(who, data.draw(rows_for(who)))
    found = help_for_all(plan, data.draw(st.sampled_from([0, 100_000, 10_000_000])))
    assert found.left == left_out(plan)
    for one in found.left:
        help_ = found.of(one)
        assert help_.text.endswith((".", ")."))
        assert SECRET not in help_.text
        assert "  " not in help_.text
        assert help_.remedy is None or help_.tried


@examples(40)
@given(rosters(), st.data())
def test_limited_trials_find_the_same_remedies_as_far_as_they_get(who, data):
    plan = proposed(who, data.draw(rows_for(who)))
    whole = remedies(plan)
    for (role, id_), help_ in help_for_all(plan, 300_000).by_person.items():
        if role is Role.MENTEE and help_.tried:
            assert help_.remedy == whole[id_]


@examples(60)
@given(rosters(mentees=6, mentors=5), st.data())
def test_the_nearest_mentee_is_the_cheapest_of_all(who, data):
    plan = proposed(who, data.draw(rows_for(who)))
    graph = prepared(plan)
    for one in left_out(plan):
        if one.role is not Role.MENTOR:
            continue
        j = plan.scores.case.mentor_at[one.person.id]
        prices = {
            i: force(graph, i, j)
            for i in range(len(who.mentees))
            if plan.problem.fit[i, j] >= max(graph.floor, FORBIDDEN + 1)
        }
        prices = {i: p for i, p in prices.items() if isinstance(p, Price)}
        found = nearest(plan, j)
        assert (found is None) == (not prices)
        if found:
            assert found[1].costs == min(p.costs for p in prices.values())
            assert found[1].costs == prices[found[0]].costs
        assert help_for_mentor(plan, one).text


def test_a_mentor_without_a_mentee_hears_of_the_nearest():
    mentors = [mentor("M1", years="9"), mentor("M2", years="7"), mentor("M3", years="1")]
    mentees = [mentee("E1", years="9"), mentee("E2", years="1")]
    plan = proposed(roster(mentors, mentees, criteria=[WEIGHTED]), [row("E2", "M3", "Approved")])
    mentee_row, price = nearest(plan, 1)
    assert (mentee_row, price.placed_lost) == (0, 0)
    assert price.price > 0
