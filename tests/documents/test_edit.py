"""A coordinator edits the workbook, a re-run updates it: nothing that was typed is lost."""

from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.comments import Comment
from openpyxl.styles import Font

from documents.edited import COLUMNS, YELLOW, column_of, echo, edited, pair, pairs, rerun, table
from mentorctl.documents.edit import write_edited
from mentorctl.documents.kept import Kept
from mentorctl.documents.sheets import Column, SheetPlan
from mentorctl.documents.workbook import write_new
from mentorctl.model.errors import FileUnreadable


def test_a_column_inserted_in_the_middle_follows_its_rows(old):
    def change(book):
        sheet = book["Pairs"]
        sheet.insert_cols(3)
        sheet["C1"], sheet["C2"], sheet["C4"] = "Met?", "yes", "=B4&D4"
        sheet["C2"].fill, sheet["C2"].font = YELLOW, Font(bold=True)
        sheet["C2"].comment = Comment("said so herself", "Kim")
        sheet.column_dimensions["C"].width = 33

    edited(old, change)
    book, kept = rerun(
        old, pairs(pair(1, "003", "M3"), pair(2, "009", "M9"), pair(3, "001", "M1", fit=77.0))
    )
    sheet = book["Pairs"]
    assert [c.value for c in sheet[1]][:4] == ["Pair", "Mentee ID", "Met?", "Mentor ID"]
    assert [[c.value for c in row][:5] for row in sheet["A2:E4"]] == [
        ["P1", "003", "=B2&D2", "M3", 50],
        ["P2", "009", None, "M9", 50],
        ["P3", "001", "yes", "M1", 77],
    ]
    assert sheet["C4"].fill.fgColor.rgb == "00FFFF00"
    assert sheet["C4"].font.bold
    assert sheet["C4"].comment.text == "said so herself"
    assert sheet.column_dimensions["C"].width == 33
    assert kept == []
    assert "Kept notes" not in book.sheetnames


def test_what_was_typed_on_a_row_that_goes_is_kept_once_and_for_good(old):
    def change(book):
        sheet = book["Pairs"]
        sheet["J1"], sheet["J3"] = "Room", "4.12"
        sheet["H3"], sheet["G3"] = "prefers mornings", "Approved"
        sheet["A3"].fill = YELLOW
        sheet["B3"].comment = Comment("on leave in May", "Kim")

    edited(old, change)
    plan = pairs(pair(1, "001", "M1"), pair(2, "003", "M3"))
    book, kept = rerun(old, plan)
    row = "002 · M2"
    assert set(kept) == {
        Kept("Pairs", row, "Mentee ID (comment)", "on leave in May"),
        Kept("Pairs", row, "Decision", "Approved"),
        Kept("Pairs", row, "Coordinator notes", "prefers mornings"),
        Kept("Pairs", row, "Room", "4.12"),
        Kept("Pairs", row, "Pair", "(the cell was colored FFFF00)"),
    }
    assert len(table(book["Kept notes"])) == 6
    for _ in range(2):
        old.write_bytes((old.parent / "new.xlsx").read_bytes())
        book, kept = rerun(old, plan)
        assert kept == []
        assert len(table(book["Kept notes"])) == 6


def test_rows_nobody_touched_leave_no_trace(old):
    book, kept = rerun(old, pairs(), echo())
    assert kept == []
    assert book.sheetnames == ["Pairs", "Mentees", "_mentorctl"]
    assert book["Pairs"]["A2"].value == "Nobody could be placed."
    assert book["_mentorctl"].sheet_state == "veryHidden"


def test_the_sentence_gives_way_to_rows(tmp_path):
    old = tmp_path / "old.xlsx"
    write_new(old, [pairs()], remember=True)
    book, kept = rerun(old, pairs(pair(1, "001", "M1")))
    assert book["Pairs"]["A2"].value == "P1"
    assert book["Pairs"].auto_filter.ref == "A1:I2"
    assert kept == []


