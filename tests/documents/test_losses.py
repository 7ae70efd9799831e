import openpyxl
import xlsxwriter

from mentorctl.documents.losses import lost_on_edit


def test_sparklines_shapes_and_checkboxes_are_named(tmp_path):
    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, [1, 2])
    sheet.add_sparkline("C1", {"range": "Sheet1!A1:B1"})
    sheet.insert_textbox("D2", "Hello")
    book.close()
    assert lost_on_edit(path) == ("sparklines", "text boxes and shapes")


def test_a_plain_workbook_loses_nothing_and_a_broken_one_is_not_judged(tmp_path):
    path = tmp_path / "a.xlsx"
    openpyxl.Workbook().save(path)
    assert lost_on_edit(path) == ()
    path.write_text("no workbook")
    assert lost_on_edit(path) == ()
