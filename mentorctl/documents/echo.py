"""The inputs, echoed into matches.xlsx, so that every later command needs that file alone."""

from collections.abc import Mapping
from dataclasses import replace

from mentorctl.documents.sheets import Column, SheetPlan, Tone, legal_titles
from mentorctl.intake.sheets import Kind as SheetKind
from mentorctl.intake.sheets import kind_of
from mentorctl.intake.table import find_table
from mentorctl.model.fields import Kind, by_heading
from mentorctl.model.grid import Grid, Value, as_text
from mentorctl.model.roster import Roster
from mentorctl.model.text import heading_key

_WIDEST = 46
_IDENTIFY = ("id", "email", "name", "setting", "criterion", "topic")
"""Headings that tell a row of an echo apart, best first, so that a person's marks move with it."""
_LOOK = 200  # rows that tell how wide a column should be


def echo_sheets(roster: Roster) -> list[SheetPlan]:
    """Return a copy of each input sheet, values as they were read, from the headings down.

    A Columns sheet that names files or sheets names the copies instead, so that the copy is read
    as the original was.
    """
    grids = [grid for grid in roster.grids if grid.rows]
    titles = legal_titles(_title(grid) for grid in grids)
    scopes: dict[str, str] = {}
    for grid, title in zip(grids, titles, strict=True):
        for name in (grid.file, grid.file.rpartition(".")[0], grid.sheet):
            scopes.setdefault(heading_key(name), title)
    plans = []
    for grid, title in zip(grids, titles, strict=True):
        plan = _echo(grid, title, roster.heads.get((grid.file, grid.sheet)))
        if kind_of(grid) is SheetKind.COLUMNS:
            plan = replace(plan, rows=tuple(_rescoped(plan, row, scopes) for row in plan.rows))
        plans.append(plan)
    return plans


def _rescoped(
    plan: SheetPlan, row: tuple[Value, ...], scopes: Mapping[str, str]
) -> tuple[Value, ...]:
    """Return a row of the Columns sheet that names the copy of the file or sheet it named."""
    keys = [heading_key(h) for h in plan.headings]
    at = keys.index("fileorsheet") if "fileorsheet" in keys else -1
    return tuple(
        scopes.get(heading_key(as_text(value)), value) if place == at else value
        for place, value in enumerate(row)
    )


def _title(grid: Grid) -> str:
    kind = kind_of(grid)
    return grid.sheet if kind in (None, SheetKind.PEOPLE) else kind.value


def _echo(grid: Grid, title: str, head: int | None) -> SheetPlan:
    if head is None:
        table = find_table(grid, ["setting", "criterion", "topic", "person", "heading", "checkin"])
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
