"""Which role an answer in a form names: mentor, mentee, or both."""

import re

from mentorctl.model.fields import Role
from mentorctl.model.text import fold

# "I want a mentor" comes from a mentee, "I want to mentor" and "be a mentor" from a mentor.
_MENTEE = re.compile(
    r"\bmentees?\b|\bmentored\b|\bproteg\w*|\bprotég\w*"
    r"|\b(?:wants?|wanting|needs?|looking for|look for|seeks?|seeking|finds?|have|having|gets?"
    r"|would like|request\w*|paired with|matched with|learn from)\s+(?:to\s+(?:have|find|get)\s+)?"
    r"(?:a|an|one|my|some)?\s*mentors?\b"
)
_MENTOR = re.compile(
    r"\b(?:be|become|being|becoming|as|am|is|serve as|act as|volunteer as|sign up as)\s+"
    r"(?:a\s+|an\s+)?mentors?\b"
    r"|\b(?:will|can|could|to|happy to|willing to|would like to)\s+mentor\b|\bmentoring others\b"
)
_BOTH = re.compile(r"\bboth\b|\beither\b.*\brole")


def roles_named(text: str) -> tuple[Role, ...]:
    """Return the roles that an answer names, empty where it can't be told.

    A bare mentor or mentee counts; a sentence counts by what it asks for.
    """
    said = fold(text).replace("’", "'").strip(" .!")
    if _BOTH.search(said):
        return tuple(Role)
    mentee = bool(_MENTEE.search(said))
    rest = _MENTEE.sub(" ", said)
    mentor = bool(_MENTOR.search(rest)) or bool(re.fullmatch(r"(?:an? )?mentors?", rest.strip()))
    if not mentor and re.search(r"\bmentors?\b", rest):
        # The word alone, beside the other role or in a short label: "Mentor (experienced)".
        mentor = mentee or len(rest.split()) <= 3
    if mentor and mentee:
        return tuple(Role) if re.search(r"\band\b|[+&/;,]", said) else ()
    return (Role.MENTOR,) if mentor else (Role.MENTEE,) if mentee else ()
