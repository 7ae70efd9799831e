"""Everything a program's files say, checked: the one look-up of people and rules."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from mentorctl.model.criteria import BUILT_IN, Criterion
from mentorctl.model.fields import Role
from mentorctl.model.findings import Where
from mentorctl.model.grades import GradeScale
from mentorctl.model.grid import Grid
from mentorctl.model.own_questions import QuestionRow
from mentorctl.model.people import Mentee, Mentor, Person
from mentorctl.model.settings import Settings
from mentorctl.model.topics import Topics

TOP = ""
"""The manager of the person at the top: nobody, and known to be nobody."""


@dataclass(frozen=True)
class Program:
    """Settings for the whole program and for each track."""

    base: Settings = field(default_factory=Settings)
    tracks: Mapping[str, Settings] = field(default_factory=dict)
    scale: GradeScale = field(default_factory=lambda: GradeScale({}))

    def settings(self, track: str) -> Settings:
        """Return the settings for mentees of `track`."""
        return self.tracks.get(track, self.base)


@dataclass(frozen=True)
class Exclusion:
    """Two people, by id, who are never matched with each other."""

    one: str
    other: str
    reason: str = ""
    where: Where = field(default=Where(), compare=False)


@dataclass(frozen=True)
class Roster:
    """A program's people, settings and rules. People stand in the order of their ids."""

    mentors: tuple[Mentor, ...] = ()
    mentees: tuple[Mentee, ...] = ()
    program: Program = field(default_factory=Program)
    criteria: tuple[Criterion, ...] = BUILT_IN
    topics: Topics = field(default_factory=Topics)
    exclusions: tuple[Exclusion, ...] = ()
    managers: Mapping[str, str] = field(default_factory=dict)
    """Manager by person, both as ids or, off the roster, names; TOP where someone has none. A
    person without an entry is one whose manager isn't known."""
    preferred: Mapping[tuple[Role, str], tuple[str, ...]] = field(default_factory=dict)
    """Ids that a person in a role would like, best first."""
    refused: Mapping[tuple[Role, str], frozenset[str]] = field(default_factory=dict)
    """Ids that a person in a role must not be matched with."""
    questions: tuple[QuestionRow, ...] = ()
    """The rows of the Questions sheet: other wordings and questions of check-ins."""
    headings: Mapping[Role, Mapping[str, str]] = field(default_factory=dict)
    """Heading of each column that only this program has, by its folded form, for each role."""
    grids: tuple[Grid, ...] = ()
    """The sheets as read, to be echoed."""
    heads: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """The heading row of each sheet of people, by file and sheet, counted within it from 0."""

    @cached_property
    def mentor(self) -> Mapping[str, Mentor]:
        """Mentors by id."""
        return {m.id: m for m in self.mentors}

    @cached_property
    def mentee(self) -> Mapping[str, Mentee]:
        """Mentees by id."""
        return {m.id: m for m in self.mentees}

    @cached_property
    def pool(self) -> "Roster":
        """The same roster with only the people who take part."""
        if all(p.takes_part for p in self.people()):
            return self
        return replace(
            self,
            mentors=tuple(m for m in self.mentors if m.takes_part),
            mentees=tuple(m for m in self.mentees if m.takes_part),
        )

    @cached_property
    def same_person(self) -> Mapping[str, str]:
        """For each id one id of the same person: ids that share an email, on either sheet."""
        root = {p.id: p.id for p in self.people()}

        def first(person: str) -> str:
            while root[person] != person:
                person = root[person]
            return person

        holder: dict[str, str] = {}
        for person in self.people():
            if person.email:
                one, other = (
                    first(person.id),
                    first(holder.setdefault(person.email.casefold(), person.id)),
                )
                root[max(one, other)] = min(one, other)
        return {person: first(person) for person in root}

    def places(self, mentor: Mentor) -> int:
        """Return how many mentees a mentor takes: the capacity, or the default of the track.

        In a group track no mentor takes more than the largest group. A mentor of several tracks
        gets the most generous of theirs.
        """
        tracks = mentor.track or ("",)
        most = 0
        for track in tracks:
            s = self.program.settings(track)
            places = s.default_capacity if mentor.capacity is None else mentor.capacity
            most = max(most, min(places, s.largest_group) if s.format == "group" else places)
        return most

    def people(self) -> tuple[Person, ...]:
        """Return mentors, then mentees."""
        return (*self.mentors, *self.mentees)
