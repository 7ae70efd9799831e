"""One sheet of ours inside a coordinator's workbook: find it, move its rows, fill its columns."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from mentorctl.documents import looks
from mentorctl.documents.cellvalues import comparable, looks_like_formula, safe_value
from mentorctl.documents.edit_columns import lay_out
from mentorctl.documents.edit_looks import (
    Cell,
    Styles,
    Worksheet,
    put,
    width_of,
)
from mentorctl.documents.kept import Judge, Kept, fill_of, leftover, shown
from mentorctl.documents.record import SheetRecord, key_text
from mentorctl.documents.sheets import SheetPlan
from mentorctl.model.grid import Value, column_letter
from mentorctl.model.text import fold


@dataclass
class OldRow:
    """One row as the coordinator left it; `cells` by column number, from 1."""

    number: int
    cells: dict[int, Cell] = field(default_factory=dict)
    stale: dict[int, Cell] = field(default_factory=dict)
    """Cells of columns that we no longer write, by their place in the record."""
    height: float | None = None
    hidden: bool = False
    outline: int = 0

    def value(self, number: int) -> Value:
        """Return a cell's value, blank where there is none."""
        cell = self.cells.get(number)
        value = None if cell is None else cell.value
        return "" if value is None else value


class Table:
    """The table on one sheet: where our columns stand, and its rows while they move.

    `at` holds the sheet column of each of the plan's, `last` is the last with a heading, from 0.
    """

    def __init__(
        self, sheet: Worksheet, plan: SheetPlan, head: int, styles: Styles,
        record: SheetRecord | None = None,
    ) -> None:  # fmt: skip
        self.sheet, self.plan, self.head, self._styles = sheet, plan, head, styles
        self.record = record
        cells = sheet._cells
        below = sum(row > head and c.value is not None for (row, _), c in cells.items())
        self.grew = below <= 1  # nothing, or the sentence that says so
        self._layout = lay_out(sheet, plan, head, styles, record)
        self.at, self.last = self._layout.at, self._layout.last

    def heading(self, number: int) -> str:
        """Return the heading over a column, from 1."""
        return self._layout.headings.get(number) or f"(column {column_letter(number - 1)})"

    def dropped(self, place: int) -> str:
        """Return the heading of a column that we no longer write, by its place in the record."""
        return self._layout.dropped[place]

    def take(self) -> list[OldRow]:
        """Take the moving cells of all rows off the sheet, and return the rows that hold any."""
        sheet, rows, layout = self.sheet, dict[int, OldRow](), self._layout
        for merged in list(sheet.merged_cells.ranges):
            if merged.max_row > self.head and layout.moving.intersection(
                range(merged.min_col, merged.max_col + 1)
            ):
                sheet.unmerge_cells(str(merged))
        filtered = bool(sheet.auto_filter.filterColumn)
        for row, column in [k for k in sheet._cells if k[0] > self.head and k[1] in layout.moving]:
            cell = sheet._cells.pop((row, column))
            old = rows.setdefault(row, OldRow(row))
            if column in layout.stale:
                old.stale[layout.stale[column]] = cell
            else:
                cell.column = layout.moves.get(column, column)
                old.cells[cell.column] = cell
        for number, old in rows.items():
            if number in sheet.row_dimensions:
                shape = sheet.row_dimensions[number]
                old.height, old.outline = shape.height, shape.outlineLevel
                # Rows that a filter hid would hide others now, so the filter opens.
                old.hidden = bool(shape.hidden) and not filtered
                shape.height, shape.hidden, shape.outlineLevel = None, False, 0
        sheet.auto_filter.filterColumn = []
        sheet.auto_filter.sortState = None
        return [rows[number] for number in sorted(rows)]

    def place(self, old: OldRow, number: int) -> None:
        """Put an old row's cells on row `number`, with formulas that follow."""
        for column, cell in old.cells.items():
            origin = cell.coordinate
            cell.row = number
            self.sheet._cells[number, column] = cell
            if cell.hyperlink is not None:
                cell.hyperlink.ref = cell.coordinate
            if cell.data_type == "f" and origin != cell.coordinate:
                _follow(cell, origin)
        if old.hidden or old.outline:
            shape = self.sheet.row_dimensions[number]
            shape.hidden, shape.outlineLevel = old.hidden, old.outline

    def fill(self, number: int, index: int, value: Value) -> None:
        """Write our value at row `number`; a cell that already says it keeps its rich text."""
        sheet, column = self.sheet, self.plan.columns[index]
        old = sheet._cells.get((number, self.at[index] + 1))
        if old is not None and comparable(old.value) == comparable(value):
            same_type = isinstance(value, str) == (old.data_type in ("s", "n") and _is_text(old))
            if same_type and old.data_type != "f" and old.has_style:
                return
        cell = old or sheet.cell(number, self.at[index] + 1)
        look = looks.look_for(column.kind, value, self.plan.heat is not None)
        if not self.plan.rows:
            look = "sentence"
        if not cell.has_style:
            quoted = isinstance(value, str) and looks_like_formula(value)
            cell._style = self._styles.data(look, quoted, line=bool(self.plan.rows))
        elif not isinstance(value, str) and look not in ("digits", "number"):
            cell.number_format = looks.CELLS[look].number_format
        put(cell, value)

    def fit(
        self, number: int, row: Sequence[Value], old: OldRow | None, widths: list[float]
    ) -> None:
        """Set a row's height for its texts; a height that a person chose stays or grows."""
        kinds, heat = [c.kind for c in self.plan.columns], self.plan.heat is not None
        height = looks.row_height(row, kinds, widths, heat)
        if old is not None and old.height is not None:
            before = [old.value(i + 1) for i in self.at]
            declared = [looks.column_width(c) for c in self.plan.columns]
            guesses = [looks.row_height(before, kinds, w, heat) for w in (widths, declared)]
            if all(abs(old.height - guess) > 1.5 for guess in guesses):
                grown = height > guesses[0]
                height = max(old.height, height) if grown else old.height
        if height > looks.LINE or (old is not None and old.height is not None):
            self.sheet.row_dimensions[number].height = height

    def widths(self) -> list[float]:
        """Return the present widths of our columns."""
        return [width_of(self.sheet, i + 1) for i in self.at]


