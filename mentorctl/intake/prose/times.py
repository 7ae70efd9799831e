"""Times of submission as tools write them: which of two came first, and on which day."""

import re
from collections.abc import Sequence
from datetime import date, datetime

_DAY = re.compile(r"^\s*(\d{1,2})([/.-])(\d{1,2})[/.-]\d{2,4}\b")
_YEAR_FIRST = re.compile(r"^\s*\d{4}\b")


class Clock:
    """Reads the times of one column: whether the day or the month comes first holds for all."""

    def __init__(self, texts: Sequence[str]) -> None:
        found = [m for m in map(_DAY.match, texts) if m]
        firsts, seconds = (max((int(m[n]) for m in found), default=0) for n in (1, 3))
        self._orders: tuple[bool, ...] = (False, True)
        if firsts > 12 or any(m[2] == "." for m in found):
            self._orders = (True,)
        elif seconds > 12:
            self._orders = (False,)

    def earlier(self, one: str, other: str) -> bool | None:
        """Tell whether `one` is before `other`; None where that depends on how they are read."""
        said = set()
        for day_first in self._orders:
            first, second = _time(one, day_first), _time(other, day_first)
            if first is None or second is None:
                return None
            said.add(first < second)
        return said.pop() if len(said) == 1 else None

    def day(self, text: str) -> date | None:
        """Return the day of a time; None where that depends on how it is read."""
        days = {found.date() for o in self._orders if (found := _time(text, o)) is not None}
        return days.pop() if len(days) == 1 else None


def sent_later(second: str, first: str, clock: Clock | None) -> bool | None:
    """Tell whether the answers of the time `second` are newer; None where nothing tells.

    `clock` is that of the file both stand in, `second` below, and None for two files. Tools list
    answers as they come in: of two times that can be read both ways the lower counts.
    """
    if not first or not second or first == second:
        return None
    earlier = (clock or Clock([first, second])).earlier(first, second)
    return True if earlier is None and clock else earlier


def _time(text: str, day_first: bool) -> datetime | None:
    from dateutil import parser

    try:
        # Offsets are dropped: the times of one export have one offset. Behind a year stands the
        # month, whatever the rest of the column does.
        later = day_first and not _YEAR_FIRST.match(text)
        return parser.parse(text, dayfirst=later, ignoretz=True)
    except (ValueError, OverflowError):
        return None
