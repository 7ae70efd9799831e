"""How values read on a page, and the small words a template has for them."""

from collections.abc import Iterable
from datetime import date, datetime, time

from mentorctl.documents.pages.wrong import Wrong
from mentorctl.model.text import count, listed

# Not from the calendar module: the month must not depend on the language of the machine.
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def said(value: object) -> str:
    """Return a single value as a page prints it: January 11, 2027; yes; 2.5; nothing for None.

    Raises Wrong for a list, a mapping, or anything else that is more than one value.
    """
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return f"{value:.12g}"
    if isinstance(value, datetime):
        return f"{said(value.date())}, {said(value.time())}"
    if isinstance(value, date):
        return f"{MONTHS[value.month - 1]} {value.day}, {value.year}"
    if isinstance(value, time):
        return f"{value.hour % 12 or 12}:{value.minute:02} {'AM' if value.hour < 12 else 'PM'}"
    if isinstance(value, tuple | list):
        raise Wrong("prints a whole list", "Add |listed, or go through it with {% for %}.")
    raise Wrong("prints something that is no single answer", "Name the field that you mean.")


def day(value: date) -> str:
    """Return a date with its weekday: Monday, January 11, 2027."""
    return f"{DAYS[_date(value).weekday()]}, {said(_date(value))}"


def iso(value: date) -> str:
    """Return a date as spreadsheets sort it: 2027-01-11."""
    return _date(value).isoformat()


def listed_values(values: Iterable[object], last: str = "and") -> str:
    """Return values as a person lists them: budgeting, presenting and Spanish."""
    if isinstance(values, str):
        return values
    return listed([said(v) for v in values if v not in ("", None)], last)


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """Return a number with its noun: 1 meeting, 12 meetings."""
    return count(number, noun, plural)


def _date(value: date) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    raise Wrong("takes something for a date that is none", "Use it on a date only.")
