"""A table of a page as a sheet of its own: drop-downs, dates, numbers, formulas, rows to fill."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from mentorctl.documents import looks
from mentorctl.documents.choices import Lists
from mentorctl.documents.pages.blocks import EMPTY_BOX, TICKED_BOX, Runs, Sheet, Table, plain_text
from mentorctl.documents.pages.paper import wishes
from mentorctl.documents.pages.references import Place, formula, headings, list_source
from mentorctl.documents.pages.said import MONTHS
from mentorctl.documents.pages.xlsx_rules import date_rule, number_rule
from mentorctl.documents.sheets import Column, Kind, SheetPlan, room
from mentorctl.documents.workbook import Formats, Workbook, Worksheet, add_sheet
from mentorctl.model.grid import Value

_LONG_DATE = re.compile(rf"^(?:\w+, )?({'|'.join(MONTHS)}) (\d{{1,2}}), (\d{{4}})$")
_NUMBER = re.compile(r"^-?\d{1,15}(\.\d+)?$")


def place(table: Table, title: str) -> Place:
    """Return where a table stands, once its sheet has its legal title."""
    rows = max(len(table.rows), table.sheet.rows if table.sheet else 0)
    return Place(title, headings(table), rows)


def write_sheet(
    book: Workbook, table: Table, own: Place, sheets: Mapping[str, Place], formats: Formats,
    lists: Lists, paper: int,
) -> None:  # fmt: skip
    """Write a table on a sheet of its own; `sheets` holds all places by the template's titles."""
    given = table.sheet or Sheet(own.title)
    plan = _plan(table, own, given)
    sheet = add_sheet(book, own.title, plan, formats, lists, paper)
    last = room(len(plan.rows))
    for index, column in enumerate(plan.columns):
        heading = own.headings[index]
        if heading in given.formulas:
            _write_formulas(sheet, index, given.formulas[heading], own, sheets, formats, column)
        elif heading in given.lists:
            source = list_source(given.lists[heading], sheets)
            sheet.data_validation(1, index, last, index, {"validate": "list", "source": source})
        elif column.kind in ("date", "number"):
            rule = date_rule() if column.kind == "date" else number_rule()
            sheet.data_validation(1, index, last, index, rule)


def _plan(table: Table, own: Place, given: Sheet) -> SheetPlan:
    body = [[_value(cell, h, given) for cell, h in zip(row, own.headings, strict=True)]
            for row in table.rows]  # fmt: skip
    body += [[""] * len(own.headings) for _ in range(own.rows - len(body))]
    wanted = wishes(table)
    columns = []
    for index, heading in enumerate(own.headings):
        kind, choices = _kind(heading, given), given.choices.get(heading, ())
        cells = [row[index] for row in body]
        if not choices and cells and all(cell in (EMPTY_BOX, TICKED_BOX) for cell in cells):
            choices = (EMPTY_BOX, TICKED_BOX)
        blank = not any(cell != "" for cell in cells)
        fillable = blank or heading in given.columns or bool(choices)
        typed = fillable and heading not in given.formulas
        # A heading shares its cell with the arrow of the filter.
        wide = given.widths.get(heading) or max(wanted[index] + 2, 12 if blank else 8)
        columns.append(Column(heading, wide, kind, choices=choices, typed=typed))
    return SheetPlan(own.title, tuple(columns), tuple(map(tuple, body)))


def _kind(heading: str, given: Sheet) -> Kind:
    if heading in given.dates:
        return "date"
    return "number" if heading in given.numbers else "wrap"


def _value(cell: Runs, heading: str, given: Sheet) -> Value:
    """Return a cell as the date or number that its column holds, else as its text."""
    text = plain_text(cell).strip()
    if heading in given.dates:
        return _date(text)
    if heading in given.numbers and _NUMBER.match(text):
        return float(text) if "." in text else int(text)
    return text


def _date(text: str) -> Value:
    try:
        if found := _LONG_DATE.match(text):
            return date(int(found[3]), MONTHS.index(found[1]) + 1, int(found[2]))
        return date.fromisoformat(text)
    except ValueError:
        return text


def _write_formulas(
    sheet: Worksheet, index: int, text: str, own: Place, sheets: Mapping[str, Place],
    formats: Formats, column: Column,
) -> None:  # fmt: skip
    form = formats.cell(looks.look_for(column.kind, 0) if column.kind == "number" else column.kind)
    at = formula(text, own, sheets)
    for row in range(1, own.rows + 1):
        # No value is saved with it: programs compute it when they open the file.
        sheet.write_formula(row, index, at(row + 1), form, "")


def own_sheets(tables: Sequence[Table]) -> list[Table]:
    """Return the tables that stand on sheets of their own."""
    return [t for t in tables if t.sheet is not None or len(t.head) > MOST_COLUMNS]


MOST_COLUMNS = 6
"""A table of more columns than these is too wide for the first sheet."""
