"""How the first sheet of a page's workbook looks."""

from dataclasses import dataclass
from typing import Any

from mentorctl.documents.looks import HEADING, LINE_COLOR, TONES
from mentorctl.documents.sheets import Tone
from mentorctl.documents.workbook import Format, Workbook
from mentorctl.model.forms import KEY_COLUMN

MARKS, MARK_WIDTH, GRID_WIDTH = 3, 4.0, 8.0
"""How many columns are narrow, for bullets and boxes, and the characters of those and the rest."""

COLUMNS = KEY_COLUMN
"""Columns in use; the next one is the hidden one."""

HEADING_SIZES = {1: 18.0, 2: 14.0, 3: 12.0}
_SMALL = 9.0
_BAR = 5  # a thick border


@dataclass(frozen=True)
class CellStyle:
    """What a cell of the first sheet looks like. Sizes are in points."""

    size: float = 11
    bold: bool = False
    italic: bool = False
    color: str = "1F1F1F"
    fill: str = ""
    border: bool = False
    line: bool = False
    across: str = "left"
    middle: bool = False
    number_format: str = "General"
    quoted: bool = False
    bar: bool = False
    wrap: bool = True
    indent: int = 0


TEXT = CellStyle()
SMALL = CellStyle(size=_SMALL, color="6E6E6E")
BESIDE = CellStyle(indent=1)
MARK = CellStyle(across="right")
INPUT = CellStyle(fill=TONES[Tone.INPUT].fill, border=True, indent=1)
TICK = CellStyle(size=13, fill=TONES[Tone.INPUT].fill, border=True, across="center", middle=True)
TABLE_HEAD = CellStyle(
    bold=True, color=HEADING.ink, fill=HEADING.fill, border=True, middle=True, indent=1
)
TABLE_CELL = CellStyle(border=True, middle=True, indent=1)
LINE = CellStyle(line=True)
LINK = CellStyle(color="1D5C96", wrap=False)
BOX_FILL = "F3F6F9"


def heading_style(level: int) -> CellStyle:
    """Return the look of a heading."""
    size = HEADING_SIZES.get(level, 11.0)
    return CellStyle(size=size, bold=True, color=HEADING.fill, line=level == 1)


class Styles:
    """The formats of one workbook, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[object, Format] = {}

    def cell(self, style: CellStyle) -> Format:
        """Return a cell's format."""
        if style not in self._made:
            given: dict[str, Any] = {
                "font_size": style.size, "bold": style.bold, "italic": style.italic,
                "font_color": f"#{style.color}", "text_wrap": style.wrap, "align": style.across,
                "valign": "vcenter" if style.middle else "top",
                "num_format": style.number_format, "quote_prefix": style.quoted,
            }  # fmt: skip
            if style.indent:
                given["indent"] = style.indent
            if style.fill:
                given["bg_color"] = f"#{style.fill}"
            if style.border:
                given |= {"border": 1, "border_color": f"#{LINE_COLOR}"}
            if style.line:
                given |= {"bottom": 1, "bottom_color": "#8A949E"}
            if style.bar:
                given |= {"left": _BAR, "left_color": f"#{HEADING.fill}"}
            self._made[style] = self._book.add_format(given)
        return self._made[style]

    def part(self, style: CellStyle, bold: bool, italic: bool) -> Format:
        """Return the format of a part of a cell's text."""
        key = (style.size, style.color, style.bold or bold, style.italic or italic)
        if key not in self._made:
            size, color, bold, italic = key
            given = {"font_size": size, "font_color": f"#{color}", "bold": bold, "italic": italic}
            self._made[key] = self._book.add_format(given)
        return self._made[key]
