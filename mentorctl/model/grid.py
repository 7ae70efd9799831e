"""A sheet as it was read: values with their addresses."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from mentorctl.model.findings import Where
from mentorctl.model.text import clean

Value = str | float | int | bool | date | datetime | time | timedelta


def column_letter(index: int) -> str:
    """Return the letters of a column, 0 being A."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def address(row: int, column: int) -> str:
    """Return the cell of a row and column counted from 0: (4, 2) is C5."""
    return f"{column_letter(column)}{row + 1}"


def as_text(value: Value) -> str:
    """Return a cell's text: 1001.0 is 1001, a date is 2027-01-31, text stays as typed but clean."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        # Long account numbers are whole as well; beyond 21 digits a number is no identity.
        return str(int(value)) if value.is_integer() and abs(value) < 1e21 else repr(value)
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "minutes")
    return value.isoformat() if isinstance(value, date | time) else str(value)


@dataclass(frozen=True)
class Grid:
    """One sheet: rows of values from its first used cell; a blank cell is an empty text."""

    file: str
    sheet: str
    rows: tuple[tuple[Value, ...], ...] = ()
    top: int = 0
    left: int = 0
    hidden: bool = False
    lost: Mapping[str, str] = field(default_factory=dict)
    """Cells that hold an error (`#REF!`) or a formula without a saved value (`formula`)."""
    assumed: str = ""
    """The encoding that a text file was read in without any proof of it."""
    texts: tuple[tuple[str, ...], ...] = field(init=False, repr=False)
    """The same rows as clean text."""

    def __post_init__(self) -> None:
        texts = tuple(tuple(as_text(v) if v != "" else "" for v in row) for row in self.rows)
        object.__setattr__(self, "texts", texts)

    def where(self, row: int, column: int | None = None) -> Where:
        """Return the place of a cell, or of a whole row, counted within the grid from 0."""
        if column is None:
            return Where(self.file, self.sheet, str(self.top + row + 1))
        return Where(self.file, self.sheet, address(self.top + row, self.left + column))

    @property
    def place(self) -> Where:
        """Return the sheet as a place."""
        return Where(self.file, self.sheet)
