"""What may be typed into a cell: a date, a number."""

from datetime import date
from typing import Any

_FIRST, _LAST = date(1990, 1, 1), date(2199, 12, 31)


def date_rule() -> dict[str, Any]:
    """Return the rule of a cell for a date."""
    return {
        "validate": "date", "criteria": "between", "minimum": _FIRST, "maximum": _LAST,
        "error_title": "A date, please", "error_message": "Type a date such as 2027-01-31.",
    }  # fmt: skip


def number_rule() -> dict[str, Any]:
    """Return the rule of a cell for a number."""
    return {
        "validate": "decimal", "criteria": "between", "minimum": -(10**9), "maximum": 10**9,
        "error_title": "A number, please", "error_message": "Type a number such as 3 or 2.5.",
    }  # fmt: skip
