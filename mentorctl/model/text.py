"""Text as people type it, made comparable and safe to show."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

# Everything a terminal or a spreadsheet could take for an order instead of text:
# C0 and C1 controls (escape sequences start with one) and the marks of reading direction. With
# them go the spaces of no width that pasted addresses carry, and that make equal IDs unequal; the
# joiners U+200C and U+200D stay, because scripts and emoji need them.
_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
_SPACES = re.compile(r"[^\S\n]+")
_BREAKS = re.compile(r" ?\n[\n ]*")
_PLAIN = re.compile(r"\w[\w.@-]*")
_DIGITS = re.compile(r"(\d{1,300})")  # Python refuses to read numbers of thousands of digits


def clean(text: str) -> str:
    """Return `text` without control characters, with plain single spaces, trimmed.

    Line breaks stay, because they separate the entries of a list.
    """
    if text.isprintable() and "  " not in text and text.strip() == text and "_x000D_" not in text:
        return text  # nearly every answer: nothing to do
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_", "")
    text = _SPACES.sub(" ", _CONTROL.sub("", text))
    return "\n".join(line.strip() for line in text.split("\n")).strip()


def harmless(text: str) -> str:
    """Return `text` as people see it, at most one space or line break in a row, not trimmed.

    Unlike `clean` it serves the words between answers too, where a space at the end counts.
    """
    if text.isprintable() and "  " not in text:
        return text
    text = _SPACES.sub(" ", _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))
    return _BREAKS.sub("\n", text)


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """Return the form in which two answers are equal: no case, no accents' variants, one space."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


@lru_cache(maxsize=50_000)
def heading_key(text: str) -> str:
    """Return `text` without case, spacing and punctuation: how headings are compared.

    "Mentor's column:" and "mentors Column" are equal then.
    """
    return "".join(
        c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum() or c in "+#"
    )


def natural_key(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key: P2 before P2a before P10; ties of `07` and `7` break on the text."""
    parts = _DIGITS.split(text.casefold())
    key = tuple((0, int(p), "") if p.isdecimal() else (1, 0, p) for p in parts if p)
    return (*key, (-1, 0, text))


def nearest(word: str, options: Iterable[str], limit: int = 3, least: float = 60) -> list[str]:
    """Return up to `limit` options that look like `word`, best first, alike by `least` of 100."""
    from rapidfuzz import fuzz, process

    found = process.extract(
        word,
        sorted(set(options)),
        scorer=fuzz.WRatio,
        processor=fold,
        limit=limit,
        score_cutoff=least,
    )
    return [option for option, _, _ in found]


def alike(one: str, other: str, least: float = 80) -> bool:
    """Tell whether two names may be one person's: Jo Park and Park, Joanna M."""
    from rapidfuzz import fuzz

    return fold(one) == fold(other) or fuzz.token_set_ratio(fold(one), fold(other)) >= least


def as_argument(text: str, else_: str = "NAME") -> str:
    """Return `text` as it may be typed after a command, or a word for it that stands in its place.

    What a shell could take for an order of its own never goes into a line to be copied.
    """
    return text if _PLAIN.fullmatch(text) else else_


def listed(words: Iterable[str], last: str = "and") -> str:
    """Return words as a person lists them: `a`, `a and b`, `a, b and c`."""
    items = list(words)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def sentence(text: str) -> str:
    """Return `text` with a period, unless it ends as a sentence already."""
    return text if text.endswith((".", "?", "!", '?"')) else f"{text}."


def count(number: int, noun: str, plural: str | None = None) -> str:
    """Return `1 mentee`, `2 mentees`, `0 mentees`, with thousands set apart."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
