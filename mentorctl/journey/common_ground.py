"""What two people share and what is unique to each, from their answers.

Only answers that both partners may see are read here: never notes, preferences, refusals, grades,
managers, approvals or the program's own columns. Source: practice.md section 3, step 1.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from mentorctl.journey.distance import Distance, distance
from mentorctl.journey.styles import Styles, styles
from mentorctl.model.fields import by_key
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.roster import Roster
from mentorctl.model.text import fold, heading_key
from mentorctl.model.topics import Topics
from mentorctl.model.zones import REFERENCE_DAY

ALIKE_WITHIN = 2.0
"""Years in the industry apart within which two careers are about as long."""

_LISTS = ("interests", "employers", "languages")
_SINGLE = ("location", "department", "function", "job_title", "special_knowledge")


@dataclass(frozen=True)
class Trait:
    """One thing that people share, or that is unique to one of them."""

    key: str
    """The field: interests, employers, languages, location, department, ..., or topics."""
    label: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Coverage:
    """What becomes of a mentee's list, goals or skills, each entry in the order given."""

    covered: tuple[str, ...] = ()
    """The mentor offers it."""
    elsewhere: tuple[str, ...] = ()
    """Another mentor of the program offers it."""
    by_nobody: tuple[str, ...] = ()
    """No mentor of the program lists it."""
    answered: bool = True
    """Whether the mentor listed anything at all; a blank is no refusal."""


@dataclass(frozen=True)
class Years:
    """Years in the industry of both."""

    mentee: float
    mentor: float

    @property
    def apart(self) -> float:
        """How many years the two are apart."""
        return abs(self.mentor - self.mentee)

    @property
    def alike(self) -> bool:
        """Tell whether the two have been in the industry for about as long."""
        return self.apart <= ALIKE_WITHIN


@dataclass(frozen=True)
class CommonGround:
    """What the get-acquainted page of a pair is made of. What nobody answered is empty, or None."""

    shared: tuple[Trait, ...]
    mentee_only: tuple[Trait, ...]
    mentor_only: tuple[Trait, ...]
    goals: Coverage
    skills: Coverage
    """Skills wanted that are no goals as well."""
    years: Years | None
    styles: Styles | None
    distance: Distance


def offered_by(mentors: Iterable[Mentor], topics: Topics) -> frozenset[str]:
    """Return everything that any of these mentors offers, as `common_ground` compares it."""
    return frozenset(key for mentor in mentors for key in _offer(mentor, topics))


def common_ground(
    roster: Roster,
    mentee: Mentee,
    mentor: Mentor,
    day: date | None = None,
    offered: frozenset[str] | None = None,
) -> CommonGround:
    """Return what two people of a roster share.

    `day` is the one whose time differences count: the pair's start (default: the program's).
    `offered` is `offered_by` of all mentors, for callers with many pairs.
    """
    settings, topics = roster.program.settings(mentee.in_track), roster.topics
    offer = _offer(mentor, topics)
    everything = offered_by(roster.mentors, topics) if offered is None else offered
    wanted = _entries(mentee.goals, topics)
    other = {k: v for k, v in _entries(mentee.skills_wanted, topics).items() if k not in wanted}
    goals, skills = _coverage(wanted, offer, everything), _coverage(other, offer, everything)
    shared, mentee_only, mentor_only = _traits(mentee, mentor, topics)
    return CommonGround(
        shared=(*_topics((*goals.covered, *skills.covered)), *shared),
        mentee_only=mentee_only,
        mentor_only=(*_topics(_beyond(offer, mentee, topics)), *mentor_only),
        goals=goals,
        skills=skills,
        years=None
        if mentee.years is None or mentor.years is None
        else Years(mentee.years, mentor.years),
        styles=styles(mentee, mentor),
        distance=distance(
            mentee, mentor, day or settings.start or REFERENCE_DAY, settings.meeting_length
        ),
    )


def _key(text: str) -> str:
    return heading_key(text) or fold(text)


def _entries(entries: Iterable[str], topics: Topics) -> dict[str, str]:
    """Return entries by the form in which they are compared; a topic under its own name."""
    named: dict[str, str] = {}
    for entry in entries:
        name = topics.canonical(entry)
        named.setdefault(_key(name), name)
    return named


def _offer(mentor: Mentor, topics: Topics) -> dict[str, str]:
    """Return all that a mentor offers: wherever they wrote it, they can help with it."""
    lists = (mentor.can_help_with, mentor.skills_offered, mentor.expertise)
    return _entries((entry for entries in lists for entry in entries), topics)


def _coverage(
    wanted: Mapping[str, str], offer: Mapping[str, str], everything: frozenset[str]
) -> Coverage:
    return Coverage(
        tuple(name for key, name in wanted.items() if key in offer),
        tuple(name for key, name in wanted.items() if key not in offer and key in everything),
        tuple(name for key, name in wanted.items() if key not in offer and key not in everything),
        bool(offer),
    )


def _beyond(offer: Mapping[str, str], mentee: Mentee, topics: Topics) -> list[str]:
    """Return what the mentor offers and the mentee did not ask for."""
    wanted = _entries((*mentee.goals, *mentee.skills_wanted), topics)
    return [name for key, name in offer.items() if key not in wanted]


def _topics(names: Iterable[str]) -> tuple[Trait, ...]:
    values = tuple(dict.fromkeys(names))
    return (Trait("topics", "Topics", values),) if values else ()


def _traits(mentee: Mentee, mentor: Mentor, topics: Topics) -> tuple[tuple[Trait, ...], ...]:
    """Return what is shared, the mentee's alone, and the mentor's alone."""
    found: tuple[list[Trait], ...] = ([], [], [])
    for field in (*_LISTS, *_SINGLE):
        one, other = (_answers(getattr(person, field), topics) for person in (mentee, mentor))
        parts = (
            [one[key] for key in one if key in other],
            [one[key] for key in one if key not in other],
            [other[key] for key in other if key not in one],
        )
        for traits, values in zip(found, parts, strict=True):
            if values:
                traits.append(Trait(field, by_key()[field].heading, tuple(values)))
    return tuple(tuple(traits) for traits in found)


def _answers(value: str | tuple[str, ...], topics: Topics) -> dict[str, str]:
    if isinstance(value, tuple):
        return _entries(value, topics)
    text = " ".join(value.split())
    return {_key(text): text} if text else {}
