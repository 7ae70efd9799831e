"""Judging rows that a person may have written: every kind of breach, waived and not."""

import pytest

from matching.rosters import OPEN, WEIGHTED, mentee, mentor, one_pair, roster, row
from mentorctl.matching.case import Case
from mentorctl.matching.rules import rules_for
from mentorctl.matching.verify import breach_findings, breaches
from mentorctl.model.findings import Severity


def judged(who, *rows):
    """(mentee, mentor, rule, waived) of every breach."""
    found = breaches(Case(who, rows), rows)
    return [(*b.row.ids, b.rule, b.waived) for b in found]


def complaints(who, *rows):
    """The findings of a plan, each with the hint's first words."""
    case = Case(who, rows)
    return [
        (f.code, f.where.cell, f.message, f.hint.split()[0])
        for f in breach_findings(case, breaches(case, rows))
    ]


def open_roster(mentors=2, mentees=2, **says):
    return roster(
        [mentor(f"M{j}", **says) for j in range(1, mentors + 1)],
        [mentee(f"E{i}") for i in range(1, mentees + 1)],
    )


def test_a_plan_within_the_rules_has_no_breach():
    assert judged(open_roster(), row("E1", "M2"), row("E2", "M1", "Approved")) == []


GAP = roster([mentor(grade="6")], [mentee(grade="5")], {**OPEN, "smallest_grade_gap": "2"})


def test_a_broken_rule_is_an_error_at_the_waiver_cell():
    assert judged(GAP, row()) == [("E1", "M1", "grade gap", False)]
    assert complaints(GAP, row(pair="P007", line=9)) == [
        (
            "rule: grade gap",
            "K9",
            "Name E1 with Name M1 (P007) breaks the rule grade gap: Name E1 is 5 and Name M1 6; "
            "the mentor should be at least 2 above.",
            "Give",
        )
    ]


def test_a_waiver_reason_covers_it_and_it_is_still_told():
    waived = row(waiver="The director asked")
    assert judged(GAP, waived) == [("E1", "M1", "grade gap", True)]
    assert complaints(GAP, waived) == []


@pytest.mark.parametrize("decision", ["Rejected", "Closed"])
def test_rows_that_do_not_stand_are_not_judged(decision):
    assert judged(GAP, row(decision=decision)) == []


@pytest.mark.parametrize(
    ("mentor_says", "mentee_says", "program", "rule"),
    [
        ({"track": "South"}, {"track": "North"}, {}, "same track"),
        ({"refused": "E1"}, {}, {}, "refused partners"),
        ({}, {"manager": "M1"}, {"chain_of_command": "block"}, "chain of command"),
        ({}, {}, {"chain_of_command": "block", "chain_unknown": "block"}, "chain unknown"),
        ({"grade": "6"}, {"grade": "5"}, {"smallest_grade_gap": "2"}, "grade gap"),
        ({}, {}, {"largest_time_difference": "2"}, "time zone"),
        ({"format": "remote"}, {"format": "in person"}, {}, "format"),
        ({}, {}, {"training_required": "yes"}, "training"),
        ({}, {}, {"approval_required": "yes"}, "approval"),
        ({"capacity": "0"}, {}, {}, "capacity"),
        ({"languages": "Hindi"}, {"languages": "French"}, {}, "required: Shared language"),
    ],
)
def test_every_rule_is_judged_and_can_be_waived(mentor_says, mentee_says, program, rule):
    who = one_pair(mentor_says, mentee_says, program=OPEN | program).roster
    assert judged(who, row()) == [("E1", "M1", rule, False)]
    assert judged(who, row(waiver="Agreed")) == [("E1", "M1", rule, True)]


def test_an_exclusion_is_judged_and_can_be_waived():
    who = one_pair(exclusions=[("M1", "E1")]).roster
    assert judged(who, row()) == [("E1", "M1", "exclusions", False)]
    assert judged(who, row(waiver="Agreed")) == [("E1", "M1", "exclusions", True)]


def test_nobody_s_waiver_makes_them_their_own_mentor():
    who = roster([mentor("P1")], [mentee("P1")])
    mine = row("P1", "P1", waiver="I know myself best")
    assert judged(who, mine) == [("P1", "P1", "not self", False)]
    (found,) = complaints(who, mine)
    assert (found[0], found[1], found[3]) == ("rule: not self", "J2", "Change")


@pytest.mark.parametrize("decision", ["Rejected", "Closed"])
def test_a_pair_that_another_row_ended(decision):
    rows = row(waiver="We try again", line=2), row(decision=decision, line=3)
    assert judged(open_roster(), *rows) == [("E1", "M1", "earlier pairs", False)]
    assert complaints(open_roster(), *rows) == [
        (
            "rule: earlier pairs",
            "J2",
            "Name E1 with Name M1 breaks the rule earlier pairs: Another row says that this pair "
            f"was {decision.lower()}.",
            "Change",
        )
    ]


