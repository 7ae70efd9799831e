"""Which columns say who answers, and about whom, in the words of forms."""

from collections.abc import Mapping, Sequence
from functools import cache

from mentorctl.intake.meaning.words import words_of

IDENTITY: Mapping[str, tuple[str, ...]] = {
    "pair": ("Pair", "Pair ID", "Pair number", "Pair code", "Pair no", "Your pair",
             "Your pair number", "Match ID", "Pair name"),
    "role": ("Role", "Your role", "My role", "I am", "I am a", "I am the", "You are",
             "Are you the mentor or the mentee", "Are you a mentor or a mentee",
             "Are you mentor or mentee", "Mentor or mentee", "Mentor/mentee", "Which role do you "
             "have", "What is your role", "Which are you", "Role in the pair",
             "Your role in the program", "What is your role in the program"),
    "email": ("Email", "Email address", "Your email", "Your email address", "Work email", "Mail",
              "Username", "Your work email", "Respondent email", "Email of respondent"),
    "id": ("ID", "Your ID", "Person ID", "Participant ID", "Employee ID", "Staff ID",
           "Respondent", "Your number", "Employee number", "Personnel number", "Respondent ID"),
    "name": ("Name", "Your name", "Full name", "Your full name", "Respondent name",
             "Name of respondent", "First and last name", "Who are you", "What is your name",
             "My name", "Participant", "Participant name", "Who answered", "Answered by",
             "Filled in by", "Completed by"),
    "first_name": ("First name", "Given name", "Forename", "Your first name"),
    "last_name": ("Last name", "Surname", "Family name", "Your last name"),
    "partner": ("Partner", "Your partner", "Partner name", "Name of your partner",
                "Your partner's name", "Partner ID", "Partner email", "My partner",
                "Mentoring partner", "Name of partner", "Who is your partner",
                "Your mentoring partner", "Your mentor or mentee",
                "Name of your mentor or mentee", "Which partner is this about",
                "Whom is this about", "Which mentee is this about", "Who is this about"),
    "mentor": ("Mentor", "Your mentor", "Mentor name", "Name of your mentor", "My mentor",
               "Mentor's name", "Your mentor's name", "Mentor ID", "Name of mentor",
               "Who is your mentor", "Mentor email"),
    "mentee": ("Mentee", "Your mentee", "Mentee name", "Name of your mentee", "My mentee",
               "Mentee's name", "Your mentee's name", "Mentee ID", "Name of mentee",
               "Who is your mentee", "Mentee email"),
}  # fmt: skip
"""Who answers, and about whom, in the words of forms; `mentor` and `mentee` name the two sides."""

_HEARD: tuple[tuple[str, str, str], ...] = (
    ("pair", "pair id.|number|code|no.|name", "partner|rate|match."),
    ("role", "role|capacity|are.|answering|as.|am. mentor. mentee.|mentees.", "name|partner|email"),
    ("role", "role", "name|partner|email|mentoring|model|end."),
    ("partner", "name.|names.|who.|whom|email|id. partner|other", "own."),
    ("partner", "name.|names.|who.|whom|email|id. mentor. mentee.", "own."),
    ("mentor", "name.|names.|who.|whom|email|id. mentor.", "mentee.|partner|own."),
    ("mentee", "name.|names.|who.|whom|email|id. mentee.", "mentor.|partner|own."),
    ("email", "email", "partner|mentor.|mentee.|manager|supervisor|often|remind|send"),
    ("name", "name.|names.", "partner|mentor.|mentee.|manager|supervisor|program|company|team|user"
                             "|goal|department|training|school|organi"),
)  # fmt: skip
"""Headings in other words: key, what they hold, and with which words they say something else."""
_SHORT = 12  # words; longer headings ask for more than a name


@cache
def identity_of(heading: str, sure: bool = False) -> str:
    """Return what a heading says of who answers, as a key of `IDENTITY`; empty if nothing.

    With `sure`, only the wordings of `IDENTITY` count, as where it may be a question as well.
    """
    words = words_of(heading).every
    for key, ways in IDENTITY.items():
        if any(words_of(way).every == words for way in ways):
            return key
    if not sure and len(words) <= _SHORT:
        for key, line, unlike in _HEARD:
            if all(begins(words, part) for part in line.split()) and not begins(words, unlike):
                return key
    return ""


def begins(words: Sequence[str], ways: str) -> bool:
    """Tell whether a word begins as one of the ways, parted by `|`, says, or is it, if it ends."""
    for way in ways.split("|"):
        whole = way.endswith(".")
        if any(word == way[:-1] if whole else word.startswith(way) for word in words):
            return True
    return False
