"""When things are due, as pages tell it: with dates, or in words where no start date is set."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mentorctl.documents.pages.said import said
from mentorctl.journey.events import Event
from mentorctl.journey.milestones import Milestone, by_kind, first_contact
from mentorctl.journey.timeline import Timeline
from mentorctl.model.days import in_words
from mentorctl.model.people import Person
from mentorctl.model.settings import Settings
from mentorctl.model.text import listed


@dataclass(frozen=True)
class Due:
    """A milestone as pages tell it."""

    name: str
    day: date | None
    when: str
    """By Monday, January 25, 2027, on Monday, ..., or 30 days after the start: fits a sentence."""
    deadline: bool
    """Whether the date is the last day for it, not the day of it."""
    purposes: tuple[str, ...]
    moved: str
    """Why the date was moved, as a sentence; empty where it was not."""
    merged: str
    """Why it serves several purposes, as a sentence; empty for one."""


@dataclass(frozen=True)
class Occasion:
    """A training session or event of the program."""

    title: str
    kind: str
    day: date | None
    when: str


@dataclass(frozen=True)
class Contact:
    """Who makes the first contact with whom, and by when."""

    who: str
    whom: str
    day: date | None
    when: str


def dues(timeline: Timeline) -> tuple[Due, ...]:
    """Return the milestones in the order of their dates."""
    return tuple(_due(milestone) for milestone in timeline.milestones)


def due_by_kind(timeline: Timeline) -> Mapping[str, Due]:
    """Return the milestone that serves each purpose, under first-meeting, 30-day, 90-day, ..."""
    return {kind.value: _due(found) for kind, found in by_kind(timeline.milestones).items()}


def occasions(timeline: Timeline) -> tuple[Occasion, ...]:
    """Return the program's training sessions and events that concern the pair."""
    return tuple(Occasion(e.title, e.kind, e.day, _when(e)) for e in timeline.events)


def contact(
    timeline: Timeline, settings: Settings, mentor: Person, mentees: tuple[Person, ...]
) -> Contact:
    """Return who writes first, as the settings say, and by when."""
    names = listed(mentee.shown for mentee in mentees)
    both = listed([*(mentee.shown for mentee in mentees), mentor.shown])
    who, whom = {
        "mentor": (mentor.shown, names),
        "mentee": (names, mentor.shown),
        "coordinator": (settings.coordinator or "the coordinator", both),
    }[settings.first_contact]
    day = first_contact(timeline.start, settings) if timeline.start else None
    return Contact(who, whom, day, f"by {in_words(day)}" if day else "within a week of the start")


def _due(found: Milestone) -> Due:
    when = found.when
    if found.day:
        when = f"{'by' if found.is_deadline else 'on'} {in_words(found.day)}"
    return Due(
        found.name, found.day, when, found.is_deadline, found.purposes, found.moved, found.merged
    )


def _when(event: Event) -> str:
    """Return days and hours of an event, without a word before them."""
    if event.day is None or event.last is None:
        return ""
    told = in_words(event.day)
    if event.last != event.day:
        told += f" to {in_words(event.last)}"
    if event.begins:
        told += f", {said(event.begins)}"
        told += f" to {said(event.ends)}" if event.ends else ""
        told += f" ({event.zone.name})" if event.zone else ""
    return told
