"""The first sheet as rows of merged cells, written from the top down."""

from collections.abc import Sequence
from dataclasses import replace

from mentorctl.documents import looks
from mentorctl.documents.cellvalues import looks_like_formula, safe_text
from mentorctl.documents.choices import Lists
from mentorctl.documents.pages.blocks import EMPTY_BOX, TICKED_BOX, Runs, plain_text
from mentorctl.documents.pages.xlsx_looks import (
    BOX_FILL,
    COLUMNS,
    GRID_WIDTH,
    INPUT,
    LINK,
    MARK_WIDTH,
    MARKS,
    TICK,
    CellStyle,
    Styles,
)
from mentorctl.documents.workbook import Workbook, Worksheet
from mentorctl.model.forms import KEY_COLUMN, KEY_PREFIX

_HIGHEST = 409.0


class Canvas:
    """A sheet of thirteen columns and the row that comes next."""

    def __init__(self, book: Workbook, sheet: Worksheet, lists: Lists) -> None:
        self.sheet = sheet
        self.row = 0
        self.tinted = False
        """Whether what comes stands in a call-out."""
        self._styles = Styles(book)
        self._lists = lists
        self._book = book
        sheet.set_column(0, MARKS - 1, MARK_WIDTH)
        sheet.set_column(MARKS, COLUMNS - 1, GRID_WIDTH)
        sheet.set_column(KEY_COLUMN, KEY_COLUMN, None, None, {"hidden": True})

    def next(self, height: float = 0) -> None:
        """Close the row at `height` points, and go to the one below."""
        if height:
            self.sheet.set_row(self.row, min(height, _HIGHEST))
        self.row += 1

    def gap(self, height: float = 6) -> None:
        """Leave a low row blank."""
        if self.row:
            if self.tinted:
                self.put((), 0, COLUMNS, CellStyle())
            self.next(height)

    def put(self, runs: Runs, first: int, columns: int, style: CellStyle) -> float:
        """Write text over `columns` columns of the row; return the height it needs, in points."""
        text = safe_text(plain_text(runs))
        if self.tinted and not style.fill:
            indent = style.indent or int(first == 0)
            style = replace(style, fill=BOX_FILL, bar=first == 0, indent=indent)
        form = self._styles.cell(replace(style, quoted=looks_like_formula(text)))
        if columns > 1:
            self.sheet.merge_range(self.row, first, self.row, first + columns - 1, "", form)
        if not text:
            self.sheet.write_blank(self.row, first, None, form)
        elif not self._rich(runs, first, style, form):
            self.sheet.write_string(self.row, first, text, form)
        return self.height(text, first, columns, style)

    def height(self, text: str, first: int, columns: int, style: CellStyle) -> float:
        """Return the height in points of text in so many columns."""
        room = (
            (width(first, columns) - 1.5 * style.indent)
            * 11
            / style.size
            * (0.92 if style.bold else 1)
        )
        return looks.LINE * style.size / 11 * looks.lines(text, room)

    def _rich(self, runs: Runs, first: int, style: CellStyle, form: object) -> bool:
        """Write text of which parts are bold or italic; tell whether there was any such part."""
        if not any(r.bold or r.italic for r in runs) or len(runs) < 2:
            if len(runs) == 1 and (runs[0].bold or runs[0].italic):
                whole = replace(style, bold=runs[0].bold, italic=runs[0].italic)
                text = safe_text(runs[0].text)
                quoted = replace(whole, quoted=looks_like_formula(text))
                self.sheet.write_string(self.row, first, text, self._styles.cell(quoted))
                return True
            return False
        parts: list[object] = []
        for run in runs:
            if text := safe_text(run.text):
                parts += [self._styles.part(style, run.bold, run.italic), text]
        if len(parts) < 4:
            return False
        return bool(self.sheet.write_rich_string(self.row, first, *parts, form) == 0)

    def tick(self, ticked: bool, first: int = 0, columns: int = 1) -> float:
        """Write a box that is ticked by choosing from its drop-down."""
        form = self._styles.cell(TICK)
        if columns > 1:
            self.sheet.merge_range(self.row, first, self.row, first + columns - 1, "", form)
        self.sheet.write_string(self.row, first, TICKED_BOX if ticked else EMPTY_BOX, form)
        self.choose(first, (EMPTY_BOX, TICKED_BOX))
        return looks.LINE + 5

    def link(self, target: str, text: str) -> None:
        """Write a link to another sheet."""
        self.sheet.write_url(self.row, 0, target, self._styles.cell(LINK), text)

    def answer(self, key: str, columns: int, number_format: str) -> None:
        """Write a blank for an answer, and its key in the hidden column."""
        self.put((), 0, columns, replace(INPUT, number_format=number_format, middle=True))
        self.sheet.write_string(self.row, KEY_COLUMN, KEY_PREFIX + key)

    def choose(self, first: int, choices: Sequence[str]) -> None:
        """Give a cell of the row a drop-down."""
        source = self._lists.source(choices)
        self.sheet.data_validation(self.row, first, self.row, first, {
            "validate": "list",
            "source": source[1:-1].split(",") if source[0] == '"' else f"={source}",
            "error_title": looks.CHOICE_TITLE, "error_message": looks.CHOICE_TEXT,
        })  # fmt: skip


def width(first: int, columns: int) -> float:
    """Return the characters that fit into so many columns side by side."""
    narrow = max(0, min(first + columns, MARKS) - first)
    # Merged, the columns also have the padding that each has apart.
    return MARK_WIDTH * narrow + GRID_WIDTH * (columns - narrow) + 0.65 * (columns - 1)


def spread(widths: Sequence[float]) -> list[tuple[int, int]]:
    """Return for each column of a table its first column on the canvas and how many it takes.

    All take the whole width; each ends where its right edge comes nearest, and has one at least.
    """
    spans: list[tuple[int, int]] = []
    first, edge = 0, 0.0
    for index, one in enumerate(widths):
        edge += one
        most = COLUMNS - (len(widths) - index - 1)
        ends = range(first + 1, most + 1)
        end = most if index == len(widths) - 1 else min(ends, key=lambda n: abs(width(0, n) - edge))
        spans.append((first, end - first))
        first = end
    return spans
