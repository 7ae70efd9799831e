"""Where a pair's start comes from, and which of the program's events concern it."""

from datetime import date, time

import pytest

from building import errors
from mentorctl.journey.events import Event, program_events, undated
from mentorctl.journey.timeline import pair_timeline, start_of, timeline
from mentorctl.model.findings import Where
from mentorctl.model.pairs import Row
from mentorctl.model.settings import Settings
from mentorctl.model.zones import Zone

START = date(2027, 1, 11)


def program(**said):
    return Settings.model_validate(said)


def row(start=""):
    return Row("P1", "E1", "M1", start=start, where=Where("m.xlsx", "Pairs"), cells={"start": "M2"})


@pytest.mark.parametrize(
    ("own", "programs", "expected"),
    [
        ("2027-03-01", "2027-01-11", date(2027, 3, 1)),
        ("2027-03-01 00:30", "2027-01-11", date(2027, 3, 1)),
        ("", "2027-01-11", START),
        ("2027-03-01", "none", date(2027, 3, 1)),
        ("", "none", None),
    ],
)
def test_a_pair_starts_on_its_own_day_else_on_the_programs(own, programs, expected):
    assert start_of(row(own), program(start=programs)) == (expected, [])


@pytest.mark.parametrize("text", ["March 3", "03/01/2027", "2027-02-30", "1927-03-01"])
def test_a_start_date_that_cannot_be_read_is_an_error_at_its_cell(text):
    start, (finding,) = start_of(row(text), program(start="2027-01-11"))
    assert start is None
    assert errors([finding])
    assert finding.where == Where("m.xlsx", "Pairs", "M2")
    assert text in finding.message


def entry(text, **said):
    """The one event of a Program sheet with this entry."""
    (event,) = program_events(program(events=text, **said))
    return event


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("2027-01-11 Kick-off", Event("event", "Kick-off", START, START)),
        ("2027-01-11: Kick-off, online", Event("event", "Kick-off, online", START, START)),
        (
            "2027-06-14 to 2027-06-18 Shadowing week",
            Event("event", "Shadowing week", date(2027, 6, 14), date(2027, 6, 18)),
        ),
        (
            "2027-01-11 9:30-11:00 Europe/Oslo Kick-off",
            Event("event", "Kick-off", START, START, time(9, 30), time(11, 0), Zone("Europe/Oslo")),
        ),
        (
            "2027-01-11 14:00 UTC+1 Call",
            Event("event", "Call", START, START, time(14), None, Zone("UTC+01:00", 60)),
        ),
        ("2027-01-11 10:00 Q/A hour", Event("event", "Q/A hour", START, START, time(10))),
        ("2027-01-11 5-year party", Event("event", "5-year party", START, START)),
        ("2027-01-11", Event("event", "Event", START, START)),
        ("Summer party", Event("event", "Summer party", None, None)),
        ("2027-02-30 Party", Event("event", "2027-02-30 Party", None, None)),
        ("2027-01-11 25:00 Party", Event("event", "2027-01-11 25:00 Party", None, None)),
        (
            "2027-01-18 to 2027-01-11 Week",
            Event("event", "2027-01-18 to 2027-01-11 Week", None, None),
        ),
    ],
)
def test_entries_of_the_program_sheet(text, event):
    assert entry(text) == event


def test_training_and_events_stand_by_date_and_those_without_one_are_pointed_out():
    settings = program(
        training="2027-01-14 Mentees; Peer exchange", events="2027-01-11 Kick-off; 2027-01-14 Fair"
    )
    assert [e.title for e in program_events(settings)] == [
        "Kick-off",
        "Fair",
        "Mentees",
        "Peer exchange",
    ]
    (finding,) = undated(settings)
    assert "Training sessions" in finding.message
    assert "Peer exchange" in finding.message


EVENTS = "2026-12-01 Information; 2027-01-11 Kick-off; 2027-06-01 Fair; 2030-01-01 Reunion; Party"


def titles(found):
    return [e.title for e in found.events]


def test_a_pair_of_the_first_day_gets_what_comes_before_as_well():
    found, findings = pair_timeline(row(), program(start="2027-01-11", events=EVENTS))
    assert titles(found) == ["Information", "Kick-off", "Fair"]
    assert (found.start, findings) == (START, [])


def test_a_pair_that_joins_late_gets_only_what_is_to_come():
    found, _ = pair_timeline(row("2027-03-01"), program(start="2027-01-11", events=EVENTS))
    assert titles(found) == ["Fair"]


def test_without_a_start_date_every_dated_event_stays():
    found = timeline(None, program(events=EVENTS))
    assert titles(found) == ["Information", "Kick-off", "Fair", "Reunion"]
    assert all(m.day is None for m in found.milestones)
