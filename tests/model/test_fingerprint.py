"""Equal inputs have one fingerprint; inputs that differ in anything a plan could see have two."""

from dataclasses import replace

import pytest

from building import mentees, mentors, read, sheet
from mentorctl.model.fields import FIELDS
from mentorctl.model.fingerprint import decisions_fingerprint, fingerprint, fingerprints
from mentorctl.model.pairs import Decision, Row
from mentorctl.model.settings import all_settings

MENTORS = """
    ID | Name    | Capacity | Can help with | Preferred partners | Do not match with | Shoe size
    M1 | Ann Lee | 2        | Confidence    | E1; E2             |                   | 38
    M2 | Abe Kim | 1        | Multitasking  |                    | E2                | 44
"""
MENTEES = """
    ID | Name     | Goals                    | Manager
    E1 | Bo Chan  | Confidence; Multitasking | M2
    E2 | Cy Diaz  | Multitasking             | Vera Boss
"""
OTHERS = {
    "Program": "Setting | Value | Tech\nTerm in months | 12 | 6\nSmallest grade gap | none |",
    "Exclusions": "Person | Person | Reason\nE1 | M1 | friends\nE2 | M1 | cousins",
    "Topics": "Topic | Also called\nConfidence | self-trust\nMultitasking |",
    "Org": "Person | Manager\nVera Boss | none\nM2 | Vera Boss",
    "Criteria": "Criterion | Mentor's column | Mentee's column | Compare | Weight\n"
    "Goals | Can help with | Goals | covers | 30\nName | Name | Name | different | 1",
}


def code(people_of_mentors=MENTORS, people_of_mentees=MENTEES, **others):
    roster, _ = read(
        mentors(people_of_mentors),
        mentees(people_of_mentees),
        *(sheet(name, rows) for name, rows in (OTHERS | others).items()),
    )
    return fingerprint(roster)


def test_it_is_sixteen_hexadecimal_digits():
    assert len(code()) == 16
    assert int(code(), 16)


def shuffled(table):
    head, *rows = table.strip().splitlines()
    return "\n".join([head, *reversed(rows)])


@pytest.mark.parametrize("name", ["Program", "Exclusions", "Topics", "Org", "Criteria"])
def test_shuffled_rows_of_a_sheet_are_the_same_input(name):
    assert code(**{name: shuffled(OTHERS[name])}) == code()


def test_shuffled_people_are_the_same_input():
    assert code(shuffled(MENTORS), shuffled(MENTEES)) == code()


def test_an_exclusion_and_its_reason_are_the_same_either_way_round():
    other = "Person | Person | Reason\nM1 | E1 |\nE2 | M1 | cousins"
    assert code(Exclusions=other) == code()


@pytest.mark.parametrize(
    ("sheet_name", "old", "new"),
    [
        ("Program", "12", "11"),
        ("Program", "6", "7"),
        ("Program", "Tech", "Craft"),
        ("Program", "none", "1"),
        ("Exclusions", "E2 | M1", "E2 | M2"),
        ("Topics", "self-trust", "courage"),
        ("Org", "Vera Boss | none", "Vera Boss | Zed"),
        ("Criteria", "30", "31"),
        ("Criteria", "covers", "shared"),
        ("Criteria", "different", "same"),
    ],
)
def test_a_change_on_any_sheet_is_another_input(sheet_name, old, new):
    assert code(**{sheet_name: OTHERS[sheet_name].replace(old, new)}) != code()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Ann Lee", "Ann Lea"),
        ("| 2 ", "| 3 "),
        ("E1; E2", "E2; E1"),
        ("M2 | Abe Kim | 1        | Multitasking  |                    | E2 ",
         "M2 | Abe Kim | 1        | Multitasking  |                    |    "),
        ("38", "39"),
    ],
)  # fmt: skip
def test_a_change_of_any_mentor_is_another_input(old, new):
    assert old in MENTORS
    assert code(MENTORS.replace(old, new)) != code()


@pytest.mark.parametrize(("old", "new"), [("| M2", "| M1"), ("Confidence; M", "M"), ("E2", "E3")])
def test_a_change_of_any_mentee_is_another_input(old, new):
    assert old in MENTEES
    assert code(people_of_mentees=MENTEES.replace(old, new)) != code()


VALUES = {"grade": "5", "time_zone": "UTC+2", "format": "remote", "frequency": "weekly",
          "years": "7", "capacity": "3", "training": "yes", "approval": "no",
          "taking_part": "no"}  # fmt: skip


@pytest.mark.parametrize("field", FIELDS, ids=lambda f: f.key)
def test_every_answer_counts(field):
    role = field.roles[0].value.capitalize() + "s"
    answer = VALUES.get(field.key, "E1" if field.key in ("preferred", "refused") else "Word")
    head, row = (["ID"], ["X1"]) if field.key != "id" else (["Email"], ["x@y.z"])
    without = sheet(role, [head, row])
    with_it = sheet(role, [[*head, field.heading], [*row, answer]])
    assert fingerprint(read(without)[0]) != fingerprint(read(with_it)[0])


CHANGED = {"start": "2027-02-01", "term": "9", "holidays": "2027-05-31", "meeting_length": "50",
           "largest_time_difference": "4", "smallest_grade_gap": "1", "largest_grade_gap": "5",
           "default_capacity": "2", "smallest_group": "3", "largest_group": "5",
           "training_required": "yes", "approval_required": "yes",
           "fairness": "Job title"}  # fmt: skip


@pytest.mark.parametrize("setting", all_settings(), ids=lambda s: s.key)
def test_every_setting_counts(setting):
    options = [c for c in setting.choices if c != setting.default]
    value = CHANGED.get(setting.key) or (options[0] if options else "Something")
    people = mentors("ID\nM1")
    default = sheet("Program", [["Setting", "Value"], [setting.about.label, setting.default]])
    other = sheet("Program", [["Setting", "Value"], [setting.about.label, value]])
    assert read(people, other)[1] == read(people, default)[1]
    assert fingerprint(read(people, default)[0]) != fingerprint(read(people, other)[0])


def test_a_weight_of_one_track_counts():
    head = "Criterion | Mentor's column | Mentee's column | Compare | Weight | Tech\n"
    one, other = (f"{head}Goals | Can help with | Goals | covers | 30 | {w}" for w in (5, 6))
    assert code(Criteria=one) != code(Criteria=other)


def test_people_and_settings_have_codes_of_their_own():
    one, _ = read(mentors("ID\nM1"))
    other, _ = read(mentors("ID\nM2"))
    third, _ = read(mentors("ID\nM1"), sheet("Program", "Setting | Value\nTerm in months | 9"))
    codes = [fingerprints(r) for r in (one, other, third)]
    assert codes[0].settings == codes[1].settings != codes[2].settings
    assert codes[0].people == codes[2].people != codes[1].people
    assert len({c.inputs for c in codes}) == 3


def test_decisions_count_and_their_order_and_notes_do_not():
    one, two = Row("P001", "E1", "M1"), Row("P002", "E2", "M2", notes="call her")
    code_ = decisions_fingerprint([one, two])
    assert code_ == decisions_fingerprint([replace(two, notes=""), one])
    for other in (
        replace(one, decision=Decision.APPROVED),
        replace(one, waiver="The board"),
        replace(one, mentor="M2"),
        replace(one, pair="P003"),
    ):
        assert decisions_fingerprint([other, two]) != code_
