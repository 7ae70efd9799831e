"""Which role an answer in a form names: mentor, mentee, or both."""

import re

from mentorctl.model.fields import Role
from mentorctl.model.text import fold

# "I want a mentor" comes from a mentee, "I want to mentor" and "be a mentor" from a mentor.
_MENTEE = re.compile(
    r"\bmentees?\b|\bmentored\b|\bproteg\w*|\bprotég\w*|\bcoachees?\b|\badvisees?\b"
    r"|\b(?:wants?|wanting|needs?|looking for|look for|seeks?|seeking|finds?|finding|have|having"
    r"|gets?|getting|would like|request\w*|paired with|matched with|learn from|receiv\w+)\s+"
    r"(?:to\s+(?:have|find|get)\s+)?(?:a|an|one|my|some)?\s*(?:mentors?|guide|coach|advis[eo]r)\b"
)
_MENTOR = re.compile(
    r"\b(?:be|become|being|becoming|as|am|is|serve as|act as|volunteer as|sign up as)\s+"
    r"(?:a\s+|an\s+)?mentors?\b"
    r"|\b(?:will|can|could|to|happy to|willing to|would like to)\s+mentor\b|\bmentoring others\b"
)
_BOTH = re.compile(
    r"\bboth\b|\beither\b.*\brole|\ba bit of each\b|\bgive and (?:take|receive)\b|\btwo-?way\b"
)
# Words of a question about the role: what one side does and the other wants.
_TAKES = re.compile(
    r"\b(?:learn\w*|seek\w*|looking for|look for|receiv\w+|get(?:ting)?|need\w*|ask\w* for|want\w*"
    r"|be(?:ing)? (?:guided|coached|supported|advised|taught|helped)|find\w*|learner|apprentice"
    r"|trainee|newcomer|junior|protégé)\b"
)
_GIVES = re.compile(
    r"\b(?:guid\w+|teach\w*|offer\w*|giv\w+|shar\w+|advis\w+|coach\w*|support\w*|host\w*|help\w*"
    r"|pass\w* on|lend\w*|provid\w+|leader|senior|expert)\b"
)


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


def role_taken(text: str) -> tuple[Role, ...]:
    """Return the roles that an answer to a question about the role means.

    "To guide" and "looking for support" name neither side; that the question is about the role
    tells what they mean.
    """
    if roles := roles_named(text):
        return roles
    said = fold(text).replace("’", "'").strip(" .!")
    if len(said.split()) > 12 or re.search(r"\bmentors?\b", said):
        return ()
    takes = bool(_TAKES.search(said))
    gives = bool(_GIVES.search(_TAKES.sub(" ", said) if takes else said))
    if takes and gives:
        # "looking for support" takes what "offering support" gives.
        joined = re.search(r"\band\b|[+&/;]", said)
        return tuple(Role) if joined else (Role.MENTEE,)
    return (Role.MENTEE,) if takes else (Role.MENTOR,) if gives else ()
