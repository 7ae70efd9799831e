"""The 90-day form as a workbook: where a reader finds whose it is, and each answer."""

import io

import openpyxl
import pytest

from documents.packs.casts import GROUP, RICH
from documents.pages.people import template
from documents.pages.seen import in_word
from mentorctl.documents.pages.press import open_press
from mentorctl.documents.pages.to_html import html
from mentorctl.documents.pages.to_md import markdown
from mentorctl.documents.pages.to_xlsx import xlsx
from mentorctl.journey.checkins.questions import NINETY_DAY
from mentorctl.model.fields import Role
from mentorctl.model.forms import (
    ANSWER_COLUMN,
    CHOICE_SIGN,
    FACTS_COLUMN,
    FORM_PREFIX,
    KEY_COLUMN,
    KEY_PREFIX,
)

PRESS = open_press()


def sheet_of(cast, name):
    """The form's sheet, as openpyxl reads it."""
    return openpyxl.load_workbook(io.BytesIO(xlsx(cast.pages(PRESS)[name]))).worksheets[0]


def facts(sheet):
    """What the hidden column says: whose form it is."""
    cells = (row[FACTS_COLUMN].value for row in sheet.iter_rows(max_col=FACTS_COLUMN + 1))
    return [text for text in cells if text]


def keys(sheet):
    """The row of each answer, counted from 1, by its key."""
    found = {}
    for row in sheet.iter_rows(max_col=FACTS_COLUMN + 1):
        text = str(row[KEY_COLUMN].value or "")
        if text.startswith(KEY_PREFIX):
            found[text.removeprefix(KEY_PREFIX)] = row[0].row
    return found


@pytest.mark.parametrize(
    ("cast", "name", "expected"),
    [
        (RICH, "90-day-form-mentor", ["stage:90-day", "role:mentor", "pair:P001", "person:M07"]),
        (RICH, "90-day-form-mentee", ["stage:90-day", "role:mentee", "pair:P001", "person:E12"]),
        (GROUP, "90-day-form-mentor-2", ["stage:90-day", "role:mentor", "pair:P002", "person:M2"]),
        (GROUP, "90-day-form-mentee-3", ["stage:90-day", "role:mentee", "pair:P003", "person:E3"]),
    ],
)
def test_a_form_says_whose_it_is_in_a_hidden_column(cast, name, expected):
    sheet = sheet_of(cast, name)
    assert facts(sheet) == expected
    assert sheet.cell(1, KEY_COLUMN + 1).value == FORM_PREFIX + name.rstrip("-123")
    hidden = [d for d in sheet.column_dimensions.values() if d.hidden]
    for column in (KEY_COLUMN, FACTS_COLUMN):
        assert any(d.min <= column + 1 <= d.max for d in hidden)


@pytest.mark.parametrize("role", Role)
def test_every_question_has_its_row_and_every_obstacle_a_box(role):
    sheet = sheet_of(RICH, f"90-day-form-{role}")
    expected = set()
    for question in NINETY_DAY.for_role(role):
        many = [f"{question.key}{CHOICE_SIGN}{item.number}" for item in question.items]
        expected.update(many or [question.key])
    found = keys(sheet)
    assert set(found) == expected
    for key, row in found.items():
        answer = sheet.cell(row, ANSWER_COLUMN + 1).value
        assert answer == ("☐" if CHOICE_SIGN in key else None)
    item = next(q for q in NINETY_DAY.questions if q.items).items[2]
    assert sheet.cell(found["obstacles/3"], ANSWER_COLUMN + 2).value == item.text


@pytest.mark.parametrize(
    ("cast", "name", "pair"), [(RICH, "action-plan", "P001"), (GROUP, "action-plan-2", "P002")]
)
def test_a_workbook_that_is_no_form_says_only_whose_it_is(cast, name, pair):
    sheet = sheet_of(cast, name)
    assert facts(sheet) == [f"pair:{pair}"]
    assert keys(sheet) == {}


def test_a_form_for_no_check_in_is_a_mistake(tmp_path):
    from documents.pages.people import press
    from mentorctl.documents.pages.press import render
    from mentorctl.model.errors import TemplateMistake

    text = template("x", audience="mentor").replace("formats:", "form: 80-day\nformats:")
    with pytest.raises(TemplateMistake, match='names the check-in "80-day", which'):
        render(press(tmp_path, form=text), "form", {})


def test_on_paper_each_obstacle_has_a_line_of_its_own():
    page = RICH.pages(PRESS)["90-day-form-mentee"]
    item = next(q for q in NINETY_DAY.questions if q.items).items[2].text
    assert f"- [ ] {item}\n" in markdown(page).decode("utf-8")
    assert item in [text.lstrip("☐ \t") for text in in_word(page)]
    assert f"{item}</li>" in html([page]).decode("utf-8")
