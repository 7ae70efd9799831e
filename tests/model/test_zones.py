from datetime import date

import pytest

from mentorctl.model.zones import Zone, hours_apart, parse_zone

WINTER, SUMMER = date(2027, 1, 15), date(2027, 7, 15)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Europe/Paris", "Europe/Paris"),
        ("europe/paris", "Europe/Paris"),
        ("America/New York", "America/New_York"),
        ("america/port_au_prince", "America/Port-au-Prince"),
    ],
)
def test_names_in_any_spelling(text, name):
    assert parse_zone(text) == Zone(name)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("UTC", 0),
        ("gmt", 0),
        ("Z", 0),
        ("UTC+1", 60),
        ("utc +01:00", 60),
        ("+5:30", 330),
        ("+0530", 330),
        ("GMT-8", -480),
        ("UTC−3:30", -210),
        ("UTC+14", 840),
        ("UTC-12", -720),
        ("1", 60),
    ],
)
def test_offsets(text, minutes):
    assert parse_zone(text).offset(WINTER) == minutes


def test_one_offset_has_one_name():
    assert {parse_zone(t).name for t in ("UTC+1", "+1", "+01:00", "gmt+0100")} == {"UTC+01:00"}


@pytest.mark.parametrize("text", ["UTC+15", "UTC-13", "+14:30", "99"])
def test_offsets_that_no_place_has(text):
    with pytest.raises(ValueError, match=r"UTC-12 to UTC\+14"):
        parse_zone(text)


@pytest.mark.parametrize("text", ["Mars/Phobos", "", "noon", "UTC+1:75", "+++"])
def test_no_zone_says_what_one_looks_like(text):
    with pytest.raises(ValueError, match=r"such as Europe/Paris or UTC\+1"):
        parse_zone(text)


def test_a_misspelled_zone_gets_near_names():
    with pytest.raises(ValueError, match=r"Near: .*Europe/Berlin"):
        parse_zone("Europe/Berlim")


def test_a_name_follows_the_season_and_an_offset_does_not():
    paris, fixed = parse_zone("Europe/Paris"), parse_zone("UTC+1")
    assert (paris.offset(WINTER), paris.offset(SUMMER)) == (60, 120)
    assert (fixed.offset(WINTER), fixed.offset(SUMMER)) == (60, 60)


@pytest.mark.parametrize(
    ("one", "other", "hours"),
    [(0, 0, 0), (60, -300, 6), (330, 0, 5.5), (840, -600, 0), (720, -660, 1), (720, 0, 12)],
)
def test_hours_apart_go_the_short_way_round(one, other, hours):
    assert hours_apart(one, other) == hours_apart(other, one) == hours
