"""Which documents make a pack: one row each."""

from dataclasses import dataclass
from enum import StrEnum


class For(StrEnum):
    """Whom one copy of a document is for."""

    PAIR = "pair"
    MENTOR = "mentor"
    MENTEE = "mentee"


@dataclass(frozen=True)
class Document:
    """One document of a pack. Its file names begin with the name of its template."""

    template: str
    each: bool = False
    """Whether a group has one copy for each mentee, which says nothing of the others."""
    reader: For = For.PAIR
    printed: bool = True
    """Whether it is part of the one page to print."""


PACK = (
    Document("first-meeting-guide"),
    Document("agreement"),
    Document("action-plan", each=True, printed=False),
    Document("timeline"),
    Document("supervisor-brief", each=True, printed=False),
    Document("90-day-form-mentor", each=True, reader=For.MENTOR, printed=False),
    Document("90-day-form-mentee", each=True, reader=For.MENTEE, printed=False),
)
"""In the order in which they are printed."""

LETTERS = {
    For.MENTOR: "letter-match-mentor",
    For.MENTEE: "letter-match-mentee",
}
SUPERVISOR_LETTER = "letter-supervisor"
ATTACHED = {
    For.MENTOR: ("first-meeting-guide", "agreement", "action-plan", "timeline"),
    For.MENTEE: ("first-meeting-guide", "agreement", "action-plan", "timeline"),
}
"""Documents that go to a partner with the letter, beside their own form and calendar."""
PRINTABLE = "pack"
"""The page with all documents of the pair, to be printed at once."""