def update(table: Table, title: str) -> tuple[
    list[Kept], list[frozenset[int]]
]:  # fmt: skip
    """Bring a sheet to its plan; return what found no place, and each row's person-filled columns.

    Rows keep the plan's order. Kept, besides whole rows that go: a person's value in a column of
    ours that the plan answers otherwise. Where the plan is blank and people type, theirs stays.
    """
    plan, rows = table.plan, table.take()
    judge, kept, by_person = Judge(plan, table.record), list[Kept](), list[frozenset[int]]()
    usual = Counter((n, fill_of(c)) for r in rows for n, c in r.cells.items())
    waiting: dict[str, list[tuple[OldRow, bytes | None]]] = defaultdict(list)
    known = {
        number: fold(key_text(plan, plan.rows[place], place))
        for place, number in plan.came_from.items()
    }
    for old in rows:
        values = [old.value(i + 1) for i in table.at]
        key = known.get(old.number) or fold(key_text(plan, values, old.number - table.head - 1))
        marks = judge.marks(key)
        waiting[key].append((old, marks))
        kept += [
            Kept(title, key_text(plan, values, old.number - 2), table.dropped(place), shown(cell))
            for place, cell in old.stale.items()
            if judge.strange(place, cell.value, marks)
        ]
    widths = table.widths()
    nothing: tuple[OldRow | None, bytes | None] = (None, None)
    news = []
    for position, raw in enumerate(plan.body):
        row, number = [safe_value(v) for v in raw], table.head + 1 + position
        name = key_text(plan, raw, position)
        group = waiting.get(fold(name))
        here, marks = group.pop(0) if group else nothing
        theirs: frozenset[int] = frozenset()
        if here is not None:
            row, theirs, lost = _settle(table, judge, here, marks, row)
            kept += [Kept(title, name, heading, text) for heading, text in lost]
        by_person.append(theirs)
        news.append((number, row, here))
    for number, row, here in news:
        table.fit(number, row, here, widths)
        if here is not None:
            table.place(here, number)
        for index, value in enumerate(row):
            table.fill(number, index, value)
    for gone, marks in sorted((o for g in waiting.values() for o in g), key=lambda o: o[0].number):
        values = [gone.value(i + 1) for i in table.at]
        name = key_text(plan, values, gone.number - 2)
        name = name if name.strip(" ·") else f"row {gone.number}"
        lost = leftover(
            plan, table.at, gone.cells, judge, marks, table.heading, usual, len(rows)
        )  # fmt: skip
        kept += [Kept(title, name, heading, text) for heading, text in lost]
    return kept, by_person


def _settle(
    table: Table, judge: Judge, old: OldRow, marks: bytes | None, row: list[Value]
) -> tuple[list[Value], frozenset[int], list[tuple[str, str]]]:
    """Return a row's final values, the columns a person filled, and what had to give way."""
    theirs, lost, final = set[int](), list[tuple[str, str]](), list(row)
    for index, new in enumerate(row):
        number = table.at[index] + 1
        before = old.value(number)
        if before == "" or not judge.typed(index, before, marks):
            continue
        if fold(comparable(before)) == fold(comparable(new)):
            theirs.add(index)
        elif new == "" and table.plan.columns[index].typed:
            theirs.add(index)
            final[index] = before
        else:
            lost.append((table.heading(number), shown(old.cells[number])))
    return final, frozenset(theirs), lost


def _follow(cell: Cell, origin: str) -> None:
    """Let a moved formula refer to its new row, as Excel does when it sorts."""
    from openpyxl.formula.translate import Translator
    from openpyxl.worksheet.formula import ArrayFormula

    if isinstance(cell.value, str):
        cell.value = Translator(cell.value, origin).translate_formula(cell.coordinate)
    elif isinstance(cell.value, ArrayFormula) and cell.value.ref == origin:
        cell.value.text = Translator(cell.value.text or "", origin).translate_formula(
            cell.coordinate
        )
        cell.value.ref = cell.coordinate


def _is_text(cell: Cell) -> bool:
    """Tell whether a cell holds text, plain or rich."""
    return isinstance(cell.value, str | list)
