"""Closed answers: what a cell with a choice, a yes or no, or a number may say."""

import re
from collections.abc import Sequence
from datetime import date

from mentorctl.model.text import fold, heading_key, listed, nearest

YES = frozenset({"yes", "y", "true", "1", "x", "✓", "✔", "done", "completed", "approved"})
NO = frozenset({"no", "n", "false", "0", "not yet", "not completed", "not approved"})
NONE = frozenset({"none", "no limit", "no", "-", "–", "—", "n/a", "off"})

# No amount of a roster is longer; hundreds of digits would overflow to infinity.
_WHOLE = re.compile(r"^[+-]?\d{1,15}(\.0+)?$")
_NUMBER = re.compile(r"^[+-]?\d{1,15}([.,]\d+)?$")


def yes_no(text: str) -> bool:
    """Return the answer to a yes-or-no question; raise ValueError where it is neither."""
    word = fold(text)
    if word in YES:
        return True
    if word in NO:
        return False
    raise ValueError(f'"{text}" is neither yes nor no')


def whole_number(text: str, least: int = 0) -> int:
    """Return a whole number of at least `least`; raise ValueError for anything else."""
    if not _WHOLE.match(text) or (value := int(float(text))) < least:
        raise ValueError(f'"{text}" is not a whole number of {least} or more')
    return value


def number(text: str, least: float = 0) -> float:
    """Return a number of at least `least`, with a point or a comma; raise ValueError otherwise."""
    if not _NUMBER.match(text) or (value := float(text.replace(",", "."))) < least:
        raise ValueError(f'"{text}" is not a number of {least:g} or more')
    return value


def day(text: str) -> date:
    """Return a date written as 2027-01-31; raise ValueError for anything else.

    Only years from 2000 to 2100: a program's dates are added to, and a slip of the pen is found.
    """
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise ValueError(f'"{text}" is not a date written as 2027-01-31') from None
    if not 2000 <= found.year <= 2100:
        raise ValueError(f'"{text}" is not a date from 2000 to 2100')
    return found


def choice(text: str, options: Sequence[str]) -> str:
    """Return the option that `text` names, whatever its case, spacing and punctuation.

    Raises ValueError with the nearest option for anything else: a choice is never guessed.
    """
    key = heading_key(text)
    for option in options:
        if heading_key(option) == key:
            return option
    close = nearest(text, options, limit=1, least=70)
    meant = f'. Did you mean "{close[0]}"?' if close else ""
    raise ValueError(f'"{text}" is not one of {listed(options, "or")}{meant}')
