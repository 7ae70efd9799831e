"""A program with three approved pairs, and people who fill in its forms."""

from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from cli.program import edit, program, run
from mentorctl.model.forms import ANSWER_COLUMN, CHOICE_SIGN, KEY_COLUMN, KEY_PREFIX

MENTORS = [
    ["ID", "Name", "Email", "Grade", "Can help with", "Capacity"],
    ["M1", "Ines Duarte", "ines@harbor.example", "8", "Budgeting", "1"],
    ["M2", "Oskar Lind", "oskar@harbor.example", "9", "Presenting", "2"],
]
MENTEES = [
    ["ID", "Name", "Email", "Grade", "Goals"],
    ["E1", "Tomas Rey", "tomas@harbor.example", "5", "Budgeting"],
    ["E2", "Amara Osei", "amara@harbor.example", "5", "Presenting"],
    ["E3", "Lena Fischer", "", "6", "Presenting"],
]
PROGRAM = [
    ["Setting", "Value"],
    ["Chain of command", "off"],
    ["Start date", "2027-01-11"],
    ["Coordinator", "Petra Blum"],
]
DAY = ("--today", "2027-04-12")
AFTER = ("--today", "2028-07-11")
GOOD = {"match": "Good", "met": 3, "energized": "Yes", "time": "Yes", "canceled": "No"}
BAD = {"match": "Poor", "met": 1, "energized": "No", "time": "No", "canceled": "No"}


def running(folder: Path, **sheets: list[list[str]]) -> Path:
    """Write a program whose pairs are all approved: P001 E1-M1, P002 E2-M2, P003 E3-M2."""
    folder.mkdir(exist_ok=True)
    roster = program(folder, Mentors=MENTORS, Mentees=MENTEES, Program=PROGRAM, **sheets)
    assert run("match", roster).exit_code == 0
    path = folder / "matches.xlsx"
    book, sheet, at = edit(path)
    for row in range(2, sheet.max_row + 1):
        if sheet.cell(row, at["Mentee ID"]).value:
            sheet.cell(row, at["Decision"], "Approved")
    book.save(path)
    return folder


def day_of(stage: str) -> tuple[str, str]:
    """Return the day on which a stage is run: the pairs started in January 2027, for a year."""
    return AFTER if stage == "follow-up" else DAY


def blank(folder: Path, pair: str, role: str, stage: str = "90-day") -> Path:
    """Return the blank form workbook of one side of a pair, written by --forms."""
    forms = folder / "checkins" / stage / "forms"
    if not forms.is_dir():
        done = run("checkin", "--stage", stage, "--forms", "--folder", folder, *day_of(stage))
        assert done.exit_code == 0, done.output
    (found,) = forms.rglob(f"{pair}-{role}-*.xlsx")
    return found


def fill(form: Path, answers: dict[str, Any], obstacles: tuple[int, ...] = ()) -> Any:
    """Return the form's workbook with these answers typed into their cells."""
    book = load_workbook(form)
    sheet = book.worksheets[0]
    ticks = {f"obstacles{CHOICE_SIGN}{n}": "☑" for n in obstacles}
    wanted = {KEY_PREFIX + key: value for key, value in {**answers, **ticks}.items()}
    for row in range(1, sheet.max_row + 1):
        key = sheet.cell(row, KEY_COLUMN + 1).value
        if key in wanted:
            sheet.cell(row, ANSWER_COLUMN + 1, wanted.pop(key))
    assert not wanted
    return book


def give_back(
    folder: Path, pair: str, role: str, answers: dict[str, Any], *obstacles: int,
    stage: str = "90-day",
) -> Path:  # fmt: skip
    """Put a filled form into the folder of the stage, and return it."""
    form = blank(folder, pair, role, stage)
    path = folder / "checkins" / stage / f"back-{pair}-{role}.xlsx"
    fill(form, answers, obstacles).save(path)
    return path
