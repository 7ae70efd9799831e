"""Sheets that reach to the end of the world: by formats alone, or by one stray value."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from mentorctl.intake.roster import read_roster
from mentorctl.model.errors import FileTooLarge, FileUnreadable


def workbook(folder: Path, *stray: str) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Mentors"
    for row in (["ID", "Name"], ["M1", "Ines Duarte"]):
        sheet.append(row)
    book.create_sheet("Mentees").append(["ID"])
    for cell in stray:
        sheet[cell] = "x"
    path = folder / "roster.xlsx"
    book.save(path)
    return path


def test_a_stray_value_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileTooLarge, match="XFD1048576"):
        read_roster([workbook(tmp_path, "XFD1048576")])


def test_two_strays_span_the_rectangle_together(tmp_path: Path) -> None:
    with pytest.raises(FileTooLarge, match="XFD1 and A1048576"):
        read_roster([workbook(tmp_path, "XFD1", "A1048576")])


def test_a_long_sheet_of_few_columns_is_read(tmp_path: Path) -> None:
    roster, _ = read_roster([workbook(tmp_path, "A1048576")])
    assert [m.id for m in roster.mentors] == ["M1", "x"]


def test_formats_alone_are_no_values(tmp_path: Path) -> None:
    source, path = workbook(tmp_path), tmp_path / "formats.xlsx"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name.endswith("sheet1.xml"):
                rows = (f'<row r="{r}"><c r="A{r}" s="0"/></row>' for r in range(3, 60_000))
                last = '<row r="1048576"><c r="XFD1048576" s="0"/></row>'
                data = data.replace(
                    b"</sheetData>", "".join([*rows, last]).encode() + b"</sheetData>"
                )
                data = data.replace(b'ref="A1:B2"', b'ref="A1:XFD1048576"')
            new.writestr(name, data)
    roster, _ = read_roster([path])
    assert [m.id for m in roster.mentors] == ["M1"]


def test_a_damaged_part_is_a_sentence(tmp_path: Path) -> None:
    """One byte of a sheet is wrong: the archive opens, and its part does not."""
    path = workbook(tmp_path)
    with zipfile.ZipFile(path) as book:
        part = book.getinfo("xl/worksheets/sheet1.xml")
    raw = bytearray(path.read_bytes())
    start = part.header_offset + 30 + len(part.filename)
    raw[start + part.compress_size // 2] ^= 0xFF
    path.write_bytes(raw)
    with pytest.raises(FileUnreadable, match="damaged"):
        read_roster([path])