def test_a_typed_value_stays_where_the_plan_is_blank_and_is_told_where_it_is_overruled(old):
    def change(book):
        book["Pairs"]["H2"] = "likes tea"
        book["Pairs"]["H3"] = "first version"
        book["Pairs"]["E2"] = "my own reason"

    edited(old, change)
    book, kept = rerun(old, pairs(pair(1, "001", "M1"), pair(2, "002", "M2", notes="second")))
    sheet = book["Pairs"]
    assert (sheet["H2"].value, sheet["H3"].value) == ("likes tea", "second")
    assert sheet["E2"].value == "shared goals"
    assert set(kept) == {
        Kept("Pairs", "002 · M2", "Coordinator notes", "first version"),
        Kept("Pairs", "001 · M1", "Why", "my own reason"),
    }


def test_a_decision_carried_over_several_runs_still_counts_as_typed(old):
    edited(old, lambda book: book["Pairs"].__setitem__("G2", "Approved"))
    rerun(old, pairs(pair(1, "001", "M1", decision="Approved")))
    old.write_bytes((old.parent / "new.xlsx").read_bytes())
    _, kept = rerun(old, pairs())
    assert kept == [Kept("Pairs", "001 · M1", "Decision", "Approved")]


def test_a_row_added_by_hand_becomes_a_row_or_is_kept(old):
    def change(book):
        sheet = book["Pairs"]
        sheet["B5"], sheet["C5"], sheet["H5"] = "004", "M4", "they know each other"
        sheet["B6"], sheet["C6"], sheet["E6"] = "005", "M5", "because"
        sheet["A9"] = "Remember the room."

    edited(old, change)
    book, kept = rerun(
        old, pairs(pair(1, "001", "M1"), pair(4, "004", "M4", notes="they know each other"))
    )
    assert [c.value for c in book["Pairs"][3]][:3] == ["P4", "004", "M4"]
    assert book["Pairs"]["B3"].alignment.vertical == "top"
    assert kept == [
        Kept("Pairs", "005 · M5", "Why", "because"),
        Kept("Pairs", "row 9", "Pair", "Remember the room."),
    ]
    assert book["Pairs"].max_row == 3


def test_a_new_column_of_ours_is_added_at_the_right(old):
    edited(old, lambda book: book["Pairs"].__setitem__("J1", "Room"))
    columns = (*COLUMNS, Column("Contact", 30))
    book, _ = rerun(old, pairs((*pair(1, "001", "M1"), "a@b.c"), columns=columns))
    sheet = book["Pairs"]
    assert [c.value for c in sheet[1]][-2:] == ["Room", "Contact"]
    assert sheet["K2"].value == "a@b.c"
    assert sheet["K1"].font.bold
    assert round(sheet.column_dimensions["K"].width) == 31


def test_a_block_beside_the_table_stays_a_note_touching_it_follows(old):
    def change(book):
        sheet = book["Pairs"]
        sheet["J2"] = "call them"
        sheet["M2"] = "legend"

    edited(old, change)
    sheet = rerun(old, pairs(pair(1, "009", "M9"), pair(2, "001", "M1")))[0]["Pairs"]
    assert (sheet["J2"].value, sheet["J3"].value, sheet["M2"].value) == (
        None, "call them", "legend",
    )  # fmt: skip


def test_titles_above_the_headings(old):
    def change(book):
        sheet = book["Pairs"]
        sheet.insert_rows(1)
        sheet["A1"] = "Our program, spring"

    edited(old, change)
    sheet = rerun(old, pairs(pair(1, "001", "M1", fit=3.0)))[0]["Pairs"]
    assert sheet["A1"].value == "Our program, spring"
    assert [sheet["A2"].value, sheet["A3"].value, sheet["D3"].value] == ["Pair", "P1", 3]


