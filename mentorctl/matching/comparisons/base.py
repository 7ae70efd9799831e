"""What a way of comparing is: a unit that scores two answers, one pair or all pairs at once.

A score is a whole number of thousandths, 0 to 1000, and BLANK where an answer is missing; whole
numbers keep the plain form and the form over all pairs equal to the last digit.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mentorctl.matching.comparisons.product import Flags, Numbers, Product, Rows, Spots, of_words
from mentorctl.model.criteria import Criterion
from mentorctl.model.fields import Field, by_heading
from mentorctl.model.findings import Finding
from mentorctl.model.grid import as_text
from mentorctl.model.people import Mentee, Mentor, Person
from mentorctl.model.roster import Roster
from mentorctl.model.text import fold, heading_key

FULL = 1000
"""The score of a perfect answer."""
BLANK = -1
Table = NDArray[np.int16]

_NUMBER = re.compile(r"^[+-]?\d+([.,]\d+)?$")


@dataclass(frozen=True)
class Bent:
    """Scores that are no product themselves but can be worked out from one."""

    product: Product
    bend: Callable[[Numbers, Rows], NDArray[Any]]
    """Takes the product of some rows of mentees, and which these are."""


def in_common(
    mentees: Sequence[Collection[Any] | None],
    mentors: Sequence[Collection[Any] | None],
    by_size: Callable[[float, NDArray[np.float64]], NDArray[np.float64]],
    score: Callable[[Numbers, NDArray[np.float64]], NDArray[np.float64]],
) -> Bent:
    """Score the number of entries that two collections have in common.

    by_size  a number for the size of a mentee's collection with those of all mentors
    score    the thousandths of numbers in common with those numbers, both (rows, mentors)
    """
    sides = (mentees, mentors)
    common = of_words(*([dict.fromkeys(v or (), 1) for v in side] for side in sides))
    one, two = (np.array([len(v or " ") for v in side], float) for side in sides)
    sizes, size = np.unique(one, return_inverse=True)
    numbers = np.array([by_size(n, two) for n in sizes]).reshape(len(sizes), len(two))
    return Bent(common, lambda common, rows: score(common, numbers[size[rows]]))


@dataclass(frozen=True)
class Blanks:
    """Pairs that can't be compared: all of some mentees, and of others those with some mentors."""

    always: Flags
    """(mentees,)"""
    sometimes: Flags
    """(mentees,)"""
    mentors: Flags
    """(mentors,)"""

    def product(self) -> Product:
        """Return 1 for each such pair, 0 for the others."""
        left = np.column_stack([self.always, self.sometimes & ~self.always])
        right = np.column_stack([np.ones(len(self.mentors)), self.mentors])
        return Product(left.astype(np.float32), right.astype(np.float32), Spots.none(len(left)))

    def block(self, rows: Rows) -> Flags:
        """Return where such pairs are among these mentees and all mentors."""
        made: Flags = self.always[rows, None] | (self.sometimes[rows, None] & self.mentors)
        return made


class Comparison(ABC):
    """One way of comparing a mentor's answer with a mentee's.

    `read` turns a person's answers into the value that `score` and `over_all` take; a value of
    None is a blank.
    """

    def __init__(self, roster: Roster, criterion: Criterion) -> None:
        self.roster = roster
        self.criterion = criterion

    def problems(self) -> list[Finding]:
        """Return why these columns can't be compared so, each with its cell."""
        return []

    @abstractmethod
    def read(self, person: Person, columns: Sequence[str]) -> Any:
        """Return a person's value, None for a blank."""

    @abstractmethod
    def score(self, mentee: Any, mentor: Any) -> int:
        """Return the thousandths for two values, BLANK where they can't be compared."""

    @abstractmethod
    def over_all(self, mentees: Sequence[Any], mentors: Sequence[Any]) -> Product | Bent:
        """Return `score` for all pairs; what it says of blanks is never looked at."""

    def blanks(self, mentees: Sequence[Any], mentors: Sequence[Any]) -> Blanks:
        """Return which pairs can't be compared because an answer is missing."""
        return Blanks(
            np.array([v is None for v in mentees], bool),
            np.ones(len(mentees), bool),
            np.array([v is None for v in mentors], bool),
        )

    def say(self, mentee: Mentee, mentor: Mentor, wants: Any, has: Any) -> str:
        """Return a sentence on what speaks for the pair, empty where nothing is to be said."""
        return ""

    def conflict(self, mentee: Mentee, mentor: Mentor, wants: Any, has: Any) -> str:
        """Return a sentence on why a required criterion is not met."""
        return (
            f"{self.criterion.name}: {self.shown(wants)} and {self.shown(has)} do not go together."
        )

    def shown(self, value: Any) -> str:
        """Return a value as people read it."""
        return f'"{value}"'


def field_of(column: str, person: Person) -> Field | None:
    """Return the roster's own field that a column names, None for a program's own column."""
    return _field(column, type(person))


@cache
def _field(column: str, kind: type[Person]) -> Field | None:
    field = by_heading().get(heading_key(column))
    return field if field is not None and field.key in kind.model_fields else None


def text_of(person: Person, column: str) -> str:
    """Return one answer as text, empty for a blank."""
    field = field_of(column, person)
    if field is None:
        return person.other.get(heading_key(column), "")
    value = getattr(person, field.key)
    if value is None or value == ():
        return ""
    if isinstance(value, tuple):
        return "; ".join(value)
    if isinstance(value, bool | float):
        return as_text(value)
    return str(getattr(value, "name", value))


def answer_key(text: str) -> str:
    """Return the form in which two single answers are equal: no case, spacing and punctuation.

    In a number, a sign and a decimal point are no punctuation: 1.5 is not 15, -4 is not 4.
    """
    if _NUMBER.match(text):
        return text.lstrip("+").replace(",", ".")
    return heading_key(text) or fold(text)
