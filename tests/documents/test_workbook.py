from datetime import date, datetime, time, timedelta
from zipfile import ZipFile

import openpyxl
import pytest
import python_calamine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentorctl.documents.sheets import CellTone, Column, RowTones, SheetPlan, Tone
from mentorctl.documents.workbook import Properties, write_new

COLUMNS = (
    Column("ID", 8, note="Leading zeros stay."),
    Column("Decision", choices=("Proposed", "Approved"), typed=True),
    Column("When", 11, "date"),
)


def plan(*rows, **given):
    return SheetPlan("Pairs", COLUMNS, rows, **given)


def test_values_stand_as_they_are(tmp_path):
    path = tmp_path / "a.xlsx"
    texts = ("007", "=1+1", "+49", "-x", "@y", "https://a.b", "1,5", "_x0041_", "#N/A", " a\nb")
    values = (*texts, 12, 3.5, date(2027, 1, 4), datetime(2027, 1, 4, 9, 30), time(9), True, "")
    columns = tuple(Column(f"c{i}") for i in range(len(values)))
    write_new(path, [SheetPlan("A", columns, (values,))])
    cells = openpyxl.load_workbook(path)["A"][2]
    assert all(c.data_type == "s" and c.hyperlink is None for c in cells[:10])
    assert cells[1].quotePrefix
    assert not cells[0].quotePrefix
    assert [c.number_format for c in cells[12:15]] == ["yyyy-mm-dd", "yyyy-mm-dd hh:mm", "hh:mm"]
    read = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_name("A").to_python()[1]
    # Calamine 0.3 leaves the escape of _x0041_ as it is in the file.
    assert [v for i, v in enumerate(read) if i != 7] == [
        *(t for i, t in enumerate(texts) if i != 7), 12, 3.5, date(2027, 1, 4),
        datetime(2027, 1, 4, 9, 30), time(9), "yes", "",
    ]  # fmt: skip


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=30), st.text()), max_size=5))
def test_any_text_can_be_written(tmp_path, rows):
    path = tmp_path / "a.xlsx"
    write_new(path, [plan(*rows)], remember=True)
    sheet = openpyxl.load_workbook(path)["Pairs"]
    assert all(cell.data_type in ("s", "n") for row in sheet.iter_rows() for cell in row)


def test_equal_plans_give_equal_bytes(tmp_path):
    plans = [plan(("1", "Proposed", date(2027, 1, 4)))]
    for name in "ab":
        write_new(tmp_path / name, plans, Properties("Matches"), remember=True)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_data_rows_carry_no_static_fill(tmp_path):
    tones = RowTones(1, (("Approved", Tone.GOOD),))
    write_new(
        tmp_path / "a.xlsx",
        [plan(("1", "Approved", ""), row_tones=tones, cell_tones=(CellTone(0, Tone.STOP),))],
    )
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Pairs"]
    assert all(c.fill.fill_type is None for c in sheet[2])
    assert sheet["A1"].fill.fill_type == "solid"
    ranges = {str(a.sqref): len(a.rules) for a in sheet.conditional_formatting}
    assert ranges == {"A2:A502": 1, "A2:C502": 1, "B2:B502": 1}
    assert str(sheet.data_validations.dataValidation[0].sqref) == "B2:B502"


def test_headings_and_print(tmp_path):
    write_new(tmp_path / "a.xlsx", [plan(("1", "", "")), plan(empty="Nobody.")])
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    sheet = book["Pairs"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:C2"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) in ((1, 0), (None, 0))
    assert sheet["A1"].comment.text == "Leading zeros stay."
    empty = book["Pairs (2)"]
    assert empty["A2"].value == "Nobody."
    assert empty.auto_filter.ref is None


def test_a_heat_map_is_a_scale_over_squares(tmp_path):
    columns = (Column("Mentee"), *(Column(f"M{i}", kind="rotated") for i in range(3)))
    maps = SheetPlan("Scores", columns, (("x", 1, 2, ""),), heat=(1, 3))
    write_new(tmp_path / "a.xlsx", [maps])
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Scores"]
    (area,) = sheet.conditional_formatting
    assert str(area.sqref) == "B2:D2"
    assert len(area.rules[0].colorScale.color) == 3
    assert sheet["B1"].alignment.textRotation == 90
    assert sheet.row_dimensions[2].height == 24


def test_a_long_list_has_a_name_and_a_hidden_sheet(tmp_path):
    topics = tuple(f"topic {i}, as such" for i in range(40))
    columns = (Column("Goals", choices=topics, strict=False),)
    write_new(tmp_path / "a.xlsx", [SheetPlan("Mentees", columns, (("x",),))])
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    check = book["Mentees"].data_validations.dataValidation[0]
    assert check.formula1 == "mentorctl_list_1"
    assert not check.showErrorMessage
    assert book["_mentorctl"].sheet_state == "veryHidden"
    assert "_mentorctl" in book.defined_names["mentorctl_list_1"].attr_text


def test_a_plain_workbook_has_no_hidden_sheet(tmp_path):
    write_new(tmp_path / "a.xlsx", [plan(("1", "", timedelta(hours=30)))])
    assert openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames == ["Pairs"]
    xml = ZipFile(tmp_path / "a.xlsx").read("xl/worksheets/sheet1.xml").decode()
    assert "numberStoredAsText" in xml


def test_no_plan_no_workbook(tmp_path):
    with pytest.raises(ValueError, match="a workbook needs a sheet"):
        write_new(tmp_path / "a.xlsx", [])
