"""What the pages of a pack tell of the mentor and one mentee, in sentences."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mentorctl.journey.common_ground import common_ground
from mentorctl.journey.distance import Way
from mentorctl.journey.sentences import goal_sentences, shared_sentences, unique_sentences
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.roster import Roster
from mentorctl.model.text import fold
from mentorctl.model.topics import HELP_AREAS

TOP = 3
"""Goals that come first."""


@dataclass(frozen=True)
class Between:
    """Sentences about the mentor and one mentee; what nobody answered is empty."""

    mentee: Mentee
    shared: tuple[str, ...]
    mentee_only: tuple[str, ...]
    mentor_only: tuple[str, ...]
    top_goals: tuple[str, ...]
    """The first three goals, most important first."""
    later_goals: tuple[str, ...]
    goals: tuple[str, ...]
    """Which goals the mentor covers, and what of the others."""
    covered: tuple[str, ...]
    """Goals, then skills, that the mentor offers help with."""
    skills: tuple[str, ...]
    styles: tuple[str, ...]
    distance: tuple[str, ...]
    """Site and hours, without the proposal."""
    proposal: str
    """How to meet, empty where the answers do not tell."""


@dataclass(frozen=True)
class HelpArea:
    """One of the seven ways a mentor can help."""

    name: str
    wanted: bool
    """Whether a mentee named it as a goal or a skill."""
    offered: bool


def between(
    roster: Roster, mentee: Mentee, mentor: Mentor, day: date | None, offered: frozenset[str]
) -> Between:
    """Return the sentences; `day` and `offered` are those of `common_ground`."""
    ground = common_ground(roster, mentee, mentor, day, offered)
    distance = ground.distance
    has_proposal = distance.way is not Way.OPEN
    return Between(
        mentee=mentee,
        shared=shared_sentences(ground, mentee, mentor),
        mentee_only=unique_sentences(ground, mentee),
        mentor_only=unique_sentences(ground, mentor),
        top_goals=mentee.goals[:TOP],
        later_goals=mentee.goals[TOP:],
        goals=goal_sentences(ground.goals, mentee, mentor),
        covered=(*ground.goals.covered, *ground.skills.covered),
        skills=goal_sentences(ground.skills, mentee, mentor),
        styles=ground.styles.sentences if ground.styles else (),
        distance=distance.sentences[:-1] if has_proposal else distance.sentences,
        proposal=distance.sentences[-1] if has_proposal else "",
    )


def help_areas(roster: Roster, mentees: Sequence[Mentee], mentor: Mentor) -> tuple[HelpArea, ...]:
    """Return the seven ways a mentor can help, each with whether it is wanted and offered."""

    def named(entries: Sequence[str]) -> set[str]:
        return {fold(roster.topics.canonical(entry)) for entry in entries}

    wanted = {word for m in mentees for word in named((*m.goals, *m.skills_wanted))}
    offer = named((*mentor.can_help_with, *mentor.skills_offered, *mentor.expertise))
    return tuple(
        HelpArea(name, fold(name) in wanted, fold(name) in offer) for name, _ in HELP_AREAS
    )
