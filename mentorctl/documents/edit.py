"""Update a workbook in place: what we know is renewed, and nothing that a person typed is lost."""

import re
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from mentorctl.documents import looks
from mentorctl.documents.choices import FIRST_LIST_COLUMN, LIST_NAME, Lists
from mentorctl.documents.edit_columns import heading_row
from mentorctl.documents.edit_looks import AUTHOR, Styles, Worksheet, put, set_up
from mentorctl.documents.edit_rules import covered, renew_choices, renew_filter, renew_formats
from mentorctl.documents.edit_table import Table, update
from mentorctl.documents.kept import Kept, kept_plan
from mentorctl.documents.record import COLUMNS, Entry, SheetRecord, entries, packed, read_record
from mentorctl.documents.sheets import KEPT_TITLE, RECORD_TITLE, SheetPlan, legal_titles
from mentorctl.model.errors import FileUnreadable
from mentorctl.model.grid import address

if TYPE_CHECKING:
    from openpyxl import Workbook

_AFTER_IGNORED = re.compile(
    rb"<(?:smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls"
    rb"|webPublishItems|tableParts|extLst)\b|</worksheet>"
)


def write_edited(
    old: Path, path: Path, plans: Sequence[SheetPlan], more: Sequence[Entry] = ()
) -> list[Kept]:
    """Load the workbook `old`, bring our sheets to their plans, save it to `path`.

    Rules, for each plan's sheet (by title; a sheet of that title with none of our headings is the
    coordinator's, so ours goes beside it under another title):
    - columns are found by heading, wherever they stand; missing ones are added at the right;
    - rows are found by key and stand in the plan's order. A row takes along everything in columns
      that aren't ours, its colors, comments, links, and a height that a person chose;
    - formulas in columns that aren't ours follow their row as when Excel sorts;
    - cells to the right of the table, beyond an empty column, stay where they are;
    - rows that are not in the plan go, also notes below the table. What a person typed there goes
      to the sheet Kept notes, which only grows; so does a typed value that the plan overrules;
    - a typed value stays where the plan is blank and the column is one to type in;
    - our colors and drop-downs are renewed, the coordinator's stay; other sheets are not touched.
    A sheet without a key is replaced by position, in our columns only. `more` holds further
    entries for the very hidden record.
    Returns what went to Kept notes. Raises FileUnreadable, ValueError without plans, OSError.
    """
    if not plans:
        raise ValueError("a workbook needs a sheet")
    book = _loaded(old)
    active = book.active
    record = _record(book)
    lists, kept, entered = Lists(), list[Kept](), list[Entry]()
    ours = list[str]()
    styles = Styles(book.worksheets[0])
    previous: str | None = None
    for plan, title in zip(plans, legal_titles(p.title for p in plans), strict=True):
        sheet, head, known = _find(book, plan, title, record, previous)
        table = Table(sheet, plan, head, styles, known)
        lost, by_person = update(table, plan.title)
        kept += lost
        _renew(table, lists)
        entered += entries(sheet.title, plan, by_person)
        ours.append(sheet.title)
        previous = sheet.title
    if kept:
        ours.append(_keep(book, kept, styles))
    _write_hidden(book, lists, [*entered, *more])
    _size_comments(book)
    if active is not None and active.sheet_state == "visible":
        book.active = active
    _save(book, path, ours)
    return kept


def _loaded(old: Path) -> "Workbook":
    """Return the workbook with formulas, rich text and, in .xlsm, its macros."""
    import warnings

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # `lost_on_edit` tells what can't be carried
            return load_workbook(old, keep_vba=old.suffix.lower() == ".xlsm", rich_text=True)
    except (BadZipFile, InvalidFileException, KeyError, ValueError, TypeError) as trouble:
        raise FileUnreadable(old, "it is damaged or no Excel workbook") from trouble


def _record(book: "Workbook") -> dict[str, SheetRecord]:
    """Take the hidden sheet out of the workbook and return its record."""
    for name in [n for n in book.defined_names if n.startswith(LIST_NAME)]:
        del book.defined_names[name]
    if RECORD_TITLE not in book.sheetnames:
        return {}
    sheet = book[RECORD_TITLE]
    found = read_record(sheet.iter_rows(min_row=2, max_col=3, values_only=True))
    book.remove(sheet)
    return found


