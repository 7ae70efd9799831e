"""Files become grids: cells with addresses, whatever the program that saved them."""

import csv
import io
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

from mentorctl.intake.encoding import decoded
from mentorctl.intake.extent import check_extent
from mentorctl.intake.lost_cells import lost_cells, sheet_parts
from mentorctl.model.errors import FileMissing, FileTooLarge, FileUnreadable
from mentorctl.model.grid import Grid, Value

WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")
TEXTS = (".csv", ".tsv", ".txt")

# An archive can unpack to a thousand times its size: what it says of itself is checked first.
_MOST_UNPACKED = 1_500_000_000
_MOST_PARTS = 10_000
_MOST_TEXT = 200_000_000

_LOOK = 30  # lines of a text file in which the heading line is looked for


def read_grids(path: Path) -> list[Grid]:
    """Return every sheet of a workbook, or the one of a text file.

    Raises FileMissing, FileUnreadable or FileTooLarge, each saying what to do.
    """
    if not path.is_file():
        raise FileMissing(path)
    kind = path.suffix.lower()
    try:
        if kind in TEXTS:
            return [_read_text(path)]
        if kind in WORKBOOKS:
            return _read_workbook(path)
    except PermissionError:
        raise FileUnreadable(path, "another program holds it, or you may not open it") from None
    raise FileUnreadable(path, f"{kind or 'a file without an ending'} is not a spreadsheet")


def _read_workbook(path: Path) -> list[Grid]:
    import python_calamine as calamine

    lost = _inspected(path)
    try:
        book = calamine.CalamineWorkbook.from_path(str(path))
        visible = {
            m.name: m.visible == calamine.SheetVisibleEnum.Visible
            for m in book.sheets_metadata
            if m.typ == calamine.SheetTypeEnum.WorkSheet
        }
        return [
            _grid(book, path, name, not shown, lost.get(name, {}))
            for name, shown in visible.items()
        ]
    except calamine.PasswordError:
        raise FileUnreadable(path, "it is protected with a password") from None
    except (calamine.CalamineError, OSError) as exc:
        raise FileUnreadable(path, f"it is damaged or no workbook ({exc})") from None


def _grid(book: object, path: Path, name: str, hidden: bool, lost: Mapping[str, str]) -> Grid:
    sheet = book.get_sheet_by_name(name)  # type: ignore[attr-defined]  # calamine's class is lazy
    top, left = sheet.start or (0, 0)
    rows = tuple(map(tuple, sheet.to_python(skip_empty_area=True)))
    return Grid(path.name, name, rows, top, left, hidden, lost)


def _inspected(path: Path) -> dict[str, dict[str, str]]:
    """Check an archive before it is read, and return the cells of its sheets without a value.

    By sheet, then by address; empty for what is no archive, and for other kinds than .xlsx and
    .xlsm, whose errors this can't tell from answers.
    """
    if not zipfile.is_zipfile(path):
        return {}
    found: dict[str, dict[str, str]] = {}
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            if len(parts) > _MOST_PARTS or sum(p.file_size for p in parts) > _MOST_UNPACKED:
                raise FileTooLarge(path, "it unpacks to more than 1.5 GB")
            if path.suffix.lower() not in (".xlsx", ".xlsm"):
                return {}
            names = {part: name for name, part in sheet_parts(archive)}
            sheets = [p.filename for p in parts if p.filename.startswith("xl/worksheets/")]
            there = {part for part in sheets if part.endswith(".xml")}
            for part in sorted(there | names.keys()):
                data = archive.read(part)
                check_extent(path, data)
                if cells := dict(lost_cells(data)) if part in names else {}:
                    found[names[part]] = cells
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError):
        raise FileUnreadable(path, "it is damaged") from None
    return found


def _read_text(path: Path) -> Grid:
    if path.stat().st_size > _MOST_TEXT:
        raise FileTooLarge(path, "more than 200 MB")
    text, assumed = decoded(path.read_bytes())
    if "\0" in text:
        raise FileUnreadable(path, "it is not text")
    delimiter = "\t" if path.suffix.lower() == ".tsv" else _delimiter(text)
    try:
        lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        rows: list[tuple[Value, ...]] = [tuple(line) for line in lines]
    except csv.Error as exc:
        raise FileUnreadable(path, f"its lines can't be told apart ({exc})") from None
    while rows and not any(rows[-1]):
        rows.pop()
    width = max(map(len, rows), default=0)
    filled = tuple((*r, *[""] * (width - len(r))) for r in rows)
    return Grid(path.name, path.stem, filled, assumed=assumed)


def _delimiter(text: str) -> str:
    """Return the delimiter of the heading line, comma where there is none.

    The heading line tells best, since answers may hold any of these marks. It is the first line
    with a mark that the next line has too: so a comma in a title above it does not count.
    """
    sample = [line for line in text[:20_000].splitlines() if line.strip()][:_LOOK]
    splits = {
        mark: [len(row) - 1 for row in csv.reader(sample, delimiter=mark)]
        for mark in (",", ";", "\t", "|")
    }
    for line in range(len(sample)):
        here = {
            mark: counts[line]
            for mark, counts in splits.items()
            if any(counts[line : line + 1]) and all(counts[line + 1 : line + 2])
        }
        if here:
            return max(here, key=lambda mark: here[mark])
    return ","
