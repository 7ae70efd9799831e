"""Calendars, read back with icalendar: what programs insist on, and updates in place."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from mentorctl.documents.calendars import PairDates, partner_calendar, program_calendar
from mentorctl.journey.events import program_events
from mentorctl.journey.timeline import timeline
from mentorctl.model.settings import Settings

START, TODAY = date(2027, 1, 11), date(2027, 2, 1)


def program(**said):
    return Settings.model_validate({"name": "Harborline", "start": "2027-01-11", **said})


def dates(said=None, start=START, ids=("E1", "M1"), who="Ann Lee"):
    """The dates of a pair that starts on a day, in a program with these settings."""
    return PairDates(ids, who, timeline(start, said or program()))


def partner(said=None, today=None, earlier=b"", **pair):
    """A partner's calendar as bytes."""
    said = said or program()
    return partner_calendar(said, dates(said, **pair), today, earlier)


def events(file):
    """The events of a file by the words before the number in their UID: first-meeting, ..."""
    found = Calendar.from_ical(file).walk("VEVENT")
    return {str(e["uid"]).rpartition("-")[0]: e for e in found}


def told(event, *names):
    """Some values of an event, decoded."""
    return tuple(event.decoded(name) for name in names)


def test_a_partners_calendar_holds_every_milestone_as_an_all_day_event():
    found = events(partner())
    assert {k: told(e, "dtstart", "dtend") for k, e in found.items()} == {
        "first-meeting": (date(2027, 1, 25), date(2027, 1, 26)),
        "30-day": (date(2027, 2, 10), date(2027, 2, 11)),
        "90-day": (date(2027, 4, 12), date(2027, 4, 13)),
        "midpoint": (date(2027, 7, 12), date(2027, 7, 13)),
        "closing": (date(2028, 1, 11), date(2028, 1, 12)),
        "follow-up": (date(2028, 7, 11), date(2028, 7, 12)),
    }
    assert str(found["first-meeting"]["summary"]) == "First meeting, by this day: Ann Lee"
    assert str(found["90-day"]["summary"]) == "90-day check-up: Ann Lee"


def test_what_calendar_programs_insist_on():
    file = partner(program(events="2027-01-11 Kick-off"))
    calendar = Calendar.from_ical(file)
    assert calendar.errors == []
    assert (calendar["version"], calendar["method"]) == ("2.0", "PUBLISH")
    assert "mentorctl" in calendar["prodid"]
    assert calendar["x-wr-calname"] == "Harborline: Ann Lee"
    found = calendar.walk("VEVENT")
    for event in found:
        assert not event.errors
        assert all(name in event for name in ("uid", "dtstamp", "dtstart", "dtend", "summary"))
        assert told(event, "sequence", "dtstamp") == (0, datetime(2027, 1, 11, tzinfo=UTC))
        assert event["dtstart"].params["VALUE"] == "DATE"
        assert (event["status"], event["transp"]) == ("CONFIRMED", "TRANSPARENT")
    assert len({e["uid"] for e in found}) == len(found) == 7


def test_lines_end_with_crlf_and_are_folded():
    file = partner(who="Ångström " * 40, said=program(contact="a;b,c\\d@x.example"))
    assert file.count(b"\n") == file.count(b"\r\n")
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
    event = events(file)["90-day"]
    assert str(event["summary"]).endswith(("Ångström " * 40).strip())
    assert str(event["description"]).endswith("Questions: a;b,c\\d@x.example")


@pytest.mark.parametrize(
    "who",
    [
        "Ann\r\nEND:VEVENT\r\nBEGIN:VEVENT",
        "a\\nb;c,d:e",
        '"><b>x</b>',
        "\x1b[31mred\x00",
        "half \ud83d",
        "🦀 ليلى",
        "=1+1",
        "{{ 7*7 }}",
    ],
)
def test_names_are_data_whatever_they_hold(who):
    file = partner(who=who)
    found = Calendar.from_ical(file).walk("VEVENT")
    assert len(found) == 6
    assert len({str(e["summary"]).partition(": ")[2] for e in found}) == 1
    assert file == partner(who=who, earlier=file)
    assert not any(c in file for c in (b"\x1b", b"\x00"))


def test_a_reminder_comes_three_days_before_at_nine():
    (alarm,) = events(partner())["closing"].walk("VALARM")
    assert alarm["action"] == "DISPLAY"
    assert alarm.decoded("trigger") == timedelta(days=-3, hours=9)
    assert str(alarm["description"]) == "Closing meeting: Ann Lee"


def test_a_description_tells_purposes_move_and_merge():
    three = events(partner(program(term="3")))
    assert set(three) == {"first-meeting", "midpoint", "closing", "follow-up"}
    description = str(three["closing"]["description"])
    assert "90-day questions" in description
    assert "closing evaluation" in description
    assert "less than 21 days apart" in description
    assert "Moved from Sunday, April 11, 2027, past a weekend." in description


