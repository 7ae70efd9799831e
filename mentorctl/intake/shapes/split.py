"""Headings taken apart into a question and the option, row or rank that the column stands for."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from mentorctl.intake.shapes.form import RANK_WORDS
from mentorctl.intake.shapes.heads import Heading
from mentorctl.intake.shapes.profiles import Profile
from mentorctl.model.text import fold, heading_key

_BRACKETS = re.compile(r"(.*\S)\s*\[([^\[\]]+)\]")
_CODE = re.compile(r"(.+?)(?:_\d+)?(?:_TEXT)?", re.IGNORECASE)
_DASH = " - "
_CHOICE = "Selected Choice"
_RANK_WORD = r"(?:rank(?:ed|ing)?|choice|priority|place|preference|top|number|no\.?)"
_RANK = re.compile(
    rf"(?:{_RANK_WORD}\s*)?#?\s*(\d{{1,2}})(?:st|nd|rd|th)?(?:\s*{_RANK_WORD})?", re.IGNORECASE
)


def rank_option(text: str) -> int | None:
    """Return the rank that an option stands for: `Rank 2`, `2nd choice`, `second choice`."""
    words = fold(text).split()
    if words and words[0] in RANK_WORDS and len(words) <= 2:
        return RANK_WORDS.index(words[0]) + 1
    found = _RANK.fullmatch(text.strip())
    return int(found[1]) if found else None


def is_other(text: str) -> bool:
    """Tell whether an option asks for words of one's own: `Other`, `Other (please specify)`."""
    words = fold(text).replace(":", " ").replace("_", " ").split()
    return bool(words) and words[0] == "other" and (len(words) <= 2 or "specify" in fold(text))


def split_headings(headings: Sequence[Heading], profile: Profile | None) -> tuple[Heading, ...]:
    """Return the headings with options, rows and ranks set apart from their questions."""
    if profile and profile.dashes:
        return tuple(_by_codes(headings))
    return tuple(map(_by_brackets, headings))


def _by_brackets(heading: Heading) -> Heading:
    found = None if heading.option else _BRACKETS.fullmatch(heading.stem)
    return Heading(found[1], found[2].strip()) if found else heading


def _base(heading: Heading) -> str:
    found = _CODE.fullmatch(heading.code)
    return found[1] if found else heading.code


def _beginning(texts: Sequence[str]) -> str:
    """Return the characters that all texts begin with."""
    first, last = min(texts), max(texts)  # in order of characters, what these share all share
    length = next((n for n, c in enumerate(first) if last[n : n + 1] != c), len(first))
    return first[:length]


def _by_codes(headings: Sequence[Heading]) -> Iterator[Heading]:
    """Yield headings whose texts begin alike under one code, the rest being the option."""
    for base, group in groupby(headings, _base):
        together = list(group)
        begin, dash, _ = _beginning([h.stem for h in together]).rpartition(_DASH)
        for heading in together:
            if len(together) > 1 and dash:
                rest = heading.stem[len(begin) + len(_DASH) :]
            else:
                begin, rest = heading.stem.removesuffix(_DASH + _CHOICE), ""
            rest = "" if rest == _CHOICE else rest.removeprefix(_CHOICE + _DASH)
            rest = rest.removesuffix(_DASH + "Text")
            yield Heading(begin.removesuffix(_DASH + _CHOICE), rest, base)


def same_question(headings: Sequence[Heading], columns: Sequence[int]) -> Iterator[list[int]]:
    """Yield the columns of one question after another. A column that asks alone is alone."""
    group: list[int] = []
    options: set[str] = set()
    for column in columns:
        heading = headings[column]
        option = fold(heading.option)
        first = headings[group[0]] if group else None
        parts = heading.option or (group and headings[group[-1]].option)
        if (
            first is None
            or not parts
            or option in options
            or heading_key(first.stem) != heading_key(heading.stem)
            or first.code != heading.code
        ):
            # The first column of a question may have no option of its own: the next one decides.
            if group:
                yield group
            group, options = [], set()
        group.append(column)
        options.add(option)
    if group:
        yield group