def test_other_sheets_stay_in_their_order(old):
    def change(book):
        mine = book.create_sheet("Mine", 0)
        mine["A1"], mine["A2"] = '=COUNTIF(Pairs!G:G,"Approved")', "note"
        mine["A2"].fill = YELLOW
        book.create_sheet("Summary")["A1"] = "my own summary"

    edited(old, change)
    summary = SheetPlan("Summary", (Column("What"), Column("Value")), (("pairs", 1),))
    unmatched = SheetPlan("Unmatched", (Column("ID"),), (("7",),))
    book, _ = rerun(old, pairs(pair(1, "001", "M1")), unmatched, summary, echo(("001", "Ann")))
    assert book.sheetnames == [
        "Mine", "Pairs", "Unmatched", "Summary (2)", "Mentees", "Summary", "_mentorctl",
    ]  # fmt: skip
    assert book["Mine"]["A1"].value == '=COUNTIF(Pairs!G:G,"Approved")'
    assert book["Mine"]["A2"].fill.fgColor.rgb == "00FFFF00"
    assert book["Summary"]["A1"].value == "my own summary"
    old.write_bytes((old.parent / "new.xlsx").read_bytes())
    again, _ = rerun(old, pairs(pair(1, "001", "M1")), unmatched, summary, echo(("001", "Ann")))
    assert again.sheetnames == book.sheetnames


def test_a_sheet_without_a_key_is_replaced_by_position(old):
    def change(book):
        book["Mentees"]["C1"], book["Mentees"]["C3"] = "Seen", "yes"
        book["Mentees"]["B2"] = "Anna"

    edited(old, change)
    book, kept = rerun(old, echo(("009", "Ida")))
    assert table(book["Mentees"])[:3] == [
        ["ID", "Name", "Seen"], ["009", "Ida", None], [None, None, "yes"],
    ]  # fmt: skip
    assert kept == [Kept("Mentees", "row 2", "Name", "Anna")]


def test_a_coordinators_table_grows_with_the_rows(old):
    def change(book):
        sheet = book["Pairs"]
        sheet.auto_filter.ref = None
        sheet.add_table(openpyxl.worksheet.table.Table(displayName="T", ref="A1:I4"))

    edited(old, change)
    sheet = rerun(old, pairs(*(pair(i, f"{i}", "M") for i in range(9))))[0]["Pairs"]
    assert sheet.tables["T"].ref == "A1:I10"
    assert sheet.auto_filter.ref is None


def test_a_file_that_is_no_workbook(tmp_path):
    bad = tmp_path / "matches.xlsx"
    bad.write_text("hello")
    with pytest.raises(FileUnreadable):
        write_edited(bad, tmp_path / "new.xlsx", [pairs()])


ids = st.lists(st.integers(1, 12), unique=True, max_size=8)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(before=ids, after=ids, noted=st.sets(st.integers(1, 12)))
def test_every_note_is_on_its_row_or_in_kept_notes(tmp_path: Path, before, after, noted):
    old = tmp_path / "old.xlsx"
    write_new(old, [pairs(*(pair(i, f"{i:03}", "M") for i in before))], remember=True)
    book = openpyxl.load_workbook(old)
    sheet = book["Pairs"]
    sheet["J1"] = "Mine"
    for row, i in enumerate(before, 2):
        if i in noted:
            sheet.cell(row, 10, f"extra {i}")
    book.save(old)
    book, kept = rerun(old, pairs(*(pair(i, f"{i:03}", "M") for i in after)))
    sheet = book["Pairs"]
    rows = {row[1]: row for row in table(sheet)[1:] if row[1]}
    assert list(rows) == [f"{i:03}" for i in after]
    for i in set(before) & noted:
        if i in after:
            assert rows[f"{i:03}"][column_of(sheet, "Mine") - 1] == f"extra {i}"
        else:
            assert Kept("Pairs", f"{i:03} · M", "Mine", f"extra {i}") in kept
    assert len(kept) == len(set(before) & noted - set(after))
