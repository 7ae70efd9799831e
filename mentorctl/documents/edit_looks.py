"""The looks for openpyxl: cell styles, headings, widths, a new sheet's set-up."""

from copy import copy
from typing import Any, TypeAlias

from mentorctl.documents import looks
from mentorctl.documents.cellvalues import ESCAPABLE, looks_like_formula, safe_text
from mentorctl.documents.sheets import Column, SheetPlan
from mentorctl.model.grid import Value, column_letter

# openpyxl's stubs leave out the style arrays and cell tables that moving rows needs.
Cell: TypeAlias = Any
Worksheet: TypeAlias = Any
StyleArray: TypeAlias = Any

AUTHOR = "mentorctl"


class Styles:
    """Style arrays of one workbook, each made once; every cell gets its own copy.

    openpyxl changes a style array in place, so two cells must never share one.
    """

    def __init__(self, sheet: Worksheet) -> None:
        self._sheet = sheet
        self._made: dict[tuple[object, ...], StyleArray] = {}

    def data(self, look: str, quoted: bool = False, line: bool = True) -> StyleArray:
        """Return the style of a data cell; the same three switches as in a new workbook."""
        from openpyxl.styles import Alignment, Border, Font, Side

        key = (look, quoted, line)
        if key not in self._made:
            form, cell = looks.CELLS[look], self._scratch()
            cell.number_format = form.number_format
            middle = "center" if form.middle else "top"
            cell.alignment = Alignment(horizontal=form.across, vertical=middle, wrap_text=form.wrap)
            if line:
                cell.border = Border(bottom=Side("thin", color=looks.LINE_COLOR))
            if form.small:
                cell.font = Font(name="Calibri", size=looks.SMALL)
            cell.quotePrefix = quoted
            self._made[key] = cell._style
        return copy(self._made[key])

    def heading(self, column: Column) -> StyleArray:
        """Return the style of a heading."""
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

        look, rotated = looks.heading_look(column), column.kind == "rotated"
        key = (look, rotated)
        if key not in self._made:
            cell, white = self._scratch(), Side("thin", color="FFFFFF")
            cell.font = Font(name="Calibri", size=11, bold=look.bold, color=look.ink)
            cell.fill = PatternFill("solid", fgColor=look.fill)
            cell.border = Border(left=white, right=white, top=white, bottom=white)
            cell.alignment = (
                Alignment(horizontal="center", vertical="bottom", text_rotation=90)
                if rotated
                else Alignment(horizontal="left", vertical="center", wrap_text=True)
            )
            self._made[key] = cell._style
        return copy(self._made[key])

    def _scratch(self) -> Cell:
        """Return a cell that belongs to no sheet's cells."""
        from openpyxl.cell.cell import Cell as NewCell

        return NewCell(self._sheet, row=1, column=1)


def put(cell: Cell, value: Value) -> None:
    """Write a safe value; a text is never taken for a formula, an error code or an escape."""
    if isinstance(value, str):
        text = ESCAPABLE.sub(r"_x005F\1", value) if "_x" in value else value
        cell.value = text or None
        if text:
            cell.data_type = "s"
            if looks_like_formula(text) and not cell.quotePrefix:
                cell._style = copy(cell._style)
                cell.quotePrefix = True
    else:
        cell.value = value


def set_heading(cell: Cell, column: Column, heading: str, styles: Styles) -> None:
    """Write one of our headings with its note and give the column its width and base format."""
    put(cell, safe_text(heading))
    cell._style = styles.heading(column)
    set_note(cell, column)
    dimension = own_dimension(cell.parent, cell.column)
    dimension.width = looks.column_width(column) + 0.71  # what Excel adds around the characters
    dimension._style = styles.data(column.kind, line=False)


def set_note(cell: Cell, column: Column) -> None:
    """Set or refresh our comment on a heading; a person's comment there stays."""
    from openpyxl.comments import Comment

    ours = cell.comment is None or cell.comment.author == AUTHOR
    if ours and column.note:
        cell.comment = Comment(safe_text(column.note), AUTHOR)


def own_dimension(sheet: Worksheet, number: int) -> Any:
    """Return the dimension of one column alone, split off where a file describes several at once.

    Excel writes neighbors of equal width as one entry; overlapping entries would damage the file.
    """
    columns = sheet.column_dimensions
    for dimension in list(columns.values()):
        first, last = dimension.min or 0, dimension.max or 0
        if not (first <= number <= last and first < last):
            continue
        del columns[dimension.index]
        for low, high in ((first, number - 1), (number, number), (number + 1, last)):
            if low <= high:
                part = copy(dimension)
                part.index, part.min, part.max = column_letter(low - 1), low, high
                columns[part.index] = part
    own = columns[column_letter(number - 1)]
    own.reindex()
    return own


def width_of(sheet: Worksheet, number: int) -> float:
    """Return a column's width in characters, also where one entry describes several."""
    for dimension in sheet.column_dimensions.values():
        if dimension.min and dimension.min <= number <= (dimension.max or 0):
            return max(float(dimension.width) - 0.71, 1.0)
    return 8.43


def set_up(sheet: Worksheet, plan: SheetPlan) -> None:
    """Freeze, and prepare for print: what a new sheet gets once and a person may change."""
    sheet.freeze_panes = f"{column_letter(plan.frozen_columns)}2"
    if plan.tab:
        sheet.sheet_properties.tabColor = looks.TABS[plan.tab]
    sheet.sheet_view.zoomScale = plan.zoom
    sheet.page_setup.orientation = "landscape" if plan.landscape else "portrait"
    sheet.page_setup.paperSize = 9
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToHeight = 0
    sheet.print_title_rows = "1:1"
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top, margins.bottom = 0.5, 0.6
    sheet.oddFooter.left.text, sheet.oddFooter.left.size = "&A", 8
    sheet.oddFooter.right.text, sheet.oddFooter.right.size = "Page &P of &N", 8
