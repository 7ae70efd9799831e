"""The inputs, echoed into matches.xlsx, so that every later command needs that file alone."""

from mentorctl.documents.sheets import Column, SheetPlan, Tone
from mentorctl.intake.sheets import kind_of
from mentorctl.intake.table import find_table
from mentorctl.model.fields import Kind, by_heading
from mentorctl.model.grid import Grid
from mentorctl.model.roster import Roster
from mentorctl.model.text import heading_key

_WIDEST = 46
_IDENTIFY = ("id", "email", "name", "setting", "criterion", "topic")
"""Headings that tell a row of an echo apart, best first, so that a person's marks move with it."""
_LOOK = 200  # rows that tell how wide a column should be


def echo_sheets(roster: Roster) -> list[SheetPlan]:
    """Return a copy of each input sheet, values as they were read, from the headings down."""
    return [_echo(grid) for grid in roster.grids if grid.rows]


def _echo(grid: Grid) -> SheetPlan:
    kind = kind_of(grid)
    title = kind.value if kind is not None and kind.value != "People" else grid.sheet
    table = find_table(grid, [*by_heading(), "setting", "criterion", "topic", "person", "heading"])
    head = table.head if table else 0
    width = max(map(len, grid.rows), default=1)
    rows = tuple((*row, *[""] * (width - len(row))) for row in grid.rows[head + 1 :] if any(row))
    headings = (*grid.texts[head], *[""] * (width - len(grid.texts[head])))
    columns = tuple(_column(grid, head, number, text) for number, text in enumerate(headings))
    keys = [heading_key(h) for h in headings]
    key = next(((keys.index(k),) for k in _IDENTIFY if k in keys), ())
    return SheetPlan(title, columns, rows, key=key, tab=Tone.MUTED)


def _column(grid: Grid, head: int, number: int, heading: str) -> Column:
    texts = [row[number] for row in grid.texts[head + 1 : head + _LOOK] if number < len(row)]
    longest = max((len(line) for text in texts for line in text.split("\n")), default=0)
    width = max(8.0, min(_WIDEST, max(longest + 2, min(len(heading), 14) + 3)))
    known = by_heading().get(heading_key(heading))
    wraps = longest > _WIDEST or (known is not None and known.kind in (Kind.LIST, Kind.WORDS))
    return Column(heading, width, "wrap" if wraps or any("\n" in t for t in texts) else "text")
