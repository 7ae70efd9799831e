"""Grids become tables: a row of headings, and the rows below it."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from mentorctl.model.findings import Finding, Where, error, note, warning
from mentorctl.model.grid import Grid
from mentorctl.model.text import heading_key

_LOOK = 30  # titles and remarks above the headings take less


@dataclass(frozen=True)
class Table:
    """A grid with its heading row found."""

    grid: Grid
    head: int
    """The heading row, counted within the grid from 0."""

    @property
    def headings(self) -> tuple[str, ...]:
        """Headings on one line each, as written."""
        return tuple(" ".join(h.split()) for h in self.grid.texts[self.head])

    @property
    def keys(self) -> tuple[str, ...]:
        """Headings in the form in which they are compared."""
        return tuple(map(heading_key, self.headings))

    def rows(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Yield each row that holds anything, with its number within the grid."""
        for number in range(self.head + 1, len(self.grid.texts)):
            if any(self.grid.texts[number]):
                yield number, self.grid.texts[number]

    def where(self, row: int, column: int | None = None) -> Where:
        """Return the place of a cell, or of a row."""
        return self.grid.where(row, column)


def find_table(grid: Grid, known: Collection[str], least: int = 1) -> Table | None:
    """Return the table under the row that holds most `known` heading keys, None below `least`.

    The first such row counts, so a row of answers never outdoes its own headings.
    """
    best, most = -1, least - 1
    for number, row in enumerate(grid.texts[:_LOOK]):
        hits = len({heading_key(t) for t in row if t} & set(known))
        if hits > most:
            best, most = number, hits
    return Table(grid, best) if best >= 0 else None


def column_of(table: Table, *names: str) -> int | None:
    """Return the first column headed by one of `names`, None where there is none."""
    for name in names:
        if (key := heading_key(name)) in table.keys:
            return table.keys.index(key)
    return None


def lost_findings(table: Table, used: Collection[int] | None = None) -> list[Finding]:
    """Return a finding for each cell of the table without a value to read.

    `used` holds the columns, counted within the grid, that are read: there it is an error, since a
    blank would pass as not answered; elsewhere a warning. None means all of them.
    """
    findings = []
    width = len(table.headings)
    columns = {table.where(table.head, c).cell.rstrip("0123456789"): c for c in range(width)}
    for cell, what in table.grid.lost.items():
        column = columns.get(cell.rstrip("0123456789"))
        if column is None or int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) <= table.grid.top:
            continue
        severe = error if used is None or column in used else warning
        findings.append(
            severe(
                "lost-value",
                Where(table.grid.file, table.grid.sheet, cell),
                "This formula has no saved value, so the cell reads as blank."
                if what == "formula"
                else f"This cell holds the error {what}.",
                "Open the file in Excel and save it, or type the value."
                if what == "formula"
                else "Correct the formula, or type the value.",
            )
        )
    return findings


def assumed_encoding(grids: Iterable[Grid]) -> list[Finding]:
    """Return a note for each text file whose encoding nothing proves: accents may look wrong."""
    return [
        note(
            "encoding",
            Where(grid.file),
            f"This file is not UTF-8 and was read as {grid.assumed}.",
            "If accents look wrong, save it as CSV UTF-8.",
        )
        for grid in grids
        if grid.assumed
    ]
