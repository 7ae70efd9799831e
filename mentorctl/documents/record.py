"""What we wrote last time, kept as short marks, so that a re-run knows what a person typed since.

The very hidden sheet holds an entry for each row written: sheet, key, and four letters (three bytes
in base 64) for each of our columns; many entries share a cell, which keeps the file small and quick
to write. A sheet's first entry, with the key `headings`, marks its
headings. A cell whose value no longer has its mark was typed by a person; so was one with the mark
AAAA, which says that a person's value was carried over from an earlier run.
"""

from base64 import b64decode, b64encode
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from mentorctl.documents.cellvalues import mark, safe_value
from mentorctl.documents.sheets import SheetPlan
from mentorctl.model.grid import Value, as_text
from mentorctl.model.text import fold, heading_key

HEADINGS = "headings"
MANY = "rows"
"""Stands for the key where a cell holds many entries, a line each: key, tab, marks."""
COLUMNS = ("Sheet", "Row", "Marks")
PERSON = b"\0\0\0"
_LONGEST = 32_764

Entry = tuple[str, str, str]
Identity = tuple[str, int]


def identities(headings: Sequence[str]) -> list[Identity]:
    """Return how columns are recognized: heading without case and punctuation, and its number.

    The number counts columns with the same heading, from 1; a blank heading gives `("", n)`.
    """
    seen: Counter[str] = Counter()
    found = []
    for heading in headings:
        name = heading_key(heading) or heading.strip()
        seen[name] += 1
        found.append((name, seen[name]))
    return found


def key_text(plan: SheetPlan, row: Sequence[Value], position: int) -> str:
    """Return what names a row to a person: its key's texts, or `row 12` where there is no key."""
    if not plan.key:
        return f"row {position + 2}"
    return " · ".join(" ".join(as_text(row[i]).split()) for i in plan.key)


@dataclass
class SheetRecord:
    """The marks of one sheet."""

    columns: dict[bytes, int] = field(default_factory=dict)
    rows: dict[str, list[bytes]] = field(default_factory=lambda: defaultdict(list))
    _values: dict[int, set[bytes]] = field(default_factory=dict)

    def place(self, identity: Identity) -> int | None:
        """Return where a column's marks stand in an entry, or None if it wasn't written."""
        return self.columns.get(mark(f"{identity[0]} {identity[1]}"))

    def wrote(self, place: int) -> set[bytes]:
        """Return every mark in one column: a value copied from another row is ours too."""
        if place not in self._values:
            entries = (e for group in self.rows.values() for e in group)
            self._values[place] = {e[place * 3 : place * 3 + 3] for e in entries} - {PERSON}
        return self._values[place]


def entries(
    title: str, plan: SheetPlan, by_person: Sequence[frozenset[int]] = ()
) -> Iterable[Entry]:
    """Yield a sheet's entries; `by_person` holds, for each row, the columns a person filled."""
    heads = b"".join(mark(f"{name} {n}") for name, n in identities(plan.headings))
    yield title, HEADINGS, _packed(heads)
    for position, row in enumerate(plan.body):
        marks = [mark(safe_value(v)) for v in row]
        for index in by_person[position] if by_person else ():
            marks[index] = PERSON
        yield title, fold(key_text(plan, row, position))[:1000], _packed(b"".join(marks))


def packed(record: Iterable[Entry]) -> list[Entry]:
    """Return entries with those of one sheet joined, as many as a cell holds."""
    joined: list[Entry] = []
    lines: list[str] = []
    length, sheet = 0, ""
    for title, key, text in record:
        line = f"{key}\t{text}"
        if lines and (title != sheet or length + len(line) >= _LONGEST):
            joined.append((sheet, MANY, "\n".join(lines)))
            lines, length = [], 0
        lines.append(line)
        length, sheet = length + len(line) + 1, title
    return [*joined, (sheet, MANY, "\n".join(lines))] if lines else joined


def unpacked(rows: Iterable[Sequence[object]]) -> Iterable[Entry]:
    """Yield the entries of the hidden sheet's rows; the reverse of `packed`."""
    for row in rows:
        title, key, text = (str(v or "") for v in (*row, "", "", "")[:3])
        if key != MANY:
            yield title, key, text
        for line in text.split("\n") if key == MANY else ():
            name, _, marks = line.partition("\t")
            yield title, name, marks


def read_record(rows: Iterable[Sequence[object]]) -> dict[str, SheetRecord]:
    """Return the record by sheet title (case folded), without entries that a person spoiled."""
    found: dict[str, SheetRecord] = defaultdict(SheetRecord)
    for title, key, text in unpacked(rows):
        try:
            marks = b64decode(text, validate=True)
        except ValueError:
            continue
        sheet = found[title.casefold()]
        if key == HEADINGS and not sheet.columns:
            parts = [marks[i : i + 3] for i in range(0, len(marks), 3)]
            sheet.columns = {part: i for i, part in enumerate(parts)}
        else:
            sheet.rows[key].append(marks)
    return {title: sheet for title, sheet in found.items() if sheet.columns}


def _packed(marks: bytes) -> str:
    """Return marks as text that fits a cell beside its key; columns past the 7,900th go bare."""
    return b64encode(marks).decode()[: _LONGEST - 1_164]
