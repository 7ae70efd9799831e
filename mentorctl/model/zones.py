"""Time zones: IANA names or UTC offsets, and the hours between them."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo, available_timezones

from mentorctl.model.text import heading_key, nearest

_OFFSET = re.compile(r"^(?:utc|gmt)?\s*([+\-−]?\d{1,2})(?::?([0-5]\d))?$|^(?:utc|gmt|z)$", re.I)

REFERENCE_DAY = date(2027, 1, 15)
"""The day whose offsets count where the program has no start date; any fixed day does."""


@dataclass(frozen=True)
class Zone:
    """A time zone: an IANA name, or fixed minutes ahead of UTC."""

    name: str
    minutes: int | None = None

    def offset(self, day: date) -> int:
        """Return minutes ahead of UTC at noon of `day`."""
        if self.minutes is not None:
            return self.minutes
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo(self.name))
        delta = noon.utcoffset()
        return 0 if delta is None else int(delta.total_seconds()) // 60


def hours_apart(one: int, other: int) -> float:
    """Return the hours between two offsets in minutes, the short way round the globe."""
    apart = abs(one - other) % 1440
    return min(apart, 1440 - apart) / 60


def in_hours(apart: float) -> str:
    """Return hours in words: 1 hour, 5.5 hours."""
    return f"{apart:g} hour{'' if apart == 1 else 's'}"


def parse_zone(text: str) -> Zone:
    """Return the zone that `text` names; raise ValueError with near names for anything else."""
    if match := _OFFSET.match(text.strip()):
        hours, minutes = match[1], int(match[2] or 0)
        if hours is None:
            return Zone("UTC", 0)
        sign = -1 if hours[0] in "-−" else 1
        total = sign * (int(hours.lstrip("+-−")) * 60 + minutes)
        if not -12 * 60 <= total <= 14 * 60:
            raise ValueError(f'"{text}" is not an offset from UTC-12 to UTC+14')
        return Zone(f"UTC{'-' if total < 0 else '+'}{abs(total) // 60:02}:{minutes:02}", total)
    names = _names()
    if found := names.get(heading_key(text)):
        return Zone(found)
    close = nearest(text, names.values(), limit=2, least=75)
    hint = f". Near: {' or '.join(close)}" if close else ""
    raise ValueError(f'"{text}" is not a time zone such as Europe/Paris or UTC+1{hint}')


def _names() -> dict[str, str]:
    if not _NAMES:
        _NAMES.update({heading_key(n): n for n in sorted(available_timezones())})
    return _NAMES


_NAMES: dict[str, str] = {}
