"""Rows become people: who they are, and what they answered."""

import pytest

from building import (
    ONE_MENTEE,
    ONE_MENTOR,
    errors,
    found,
    mentees,
    mentors,
    only,
    read,
    sheet,
    told,
)
from mentorctl.model.zones import Zone


def test_one_sheet_with_a_role_column():
    roster, findings = read(
        sheet(
            "Form responses 1",
            """
            ID | Name     | Role      | Capacity | Goals
            1  | Ann Lee  | Mentor    | 2        |
            2  | Bo Chan  | mentee    |          | Confidence
            3  | Cy Diaz  | BOTH      | 1        | Multitasking
            4  | Di Evans | mentro    |          |
            5  | Ed Frank |           |          |
            """,
        )
    )
    assert [(m.id, m.capacity) for m in roster.mentors] == [("1", 2), ("3", 1)]
    assert [(m.id, m.goals) for m in roster.mentees] == [
        ("2", ("Confidence",)),
        ("3", ("Multitasking",)),
    ]
    assert found(findings) == [
        ("role", "Form responses 1", "C5"),
        ("role", "Form responses 1", "C6"),
    ]
    assert len(errors(findings)) == 2
    misspelled, blank = findings
    assert 'Did you mean "mentor"?' in misspelled.message
    assert '?"' not in misspelled.message + blank.message
    assert "neither" not in blank.message
    assert "mentor, mentee or both" in blank.hint


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("0012", "0012"),
        (12, "12"),
        (1001.0, "1001"),
        ("1001.0", "1001"),
        ("NA", "NA"),
        ("None", "None"),
        ("1-2", "1-2"),
        ("1e5", "1e5"),
        ("1.5", "1.5"),
    ],
)
def test_ids_keep_their_text(written, read_as):
    roster, findings = read(mentors([["ID", "Name"], [written, "Ann"]]), ONE_MENTEE)
    assert findings == []
    assert roster.mentors[0].id == read_as


def test_an_id_that_became_a_number_is_still_the_person():
    roster, findings = read(
        mentors([["ID", "Name"], ["1001", "Ann"]]),
        mentees([["ID", "Manager"], ["E1", "1001.0"], ["E2", 1001.0]]),
        sheet("Org", "Person | Manager\n1001 | none"),
    )
    assert findings == []
    assert roster.managers == {"1001": "", "E1": "1001", "E2": "1001"}


@pytest.mark.parametrize("name", ["NA", "Null", "None", "True", "No", "Ann O'Neil-Łoś"])
def test_a_name_is_a_name(name):
    roster, findings = read(mentors([["Name"], [name]]), ONE_MENTEE)
    assert findings == []
    assert (roster.mentors[0].id, roster.mentors[0].name) == (name, name)


@pytest.mark.parametrize(
    ("row", "identity"),
    [
        (["7", "a@b.c", "Ann"], "7"),
        (["", "a@b.c", "Ann"], "a@b.c"),
        (["", "", "Ann"], "Ann"),
        (["", "a@b.c", ""], "a@b.c"),
    ],
)
def test_the_id_identifies_else_the_email_else_the_name(row, identity):
    roster, _ = read(mentors([["ID", "Email", "Name"], row]), ONE_MENTEE)
    assert roster.mentors[0].id == identity


def test_a_row_that_names_nobody_is_an_error_and_no_person():
    roster, findings = read(
        mentors("ID | Name | Capacity\nM1 | Ann | 1\n | | 2\n | | 3"), ONE_MENTEE
    )
    assert [m.id for m in roster.mentors] == ["M1"]
    assert found(findings) == [("nobody", "Mentors", "A3"), ("nobody", "Mentors", "A4")]
    assert len(errors(findings)) == 2


def test_people_stand_in_the_order_of_their_ids():
    roster, _ = read(mentors("ID\nM10\nM2\nM1"), mentees("ID\n10\n9\n08"))
    assert [p.id for p in roster.people()] == ["M1", "M2", "M10", "08", "9", "10"]


# --- somebody twice ---------------------------------------------------------------------------


def test_a_row_repeated_with_the_same_answers_is_read_once_and_noted():
    roster, findings = read(
        mentors("ID | Name | Capacity | Shoe\nM1 | Ann | 2 | 38\nM1 | Ann | 2 | 38"), ONE_MENTEE
    )
    assert len(roster.mentors) == 1
    assert found(findings) == [("repeated", "Mentors", "A3")]
    assert errors(findings) == []


