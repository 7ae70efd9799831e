"""Entries of lists that mean one topic though they are spelled differently."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from mentorctl.model.text import fold

_LABEL = re.compile(r"^[^:–—-]{2,25}(?::|\s[-–—])\s+(?=\S)")
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
_NUMBERING = re.compile(r"^\s*(?:\d{1,2}|[a-z])[.)]\s+")
_FILLER = frozenset(["a", "an", "the", "my", "your", "of", "and", "in", "on", "for", "to"])
_SPELLED = (
    (re.compile(r"is(e|ed|er|ing|ation|ational)s?$"), r"iz\1"),
    (re.compile(r"our(s|al|ed|ing|able|ite)?$"), r"or\1"),
    (re.compile(r"programme"), "program"),
    (re.compile(r"centre"), "center"),
    (re.compile(r"lling$"), "ling"),
)
_CLOSE = 90
_LONG = 7  # letters from which one slip does not make another word

SYNONYMS: tuple[tuple[str, ...], ...] = (
    ("public speaking", "presentation skills", "presenting", "presentations", "giving talks"),
    ("time management", "managing my time", "managing time"),
    ("leadership", "leadership skills", "leadership development", "leading others"),
    ("people management", "managing people", "team management", "managing a team"),
    ("networking", "building a network", "growing my network", "professional network"),
    ("communication", "communication skills", "communicating"),
    ("negotiation", "negotiation skills", "negotiating"),
    ("project management", "managing projects", "running projects"),
    ("conflict resolution", "handling conflict", "conflict management", "resolving conflict"),
    ("work-life balance", "work/life balance", "balancing work and life"),
    ("career planning", "career development", "career growth", "career progression"),
    ("confidence", "self-confidence", "building confidence", "confidence building"),
    ("strategic thinking", "strategy", "thinking strategically"),
    ("stakeholder management", "managing stakeholders"),
    ("change management", "managing change", "leading change"),
    ("data analysis", "data analytics", "analyzing data"),
    ("writing", "writing skills", "business writing", "written communication"),
    ("coaching", "coaching others", "coaching skills"),
    ("delegation", "delegating"),
    ("decision making", "decision-making", "making decisions"),
    ("budgeting", "budgets", "budget management", "managing a budget"),
    ("interviewing", "interview skills", "job interviews", "interview preparation"),
)
"""Names of common topics that people use for one another."""


@lru_cache(maxsize=50_000)
def core(entry: str) -> str:
    """Return the form in which two spellings of one entry are equal.

    Without case, numbering, a label ("Skill: Statistics"), an explanation in brackets, plural,
    punctuation, and the difference of US and UK spelling.
    """
    plain = _BRACKETS.sub("", _LABEL.sub("", _NUMBERING.sub("", fold(entry))))
    words = [_word(w) for w in re.findall(r"[^\W_]+[+#]*", plain.replace("'s", ""))]
    kept = [w for w in words if w not in _FILLER]
    return " ".join(kept or words) or fold(entry)


def _word(word: str) -> str:
    for pattern, spelled in _SPELLED:
        word = pattern.sub(spelled, word)
    if len(word) > 4 and word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and word[-2] not in "sui" else word


def synonyms() -> Mapping[str, frozenset[str]]:
    """Return, for each name of a common topic in the form of `core`, all its names in that form."""
    return {core(n): frozenset(map(core, names)) for names in SYNONYMS for n in names}


def misspelled(entry: str, others: Iterable[str]) -> str:
    """Return the one entry that `entry` is a slip of, empty for none or several.

    Both are long, begin alike and hold the same digits.
    """
    from rapidfuzz import fuzz, process

    word = core(entry)
    if len(word) < _LONG:
        return ""
    options = {
        o: core(o)
        for o in sorted(set(others))
        if core(o)[:1] == word[:1]
        and abs(len(core(o)) - len(word)) < 3
        and re.findall(r"\d", o) == re.findall(r"\d", entry)
    }
    found = process.extract(word, options, scorer=fuzz.ratio, score_cutoff=_CLOSE, limit=2)
    return str(found[0][2]) if len(found) == 1 else ""
