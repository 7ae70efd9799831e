"""Which column is which field, whatever a program calls it."""

import pytest

from building import errors, found, mentees, mentors, only, read, sheet, told
from mentorctl.model.fields import FIELDS, Role


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("  e-mail ", "email"),
        ("EMAIL:", "email"),
        ("Job  Title", "job_title"),
        ("Job\u00a0title", "job_title"),
        ("Years in\nindustry", "years"),
        ("do_not_match_with", "refused"),
        ("Time-Zone", "time_zone"),
    ],
)
def test_canonical_headings_in_odd_spelling(heading, key):
    answers = {"email": "a@b.c", "years": "5", "time_zone": "UTC+1"}
    answer = answers.get(key, "M1")
    roster, findings = read(mentors([["ID", heading], ["M1", answer]]), mentees("ID\nE1"))
    assert errors(findings) == []
    assert roster.mentors[0].cells[key] == "B2"
    assert getattr(roster.mentors[0], key) != type(roster.mentors[0]).model_fields[key].default
    assert roster.headings[Role.MENTOR] == {}


@pytest.mark.parametrize("heading", ["E-mail address", "Title", "What is your name?"])
def test_other_headings_are_columns_of_the_program_and_not_guessed(heading):
    roster, _ = read(mentors([["ID", heading], ["M1", "x"]]))
    assert list(roster.headings[Role.MENTOR].values()) == [heading]
    assert list(roster.mentors[0].other.values()) == ["x"]


def test_every_field_is_read_under_its_own_heading():
    values = {"grade": "5", "time_zone": "UTC+2", "format": "remote", "frequency": "weekly",
              "years": "7", "capacity": "3", "training": "yes", "approval": "yes",
              "taking_part": "yes"}  # fmt: skip
    heads = [f.heading for f in FIELDS]
    row = [values.get(f.key, f"{f.heading} of X") for f in FIELDS]
    roster, findings = read(sheet("People", [[*heads, "Role"], [*row, "both"]]))
    assert {f.code for f in errors(findings)} == set()
    for person in (roster.mentors[0], roster.mentees[0]):
        for field in FIELDS:
            if hasattr(person, field.key):
                assert getattr(person, field.key), field.key


def test_titles_above_the_headings_and_blank_rows_are_passed_over():
    rows = [
        ["Sign-ups for spring", "", ""],
        ["", "", ""],
        ["Contact", "", "Answers"],
        ["ID", "Name", "Capacity"],
        ["M1", "Ann Lee", "2"],
        ["", "", ""],
        ["M2", "Abe Kim", "two"],
    ]
    roster, findings = read(mentors(rows, top=2, left=1), mentees("ID\nE1"))
    assert [m.id for m in roster.mentors] == ["M1", "M2"]
    assert found(findings) == [("answer", "Mentors", "D9")]


def test_first_and_last_name_make_the_name_without_being_told():
    roster, findings = read(
        mentors("First name | Last name | Capacity\nAnn | Lee | 1\n | Cher | 1"),
        mentees("First name | Last name\nBo | Chan"),
    )
    assert errors(findings) == []
    assert [m.name for m in roster.mentors] == ["Ann Lee", "Cher"]
    assert [m.id for m in roster.mentees] == ["Bo Chan"]


def test_two_columns_for_one_field_are_an_error_at_the_second_and_the_first_is_read():
    roster, findings = read(mentors("ID | Email | E-mail\nM1 | a@b.c | x@y.z"), mentees("ID\nE1"))
    assert found(findings) == [("two-columns", "Mentors", "C1")]
    assert errors(findings)
    assert roster.mentors[0].email == "a@b.c"


def test_two_own_columns_of_one_heading_are_a_warning():
    roster, findings = read(mentors("ID | Shoe | SHOE:\nM1 | 38 | 44"), mentees("ID\nE1"))
    assert found(findings) == [("two-columns", "Mentors", "C1")]
    assert errors(findings) == []
    assert roster.mentors[0].other == {"shoe": "38"}


def test_answers_under_no_heading_are_pointed_out():
    _, findings = read(mentors("ID | | Name |\nM1 | stray | Ann |"), mentees("ID\nE1"))
    assert found(findings) == [("no-heading", "Mentors", "B1")]


def test_a_field_of_the_other_side_is_a_column_of_the_program():
    roster, _ = read(mentors("ID | Goals\nM1 | Confidence"), mentees("ID | Capacity\nE1 | 3"))
    assert roster.mentors[0].other == {"goals": "Confidence"}
    assert roster.mentees[0].other == {"capacity": "3"}