def test_a_contradicting_repeat_is_an_error_that_names_what_differs_and_where_the_first_is():
    roster, findings = read(
        mentors("ID | Name | Capacity | Email\nM1 | Ann | 2 | a@b.c\nM1 | Ann | 3 | x@y.z"),
        ONE_MENTEE,
    )
    (twice,) = errors(findings)
    assert (twice.code, twice.where.cell) == ("twice", "A3")
    assert "Email and Capacity" in twice.message
    assert "Mentors, A2" in twice.message
    assert roster.mentors[0].capacity == 2


def test_a_repeat_that_differs_in_an_own_column_is_an_error():
    _, findings = read(mentors("ID | Shoe\nM1 | 38\nM1 | 39"), ONE_MENTEE)
    assert found(errors(findings)) == [("twice", "Mentors", "A3")]


def test_two_people_of_one_name_without_an_id_must_be_told_apart():
    _, findings = read(mentors("Name | Grade\nAnn Lee | 7\nANN LEE | 8"), ONE_MENTEE)
    assert "ID of their own" in only(findings, "twice").hint


def test_the_same_person_on_both_sheets_is_fine():
    roster, findings = read(mentors("ID | Name\n7 | Ann Lee"), mentees("ID | Name\n7 | ANN LEE"))
    assert findings == []
    assert roster.mentors[0].id == roster.mentees[0].id


@pytest.mark.parametrize(
    ("heading", "one", "other"), [("Name", "Ann Lee", "Bo Chan"), ("Email", "a@b.c", "x@y.z")]
)
def test_one_id_with_two_people_across_sheets_is_an_error(heading, one, other):
    _, findings = read(
        mentors(f"ID | {heading}\n7 | {one}"), mentees(f"ID | {heading}\n7 | {other}")
    )
    (wrong,) = errors(findings)
    assert (wrong.code, wrong.where.sheet, wrong.where.cell) == (
        "one-id-two-people",
        "Mentees",
        "A2",
    )
    assert one in wrong.message
    assert other in wrong.message


def test_one_email_under_two_ids_is_one_person():
    roster, _ = read(
        mentors("ID | Email\nM7 | A@b.c\nM8 | d@b.c"), mentees("ID | Email\nE7 | a@B.c")
    )
    same = roster.same_person
    assert same["E7"] == same["M7"] != same["M8"]


# --- answers ----------------------------------------------------------------------------------

BAD_ANSWERS = """
    ID | Capacity | Years in industry | Meeting format | Training completed | Time zone   | Name
    M1 | two      | many              | zoom           | maybe              | Mars/Phobos | Ann
    M2 | -1       | 3                 | remote         | yes                | UTC+25      | Abe
"""


def test_all_unreadable_answers_are_told_at_once_each_at_its_cell():
    _, findings = read(mentors(BAD_ANSWERS), ONE_MENTEE)
    assert sorted(found(findings)) == [
        ("answer", "Mentors", cell) for cell in ("B2", "B3", "C2", "D2", "E2", "F2", "F3")
    ]
    assert len(errors(findings)) == 7
    said = {f.where.cell: told(f) for f in findings}
    assert said["B2"].startswith('Capacity: "two" is not a whole number of 0 or more.')
    assert "in person, remote or either" in said["D2"]
    assert "yes or no" in said["E2"]
    assert "Europe/Paris" in said["F2"]
    assert "UTC+14" in said["F3"]


def test_a_person_with_unreadable_answers_is_still_known_to_the_other_sheets():
    roster, findings = read(
        mentors(BAD_ANSWERS),
        ONE_MENTEE,
        sheet("Exclusions", "Person | Person\nM1 | E1"),
    )
    assert {f.code for f in findings} == {"answer"}
    assert [m.id for m in roster.mentors] == ["M1", "M2"]
    assert [(e.one, e.other) for e in roster.exclusions] == [("M1", "E1")]


def test_a_near_choice_is_named_and_the_sentence_ends_once():
    _, findings = read(mentors("ID | Meeting frequency\nM1 | montly"), ONE_MENTEE)
    assert findings[0].message.endswith('Did you mean "monthly"?')


def test_numbers_beyond_all_reason_are_findings_too():
    rows = [["ID", "Capacity", "Years in industry"], ["M1", "9" * 400, "9" * 400]]
    _, findings = read(mentors(rows), ONE_MENTEE)
    assert found(findings) == [("answer", "Mentors", "C2"), ("answer", "Mentors", "B2")]


