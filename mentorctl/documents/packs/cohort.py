"""A group with one mentor: what all of them share, who shares what, and whose turn it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from mentorctl.journey.distance import is_remote
from mentorctl.model.people import Mentee, Mentor, Person
from mentorctl.model.text import fold, listed, sentence
from mentorctl.model.topics import Topics

LONGEST_ROTA = 12
"""Meetings of one rota; a longer term begins it again."""
_BY_ALL = (
    ("languages", "All of you speak"),
    ("location", "All of you work in"),
    ("department", "All of you are in the same department:"),
    ("interests", "All of you enjoy"),
    ("employers", "All of you have worked at"),
)
_BY_SOME = ("interests", "employers", "goals", "skills_wanted")


@dataclass(frozen=True)
class Thread:
    """One thing that some of the group, but not all, share."""

    what: str
    who: tuple[str, ...]


@dataclass(frozen=True)
class Turn:
    """Who brings the topic to which meeting; the first meeting is number 1 and has its own."""

    meeting: int
    who: str
    topic: str
    """The next goal of that mentee; empty for a topic of their choice."""


@dataclass(frozen=True)
class Cohort:
    """What a group's pages tell of the group as a whole."""

    shared: tuple[str, ...]
    threads: tuple[Thread, ...]
    rota: tuple[Turn, ...]
    site: str
    """The one site where all of them work; empty where there is none."""


def cohort(mentor: Mentor, mentees: Sequence[Mentee], meetings: int, topics: Topics) -> Cohort:
    """Return what a group shares, and a rota for so many meetings over the term."""
    people: tuple[Person, ...] = (mentor, *mentees)
    shared = [
        sentence(f"{said} {listed(both)}")
        for field, said in _BY_ALL
        if (both := [what for what, who in _held(people, field, topics) if len(who) == len(people)])
    ]
    threads = {
        fold(what): Thread(what, who)
        for field in _BY_SOME
        for what, who in _held(people, field, topics)
        if 1 < len(who) < len(people)
    }
    sites = [what for what, who in _held(people, "location", topics) if len(who) == len(people)]
    return Cohort(
        tuple(shared),
        tuple(threads.values()),
        _rota(mentees, meetings),
        "" if is_remote(mentor) or not sites else sites[0],
    )


def _held(
    people: Sequence[Person], field: str, topics: Topics
) -> list[tuple[str, tuple[str, ...]]]:
    """Return each answer to a question with the names of all who gave it."""
    found: dict[str, tuple[str, list[str]]] = {}
    for person in people:
        value = getattr(person, field, ())
        entries = (value,) if isinstance(value, str) else value
        for entry in dict.fromkeys(topics.canonical(e) for e in entries if e):
            found.setdefault(fold(entry), (entry, []))[1].append(person.shown)
    return [(what, tuple(who)) for what, who in found.values()]


def _rota(mentees: Sequence[Mentee], meetings: int) -> tuple[Turn, ...]:
    """Return turns round by round, each round with the next goal of each mentee."""
    count = max(len(mentees), min(meetings - 1, LONGEST_ROTA))
    turns = []
    for place in range(count):
        mentee, done = mentees[place % len(mentees)], place // len(mentees)
        topic = mentee.goals[done] if done < len(mentee.goals) else ""
        turns.append(Turn(place + 2, mentee.shown, topic))
    return tuple(turns)
