"""What the scores say of rules and criteria that a coordinator should hear."""

import pytest

from building import sheet
from matching.rosters import OPEN, WEIGHTED, criterion, mentee, mentor, roster, row
from mentorctl.intake.roster import roster_from
from mentorctl.matching.case import Case
from mentorctl.matching.scores import criteria_findings, score, score_findings
from mentorctl.model.findings import Severity, Where, fold_findings

ROW = Where("roster.xlsx", "Criteria", "A3")


def findings(mentors, mentees, program=None, criteria=(WEIGHTED,), rows=(), tracks=None):
    made = roster(mentors, mentees, {**OPEN, **(program or {})}, tracks, criteria)
    return score_findings(score(Case(made, tuple(rows))))


def brief(found):
    return [(f.code, f.severity.value, str(f.where)) for f in found]


TWO = [mentor("M1", years="1"), mentor("M2", years="9")]
ONE = [mentee("E1", years="1")]


def test_criteria_that_decide_and_rules_that_ask_for_nothing_have_no_findings():
    assert findings(TWO, ONE) == []


def test_a_criterion_that_is_the_same_for_every_allowed_pair():
    same = criterion("same", "Function", name="Field", where=ROW)
    mentors = [mentor("M1", years="1", function="HR"), mentor("M2", years="9", function="hr")]
    mentees = [mentee("E1", years="1", function="HR")]
    (found,) = findings(mentors, mentees, criteria=[WEIGHTED, same])
    assert (found.code, found.severity, found.where) == ("decides-nothing", Severity.NOTE, ROW)
    assert found.message == '"Field" is the same for every allowed pair: it decides nothing.'
    # Another field of a mentor whom a rule blocks does not count.
    blocked = mentor("M3", function="IT", refused="E1")
    assert brief(findings([*mentors, blocked], mentees, criteria=[WEIGHTED, same])) == brief(
        [found]
    )
    allowed = mentor("M3", function="IT")
    assert findings([*mentors, allowed], mentees, criteria=[WEIGHTED, same]) == []


def test_a_criterion_that_nobody_answered():
    same = criterion("same", "Function", name="Field", where=ROW)
    (found,) = findings(TWO, [mentee("E1", years="1", function="HR")], criteria=[WEIGHTED, same])
    assert (found.code, found.severity, found.where) == ("nobody-answered", Severity.NOTE, ROW)
    assert found.message == (
        '"Field" counts for nothing: no allowed pair has an answer on both sides.'
    )


def test_a_required_criterion_without_a_weight_is_not_asked_to_decide():
    must = criterion("shared", "Languages", name="Must", weight=0, required=True)
    mentors = [mentor("M1", years="1", languages="A"), mentor("M2", years="9", languages="A")]
    mentees = [mentee("E1", years="1", languages="A")]
    assert findings(mentors, mentees, criteria=[WEIGHTED, must]) == []


@pytest.mark.parametrize(
    "criteria",
    [
        pytest.param([], id="no criteria"),
        pytest.param([criterion("near", "Years in industry", weight=0)], id="weight 0"),
        pytest.param(
            [criterion("shared", "Languages", weight=0, required=True)], id="only required"
        ),
    ],
)
def test_without_any_weight_every_pair_would_fit_alike(criteria):
    found = [f for f in findings(TWO, ONE, criteria=criteria) if f.code == "no-weight"]
    assert brief(found) == [("no-weight", "warning", "Criteria")]


def test_weights_on_what_nobody_answered_are_no_weight_either():
    found = findings([mentor()], [mentee()])
    assert [f.code for f in found] == ["nobody-answered", "no-weight"]


def test_a_roster_without_any_allowed_pair_is_not_blamed_on_the_weights():
    both = {"years": "1"}
    refused = [mentor("M1", refused="E1", **both)], [mentee("E1", **both)]
    assert "no-weight" not in [f.code for f in findings(*refused)]
    for nobody in (([], ONE), (TWO, [])):
        assert "no-weight" not in [f.code for f in findings(*nobody)]


