"""Which sheet is what, and what is said of the others."""

import pytest

from building import ONE_MENTEE, ONE_MENTOR, errors, found, mentees, mentors, only, read, sheet
from mentorctl.intake.sheets import Kind, kind_of
from mentorctl.model.grid import Grid


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Mentors", Kind.MENTORS),
        ("MENTEE", Kind.MENTEES),
        ("mentors_2027", Kind.MENTORS),
        ("Mentors (2)", Kind.MENTORS),
        ("sign-up mentees final", Kind.MENTEES),
        ("Mentoring mentees", Kind.MENTEES),
        ("Mentorship mentors", Kind.MENTORS),
        ("Settings", Kind.PROGRAM),
        ("Org chart", Kind.ORG),
        ("Exclusions", Kind.EXCLUSIONS),
        ("Mentors and mentees", Kind.PEOPLE),
        ("Mentorship sign-ups", Kind.PEOPLE),
        ("Mentoring sign-ups", Kind.PEOPLE),
        ("Form responses 1", Kind.PEOPLE),
        ("Pairs", None),
        ("Other answers", None),
        ("Scores (2)", None),
    ],
)
def test_sheets_are_known_by_name_else_by_a_role_column(name, kind):
    assert kind_of(sheet(name, "Name | Role\nAnn Lee | mentor")) == kind


def test_a_role_beside_a_first_and_last_name_is_enough():
    rows = "First name | Last name | Role\nAnn | Lee | mentor\nBo | Chan | mentee"
    roster, findings = read(sheet("Sheet1", rows))
    assert errors(findings) == []
    assert [p.id for p in roster.people()] == ["Ann Lee", "Bo Chan"]


def test_the_columns_sheet_may_explain_which_heading_is_the_role():
    roster, findings = read(
        sheet("Form responses 1", "I want to be a | Work mail\nMentor | a@x.y\nMentee | b@x.y"),
        sheet("Columns", "Heading | Field\nI want to be a | Role\nWork mail | Email"),
    )
    assert errors(findings) == []
    assert [p.id for p in roster.people()] == ["a@x.y", "b@x.y"]


def test_an_unknown_sheet_is_listed_as_ignored_and_an_empty_one_is_not():
    _, findings = read(
        ONE_MENTOR, ONE_MENTEE, sheet("Budget", "Item | Cost\nCake | 5"), sheet("Sheet3", "")
    )
    assert found(findings) == [("ignored-sheet", "Budget", "")]
    assert errors(findings) == []


def test_sheets_that_mentorctl_writes_are_passed_over_silently():
    roster, findings = read(ONE_MENTOR, ONE_MENTEE, sheet("Pairs", "Mentee ID | Mentor ID\nX | Y"))
    assert findings == []
    assert "Pairs" not in [g.sheet for g in roster.grids]


def test_a_hidden_sheet_beside_a_visible_one_is_a_warning():
    old = sheet("Mentors old", "ID | Name\nM9 | Old Hand", hidden=True)
    roster, findings = read(ONE_MENTOR, old, ONE_MENTEE)
    assert found(findings) == [("hidden-sheet", "Mentors old", "")]
    assert [m.id for m in roster.mentors] == ["M1", "M9"]


def test_a_hidden_sheet_that_is_the_only_one_is_simply_read():
    roster, findings = read(sheet("Mentors", "ID\nM1", hidden=True), ONE_MENTEE)
    assert findings == []
    assert len(roster.mentors) == 1


@pytest.mark.parametrize(
    "grids",
    [
        (),
        (sheet("Sheet1", "Foo | Bar\n1 | 2"), sheet("Budget", "Item\nCake")),
        (sheet("Mentors", "ID | Name"), sheet("Mentees", "ID | Name")),
        (sheet("Mentors", ""),),
    ],
)
def test_nobody_at_all_is_an_error_that_lists_the_sheets(grids):
    roster, findings = read(*grids)
    assert roster.people() == ()
    nobody = only(findings, "no-people")
    assert nobody in errors(findings)
    for grid in grids:
        assert grid.sheet in nobody.message
    assert "Role" in nobody.hint


def test_a_sheet_about_mentors_that_lists_none_is_left_alone():
    faq = sheet("Mentor FAQ", "What is a mentor? | Somebody who listens.\nHow often? | Monthly.")
    roster, findings = read(mentors("ID\nM1"), mentees("ID\nE1"), faq)
    assert [m.id for m in roster.mentors] == ["M1"]
    assert [(f.code, f.where.sheet) for f in findings] == [("ignored-sheet", "Mentor FAQ")]


def test_a_sheet_called_questions_is_ours_by_its_headings_only():
    ours = Grid("r.xlsx", "Questions", (("Check-in", "Your wording"), ("closing", "Why?")))
    other = Grid("r.xlsx", "Questions", (("Question", "Answer"), ("Who pays?", "We do.")))
    export = Grid("r.xlsx", "Questions", (("Role", "Name", "Email"), ("mentor", "A", "a@x")))
    assert [kind_of(g) for g in (ours, other, export)] == [Kind.QUESTIONS, None, Kind.PEOPLE]