def test_somebody_who_is_not_on_the_roster():
    rows = row("E9", "M1", waiver="x", line=4), row("E1", "M9", line=5), row("E9", "M9", "Closed")
    assert judged(open_roster(), *rows) == [
        ("E9", "M1", "on the roster", False),
        ("E1", "M9", "on the roster", False),
    ]
    assert complaints(open_roster(), *rows[:2]) == [
        ("rule: on the roster", "J4", "E9 with Name M1: "
         "There is no mentee E9 on the roster.", "Change"),
        ("rule: on the roster", "J5", "Name E1 with M9: "
         "There is no mentor M9 on the roster.", "Change"),
    ]  # fmt: skip


def test_one_pair_on_two_rows():
    rows = row(waiver="x", line=2), row(line=3)
    found = judged(open_roster(capacity="2"), *rows)
    assert found == [("E1", "M1", "one row a pair", False)] * 2
    assert [c[1] for c in complaints(open_roster(capacity="2"), *rows)] == ["J2", "J3"]
    assert judged(open_roster(), rows[0], row(decision="Closed", line=3))[0][2] == "earlier pairs"


@pytest.mark.parametrize(
    ("waivers", "covered"),
    [
        (("", ""), (False, False)),
        (("A second one for the language", ""), (True, True)),  # the other is the one mentor
        (("", "x"), (True, True)),
        (("x", "x"), (True, True)),
        (("", "", "x"), (False, False, True)),
    ],
)
def test_a_mentee_with_several_mentors(waivers, covered):
    rows = [row("E1", f"M{j}", waiver=w, line=j + 1) for j, w in enumerate(waivers, 1)]
    assert judged(open_roster(3), *rows) == [
        ("E1", f"M{j}", "one mentor", c) for j, c in enumerate(covered, 1)
    ]
    told = [c[1:] for c in complaints(open_roster(3), *rows)]
    why = f"breaks the rule one mentor: Name E1 has {len(waivers)} mentors."
    assert told == [
        (f"K{j + 1}", f"Name E1 with Name M{j} {why}", "Give")
        for j, c in enumerate(covered, 1)
        if not c
    ]


@pytest.mark.parametrize(
    ("waivers", "covered"),
    [
        (("", ""), None),
        (("", "", ""), (False, False, False)),
        (("", "She asked for a third", ""), (True, True, True)),  # two places for the other two
        (("", "x", "", ""), (False, True, False, False)),  # one place too few for them
        (("x", "x", "", ""), (True, True, True, True)),
    ],
)
def test_a_mentor_with_more_mentees_than_places(waivers, covered):
    who = open_roster(1, 4, capacity="2")
    rows = [row(f"E{i}", "M1", waiver=w) for i, w in enumerate(waivers, 1)]
    expected = [(f"E{i}", "M1", "capacity", c) for i, c in enumerate(covered or (), 1)]
    assert judged(who, *rows) == expected
    why = f"breaks the rule capacity: Name M1 has {len(waivers)} mentees, and takes 2."
    assert [c[2] for c in complaints(who, *rows)] == [
        f"Name {low} with Name M1 {why}" for low, _, _, waived in expected if not waived
    ]


def test_rows_that_ended_take_no_place():
    rows = row("E1", "M1", "Closed"), row("E1", "M2"), row("E2", "M1")
    assert judged(open_roster(), *rows) == []


def test_a_mentor_without_places_needs_a_reason_on_each_row():
    who = open_roster(1, 2, capacity="0")
    rows = row("E1", "M1", waiver="She agreed"), row("E2", "M1")
    assert judged(who, *rows) == [("E1", "M1", "capacity", True), ("E2", "M1", "capacity", False)]


def test_several_breaches_of_one_row_are_told_together():
    who = roster(
        [mentor("P1", grade="5"), mentor("P2", capacity="0", languages="Hindi")],
        [mentee("P1", grade="5", languages="French")],
        {**OPEN, "smallest_grade_gap": "1", "largest_time_difference": "0"},
        criteria=[*roster().criteria, WEIGHTED],
    )
    assert [b[2:] for b in judged(who, row("P1", "P1", waiver="x"))] == [
        ("not self", False),
        ("grade gap", True),
        ("time zone", True),
    ]
    assert [b[2] for b in judged(who, row("P1", "P2"))] == [
        "grade gap",
        "time zone",
        "capacity",
        "required: Shared language",
    ]


def test_every_finding_is_an_error_whose_hint_fits_its_cell():
    who = open_roster(1, 2)
    rows = row("E1", "M1"), row("E2", "M1", line=3), row("E2", "M1", line=4)
    case = Case(who, rows)
    for finding in breach_findings(case, breaches(case, rows)):
        assert finding.severity is Severity.ERROR
        assert finding.where.sheet == "Pairs"
        waiver = finding.where.cell[0] == "K"
        assert finding.hint.startswith("Give a Waiver reason") == waiver
        assert waiver == (finding.code == "rule: capacity")
    assert {r.name for r in rules_for(case)} >= {"capacity", "not self"}
