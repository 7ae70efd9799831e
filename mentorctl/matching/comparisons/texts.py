"""Comparing single texts: the same, different, or free texts with words in common."""

import math
import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from mentorctl.matching.comparisons.base import (
    FULL,
    Bent,
    Comparison,
    answer_key,
    field_of,
    in_common,
    text_of,
)
from mentorctl.matching.comparisons.product import Product, Spots, of_words
from mentorctl.model.fields import Kind
from mentorctl.model.findings import Finding, error
from mentorctl.model.people import Mentee, Mentor, Person
from mentorctl.model.text import fold, listed

_WORD = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]+)*")


class Same(Comparison):
    """Both say the same, whatever the case, spacing and punctuation."""

    def problems(self) -> list[Finding]:
        findings = []
        for person in (*self.roster.mentors[:1], *self.roster.mentees[:1]):
            mentor = person in self.roster.mentors
            columns = self.criterion.mentor_columns if mentor else self.criterion.mentee_columns
            for column in columns:
                field = field_of(column, person)
                if field and field.kind in (Kind.LIST, Kind.WORDS, Kind.PEOPLE):
                    findings.append(
                        error(
                            "compare",
                            self.criterion.where,
                            f"{column} holds several answers and "
                            f"can't be compared with {self.criterion.compare}.",
                            "Compare it with shared or covers.",
                        )
                    )
        return findings

    def read(self, person: Person, columns: Sequence[str]) -> str | None:
        return " ".join(t for c in columns if (t := text_of(person, c))) or None

    def score(self, mentee: str, mentor: str) -> int:
        return FULL if answer_key(mentee) == answer_key(mentor) else 0

    def over_all(self, mentees: Sequence[str | None], mentors: Sequence[str | None]) -> Product:
        wants = [{} if v is None else {answer_key(v): FULL} for v in mentees]
        return of_words(wants, [{} if v is None else {answer_key(v): 1} for v in mentors])

    def say(self, mentee: Mentee, mentor: Mentor, wants: str, has: str) -> str:
        field = field_of(self.criterion.mentee_columns[0], mentee)
        sentence = _SAME.get(field.key if field else "", "")
        return sentence.format(has) if sentence else f"Same {_name(self.criterion.name)}: {has}."


class Different(Same):
    """Both answered, and say different things."""

    def score(self, mentee: str, mentor: str) -> int:
        return FULL - super().score(mentee, mentor)

    def over_all(self, mentees: Sequence[str | None], mentors: Sequence[str | None]) -> Product:
        same = super().over_all(mentees, mentors)
        full = np.full((len(mentees), 1), FULL, np.float32)
        return Product(
            np.hstack([full, -same.left]),
            np.hstack([np.ones((len(mentors), 1), np.float32), same.right]),
            Spots(same.spots.starts, same.spots.columns, -same.spots.values),
        )

    def say(self, mentee: Mentee, mentor: Mentor, wants: str, has: str) -> str:
        return f"{self.criterion.name}: {wants} and {has}."

    def conflict(self, mentee: Mentee, mentor: Mentor, wants: str, has: str) -> str:
        return f"{self.criterion.name}: both say {self.shown(has)}."


class SimilarText(Comparison):
    """Free texts share uncommon words: the cosine of their word sets.

    Words under three letters and words that more than half of all texts use say nothing and are
    left out, so the rule needs no list of any language's filler words.
    """

    def __init__(self, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]  # same arguments, passed through
        people = (
            *((m, self.criterion.mentor_columns) for m in self.roster.mentors),
            *((m, self.criterion.mentee_columns) for m in self.roster.mentees),
        )
        used: Counter[str] = Counter()
        texts = 0
        for person, columns in people:
            words = self._words(person, columns)
            texts += bool(words)
            used.update(words)
        self._common = {word for word, times in used.items() if times * 2 > texts}

    def _words(self, person: Person, columns: Sequence[str]) -> frozenset[str]:
        text = " ".join(text_of(person, c) for c in columns)
        return frozenset(_WORD.findall(fold(text)))

    def read(self, person: Person, columns: Sequence[str]) -> frozenset[str] | None:
        return (self._words(person, columns) - self._common) or None

    def score(self, mentee: frozenset[str], mentor: frozenset[str]) -> int:
        return _cosine(len(mentee & mentor), len(mentee), len(mentor))

    def over_all(
        self, mentees: Sequence[frozenset[str] | None], mentors: Sequence[frozenset[str] | None]
    ) -> Bent:
        return in_common(
            mentees,
            mentors,
            lambda size, sizes: np.sqrt(size * sizes),
            lambda common, root: np.floor(common * float(FULL) / root + 0.5),
        )

    def say(
        self, mentee: Mentee, mentor: Mentor, wants: frozenset[str], has: frozenset[str]
    ) -> str:
        words: list[str] = []
        for word in sorted(wants & has, key=lambda w: (-len(w), w)):
            if not any(longer.startswith(word) for longer in words):
                words.append(word)
        return f"Both write about {listed(words[:3])}."

    def conflict(
        self, mentee: Mentee, mentor: Mentor, wants: frozenset[str], has: frozenset[str]
    ) -> str:
        return (
            f"{self.criterion.name}: {mentee.shown} and {mentor.shown} use no uncommon word in "
            "common."
        )


def _cosine(shared: int, one: int, two: int) -> int:
    return math.floor(shared * FULL / math.sqrt(float(one) * float(two)) + 0.5)


def _name(criterion: str) -> str:
    return criterion[0].lower() + criterion[1:] if criterion[1:2].islower() else criterion


_SAME = {
    "function": "Both work in {}.",
    "department": "Both belong to {}.",
    "location": "Both are in {}.",
    "behavioral_style": "Both have the behavioral style {}.",
}
