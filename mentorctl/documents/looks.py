"""How sheets look, once for both writers: tones, number formats, row heights, rules."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from unicodedata import east_asian_width

from mentorctl.documents.sheets import Column, Kind, SheetPlan, Tone
from mentorctl.model.grid import Value, address, column_letter

LINE = 15.0
"""Points of one line of text."""
SQUARE = 24.0
"""Points of a heat map's row, as high as its columns are wide."""
SQUARE_WIDTH = 4.0
SMALL = 8
"""Size of a heat map's numbers."""
_MOST_LINES = 12

HEAT = ("FFFFFF", "FFE08A", "C2530A")
"""Low, middle, high: lightness falls steadily, so the map also reads in gray."""
LINE_COLOR = "D5DBE1"
FOOTER = "&L&8&A&R&8Page &P of &N"
MARKER = "mentorctl"
CHOICE_TITLE = "Choose from the list"
CHOICE_TEXT = "Please pick one of the entries in the drop-down."


@dataclass(frozen=True)
class Look:
    """Fill and letters of a tone, colors as RRGGBB."""

    fill: str
    ink: str
    bold: bool = False
    italic: bool = False


TONES: dict[Tone, Look] = {
    Tone.GOOD: Look("DDF1EA", "0B4F3C"),
    Tone.LOOK: Look("FFF0CC", "5C3A00"),
    Tone.STOP: Look("F6CDBD", "7A1F00", bold=True),
    Tone.MUTED: Look("F2F2F2", "6E6E6E", italic=True),
    Tone.INPUT: Look("EDF4FC", "1F1F1F"),
    Tone.PLAIN: Look("FFFFFF", "1F1F1F"),
}
TABS: dict[Tone, str] = {
    Tone.GOOD: "2E9B7B", Tone.LOOK: "E0A100", Tone.STOP: "C2410C",
    Tone.MUTED: "A6A6A6", Tone.INPUT: "3B7DBF", Tone.PLAIN: "24445C",
}  # fmt: skip
HEADING = Look("24445C", "FFFFFF", bold=True)
TYPED_HEADING = Look("3B7DBF", "FFFFFF", bold=True)


@dataclass(frozen=True)
class CellLook:
    """Number format and place of a cell's content."""

    number_format: str = "General"
    wrap: bool = False
    across: str = "left"
    small: bool = False
    middle: bool = False


# "@" keeps the leading zeros that a person types; long text stays General, which shows all of it.
CELLS: dict[str, CellLook] = {
    "text": CellLook("@"),
    "wrap": CellLook(wrap=True),
    "beside": CellLook("@", middle=True),
    "number": CellLook("General", across="right"),
    "digits": CellLook(),
    "points": CellLook("0", across="center"),
    "rotated": CellLook("0", across="center", small=True, middle=True),
    "date": CellLook("yyyy-mm-dd"),
    "moment": CellLook("yyyy-mm-dd hh:mm"),
    "clock": CellLook("hh:mm"),
    "span": CellLook("[h]:mm"),
    "sentence": CellLook(),
}


def look_for(kind: Kind, value: Value, heat: bool = False) -> str:
    """Return which of `CELLS` fits a value in a column of this kind; `heat`: beside a heat map."""
    if isinstance(value, str):
        if heat and kind == "text":
            return "beside"
        return kind if kind not in ("number", "date") or not value else "text"
    if isinstance(value, datetime):
        return "moment"
    if isinstance(value, date):
        return "date"
    if isinstance(value, time):
        return "clock"
    if isinstance(value, timedelta):
        return "span"
    return kind if kind in ("points", "rotated", "number") else "digits"


def heading_look(column: Column) -> Look:
    """Return the heading's colors; a column to type in differs."""
    return TYPED_HEADING if column.typed else HEADING


def column_width(column: Column) -> float:
    """Return the width in characters: heat-map columns are narrow unless declared otherwise."""
    return SQUARE_WIDTH if column.kind == "rotated" and column.width == 16 else column.width


