"""Who submitted a form counts only where the form does not ask for the person."""

import pytest

from building import found, sheet
from mentorctl.intake.columns import ColumnNames
from mentorctl.intake.exports import read_exports
from mentorctl.intake.shapes.form import Sure
from mentorctl.model.fields import Role

MICROSOFT = """
    ID | Start time | Completion time | Email | Name | {} | Your skills
    1 | 2027-01-03 10:00 | 2027-01-03 10:05 | desk@x.org | Front Desk | {} | Excel;Law;
    2 | 2027-01-04 10:00 | 2027-01-04 10:05 | bo@x.org | Bo Chan | {} | Law;
"""


def read(heading, one, two):
    grid = sheet("S", MICROSOFT.format(heading, one, two))
    (reading,), findings = read_exports([grid], ColumnNames(), Role.MENTOR)
    return {r.question.text: (r.field, r.sure) for r in reading.reads}, findings


def test_who_submitted_is_the_person_where_the_form_asks_nothing_else():
    fields, _ = read("Office", "Oslo", "Rome")
    assert fields["Email"] == ("email", Sure.SURE)
    assert fields["Name"] == ("name", Sure.SURE)


@pytest.mark.parametrize(
    ("heading", "one", "two", "ignored"),
    [
        ("Your work e-mail", "ann@x.org", "bo@x.org", ["Email"]),
        ("📧 Where do we reach you?", "ann@x.org", "bo@x.org", ["Email"]),
        ("👤 Full name (first and last)", "Ann Lee", "Bo Chan", ["Name"]),
        ("Mentor's name", "Ann Lee", "Bo Chan", ["Name"]),
        ("Email of your manager", "cy@x.org", "di@x.org", []),
        ("Name of preferred mentee", "Cy Orr", "Di Poe", []),
        ("Name of your team", "Payroll", "Legal", []),
    ],
)
def test_who_submitted_is_left_out_where_the_form_asks(heading, one, two, ignored):
    fields, _ = read(heading, one, two)
    assert [h for h, (_, sure) in fields.items() if sure is Sure.IGNORED] == ignored


def test_where_few_answer_who_submitted_fills_the_rest_and_that_deserves_a_look():
    fields, _ = read("Your email, if you fill this in for yourself", "ann@x.org", "")
    assert fields["Email"] in [("email", Sure.LIKELY), ("email", Sure.SURE)]


def test_a_name_that_came_with_another_address_is_a_warning():
    _, findings = read("Your email", "ann@x.org", "bo@x.org")
    assert ("submitted-by-another", "S", "E2") in found(findings)