@pytest.mark.parametrize(
    ("program", "blank", "where"),
    [
        ({"smallest_grade_gap": "0"}, ["no-grade"], ["C"]),
        ({"largest_grade_gap": "3"}, ["no-grade"], ["C"]),
        ({"format": "peer"}, ["no-grade"], ["C"]),
        ({"largest_time_difference": "3"}, ["no-time-zone"], ["D"]),
        ({}, [], []),
    ],
)
def test_blank_answers_on_which_a_rule_hangs_are_warned_of_at_their_cell(program, blank, where):
    cells = {"no-grade": "E", "no-time-zone": "I"}
    full = {"grade": "5", "time_zone": "UTC", "years": "1"}
    mentors = [mentor("M1", **full), mentor("M2", years="9")]
    mentees = [mentee("E1", **full), mentee("E4", years="1")]
    found = findings(mentors, mentees, program)
    expected = [
        (code, "warning", f"roster.xlsx, {sheet}, {cells[code]}{line}")
        for sheet, line in (("Mentors", 3), ("Mentees", 5))
        for code in blank
    ]
    assert [f for f in brief(found) if f[0].startswith("no-")] == expected


def test_a_column_that_is_not_there_is_told_once_not_cell_by_cell():
    grids = (
        sheet("Mentors", "ID | Level\nM1 | 7\nM2 | 8"),
        sheet("Mentees", "ID | Grade\nE1 | 5"),
        sheet("Program", "Setting | Value\nSmallest grade gap | 1"),
    )
    roster, _ = roster_from(grids)
    told = fold_findings(f for f in score_findings(score(Case(roster))) if f.code == "no-grade")
    assert [(f.where.sheet, f.cells) for f in told] == [("Mentors", ("",))]
    assert "There is no column Grade here" in told[0].message


def test_a_blank_matters_only_in_the_tracks_of_the_person():
    tracks = {"North": {"smallest_grade_gap": "2"}, "South": {}, "West": {"format": "peer"}}
    mentors = [
        mentor("M1", track="North", years="1"),
        mentor("M2", track="North; South", years="9"),  # can be matched in the south
        mentor("M3", track="West"),  # no mentee is there
    ]
    mentees = [mentee("E1", track="North", years="1"), mentee("E2", track="South", years="1")]
    found = findings(mentors, mentees, tracks=tracks)
    assert [f.where.sheet + f.where.cell for f in found if f.code == "no-grade"] == [
        "MentorsE2",
        "MenteesE2",
    ]


@pytest.mark.parametrize(
    ("program", "mentor_says", "warned"),
    [
        ({"chain_of_command": "block"}, {}, True),
        ({"chain_of_command": "warn"}, {}, False),
        ({"chain_of_command": "off"}, {}, False),
        ({"chain_of_command": "block"}, {"manager": "none"}, False),
    ],
)
def test_a_roster_without_any_manager_is_warned_once(program, mentor_says, warned):
    mentors = [mentor("M1", years="1", **mentor_says), mentor("M2", years="9")]
    found = brief(findings(mentors, ONE, program))
    assert found == ([("no-managers", "warning", "")] if warned else [])


def test_a_rejected_pair_still_decides_what_a_blank_counts():
    mentees = [mentee("E1", years="1"), mentee("E2")]
    made = roster(TWO, mentees, criteria=[WEIGHTED])
    # E1 scores 1000 and 0, so a blank counts 500, before and after.
    for rows in ((), (row("E1", "M1", "Rejected"),)):
        assert score(Case(made, rows)).fit.tolist() == [[1_000_000, 0], [500_000, 500_000]]


def test_words_of_both_sides_that_never_meet_are_a_warning_with_likely_pairs():
    covers = criterion("covers", "Can help with", "Goals", name="Help", where=ROW)
    mentors = [mentor("M1", can_help_with="Public Speaking; Taxes"), mentor("M2")]
    mentees = [mentee("E1", goals="Skill: Public Speaking"), mentee("E2", goals="Chess")]
    made = roster(mentors, mentees, OPEN, None, (covers,))
    (found,) = criteria_findings(Case(made))
    assert (found.code, found.severity, found.where) == ("never-meet", Severity.WARNING, ROW)
    assert found.message.startswith('"Help" is 0 for everybody')
    assert '"Skill: Public Speaking" and "Public Speaking"' in found.hint
    meeting = [mentee("E3", goals="Taxes"), *mentees]
    assert criteria_findings(Case(roster(mentors, meeting, OPEN, None, (covers,)))) == []
