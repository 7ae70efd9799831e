"""The first sheet as rows of merged cells, written from the top down."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil

from mentorctl.documents import looks
from mentorctl.documents.cellvalues import looks_like_formula, safe_text
from mentorctl.documents.choices import Lists
from mentorctl.documents.pages.blocks import EMPTY_BOX, TICKED_BOX, Runs, plain_text
from mentorctl.documents.pages.xlsx_looks import (
    BOX_FILL,
    COLUMNS,
    GRID_WIDTH,
    LINK,
    MARK_WIDTH,
    MARKS,
    TEXT,
    CellStyle,
    Styles,
)
from mentorctl.documents.workbook import Workbook, Worksheet
from mentorctl.model.forms import KEY_COLUMN, KEY_PREFIX

_HIGHEST = 400.0
"""Points of a row; Excel allows hardly more."""


@dataclass(frozen=True)
class Part:
    """What stands in some columns of a line: text, or a box to tick."""

    first: int
    columns: int
    style: CellStyle
    runs: Runs = ()
    tick: bool | None = None


class Canvas:
    """A sheet of thirteen columns and the row that comes next."""

    def __init__(self, book: Workbook, sheet: Worksheet, lists: Lists) -> None:
        self.sheet = sheet
        self.row = 0
        self.tinted = False
        """Whether what comes stands in a call-out."""
        self._styles = Styles(book)
        self._lists = lists
        sheet.set_column(0, MARKS - 1, MARK_WIDTH)
        sheet.set_column(MARKS, COLUMNS - 1, GRID_WIDTH)
        sheet.set_column(KEY_COLUMN, KEY_COLUMN, None, None, {"hidden": True})

    def line(self, *parts: Part, least: float = 0, more: float = 0) -> None:
        """Write one line of the page and go below it.

        It is as high as its highest part, at least `least` points, plus `more`. One that is higher
        than Excel allows for a row takes several.
        """
        height = max([least, *map(_height, parts)]) + more
        rows = max(1, ceil(height / _HIGHEST))
        for part in parts:
            self._write(part, rows)
        for row in range(self.row, self.row + rows):
            self.sheet.set_row(row, height / rows)
        self.row += rows

    def gap(self, height: float = 6) -> None:
        """Leave a low row blank, but not at the top."""
        if self.row:
            self.line(*([Part(0, COLUMNS, TEXT)] if self.tinted else []), least=height)

    def link(self, target: str, text: str) -> None:
        """Write a link to another sheet."""
        self.sheet.write_url(self.row, 0, target, self._styles.cell(LINK), text)
        self.row += 1

    def key(self, key: str) -> None:
        """Write into the hidden column under which key the row's answer is asked."""
        self.sheet.write_string(self.row, KEY_COLUMN, KEY_PREFIX + key)

    def choose(self, column: int, choices: Sequence[str]) -> None:
        """Give a cell of the row a drop-down."""
        source = self._lists.source(choices)
        self.rule(column, {
            "validate": "list",
            "source": source[1:-1].split(",") if source[0] == '"' else f"={source}",
            "error_title": looks.CHOICE_TITLE, "error_message": looks.CHOICE_TEXT,
        })  # fmt: skip

    def rule(self, column: int, rule: Mapping[str, object]) -> None:
        """Say what may be typed into a cell of the row."""
        self.sheet.data_validation(self.row, column, self.row, column, rule)

    def _write(self, part: Part, rows: int) -> None:
        text = _text(part)
        style = part.style
        if looks_like_formula(text):
            style = replace(style, quoted=True)
        if self.tinted and not style.fill:
            indent = style.indent or int(part.first == 0)
            style = replace(style, fill=BOX_FILL, bar=part.first == 0, indent=indent)
        if len(part.runs) == 1 and (part.runs[0].bold or part.runs[0].italic):
            style = replace(style, bold=style.bold or part.runs[0].bold, italic=part.runs[0].italic)
        form = self._styles.cell(style)
        if part.columns > 1 or rows > 1:
            last = (self.row + rows - 1, part.first + part.columns - 1)
            self.sheet.merge_range(self.row, part.first, *last, "", form)
        if part.tick is not None:
            self.choose(part.first, (EMPTY_BOX, TICKED_BOX))
        if not text:
            self.sheet.write_blank(self.row, part.first, None, form)
        elif len(part.runs) > 1 and any(r.bold or r.italic for r in part.runs):
            parts = [p for r in part.runs if (t := safe_text(r.text)) for p in
                     (self._styles.part(style, r.bold, r.italic), t)]  # fmt: skip
            self.sheet.write_rich_string(self.row, part.first, *parts, form)
        else:
            self.sheet.write_string(self.row, part.first, text, form)


def _text(part: Part) -> str:
    if part.tick is not None:
        return TICKED_BOX if part.tick else EMPTY_BOX
    return safe_text(plain_text(part.runs))


def _height(part: Part) -> float:
    """Return the height in points that a part needs; a blank one needs none."""
    if not (text := _text(part)):
        return 0
    size = part.style.size
    larger = size / 11 * (1.09 if part.style.bold else 1)
    room = (width(part.first, part.columns) - 1.5 * part.style.indent) / larger
    return looks.LINE * size / 11 * looks.lines(text, room)


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
