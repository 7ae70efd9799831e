from datetime import date, datetime, time, timedelta

import pytest

from mentorctl.model.findings import Where
from mentorctl.model.grid import Grid, address, as_text, column_letter


@pytest.mark.parametrize(
    ("index", "letters"),
    [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"),
     (16383, "XFD")],
)  # fmt: skip
def test_column_letters(index, letters):
    assert column_letter(index) == letters


def test_address():
    assert address(4, 2) == "C5"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0012", "0012"),
        ("NA", "NA"),
        (" Ann \n Lee ", "Ann\nLee"),
        (1001, "1001"),
        (1001.0, "1001"),
        (-3.0, "-3"),
        (2.5, "2.5"),
        (1234567890123450.0, "1234567890123450"),
        (True, "yes"),
        (False, "no"),
        (date(2027, 1, 31), "2027-01-31"),
        (datetime(2027, 1, 31), "2027-01-31"),
        (datetime(2027, 1, 31, 9, 30, 15), "2027-01-31 09:30"),
        (time(9, 30), "09:30:00"),
        (timedelta(hours=30), "1 day, 6:00:00"),
    ],
)
def test_a_cell_keeps_its_text(value, text):
    assert as_text(value) == text


def test_places_count_from_the_first_used_cell():
    grid = Grid("a.xlsx", "Mentors", (("ID", "Name"), (7.0, "")), top=3, left=1)
    assert grid.texts == (("ID", "Name"), ("7", ""))
    assert grid.where(1, 0) == Where("a.xlsx", "Mentors", "B5")
    assert grid.where(1) == Where("a.xlsx", "Mentors", "5")
    assert grid.place == Where("a.xlsx", "Mentors")
