"""The roster's columns, declared once: reading, `init` and the README come from this table."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from mentorctl.model.text import heading_key


class Role(StrEnum):
    """Which side of a pair a person signs up for."""

    MENTOR = "mentor"
    MENTEE = "mentee"


class Kind(StrEnum):
    """How a cell of a column is read."""

    TEXT = "text"
    LIST = "list"
    WORDS = "short list"  # entries never hold a comma: languages, interests
    NUMBER = "number"
    WHOLE = "whole number"
    CHOICE = "choice"
    YES_NO = "yes or no"
    PERSON = "person"
    PEOPLE = "people"
    GRADE = "grade"
    ZONE = "time zone"


FORMATS = ("in person", "remote", "either")
FREQUENCIES = ("weekly", "every two weeks", "monthly")
YES_NO = ("yes", "no")

_BOTH = (Role.MENTOR, Role.MENTEE)
_MENTOR = (Role.MENTOR,)
_MENTEE = (Role.MENTEE,)


@dataclass(frozen=True)
class Field:
    """One column of the roster."""

    key: str
    heading: str
    roles: tuple[Role, ...]
    kind: Kind
    meaning: str
    choices: tuple[str, ...] = ()
    width: int = 16
    asked: bool = True
    """Whether sign-up forms ask for it. Else it is the coordinator's, and read under its own
    heading only."""


FIELDS: tuple[Field, ...] = (
    Field(
        "id",
        "ID",
        _BOTH,
        Kind.TEXT,
        "Your own number or code for the person; leading zeros are kept. The same person has the "
        "same ID on both sheets. Without it the email, else the name, identifies the person.",
        width=9,
    ),
    Field(
        "name",
        "Name",
        _BOTH,
        Kind.TEXT,
        "First and last name, as it should stand in letters.",
        width=22,
    ),
    Field("email", "Email", _BOTH, Kind.TEXT, "Where letters and calendars go.", width=30),
    Field("job_title", "Job title", _BOTH, Kind.TEXT, "Shown in the pack.", width=26),
    Field(
        "grade",
        "Grade",
        _BOTH,
        Kind.GRADE,
        "The person's level. Needed while a grade gap is set: a person without a grade can't be "
        "matched then. The order of grades is the Grade scale on the Program sheet.",
        width=9,
    ),
    Field("department", "Department", _BOTH, Kind.TEXT, "For criteria and for the report."),
    Field(
        "function",
        "Function",
        _BOTH,
        Kind.TEXT,
        "The professional field, such as finance or engineering.",
    ),
    Field("location", "Location", _BOTH, Kind.TEXT, "The site where the person works."),
    Field(
        "time_zone",
        "Time zone",
        _BOTH,
        Kind.ZONE,
        "A name such as America/Chicago or Europe/Paris, or an offset such as UTC+1.",
        width=20,
    ),
    Field(
        "manager",
        "Manager",
        _BOTH,
        Kind.PERSON,
        "The direct manager, by ID, email or name, on the roster or not. Someone who reports to "
        "nobody: none. Keeps pairs out of the chain of command.",
        width=22,
    ),
    Field(
        "languages",
        "Languages",
        _BOTH,
        Kind.WORDS,
        "Languages the person can hold a meeting in, separated by ; or commas.",
        width=20,
    ),
    Field(
        "interests",
        "Interests",
        _BOTH,
        Kind.WORDS,
        "Hobbies and interests, separated by ; or commas.",
        width=26,
    ),
    Field(
        "behavioral_style",
        "Behavioral style",
        _BOTH,
        Kind.TEXT,
        "The style your own assessment gives, such as Analytical or Driving.",
    ),
    Field("years", "Years in industry", _BOTH, Kind.NUMBER, "Years of experience.", width=10),
    Field(
        "employers",
        "Former employers",
        _BOTH,
        Kind.LIST,
        "Separated by ; - a shared one is a good first topic.",
        width=26,
    ),
    Field(
        "special_knowledge",
        "Special knowledge",
        _BOTH,
        Kind.TEXT,
        "What few others know: a region, a tool, military experience.",
        width=30,
    ),
    Field(
        "format",
        "Meeting format",
        _BOTH,
        Kind.CHOICE,
        "How the person can meet. In person and remote never go together.",
        FORMATS,
        width=12,
    ),
    Field(
        "frequency",
        "Meeting frequency",
        _BOTH,
        Kind.CHOICE,
        "How often the person can meet.",
        FREQUENCIES,
    ),
    Field(
        "track",
        "Track",
        _BOTH,
        Kind.LIST,
        "The part of the program, where it has several. A mentor may serve several, separated by "
        "; - a mentee is in one.",
        width=20,
    ),
    Field(
        "capacity",
        "Capacity",
        _MENTOR,
        Kind.WHOLE,
        "How many mentees the mentor wants: 0 means none for now, blank means the Default "
        "capacity of the Program sheet.",
        width=9,
    ),
    Field(
        "can_help_with",
        "Can help with",
        _MENTOR,
        Kind.LIST,
        "Goals the mentor can help with, separated by ; - best as topics of the Topics sheet.",
        width=36,
    ),
    Field(
        "skills_offered",
        "Skills offered",
        _MENTOR,
        Kind.LIST,
        "Skills the mentor can pass on, separated by ;",
        width=30,
    ),
    Field(
        "expertise",
        "Expertise",
        _MENTOR,
        Kind.LIST,
        "What the mentor is an acknowledged expert in, separated by ; - it backs the grade "
        "exception.",
        width=26,
    ),
    Field(
        "training",
        "Training completed",
        _MENTOR,
        Kind.YES_NO,
        "yes once the mentor has had the training. Blank is not yes.",
        YES_NO,
        width=11,
    ),
    Field(
        "goals",
        "Goals",
        _MENTEE,
        Kind.LIST,
        "What the mentee wants to reach, most important first, separated by ; - the first three "
        "count, weighted 3 to 2 to 1.",
        width=36,
    ),
    Field(
        "skills_wanted",
        "Skills wanted",
        _MENTEE,
        Kind.LIST,
        "Skills the mentee wants to build, most important first, separated by ;",
        width=30,
    ),
    Field("about", "About", _MENTEE, Kind.TEXT, "In the mentee's own words.", width=36),
    Field(
        "approval",
        "Supervisor approval",
        _MENTEE,
        Kind.YES_NO,
        "yes once the supervisor agrees. Blank is not yes.",
        YES_NO,
        width=11,
    ),
    Field(
        "preferred",
        "Preferred partners",
        _BOTH,
        Kind.PEOPLE,
        "People the person would like to be matched with, best first, by ID, email or name, "
        "separated by ; - never shown to anyone else.",
        width=24,
    ),
    Field(
        "refused",
        "Do not match with",
        _BOTH,
        Kind.PEOPLE,
        "People the person must not be matched with, by ID, email or name, separated by ; - "
        "never shown to anyone else.",
        width=20,
    ),
    Field(
        "taking_part",
        "Taking part",
        _BOTH,
        Kind.YES_NO,
        "no for somebody who has left or takes a break: the row stays, the person is not matched. "
        "Blank counts as yes.",
        YES_NO,
        width=9,
        asked=False,
    ),
    Field(
        "notes",
        "Notes",
        _BOTH,
        Kind.TEXT,
        "Yours alone: no letter or pack ever shows them.",
        width=30,
    ),
)

ROLE_CHOICES = ("mentor", "mentee", "both")
PART_KEYS = ("first_name", "last_name")
"""Fields that a Columns sheet may name to make up Name from several columns."""


@cache
def by_key() -> dict[str, Field]:
    """Return the fields by their key."""
    return {f.key: f for f in FIELDS}


@cache
def by_heading() -> dict[str, Field]:
    """Return the fields by their heading, in the form in which headings are compared."""
    return {heading_key(f.heading): f for f in FIELDS}


def for_role(role: Role) -> tuple[Field, ...]:
    """Return the columns of one sheet, in the order `init` writes them."""
    return tuple(f for f in FIELDS if role in f.roles)
