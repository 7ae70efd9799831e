from dataclasses import replace

import openpyxl
import pytest
from openpyxl.comments import Comment

from mentorctl.documents.marked import write_marked
from mentorctl.model.errors import FileUnreadable
from mentorctl.model.findings import Where, error, note, warning
from mentorctl.model.grid import Grid


@pytest.fixture
def roster(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Mentees"
    for row in (("ID", "Name", "Grade"), ("1", "Ann", "9"), ("2", "Bo", "G?")):
        sheet.append(row)
    sheet["C3"].comment = Comment("ask her", "Kim")
    book.create_sheet("Mine")["A1"] = "=1+1"
    book.save(tmp_path / "roster.xlsx")
    return tmp_path / "roster.xlsx"


def at(cell, sheet="Mentees", file="roster.xlsx"):
    return Where(file, sheet, cell)


def test_cells_are_colored_and_say_what_is_wrong(roster, tmp_path):
    findings = [
        warning("w", at("C3"), "G? is no grade.", "Use G9."),
        error("e", at("C3"), "Far too bad."),
        replace(note("n", at("B2"), "A name."), cells=("B2", "B3")),
    ]
    assert write_marked(roster, tmp_path / "marked.xlsx", findings) == 3
    book = openpyxl.load_workbook(tmp_path / "marked.xlsx")
    sheet = book["Mentees"]
    assert sheet["C3"].comment.text == (
        "ask her\n\nWarning: G? is no grade.\nUse G9.\n\nError: Far too bad."
    )
    assert sheet["C3"].comment.author == "Kim"
    colors = [sheet[c].fill.fgColor.rgb for c in ("C3", "B2", "B3")]
    assert colors[0] != colors[1] == colors[2]
    assert sheet["A2"].fill.fill_type is None
    assert book["Mine"]["A1"].value == "=1+1"
    listed = [[c.value for c in row] for row in book["Findings"].iter_rows()]
    assert listed == [
        ["Severity", "Sheet", "Cell", "Message", "What to do"],
        ["error", "Mentees", "C3", "Far too bad.", None],
        ["warning", "Mentees", "C3", "G? is no grade.", "Use G9."],
        ["note", "Mentees", "B2, B3", "A name.", None],
    ]
    assert book["Findings"]["C2"].hyperlink.location == "'Mentees'!C3"


def test_rows_sheets_and_places_that_are_not_there(roster, tmp_path):
    findings = [
        error("r", at("2"), "This person twice."),
        error("s", at(""), "No Name column."),
        error("x", at("A1", "Nowhere"), "No such sheet."),
        error("f", at("A2", file="other.csv"), "Another file's."),
        note("p", Where(), "In general."),
    ]
    assert write_marked(roster, tmp_path / "marked.xlsx", findings) == 4
    book = openpyxl.load_workbook(tmp_path / "marked.xlsx")
    sheet = book["Mentees"]
    assert {c.fill.fill_type for c in sheet[2]} == {"solid"}
    assert [c.comment is not None for c in sheet[2]] == [True, False, False]
    assert sheet["A1"].comment.text == "Error: No Name column."
    assert book["Findings"].max_row == 6


def test_merged_cells_are_marked_where_they_show(roster, tmp_path):
    book = openpyxl.load_workbook(roster)
    book["Mentees"].merge_cells("A2:B3")
    book.save(roster)
    assert write_marked(roster, tmp_path / "m.xlsx", [error("e", at("B3"), "Bad.")]) == 1
    sheet = openpyxl.load_workbook(tmp_path / "m.xlsx")["Mentees"]
    assert sheet["A2"].comment.text == "Error: Bad."


def test_a_csv_becomes_a_workbook_with_its_cells_in_place(tmp_path):
    grid = Grid("people.csv", "", (("ID", "Name"), ("007", "=Ann")), top=2, left=1)
    findings = [error("e", Where("people.csv", "", "C4"), "Bad name.")]
    assert write_marked(tmp_path / "people.csv", tmp_path / "m.xlsx", findings, [grid]) == 1
    book = openpyxl.load_workbook(tmp_path / "m.xlsx")
    assert book.sheetnames == ["people", "Findings"]
    assert (book["people"]["B4"].value, book["people"]["C4"].data_type) == ("007", "s")
    assert book["people"]["C4"].comment.text == "Error: Bad name."


def test_nothing_wrong_and_a_second_marking(roster, tmp_path):
    assert write_marked(roster, tmp_path / "roster2.xlsx", []) == 0
    again = tmp_path / "again.xlsx"
    assert write_marked(tmp_path / "roster2.xlsx", again, []) == 0
    book = openpyxl.load_workbook(again)
    assert book.sheetnames == ["Mentees", "Mine", "Findings", "Findings (2)"]
    assert book["Findings"]["A2"].value == "Nothing is wrong."


def test_a_file_that_is_no_workbook(tmp_path):
    (tmp_path / "a.xlsx").write_text("x")
    with pytest.raises(FileUnreadable):
        write_marked(tmp_path / "a.xlsx", tmp_path / "b.xlsx", [])
