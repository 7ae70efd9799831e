from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorctl.model.days import add_months, in_words, working_day


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2027-01-31", 1, "2027-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2027-08-31", 1, "2027-09-30"),
        ("2027-12-15", 1, "2028-01-15"),
        ("2027-11-30", 3, "2028-02-29"),
        ("2027-05-31", 0, "2027-05-31"),
    ],
)
def test_calendar_months(day, months, expected):
    assert add_months(date.fromisoformat(day), months).isoformat() == expected


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)), st.integers(0, 36))
def test_months_land_in_the_month_meant(day, months):
    found = add_months(day, months)
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months
    assert found.day == day.day or found.day == add_months(found.replace(day=1), 1).toordinal() - (
        found.replace(day=1).toordinal()
    )


@pytest.mark.parametrize(
    ("day", "holidays", "expected"),
    [
        ("2027-01-15", [], "2027-01-15"),
        ("2027-01-16", [], "2027-01-18"),
        ("2027-01-17", ["2027-01-18"], "2027-01-19"),
        ("2027-12-24", ["2027-12-24", "2027-12-27", "2027-12-28"], "2027-12-29"),
    ],
)
def test_working_days(day, holidays, expected):
    off = tuple(map(date.fromisoformat, holidays))
    assert working_day(date.fromisoformat(day), off).isoformat() == expected


def test_dates_in_words():
    assert in_words(date(2027, 5, 3)) == "Monday, May 3, 2027"
