"""What lets a calendar program update an event in place: SEQUENCE and the stamps of its revision.

They are worked out from the file that is there, never from a clock: an event that says the same
keeps them, one whose date changed gets the next SEQUENCE. Source: RFC 5545, 3.8.7.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

DOMAIN = b"@mentorctl"
_BEGIN, _END = b"BEGIN:VEVENT", b"END:VEVENT"
_STAMPS = (b"DTSTAMP:", b"LAST-MODIFIED:", b"SEQUENCE:")
_DATES = (b"DTSTART", b"DTEND", b"STATUS:")
_ALARM = re.compile(rb"BEGIN:VALARM\r\n.*?END:VALARM\r\n", re.DOTALL)
_OLDEST = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Earlier:
    """One event as it stands in the file that is there."""

    content: bytes
    """The whole component without its stamps."""
    sequence: int
    stamp: datetime


def earlier_events(file: bytes) -> dict[bytes, Earlier]:
    """Return by UID the events of ours that an .ics file holds; anything else is passed over."""
    found: dict[bytes, Earlier] = {}
    lines: list[bytes] = []
    for line in file.splitlines():
        lines = [line] if line == _BEGIN else [*lines, line] if lines else []
        if line == _END and lines:
            uid = _value(lines, b"UID:")
            if uid.endswith(DOMAIN):
                found[uid] = _event(lines)
            lines = []
    return found


def revised(uid: bytes, content: bytes, earlier: Mapping[bytes, Earlier], new: date) -> bytes:
    """Return an event with its stamps; `new` is the day of its revision."""
    before = earlier.get(uid)
    if before is None:
        return _stamped(content, 0, _midnight(new))
    if before.content == content:
        return _stamped(content, before.sequence, before.stamp)
    moved = _dates(before.content) != _dates(content)
    return _stamped(content, before.sequence + moved, _after(before.stamp, new))


def canceled(before: Earlier, new: date) -> bytes:
    """Return an event that is no more, as calendar programs take it out: canceled, no reminder."""
    content = _ALARM.sub(b"", before.content)
    content = content.replace(b"\r\nSTATUS:CONFIRMED\r\n", b"\r\nSTATUS:CANCELLED\r\n")
    if content == before.content:
        return _stamped(content, before.sequence, before.stamp)
    return _stamped(content, before.sequence + 1, _after(before.stamp, new))


def _event(lines: list[bytes]) -> Earlier:
    content = b"".join(line + b"\r\n" for line in lines if not line.startswith(_STAMPS))
    sequence = _value(lines, b"SEQUENCE:")
    try:
        stamp = datetime.strptime(_value(lines, b"DTSTAMP:").decode("ascii"), "%Y%m%dT%H%M%SZ")
    except ValueError:
        stamp = _OLDEST
    if stamp.year > 2200:  # no stamp of ours
        stamp = _OLDEST
    return Earlier(content, int(sequence) if sequence.isdigit() else 0, stamp.replace(tzinfo=UTC))


def _value(lines: list[bytes], name: bytes) -> bytes:
    return next((line.removeprefix(name) for line in lines if line.startswith(name)), b"")


def _dates(content: bytes) -> list[bytes]:
    return [line for line in content.splitlines() if line.startswith(_DATES)]


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _after(stamp: datetime, new: date) -> datetime:
    # Programs take the later stamp for the newer event, so it grows even where no day is known.
    return max(_midnight(new), stamp + timedelta(seconds=1))


def _stamped(content: bytes, sequence: int, stamp: datetime) -> bytes:
    at = stamp.strftime("%Y%m%dT%H%M%SZ")
    lines = f"DTSTAMP:{at}\r\nLAST-MODIFIED:{at}\r\nSEQUENCE:{sequence}\r\n".encode("ascii")
    return content.replace(_BEGIN + b"\r\n", _BEGIN + b"\r\n" + lines, 1)
