"""What a person typed on a row, and where it goes when the row or the cell is no longer ours."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from mentorctl.documents.cellvalues import comparable, mark
from mentorctl.documents.edit_looks import Cell
from mentorctl.documents.record import SheetRecord, identities
from mentorctl.documents.sheets import KEPT_TITLE, Column, SheetPlan
from mentorctl.model.text import fold


@dataclass(frozen=True, order=True)
class Kept:
    """Something a person typed that has no place any more: sheet, row's key, heading, text."""

    sheet: str
    row: str
    column: str
    text: str


KEPT_COLUMNS = (
    Column("Sheet", 16),
    Column("Row", 24, "wrap"),
    Column("Column", 22, "wrap"),
    Column(
        "What it said", 70, "wrap",
        note="Notes, comments and values from rows that are no longer in the plan, or that a new "
        "value replaced. Nothing here is read again; delete what you don't need.",
    ),
)  # fmt: skip


def kept_plan(rows: Iterable[tuple[str, str, str, str]]) -> SheetPlan:
    """Return the Kept notes sheet."""
    return SheetPlan(KEPT_TITLE, KEPT_COLUMNS, tuple(rows))


class Judge:
    """Tells which cells of one sheet a person filled, from the record of what we wrote.

    Without a record of the sheet only columns to type in count, and there not the default.
    """

    def __init__(self, plan: SheetPlan, record: SheetRecord | None) -> None:
        self._plan, self._record = plan, record
        names = identities(plan.headings)
        self._places = [record.place(name) if record else None for name in names]

    def marks(self, key: str) -> bytes | None:
        """Take the next entry of a row's key from the record."""
        group = self._record.rows.get(fold(key)[:1000]) if self._record else None
        return group.pop(0) if group else None

    def typed(self, index: int, value: object, marks: bytes | None) -> bool:
        """Tell whether a person typed this value in our column of this index."""
        column, place = self._plan.columns[index], self._places[index]
        text = comparable(value)
        if not text or fold(text) == fold(column.default):
            return False
        if column.holds_prose:
            return True
        if self._record is None:
            return column.typed
        if place is None:  # we have never written this column here
            return True
        if marks is not None:
            return marks[place * 3 : place * 3 + 3] != mark(value)
        # A row added by hand: what it repeats from our own rows was copied, not typed.
        return column.typed or mark(value) not in self._record.wrote(place)

    def strange(self, place: int, value: object, marks: bytes | None) -> bool:
        """Tell whether a person typed this value in a column that we no longer write."""
        text = comparable(value)
        if not text or self._record is None:
            return False
        if marks is None:
            return mark(value) not in self._record.wrote(place)
        return marks[place * 3 : place * 3 + 3] != mark(value)


def leftover(
    plan: SheetPlan,
    at: Sequence[int],
    cells: dict[int, Cell],
    judge: Judge,
    marks: bytes | None,
    heading: Callable[[int], str],
    usual: Counter[tuple[int, str]],
    rows: int,
) -> list[tuple[str, str]]:
    """Return (column heading, text) of all that a person left on a row that goes away.

    `cells` holds the row's cells by column number from 1, `usual` counts each fill color in each
    column: a color on half of all `rows` or more belongs to the column, not to the row.
    """  # fmt: skip
    ours = {column + 1: index for index, column in enumerate(at)}
    found, names, colors = list[tuple[str, str]](), list[tuple[str, str]](), dict[str, list[str]]()
    for number, cell in sorted(cells.items()):
        index = ours.get(number)
        if cell.value is not None and (index is None or judge.typed(index, cell.value, marks)):
            (names if index in plan.key else found).append((heading(number), shown(cell)))
        if cell.comment is not None:
            found.append((f"{heading(number)} (comment)", cell.comment.text))
        color = fill_of(cell)
        if color and usual[number, color] * 2 < max(rows, 3):
            colors.setdefault(color, []).append(heading(number))
    for color, headings in colors.items():
        found.append((", ".join(headings), f"(the cell was colored {color})"))
    # The key names the row in the report; it is told only where it is all there was.
    return found or names


def shown(cell: Cell) -> str:
    """Return a cell's text as a person reads it; a formula as it was typed."""
    value = cell.value
    return str(getattr(value, "text", value)) if cell.data_type == "f" else comparable(value)


def fill_of(cell: Cell) -> str:
    """Return the static fill of a data cell, which is always a person's, or an empty text."""
    if not cell.has_style or not cell._style.fillId:
        return ""
    fill = cell.fill
    if fill.fill_type is None:
        return ""
    color = fill.fgColor if getattr(fill, "fgColor", None) else None
    if color is None:
        return "in a pattern"
    if color.type == "rgb":
        return str(color.rgb)[-6:]
    return f"{color.type} {color.value}"