def test_events_with_a_time_carry_their_zone():
    entries = [
        "2027-01-13 10:00 to 11:30 America/New_York Mentor training",
        "2027-01-14 22:00 to 1:00 UTC+5:30 Night call",
        "2027-01-15 9:00 Coffee",
        "2027-06-14 to 2027-06-18 Shadowing week",
    ]
    said = program(events="; ".join(entries))
    file = partner(said)
    calendar = Calendar.from_ical(file)
    found = {str(e["summary"]): e for e in calendar.walk("VEVENT")}
    training = found["Mentor training"]
    assert training["dtstart"].params["TZID"] == "America/New_York"
    assert told(training, "dtstart", "dtend") == (
        datetime(2027, 1, 13, 10, tzinfo=ZoneInfo("America/New_York")),
        datetime(2027, 1, 13, 11, 30, tzinfo=ZoneInfo("America/New_York")),
    )
    assert [str(z["tzid"]) for z in calendar.walk("VTIMEZONE")] == ["America/New_York"]
    assert told(found["Night call"], "dtstart", "dtend") == (
        datetime(2027, 1, 14, 16, 30, tzinfo=UTC),
        datetime(2027, 1, 14, 19, 30, tzinfo=UTC),
    )
    assert told(found["Coffee"], "dtstart") == (datetime(2027, 1, 15, 9),)
    assert "dtend" not in found["Coffee"]
    assert told(found["Shadowing week"], "dtstart", "dtend") == (
        date(2027, 6, 14),
        date(2027, 6, 19),
    )
    assert found["Coffee"]["transp"] == "OPAQUE"
    assert partner(said, TODAY, file) == file


def test_a_rerun_on_any_day_gives_the_same_bytes():
    file = partner()
    assert partner(today=TODAY) == file
    assert partner(today=TODAY, earlier=file) == file
    assert partner(today=TODAY, earlier=file.replace(b"\r\n", b"\n")) == file


def test_a_changed_date_updates_its_event_in_place():
    file = partner()
    later = partner(program(holidays="2027-04-12"), TODAY, file)
    one, other = events(file), events(later)
    assert {k: e["uid"] for k, e in one.items()} == {k: e["uid"] for k, e in other.items()}
    assert told(other["90-day"], "dtstart", "sequence", "dtstamp", "last-modified") == (
        date(2027, 4, 13),
        1,
        datetime(2027, 2, 1, tzinfo=UTC),
        datetime(2027, 2, 1, tzinfo=UTC),
    )
    untouched = set(one) - {"90-day"}
    assert all(one[k].to_ical() == other[k].to_ical() for k in untouched)
    again = partner(program(holidays="2027-04-12"), date(2027, 3, 1), later)
    assert again == later
    back = events(partner(today=date(2027, 3, 1), earlier=again))
    assert told(back["90-day"], "dtstart", "sequence") == (date(2027, 4, 12), 2)


def test_without_a_day_a_revision_is_still_later_than_the_last():
    later = events(partner(program(holidays="2027-04-12"), earlier=partner()))["90-day"]
    assert told(later, "dtstamp") == (datetime(2027, 1, 11, 0, 0, 1, tzinfo=UTC),)


def test_changed_words_are_a_later_revision_of_the_same_sequence():
    later = events(partner(program(contact="Zoe"), TODAY, partner()))["closing"]
    assert told(later, "sequence", "last-modified") == (0, datetime(2027, 2, 1, tzinfo=UTC))


def test_an_event_that_is_no_more_is_canceled_and_may_come_back():
    said = program(events="2027-05-03 Fair")
    file = partner(said)
    gone = partner(today=TODAY, earlier=file)
    fair = events(gone)["event"]
    assert (fair["status"], fair.walk("VALARM")) == ("CANCELLED", [])
    assert told(fair, "sequence", "dtstamp") == (1, datetime(2027, 2, 1, tzinfo=UTC))
    assert partner(today=date(2027, 3, 1), earlier=gone) == gone
    back = events(partner(said, date(2027, 3, 1), gone))["event"]
    assert back["status"] == "CONFIRMED"
    assert told(back, "sequence") == (2,)


def test_a_shorter_term_cancels_what_was_merged_away():
    later = events(partner(program(term="6"), TODAY, partner()))
    assert later["90-day"]["status"] == "CANCELLED"
    assert later["midpoint"]["status"] == "CONFIRMED"
    assert str(later["midpoint"]["summary"]) == "90-day check-up and midpoint review: Ann Lee"


def test_uids_hang_on_names_alone():
    def uids(**pair):
        return {e["uid"] for e in events(partner(**pair)).values()}

    assert uids() == uids(start=date(2027, 3, 1)) == uids(who="A. Lee")
    assert not uids() & uids(ids=("E2", "M1"))
    assert not uids() & uids(said=program(name="Other"))
    assert not uids(ids=("E1-M1", "")) & uids(ids=("E1", "M1"))


