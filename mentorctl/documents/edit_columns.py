"""Where our columns stand on a sheet that a coordinator rearranged."""

from collections import Counter
from dataclasses import dataclass

from mentorctl.documents.edit_looks import (
    Cell,
    Styles,
    Worksheet,
    own_dimension,
    set_heading,
    set_note,
)  # fmt: skip
from mentorctl.documents.kept import shown
from mentorctl.documents.record import Identity, SheetRecord, identities
from mentorctl.documents.sheets import SheetPlan

_HEADING_ROWS = 15
"""How far down the headings are looked for, should a person have put titles above them."""


@dataclass(frozen=True)
class Layout:
    """The columns of one sheet, counted from 0, but `headings`, `moves`, `stale` and `moving`."""

    at: tuple[int, ...]
    """The sheet column of each of the plan's columns."""
    headings: dict[int, str]
    """Every heading by column number."""
    moves: dict[int, int]
    """Columns of ours that change place, old number to new."""
    stale: dict[int, int]
    """Columns that we wrote last time and no longer have, with their place in the record."""
    dropped: dict[int, str]
    """The headings of the stale columns, by their place in the record."""
    moving: frozenset[int]
    """The numbers, before any move, of all columns whose cells travel with their row."""

    @property
    def last(self) -> int:
        """The last column with a heading."""
        return max(number for number, name in self.headings.items() if name) - 1


def heading_row(sheet: Worksheet, plan: SheetPlan, record: SheetRecord | None = None) -> int:
    """Return the row (from 1) with most headings of ours, now or last time; 0 if none has any."""
    wanted, best, most = set(identities(plan.headings)), 0, 0
    for number in range(1, min(sheet.max_row, _HEADING_ROWS) + 1):
        names = identities([shown(c) for c in sheet[number] if c.value is not None])
        known = {n for n in names if record is not None and record.place(n) is not None}
        hits = len(wanted.intersection(names) | known)
        if hits > most:
            best, most = number, hits
    return best


def lay_out(
    sheet: Worksheet, plan: SheetPlan, head: int, styles: Styles, record: SheetRecord | None
) -> Layout:
    """Find our columns, put the headings of new ones, take away those of columns we dropped.

    A column with a heading that isn't ours travels with its row. So does one without a heading
    that touches the table on its left; cells beyond an empty column stay where they are. A new
    column takes the place of a dropped one, else it stands at the right of all there is.
    """
    cells = sheet._cells
    filled = Counter(column for (_, column), c in cells.items() if c.value is not None)
    width = max(filled, default=0)
    heads = [cells.get((head, number)) for number in range(1, width + 1)]
    names = [shown(c) if c is not None and c.value is not None else "" for c in heads]
    found = {name: i for i, name in enumerate(identities(names)) if names[i]}
    wanted = identities(plan.headings)
    stale = _stale(found, set(wanted), record)
    before = [found.get(name) for name in wanted]
    at = _places(before, sorted(stale), width)
    travel = {i + 1 for i in (*(b for b in before if b is not None), *stale)}
    ours = set(travel)
    for number in range(1, width + 1):
        touches = number - 1 in travel and filled[number] > 0
        if plan.key and (names[number - 1] or touches):
            travel.add(number)
    moves = {
        b + 1: a + 1 for b, a in zip(before, at, strict=True) if b is not None and b != a
    }  # fmt: skip
    headings = {n: name for n, name in enumerate(names, 1) if n not in ours}
    headings |= {a + 1: name for a, name in zip(at, plan.headings, strict=True)}
    _set_headings(sheet, plan, head, styles, before, at, ours)
    dropped = {place: names[i] for i, place in stale.items()}
    gone = {i + 1: place for i, place in stale.items()}
    return Layout(tuple(at), headings, moves, gone, dropped, frozenset(travel))


def _stale(
    found: dict[Identity, int], wanted: set[Identity], record: SheetRecord | None
) -> dict[int, int]:
    """Return the columns that only the record knows, each with its place there."""
    if record is None:
        return {}
    places = {i: record.place(name) for name, i in found.items() if name not in wanted}
    return {i: place for i, place in places.items() if place is not None}


def _places(before: list[int | None], stale: list[int], width: int) -> list[int]:
    """Return where each column shall stand; while nobody reordered them, without gaps."""
    known = [b for b in before if b is not None]
    if stale and known == sorted(known):
        slots = sorted((*known, *stale))
        return [*slots, *range(width, width + len(before))][: len(before)]
    free = iter((*stale, *range(width, width + len(before))))
    return [b if b is not None else next(free) for b in before]


def _set_headings(
    sheet: Worksheet, plan: SheetPlan, head: int, styles: Styles, before: list[int | None],
    at: list[int], ours: set[int],
) -> None:  # fmt: skip
    """Move, write and take away headings; a column that moves takes its width along."""
    old = {number: sheet._cells.pop((head, number), None) for number in sorted(ours)}
    shapes = {}
    for was, now in zip(before, at, strict=True):
        if was is not None and was != now:
            shape = own_dimension(sheet, was + 1)
            shapes[now] = (shape.width, shape.hidden)
    for index, (was, now) in enumerate(zip(before, at, strict=True)):
        column = plan.columns[index]
        cell: Cell = old[was + 1] if was is not None else None
        if cell is None:
            set_heading(sheet.cell(head, now + 1), column, plan.headings[index], styles)
            continue
        cell.column = now + 1
        sheet._cells[head, now + 1] = cell
        set_note(cell, column)
        if now in shapes:
            shape = own_dimension(sheet, now + 1)
            shape.width, shape.hidden = shapes[now]
            shape._style = styles.data(column.kind, line=False)
