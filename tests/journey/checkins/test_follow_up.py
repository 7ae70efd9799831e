"""The follow-up: which pairs are asked about, and who may be asked; a gap is never a yes."""

from datetime import date
from itertools import product

import pytest

from mentorctl.journey.checkins.follow_up import (
    SAID_NO,
    UNSAID,
    consent,
    consent_findings,
    ended,
    ever_ran,
    uninvited,
)
from mentorctl.journey.checkins.next_steps import follow_up_step
from mentorctl.journey.checkins.questions import QUESTIONNAIRES
from mentorctl.journey.checkins.response import Response, Seat
from mentorctl.journey.checkins.responses import Collected
from mentorctl.journey.checkins.stage import Stage
from mentorctl.model.fields import Role
from mentorctl.model.pairs import Decision, Row
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.roster import Program, Roster
from mentorctl.model.settings import Settings

PEOPLE = {
    "mentors": (Mentor(id="M1", name="Ines Duarte"), Mentor(id="M2", name="Oskar Lind")),
    "mentees": (Mentee(id="E1", name="Tomas Rey"), Mentee(id="E2", name="Amara Osei")),
}
ROSTER = Roster(**PEOPLE, program=Program(Settings(start="2027-01-11")))
ENDS = date(2028, 1, 11)


def row(pair, mentee="E1", mentor="M1", decision=Decision.APPROVED, start=""):
    return Row(pair, mentee, mentor, decision, start=start)


def seat(pair, role, person, partner):
    return Seat(pair, role, person, partner)


ONE = seat("P1", Role.MENTOR, "M1", "E1")
TWO = seat("P2", Role.MENTOR, "M1", "E2")


@pytest.mark.parametrize(
    ("decisions", "ran"),
    [
        ((Decision.APPROVED, Decision.CLOSED, Decision.REJECTED, Decision.PROPOSED), ["P0", "P1"]),
        ((Decision.PROPOSED, Decision.REJECTED), ["P0"]),
        ((Decision.CLOSED, Decision.PROPOSED), ["P0"]),
    ],
)
def test_pairs_that_ran(decisions, ran):
    rows = [row(f"P{n}", f"E{n}", f"M{n}", d) for n, d in enumerate(decisions)]
    assert [r.pair for r in ever_ran(rows)] == ran


def test_a_pair_that_was_taken_up_again_counts_once():
    rows = [row("P1", decision=Decision.CLOSED), row("P2")]
    assert [r.pair for r in ever_ran(rows)] == ["P2"]


@pytest.mark.parametrize(
    ("today", "asked"),
    [(date(2027, 12, 10), []), (date(2027, 12, 11), ["P1"]), (date(2028, 7, 11), ["P1"])],
)
def test_an_approved_pair_is_asked_about_from_a_month_before_its_end(today, asked):
    assert [r.pair for r in ended([row("P1")], [], ROSTER, today)] == asked


def test_without_a_start_date_nobody_knows_that_a_pair_still_runs():
    undated = Roster(**PEOPLE)
    assert [r.pair for r in ended([row("P1")], [], undated, ENDS)] == ["P1"]


def test_a_closed_pair_is_asked_about_only_after_a_closing_evaluation():
    closed = row("P1", decision=Decision.CLOSED)
    assert ended([closed], [], ROSTER, ENDS) == ()
    for who in (ONE, seat("P1", Role.MENTEE, "E1", "M1")):
        assert ended([closed], [who], ROSTER, ENDS) == (closed,)


@pytest.mark.parametrize(("one", "two"), list(product([True, False, None, "silent"], repeat=2)))
def test_one_no_is_a_no_and_a_gap_is_no_yes(one, two):
    said = {
        s: Response(s, {} if value is None else {"follow_up": value})
        for s, value in ((ONE, one), (TWO, two))
        if value != "silent"
    }
    given = consent(said, ROSTER)
    why = SAID_NO if False in (one, two) else "" if True in (one, two) else UNSAID
    assert given.against("M1") == why
    assert given.against("E1") == UNSAID
    assert uninvited([ONE], given) == ({ONE: why} if why else {})


def test_a_person_with_two_ids_says_no_for_both():
    both = (Mentor(id="M1", name="Ines", email="i@x"), Mentor(id="M2", name="Ines", email="I@X"))
    roster = Roster(mentors=both, mentees=PEOPLE["mentees"])
    assert consent({ONE: Response(ONE, {"follow_up": False})}, roster).against("M2") == SAID_NO


def test_whoever_answers_all_the_same_counts():
    collected = Collected((ONE, TWO), {ONE: Response(ONE)}, {ONE: SAID_NO, TWO: UNSAID})
    assert (collected.asked, collected.silent) == ((ONE,), ())


def test_who_is_not_asked_is_told_by_name_or_number():
    collected = Collected((ONE, TWO), {}, {ONE: SAID_NO, TWO: UNSAID})
    no, unsaid = consent_findings(collected, ROSTER)
    assert no.message.startswith("Ines Duarte said at the closing that we may not write")
    assert "which is no yes" in unsaid.message
    (none,) = consent_findings(Collected(), ROSTER)
    assert none.message.startswith("No pair has come to its end yet")


STEPS = """
yes  yes  | answered       | Nothing to do.
yes  ?    | answer missing | Remind Tomas, who has not answered.
?    ?    | answer missing | Remind Tomas and Ines, who have not answered.
yes  no   | answered       | Nothing to do.
?    no   | answer missing | Remind Ines, who has not answered.
no   no   | not asked      | Nothing to do.
"""


@pytest.mark.parametrize("line", STEPS.strip().splitlines())
def test_only_who_was_asked_is_reminded(line):
    marks, verdict, todo = (part.strip() for part in line.split("|"))
    sides = [
        (name, Response(ONE) if mark == "yes" else None, SAID_NO if mark == "no" else "")
        for name, mark in zip(("Ines", "Tomas"), marks.split(), strict=True)
    ]
    step = follow_up_step(*sides)
    assert (step.verdict, step.todo) == (verdict, todo)


def test_no_answer_counts_against_a_pair():
    asked = QUESTIONNAIRES[Stage.FOLLOW_UP]
    assert asked.scored() == ()
    assert all(question.unfavorable == () for question in asked.questions)
