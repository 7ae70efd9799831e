"""roster.xlsx as `import` writes it: people from exports, and how every heading was understood."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from mentorctl.documents.cellvalues import mark, safe_value
from mentorctl.documents.record import identities, key_text, read_record
from mentorctl.documents.roster_book import people_sheet, roster_sheets
from mentorctl.documents.sheets import RECORD_TITLE, CellTone, Column, SheetPlan, Tone
from mentorctl.intake.exports import Reading, field_shown
from mentorctl.intake.shapes.form import Sure
from mentorctl.intake.sign_ups import SignUp
from mentorctl.model.fields import FIELDS, Role, for_role
from mentorctl.model.grid import Grid, Value, as_text
from mentorctl.model.text import fold, heading_key

OTHER = "Other answers"
SCOPE = "File or sheet"
_LIKELY = "likely: please check"
TITLES = {Role.MENTOR: "Mentors", Role.MENTEE: "Mentees"}

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
        people, by_hand, _records(grids.get("columns")), _records(grids.get(OTHER.casefold()))
    )


def _records(grid: Grid | None) -> tuple[Mapping[str, str], ...]:
    if grid is None or not grid.rows:
        return ()
    return tuple(
        dict(zip(grid.texts[0], row, strict=True)) for row in grid.texts[1:] if any(row[1:])
    )


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
        for signup in signups:
            if signup.role is not role:
                continue
            place = next((i for i, p in enumerate(people) if _same(p, signup.values)), None)
            if place is None:
                people.append(dict(signup.values))
                hands.append(frozenset())
                continue
            for key, text in signup.values.items():
                if key not in hands[place]:
                    people[place][key] = text
        merged[role] = people
    return merged


def _same(person: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Tell whether two rows are one person: the first of ID, email, name that both have."""
    for key in ("id", "email", "name"):
        if key in person and key in other:
            return fold(person[key]) == fold(other[key])
    return False


def import_sheets(
    existing: Existing,
    signups: Sequence[SignUp],
    readings: Sequence[Reading],
    fresh: bool,
) -> list[SheetPlan]:
    """Return the sheets to write: all of a roster where it is `fresh`, else those that change.

    What the Columns sheet and Other answers hold of files that are not read this time stays.
    """
    people = merge(existing, signups)
    scopes = {reading.scope for reading in readings}
    sheets = [
        people_sheet(title, role, _table(role, people[role])) for role, title in TITLES.items()
    ]
    mine = [
        _columns(readings, [r for r in existing.columns if r.get(SCOPE) not in scopes]),
        _other(signups, [r for r in existing.other if r.get(SCOPE) not in scopes]),
    ]
    if not fresh:
        return [*sheets, *mine]
    rest = [s for s in roster_sheets({}) if s.title not in (*TITLES.values(), "Columns")]
    return [*sheets, *rest, *mine]


def _table(role: Role, people: Sequence[Person]) -> list[list[str]]:
    shown = for_role(role)
    return [[f.heading for f in shown], *([p.get(f.key, "") for f in shown] for p in people)]


def _columns(readings: Sequence[Reading], earlier: Sequence[Mapping[str, str]]) -> SheetPlan:
    rows: list[tuple[Value, ...]] = []
    for reading in readings:
        for read in reading.reads:
            sure = {Sure.SURE: "sure", Sure.LIKELY: _LIKELY}.get(
                read.sure, "left out" if read.sure is Sure.IGNORED else "not read"
            )
            rows.append(
                (
                    reading.scope,
                    read.question.text,
                    field_shown(read),
                    sure,
                    read.why,
                    " or ".join(read.candidates),
                    read.sample,
                    read.answered,
                )
            )
    names = (SCOPE, "Heading", "Field", "How sure", "Why", "Candidates", "Sample", "Answered")
    rows += [tuple(row.get(name, "") for name in names) for row in earlier]
    return SheetPlan(
        "Columns",
        (
            Column("File or sheet", 26, "wrap"),
            Column("Heading", 46, "wrap", "As it stands there."),
            Column(
                "Field",
                22,
                "text",
                "The heading of the roster it means. Correct it and import "
                "again with --update: what stands here wins. skip leaves the column alone.",
                choices=(*(f.heading for f in FIELDS), "First name", "Last name", "Role", "skip"),
                strict=False,
                typed=True,
            ),
            Column("How sure", 16),
            Column("Why", 40, "wrap"),
            Column("Candidates", 30, "wrap"),
            Column("Sample", 30, "wrap"),
            Column("Answered", 10, "number"),
        ),
        tuple(rows),
        key=(0, 1),
        cell_tones=(
            CellTone(3, Tone.LOOK, (_LIKELY,)),
            CellTone(3, Tone.MUTED, ("not read", "left out")),
        ),
        tab=Tone.INPUT,
    )


def _other(signups: Sequence[SignUp], earlier: Sequence[Mapping[str, str]]) -> SheetPlan:
    fixed = ("Role", "Person", SCOPE)
    headings = [h for s in signups for h in s.other]
    headings += [h for row in earlier for h, text in row.items() if text and h not in fixed]
    headings = list(dict.fromkeys(headings))
    rows: list[tuple[Value, ...]] = [
        (s.role.value, s.identity, s.scope, *(s.other.get(h, "") for h in headings))
        for s in signups
        if s.other
    ]
    rows += [tuple(row.get(h, "") for h in (*fixed, *headings)) for row in earlier]
    return SheetPlan(
        OTHER,
        (
            Column("Role", 9),
            Column("Person", 28),
            Column("File or sheet", 24),
            *(Column(h, 28, "wrap") for h in headings),
        ),
        tuple(rows),
        key=(0, 1),
        frozen_columns=2,
        tab=Tone.MUTED,
        empty="Every question of the exports is a field of the roster.",
    )
