import io
from datetime import datetime

import openpyxl
import pytest

from documents.pages.people import press, sample, template
from mentorctl.documents.pages.press import render
from mentorctl.documents.pages.to_xlsx import xlsx
from mentorctl.model.forms import ANSWER_COLUMN, FORM_PREFIX, KEY_COLUMN, KEY_PREFIX


def book(page, **given):
    return openpyxl.load_workbook(io.BytesIO(xlsx(page, **given)))


@pytest.fixture
def made(tmp_path):
    return lambda body, **values: book(render(press(tmp_path, test=template(body)), "test", values))


def drop_downs(sheet) -> dict[str, str]:
    return {str(v.sqref): str(v.formula1) for v in sheet.data_validations.dataValidation
            if v.type == "list"}  # fmt: skip


def test_sheets_and_print():
    made = book(sample(), paper="A4", author="Harborline Ferries")
    assert made.sheetnames == ["Agreement", "Activities"]
    assert made.properties.title == sample().title
    assert made.properties.creator == "Harborline Ferries"
    for sheet in made:
        assert sheet.page_setup.paperSize == 9
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToHeight == 0, "as many pages as it takes, one wide"
    assert made["Activities"].freeze_panes == "A2"
    assert book(sample())["Agreement"].page_setup.paperSize == 1


def test_the_same_bytes():
    assert xlsx(sample()) == xlsx(sample())


def test_a_table_to_fill_in():
    sheet = book(sample())["Activities"]
    assert [c.value for c in sheet[1]] == [
        "Goal", "Activity", "Kind", "Start", "Days", "Due", "Status"
    ]  # fmt: skip
    assert sheet["D2"].value == datetime(2027, 2, 1)
    assert sheet["D2"].number_format == sheet["F2"].number_format == "yyyy-mm-dd"
    assert sheet["E2"].value == 15
    formula = '=IF(OR($D{0}="",$E{0}=""),"",WORKDAY($D{0},$E{0}))'
    assert [sheet[f"F{n}"].value for n in (2, 13)] == [formula.format(2), formula.format(13)]
    assert sheet["F14"].value is None, "twelve rows, as the template says"
    lists = drop_downs(sheet)
    assert lists["C2:C513"] == '"By doing,From others,From challenge"'
    assert lists["A2:A513"] == '"Budgeting,Presenting to managers,A wider network"'
    kinds = {str(v.sqref): v.type for v in sheet.data_validations.dataValidation}
    assert (kinds["D2:D513"], kinds["E2:E513"]) == ("date", "decimal")
    assert "F2:F513" not in kinds
    assert sheet.column_dimensions["B"].width == pytest.approx(34, abs=1)


def test_formulas_over_sheets(made):
    made = made(
        '{{ sheet("Goals", rows=3, formulas={"Kinds": "=COUNTIFS([Tom\'s plan!Goal],[Goal])"}) }}\n'
        "| Goal | Kinds |\n|---|---|\n| a | |\n\n"
        '{{ sheet("Tom\'s plan", lists={"Goal": "Goals!Goal"}, rows=2) }}\n'
        "| Kind | Goal |\n|---|---|\n| | |\n"
    )
    assert made["Goals"]["B4"].value == (
        "=IF($A4=\"\",\"\",COUNTIFS('Tom''s plan'!$B$2:$B$503,$A4))"
    )
    assert drop_downs(made["Tom's plan"])["B2:B503"] == "'Goals'!$A$2:$A$4"


def test_answers_and_their_keys():
    sheet = book(sample())["Agreement"]
    keys = {
        cell.value: cell.row for (cell,) in
        sheet.iter_rows(min_col=KEY_COLUMN + 1, max_col=KEY_COLUMN + 1) if cell.value
    }  # fmt: skip
    assert list(keys) == [
        f"{FORM_PREFIX}sample-agreement", f"{KEY_PREFIX}feedback", f"{KEY_PREFIX}first-meeting",
        f"{KEY_PREFIX}other",
    ]  # fmt: skip
    assert sheet.column_dimensions["N"].hidden
    feedback = sheet.cell(keys[f"{KEY_PREFIX}feedback"], ANSWER_COLUMN + 1)
    assert feedback.value is None
    assert drop_downs(sheet)[feedback.coordinate].startswith('"At once,')
    day = sheet.cell(keys[f"{KEY_PREFIX}first-meeting"], ANSWER_COLUMN + 1)
    assert day.number_format == "yyyy-mm-dd"


def test_boxes_are_drop_downs(made):
    sheet = made("- [ ] a\n- [x] b\n\n| A | B |\n|---|---|\n| [ ] | c |\n")["Overview"]
    ticks = {a: sheet[a].value for a, s in drop_downs(sheet).items() if s == '"☐,☑"'}
    assert list(ticks.values()) == ["☐", "☑", "☐"]


def test_nothing_is_too_narrow_or_cut_off(made):
    long = "A sentence that goes on for a while. " * 12
    sheet = made("{{ example }}\n\n| A | B |\n|---|---|\n| x | {{ example }} |\n", example=long)[
        "Overview"
    ]
    heights = {c.row: sheet.row_dimensions[c.row].height for row in sheet.iter_rows() for c in row
               if c.value and str(c.value).startswith("A sentence")}  # fmt: skip
    assert [height >= 15 * 5 for height in heights.values()] == [True, True]
    assert all(row[0].alignment.wrap_text for row in sheet.iter_rows() if row[0].value)


def test_a_text_higher_than_a_row_may_be_takes_several(made):
    sheet = made("{{ example }}", example="A sentence that goes on for a while. " * 200)["Overview"]
    (area,) = sheet.merged_cells.ranges
    heights = [sheet.row_dimensions[r].height for r in range(area.min_row, area.max_row + 1)]
    assert len(heights) == 4
    assert max(heights) <= 400
    assert sum(heights) >= 15 * 7400 / 95


def test_formula_like_text_stays_text(made):
    sheet = made(
        "{{ example }}\n\n**{{ example }}**\n\n**a** {{ example }}\n\n"
        "| {{ example }} |\n|---|\n| {{ example }} |\n\n"
        '{{ sheet("S", choices={"A": [example]}) }}\n| A |\n|---|\n| {{ example }} |\n',
        example='=HYPERLINK("http://evil.example")',
    )
    for one in (s for s in sheet if s.sheet_state == "visible"):
        for row in one.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                if str(cell.value).startswith("="):
                    assert cell.quotePrefix


def test_wide_tables_get_a_sheet_of_their_own(made):
    body = "| " + " | ".join("ABCDEFG") + " |\n" + "|---" * 7 + "|\n" + "| x " * 7 + "|\n"
    made = made(body)
    assert made.sheetnames == ["Overview", "Table 1"]
    assert made["Overview"]["A1"].hyperlink.location == "'Table 1'!A1"


def test_awkward_titles(made):
    made = made('{{ sheet("Plan/2027: [all]") }}\n| A |\n|---|\n| x |\n\n'
                '{{ sheet("overview") }}\n| B |\n|---|\n| y |\n')  # fmt: skip
    assert made.sheetnames == ["Overview", "Plan 2027 all", "overview (2)"]
