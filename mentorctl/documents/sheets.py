"""What a sheet is, declared without any spreadsheet library: columns, rows, drop-downs, colors."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from mentorctl.model.grid import Value, column_letter

Kind = Literal["text", "wrap", "number", "points", "date", "rotated"]

RECORD_TITLE = "_mentorctl"
"""The very hidden sheet with long drop-down lists and the record of what was written."""

KEPT_TITLE = "Kept notes"
"""Where `write_edited` puts what a person typed on rows that no longer exist."""

_ILLEGAL = re.compile(r"[\[\]:*?/\\\x00-\x1f\x7f]")
_TITLE_LENGTH = 31


class Tone(StrEnum):
    """A color with a meaning. The looks differ in lightness and weight too, for gray print."""

    GOOD = "good"
    LOOK = "look"
    STOP = "stop"
    MUTED = "muted"
    INPUT = "input"
    PLAIN = "plain"


@dataclass(frozen=True)
class Column:
    """One column: its heading, its width in characters, and how its cells look."""

    heading: str
    width: float = 16
    kind: Kind = "text"
    note: str = ""
    """A comment on the heading cell."""
    choices: tuple[str, ...] = ()
    """The entries of a drop-down."""
    strict: bool = True
    """Whether Excel refuses an entry that is not one of `choices`."""
    typed: bool = False
    """Whether a coordinator types here: the column looks like input, and what stands here is kept
    when a later plan leaves it blank."""
    default: str = ""
    """The value that stands for "nothing typed yet", such as Proposed."""

    @property
    def holds_prose(self) -> bool:
        """Whether only a person ever fills the column: typed, free text, no drop-down."""
        return self.typed and not self.choices and self.kind in ("text", "wrap")


@dataclass(frozen=True)
class RowTones:
    """Colors for whole rows by the value in one column (its index): `(("Approved", GOOD),)`."""

    column: int
    tones: tuple[tuple[str, Tone], ...]


@dataclass(frozen=True)
class CellTone:
    """A color for the filled cells of one column (its index), or for those with certain values."""

    column: int
    tone: Tone
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class SheetPlan:
    """One sheet as it shall stand: headings on row 1, rows below; every row as long as `columns`.

    A sheet with a `key` is matched row by row on a re-run; one without is replaced by position.
    Raises ValueError for a row of another length and a column index that doesn't exist.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...] = ()
    key: tuple[int, ...] = ()
    came_from: Mapping[int, int] = field(default_factory=dict)
    """For rows that a person added and whose key may have been blank: the row of the old sheet,
    counted from 1, by the place in `rows`, from 0."""
    row_tones: RowTones | None = None
    cell_tones: tuple[CellTone, ...] = ()
    cell_choices: tuple[tuple[int, int, tuple[str, ...]], ...] = ()
    """Drop-downs of single cells: row in `rows`, column, entries; they refuse nothing."""
    heat: tuple[int, int] | None = None
    """First and last column of a map in three colors; its cells are small squares."""
    frozen_columns: int = 0
    tab: Tone | None = None
    landscape: bool = True
    empty: str = ""
    """A sentence that stands on row 2 when there are no rows."""
    zoom: int = 100

    def __post_init__(self) -> None:
        width = len(self.columns)
        for number, row in enumerate(self.rows, 2):
            if len(row) != width:
                raise ValueError(f"{self.title}: row {number} has {len(row)} cells, not {width}")
        used = [*self.key, *(t.column for t in self.cell_tones), *(self.heat or ())]
        used += [self.row_tones.column] if self.row_tones else []
        if not width or any(not 0 <= index < width for index in used):
            raise ValueError(f"{self.title}: a column index is not one of {width} columns")

    @property
    def headings(self) -> tuple[str, ...]:
        """The heading of each column; a blank one reads `Column D`."""
        pairs = enumerate(self.columns)
        return tuple(c.heading.strip() or f"Column {column_letter(i)}" for i, c in pairs)

    @property
    def body(self) -> tuple[tuple[Value, ...], ...]:
        """The rows below the heading: `rows`, or the sentence in their place."""
        if self.rows or not self.empty:
            return self.rows
        return ((self.empty, *("" for _ in self.columns[1:])),)


def room(rows: int) -> int:
    """Return how many rows drop-downs and colors cover: `rows` and many a person may add."""
    return max(rows * 2, rows + 500)


def legal_titles(titles: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    r"""Return sheet titles that Excel accepts: 31 characters, no `[]:*?/\`, each once.

    Titles are compared without case, also with those `taken`; a double gets ` (2)`.
    """
    used = {t.casefold() for t in (*taken, RECORD_TITLE, "History")}
    legal = []
    for title in titles:
        base = _ILLEGAL.sub(" ", title).encode("utf-8", "ignore").decode()
        base = " ".join(base.split()).strip("'")[:_TITLE_LENGTH].strip() or "Sheet"
        name, number = base, 2
        while name.casefold() in used:
            tail = f" ({number})"
            name, number = base[: _TITLE_LENGTH - len(tail)].rstrip() + tail, number + 1
        used.add(name.casefold())
        legal.append(name)
    return legal
