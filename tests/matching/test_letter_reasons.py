"""Why somebody waits, as a letter may say it: nothing of others, nothing told in confidence."""

from dataclasses import replace

import pytest
from hypothesis import given

from matching.rosters import OPEN, WEIGHTED, examples, mentee, mentor, proposed, roster, rosters
from mentorctl.matching.leftover import left_out
from mentorctl.matching.letter_reasons import LetterReason, Waits, letter_reason
from mentorctl.model.fields import Role


def reason(mentors, mentees, program=None, id_="E1", **more):
    plan = proposed(roster(mentors, mentees, program, criteria=[WEIGHTED], **more))
    return of(plan, next(one for one in left_out(plan) if one.person.id == id_))


def of(plan, left):
    case = plan.scores.case
    at = case.mentee_at if left.role is Role.MENTEE else case.mentor_at
    return letter_reason(plan, left.role, at[left.person.id])


@pytest.mark.parametrize(
    ("mentor_says", "mentee_says", "program", "waits", "lacks"),
    [
        ({}, {"time_zone": ""}, {"largest_time_difference": "3"}, Waits.ANSWER,
         ["Time zone is blank"]),
        ({"grade": "9"}, {}, {"smallest_grade_gap": "2"}, Waits.ANSWER, ["Grade is blank"]),
        ({}, {"approval": "no"}, {"approval_required": "yes"}, Waits.ANSWER,
         ["Supervisor approval says no"]),
        ({"track": "South"}, {"track": "North"}, {}, Waits.TRACK, []),
        ({"capacity": "0"}, {}, {}, Waits.NOBODY, []),
        ({"format": "remote"}, {"format": "in person"}, {}, Waits.NOBODY, []),
        ({"training": "no"}, {}, {"training_required": "yes"}, Waits.NOBODY, []),
    ],
)  # fmt: skip
def test_each_class(mentor_says, mentee_says, program, waits, lacks):
    found = reason([mentor(**mentor_says)], [mentee(**mentee_says)], {**OPEN, **program})
    assert (found.waits, [str(lack) for lack in found.lacks]) == (waits, lacks)


def test_places_that_others_have_and_a_roster_without_mentors():
    mentees = [mentee("E1", years="1"), mentee("E2", years="9")]
    assert reason([mentor(years="9")], mentees).waits is Waits.PLACE
    assert reason([], mentees).waits is Waits.TRACK


def test_a_mentor_who_waits():
    def waits(says, program=None):
        mentors = [mentor("M1"), mentor("M2", **says)]
        return reason(mentors, [mentee()], OPEN | (program or {}), id_="M2")

    assert waits({}).waits is Waits.PLACE
    assert waits({"track": "South"}).waits is Waits.TRACK
    lacking = waits({}, {"training_required": "yes"})
    assert [str(lack) for lack in lacking.lacks] == ["Training completed is blank"]


@pytest.mark.parametrize("how", ["refused by the mentor", "refused by the mentee", "excluded"])
def test_who_is_refused_is_told_what_those_hear_whom_other_rules_keep_apart(how):
    by_mentor = {"refused": "E1"} if how == "refused by the mentor" else {}
    by_mentee = {"refused": "M1"} if how == "refused by the mentee" else {}
    excluded = [("E1", "M1", "They are married")] if how == "excluded" else []
    found = reason([mentor(**by_mentor)], [mentee(**by_mentee)], exclusions=excluded)
    grades = reason([mentor(grade="6")], [mentee(grade="5")], {**OPEN, "smallest_grade_gap": "2"})
    assert found == grades == LetterReason(Waits.NOBODY)


@examples(60)
@given(rosters())
def test_no_class_tells_of_anybody_else(who):
    """Everything others wrote in confidence may be taken away: whoever still waits hears the same.

    Only a refusal may change a class, and then it hides behind the one that every rule gives.
    """
    plan = proposed(who)
    ids = {p.id for p in who.people()}
    open_ = replace(who, refused={}, exclusions=())
    without = proposed(open_)
    still = {(one.role, one.person.id): of(without, one) for one in left_out(without)}
    for one in left_out(plan):
        told = of(plan, one)
        assert not ids & {*told.waits.split(), *(lack.heading for lack in told.lacks)}
        then = still.get((one.role, one.person.id))
        if then is not None and then != told:
            assert {told.waits, then.waits} <= {Waits.PLACE, Waits.NOBODY}
        if told.waits is Waits.ANSWER:
            assert then == told or then is None
