"""Comparing how two people can meet (format, frequency, hours), and whom they asked for."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from mentorctl.matching.comparisons.base import (
    BLANK,
    FULL,
    Blanks,
    Comparison,
    answer_key,
    field_of,
)
from mentorctl.matching.comparisons.product import Product, Spots, of_kinds, of_words
from mentorctl.model.fields import FREQUENCIES, Kind, Role, by_heading
from mentorctl.model.findings import Finding, error
from mentorctl.model.people import Mentee, Mentor, Person
from mentorctl.model.text import heading_key
from mentorctl.model.zones import REFERENCE_DAY, hours_apart

WORKDAY = 8  # hours, nine to five
_RANKS = (1000, 800, 600, 400, 200)
"""Thousandths for the first, second, ... preference; the fifth and later ones count alike."""


class Compatible(Comparison):
    """Meeting format, meeting frequency or time zone go together.

    Format: full unless one says in person and the other remote. Frequency: half for neighbors,
    nothing for weekly and monthly. Time zone: the part of an eight-hour day that both share.
    """

    _KEYS = ("format", "frequency", "time_zone")

    def problems(self) -> list[Finding]:
        keys = {
            getattr(by_heading().get(heading_key(c)), "key", "")
            for c in (*self.criterion.mentor_columns, *self.criterion.mentee_columns)
        }
        if len(keys) == 1 and keys <= set(self._KEYS):
            return []
        return [
            error(
                "compare",
                self.criterion.where,
                "compatible compares Meeting format, Meeting "
                "frequency or Time zone, the same column on both sides.",
                "Choose another way of comparing.",
            )
        ]

    def read(self, person: Person, columns: Sequence[str]) -> Any:
        field = field_of(columns[0], person)
        value = getattr(person, field.key) if field else None
        if field and field.key == "time_zone" and value is not None:
            return value.offset(self.roster.program.base.start or REFERENCE_DAY)
        return value

    def score(self, mentee: Any, mentor: Any) -> int:
        if isinstance(mentee, int):
            return _rounded_hours(hours_apart(mentee, mentor))
        if mentee in FREQUENCIES:
            return FULL - 500 * abs(FREQUENCIES.index(mentee) - FREQUENCIES.index(mentor))
        return 0 if {mentee, mentor} == {"in person", "remote"} else FULL

    def over_all(self, mentees: Sequence[Any], mentors: Sequence[Any]) -> Product:
        return of_kinds(mentees, mentors, self.score)

    def say(self, mentee: Mentee, mentor: Mentor, wants: Any, has: Any) -> str:
        if isinstance(wants, int):
            hours = hours_apart(wants, has)
            return f"They share {WORKDAY - hours:g} working hours." if 0 < hours < 4 else ""
        if wants in FREQUENCIES:
            return f"Both want to meet {wants}." if wants == has else ""
        apart = different_sites(mentee, mentor)
        if "either" in (wants, has) or (wants == "in person" and apart):
            return ""
        return f"Both want to meet {_way(wants)}."

    def shown(self, value: Any) -> str:
        return f"UTC{value / 60:+g}" if isinstance(value, int) else str(value)


def different_sites(mentee: Mentee, mentor: Mentor) -> bool:
    """Tell whether both gave a location, and not the same."""
    one, two = answer_key(mentee.location), answer_key(mentor.location)
    return bool(one and two and one != two)


def _way(answer: str) -> str:
    return "remotely" if answer == "remote" else answer


def _rounded_hours(apart: float) -> int:
    return int(FULL * max(0.0, WORKDAY - apart) / WORKDAY + 0.5)


class Preferred(Comparison):
    """One of the two named the other, best first; the mean of the sides that named anybody."""

    def problems(self) -> list[Finding]:
        columns = (*self.criterion.mentor_columns, *self.criterion.mentee_columns)
        kinds = {getattr(by_heading().get(heading_key(c)), "kind", None) for c in columns}
        if kinds == {Kind.PEOPLE}:
            return []
        return [
            error(
                "compare",
                self.criterion.where,
                "preferred compares Preferred partners.",
                "Name that column on both sides, or choose another way of comparing.",
            )
        ]

    def read(self, person: Person, columns: Sequence[str]) -> tuple[str, tuple[str, ...]]:
        role = Role.MENTOR if isinstance(person, Mentor) else Role.MENTEE
        return person.id, self.roster.preferred.get((role, person.id), ())

    def score(
        self, mentee: tuple[str, tuple[str, ...]], mentor: tuple[str, tuple[str, ...]]
    ) -> int:
        sides = [
            _rank_score(named, other)
            for (_, named), (other, _) in ((mentee, mentor), (mentor, mentee))
            if named
        ]
        return sum(sides) // len(sides) if sides else BLANK

    def over_all(self, mentees: Sequence[Any], mentors: Sequence[Any]) -> Product:
        at = [{person: k for k, (person, _) in enumerate(side)} for side in (mentees, mentors)]
        pairs = {
            (i, at[1][other])
            for i, (_, named) in enumerate(mentees)
            for other in named
            if other in at[1]
        } | {
            (at[0][other], j)
            for j, (_, named) in enumerate(mentors)
            for other in named
            if other in at[0]
        }
        cells = np.array([i * len(mentors) + j for i, j in pairs], np.int64)
        values = np.array([self.score(mentees[i], mentors[j]) for i, j in pairs], np.float32)
        nothing = of_words([None] * len(mentees), [None] * len(mentors))
        return replace(nothing, spots=Spots.of(nothing.shape, cells, values))

    def blanks(self, mentees: Sequence[Any], mentors: Sequence[Any]) -> Blanks:
        silent = [np.array([not named for _, named in side], bool) for side in (mentees, mentors)]
        return Blanks(np.zeros(len(mentees), bool), *silent)

    def conflict(self, mentee: Mentee, mentor: Mentor, wants: Any, has: Any) -> str:
        # Whom somebody named instead is nobody else's business.
        return f"{self.criterion.name}: neither {mentee.shown} nor {mentor.shown} named the other."


def _rank_score(named: tuple[str, ...], other: str) -> int:
    return _RANKS[min(named.index(other), len(_RANKS) - 1)] if other in named else 0
