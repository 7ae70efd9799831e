"""The columns that a form tool fills of itself."""

import re
from collections.abc import Sequence

from mentorctl.intake.shapes.cells import Body, is_address
from mentorctl.intake.shapes.heads import Heading
from mentorctl.intake.shapes.profiles import Profile
from mentorctl.model.findings import Finding, warning
from mentorctl.model.text import fold, heading_key

_SOMEBODY_ELSE = re.compile(
    r"manager|supervisor|boss|partner|assistant|colleague|emergency|referee|reference|recommend|"
    r"(prefer|request|desired|wish|current|previous|former).*(mentor|mentee)|"
    r"(mentor|mentee).*(prefer|request|desired|wish|like|in mind)"
)
_SOMETHING_ELSE = re.compile(
    r"team|company|department|employer|organi[sz]ation|school|university|project|program|user|"
    r"pronounce|file|group|division|unit\b|course"
)
_NAME = re.compile(r"\b(name|surname|forename|firstname|lastname)s?\b")
_NAME_LONG = 5  # words


def tool_columns(
    headings: Sequence[Heading], profile: Profile, body: Body
) -> tuple[dict[int, str], list[Finding]]:
    """Return the columns to ignore, each with what it is.

    Who submitted is no answer where the form asks for it as well: an assistant may have sent it.
    """
    first: dict[str, int] = {}
    for column, heading in enumerate(headings):
        if not heading.option:
            first.setdefault(heading_key(heading.code or heading.text), column)
    ignored = {
        first[key]: what
        for heading, what in profile.fills
        if (key := heading_key(heading)) in first
    }
    person = {
        first[key]: kind
        for heading, kind in profile.person
        if (key := heading_key(heading)) in first
    }
    mails: list[int] = []
    for column, kind in person.items():
        others = [c for c in range(len(headings)) if c not in person and c not in ignored]
        asked = [c for c in others if _asks(headings[c].text, kind, body.answers(c))]
        blank = all(text.casefold() == "anonymous" for text in body.answers(column))
        if (blank and body.rows) or (asked and _answered(asked, body)):
            ignored[column] = f"{kind} of who submitted"
            if kind == "email" and asked and not blank:
                mails = [column, *asked]
    named = next((c for c, kind in person.items() if kind == "name" and c not in ignored), None)
    return ignored, _for_another(mails, named, body) if named is not None else []


def _asks(heading: str, kind: str, answers: Sequence[str]) -> bool:
    """Tell whether a column asks for a person's own email or name, by heading and answers."""
    text = fold(heading)
    if _SOMEBODY_ELSE.search(text) or not answers:
        return False
    if kind == "email":
        return all(map(is_address, answers))
    short = all(len(a.split()) <= _NAME_LONG and not any(map(str.isdigit, a)) for a in answers)
    various = len(set(answers)) * 5 >= len(answers) * 4
    return bool(_NAME.search(text)) and not _SOMETHING_ELSE.search(text) and short and various


def _answered(columns: Sequence[int], body: Body) -> bool:
    """Tell whether nearly all rows have an answer in one of the columns: branches count as one."""
    full = sum(any(body.grid.texts[row][c] for c in columns) for row in body.rows)
    return full * 10 >= len(body.rows) * 9


def _for_another(mails: Sequence[int], named: int, body: Body) -> list[Finding]:
    """Return a warning for each name that belongs to another address than the person's own."""
    if not mails:
        return []
    findings = []
    submitter, *asked = mails
    for row in body.rows:
        texts = body.grid.texts[row]
        own = {fold(texts[column]) for column in asked if texts[column]}
        if texts[submitter] and texts[named] and own and fold(texts[submitter]) not in own:
            findings.append(
                warning(
                    "submitted-by-another",
                    body.grid.where(row, named),
                    f'"{texts[named]}" submitted this from another address than the one given, '
                    "so the name may be another person's.",
                    "Correct the name if somebody sent this for another person.",
                )
            )
    return findings
