"""Comparing lists: what two share, and what a mentor covers of what a mentee lists."""

from collections.abc import Iterable, Sequence

import numpy as np

from mentorctl.matching.comparisons.base import FULL, Bent, Comparison, field_of, in_common, text_of
from mentorctl.matching.comparisons.product import Product, of_words
from mentorctl.model.findings import Finding, warning
from mentorctl.model.people import Mentee, Mentor, Person
from mentorctl.model.text import fold, listed, nearest
from mentorctl.model.topics import split_entries, vocabulary

Entries = dict[str, str]
"""Entries as shown by their folded form, in the order given."""

GOALS_COUNTED = 3  # pairs choose their top three at the first meeting


class _Lists(Comparison):
    def __init__(self, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]  # same arguments, passed through
        cells = [
            text_of(person, column)
            for people, columns in (
                (self.roster.mentors, self.criterion.mentor_columns),
                (self.roster.mentees, self.criterion.mentee_columns),
            )
            for person in people
            for column in columns
            if field_of(column, person) is None
        ]
        self._known = vocabulary(cells, self.roster.topics)

    def problems(self) -> list[Finding]:
        """Warn where no entry of one side is one of the other: the criterion is 0 for everybody."""
        sides = (
            [self.read(p, self.criterion.mentor_columns) for p in self.roster.mentors],
            [self.read(p, self.criterion.mentee_columns) for p in self.roster.mentees],
        )
        has, wants = ({k: v for e in side if e for k, v in e.items()} for side in sides)
        if not has or not wants or has.keys() & wants.keys():
            return []
        return [
            warning(
                "never-meet",
                self.criterion.where,
                f'"{self.criterion.name}" is 0 for everybody: no entry of the mentors is one of '
                "the mentees.",
                f"{_likely_pairs(has.values(), wants.values())}To tie two words, write one of them "
                'on the Topics sheet and the other under "Also called".',
            )
        ]

    def read(self, person: Person, columns: Sequence[str]) -> Entries | None:
        entries: Entries = {}
        for column in columns:
            field = field_of(column, person)
            value = getattr(person, field.key) if field else None
            if not isinstance(value, tuple):
                value = split_entries(text_of(person, column), self._known)
            elif field and field.key == "goals":
                value = value[:GOALS_COUNTED]
            for entry in value:
                name = self.roster.topics.canonical(entry)
                entries.setdefault(fold(name), name)
        return entries or None

    def conflict(self, mentee: Mentee, mentor: Mentor, wants: Entries, has: Entries) -> str:
        return (
            f"{self.criterion.name}: {mentee.shown} says {self.shown(wants)}, "
            f"{mentor.shown} says {self.shown(has)}."
        )

    def shown(self, value: Entries) -> str:
        return listed(value.values())


class Shared(_Lists):
    """Two lists overlap: twice the shared entries over all entries (Dice's coefficient)."""

    def score(self, mentee: Entries, mentor: Entries) -> int:
        return _rounded(2 * FULL * len(mentee.keys() & mentor.keys()), len(mentee) + len(mentor))

    def over_all(
        self, mentees: Sequence[Entries | None], mentors: Sequence[Entries | None]
    ) -> Bent:
        # Quotients of whole numbers this small are never rounded across a whole one.
        return in_common(
            mentees,
            mentors,
            lambda size, sizes: size + sizes,
            lambda common, total: np.floor((4 * FULL * common + total) / (2 * total)),
        )

    def say(self, mentee: Mentee, mentor: Mentor, wants: Entries, has: Entries) -> str:
        common = listed([shown for key, shown in wants.items() if key in has][:3])
        field = field_of(self.criterion.mentee_columns[0], mentee)
        sentence = _SHARED.get(field.key if field else "", "")
        return sentence.format(common) if sentence else f"{self.criterion.name}: both say {common}."


class Covers(_Lists):
    """The mentor's list holds what the mentee lists: weights 3, 2, then 1 for each later entry."""

    def score(self, mentee: Entries, mentor: Entries) -> int:
        return sum(w for key, w in shares(mentee).items() if key in mentor)

    def over_all(
        self, mentees: Sequence[Entries | None], mentors: Sequence[Entries | None]
    ) -> Product:
        wanted = [shares(v or {}) for v in mentees]
        return of_words(wanted, [dict.fromkeys(v or (), 1) for v in mentors])

    def say(self, mentee: Mentee, mentor: Mentor, wants: Entries, has: Entries) -> str:
        found = [shown for key, shown in wants.items() if key in has]
        field = field_of(self.criterion.mentee_columns[0], mentee)
        if field and field.key == "goals" and len(self.criterion.mentee_columns) == 1:
            places = [_PLACES[i] for i, key in enumerate(wants) if key in has]
            if len(places) == len(wants) > 1:
                return (
                    f"{mentor.shown} can help with all of {mentee.shown}'s top goals: "
                    f"{listed(found)}."
                )
            goals = [f"{place} goal ({goal})" for place, goal in zip(places, found, strict=True)]
            return f"{mentor.shown} can help with the {listed(goals)}."
        if field and field.key == "skills_wanted":
            return f"{mentor.shown} offers what {mentee.shown} wants to learn: {listed(found[:4])}."
        return f"{self.criterion.name}: {listed(found[:4])}."


def _likely_pairs(has: Iterable[str], wants: Iterable[str]) -> str:
    pairs = []
    for want in sorted(wants):
        if near := nearest(want, has, limit=1, least=75):
            pairs.append(f'"{want}" and "{near[0]}"')
    return f"Perhaps the same: {listed(pairs[:5])}. " if pairs else ""


def position_weights(length: int) -> list[int]:
    """Return what each entry of a list counts: 3, 2, 1, 1, ... for the first three 3 to 2 to 1.

    Two entries count 3 to 2, a single one fully.
    """
    return [max(3 - place, 1) for place in range(length)]


def shares(entries: Iterable[str]) -> dict[str, int]:
    """Return the whole thousandths that each entry of a list counts, 1000 together.

    Sums are rounded, not entries, so that what is left over falls nowhere in particular.
    """
    keys = list(entries)
    weights = position_weights(len(keys))
    whole = sum(weights)
    marks = [_rounded(FULL * sum(weights[:k]), whole) for k in range(len(keys) + 1)] if keys else []
    return {key: marks[k + 1] - marks[k] for k, key in enumerate(keys)}


def _rounded(numerator: int, denominator: int) -> int:
    return (2 * numerator + denominator) // (2 * denominator)


_PLACES = ("first", "second", "third")
_SHARED = {
    "interests": "Both enjoy {}.",
    "languages": "Both speak {}.",
    "employers": "Both have worked at {}.",
}
