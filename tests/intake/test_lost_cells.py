"""A cell without a value to read is a finding at its cell, never a blank answer."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from mentorctl.intake.roster import read_roster
from mentorctl.intake.spreadsheet import read_grids
from mentorctl.model.findings import Finding

MENTORS = [["ID", "Name", "Grade", "My sum"], ["M1", "Ines Duarte", "8", "x"]]
MENTEES = [["ID", "Name", "Grade"], ["E1", "Tomas Rey", "5"], ["E2", "Amara Osei", "5"]]


def workbook(folder: Path, changes: dict[tuple[str, str], object]) -> Path:
    """Save a small roster with single cells replaced, as a program that computes nothing does."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in (("Mentors", MENTORS), ("Mentees", MENTEES)):
        sheet = book.create_sheet(title)
        sheet.append(["A title above the headings"])
        for row in rows:
            sheet.append(row)
    for (title, cell), value in changes.items():
        book[title][cell] = value
    path = folder / "roster.xlsx"
    book.save(path)
    return path


def lost(path: Path) -> list[Finding]:
    _, findings = read_roster([path])
    return [f for f in findings if f.code == "lost-value"]


@pytest.mark.parametrize(
    ("value", "told"),
    [("=5+3", "no saved value"), ("#REF!", "#REF!"), ("#N/A", "#N/A"), ("#DIV/0!", "#DIV/0!")],
)
def test_a_read_column(tmp_path: Path, value: str, told: str) -> None:
    (finding,) = lost(workbook(tmp_path, {("Mentees", "C3"): value}))
    assert (finding.severity, finding.where.sheet, finding.where.cell) == ("error", "Mentees", "C3")
    assert told in finding.message


def test_a_row_of_formulas_is_not_a_blank_row(tmp_path: Path) -> None:
    changes = {("Mentees", f"{column}4"): f"=Old!{column}4" for column in "ABC"}
    assert [f.where.cell for f in lost(workbook(tmp_path, dict(changes)))] == ["A4", "B4", "C4"]


def test_a_column_that_nothing_reads_only_warns(tmp_path: Path) -> None:
    (finding,) = lost(workbook(tmp_path, {("Mentors", "D3"): "=SUM(1,2)"}))
    assert finding.severity == "warning"


def test_a_formula_with_its_value_is_the_value(tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "roster.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for title, rows in (("Mentors", MENTORS), ("Mentees", MENTEES)):
            sheet = book.add_worksheet(title)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
        book.get_worksheet_by_name("Mentees").write_formula("C2", "=2+3", None, 5)
    roster, findings = read_roster([path])
    assert roster.mentee["E1"].grade == "5"
    assert not [f for f in findings if f.code == "lost-value"]


def test_an_index_that_defines_entities_is_not_parsed(tmp_path: Path) -> None:
    """A hand-made archive: the values are read, the lost cells can't be, and nothing blows up."""
    import zipfile

    source = workbook(tmp_path, {})
    odd = tmp_path / "odd.xlsx"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(odd, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "xl/workbook.xml":
                data = b'<!DOCTYPE a [<!ENTITY b "c">]>' + data
            new.writestr(name, data)
    assert [g.sheet for g in read_grids(odd)] == ["Mentors", "Mentees"]
