"""Ways of comparing, by the name the Criteria sheet uses, and criteria bound to a roster."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mentorctl.matching.case import Case
from mentorctl.matching.comparisons.base import (
    BLANK,
    FULL,
    Bent,
    Blanks,
    Comparison,
    Table,
    answer_key,
    text_of,
)
from mentorctl.matching.comparisons.lists import Covers, Shared
from mentorctl.matching.comparisons.meetings import Compatible, Preferred
from mentorctl.matching.comparisons.numbers import AtLeast, Near
from mentorctl.matching.comparisons.product import Product, Rows
from mentorctl.matching.comparisons.texts import Different, Same, SimilarText
from mentorctl.model.criteria import Criterion
from mentorctl.model.fields import Kind, by_heading
from mentorctl.model.findings import Finding, error
from mentorctl.model.people import Mentee, Mentor, Person
from mentorctl.model.text import heading_key

__all__ = ["BLANK", "FULL", "Bent", "Compared", "compare_all", "text_of"]

_WAYS: Mapping[str, type[Comparison]] = {
    "same": Same,
    "different": Different,
    "shared": Shared,
    "covers": Covers,
    "near": Near,
    "at least": AtLeast,
    "compatible": Compatible,
    "preferred": Preferred,
    "similar text": SimilarText,
}

_PRIVATE = ("notes", "donotmatchwith")
"""Columns that are never compared: what they say would show in the reasons."""


class Compared:
    """One criterion bound to a roster: scores of single pairs, and of all at once."""

    def __init__(self, case: Case, criterion: Criterion) -> None:
        self.criterion = criterion
        self._case = case
        self._way = _WAYS[criterion.compare](case.roster.pool, criterion)
        self._values: dict[tuple[bool, str], Any] = {}

    def problems(self) -> list[Finding]:
        """Return why the criterion can't be used as it stands."""
        columns = (*self.criterion.mentor_columns, *self.criterion.mentee_columns)
        private = [c for c in columns if heading_key(c) in _PRIVATE]
        if private:
            return [
                error(
                    "private",
                    self.criterion.where,
                    f"{private[0]} is never compared: it is for the coordinator only.",
                    "Choose another column.",
                )
            ]
        people = [c for c in columns if _is_people(c)]
        if people and self.criterion.compare != "preferred":
            return [
                error(
                    "private",
                    self.criterion.where,
                    f"{people[0]} is for the coordinator only, and {self.criterion.compare} would "
                    "show it in the reasons.",
                    "Compare it with preferred.",
                )
            ]
        return self._way.problems()

    def asked(self, mentee: Mentee) -> bool:
        """Tell whether the criterion is asked for this mentee: its Only if holds."""
        condition = self.criterion.only_if
        if condition is None:
            return True
        return answer_key(text_of(mentee, condition.column)) == answer_key(condition.answer)

    def value(self, person: Person) -> Any:
        """Return what a person answered, None for a blank."""
        is_mentor = isinstance(person, Mentor)
        key = (is_mentor, person.id)
        if key not in self._values:
            c = self.criterion
            columns = c.mentor_columns if is_mentor else c.mentee_columns
            self._values[key] = self._way.read(person, columns)
        return self._values[key]

    def score(self, mentee: Mentee, mentor: Mentor) -> int | None:
        """Return the thousandths of one pair, None where an answer is missing or isn't asked."""
        wants, has = self.value(mentee), self.value(mentor)
        if wants is None or has is None or not self.asked(mentee):
            return None
        score = self._way.score(wants, has)
        return None if score == BLANK else score

    def table(self, rows: Rows | None = None) -> Table:
        """Return the thousandths of these mentees with everybody, BLANK where one is missing."""
        rows = rows or slice(0, len(self._case.mentees))
        table = self.points(rows).astype(np.int16)
        table[self.blanks.block(rows)] = BLANK
        return table

    def points(self, rows: Rows) -> NDArray[Any]:
        """Return the thousandths of these mentees with everybody, 0 where an answer is missing."""
        if isinstance(self.over_all, Product):
            return self.over_all.block(rows)
        found = self.over_all.bend(self.over_all.product.block(rows), rows)
        found[self.blanks.block(rows)] = 0
        return found

    @cached_property
    def blanks(self) -> Blanks:
        """Which pairs lack an answer, or aren't asked."""
        found = self._way.blanks(*self._sides)
        not_asked = np.array([not self.asked(m) for m in self._case.mentees], bool)
        return replace(found, always=found.always | not_asked)

    @cached_property
    def over_all(self) -> Product | Bent:
        """The scores of all pairs in a form that takes little room; a product is 0 at blanks."""
        found = self._way.over_all(*self._sides)
        if isinstance(found, Bent):
            return found
        # Where one answer is enough, only named pairs score, and none of them is blank.
        alone = self.blanks.mentors & self.blanks.sometimes.all()
        return found.without(self.blanks.always, alone)

    @cached_property
    def _sides(self) -> tuple[list[Any], list[Any]]:
        return [self.value(m) for m in self._case.mentees], [
            self.value(m) for m in self._case.mentors
        ]

    def say(self, mentee: Mentee, mentor: Mentor) -> str:
        """Return a sentence on what speaks for a pair that scores above 0; empty for nothing."""
        return self._way.say(mentee, mentor, self.value(mentee), self.value(mentor))

    def conflict(self, mentee: Mentee, mentor: Mentor) -> str:
        """Return a sentence on why the pair doesn't meet a required criterion."""
        return self._way.conflict(mentee, mentor, self.value(mentee), self.value(mentor))


def _is_people(column: str) -> bool:
    field = by_heading().get(heading_key(column))
    return field is not None and field.kind is Kind.PEOPLE


def compare_all(case: Case) -> tuple[Compared, ...]:
    """Return every criterion that counts somewhere, bound to the roster."""
    return case.cached(
        "compared", lambda: tuple(Compared(case, c) for c in case.roster.criteria if c.in_use)
    )
