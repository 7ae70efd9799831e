"""How a template names cells in a formula: [Heading] in the same row, [Sheet!Heading] for all."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from mentorctl.documents.pages.blocks import Sheet, Table, plain_text
from mentorctl.documents.pages.wrong import Wrong, did_you_mean
from mentorctl.documents.sheets import room
from mentorctl.model.grid import column_letter
from mentorctl.model.text import listed, nearest

_NAMED = re.compile(r"\[([^\[\]!]+)(?:!([^\[\]]+))?\]")


@dataclass(frozen=True)
class Place:
    """Where a table stands in the workbook: the sheet's legal title, its headings and rows."""

    title: str
    headings: tuple[str, ...]
    rows: int

    def column(self, heading: str) -> str:
        """Return the letters of a column."""
        return column_letter(self.headings.index(heading))

    def range(self, heading: str, rows: int) -> str:
        """Return a column of this sheet without its heading, as other sheets name it."""
        letters, title = self.column(heading), self.title.replace("'", "''")
        return f"'{title}'!${letters}$2:${letters}${rows + 1}"


def formula(text: str, own: Place, sheets: Mapping[str, Place]) -> Callable[[int], str]:
    """Return a function from a row, counted from 1 as Excel does, to its formula.

    `sheets` holds the places by the titles that the template gives. The formula gives a blank
    while a cell of its own row is blank.
    """
    body = text.removeprefix("=")
    needed = dict.fromkeys(m[1] for m in _NAMED.finditer(body) if not m[2])

    def cell(heading: str, row: int) -> str:
        return f"${own.column(heading)}{row}"

    def at(row: int) -> str:
        def named(found: re.Match[str]) -> str:
            if not found[2]:
                return cell(found[1], row)
            other = sheets[found[1]]
            return other.range(found[2], room(other.rows))

        computed = _NAMED.sub(named, body)
        blanks = [f'{cell(heading, row)}=""' for heading in needed]
        if not blanks:
            return f"={computed}"
        test = blanks[0] if len(blanks) == 1 else f"OR({','.join(blanks)})"
        return f'=IF({test},"",{computed})'

    return at


def list_source(text: str, sheets: Mapping[str, Place]) -> str:
    """Return the source of a drop-down that `lists` names as Sheet!Heading."""
    title, _, heading = text.partition("!")
    place = sheets[title]
    return f"={place.range(heading, max(place.rows, 1))}"


def headings(table: Table) -> tuple[str, ...]:
    """Return the headings of a table as text."""
    return tuple(" ".join(plain_text(cell).split()) for cell in table.head)


def check_sheets(tables: Sequence[Table]) -> None:
    """Raise Wrong where a sheet's options name a column, or another sheet, that isn't there."""
    there = {t.sheet.title: headings(t) for t in tables if t.sheet is not None}
    for table in tables:
        if table.sheet is not None:
            for title, heading in _used(table.sheet):
                if title not in there:
                    _complain(table.sheet, "sheet", title, list(there))
                elif heading not in there[title]:
                    _complain(table.sheet, "column", heading, there[title])


def _used(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """Yield each sheet and column that the options of a sheet name."""
    for heading in sheet.columns:
        yield sheet.title, heading
    for text in sheet.formulas.values():
        for found in _NAMED.finditer(text):
            yield (found[1], found[2]) if found[2] else (sheet.title, found[1])
    for text in sheet.lists.values():
        title, _, heading = text.partition("!")
        yield title, heading


def _complain(sheet: Sheet, what: str, name: str, options: Sequence[str]) -> None:
    told = f'names the {what} "{name}" in sheet("{sheet.title}"), which is not there'
    near = did_you_mean(nearest(name, options, limit=1), f"There is {listed(options)}.")
    raise Wrong(told, near, sheet.at)
