"""The Criteria sheet: what a good pair is, in the program's own words."""

import pytest

from building import errors, found, mentees, mentors, only, read, sheet, told
from mentorctl.intake.roster import roster_from
from mentorctl.model.criteria import BUILT_IN, COMPARISONS, Condition

PEOPLE = (
    mentors("ID | Track | Shoe size | C++ skills\nM1 | Tech | 38 | some"),
    mentees("ID | Track | Foot\nE1 | Tech | 38"),
)
HEAD = "Criterion | Mentor's column | Mentee's column | Compare | Weight | Required | Only if"


def criteria(*rows, head=HEAD):
    roster, findings = read(*PEOPLE, sheet("Criteria", "\n".join([head, *rows])))
    return roster.criteria, findings


def test_without_a_criteria_sheet_the_built_in_ones_hold():
    roster, findings = read(*PEOPLE)
    assert findings == []
    assert roster.criteria == BUILT_IN


def test_the_built_in_criteria_read_back_from_a_sheet_as_they_are():
    rows = [
        ["Criterion", "Mentor's column", "Mentee's column", "Compare", "Weight", "Required",
         "What it means"],
        *([c.name, " + ".join(c.mentor_columns), " + ".join(c.mentee_columns), c.compare,
           c.weight, c.required, c.meaning] for c in BUILT_IN),
    ]  # fmt: skip
    roster, findings = read(*PEOPLE, sheet("Criteria", rows))
    assert findings == []
    assert roster.criteria == BUILT_IN


def test_a_column_that_only_this_program_has_can_be_a_criterion():
    (one,), findings = criteria("Feet | shoe SIZE: | Foot | near | 2,5 | yes | Foot = 38")
    assert findings == []
    assert (one.mentor_columns, one.mentee_columns) == (("shoe SIZE:",), ("Foot",))
    assert (one.compare, one.weight, one.required) == ("near", 2.5, True)
    assert one.only_if == Condition("Foot", "38")


def test_a_blank_mentee_column_is_the_mentors_and_blanks_have_defaults():
    (one,), findings = criteria(" | Department | | same")
    assert findings == []
    assert (one.name, one.mentee_columns) == ("Department", ("Department",))
    assert (one.weight, one.required, one.only_if) == (1, False, None)


def test_several_columns_make_one_list_and_a_plus_in_a_heading_stays():
    (one, two), findings = criteria(
        "A | Can help with + Expertise | Goals | covers",
        "B | C++ skills | Goals | covers",
    )
    assert findings == []
    assert one.mentor_columns == ("Can help with", "Expertise")
    assert two.mentor_columns == ("C++ skills",)


def test_a_track_column_overrides_the_weight():
    (one,), findings = criteria("A | Function | | same | 5 | | | 7", head=HEAD + " | TECH")
    assert findings == []
    assert one.weight_in("Tech") == 7
    assert one.weight_in("Law") == 5


@pytest.mark.parametrize(
    ("row", "code", "cell", "says"),
    [
        ("A | Shoe sise | Foot | near", "unknown-column", "B2", "Near: Shoe size"),
        ("A | Goals | Goals | covers", "unknown-column", "B2", 'mentors have no column "Goals"'),
        ("A | Shoe size | Foott | near", "unknown-column", "C2", "Near: Foot"),
        ("A | | | same", "criterion", "B2", "No column is named"),
        ("A | Function | | sme", "compare", "D2", 'Did you mean "same"?'),
        ("A | Function | ", "compare", "D2", "similar text"),
        ("A | Function | | same | heavy", "weight", "E2", '"heavy"'),
        ("A | Function | | same | -1", "weight", "E2", '"-1"'),
        ("A | Function | | same | 1001", "weight", "E2", "1000"),
        ("A | Function | | same | 0.125", "weight", "E2", "two decimals"),
        ("A | Function | | same | 1 | perhaps", "required", "F2", "neither yes nor no"),
        ("A | Function | | same | 1 | no | Fot = 38", "only-if", "G2", "near: Foot"),
        ("A | Function | | same | 1 | no | Foot", "only-if", "G2", "Column = answer"),
        ("A | Function | | same | 1 | no | Foot =", "only-if", "G2", "Column = answer"),
    ],
)
def test_what_cannot_be_read_is_an_error_at_its_cell(row, code, cell, says):
    rows, findings = criteria(row)
    assert rows == ()
    first = errors(findings)[0]
    assert (first.code, first.where.cell) == (code, cell)
    assert says in told(findings[0])


def test_everything_wrong_in_a_row_is_told_at_once_and_the_other_rows_hold():
    rows, findings = criteria(
        "A | Nothing | Nowhere | somehow | lots | so-so | never", "B | Function | | same"
    )
    assert [r.name for r in rows] == ["B"]
    assert {f.where.cell for f in errors(findings)} == {"B2", "C2", "D2", "E2", "F2", "G2"}


def test_two_criteria_of_one_name_are_an_error_at_the_second():
    _, findings = criteria("A | Function | | same", "a | Department | | same")
    assert found(errors(findings)) == [("criterion-twice", "Criteria", "A3")]


def test_a_column_that_is_no_track_is_an_error():
    _, findings = criteria("A | Function | | same | 5 | | | 7", head=HEAD + " | Tehc")
    assert found(errors(findings)) == [("unknown-column", "Criteria", "H1")]
    assert "Tech" in findings[0].hint


@pytest.mark.parametrize("compare", list(COMPARISONS))
def test_every_way_of_comparing_is_read(compare):
    (one,), _ = criteria(f"A | Interests | Interests | {compare.upper()}")
    assert one.compare == compare


def test_a_criteria_sheet_without_its_headings():
    _, findings = read(*PEOPLE, sheet("Criteria", "What | How\nFunction | same"))
    assert found(errors(findings)) == [("headings", "Criteria", "")]


def test_own_columns_that_no_criterion_uses_are_listed_at_their_headings():
    used = sheet("Criteria", HEAD + "\nFeet | Shoe size | Foot | near")
    everything = {("Mentors", "C1"), ("Mentors", "D1"), ("Mentees", "C1")}
    for sheets, places in ((PEOPLE, everything), ((*PEOPLE, used), {("Mentors", "D1")})):
        _, findings = roster_from(sheets)
        unused = [f for f in findings if f.code == "unused-column"]
        cells = {(f.where.sheet, c) for f in unused for c in (f.cells or (f.where.cell,))}
        assert cells == places
        assert {f.severity.value for f in unused} == {"note"}


def test_an_own_column_worded_like_one_of_the_roster_is_warned_of():
    grids = (mentors("ID | Full name\nM1 | Ann Lee"), mentees("ID | Name\nE1 | Bo Chan"))
    _, findings = roster_from(grids)
    one = only(findings, "unused-column")
    assert (one.severity.value, one.where.sheet, one.where.cell) == ("warning", "Mentors", "B1")
    assert "If it is Name" in one.hint
