"""A copy of a roster with every finding shown at its cell."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentorctl.documents import looks
from mentorctl.documents.cellvalues import safe_text, safe_value
from mentorctl.documents.edit_looks import AUTHOR, Cell, Styles, Worksheet, put, set_up
from mentorctl.documents.edit_rules import covered, renew_filter, renew_formats
from mentorctl.documents.edit_table import Table, update
from mentorctl.documents.sheets import Column, RowTones, SheetPlan, Tone, legal_titles
from mentorctl.model.errors import FileUnreadable
from mentorctl.model.findings import Finding, Severity
from mentorctl.model.grid import Grid
from mentorctl.model.text import natural_key

if TYPE_CHECKING:
    from openpyxl import Workbook

_TONES = {Severity.ERROR: Tone.STOP, Severity.WARNING: Tone.LOOK, Severity.NOTE: Tone.INPUT}
_ORDER = list(_TONES)
_CELL = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})")
_EDITABLE = (".xlsx", ".xlsm")


def write_marked(
    source: Path, path: Path, findings: Sequence[Finding], grids: Sequence[Grid] = ()
) -> int:
    """Write a copy of `source` to `path` (.xlsx) with findings marked; return the cells marked.

    Each finding's cells are filled in a color by severity (the most serious wins) and carry a
    comment with message and hint; a comment that is there stays and is added to. A whole row
    (`5`) is filled over its used columns, a finding without a cell stands at A1. The sheet
    Findings lists them all, with links. Only findings whose file is `source`, or that name none,
    are marked. A source that isn't .xlsx or .xlsm is written from its `grids`, at their own cells.
    Raises FileUnreadable, OSError.
    """
    book = _opened(source) if source.suffix.lower() in _EDITABLE and not grids else _drawn(grids)
    sheets = {s.title.casefold(): s for s in book.worksheets}
    # A grid's sheet may have another title once it is legal.
    if grids:
        sheets |= {g.sheet.casefold(): s for g, s in zip(grids, book.worksheets, strict=True)}
    marks: dict[tuple[str, int, int], list[Finding]] = {}
    cells: dict[tuple[str, int, int], Cell] = {}
    for finding in findings:
        if finding.where.file and Path(finding.where.file).name != source.name:
            continue
        sheet = sheets.get(finding.where.sheet.casefold())
        if sheet is None and not finding.where.sheet and len(book.worksheets) == 1:
            sheet = book.worksheets[0]
        for place in finding.cells or (finding.where.cell,):
            for number, cell in enumerate(_places(sheet, place) if sheet is not None else ()):
                spot = (cell.parent.title, cell.row, cell.column)
                cells[spot] = cell
                # A row's comment stands once, at its first cell.
                marks.setdefault(spot, []).append(finding)
                if number == 0:
                    _say(cell, finding)
    for spot, found in marks.items():
        _color(cells[spot], min((f.severity for f in found), key=_ORDER.index))
    _list(book, findings, sheets)
    book.save(path)
    return len(marks)


def _opened(source: Path) -> "Workbook":
    """Return the source as openpyxl loads it; its macros don't fit an .xlsx and are left out."""
    import warnings
    from zipfile import BadZipFile

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(source, rich_text=True)
    except (BadZipFile, InvalidFileException, KeyError, ValueError, TypeError) as trouble:
        raise FileUnreadable(source, "it is damaged or no Excel workbook") from trouble
    for sheet in book.worksheets:
        for cell in sheet._cells.values():
            if getattr(cell, "comment", None):
                _fit(cell)
    return book


