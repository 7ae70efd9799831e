"""Need to know: who reads a document, and what it may show them.

Everything a template can ask for stands in these tables. What is not listed for an audience can't
be reached, whoever wrote the template.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mentorctl.model.fields import FIELDS, Role
from mentorctl.model.settings import Settings


class Audience(StrEnum):
    """Who reads a document. `pair` is both partners, `public` everybody."""

    PAIR = "pair"
    MENTOR = "mentor"
    MENTEE = "mentee"
    SUPERVISOR = "supervisor"
    COORDINATOR = "coordinator"
    WAITING = "waiting"
    PUBLIC = "public"


SPOKEN: Mapping[Audience, str] = {
    Audience.PAIR: "the pair",
    Audience.MENTOR: "the mentor",
    Audience.MENTEE: "the mentee",
    Audience.SUPERVISOR: "the supervisor",
    Audience.COORDINATOR: "the coordinator",
    Audience.WAITING: "people who wait",
    Audience.PUBLIC: "everybody",
}

Keys = frozenset[str]

_NONE: Keys = frozenset()
_AT_WORK: Keys = frozenset({"name", "job_title", "department"})
_ACQUAINTED: Keys = _AT_WORK | {
    "email", "function", "location", "time_zone", "languages", "interests", "behavioral_style",
    "years", "employers", "special_knowledge", "format", "frequency", "track", "can_help_with",
    "skills_offered", "expertise", "goals", "skills_wanted", "about",
}  # fmt: skip
# What people told about themselves, shown to nobody but them. Whom they prefer or refuse is not
# here: a letter lies on a desk, and the partner sees it.
_OWN: Keys = _ACQUAINTED | {"id", "grade", "manager", "capacity", "training", "approval"}
_ALL: Keys = frozenset({f.key for f in FIELDS} | {"other"})

PERSON_FIELDS: Keys = _ALL
"""Every field of a person; `other` holds the answers of columns that only this program has."""


@dataclass(frozen=True)
class Allowed:
    """The fields that an audience may see of mentors, of mentees, and of the reader in person."""

    mentor: Keys = _NONE
    mentee: Keys = _NONE
    own: Keys = _NONE


PEOPLE: Mapping[Audience, Allowed] = {
    Audience.PAIR: Allowed(mentor=_ACQUAINTED, mentee=_ACQUAINTED),
    Audience.MENTOR: Allowed(mentor=_ACQUAINTED, mentee=_ACQUAINTED, own=_OWN),
    Audience.MENTEE: Allowed(mentor=_ACQUAINTED, mentee=_ACQUAINTED, own=_OWN),
    # The manager of the mentee is the reader.
    Audience.SUPERVISOR: Allowed(mentor=_AT_WORK, mentee=_AT_WORK | {"manager"}),
    Audience.COORDINATOR: Allowed(mentor=_ALL, mentee=_ALL, own=_ALL),
    Audience.WAITING: Allowed(own=_OWN),
    Audience.PUBLIC: Allowed(),
}

_FIGURES: Keys = frozenset({"budget", "targets", "benchmarks"})
SETTINGS: Keys = frozenset(Settings.model_fields)
SETTINGS_SHOWN: Mapping[Audience, Keys] = {
    audience: SETTINGS if audience is Audience.COORDINATOR else SETTINGS - _FIGURES
    for audience in Audience
}

PAIR_FIELDS: Keys = frozenset({"pair", "start", "decision", "waiver", "notes"})
_PAIR_OPEN: Keys = frozenset({"pair", "start"})
PAIR_SHOWN: Mapping[Audience, Keys] = {
    Audience.PAIR: _PAIR_OPEN,
    Audience.MENTOR: _PAIR_OPEN,
    Audience.MENTEE: _PAIR_OPEN,
    Audience.SUPERVISOR: _PAIR_OPEN,
    Audience.COORDINATOR: PAIR_FIELDS,
    Audience.WAITING: _NONE,
    Audience.PUBLIC: _NONE,
}

_PARTNERS = frozenset({Audience.PAIR, Audience.MENTOR, Audience.MENTEE, Audience.COORDINATOR})
_AROUND = _PARTNERS | {Audience.SUPERVISOR}
_EVERYBODY = frozenset(Audience)
_ASKED = frozenset({Audience.MENTOR, Audience.MENTEE, Audience.COORDINATOR})
_ABOVE = frozenset({Audience.SUPERVISOR, Audience.COORDINATOR})
_PEOPLE_THEMSELVES = frozenset({Audience.MENTOR, Audience.MENTEE, Audience.WAITING})

NAMES: Mapping[str, frozenset[Audience]] = {
    "settings": _EVERYBODY,
    "mentor": _AROUND,
    "mentee": _AROUND,
    "mentees": _AROUND,
    "pair": _AROUND,
    "person": _PEOPLE_THEMSELVES | {Audience.COORDINATOR},
    "lines_of_pairs": frozenset({Audience.COORDINATOR}),
    "example": _EVERYBODY,
    "all_settings": _EVERYBODY,
    # Of a pack, computed in documents/packs from what the readers may know:
    "program": _EVERYBODY,
    "coordinator": _EVERYBODY,
    "questions_to": _EVERYBODY,
    "everyone": _AROUND,
    "begins": _AROUND,
    "milestones": _AROUND,
    "due": _AROUND,
    "events": _AROUND,
    "first_contact": _AROUND,
    "meetings": _AROUND,
    "supervisor": _ABOVE,
    "agenda": _PARTNERS,
    "between": _PARTNERS,
    "help_areas": _PARTNERS,
    "cohort": _PARTNERS,
    "questions": _ASKED,
    "after": frozenset({Audience.MENTOR, Audience.MENTEE, Audience.COORDINATOR}),
    # Of a check-in, computed in documents/checkins:
    "check_in": _PARTNERS,
    "obstacles": frozenset({Audience.PAIR, Audience.COORDINATOR}),
    "talk": frozenset({Audience.COORDINATOR}),
    # What the pair wrote down together is for the two alone.
    "plan": frozenset({Audience.PAIR}),
    "time_left": _PARTNERS,
}
"""The names under which `render` takes values, and the audiences whose templates see each."""


def fields_of(audience: Audience, role: Role, own: bool) -> Keys:
    """Return what `audience` may see of a person in `role`; `own`: of the reader in person."""
    allowed = PEOPLE[audience]
    if own:
        return allowed.own
    return allowed.mentor if role is Role.MENTOR else allowed.mentee
