"""The roster that an import meets: who is there, what was typed by hand, and how both merge."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from mentorctl.documents.cellvalues import mark, safe_value
from mentorctl.documents.record import identities, key_text, read_record
from mentorctl.documents.roster_book import people_sheet
from mentorctl.documents.sheets import RECORD_TITLE
from mentorctl.intake.people import TOPIC_FIELDS
from mentorctl.intake.rules import TOPICS
from mentorctl.intake.sign_up import SignUp
from mentorctl.model.fields import Role, for_role
from mentorctl.model.grid import Grid, Value, as_text
from mentorctl.model.text import fold, heading_key
from mentorctl.model.topics import split_entries

OTHER = "Other answers"
TITLES = {Role.MENTOR: "Mentors", Role.MENTEE: "Mentees"}
IDENTIFY = ("id", "email", "name")

Person = dict[str, str]
"""One row of a people sheet: text by field key."""


@dataclass(frozen=True)
class Existing:
    """The people of a roster that is there already."""

    people: Mapping[Role, list[Person]] = field(default_factory=dict)
    by_hand: Mapping[Role, list[frozenset[str]]] = field(default_factory=dict)
    """For each of them the fields that a person typed since the last import."""
    columns: tuple[Mapping[str, str], ...] = ()
    """Rows of the Columns sheet, by heading."""
    other: tuple[Mapping[str, str], ...] = ()
    """Rows of the sheet Other answers, by heading."""
    topics: tuple[tuple[str, str], ...] | None = None
    """Rows of the Topics sheet: topic and what else it is called; None without the sheet."""


def read_existing(sheets: Sequence[Grid]) -> Existing:
    """Return the people of a roster's sheets and what was typed by hand since it was written.

    A roster that no import wrote has no record: then everything in it was typed by hand.
    """
    grids = {g.sheet.casefold(): g for g in sheets}
    hidden = grids.get(RECORD_TITLE.casefold())
    record = read_record(hidden.rows[1:]) if hidden else {}
    people: dict[Role, list[Person]] = {}
    by_hand: dict[Role, list[frozenset[str]]] = {}
    for role, title in TITLES.items():
        grid = grids.get(title.casefold())
        people[role], by_hand[role] = [], []
        if grid is None or not grid.rows:
            continue
        plan = people_sheet(title, role, ())
        known = record.get(title.casefold())
        for person, values in _rows(grid, role):
            marks = None
            if known is not None:
                group = known.rows.get(fold(key_text(plan, values, 0))[:1000])
                marks = group[0] if group else None
            typed = set()
            for identity, f, value in zip(
                identities(plan.headings), for_role(role), values, strict=True
            ):
                place = known.place(identity) if known else None
                same = (
                    marks is not None
                    and place is not None
                    and (marks[place * 3 : place * 3 + 3] == mark(safe_value(value)))
                )
                if not same and as_text(value):
                    typed.add(f.key)
            people[role].append(person)
            by_hand[role].append(frozenset(typed))
    return Existing(
        people,
        by_hand,
        _records(grids.get("columns")),
        _records(grids.get(OTHER.casefold())),
        _topics(grids.get("topics")),
    )


def entries_there(existing: Existing) -> frozenset[str]:
    """Return the folded entries about topics that people on the roster have already."""
    return frozenset(
        fold(entry)
        for people in existing.people.values()
        for person in people
        for key in TOPIC_FIELDS & person.keys()
        for entry in split_entries(person[key], ())
    )


def _records(grid: Grid | None) -> tuple[Mapping[str, str], ...]:
    if grid is None or not grid.rows:
        return ()
    return tuple(
        dict(zip(grid.texts[0], row, strict=True)) for row in grid.texts[1:] if any(row[1:])
    )


def _topics(grid: Grid | None) -> tuple[tuple[str, str], ...] | None:
    if grid is None or not grid.rows:
        return None
    keys = [heading_key(text) for text in grid.texts[0]]
    name, also = (keys.index(k) if (k := heading_key(h)) in keys else None for h in TOPICS)
    if name is None:
        return None
    return tuple((row[name], "" if also is None else row[also]) for row in grid.texts[1:])


def _rows(grid: Grid, role: Role) -> list[tuple[Person, tuple[Value, ...]]]:
    """Return each filled row as a person and as values in the order of the sheet we write."""
    at = {heading_key(text): n for n, text in reversed(list(enumerate(grid.texts[0])))}
    columns = [at.get(heading_key(f.heading)) for f in for_role(role)]
    found = []
    for texts, row in zip(grid.texts[1:], grid.rows[1:], strict=True):
        if any(texts):
            person = {
                f.key: texts[c]
                for f, c in zip(for_role(role), columns, strict=True)
                if c is not None and texts[c]
            }
            found.append((person, tuple("" if c is None else row[c] for c in columns)))
    return found


def merge(existing: Existing, signups: Sequence[SignUp]) -> dict[Role, list[Person]]:
    """Return everybody: those already there with newer answers, then newcomers.

    What was typed by hand stays; a blank answer never clears a cell.
    """
    merged: dict[Role, list[Person]] = {}
    for role in TITLES:
        people = [dict(p) for p in existing.people.get(role, [])]
        hands = list(existing.by_hand.get(role, []))
        index = _Index(people)
        for signup in signups:
            if signup.role is not role:
                continue
            place = index.find(signup.values)
            if place is None:
                people.append(dict(signup.values))
                hands.append(frozenset())
                index.add(len(people) - 1)
                continue
            for key, text in signup.values.items():
                if key not in hands[place]:
                    people[place][key] = text
            index.add(place)
        merged[role] = people
    return merged


class _Index:
    """Finds a person's row: the first that agrees in the first of ID, email, name both have."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._people = people
        self._rows: dict[tuple[str, str], list[int]] = {}
        for place in range(len(people)):
            self.add(place)

    def add(self, place: int) -> None:
        """Enter a row, or enter it again with what it has gained."""
        for key in IDENTIFY:
            if text := self._people[place].get(key):
                rows = self._rows.setdefault((key, fold(text)), [])
                if place not in rows:
                    rows.append(place)

    def find(self, other: Mapping[str, str]) -> int | None:
        """Return the row of the person whose answers these are, None for a newcomer."""
        rows = {
            row
            for key in IDENTIFY
            if key in other
            for row in self._rows.get((key, fold(other[key])), ())
        }
        return next((row for row in sorted(rows) if _same(self._people[row], other)), None)


def _same(person: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Tell whether two rows are one person: the first of ID, email, name that both have."""
    for key in IDENTIFY:
        if key in person and key in other:
            return fold(person[key]) == fold(other[key])
    return False