def lines(text: str, width: float) -> int:
    """Estimate the lines of a wrapped text in a column of `width` characters."""
    if not text.isascii():  # Chinese, Japanese and Korean letters are two wide
        text = "".join(c * 2 if east_asian_width(c) in "WF" else c for c in text)
    if len(text) <= width and "\n" not in text:
        return 1
    # A line ends at a space, so it holds about a tenth less than the width.
    return sum(max(1, -(-len(part) * 110 // int(max(width, 1) * 100))) for part in text.split("\n"))


def row_height(
    row: Sequence[Value], kinds: Sequence[Kind], widths: Sequence[float], heat: bool = False
) -> float:
    """Return a row's height in points: 15 for each line of its longest wrapped cell, at most 12.

    A heat map's rows are as high as its columns are wide.
    """
    if heat:
        return SQUARE
    most = 1
    for value, kind, width in zip(row, kinds, widths, strict=True):
        if kind == "wrap" and isinstance(value, str) and len(value) * 0.9 > width * 0.8:
            most = max(most, lines(value, width))
        elif kind == "wrap" and isinstance(value, str) and "\n" in value:
            most = max(most, value.count("\n") + 1)
    return LINE * min(most, _MOST_LINES)


def comment_size(text: str) -> tuple[int, int]:
    """Return width and height in pixels of a comment box that shows `text`, within reason."""
    width = 240 if len(text) < 160 else 340
    return width, min(max(lines(text, width / 6.2) * 15 + 14, 40), 420)


def heading_height(plan: SheetPlan, widths: Sequence[float]) -> float:
    """Return the heading row's height in points; letters are bold and share the row with arrows."""
    flat = [
        lines(h, max(w - 3, 4) * 0.9)
        for h, c, w in zip(plan.headings, plan.columns, widths, strict=True)
        if c.kind != "rotated"
    ]
    turned = [
        len(h) for h, c in zip(plan.headings, plan.columns, strict=True) if c.kind == "rotated"
    ]
    high = LINE * min(max(flat, default=1), 6) + 6
    return max(high, min(max(turned, default=0) * 6.8 + 14, 190.0))


@dataclass(frozen=True)
class Rule:
    """One conditional format: a range, a tone, and the formula for its first cell; or the heat."""

    area: str
    name: str
    formula: str = ""
    tone: Tone = Tone.PLAIN


def rules(plan: SheetPlan, at: Sequence[int], last: int, head: int, foot: int) -> Iterator[Rule]:
    """Yield the conditional formats of a sheet, the strongest first.

    `at` holds the sheet column of each of the plan's, `last` the last column that row colors
    reach; `head` and `foot` are the heading's and the last covered row; all are counted from 0.
    Every formula carries its name in N("…"), which is 0, so that a re-run knows its own rules.
    """
    top = head + 2

    def rule(first: int, end: int, name: str, test: str, tone: Tone) -> Rule:
        area = f"{address(head + 1, first)}:{address(foot, end)}"
        name = f"{MARKER} {name}"[:200]
        return Rule(area, name, f'AND({test},N("{_quoted(name)}")=0)', tone)

    headings = plan.headings
    for c in plan.cell_tones:
        spot = f"${column_letter(at[c.column])}{top}"
        tests = [f'{spot}="{_quoted(v)}"' for v in c.values] or [f"LEN({spot})>0"]
        for test, value in zip(tests, c.values or ("",), strict=True):
            name = f"cell {headings[c.column]} {value}".strip()
            yield rule(at[c.column], at[c.column], name, test, c.tone)
    if plan.row_tones:
        spot = f"${column_letter(at[plan.row_tones.column])}{top}"
        for value, tone in plan.row_tones.tones:
            name = f"row {headings[plan.row_tones.column]} {value}"
            yield rule(0, last, name, f'{spot}="{_quoted(value)}"', tone)
    filled = f"COUNTA($A{top}:${column_letter(last)}{top})>0"
    for index, column in enumerate(plan.columns):
        if column.typed:
            yield rule(at[index], at[index], f"typed {headings[index]}", filled, Tone.INPUT)
    if plan.heat and plan.rows:
        places = [at[i] for i in range(plan.heat[0], plan.heat[1] + 1)]
        area = f"{address(head + 1, min(places))}:{address(foot, max(places))}"
        yield Rule(area, "heat")


def _quoted(text: str) -> str:
    """Return text as it stands between quotes in a formula."""
    return text[:200].replace('"', '""')
