"""The program's own dates: training sessions and events of the Program sheet."""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, time
from typing import Literal

from mentorctl.model import answers
from mentorctl.model.findings import Finding, Where, warning
from mentorctl.model.settings import Settings
from mentorctl.model.zones import Zone, parse_zone

_ENTRY = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)(?:\s*(?:to|[-–/])\s*(?P<last>\d{4}-\d\d-\d\d))?"
    r"(?:,?\s+(?P<begins>\d{1,2}:\d\d)(?:\s*(?:to|[-–])\s*(?P<ends>\d{1,2}:\d\d))?)?"
    r"[\s:,–-]*(?P<title>.*)",
    re.DOTALL,
)
_ZONE = re.compile(r"(?P<zone>[A-Z][\w+-]*/[\w+/-]+|UTC(?:[+−-]\d{1,2}(?::?\d\d)?)?)[\s:,]+(.*)")


@dataclass(frozen=True)
class Event:
    """One entry of Training sessions or Events, as the coordinator set it: it is never moved."""

    kind: Literal["training", "event"]
    title: str
    day: date | None
    """None for an entry without a date."""
    last: date | None
    """The last day of an event of several days, else the same as `day`."""
    begins: time | None = None
    """The time of day where one is given: 2027-01-13 10:00 to 11:30 Europe/Oslo Kick-off."""
    ends: time | None = None
    zone: Zone | None = None


def program_events(settings: Settings) -> tuple[Event, ...]:
    """Return training sessions and events by date and title, those without a date last."""
    found = [_event("training", entry) for entry in settings.training]
    found += [_event("event", entry) for entry in settings.events]
    return tuple(
        sorted(found, key=lambda e: (e.day or date.max, e.begins or time.min, e.title, e.kind))
    )


def undated(settings: Settings) -> list[Finding]:
    """Return a warning for each entry that stands in no calendar, since it has no date."""
    labels = {"training": "Training sessions", "event": "Events"}
    return [
        warning(
            "event-date",
            Where(sheet="Program"),
            f'{labels[event.kind]}: "{event.title}" has no date, so it stands in no timeline and '
            "no calendar.",
            "Begin the entry with its date, as 2027-01-31 Kick-off.",
        )
        for event in program_events(settings)
        if event.day is None
    ]


def _event(kind: Literal["training", "event"], entry: str) -> Event:
    match = _ENTRY.fullmatch(entry)
    day = _day(match["day"]) if match else None
    if match is None or day is None:
        return Event(kind, entry, None, None)
    last = _day(match["last"]) if match["last"] else day
    begins, ends = _time(match["begins"]), _time(match["ends"])
    wrong_time = (match["begins"] and begins is None) or (match["ends"] and ends is None)
    if last is None or last < day or wrong_time:
        return Event(kind, entry, None, None)
    title, zone = match["title"].strip(), None
    if begins and (named := _ZONE.fullmatch(title)):
        with suppress(ValueError):  # a title with a slash, such as Q/A hour
            zone, title = parse_zone(named["zone"]), named[2].strip()
    return Event(kind, title or kind.capitalize(), day, last, begins, ends, zone)


def _day(text: str) -> date | None:
    try:
        return answers.day(text)
    except ValueError:
        return None


def _time(text: str | None) -> time | None:
    try:
        hour, minute = map(int, (text or "").split(":"))
        return time(hour, minute)
    except ValueError:
        return None
