"""What the answers themselves say about a field: for it, against it, or nothing."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from enum import IntEnum, StrEnum
from statistics import median

from mentorctl.intake.meaning.vocabulary import LANGUAGES, PASTIMES, places
from mentorctl.intake.prose.answers import read_answer
from mentorctl.intake.prose.blank import BLANK
from mentorctl.model.text import fold
from mentorctl.model.topics import split_entries


class Look(StrEnum):
    """What the answers to a question look like."""

    ID = "codes"
    NAME = "names"
    PART = "single names"
    EMAIL = "email addresses"
    GRADE = "grades"
    LABEL = "short labels"
    ZONE = "time zones"
    PERSON = "names or addresses"
    PEOPLE = "names of people"
    LIST = "a choice of entries"
    LANGUAGES = "languages"
    PLACE = "places"
    PASTIMES = "a choice of pastimes"
    TEXT = "text"
    YEARS = "years"
    COUNT = "small whole numbers"
    FORMAT = "ways to meet"
    FREQUENCY = "how often"
    YES_NO = "yes or no"
    ROLE = "mentor or mentee"


LOOKS: Mapping[str, Look] = {
    "role": Look.ROLE, "first_name": Look.PART, "last_name": Look.PART, "id": Look.ID,
    "name": Look.NAME, "email": Look.EMAIL, "job_title": Look.LABEL, "grade": Look.GRADE,
    "department": Look.LABEL, "function": Look.LABEL, "location": Look.PLACE,
    "time_zone": Look.ZONE, "manager": Look.PERSON, "languages": Look.LANGUAGES,
    "interests": Look.PASTIMES, "behavioral_style": Look.LABEL, "years": Look.YEARS,
    "employers": Look.LIST, "special_knowledge": Look.TEXT, "format": Look.FORMAT,
    "frequency": Look.FREQUENCY, "track": Look.LIST, "capacity": Look.COUNT,
    "can_help_with": Look.LIST, "skills_offered": Look.LIST, "expertise": Look.LIST,
    "training": Look.YES_NO, "goals": Look.LIST, "skills_wanted": Look.LIST, "about": Look.TEXT,
    "approval": Look.YES_NO, "preferred": Look.PEOPLE, "refused": Look.PEOPLE,
    "notes": Look.TEXT,
}  # fmt: skip
"""What the answers to each field look like."""

HARD = frozenset(
    {Look.EMAIL, Look.ZONE, Look.FORMAT, Look.FREQUENCY, Look.YES_NO, Look.COUNT, Look.YEARS,
     Look.ROLE}
)  # fmt: skip
"""Looks that other answers do not have by chance: they can speak for a field, and against it."""


class Verdict(IntEnum):
    """What the answers say."""

    NEVER = -2
    """Answers of another kind altogether: dates, yes and no, days of the week."""
    AGAINST = -1
    NOTHING = 0
    FOR = 1


_FEW, _MOST = 0.5, 0.7
"""Shares of the answers below which they speak against a field, and from which they speak for "
"it."""

_READ_AS = {
    Look.EMAIL: "email",
    Look.ZONE: "time_zone",
    Look.FORMAT: "format",
    Look.FREQUENCY: "frequency",
    Look.ROLE: "role",
    Look.YES_NO: "training",
    Look.COUNT: "capacity",
    Look.YEARS: "years",
}
_EMPTY = BLANK | {"no", "nobody", "no one", "no preference", "anyone"}
_EMAIL = re.compile(r"^\S+@\S+\.\S+$")
_NUMBER = re.compile(r"^[+-]?\d+([.,]\d+)?$")
_DATE = re.compile(r"^(\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\b")
_YES = re.compile(r"^(yes|no|maybe|y|n|true|false|not sure|unsure)\b")
_NAME = re.compile(r"^(?:[^\W\d_][\w'’.\-]*,?\s*){1,6}$")
_GRADE = re.compile(
    r"^[a-z]{0,9}[ -]?\d{1,2}[a-z]?$|^[a-z]{1,3}[ -]?\d{0,2}$|\b(level|band|grade)\b"
)
_TITLES = frozenset(
    ["director", "head", "vp", "president", "manager", "engineer", "analyst", "officer",
     "assistant", "associate", "specialist", "coordinator", "lead", "consultant",
     "developer", "technician", "chief", "supervisor", "department", "team", "of", "and",
     "the", "for", "sales", "marketing", "finance", "operations", "program"]
)  # fmt: skip
_SALUTATIONS = frozenset(
    ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "mr.", "mrs.", "ms.", "dr.", "prof."]
)
_WHEN = re.compile(
    r"^(mon|tue|wed|thu|fri|sat|sun)(s|day|sday|nesday|rsday|urday|days)?s?\b"
    r"|^(early |late )?(mornings?|afternoons?|evenings?|lunch ?times?|week(?:end|day)s?|nights?)\b"
)
_RATINGS = re.compile(r"^(strongly|somewhat|neutral|agree|disagree|very|not at all|extremely)\b")


