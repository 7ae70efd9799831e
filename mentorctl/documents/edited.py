"""Which cells of the inputs echoed in matches.xlsx a person changed since they were written."""

from collections.abc import Sequence
from dataclasses import dataclass

from mentorctl.documents.cellvalues import mark, safe_value
from mentorctl.documents.echo import echo_sheets
from mentorctl.documents.record import PERSON, SheetRecord, identities, key_text, read_record
from mentorctl.documents.sheets import RECORD_TITLE, SheetPlan
from mentorctl.model.grid import Grid, Value
from mentorctl.model.roster import Roster
from mentorctl.model.text import fold


@dataclass(frozen=True)
class Edited:
    """One cell by sheet, row and heading; without a heading a whole row, added or deleted."""

    sheet: str
    row: str
    heading: str = ""
    gone: bool = False
    """Whether the row was deleted."""


def edited_cells(grids: Sequence[Grid], roster: Roster) -> list[Edited]:
    """Return what a person changed in the echo, by the marks of what was written.

    roster  as read from these grids
    Empty for a workbook that carries no marks.
    """
    hidden = [g for g in grids if g.sheet == RECORD_TITLE]
    record = read_record(row[:3] for g in hidden for row in g.rows[1:])
    found: list[Edited] = []
    for plan in echo_sheets(roster):
        written = record.get(plan.title.casefold())
        if written is not None:
            found += _on_sheet(plan, written)
    return found


def _on_sheet(plan: SheetPlan, written: SheetRecord) -> list[Edited]:
    places = [written.place(name) for name in identities(plan.headings)]
    left = {key: list(group) for key, group in written.rows.items()}
    found: list[Edited] = []
    for position, row in enumerate(plan.rows):
        name = key_text(plan, row, position)
        group = left.get(fold(name)[:1000])
        if not group:
            found.append(Edited(plan.title, name))
            continue
        marks = group.pop(0)
        found += [
            Edited(plan.title, name, heading)
            for heading, value, place in zip(plan.headings, row, places, strict=True)
            if place is not None and _changed(value, marks[place * 3 : place * 3 + 3])
        ]
    gone = [key for key, group in left.items() for _ in group]
    return [*found, *(Edited(plan.title, key, gone=True) for key in gone)]


def _changed(value: Value, was: bytes) -> bool:
    return was not in (PERSON, mark(safe_value(value)))
