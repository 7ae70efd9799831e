"""A pair's dates, by hand where they are tricky and by properties for any program."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorctl.journey.milestones import CLOSEST, Kind, by_kind, milestones
from mentorctl.model.settings import Settings

STARTS = st.dates(date(2000, 1, 1), date(2100, 12, 31))


def program(term=12, *holidays):
    return Settings.model_construct(term=term, holidays=holidays)


def dates(start, settings):
    """The date of each purpose, as ISO."""
    return {k.value: m.day.isoformat() for k, m in by_kind(milestones(start, settings)).items()}


@pytest.mark.parametrize(
    ("start", "term", "expected"),
    [
        # Weekends moved: 90 days is Sunday, April 11; the midpoint Sunday, July 11.
        ("2027-01-11", 12, "2027-01-25 2027-02-10 2027-04-12 2027-07-12 2028-01-11 2028-07-11"),
        # From the 31st, months end on their last day; in a leap year 30 days reach March 1.
        ("2027-08-31", 6, "2027-09-14 2027-09-30 2027-11-30 2027-11-30 2028-02-29 2028-08-29"),
        ("2028-01-31", 12, "2028-02-14 2028-03-01 2028-05-01 2028-07-31 2029-01-31 2029-07-31"),
        # A leap day comes back on February 28.
        ("2028-02-29", 12, "2028-03-14 2028-03-30 2028-05-29 2028-08-29 2029-02-28 2029-08-28"),
        # An odd term: half of nine months is halfway between May 11 and June 11.
        ("2027-01-11", 9, "2027-01-25 2027-02-10 2027-04-12 2027-05-26 2027-10-11 2028-04-11"),
        # Three months from February 1 are 89 days: the closing's day counts, not the 90th.
        ("2027-02-01", 3, "2027-02-15 2027-03-16 2027-05-03 2027-03-16 2027-05-03 2027-11-01"),
    ],
)
def test_dates_by_hand(start, term, expected):
    found = dates(date.fromisoformat(start), program(term))
    assert [found[kind.value] for kind in Kind] == expected.split()


@pytest.mark.parametrize(
    ("term", "merged"),
    [
        (3, [("30-day", "midpoint"), ("90-day", "closing")]),
        (4, []),
        (5, [("90-day", "midpoint")]),
        (6, [("90-day", "midpoint")]),
        (7, [("90-day", "midpoint")]),
        (8, []),
        (12, []),
        (24, []),
    ],
)
@pytest.mark.parametrize("start", [None, date(2027, 1, 11), date(2027, 8, 31)])
def test_reviews_that_are_too_close_are_one(term, merged, start):
    found = [m for m in milestones(start, program(term)) if len(m.kinds) > 1]
    assert [tuple(k.value for k in m.kinds) for m in found] == merged
    assert all("less than 21 days apart" in m.merged and "both" in m.merged for m in found)


def test_a_merged_review_is_named_after_both_and_keeps_both_purposes():
    *_, last, _ = milestones(date(2027, 1, 11), program(3))
    assert last.name == "90-day check-up and closing meeting"
    assert last.kind is Kind.CLOSING
    assert len(last.purposes) == 2
    assert "90-day questions" in last.purposes[0]
    assert "closing evaluation" in last.purposes[1]


def test_a_move_says_from_where_and_past_what():
    holidays = date(2027, 4, 12), date(2027, 4, 13)
    check_up = by_kind(milestones(date(2027, 1, 11), program(12, *holidays)))[Kind.CHECK_UP]
    assert (check_up.planned, check_up.day) == (date(2027, 4, 11), date(2027, 4, 14))
    assert check_up.moved == "Moved from Sunday, April 11, 2027, past a weekend and 2 holidays."


def test_a_holiday_on_a_weekend_is_no_second_reason():
    found = by_kind(milestones(date(2027, 1, 11), program(12, date(2027, 4, 11))))
    assert found[Kind.CHECK_UP].moved == "Moved from Sunday, April 11, 2027, past a weekend."


def test_without_a_start_date_everything_is_told_in_words():
    found = milestones(None, program(9))
    assert all(m.day is None and m.planned is None and not m.moved for m in found)
    assert [m.when for m in found] == [
        "within two weeks of the start",
        "30 days after the start",
        "90 days after the start",
        "halfway through the term, 4.5 months after the start",
        "at the end of the term, 9 months after the start",
        "six months after the closing",
    ]


def test_the_first_meeting_is_a_deadline_of_its_own():
    first, second, *_ = milestones(date(2027, 1, 11), program())
    assert (first.kinds, first.is_deadline) == ((Kind.FIRST_MEETING,), True)
    assert (second.day - first.day).days < CLOSEST
    assert not second.is_deadline


@st.composite
def programs(draw):
    """A start date, a term, and single holidays and long closures after it."""
    start = draw(STARTS)
    holidays = set()
    for after, days in draw(
        st.lists(st.tuples(st.integers(0, 800), st.integers(1, 40)), max_size=5)
    ):
        holidays |= {start + timedelta(days=after + n) for n in range(days)}
    return start, program(draw(st.integers(3, 24)), *sorted(holidays))


@given(programs())
def test_milestones_of_any_program(drawn):
    start, settings = drawn
    found = milestones(start, settings)
    assert found == milestones(start, settings)
    for milestone in found:
        assert milestone.day.weekday() < 5
        assert milestone.day not in settings.holidays
        assert milestone.day >= milestone.planned
        assert bool(milestone.moved) == (milestone.day != milestone.planned)
        assert bool(milestone.merged) == (len(milestone.kinds) > 1)
        assert milestone.kind in milestone.kinds
    assert sorted(k for m in found for k in m.kinds) == sorted(Kind), "every purpose, once"
    assert all(one.day <= other.day for one, other in pairwise(found))
    assert all((b.day - a.day).days >= CLOSEST for a, b in pairwise(found[1:]))
