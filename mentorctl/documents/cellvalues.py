"""Values made safe for a cell: text stays text, and nothing that XML or Excel refuses gets in."""

import math
import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zlib import crc32

from mentorctl.model.grid import Value, as_text

LONGEST = 32_767
"""Characters that one cell holds."""

# What XML 1.0 can't hold, plus lone surrogates, which no file can.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"_x005F(_x[0-9A-Fa-f]{4}_)")
ESCAPABLE = re.compile(r"(_x[0-9A-Fa-f]{4}_)")
"""What Excel would read as a single character."""
_EXACT = 10**15


def safe_text(text: str) -> str:
    """Return `text` as a cell can hold it: at most 32,767 characters, no control characters."""
    if not text.isprintable():
        text = _UNFIT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    # Excel counts UTF-16 units, so a letter beyond the basic plane weighs two.
    if len(text) * 2 > LONGEST and len(text.encode("utf-16-le")) // 2 > LONGEST:
        units = text.encode("utf-16-le")[: (LONGEST - 1) * 2]
        text = units.decode("utf-16-le", "ignore") + "…"
    return text


@lru_cache(maxsize=100_000, typed=True)
def safe_value(value: Value) -> Value:
    """Return what is written for a value: text, number, date or time that Excel shows unchanged.

    A truth value is yes or no, as in the roster. Numbers beyond 15 digits, infinities, and dates
    before 1900 are text, because a cell would round or refuse them.
    """
    if isinstance(value, str):
        return safe_text(value)
    if isinstance(value, bool):
        return as_text(value)
    if isinstance(value, int | float):
        if isinstance(value, float) and not math.isfinite(value):
            return "" if math.isnan(value) else str(value)
        return value if abs(value) < _EXACT else as_text(value)
    if isinstance(value, date):  # a datetime is one too
        if value.year < 1901:
            return as_text(value)
        if isinstance(value, datetime):
            plain = value.replace(tzinfo=None)
            return plain.date() if plain.time() == time() else plain
        return value
    if isinstance(value, time):
        return value.replace(tzinfo=None)
    return value if value >= timedelta() else str(value)


def looks_like_formula(text: str) -> bool:
    """Tell whether Excel would compute the text once a person edits its cell."""
    return text[:1] in ("=", "+", "-", "@")


def comparable(value: object) -> str:
    """Return the form in which a written value equals itself read back by another library."""
    if isinstance(value, bool):
        return as_text(value)
    if isinstance(value, int | float):
        return f"{value:.12g}"
    if isinstance(value, datetime):
        moment = value + timedelta(milliseconds=500)  # serials lose fractions of a second
        return as_text(moment.replace(microsecond=0))
    if isinstance(value, date | time | timedelta):
        return as_text(value)
    text = str(value or "")
    return " ".join((_ESCAPE.sub(r"\1", text) if "_x005F_" in text else text).split())


@lru_cache(maxsize=100_000, typed=True)
def mark(value: object) -> bytes:
    """Return three bytes that tell a written value from any other; never three zero bytes."""
    return crc32(comparable(value).encode("utf-8", "replace")).to_bytes(4)[:3].replace(b"\0", b"\1")
