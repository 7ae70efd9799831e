"""The newest answers count, by times as people and tools write them; an address may be shared."""

import pytest

from building import found
from mentorctl.intake.prose.times import Clock
from mentorctl.intake.repeats import newest
from mentorctl.intake.sign_up import SignUp
from mentorctl.model.fields import Role
from mentorctl.model.findings import Where


def signup(row, when="", **values):
    where = Where("f.csv", "f", f"A{row}")
    return SignUp(Role.MENTEE, values, {}, where, when, "f.csv", {"email": where})


@pytest.mark.parametrize(
    ("one", "other", "column"),
    [
        ("8/2/2027 19:00:01", "8/10/2027 9:00:00", []),
        ("1/12/2027 9:15:27", "1/12/2027 10:01:03", ["1/13/2027 9:00"]),
        ("2027/01/05 9:12:44 AM GMT+1", "2027/01/05 5:03:09 PM GMT+1", []),
        ("03.02.2027 10:00", "01.03.2027 10:00", []),
        ("2027-02-08 10:11", "2027-02-09 10:11", []),
        ("2027-02-11 10:11", "2027-03-02 10:11", []),
    ],
)
def test_the_later_time_counts(one, other, column):
    assert Clock([one, other, *column]).earlier(one, other) is True
    assert Clock([one, other, *column]).earlier(other, one) is False


def test_day_and_month_that_can_be_read_both_ways_leave_it_open():
    assert Clock(["3/2/2027", "2/4/2027"]).earlier("3/2/2027", "2/4/2027") is None
    assert Clock(["3/2/2027", "2/4/2027", "13/4/2027"]).earlier("3/2/2027", "2/4/2027") is True


def test_the_newest_answer_counts_and_of_open_times_the_lower_row():
    old = signup(2, "9/8/2027 9:00", email="a@x.example", name="Ann Lee", grade="3")
    new = signup(3, "10/8/2027 9:00", email="a@x.example", name="Ann Lee", grade="4")
    kept, findings = newest([old, new])
    assert [p.values["grade"] for p in kept] == ["4"]
    assert found(findings) == [("twice", "f", "A2")]


def test_two_people_under_one_address_are_two():
    people = [
        signup(2, "1/2/2027", email="family@x.example", name="Jonas Ek"),
        signup(3, "1/3/2027", email="family@x.example", name="Birgit Ek"),
        signup(4, "1/4/2027", email="family@x.example", name="Birgit Ek"),
    ]
    kept, findings = newest(people)
    assert [p.values["id"] for p in kept] == ["Jonas Ek", "Birgit Ek"]
    assert {f.code for f in findings} == {"shared-email", "twice"}


def test_one_person_under_two_spellings_is_one():
    people = [
        signup(2, "1/2/2027", email="jo@x.example", name="Joanna Park"),
        signup(3, "1/3/2027", email="jo@x.example", name="Joanna M. Park"),
    ]
    kept, _ = newest(people)
    assert [p.values["name"] for p in kept] == ["Joanna M. Park"]


def test_without_times_contradictions_are_errors():
    people = [signup(2, name="Ann Lee", grade="3"), signup(3, name="Ann Lee", grade="4")]
    _, findings = newest(people)
    assert [(f.code, f.severity.value, f.where.cell) for f in findings] == [
        ("twice", "error", "A3")
    ]


@pytest.mark.parametrize(
    ("text", "column", "day"),
    [
        ("2027-04-12 10:05", [], "2027-04-12"),
        ("4/12/2027 10:05:00", [], "None"),
        ("4/12/2027 10:05:00", ["4/13/2027 9:00:00"], "2027-04-12"),
        ("12.04.2027 10:05", [], "2027-04-12"),
        ("4/4/2027 10:05:00", [], "2027-04-04"),
        ("last week", [], "None"),
    ],
)
def test_the_day_of_a_time_where_it_can_be_told(text, column, day):
    assert str(Clock([text, *column]).day(text)) == day
