"""What a question is by its answers and a hint of its wording, where no wording is known.

Only where a single question of the form fits and nothing else claims the field, and always as
likely, so that it is listed for a look: who people are, their role, how many mentees a mentor
takes, and the one list that a mentee wishes for or a mentor offers.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from mentorctl.intake.prose.answers import read_answer
from mentorctl.intake.prose.roles import roles_named
from mentorctl.intake.shapes.form import Form, Read, Sure
from mentorctl.model.fields import Role
from mentorctl.model.text import fold

_EMAIL = re.compile(r"^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}$")
_NAME = re.compile(r"^[^\W\d_][^\W\d_.'’-]*(?:[ .,'’-]+[^\W\d_]+){1,4}\.?$")
_SOMEBODY_ELSE = re.compile(
    r"\b(manager|supervisor|boss|reports?|assistant|partner|prefer\w*|avoid|referee|emergency"
    r"|approv\w*|not|colleagues?|team|company|organi[sz]ation|employer|school|programme?)\b"
)
_PERSON = re.compile(r"\b(name|names|who|called?|participants?|person|mentors?|mentees?|people)\b")
_HOW_MANY = re.compile(r"\b(how many|number of|no\. of|max\w*|limit)\b")
_NOT_PLACES = re.compile(
    r"\b(years?|yrs|hours?|hrs|times?|meet\w*|weeks?|months?|days?|already|have you|had|did|were"
    r"|languages?|children|reports?|long)\b"
)
_GAIN = re.compile(
    r"\b(goals?|improv\w*|learn\w*|better|stronger|develop\w*|grow\w*|work on|focus\w*|aims?"
    r"|achiev\w*|get out of|gain\w*|needs?|wants?|hop\w+)\b"
)
_GIVE = re.compile(
    r"\b(help\w*|guid\w*|offer\w*|shar\w*|teach\w*|coach\w*|advis\w*|support\w*|mentor on"
    r"|pass on|qualified|strengths?|give)\b"
)
_NO_LIST = re.compile(
    r"\b(why|how|when|rate|concerns?|hobb\w*|languages?|avoid|partner\w*|prefer\w*|who|whom"
    r"|associates?|skills?|days?|time|comments?|anything|else|manager|supervisor|support from)\b"
)
_SHARE = 0.9  # of the answers that must look right
_ANSWERED = 0.6  # of the rows that must have an answer at all
_MOST_WORDS = 5  # a role is named in few different words


@dataclass(frozen=True)
class _Hint:
    """A field that can be told so: on whose forms, by what, and what must not be read yet."""

    field: str
    fits: Callable[[str, list[str]], bool]
    why: str
    role: Role | None = None
    unless: frozenset[str] = frozenset()


def by_answers(form: Form, reads: Sequence[Read], role: Role | None) -> list[Read]:
    """Return the readings with what the answers tell beyond doubt filled in, as likely."""
    found = list(reads)
    for hint in _HINTS:
        field, fits, why = hint.field, hint.fits, hint.why
        claimed = {read.field for read in found}
        if field in claimed or hint.unless & claimed or (hint.role and hint.role is not role):
            continue
        fitting = [
            place
            for place, read in enumerate(found)
            if not read.field and read.sure is Sure.UNSURE and _fit(form, read, fits)
        ]
        if len(fitting) == 1:
            place = fitting[0]
            found[place] = replace(
                found[place], field=field, sure=Sure.LIKELY, why=why, candidates=()
            )
    return found


def _fit(form: Form, read: Read, fits: Callable[[str, list[str]], bool]) -> bool:
    heading = fold(read.question.text)
    texts = [t for row in form.rows if (t := form.answer(row, read.question))]
    enough = len(texts) >= 2 and len(texts) >= _ANSWERED * len(form.rows)
    return enough and not _SOMEBODY_ELSE.search(heading) and fits(heading, texts)


def _are_emails(heading: str, texts: list[str]) -> bool:
    right = sum(bool(_EMAIL.match(t)) for t in texts)
    return right >= _SHARE * len(texts)


def _are_roles(heading: str, texts: list[str]) -> bool:
    kinds = {fold(t) for t in texts}
    return len(kinds) <= _MOST_WORDS and all(roles_named(t) for t in texts)


def _are_names(heading: str, texts: list[str]) -> bool:
    right = sum(bool(_NAME.match(t)) and t[:1].isupper() for t in texts)
    distinct = len(set(texts)) >= _SHARE * len(texts)
    return distinct and right >= _SHARE * len(texts) and bool(_PERSON.search(heading))


def _are_places(heading: str, texts: list[str]) -> bool:
    if not _HOW_MANY.search(heading) or _NOT_PLACES.search(heading):
        return False
    understood = 0
    for text in texts:
        try:
            understood += bool(read_answer("capacity", text)[0])
        except ValueError:
            continue
    return understood >= 0.6 * len(texts)


def _are_wishes(heading: str, texts: list[str]) -> bool:
    return bool(_GAIN.search(heading)) and not _GIVE.search(heading) and _is_list(heading, texts)


def _are_offers(heading: str, texts: list[str]) -> bool:
    return bool(_GIVE.search(heading)) and not _GAIN.search(heading) and _is_list(heading, texts)


def _is_list(heading: str, texts: list[str]) -> bool:
    """Tell whether people chose from a list: several entries in a cell, and entries that recur."""
    if _NO_LIST.search(heading):
        return False
    entries = [[fold(e) for e in re.split(r"[;,\n]", t) if e.strip()] for t in texts]
    times = Counter(e for cell in entries for e in set(cell))
    several = sum(len(cell) > 1 for cell in entries)
    return several >= 2 and sum(n > 1 for n in times.values()) >= 2


_HINTS = (
    _Hint("email", _are_emails, "the answers are email addresses"),
    _Hint("role", _are_roles, "the answers name roles"),
    _Hint(
        "name",
        _are_names,
        "the answers look like names",
        unless=frozenset({"first_name", "last_name"}),
    ),
    _Hint("capacity", _are_places, "the answers are numbers of people", Role.MENTOR),
    _Hint(
        "goals",
        _are_wishes,
        "the answers are entries of a list of wishes",
        Role.MENTEE,
        frozenset({"skills_wanted"}),
    ),
    _Hint(
        "can_help_with",
        _are_offers,
        "the answers are entries of a list of offers",
        Role.MENTOR,
        frozenset({"skills_offered"}),
    ),
)