def test_a_file_that_is_none_of_ours_is_nothing_to_go_by():
    for other in (b"", b"\xff\xfe junk", b"BEGIN:VEVENT\r\nUID:x@y\r\nEND:VEVENT\r\n"):
        assert partner(earlier=other) == partner()


@pytest.mark.parametrize(
    ("line", "by"),
    [
        (b"SEQUENCE:0", b"SEQUENCE:many"),
        (b"DTSTAMP:20270111T000000Z", b"DTSTAMP:yesterday"),
        (b"DTSTAMP:20270111T000000Z", b"DTSTAMP:99991231T235959Z"),
        (b"SEQUENCE:0\r\n", b""),
        (b"END:VCALENDAR", b""),
    ],
)
def test_stamps_that_somebody_spoiled_are_made_anew(line, by):
    file = partner(program(holidays="2027-04-12"), TODAY, partner().replace(line, by))
    assert told(events(file)["90-day"], "dtstamp") == (datetime(2027, 2, 1, tzinfo=UTC),)


def test_no_date_is_no_calendar():
    assert partner(start=None) == b""
    assert b"".join(program_calendar(program(), [dates(start=None)], ())) == b""


def test_a_start_date_taken_away_cancels_everything():
    found = events(partner(start=None, today=TODAY, earlier=partner()))
    assert {str(e["status"]) for e in found.values()} == {"CANCELLED"}


def whole(said, pairs, today=None, earlier=b""):
    return b"".join(program_calendar(said, pairs, program_events(said), today, earlier))


def test_the_programs_calendar_holds_all_pairs_and_each_event_once():
    said = program(events="2027-01-11 Kick-off", training="2027-01-13 Kick-off")
    pairs = [dates(said, ids=(f"E{n}", "M1"), who=f"Bo {n} and Ann Lee") for n in range(3)]
    file = whole(said, pairs)
    calendar = Calendar.from_ical(file)
    assert calendar["x-wr-calname"] == "Harborline"
    assert len(calendar.walk("VEVENT")) == 3 * 6 + 2
    assert len({e["uid"] for e in calendar.walk("VEVENT")}) == 3 * 6 + 2
    assert whole(said, pairs, TODAY, file) == file
    fewer = Calendar.from_ical(whole(said, pairs[:2], TODAY, file)).walk("VEVENT")
    assert [e["status"] for e in fewer].count("CANCELLED") == 6


def test_a_partners_event_is_the_programs_event():
    """A coordinator who imports both sees each once."""
    said = program()
    ours = Calendar.from_ical(whole(said, [dates(said)])).walk("VEVENT")
    assert {e["uid"] for e in ours} == {e["uid"] for e in events(partner(said)).values()}


def test_pieces_come_one_by_one():
    said = program()
    drawn = []

    def pairs():
        for n in range(1000):
            drawn.append(n)
            yield dates(said, ids=(f"E{n}", "M1"))

    pieces = program_calendar(said, pairs(), ())
    assert next(pieces).startswith(b"BEGIN:VCALENDAR")
    assert len(drawn) == 1


def test_files_do_not_hang_on_the_machine():
    """Another process, with another seed of hashes, in another time zone, gives the same bytes."""
    script = (
        "import sys; from datetime import date\n"
        "from mentorctl.documents.calendars import *\n"
        "from mentorctl.journey.timeline import timeline\n"
        "s = Settings.model_validate({'name': 'Harborline', 'events': "
        "'2027-01-13 10:00 Europe/Oslo A; 2027-01-13 10:00 Asia/Tokyo B'})\n"
        "d = PairDates(('E1', 'M1'), 'Ann Lee', timeline(date(2027, 1, 11), s))\n"
        "sys.stdout.buffer.write(partner_calendar(s, d))"
    )
    files = {
        subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "TZ": zone},
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    assert len(files) == 1
    assert files.pop().count(b"BEGIN:VTIMEZONE") == 2


STARTS = st.dates(date(2020, 1, 1), date(2090, 12, 31))


@given(STARTS, STARTS, st.integers(3, 24), st.integers(3, 24))
@settings(max_examples=40)
def test_any_two_runs(one, other, term, later_term):
    first, second = program(term=str(term)), program(term=str(later_term))
    file = partner(first, start=one)
    new = partner(second, TODAY, file, start=other)
    assert partner(second, date(2095, 1, 1), new, start=other) == new
    before, after = events(file), events(new)
    assert set(before) <= set(after)
    for kind, event in before.items():
        changed = told(event, "dtstart", "status") != told(after[kind], "dtstart", "status")
        assert after[kind]["sequence"] - event["sequence"] == changed
        assert told(after[kind], "dtstamp") >= told(event, "dtstamp")
