"""The facts of one roster that rules and criteria ask for, worked out once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from mentorctl.model.pairs import Decision, Row
from mentorctl.model.people import Mentee, Mentor, Person
from mentorctl.model.roster import TOP, Roster
from mentorctl.model.settings import Settings
from mentorctl.model.zones import REFERENCE_DAY

T = TypeVar("T")


@dataclass(frozen=True)
class Line:
    """Someone's line of managers, nearest first, as far as it is known."""

    above: tuple[str, ...]
    complete: bool
    """Whether it reaches someone who is known to report to nobody."""


class Case:
    """A roster and the decisions so far, seen as mentees by mentors.

    Only people who take part are among them; `roster` knows the others too, by whose names earlier
    pairs are told.
    """

    def __init__(self, roster: Roster, rows: tuple[Row, ...] = ()) -> None:
        self.roster = roster
        self.mentees: tuple[Mentee, ...] = roster.pool.mentees
        self.mentors: tuple[Mentor, ...] = roster.pool.mentors
        self.rows = rows
        self._made: dict[str, Any] = {}
        self._settings = [roster.program.settings(m.in_track) for m in self.mentees]

    def cached(self, name: str, make: Callable[[], T]) -> T:
        """Return what `make` gave the first time it was asked for under this name."""
        if name not in self._made:
            self._made[name] = make()
        made: T = self._made[name]
        return made

    def settings(self, mentee: Mentee) -> Settings:
        """Return the settings of the mentee's track, which are those of all their pairs."""
        return self._settings[self.mentee_at[mentee.id]]

    @cached_property
    def mentee_at(self) -> Mapping[str, int]:
        """Row of each mentee, by id."""
        return {m.id: i for i, m in enumerate(self.mentees)}

    @cached_property
    def mentor_at(self) -> Mapping[str, int]:
        """Column of each mentor, by id."""
        return {m.id: i for i, m in enumerate(self.mentors)}

    @cached_property
    def tracks(self) -> frozenset[str]:
        """The tracks that have a mentee."""
        return frozenset(m.in_track for m in self.mentees)

    @cached_property
    def ended(self) -> Mapping[tuple[str, str], Decision]:
        """Decision of each (mentee, mentor) that was rejected or closed."""
        return {r.ids: r.decision for r in self.rows if not r.decision.stands}

    @cached_property
    def waived(self) -> frozenset[tuple[str, str]]:
        """Return (mentee, mentor) of standing pairs whose row gives a waiver reason."""
        return frozenset(r.ids for r in self.rows if r.decision.stands and r.waiver)

    @cached_property
    def excluded(self) -> Mapping[frozenset[str], str]:
        """Reason of each pair of ids on the Exclusions sheet, under every id of the two."""
        return {
            frozenset((one, other)): e.reason
            for e in self.roster.exclusions
            for one in self.ids_of(e.one)
            for other in self.ids_of(e.other)
            if one != other
        }

    def ids_of(self, person: str) -> tuple[str, ...]:
        """Return all ids of one person, who may stand on the roster under several."""
        return self._ids.get(self.roster.same_person.get(person, ""), (person,))

    @cached_property
    def _ids(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for person, root in self.roster.same_person.items():
            found[root] = (*found.get(root, ()), person)
        return found

    @cached_property
    def chain_is_used(self) -> bool:
        """Whether anybody's manager is known at all."""
        return bool(self.roster.managers)

    def line(self, person: str) -> Line:
        """Return the managers above a person."""
        found = self._lines.get(person)
        if found is None:
            found = self._lines[person] = self._climb(person)
        return found

    @cached_property
    def _lines(self) -> dict[str, Line]:
        return {}

    def _climb(self, person: str) -> Line:
        above: list[str] = []
        at = person
        managers = self.roster.managers
        # A circle is an error of the roster; the check only keeps this loop finite.
        while at in managers and at not in above[:-1]:
            at = managers[at]
            if at == TOP:
                return Line(tuple(above), True)
            above.append(at)
        return Line(tuple(above), False)

    def level(self, person: Person) -> int | None:
        """Return the place of a person's grade in the grade scale."""
        return self.roster.program.scale.level(person.grade)

    def offset(self, person: Person, settings: Settings) -> int | None:
        """Return minutes ahead of UTC on the day the program starts."""
        if person.time_zone is None:
            return None
        key = (person.time_zone.name, settings.start or REFERENCE_DAY)
        if key not in self._offsets:
            self._offsets[key] = person.time_zone.offset(key[1])
        return self._offsets[key]

    @cached_property
    def _offsets(self) -> dict[object, int]:
        return {}

    def gap(self, mentee: Mentee, mentor: Mentor) -> int | None:
        """Return how many grades the mentor is above the mentee, None where a grade is missing.

        In a reverse track the gap is turned around: the mentee is meant to be above.
        """
        low, high = self.level(mentee), self.level(mentor)
        if low is None or high is None:
            return None
        return low - high if self.settings(mentee).format == "reverse" else high - low
