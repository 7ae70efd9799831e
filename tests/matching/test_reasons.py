"""What is said of a pair: Why for both partners, Watch for the coordinator alone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.rosters import (
    OPEN,
    SECRET,
    WEIGHTED,
    criterion,
    examples,
    mentee,
    mentor,
    proposed,
    roster,
    rosters,
    row,
    rows_for,
)
from mentorctl.matching.case import Case
from mentorctl.matching.reasons import free_text, points, watch, why
from mentorctl.matching.scores import score
from mentorctl.model.criteria import Condition


def said(mentor_says, mentee_says, program=None, rows=(), criteria=(WEIGHTED,), **more):
    """Why and Watch of E1 with M1."""
    made = roster(
        [mentor(**mentor_says)], [mentee(**mentee_says)], OPEN | (program or {}),
        criteria=criteria, **more,
    )  # fmt: skip
    scores = score(Case(made, tuple(rows)))
    return why(scores, 0, 0), watch(scores, 0, 0)


YEARS = {"years": "5"}, {"years": "5"}
CLOSE = "Close in Years: 5 and 5."


def test_nothing_to_watch_is_empty():
    assert said(*YEARS) == (CLOSE, "")


def test_reasons_come_strongest_first_and_at_most_four():
    rows = [
        criterion("same", "Function", name="A", weight=1),
        criterion("same", "Department", name="B", weight=5),
        criterion("same", "Location", name="C", weight=3),
        criterion("shared", "Interests", name="D", weight=4),  # 500 of 1000: counts 2
        criterion("same", "Job title", name="E", weight=9),  # does not hold
        criterion("same", "Behavioral style", name="F", weight=0),  # counts nothing
        criterion("shared", "Languages", name="G", weight=0, required=True),
        criterion("near", "Years in industry", name="H", weight=0.5),
    ]
    both = {"function": "HR", "department": "D1", "location": "Oslo", "behavioral_style": "S",
            "languages": "French", "years": "3"}  # fmt: skip
    text, _ = said(
        both | {"interests": "Go; Chess; Opera", "job_title": "X"},
        both | {"interests": "Go", "job_title": "Y"},
        criteria=rows,
    )
    assert text == "Both belong to D1. Both are in Oslo. Both enjoy Go. Both work in HR."
    few = said({"languages": "French"}, {"languages": "French"}, criteria=rows[5:])
    assert few[0] == "Both speak French."


def test_where_nothing_is_shared_the_rules_are_said_to_be_kept_only_if_they_are():
    rows = [WEIGHTED]
    other = [{"years": "0"}, {"years": "9"}]
    assert said(*other, criteria=rows)[0] == (
        "No shared answers are known; every hard rule is kept."
    )
    refused = {"refused": "E1"} | other[0]
    waived = [row(waiver="They have talked")]
    text, note = said(refused, other[1], rows=waived, criteria=rows)
    assert text == "No shared answers are known."
    assert note == ("Waived rule, refused partners: Name M1 asked not to be matched with Name E1.")


@pytest.mark.parametrize(
    ("setting", "tail"),
    [
        ("when no senior mentor covers it", ", which no available senior mentor covers."),
        ("whenever expertise covers it", "."),
    ],
)
def test_a_grade_exception_is_always_in_watch(setting, tail):
    note = said(
        {"grade": "6", "expertise": "SQL; Go"} | YEARS[0],
        {"grade": "5", "goals": "Chess; SQL; Go"} | YEARS[1],
        {"smallest_grade_gap": "2", "grade_exception": setting},
    )[1]
    assert note == (
        "Grade exception: Name M1 (6) is not far enough above Name E1 (5), but is an expert in "
        "SQL and Go" + tail
    )


@pytest.mark.parametrize(
    ("mentor_says", "mentee_says", "note"),
    [
        (("in person", "Oslo"), ("in person", "Lyon"),
         "Both want to meet in person, but Name E1 is in Lyon and Name M1 in Oslo."),
        (("in person", "Oslo"), ("either", "Lyon"),
         "Name M1 wants to meet in person, but Name E1 is in Lyon and Name M1 in Oslo."),
        (("", "Oslo"), ("in person", "Lyon"),
         "Name E1 wants to meet in person, but Name E1 is in Lyon and Name M1 in Oslo."),
        (("either", "Oslo"), ("", "Lyon"), ""),
        (("in person", "Oslo"), ("in person", "OSLO"), ""),
        (("in person", ""), ("in person", "Lyon"), ""),
    ],
)  # fmt: skip
def test_in_person_at_two_sites(mentor_says, mentee_says, note):
    one, two = (
        dict(zip(("format", "location"), says, strict=True)) for says in (mentor_says, mentee_says)
    )
    assert said(one | YEARS[0], two | YEARS[1])[1] == note


@pytest.mark.parametrize(
    ("mentor_zone", "note"),
    [
        ("UTC+2", ""),
        ("UTC+3", "They are 3 hours apart."),
        ("UTC-5:30", "They are 5.5 hours apart."),
        ("", ""),
    ],
)
def test_hours_apart(mentor_zone, note):
    assert said({"time_zone": mentor_zone} | YEARS[0], {"time_zone": "UTC"} | YEARS[1])[1] == note


UNKNOWN = "The line of managers above Name M1 is not known to the top."


@pytest.mark.parametrize(
    ("chain", "unknown", "org", "note"),
    [
        ("warn", "warn", {"E1": "ann", "ann": "M1", "M1": "none"},
         "Name E1 reports to Name M1, with 1 between."),
        ("block", "warn", {"E1": "none", "M1": "bob"},
         UNKNOWN + " Check that neither manages the other."),
        ("off", "warn", {"E1": "none", "M1": "bob"}, ""),
        ("block", "warn", {"E1": "none", "M1": "none"}, ""),
        ("block", "warn", {}, ""),  # said once, of the whole roster
        ("block", "block", {"E1": "none", "M1": "bob", "M2": "none"},
         "Waived rule, chain unknown: " + UNKNOWN),
    ],
)  # fmt: skip
def test_the_chain_in_watch(chain, unknown, org, note):
    program = OPEN | {"chain_of_command": chain, "chain_unknown": unknown}
    mentors = [mentor("M1", **YEARS[0]), mentor("M2", **YEARS[0])]
    made = roster(mentors, [mentee(**YEARS[1])], program, criteria=[WEIGHTED], org=org)
    assert watch(score(Case(made, (row(waiver="Both told me"),))), 0, 0) == note


def test_uncovered_goals_are_in_watch_whatever_else_fits():
    goals = criterion("covers", "Can help with", "Goals", name="Goals")
    one, two = {"can_help_with": "D; X"} | YEARS[0], {"goals": "A; B; C; D"} | YEARS[1]
    note = "None of the top three goals is covered."
    assert said(one, two, criteria=[WEIGHTED, goals])[1] == note
    assert said(one | {"can_help_with": "C"}, two, criteria=[WEIGHTED, goals])[1] == ""
    # Somebody who answered nothing is not held against the pair.
    assert said(one | {"can_help_with": ""}, two, criteria=[WEIGHTED, goals])[1] == ""


def test_wishes_are_for_the_coordinator_only():
    rows = [WEIGHTED, criterion("preferred", "Preferred partners", name="Wish")]
    one = {"preferred": "E8; E1"} | YEARS[0]
    two = {"preferred": "M2; M3; M4; M5; M6; M1"} | YEARS[1]
    assert said(one, two, criteria=rows) == (
        CLOSE,
        "For you only: Name E1 named Name M1 as 6th choice. "
        "For you only: Name M1 named Name E1 as second choice.",
    )


@pytest.mark.parametrize(
    ("weight", "note"),
    [
        (1, ""),
        (1.01, "Only 50 % of the fit rests on answers; the rest counts as average."),
        (3, "Only 25 % of the fit rests on answers; the rest counts as average."),
    ],
)
def test_a_fit_that_rests_mostly_on_averages_says_so(weight, note):
    function = criterion("same", "Function", name="F", weight=weight)
    made = roster(
        [mentor("M1", **YEARS[0]), mentor("M2", function="HR")],
        [mentee("E1", function="HR", **YEARS[1])],
        criteria=[WEIGHTED, function],
    )
    assert watch(score(Case(made)), 0, 0) == note


def test_a_criterion_that_is_not_asked_is_no_blank():
    function = criterion(
        "same", "Function", name="F", weight=9, only_if=Condition("Location", "Oslo")
    )
    made = roster(
        [mentor("M1", function="HR", **YEARS[0])],
        [mentee("E1", **YEARS[1]), mentee("E2", location="Oslo", function="HR")],
        criteria=[WEIGHTED, function],
    )
    scores = score(Case(made))
    assert watch(scores, 0, 0) == ""
    assert watch(scores, 1, 0) == ""
    assert scores.answered(0, 0) == 1.0
    assert scores.answered(1, 0) == 0.9


def test_a_small_group_is_pointed_out():
    program = {**OPEN, "format": "group", "smallest_group": "3"}
    mentees = [mentee(f"E{i}", years="5") for i in (1, 2)]
    made = roster([mentor(capacity="6", years="5")], mentees, program, criteria=[WEIGHTED])
    note = "The group has 2 mentees; the program asks for at least 3."
    approved = [row("E1", "M1", "Approved")]
    assert [m.watch for m in proposed(made, approved).matches] == [note, note]


def test_points_for_people_and_for_files():
    assert [points(fit) for fit in (0, 4_999, 5_001, 994_999, 995_001, 1_000_000)] == [
        0, 0, 1, 99, 100, 100,
    ]  # fmt: skip
    assert [free_text(n) for n in (0, 1, 2)] == ["no", "yes, 1 place left", "yes, 2 places left"]


# --- over whatever roster


def texts(plan):
    scores = plan.scores
    for i in range(len(scores.case.mentees)):
        for j in range(len(scores.case.mentors)):
            yield i, j, why(scores, i, j), watch(scores, i, j)


@examples(75)
@given(rosters(), st.data())
def test_sentences_are_sentences_and_an_exception_is_always_told(who, data):
    plan = proposed(who, data.draw(rows_for(who)))
    for i, j, reasons, notes in texts(plan):
        assert reasons.endswith(".")
        assert not notes or notes.endswith(".")
        for text in (reasons, notes):
            assert "  " not in text
            assert text == text.strip()
            assert "None " not in text.replace("None of the top three goals is covered.", "")
            assert "None." not in text
            assert SECRET not in text
        assert ("Grade exception: " in notes) == plan.scores.exceptions[i, j]
        answered = plan.scores.answered(i, j)
        assert (" % of the fit rests on answers; " in notes) == (answered < 0.5)
        low, high = who.mentees[i], who.mentors[j]
        apart = {low.location.casefold(), high.location.casefold()} == {"lyon", "oslo"}
        in_person = "in person" in (low.format, high.format)
        assert ("to meet in person, but " in notes) == (apart and in_person)


@examples(75)
@given(rosters(mentees=4, mentors=3))
def test_why_is_the_same_whatever_people_told_the_coordinator_alone(who):
    silent = replace(
        who,
        preferred={},
        refused={},
        exclusions=(),
        mentors=tuple(_silent(p) for p in who.mentors),
        mentees=tuple(_silent(p) for p in who.mentees),
    )
    one, two = score(Case(who)), score(Case(silent))
    for i in range(len(who.mentees)):
        for j in range(len(who.mentors)):
            if one.allowed[i, j] and two.allowed[i, j]:
                assert why(one, i, j) == why(two, i, j)


def _silent(person):
    return person.model_copy(update={"preferred": (), "refused": (), "notes": ""})
