"""Sites, clocks and the proposal; hours by hand where the clocks change, and by properties."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.rosters import mentee, mentor
from mentorctl.journey.distance import Way, clock, clock_span, distance
from mentorctl.model.zones import hours_apart, parse_zone

WINTER, SUMMER = date(2027, 1, 11), date(2027, 7, 12)


def between(one, other, day=WINTER, minutes=60, **said):
    """The distance of a mentee and a mentor in two time zones."""
    return distance(
        mentee(time_zone=one, name="Bo", **said),
        mentor(time_zone=other, name="Ann", **said),
        day,
        minutes,
    )


@pytest.mark.parametrize(
    ("one", "other", "day", "ahead", "overlap", "mentees", "mentors"),
    [
        ("Europe/Paris", "Europe/Paris", WINTER, 0, 8, (9, 17), (9, 17)),
        ("America/Denver", "America/New_York", WINTER, 2, 6, (9, 15), (11, 17)),
        ("UTC+1", "UTC+5:30", WINTER, 4.5, 3.5, (9, 12.5), (13.5, 17)),
        # Between March 14 and 28 only America has changed its clocks: five hours, not six.
        ("Europe/Paris", "America/New_York", date(2027, 3, 12), -6, 2, (15, 17), (9, 11)),
        ("Europe/Paris", "America/New_York", date(2027, 3, 15), -5, 3, (14, 17), (9, 12)),
        ("Europe/Paris", "America/New_York", date(2027, 3, 29), -6, 2, (15, 17), (9, 11)),
        # Phoenix keeps its clocks all year; Sydney's summer is the other half of it.
        ("America/Phoenix", "America/Los_Angeles", WINTER, -1, 7, (10, 17), (9, 16)),
        ("America/Phoenix", "America/Los_Angeles", SUMMER, 0, 8, (9, 17), (9, 17)),
        ("Australia/Sydney", "Asia/Tokyo", WINTER, -2, 6, (11, 17), (9, 15)),
        ("Australia/Sydney", "Asia/Tokyo", SUMMER, -1, 7, (10, 17), (9, 16)),
    ],
)
def test_hours_on_the_day_asked_for(one, other, day, ahead, overlap, mentees, mentors):
    found = between(one, other, day)
    assert (found.mentor_ahead, found.overlap, found.next_day) == (ahead, overlap, 0)
    assert tuple(m / 60 for m in found.shared.mentee) == mentees
    assert tuple(m / 60 for m in found.shared.mentor) == mentors


def test_across_the_date_line_the_day_is_another():
    found = between("America/Los_Angeles", "Asia/Tokyo")
    assert (found.mentor_ahead, found.next_day, found.overlap) == (-7, 1, 1)
    assert "Ann's clock is 17 hours ahead of Bo's." in found.sentences[0]
    assert "4 to 5 p.m. for Bo (9 to 10 a.m. for Ann)" in found.sentences[1]
    assert "already the next day for Ann" in found.sentences[2]
    assert "Bo's Fridays" in found.sentences[2]


def test_the_same_hour_a_day_apart():
    found = between("UTC-10", "UTC+14")
    assert (found.apart, found.overlap, found.next_day) == (0, 8, 1)
    assert "24 hours ahead" in found.sentences[0]


def test_without_shared_hours_the_two_take_turns():
    found = between("America/Los_Angeles", "Europe/Paris")
    assert (found.overlap, found.shared) == (0, None)
    assert "do not overlap" in found.sentences[1]
    assert found.sentences[2] == (
        "Meet by video and take turns with the early and the late hour: once at 7 a.m. for Bo "
        "(4 p.m. for Ann), once at 9 a.m. for Bo (6 p.m. for Ann)."
    )


def test_a_meeting_that_does_not_fit_into_the_shared_hours_takes_turns_as_well():
    assert between("Europe/Paris", "America/New_York", minutes=120).turns == ()
    early, late = between("Europe/Paris", "America/New_York", minutes=150).turns
    assert (early.mentor[0], early.mentee[1]) == (8.5 * 60, 17 * 60)
    assert (late.mentor[0], late.mentee[1]) == (9 * 60, 17.5 * 60)


@pytest.mark.parametrize(
    ("mentees", "mentors", "way"),
    [
        ({"location": "Oslo"}, {"location": "oslo "}, Way.IN_PERSON),
        ({"location": "Oslo", "format": "remote"}, {"location": "Oslo"}, Way.VIDEO),
        ({"location": "Oslo"}, {"location": "Bergen"}, Way.VIDEO),
        (
            {"location": "Oslo", "format": "in person", "time_zone": "UTC+1"},
            {"location": "Bergen", "time_zone": "UTC+1"},
            Way.ALTERNATE,
        ),
        ({"location": "Oslo", "format": "in person"}, {"location": "Bergen"}, Way.VIDEO),
        (
            {"location": "Oslo", "format": "in person", "time_zone": "UTC+1"},
            {"location": "Cebu", "time_zone": "UTC+8"},
            Way.VIDEO,
        ),
        ({"location": "Remote"}, {"location": "Remote"}, Way.VIDEO),
        ({"time_zone": "UTC+1"}, {"time_zone": "UTC+3"}, Way.VIDEO),
        ({"format": "in person"}, {}, Way.IN_PERSON),
        ({"format": "either"}, {"format": "either"}, Way.OPEN),
        ({"location": "Oslo"}, {}, Way.OPEN),
        ({}, {}, Way.OPEN),
    ],
)
def test_the_proposal(mentees, mentors, way):
    assert distance(mentee(**mentees), mentor(**mentors), WINTER).way is way


def test_two_people_at_home_are_not_at_the_same_site():
    found = distance(mentee(location="Remote"), mentor(location="home office"), WINTER)
    assert found.same_site is False
    assert found.sentences[0] == "You both work remotely."


def test_nothing_known_is_nothing_said():
    found = distance(mentee(), mentor(), WINTER)
    assert (found.same_site, found.apart, found.overlap, found.shared) == (None, None, None, None)
    assert found.sentences == ()


ZONES = st.one_of(
    st.sampled_from(
        ["America/New_York", "Europe/Paris", "Asia/Kolkata", "Pacific/Apia", "Pacific/Pago_Pago"]
    ),
    st.integers(-12, 14).map(lambda hours: f"UTC{hours:+d}"),
)


@given(ZONES, ZONES, st.dates(date(2020, 1, 1), date(2040, 12, 31)), st.integers(15, 480))
def test_hours_of_any_two_zones(one, other, day, minutes):
    found, back = between(one, other, day, minutes), between(other, one, day, minutes)
    assert found.overlap == back.overlap
    assert found.apart == back.apart
    assert (found.mentor_ahead, found.next_day) == (-back.mentor_ahead, -back.next_day)
    offsets = [parse_zone(z).offset(day) for z in (one, other)]
    assert found.apart == hours_apart(*offsets)
    assert found.mentor_ahead * 60 + 1440 * found.next_day == offsets[1] - offsets[0]
    assert found.overlap == max(0, 8 - found.apart)
    assert bool(found.turns) == (found.overlap * 60 < minutes)
    if found.shared:
        (a, b), (c, d) = found.shared.mentee, found.shared.mentor
        assert (back.shared.mentor, back.shared.mentee) == ((a, b), (c, d))
        assert b - a == d - c == found.overlap * 60
        assert min(a, c) >= 540
        assert max(b, d) <= 1020
    for span in found.turns:
        assert span.mentor[0] - span.mentee[0] == found.mentor_ahead * 60
        assert span.mentee[1] - span.mentee[0] == span.mentor[1] - span.mentor[0] == minutes
        assert min(span.mentee[0], span.mentor[0]) >= 7 * 60


@pytest.mark.parametrize(
    ("minutes", "shown"),
    [(0, "midnight"), (420, "7 a.m."), (720, "noon"), (750, "12:30 p.m."), (1020, "5 p.m.")],
)
def test_times_of_day(minutes, shown):
    assert clock(minutes) == shown


@pytest.mark.parametrize(
    ("begins", "ends", "shown"),
    [
        (540, 660, "9 to 11 a.m."),
        (660, 780, "11 a.m. to 1 p.m."),
        (540, 720, "9 a.m. to noon"),
        (720, 840, "noon to 2 p.m."),
        (810, 1020, "1:30 to 5 p.m."),
    ],
)
def test_stretches_of_time(begins, ends, shown):
    assert clock_span(begins, ends) == shown