def _find(
    book: "Workbook", plan: SheetPlan, title: str, record: dict[str, SheetRecord],
    previous: str | None,
) -> tuple[Worksheet, int, SheetRecord | None]:  # fmt: skip
    """Return the plan's sheet, its heading row and its record; a new one follows `previous`."""
    sheets = {s.title.casefold(): s for s in book.worksheets}
    number, name = 2, title
    while name.casefold() in sheets:
        sheet = sheets[name.casefold()]
        if sheet.max_row == 1 and sheet.max_column == 1 and sheet["A1"].value is None:
            return sheet, 1, None
        if head := heading_row(sheet, plan, record.get(name.casefold())):
            return sheet, head, record.get(name.casefold())
        name, number = f"{title[:27]} ({number})", number + 1
    # Not after `previous` by number alone: the coordinator's order has other sheets between.
    place = book.sheetnames.index(previous) + 1 if previous else 0
    sheet = book.create_sheet(name, place)
    set_up(sheet, plan)
    return sheet, 1, None


def _renew(table: Table, lists: Lists) -> None:
    """Renew rules, drop-downs, filter and the heading's height on an updated sheet."""
    sheet, plan, head = table.sheet, table.plan, table.head - 1
    foot = covered(plan, head)
    renew_formats(sheet, plan, table.at, table.last, head, foot)
    renew_choices(sheet, plan, table.at, head, foot, lists)
    renew_filter(sheet, head, len(plan.rows), table.last, table.grew)
    if sheet.row_dimensions[table.head].height is None:
        height = looks.heading_height(plan, table.widths())
        sheet.row_dimensions[table.head].height = height


def _keep(book: "Workbook", kept: Sequence[Kept], styles: Styles) -> str:
    """Add to Kept notes what isn't there yet, below all that is; return the sheet's title."""
    plan = kept_plan((k.sheet, k.row, k.column, k.text) for k in dict.fromkeys(kept))
    sheet, head, _ = _find(book, plan, KEPT_TITLE, {}, book.sheetnames[-1])
    table = Table(sheet, plan, head, styles)
    there = {
        tuple(str(sheet.cell(row, i + 1).value or "") for i in table.at)
        for row in range(head + 1, sheet.max_row + 1)
    }
    widths, number = table.widths(), max(sheet.max_row, head)
    for row in plan.rows:
        if tuple(str(v) for v in row) in there:
            continue
        number += 1
        for index, value in enumerate(row):
            table.fill(number, index, value)
        table.fit(number, row, None, widths)
    sheet.auto_filter.ref = f"A{head}:{address(number - 1, table.last)}"
    return str(sheet.title)


def _write_hidden(book: "Workbook", lists: Lists, record: Sequence[Entry]) -> None:
    """Write the very hidden sheet anew, at the end."""
    from openpyxl.workbook.defined_name import DefinedName

    sheet = book.create_sheet(RECORD_TITLE)
    sheet.sheet_state = "veryHidden"
    for row, entry in enumerate((COLUMNS, *packed(record)), 1):
        for column, text in enumerate(entry, 1):
            put(sheet.cell(row, column), text)
    for column, texts in enumerate(lists.lists, FIRST_LIST_COLUMN + 1):
        for row, text in enumerate((f"List {column - FIRST_LIST_COLUMN}", *texts), 1):
            put(sheet.cell(row, column), text)
    for name, area in lists.names():
        book.defined_names[name] = DefinedName(name, attr_text=area)


def _size_comments(book: "Workbook") -> None:
    """Make every comment's box fit its text: openpyxl forgets the size of all of them."""
    for sheet in book.worksheets:
        for cell in sheet._cells.values():
            comment = getattr(cell, "comment", None)
            if comment is not None:
                comment.author = comment.author or AUTHOR
                comment.width, comment.height = looks.comment_size(comment.text)


def _save(book: "Workbook", path: Path, ours: Sequence[str]) -> None:
    """Save, and put back what openpyxl can't say: no green triangles on our sheets."""
    held = BytesIO()
    numbers = {s.title: n for n, s in enumerate(book.worksheets, 1)}
    areas = {f"xl/worksheets/sheet{numbers[t]}.xml": book[t].dimensions for t in ours}
    book.save(held)
    with ZipFile(held) as source, ZipFile(path, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            if name in areas:
                found = _AFTER_IGNORED.search(data, data.rindex(b"</sheetData>"))
                spot = found.start() if found else len(data)
                tag = (
                    f'<ignoredErrors><ignoredError sqref="{areas[name]}" numberStoredAsText="1"/>'
                    "</ignoredErrors>"
                ).encode()
                data = data[:spot] + tag + data[spot:]
            target.writestr(ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, ZIP_DEFLATED)
