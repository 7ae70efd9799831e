"""Comparing how two people can meet (format, frequency, hours), and whom they asked for."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from mentorctl.matching.comparisons.base import (
    BLANK,
    FULL,
    Comparison,
    Table,
    answer_key,
    blanked,
    field_of,
)
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

    def table(self, mentees: Sequence[Any], mentors: Sequence[Any]) -> Table:
        # Few different answers: each combination is scored once, in the plain form.
        kinds = sorted({v for v in (*mentees, *mentors) if v is not None})
        place = {v: i for i, v in enumerate(kinds)}
        small = np.array([[self.score(a, b) for b in kinds] for a in kinds] or [[0]], np.int16)
        rows, columns = ([place.get(v, 0) for v in side] for side in (mentees, mentors))
        return blanked(small[np.ix_(rows, columns)], mentees, mentors)

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

    def table(self, mentees: Sequence[Any], mentors: Sequence[Any]) -> Table:
        shape = len(mentees), len(mentors)
        total = np.zeros(shape, np.int32)
        sides = np.zeros(shape, np.int32)
        for these, those, turn in ((mentees, mentors, False), (mentors, mentees, True)):
            at = {person: i for i, (person, _) in enumerate(those)}
            view, seen = (total.T, sides.T) if turn else (total, sides)
            for row, (_, named) in enumerate(these):
                seen[row] += bool(named)
                for other in named:
                    if other in at:
                        view[row, at[other]] += _rank_score(named, other)
        return np.where(sides > 0, total // np.maximum(sides, 1), BLANK).astype(np.int16)

    def conflict(self, mentee: Mentee, mentor: Mentor, wants: Any, has: Any) -> str:
        # Whom somebody named instead is nobody else's business.
        return f"{self.criterion.name}: neither {mentee.shown} nor {mentor.shown} named the other."


def _rank_score(named: tuple[str, ...], other: str) -> int:
    return _RANKS[min(named.index(other), len(_RANKS) - 1)] if other in named else 0
