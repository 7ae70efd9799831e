"""Calendars (.ics) that Outlook, Google and Apple take: for a partner, and for the program.

Milestones are all-day events; the first meeting is one on the last day for it. A calendar is told
in pieces, so that one of thousands of events never stands in memory as a whole.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from mentorctl.documents.calendar_stamps import DOMAIN, canceled, earlier_events, revised
from mentorctl.journey.events import Event
from mentorctl.journey.milestones import Milestone
from mentorctl.journey.timeline import Timeline
from mentorctl.model.settings import Settings
from mentorctl.model.text import clean, fold

_REMIND = timedelta(days=-3, hours=9)  # at nine in the morning, three days before an all-day event
_REMIND_OF_HOUR = timedelta(days=-1)


@dataclass(frozen=True)
class PairDates:
    """What a calendar needs of one pair, or of one group."""

    ids: tuple[str, ...]
    """What stays the same of them (packs/teams.py): it makes the UIDs, so that no renumbering moves
    one, and nobody who joins or leaves a group."""
    who: str
    """Named in every title: the partner, or both in the program's calendar."""
    timeline: Timeline


def partner_calendar(
    settings: Settings, dates: PairDates, today: date | None = None, earlier: bytes = b""
) -> bytes:
    """Return one partner's calendar: the pair's milestones, then the program's events.

    `earlier` is the file that is there, if any, and `today` the day of revision of what changed
    since (default: the pair's start). The same dates give the same bytes, whatever the day; an
    event that is no more stays as a canceled one. Empty where there is no date at all: an empty
    calendar is one that programs refuse.
    """
    name = f"{settings.name or 'Mentoring'}: {dates.who}"
    pieces = _pieces(settings, name, [dates], dates.timeline.events, today, earlier)
    return b"".join(pieces)


def program_calendar(
    settings: Settings,
    pairs: Iterable[PairDates],
    events: Sequence[Event],
    today: date | None = None,
    earlier: bytes = b"",
) -> Iterator[bytes]:
    """Yield the program's calendar in pieces: all milestones of all pairs in the order given.

    `events` are `program_events`; the rest as in `partner_calendar`.
    """
    return _pieces(settings, settings.name or "Mentoring", pairs, events, today, earlier)


def _pieces(
    settings: Settings,
    name: str,
    pairs: Iterable[PairDates],
    events: Sequence[Event],
    today: date | None,
    earlier: bytes,
) -> Iterator[bytes]:
    before = earlier_events(earlier)
    left = dict(before)
    begun = False
    for uid, content, start in _contents(settings, pairs, events):
        if not begun:
            yield _head(name, events)
            begun = True
        left.pop(uid, None)
        new = start if uid not in before else today or start
        yield revised(uid, content, before, new)
    if left and not begun:
        yield _head(name, events)
        begun = True
    for uid in sorted(left):
        yield canceled(left[uid], today or date.min)
    if begun:
        yield b"END:VCALENDAR\r\n"


def _contents(
    settings: Settings, pairs: Iterable[PairDates], events: Sequence[Event]
) -> Iterator[tuple[bytes, bytes, date]]:
    """Yield UID, component without stamps, and the day from which it is known."""
    for dates in pairs:
        for milestone in dates.timeline.milestones:
            if milestone.day is not None:
                # The last purpose names it: which of two close reviews gives the date may change.
                uid = _uid(str(milestone.kinds[-1]), settings.name, *dates.ids)
                start = dates.timeline.start or milestone.day
                yield uid, _milestone(settings, milestone, milestone.day, dates.who, uid), start
    seen: dict[tuple[str, str], int] = {}
    for event in events:
        if event.day is not None and event.last is not None:
            key = event.kind, fold(event.title)
            seen[key] = seen.get(key, 0) + 1
            uid = _uid(event.kind, settings.name, key[1], str(seen[key]))
            start = settings.start or event.day
            yield uid, _event(event, event.day, event.last, uid), start


def _uid(kind: str, *parts: str) -> bytes:
    """Return an identity that depends on the names of things alone, on no date and no clock."""
    told = json.dumps([kind, *parts]).encode("ascii")
    return f"{kind}-{hashlib.sha256(told).hexdigest()[:24]}".encode("ascii") + DOMAIN


def _milestone(settings: Settings, milestone: Milestone, day: date, who: str, uid: bytes) -> bytes:
    by = ", by this day" if milestone.is_deadline else ""
    notes = [
        *milestone.purposes,
        milestone.merged,
        milestone.moved,
        f"Questions: {settings.contact}" if settings.contact else "",
    ]
    told = "\n".join(note for note in notes if note)
    return _component(uid, f"{milestone.name}{by}: {who}", told, (day, day + timedelta(days=1)))


@lru_cache(maxsize=256)  # the program's events stand in the calendar of everybody
def _event(event: Event, day: date, last: date, uid: bytes) -> bytes:
    if event.begins is None:
        return _component(uid, event.title, "", (day, last + timedelta(days=1)))
    zone = None
    if event.zone is not None:
        zone = UTC if event.zone.minutes is not None else ZoneInfo(event.zone.name)
    shift = timedelta(minutes=event.zone.minutes or 0) if event.zone else timedelta()
    begins = datetime.combine(day, event.begins) - shift
    when = [begins.replace(tzinfo=zone)]
    if event.ends is not None:
        ends = datetime.combine(last, event.ends) - shift
        when.append((ends if ends > begins else ends + timedelta(days=1)).replace(tzinfo=zone))
    return _component(uid, event.title, "", when)


def _component(uid: bytes, title: str, told: str, when: Sequence[date]) -> bytes:
    """Return a VEVENT without stamps; `when` is its start and, where known, its end."""
    from icalendar import Alarm
    from icalendar import Event as Component

    title, told = _line(title), _plain(told)
    timed = isinstance(when[0], datetime)
    component = Component()
    component.add("uid", uid.decode("ascii"))
    for name, at in zip(("dtstart", "dtend"), when, strict=False):
        component.add(name, at)
    component.add("summary", title)
    if told:
        component.add("description", told)
    component.add("categories", ["Mentoring"])
    component.add("status", "CONFIRMED")
    component.add("transp", "OPAQUE" if timed else "TRANSPARENT")  # a deadline blocks no hour
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", _REMIND_OF_HOUR if timed else _REMIND)
    component.add_component(alarm)
    rendered: bytes = component.to_ical()
    return rendered


def _head(name: str, events: Sequence[Event]) -> bytes:
    """Return a calendar up to its first event: what it is, and the time zones its events name."""
    from icalendar import Calendar, Timezone, vText

    calendar = Calendar()
    calendar.add("prodid", "-//mentorctl//mentorctl//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", vText(_line(name)))
    days = [e.day for e in events if e.day]
    zones = {e.zone.name for e in events if e.begins and e.zone and e.zone.minutes is None}
    for zone in sorted(zones):
        first, last = date(min(days).year - 1, 1, 1), date(max(days).year + 2, 1, 1)
        calendar.add_component(Timezone.from_tzid(zone, first_date=first, last_date=last))
    rendered: bytes = calendar.to_ical()
    return rendered.removesuffix(b"END:VCALENDAR\r\n")


def _plain(text: str) -> str:
    """Return text without controls, and without halves of characters that no file can hold."""
    return clean(text.encode("utf-8", "replace").decode("utf-8"))


def _line(text: str) -> str:
    return " ".join(_plain(text).split("\n"))
