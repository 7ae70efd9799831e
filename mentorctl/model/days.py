"""Days as a program counts them: calendar months, working days, and how people read a date."""

from calendar import monthrange
from collections.abc import Collection
from datetime import date, timedelta

_DAY = timedelta(days=1)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def add_months(day: date, months: int) -> date:
    """Return the same day some calendar months later, or the last one of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def is_weekend(day: date) -> bool:
    """Tell whether it is a Saturday or a Sunday."""
    return day.weekday() >= 5


def working_day(day: date, holidays: Collection[date] = ()) -> date:
    """Return `day`, or the first day after it that is neither a weekend nor a holiday."""
    while is_weekend(day) or day in holidays:
        day += _DAY
    return day


def after_working_days(start: date, count: int, off: Collection[date] = ()) -> date:
    """Return the last of `count` working days, at least 1, the first on or after `start`.

    Excel's WORKDAY(start - 1, count, off). Raises OverflowError beyond the calendar's last year.
    """
    day = working_day(start, off)
    for _ in range(count - 1):
        day = working_day(day + _DAY, off)
    return day


def in_words(day: date) -> str:
    """Return a date as Americans read it, whatever the machine's language: Monday, May 3, 2027."""
    return f"{_WEEKDAYS[day.weekday()]}, {_MONTHS[day.month - 1]} {day.day}, {day.year}"
