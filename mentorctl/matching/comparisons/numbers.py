"""Comparing numbers and grades: how near, or at least as high."""

import math
from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

import numpy as np

from mentorctl.matching.comparisons.base import FULL, Bent, Comparison, field_of, text_of
from mentorctl.matching.comparisons.product import Product, few, of_kinds, of_words
from mentorctl.model import answers
from mentorctl.model.fields import Kind
from mentorctl.model.findings import Finding, error
from mentorctl.model.people import Mentee, Mentor, Person
from mentorctl.model.text import heading_key


class _Numbers(Comparison):
    def problems(self) -> list[Finding]:
        findings = []
        for people, columns in (
            (self.roster.mentors, self.criterion.mentor_columns),
            (self.roster.mentees, self.criterion.mentee_columns),
        ):
            for person in people:
                text = text_of(person, columns[0])
                if text and self.read(person, columns) is None and not _is_grade(person, columns):
                    field = field_of(columns[0], person)
                    findings.append(
                        error(
                            "number",
                            person.at(field.key if field else heading_key(columns[0])),
                            f'{self.criterion.name} compares numbers, and "{text}" is none.',
                            f"Correct the cell, or compare {columns[0]} in another way.",
                        )
                    )
        return findings

    def read(self, person: Person, columns: Sequence[str]) -> float | None:
        if _is_grade(person, columns):
            level = self.roster.program.scale.level(person.grade)
            return None if level is None else float(level)
        try:
            return answers.number(text_of(person, columns[0]), least=-math.inf)
        except ValueError:
            return None  # `problems` has said so

    def over_all(
        self, mentees: Sequence[float | None], mentors: Sequence[float | None]
    ) -> Product | Bent:
        if few(mentees):
            return of_kinds(mentees, mentors, self.score)
        wants, has = (np.array([v or 0.0 for v in side]) for side in (mentees, mentors))
        nothing = of_words([None] * len(mentees), [None] * len(mentors))
        return Bent(nothing, lambda _, rows: self.compared(wants[rows, None], has).astype(np.int16))

    @abstractmethod
    def compared(self, mentee: Any, mentor: Any) -> Any:
        """Return `score` of two numbers, or of arrays of numbers."""

    def score(self, mentee: float, mentor: float) -> int:
        return int(self.compared(mentee, mentor))

    def shown(self, value: float) -> str:
        return f"{value:g}"


def _is_grade(person: Person, columns: Sequence[str]) -> bool:
    field = field_of(columns[0], person)
    return field is not None and field.kind is Kind.GRADE


class Near(_Numbers):
    """The closer, the better: full for equal, nothing across everybody's whole range."""

    def __init__(self, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]  # same arguments, passed through
        values = [
            v
            for people, columns in (
                (self.roster.mentors, self.criterion.mentor_columns),
                (self.roster.mentees, self.criterion.mentee_columns),
            )
            for p in people
            if (v := self.read(p, columns)) is not None
        ]
        self._range = (max(values) - min(values) if values else 0.0) or 1.0

    def compared(self, mentee: Any, mentor: Any) -> Any:
        return np.floor((1 - np.abs(mentee - mentor) / self._range) * FULL + 0.5)

    def say(self, mentee: Mentee, mentor: Mentor, wants: float, has: float) -> str:
        if 2 * self.score(wants, has) < FULL:
            return ""  # it counts for a little, but nobody would call it close
        return f"Close in {self.criterion.name}: {wants:g} and {has:g}."


class AtLeast(_Numbers):
    """The mentor's number is at least the mentee's."""

    def compared(self, mentee: Any, mentor: Any) -> Any:
        return (mentor >= mentee) * FULL

    def say(self, mentee: Mentee, mentor: Mentor, wants: float, has: float) -> str:
        field = field_of(self.criterion.mentee_columns[0], mentee)
        if field and field.key == "years":
            return f"{mentor.shown} brings {has:g} years in the industry."
        return f"{self.criterion.name}: {has:g}, against {wants:g}."

    def conflict(self, mentee: Mentee, mentor: Mentor, wants: float, has: float) -> str:
        return f"{self.criterion.name}: {mentor.shown} has {has:g}, {mentee.shown} {wants:g}."