def test_capacity_0_means_none_and_blank_means_the_default():
    roster, findings = read(
        mentors("ID | Capacity\nM1 | 0\nM2 | \nM3 | 4"),
        ONE_MENTEE,
        sheet("Program", "Setting | Value\nDefault capacity | 2"),
    )
    assert findings == []
    assert [m.capacity for m in roster.mentors] == [0, None, 4]
    assert [roster.places(m) for m in roster.mentors] == [0, 2, 4]


def test_answers_as_they_are_read():
    roster, findings = read(
        mentors(
            [
                ["ID", "Languages", "Former employers", "Time zone", "Years in industry",
                 "Training completed", "Meeting format", "Meeting frequency"],
                ["M1", "Spanish, French", "Smith, Jones & Co; Acme", "utc+1", 12.0, True,
                 "In-Person", "every  two weeks"],
            ]
        ),
        ONE_MENTEE,
    )  # fmt: skip
    assert findings == []
    (ann,) = roster.mentors
    assert ann.languages == ("Spanish", "French")
    assert ann.employers == ("Smith, Jones & Co", "Acme")
    assert ann.time_zone == Zone("UTC+01:00", 60)
    assert (ann.years, ann.training) == (12, True)
    assert (ann.format, ann.frequency) == ("in person", "every two weeks")


def test_blank_answers_are_blank():
    roster, findings = read(mentors("ID | Years in industry | Training completed | Goals\nM1"))
    (ann,) = roster.mentors
    assert (ann.years, ann.training, ann.languages, ann.time_zone) == (None, None, (), None)
    assert errors(findings) == []


def test_each_answer_knows_its_cell():
    roster, _ = read(mentors("Name | ID | Shoe\nAnn | M1 | 38", top=4, left=2, file="a.xlsx"))
    (ann,) = roster.mentors
    assert str(ann.at("name")) == "a.xlsx, Mentors, C6"
    assert ann.at("shoe").cell == "E6"
    assert ann.at("grade").cell == "D6"  # no such column: the cell of the ID


# --- tracks -----------------------------------------------------------------------------------


def test_a_mentor_may_serve_several_tracks_and_a_mentee_is_in_one():
    roster, findings = read(
        mentors("ID | Track\nM1 | Tech; law\nM2 | Tech, Law"),
        mentees("ID | Track\nE1 | tech\nE2 | Law\nE3 | Tech; Law"),
    )
    assert found(findings) == [("track", "Mentees", "B4")]
    assert "Tech and Law" in errors(findings)[0].message
    # The spelling that sorts first stands for all, whatever the order of the rows.
    assert [m.track for m in roster.mentors] == [("Tech", "Law"), ("Tech", "Law")]
    assert [m.in_track for m in roster.mentees][:2] == ["Tech", "Law"]


def test_a_track_that_only_one_side_has_is_pointed_out():
    _, findings = read(
        mentors("ID | Track\nM1 | Tehc; Art"), mentees("ID | Track\nE1 | Tech\nE2 | Tech")
    )
    assert [(f.where.sheet, f.where.cell) for f in findings] == [
        ("Mentors", "B2"),
        ("Mentors", "B2"),
        ("Mentees", "B2"),
        ("Mentees", "B3"),
    ]
    assert errors(findings) == []
    assert '"Art"' in findings[0].message
    assert "Near: Tech." in findings[1].hint


@pytest.mark.parametrize(
    ("there", "missing"),
    [(ONE_MENTOR, "mentees"), (ONE_MENTEE, "mentors")],
    ids=["mentors", "mentees"],
)
def test_one_side_alone_is_a_warning_that_names_the_other(there, missing):
    _, findings = read(there)
    assert [f.code for f in findings] == ["no-people"]
    assert f"no {missing}" in findings[0].message
    assert errors(findings) == []


def test_one_name_and_email_under_two_ids_is_warned_of():
    rows = """
        ID | Name    | Email
        E1 | Bo Chan | bo@x.org
        E2 | Bo Chan | bo2@x.org
        E3 | bo chan | BO@x.org
        E4 | Bo Chan |
    """
    _, findings = read(ONE_MENTOR, mentees(rows))
    assert found(findings) == [("one-person-two-ids", "Mentees", "A4")]
    assert "E1" in findings[0].message