def _drawn(grids: Sequence[Grid]) -> "Workbook":
    """Return a workbook with each grid's values at their own cells."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    titles = legal_titles(g.sheet or Path(g.file).stem for g in grids)
    for grid, title in zip(grids, titles, strict=True):
        sheet: Any = book.create_sheet(title)
        for row, values in enumerate(grid.rows, grid.top + 1):
            for column, value in enumerate(values, grid.left + 1):
                if value != "":
                    put(sheet.cell(row, column), safe_value(value))
        for column in range(len(grid.rows[0]) if grid.rows else 0):
            texts = [row[column] for row in grid.texts[:200] if column < len(row)]
            width = max((len(t) for t in texts), default=8)
            letter = sheet.cell(1, grid.left + column + 1).column_letter
            sheet.column_dimensions[letter].width = min(max(width + 2, 8), 40)
    return book


def _places(sheet: Worksheet, place: str) -> list[Cell]:
    """Return the cells of `C5`, of row `5`, or A1; of merged cells the one that shows."""
    if match := _CELL.fullmatch(place):
        spots = [f"{match[1].upper()}{match[2]}"]
    elif place.isdecimal() and int(place):
        row = int(place)
        used = [c for (r, c), cell in sheet._cells.items() if r == row and cell.value is not None]
        letters = [sheet.cell(row, c).column_letter for c in sorted(used) or [1]]
        spots = [f"{letter}{row}" for letter in letters]
    else:
        spots = ["A1"]
    for area in sheet.merged_cells.ranges:
        first = area.start_cell.coordinate
        spots = list(dict.fromkeys(first if spot in area else spot for spot in spots))
    return [sheet[spot] for spot in spots]


def _say(cell: Cell, finding: Finding) -> None:
    """Add a finding to a cell's comment, once."""
    from openpyxl.comments import Comment

    text = safe_text(f"{finding.severity.value.capitalize()}: {finding.message}")
    if finding.hint:
        text += f"\n{safe_text(finding.hint)}"
    before = cell.comment.text if cell.comment else ""
    if text in before:
        return
    author = cell.comment.author if cell.comment else AUTHOR
    cell.comment = Comment(f"{before}\n\n{text}" if before else text, author or AUTHOR)
    _fit(cell)


def _fit(cell: Cell) -> None:
    """Give a comment's box the size of its text."""
    cell.comment.width, cell.comment.height = looks.comment_size(cell.comment.text)


def _color(cell: Cell, severity: Severity) -> None:
    """Fill a cell by severity."""
    from openpyxl.styles import PatternFill

    cell.fill = PatternFill("solid", fgColor=looks.TONES[_TONES[severity]].fill)


def _list(book: "Workbook", findings: Iterable[Finding], sheets: dict[str, Worksheet]) -> None:
    """Add the sheet Findings, with a link to each cell."""
    columns = (
        Column("Severity", 10), Column("Sheet", 16), Column("Cell", 14, "wrap"),
        Column("Message", 62, "wrap"), Column("What to do", 50, "wrap"),
    )  # fmt: skip
    rows, links = [], []
    for f in sorted(findings, key=lambda f: _ORDER.index(f.severity)):
        places = sorted(f.cells or (f.where.cell,), key=natural_key)
        shown = ", ".join(places[:20]) + (f" and {len(places) - 20:,} more" * (len(places) > 20))
        where = f.where.sheet or f.where.file
        target = sheets.get(f.where.sheet.casefold())
        shown = shown or "A1" * (target is not None)
        rows.append((f.severity.value, where, shown, f.message, f.hint))
        links.append((target, places[0]))
    (title,) = legal_titles(["Findings"], book.sheetnames)
    tones = RowTones(0, (("error", Tone.STOP), ("warning", Tone.LOOK), ("note", Tone.PLAIN)))
    plan = SheetPlan(
        title, columns, tuple(rows), row_tones=tones, frozen_columns=0, tab=Tone.STOP,
        empty="Nothing is wrong.",
    )  # fmt: skip
    sheet: Any = book.create_sheet(title)
    set_up(sheet, plan)
    table = Table(sheet, plan, 1, Styles(sheet))
    update(table, title)
    sheet.row_dimensions[1].height = looks.heading_height(plan, table.widths())
    renew_formats(sheet, plan, table.at, table.last, 0, covered(plan, 0))
    renew_filter(sheet, 0, len(plan.rows), table.last, grew=True)
    for row, (target, place) in enumerate(links, 2):
        if target is not None:
            spot = place if _CELL.fullmatch(place) else f"A{place}" if place.isdecimal() else "A1"
            _link(sheet.cell(row, 3), target.title, spot)


def _link(cell: Cell, title: str, spot: str) -> None:
    """Let a cell jump to another sheet's cell."""
    from openpyxl.styles import Font
    from openpyxl.worksheet.hyperlink import Hyperlink

    quoted = title.replace("'", "''")
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{quoted}'!{spot}")
    cell.font = Font(name="Calibri", size=11, color="1F5FA8", underline="single")
