"""Answers in people's own words, turned into what the strict reading takes, or refused."""

import re
from collections.abc import Callable, Mapping

from mentorctl.intake.prose.blank import BLANK
from mentorctl.intake.prose.meetings import read_format, read_frequency
from mentorctl.intake.prose.numbers import read_capacity, read_years
from mentorctl.intake.prose.roles import role_taken
from mentorctl.intake.prose.zones import read_zone
from mentorctl.model import answers
from mentorctl.model.fields import ROLE_CHOICES, Kind, by_key
from mentorctl.model.text import clean, fold, listed

_NOBODY = frozenset(
    ["no", "nobody", "no one", "noone", "no-one", "nobody in particular", "no one in particular",
     "none in particular", "not really", "not especially", "no preference", "no preferences",
     "anyone", "anybody", "none that i know of", "not that i know of", "none known"]
)  # fmt: skip
# A person may be called None or Na, and NA may be where they work.
_KEPT = frozenset({"id", "name", "first_name", "last_name"})
_NOT_BLANK = {"location": frozenset({"na"}), "manager": frozenset({"none", "none."})}

_ADDRESS = re.compile(r"[^\s<>,;:\"()\[\]]+@[^\s<>,;:\"()\[\]]+\.[^\s<>,;:\"()\[\]]+")
_DOUBT = re.compile(
    r"\b(but|not|no|pending|will|progress|scheduled|plan\w*|soon|if|partly|partially|except|almost"
    r"|need\w*|maybe|perhaps|unless|unsure|sure|or|think|verbal\w*|hope\w*|tentative\w*|waiting"
    r"|until|subject|condition\w*|yet|later|once|when|awaiting|expected)\b|n't|\?"
)
_YES = re.compile(
    r"^(yes|yep|yeah|completed?|approved|done|agreed|trained|attended|finished|granted|obtained"
    r"|confirmed|fully (?:trained|completed|approved))\b"
)
_NO_PHRASES = frozenset(
    ["pending", "in progress", "in process", "scheduled", "planned", "not started",
     "not yet started", "not done", "enrolled", "registered", "not trained", "not attended",
     "awaiting approval", "waiting for approval", "pending approval", "approval pending",
     "to be completed", "to do", "incomplete", "will do", "not finished",
     "partially completed", "partially", "denied", "declined", "rejected", "refused",
     "nope", "started"]
)  # fmt: skip


def read_answer(key: str, text: str) -> tuple[str, str]:
    """Return what the strict reading takes for field `key`, and what was understood, if anything.

    The note is empty where the answer already was as the roster wants it. Raises ValueError with
    a sentence where the answer has no one meaning; an answer is never guessed.
    """
    text = clean(text)
    if key in _KEPT or not text:
        return text, ""
    if reader := _READERS.get(key):
        return reader(text)
    field = by_key().get(key)
    kind = field.kind if field else Kind.TEXT
    if kind in (Kind.LIST, Kind.WORDS, Kind.PEOPLE):
        return _entries(text, BLANK | _NOBODY if kind is Kind.PEOPLE else BLANK)
    word = fold(text)
    if word in _NOT_BLANK.get(key, ()):
        return ("none" if key == "manager" else text), ""
    if word in BLANK:
        return "", "read as blank"
    return (text.rstrip("; ") if kind in (Kind.GRADE, Kind.PERSON) else text), ""


def _entries(text: str, blank: frozenset[str]) -> tuple[str, str]:
    kept: dict[str, str] = {}
    dropped: list[str] = []
    for part in re.split(r"[;\n]", text):
        entry = part.strip()
        if entry and fold(entry) in blank:
            dropped.append(entry)
        elif entry:
            kept.setdefault(fold(entry), entry)
    if not kept:
        return "", "read as blank"
    note = f'left out "{dropped[0]}"' if dropped else ""
    return "; ".join(kept.values()), note


def _yes_no(text: str) -> tuple[str, str]:
    word = fold(text).strip(" .!;")
    try:
        return ("yes" if answers.yes_no(word) else "no"), ""
    except ValueError:
        pass
    if word in BLANK:
        return "", "read as blank"
    if word in _NO_PHRASES:
        return "no", f'"{text}" is read as no'
    first, _, rest = word.partition(",")
    if first.strip() in ("no", "not yet", "not so far") and not re.search(
        r"\b(but|yes|approved|completed|done)\b", rest
    ):
        return "no", f'"{text}" is read as no'
    if _YES.match(word) and not _DOUBT.search(word):
        return "yes", f'"{text}" is read as yes'
    raise ValueError(f'"{text}" is neither yes nor no')


def _email(text: str) -> tuple[str, str]:
    if fold(text) in BLANK:
        return "", "read as blank"
    found = list(dict.fromkeys(a.rstrip(".") for a in _ADDRESS.findall(text)))
    if not found:
        raise ValueError(f'"{text}" is not an email address')
    if len({fold(a) for a in found}) > 1:
        raise ValueError(f'"{text}" holds several addresses: {listed(found)}')
    return found[0], "" if found[0] == text else f"read as {found[0]}"


def _role(text: str) -> tuple[str, str]:
    try:
        return answers.choice(text, ROLE_CHOICES), ""
    except ValueError:
        pass
    roles = role_taken(text)
    if not roles:
        raise ValueError(f'"{text}" does not clearly say {listed(ROLE_CHOICES, "or")}')
    answer = "both" if len(roles) > 1 else roles[0].value
    return answer, f'"{text}" is read as {answer}'


def _zone(text: str) -> tuple[str, str]:
    return ("", "read as blank") if fold(text) in BLANK else read_zone(text.rstrip("; "))


def _years(text: str) -> tuple[str, str]:
    return ("", "read as blank") if fold(text) in BLANK - {"none"} else read_years(text)


_READERS: Mapping[str, Callable[[str], tuple[str, str]]] = {
    "capacity": read_capacity,
    "years": _years,
    "training": _yes_no,
    "approval": _yes_no,
    "taking_part": _yes_no,
    "format": read_format,
    "frequency": read_frequency,
    "time_zone": _zone,
    "email": _email,
    "role": _role,
}
