"""What would place somebody: every remedy is tried again here, with the whole of `match`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.rosters import (
    GAP,
    GOALS,
    LANGUAGE,
    OPEN,
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
from mentorctl.matching.problem import NOBODY
from mentorctl.matching.remedies import (
    Answer,
    Approve,
    Place,
    Recruit,
    Waiver,
    applied,
    remedies,
)
from mentorctl.matching.verify import breaches
from mentorctl.model.fields import Role


def remedy_of(mentors, mentees, program=None, criteria=(WEIGHTED,), rows=(), **more):
    """The changes for the one mentee who is left out, tried."""
    who = roster(mentors, mentees, program, criteria=criteria, **more)
    (found,) = remedies(proposed(who, rows)).items()
    holds(who, rows, *found)
    return found[1] and found[1].changes


def names(plan):
    case = plan.scores.case
    return {case.mentees[i].id for i, j in enumerate(plan.partner) if j != NOBODY}


def holds(who, rows, person, remedy):
    """The remedy places the person and one more in all, as a first run and as a re-run."""
    if remedy is None:
        return
    plan = proposed(who, rows)
    for start in (rows, [m.row for m in plan.matches]):
        then = proposed(*applied(remedy.changes, who, start))
        assert person in names(then)
        assert then.objective.placed > plan.objective.placed
        assert then.objective.proven_optimal
        made = [m.row for m in then.matches]
        assert not [b for b in breaches(then.scores.case, made) if not b.waived]
    assert (names(plan) < names(then)) is remedy.keeps


def test_one_more_place_with_the_mentor_who_fits_best():
    mentors = [mentor("M1", can_help_with="Go"), mentor("M2", can_help_with="SQL")]
    mentees = [mentee("E1", goals="SQL"), mentee("E2", goals="SQL; Go"), mentee("E3", goals="Go")]
    assert remedy_of(mentors, mentees, criteria=[GOALS]) == (Place("M2", 1),)


def test_a_place_that_somebody_else_would_get_is_kept_by_approving_the_pair():
    mentors = [mentor("M1", can_help_with="SQL")]
    mentees = [mentee("E1", goals="SQL"), mentee("E2", goals="SQL"), mentee("E3", goals="Go")]
    plan = proposed(roster(mentors, mentees, criteria=[GOALS]))
    found = {id_: r.changes for id_, r in remedies(plan).items()}
    assert found == {"E2": (Place("M1", 1),), "E3": (Place("M1", 1), Approve("E3", "M1"))}


def test_a_blank_before_anything_else():
    mentors = [mentor("M1"), mentor("M2", refused="E1")]
    mentees = [mentee("E1"), mentee("E2", approval="yes")]
    changes = remedy_of(mentors, mentees, {**OPEN, "approval_required": "yes"})
    assert changes == (Answer(Role.MENTEE, "E1", "approval", "", "yes"),)


@pytest.mark.parametrize(
    ("program", "mentor_says", "mentee_says", "answer"),
    [
        ({"training_required": "yes"}, {}, {}, (Role.MENTOR, "M1", "training", "", "yes")),
        (
            {"training_required": "yes"},
            {"training": "no"},
            {},
            (Role.MENTOR, "M1", "training", "no", "yes"),
        ),
        (
            {},
            {"format": "remote"},
            {"format": "in person"},
            (Role.MENTEE, "E1", "format", "in person", "either"),
        ),
        ({}, {"track": "North"}, {}, (Role.MENTEE, "E1", "track", "", "North")),
        ({}, {}, {"track": "North"}, (Role.MENTOR, "M1", "track", "", "North")),
        (
            {"largest_time_difference": "3"},
            {"time_zone": "UTC+1"},
            {},
            (Role.MENTEE, "E1", "time_zone", "", "UTC+01:00"),
        ),
        (
            {"chain_of_command": "block", "chain_unknown": "block"},
            {"manager": "none"},
            {},
            (Role.MENTEE, "E1", "manager", "", "none"),
        ),
    ],
)
def test_one_answer(program, mentor_says, mentee_says, answer):
    changes = remedy_of(
        [mentor("M1", **mentor_says)], [mentee("E1", **mentee_says)], {**OPEN, **program}
    )
    assert changes == (Answer(*answer),)


def test_a_blank_grade_is_filled_in_with_one_that_would_do():
    mentors = [mentor("M1", grade="G9"), mentor("M2", grade="G7")]
    changes = remedy_of(mentors, [mentee("E1"), mentee("E2", grade="G5")], GAP)
    assert changes == (Answer(Role.MENTEE, "E1", "grade", "", "G7"),)


def test_one_waiver_names_the_pair_and_the_rule():
    mentors = [mentor("M1", grade="G7"), mentor("M2", grade="G6")]
    changes = remedy_of(mentors, [mentee("E1", grade="G5"), mentee("E2", grade="G5")], GAP)
    assert changes == (Waiver("E2", "M2", "grade gap"),) or changes == (Place("M1", 1),)
    only = remedy_of([mentor("M2", grade="G6")], [mentee("E1", grade="G5")], GAP)
    assert only == (Waiver("E1", "M2", "grade gap"),)


def test_a_refusal_is_never_overridden():
    changes = remedy_of([mentor("M1", refused="E1")], [mentee("E1")])
    assert [type(c) for c in changes] == [Recruit]


def test_a_mentor_who_takes_nobody_for_now():
    assert remedy_of([mentor("M1", capacity="0")], [mentee("E1")]) == (Place("M1", 0),)


def test_whom_to_recruit_in_words():
    (change,) = remedy_of(
        [mentor("M1", grade="G6", languages="Hindi")],
        [mentee("E1", grade="G5", languages="French", goals="Budgets; SQL", format="remote")],
        GAP,
        criteria=[LANGUAGE, WEIGHTED],
    )
    assert str(change.need) == (
        "at grade G7 or above, speaking French, ready to meet remotely, ideally able to help with "
        "Budgets or SQL"
    )


def test_the_own_blank_and_a_place():
    mentees = [mentee("E1", approval="yes"), mentee("E2")]
    changes = remedy_of([mentor("M1")], mentees, {**OPEN, "approval_required": "yes"})
    assert changes == (Answer(Role.MENTEE, "E2", "approval", "", "yes"), Place("M1", 1))


def test_nobody_is_above_the_top_of_the_scale():
    program = {**GAP, "grade_scale": "Junior; Senior; Lead; Chief"}
    assert remedy_of([], [mentee("E1", grade="Chief")], program) is None
    (change,) = remedy_of([], [mentee("E1", grade="Senior")], program)
    assert change.need.grades == ("Chief", "")


def test_approved_pairs_keep_their_places():
    changes = remedy_of(
        [mentor("M1", years="9")],
        [mentee("E1", years="1"), mentee("E2", years="9")],
        rows=[row("E1", "M1", "Approved")],
    )
    assert changes == (Place("M1", 1),)


@examples(150)
@given(rosters(), st.data())
def test_every_remedy_places_the_person_and_costs_nobody_a_place(who, data):
    rows = data.draw(rows_for(who))
    plan = proposed(who, rows)
    found = remedies(plan)
    assert set(found) == {m.id for m in who.mentees} - names(plan)
    for person, remedy in found.items():
        holds(who, rows, person, remedy)


@examples(80)
@given(rosters(), st.data())
def test_a_place_is_suggested_wherever_one_helps(who, data):
    """Trying every mentor: where one more place does it, nothing larger is asked for."""
    rows = data.draw(rows_for(who))
    plan = proposed(who, rows)
    if plan.problem.aim != "best total":
        return
    now = names(plan)
    starts = (rows, [m.row for m in plan.matches])
    for person, remedy in remedies(plan).items():
        helping = set()
        for high in who.mentors:
            places = who.places(high)
            after = [names(proposed(*applied((Place(high.id, places),), who, s))) for s in starts]
            if places and all(person in a and len(a) > len(now) for a in after) and now < after[1]:
                helping.add(high.id)
        if helping:
            assert remedy is not None
            (change,) = remedy.changes
            if isinstance(change, Answer):
                assert not change.before
            else:
                assert change.mentor in helping
