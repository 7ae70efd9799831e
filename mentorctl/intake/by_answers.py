"""What a question is by its answers alone, where its wording says nothing: email, name, role.

Only what identifies people is read so, only where a single question fits and nothing else claims
the field, and always as likely, so that it is listed for a look.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from mentorctl.intake.form import Form, Read, Sure
from mentorctl.intake.role_words import roles_named
from mentorctl.model.text import fold

_EMAIL = re.compile(r"^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}$")
_NAME = re.compile(r"^[^\W\d_][^\W\d_.'’-]*(?:[ .,'’-]+[^\W\d_]+){1,4}\.?$")
_SOMEBODY_ELSE = re.compile(
    r"\b(manager|supervisor|boss|reports?|assistant|partner|prefer\w*|avoid|referee|emergency"
    r"|approv\w*|not|colleagues?|team|company|organi[sz]ation|employer|school|programme?)\b"
)
_PERSON = re.compile(r"\b(name|names|who|called?|participants?|person|mentors?|mentees?|people)\b")
_SHARE = 0.9  # of the answers that must look right
_MOST_WORDS = 5  # a role is named in few different words


def by_answers(form: Form, reads: Sequence[Read]) -> list[Read]:
    """Return the readings with email, role and name filled in where the answers leave no doubt."""
    found = list(reads)
    for field, fits, why in (
        ("email", _are_emails, "the answers are email addresses"),
        ("role", _are_roles, "the answers name roles"),
        ("name", _are_names, "the answers look like names"),
    ):
        claimed = {read.field for read in found}
        if field in claimed or (field == "name" and {"first_name", "last_name"} & claimed):
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
    enough = len(texts) >= 2 and len(texts) >= _SHARE * len(form.rows)
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
