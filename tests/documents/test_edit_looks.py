"""A re-run updates an edited workbook: rules, colors, widths, drop-downs and hidden rows stay."""

from datetime import datetime
from zipfile import ZipFile

import openpyxl
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill

from documents.edited import COLUMNS, START, YELLOW, edited, pair, pairs, rerun, table
from mentorctl.documents.kept import Kept
from mentorctl.documents.sheets import Column, SheetPlan
from mentorctl.documents.workbook import write_new


def test_hidden_reordered_and_filtered(old):
    def change(book):
        sheet = book["Pairs"]
        for row, values in enumerate(table(sheet), 1):
            for column, value in enumerate(reversed(values), 1):
                sheet.cell(row, column).value = value
        sheet.column_dimensions["E"].hidden = True
        sheet.row_dimensions[3].hidden = True
        sheet.row_dimensions[4].height = 77

    edited(old, change)
    book, kept = rerun(old, pairs(pair(1, "003", "M3"), pair(2, "002", "M2")))
    sheet = book["Pairs"]
    assert [c.value for c in sheet[1]] == [c.heading for c in reversed(COLUMNS)]
    assert [c.value for c in sheet[2]][-3:] == ["M3", "003", "P1"]
    assert sheet.column_dimensions["E"].hidden
    assert sheet.row_dimensions[3].hidden
    assert sheet.row_dimensions[2].height == 77
    assert kept == []


def test_rules_do_not_pile_up_grow_with_the_rows_and_leave_the_coordinators_alone(old):
    def change(book):
        sheet = book["Pairs"]
        rule = CellIsRule(operator="lessThan", formula=["30"], fill=YELLOW)
        sheet.conditional_formatting.add("D2:D99", rule)

    edited(old, change)
    seen = []
    for run in range(10):
        rows = [pair(i, f"{i:03}", f"M{i}") for i in range(1, 5 + run * 100)]
        book, _ = rerun(old, pairs(*rows))
        old.write_bytes((old.parent / "new.xlsx").read_bytes())
        sheet = book["Pairs"]
        rules = [(str(a.sqref), r) for a in sheet.conditional_formatting for r in a.rules]
        checks = sheet.data_validations.dataValidation
        seen.append((len(rules), len(checks)))
        assert any(r.operator == "lessThan" and area == "D2:D99" for area, r in rules)
        assert len({r.priority for _, r in rules}) == len(rules)
    assert seen == [(6, 1)] * 10
    assert str(checks[0].sqref) == f"G2:G{2 * len(rows) + 1}"


def test_a_recolored_rule_of_ours_keeps_its_color(old):
    def change(book):
        for area in book["Pairs"].conditional_formatting:
            for rule in area.rules:
                if '"Approved"' in rule.formula[0]:
                    rule.dxf.fill = PatternFill(bgColor="00FF00")

    edited(old, change)
    sheet = rerun(old, pairs(pair(1, "001", "M1")))[0]["Pairs"]
    (rule,) = (
        r for a in sheet.conditional_formatting for r in a.rules if '"Approved"' in r.formula[0]
    )
    assert rule.dxf.fill.bgColor.rgb == "0000FF00"


def test_text_stays_text_and_dates_stay_dates(old):
    why = "=HYPERLINK(1)"
    row = ("-P1", "+49", "@M", 12.5, why, "_x0041_ \x07", "Proposed", "#N/A", START)
    book, _ = rerun(old, pairs(row))
    cells = book["Pairs"][2]
    assert [c.data_type for c in cells] == ["s", "s", "s", "n", "s", "s", "s", "s", "d"]
    assert cells[4].value == why
    assert cells[4].quotePrefix
    assert cells[8].value == datetime(2027, 1, 4)
    assert cells[8].number_format == "yyyy-mm-dd"
    old.write_bytes((old.parent / "new.xlsx").read_bytes())
    assert rerun(old, pairs())[1] == [Kept("Pairs", "+49 · @M", "Coordinator notes", "#N/A")]


