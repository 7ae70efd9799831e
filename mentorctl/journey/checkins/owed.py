"""Whether two people met as often as agreed, over the same days."""

from collections.abc import Mapping
from fractions import Fraction
from math import ceil, floor

from mentorctl.journey.checkins.often import Compared, Meetings, Often

PERIODS: Mapping[str, int] = {"weekly": 7, "every two weeks": 14, "monthly": 30}
"""Days of one period of each agreed frequency; 90 days are three months."""


def owed(agreed: str, days: int) -> int:
    """Return how many meetings are agreed for so many days since the start.

    Only full periods are owed: monthly, 59 days owe one meeting and 60 days two.
    """
    return max(0, days) // PERIODS[agreed]


def as_agreed(often: Often, agreed: str, days: int | None) -> bool | None:
    """Tell whether the meetings were as many as agreed or more; None where that can't be told.

    `days` are those since the start, None where no start is known: a number of meetings tells
    nothing then. A pace counts the full meetings it makes of the days; one at least as quick as
    the agreed is enough on every day.
    """
    if isinstance(often, Compared):
        return often.enough
    wanted = None if days is None else owed(agreed, days)
    if wanted == 0:
        return True
    if isinstance(often, Meetings):
        return None if wanted is None else _between(often.least, often.most, wanted)
    rate = Fraction(1, PERIODS[agreed])
    if often.least >= rate:
        return True
    if often.most is not None and often.most <= rate and (often.under or days is None):
        return False if often.under or often.most < rate else None
    if days is None or wanted is None:
        return None
    most = None
    if often.most is not None:
        made = days * often.most
        most = ceil(made) - 1 if often.under else floor(made)
    return _between(floor(days * often.least), most, wanted)


def _between(least: int, most: int | None, wanted: int) -> bool | None:
    if least >= wanted:
        return True
    return False if most is not None and most < wanted else None