def judge(look: Look, cells: Sequence[str], names: Collection[str] = ()) -> Verdict:
    """Return whether answers look like a field's. `names` are folded names known elsewhere."""
    filled = [c for c in cells if fold(c) not in (BLANK if look is not Look.PEOPLE else _EMPTY)]
    if not filled:
        return Verdict.NOTHING
    if look in _READ_AS:
        share = _share(filled, lambda text: _reads(look, text))
        return _verdict(share)
    if _stray(look, filled):
        return Verdict.NEVER
    if look is Look.PART:
        single = _share(filled, lambda text: "," not in text and len(text.split()) <= 3)
        right = min(single, _share(filled, lambda text: _people(Look.NAME, text, frozenset())))
        return _verdict(right)
    if look in (Look.NAME, Look.PERSON, Look.PEOPLE):
        known = frozenset(names)
        return _verdict(_share(filled, lambda text: _people(look, text, known)))
    if look is Look.GRADE:
        graded = _share(filled, lambda text: len(text) <= 45)
        told = _share(filled, lambda text: bool(_GRADE.search(fold(text))))
        return Verdict.AGAINST if graded < _FEW else _verdict(max(told, _FEW))
    if look is Look.ID:
        coded = _share(filled, lambda t: bool(re.search(r"\d", t)) and len(t) <= 20)
        distinct = len(set(map(fold, filled))) >= 0.7 * len(filled)  # some answer twice
        return _verdict(coded) if distinct else Verdict.AGAINST
    if look is Look.LIST:
        entries = Counter(e for text in filled for e in set(map(fold, split_entries(text))))
        many = sum(n for n in entries.values() if n > 1) >= 0.5 * entries.total()
        several = _share(filled, lambda text: ";" in text or "," in text or "\n" in text) >= 0.3
        return Verdict.FOR if many or several else Verdict.NOTHING
    if look is Look.LANGUAGES:
        return _verdict(_in_vocabulary(filled, LANGUAGES))
    if look is Look.PASTIMES:
        return Verdict.FOR if _in_vocabulary(filled, PASTIMES) >= _FEW else Verdict.NOTHING
    if look in (Look.LABEL, Look.PLACE) and median(map(len, filled)) > 60:
        return Verdict.AGAINST
    if look in (Look.LABEL, Look.PLACE) and _share(filled, lambda t: fold(t) in names) > _FEW:
        return Verdict.AGAINST  # people of these exports
    if look is Look.PLACE:
        return Verdict.FOR if _in_vocabulary(filled, places()) >= _FEW else Verdict.NOTHING
    return Verdict.NOTHING


def _in_vocabulary(cells: Sequence[str], words: Collection[str]) -> float:
    """Return the share of entries that are words of a vocabulary, whatever separates them."""
    parts = [
        " ".join(w for w in re.sub(r"\(.*?\)", " ", fold(part)).split())
        for cell in cells
        for part in re.split(r"[;,/\n&+|]| and ", cell)
    ]
    entries = [p.strip(" .") for p in parts if p.strip(" .")]
    return sum(e in words for e in entries) / len(entries) if entries else 0


def _verdict(share: float) -> Verdict:
    return Verdict.AGAINST if share < _FEW else Verdict(share >= _MOST)


def _share(cells: Sequence[str], test: Callable[[str], bool]) -> float:
    return sum(test(c) for c in cells) / len(cells)


def _reads(look: Look, text: str) -> bool:
    if look is Look.ZONE and not re.search(r"[^\W\d_]", text):
        return False  # a rating from 1 to 5 is no offset
    try:
        value = read_answer(_READ_AS[look], text)[0]
    except ValueError:
        # Prose about a number still speaks of one; the answer itself is refused later.
        if look is Look.YEARS:
            return bool(
                re.search(r"\b\d{1,2}\b.*\b(year|yr)|\b(since|less than)\b", fold(text))
            ) or (bool(re.match(r"^\d{1,2}\s*[-–]\s*\d{1,2}$", text.strip())))
        if look is Look.COUNT:
            return bool(
                re.match(r"^(\d{1,2}\s*([-–]|or|to)\s*\d{1,2}\b|as many|no limit)", fold(text))
            )
        return look is Look.YES_NO and fold(text) in ("maybe", "not sure", "unsure")
    if look in (Look.COUNT, Look.YEARS):
        return float(value.replace(",", ".") or 0) <= (30 if look is Look.COUNT else 70)
    return True


def _stray(look: Look, cells: Sequence[str]) -> bool:
    """Tell whether the answers are of a kind that this look never has."""

    def mostly(pattern: re.Pattern[str]) -> bool:
        return _share(cells, lambda text: bool(pattern.search(fold(text)))) > _FEW

    if mostly(_DATE) or mostly(_YES) or mostly(_RATINGS) or mostly(_WHEN):
        return True
    if (
        look is not Look.PERSON
        and look is not Look.ID
        and look is not Look.PEOPLE
        and mostly(_EMAIL)
    ):
        return True
    if look not in (Look.GRADE, Look.ID, Look.PERSON, Look.PEOPLE) and mostly(_NUMBER):
        return True
    return _share(cells, lambda text: fold(text) in _SALUTATIONS) > _FEW


def _people(look: Look, text: str, known: frozenset[str]) -> bool:
    parts = (
        [text] if look is not Look.PEOPLE else [p for p in re.split(r"[;\n]", text) if p.strip()]
    )
    for part in parts:
        word = fold(part)
        if look is Look.PEOPLE and _YES.match(word):
            return False
        if word in known or word in ("none", "none.") or _EMAIL.match(word):
            continue
        if look is not Look.NAME and re.match(r"^[a-z]{0,3}-?\d+$", word):
            continue
        if not _NAME.match(part.strip()) or len(part) > 60:
            return False
        if look is not Look.PEOPLE and _TITLES & set(re.findall(r"\w+", word)):
            return False
    return True
