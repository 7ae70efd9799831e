"""What real forms call each field, as data: wordings, telling words, words that rule it out.

A wording is compared whole, without filler words, case, plural and US or UK spelling. A cue is a
set of words that tell the field in any order: `a|b` is either word, `a*` any word that begins so,
`!a` a word that must not stand there. A cue of one word counts only in a heading of few words.
"""

from dataclasses import dataclass
from enum import StrEnum


class Look(StrEnum):
    """What the answers to a question look like."""

    ID = "codes"
    NAME = "names"
    EMAIL = "email addresses"
    GRADE = "grades"
    LABEL = "short labels"
    ZONE = "time zones"
    PERSON = "names or addresses"
    PEOPLE = "names of people"
    LIST = "a choice of entries"
    TEXT = "text"
    YEARS = "years"
    COUNT = "small whole numbers"
    FORMAT = "ways to meet"
    FREQUENCY = "how often"
    YES_NO = "yes or no"
    ROLE = "mentor or mentee"


@dataclass(frozen=True)
class Entry:
    """What is known about one field."""

    look: Look
    wordings: tuple[str, ...]
    cues: tuple[str, ...] = ()
    never: str = ""
    """Words that rule the field out, unless a wording fits exactly."""


def phrases(text: str) -> tuple[str, ...]:
    """Return what stands between semicolons."""
    return tuple(part.strip() for part in text.split(";"))


# Whoever else a question may be about, and whatever it may ask besides the fact itself.
OTHERS = (
    "mentor mentee partner match* pair* prefer* manager supervisor boss emergency assistant spouse "
    "sponsor reference referr* same different important previous* former past desired ideal "
    "want would should like interest* concern* comment* coach colleague head buddy buddies "
    "hr someone other why if willing* able travel relocat* change* open"
)
WISH = "would|want|like|hope|wish|seek*|look*|need"
GAIN = "gain|learn|develop*|improv*|build|acquire|strengthen|grow|wanted|want"
GIVE = "offer*|share|teach|pass|contribute|support|help|coach|provide|advise|guide"
BOSS = "manager|supervisor|boss|superior"
NOT_A_LIST = "rate rating confiden* comfortable how* often whether long scale date email achieved"