def test_new_cells_look_as_in_a_new_workbook(old, tmp_path):
    plan = pairs(pair(7, "007", "M7", why="a longer reason, " * 9))
    edited_book, _ = rerun(old, plan)
    fresh = tmp_path / "fresh.xlsx"
    write_new(fresh, [plan])
    ours, theirs = edited_book["Pairs"], openpyxl.load_workbook(fresh)["Pairs"]
    for one, other in zip(ours[2], theirs[2], strict=True):
        assert one.number_format == other.number_format
        assert one.alignment.wrap_text == other.alignment.wrap_text or not other.alignment.wrap_text
        assert one.border.bottom.style == other.border.bottom.style
        assert one.font.sz == other.font.sz
    assert ours.row_dimensions[2].height == theirs.row_dimensions[2].height
    assert ours.auto_filter.ref == theirs.auto_filter.ref


def test_neighbors_of_equal_width_are_split_before_one_changes(old):
    def change(book):
        sheet = book["Pairs"]
        sheet.column_dimensions.group("H", "L", hidden=False)
        sheet.column_dimensions["H"].width = 20

    edited(old, change)
    columns = (*COLUMNS, Column("Contact", 30))
    rerun(old, pairs((*pair(1, "001", "M1"), "x"), columns=columns))
    xml = ZipFile(old.parent / "new.xlsx").read("xl/worksheets/sheet1.xml").decode()
    spans = [
        (int(c.split('min="')[1].split('"')[0]), int(c.split('max="')[1].split('"')[0]))
        for c in xml.split("<cols>")[1].split("</cols>")[0].split("<col ")[1:]
    ]
    covered = sorted(n for first, last in spans for n in range(first, last + 1))
    assert covered == sorted(set(covered))


def scores(mentors, *rows):
    columns = (Column("Mentee"), *(Column(m, kind="rotated") for m in mentors))
    heat = (1, len(mentors)) if rows else None
    return SheetPlan("Scores", columns, rows, key=(0,), heat=heat)


def test_columns_of_ours_that_are_gone_leave_no_gap(tmp_path):
    old = tmp_path / "old.xlsx"
    write_new(old, [scores("ABCD", ("x", 1, 2, 3, 4), ("y", 5, 6, 7, 8))], remember=True)

    def change(book):
        book["Scores"]["F1"], book["Scores"]["F3"] = "Mine", "note"
        book["Scores"]["D2"].fill = YELLOW
        book["Scores"]["C3"] = 99

    edited(old, change)
    book, kept = rerun(old, scores("ACE", ("y", 5, 7, 0), ("x", 1, 3, "")))
    assert table(book["Scores"]) == [
        ["Mentee", "A", "C", "E", None, "Mine"],
        ["y", 5, 7, 0, None, "note"],
        ["x", 1, 3, None, None, None],
    ]
    assert book["Scores"]["C3"].fill.fgColor.rgb == "00FFFF00"
    assert kept == [Kept("Scores", "y", "B", "99")]
    old.write_bytes((old.parent / "new.xlsx").read_bytes())
    small = SheetPlan("Scores", (Column("Scores", 60),), empty="Too many for a map.")
    book, _ = rerun(old, small)
    assert book.sheetnames == ["Scores", "Kept notes", "_mentorctl"]
    assert [c.value for c in book["Scores"]["A"]][:2] == ["Scores", "Too many for a map."]


def test_drop_downs_of_single_cells_and_long_lists(tmp_path):
    old, topics = tmp_path / "old.xlsx", tuple(f"Topic {i}, as such" for i in range(30))
    columns = (Column("Setting"), Column("Value", choices=topics, strict=False))
    plan = SheetPlan("Program", columns, (("a", ""), ("b", "")), cell_choices=((1, 0, ("b", "c")),))
    write_new(old, [plan], remember=True)
    for _ in range(2):
        book, _ = rerun(old, plan)
        checks = book["Program"].data_validations.dataValidation
        assert [(str(v.sqref), v.formula1) for v in checks] == [
            ("B2:B503", "mentorctl_list_1"), ("A3", '"b,c"'),
        ]  # fmt: skip
        assert book.defined_names["mentorctl_list_1"].attr_text == "'_mentorctl'!$E$2:$E$31"
        assert [c.value for c in book["_mentorctl"]["E"]][:2] == ["List 1", topics[0]]
        old.write_bytes((old.parent / "new.xlsx").read_bytes())


def test_no_green_triangles(old):
    rerun(old, pairs(pair(1, "001", "M1")))
    xml = ZipFile(old.parent / "new.xlsx").read("xl/worksheets/sheet1.xml").decode()
    assert '<ignoredError sqref="A1:I2" numberStoredAsText="1"/>' in xml