@pytest.mark.parametrize("heading", ["Role", "Skip"])
def test_a_word_of_ours_is_a_column_of_the_program_where_it_has_no_meaning(heading):
    roster, findings = read(mentors(f"ID | {heading}\nM1 | engineer"), mentees("ID\nE1"))
    assert errors(findings) == []
    assert roster.mentors[0].other == {heading.lower(): "engineer"}


def test_a_sheet_without_any_heading_of_ours():
    _, findings = read(mentors("Foo | Bar\n1 | 2"), mentees("ID\nE1"))
    assert found(errors(findings)) == [("headings", "Mentors", "")]
    assert "ID, Email or Name" in told(errors(findings)[0])


def test_a_sheet_that_does_not_say_who_is_who_lists_its_headings():
    _, findings = read(mentors("Capacity | Nickname\n2 | Annie"), mentees("ID\nE1"))
    assert "Nickname" in told(only(findings, "no-identity"))
    assert only(findings, "nobody").where.cell == "A2"


# --- the Columns sheet ------------------------------------------------------------------------


def columns(*rows):
    return sheet("Columns", [["File or sheet", "Heading", "Field"], *rows])


FORM = "E-mail address | Given | Family | Junk | Confidence (1-5)\na@b.c | Ann | Lee | x | 4"


def test_columns_name_fields_join_a_name_and_skip():
    roster, findings = read(
        mentors(FORM),
        mentees("ID\nE1"),
        columns(
            ["", "e-mail ADDRESS", "Email"],
            ["", "Given", "First name"],
            ["", "Family", "Last name"],
            ["", "Junk", "skip"],
        ),
    )
    assert errors(findings) == []
    (ann,) = roster.mentors
    assert (ann.id, ann.email, ann.name) == ("a@b.c", "a@b.c", "Ann Lee")
    assert ann.other == {"confidence15": "4"}


@pytest.mark.parametrize("scope", ["Mentors", "signups.xlsx", "signups", "MENTORS "])
def test_a_row_may_hold_for_one_file_or_sheet(scope):
    roster, _ = read(
        mentors("ID | Team\nM1 | Law", file="signups.xlsx"),
        mentees("ID | Team\nE1 | Law", file="others.xlsx"),
        columns([scope, "Team", "Department"]),
    )
    assert roster.mentors[0].department == "Law"
    assert roster.mentees[0].department == ""
    assert roster.mentees[0].other == {"team": "Law"}


def test_a_row_for_one_sheet_outdoes_a_row_for_all():
    roster, _ = read(
        mentors("ID | Team\nM1 | Law"),
        mentees("ID | Team\nE1 | Law"),
        columns(["", "Team", "Department"], ["Mentees", "Team", "Function"]),
    )
    assert roster.mentors[0].department == roster.mentees[0].function == "Law"


def test_a_canonical_heading_may_be_given_another_field():
    roster, _ = read(
        mentors("ID | Name | Legal name\nM1 | Annie | Ann Lee"),
        columns(["", "Legal name", "Name"], ["", "Name", "skip"]),
    )
    assert roster.mentors[0].name == "Ann Lee"


def test_several_columns_named_for_one_list_are_joined():
    roster, findings = read(
        mentors("ID\nM1"),
        mentees("ID | Goal 1 | Goal 2 | Goal 3\nE1 | Confidence | | Multitasking"),
        columns(["", "Goal 1", "Goals"], ["", "Goal 2", "Goals"], ["", "Goal 3", "Goals"]),
    )
    assert errors(findings) == []
    assert roster.mentees[0].goals == ("Confidence", "Multitasking")


def test_a_column_named_for_a_field_outdoes_the_canonical_one_and_says_so():
    roster, findings = read(
        mentors("ID | Email | Work mail\nM1 | a@b.c | x@y.z"),
        mentees("ID\nE1"),
        columns(["", "Work mail", "Email"]),
    )
    assert roster.mentors[0].email == "x@y.z"
    assert found(findings) == [("two-columns", "Mentors", "B1")]


def test_an_unknown_field_is_an_error_with_the_nearest():
    _, findings = read(mentors("ID\nM1"), mentees("ID\nE1"), columns(["", "Team", "Departmant"]))
    assert found(findings) == [("unknown-field", "Columns", "C2")]
    assert "Department" in findings[0].hint


def test_a_columns_sheet_without_its_headings():
    _, findings = read(
        mentors("ID\nM1"), mentees("ID\nE1"), sheet("Columns", "File or sheet | Field\n | Email")
    )
    assert found(errors(findings)) == [("columns-headings", "Columns", "")]
