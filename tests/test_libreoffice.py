"""What another spreadsheet program makes of our workbooks, and we of what it saves."""

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from cli.checkins import BAD, DAY, blank, fill, give_back, running
from cli.program import edit, program, run, run_json
from documents.packs.casts import RICH
from mentorctl.documents.pages.press import open_press
from mentorctl.documents.pages.to_xlsx import xlsx
from mentorctl.journey.checkins.wording import OwnQuestion

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = [
    pytest.mark.libreoffice,
    pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not on this machine"),
]


def convert(path: Path, kind: str, folder: Path) -> Path:
    """Let LibreOffice open a file and save it as another kind, in a profile of its own."""
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(
        [str(OFFICE), profile, "--headless", "--convert-to", kind, "--outdir", str(folder),
         str(path)],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    return folder / path.with_suffix(f".{kind.partition(':')[0]}").name


def test_a_plan_saved_by_libreoffice_is_still_a_plan(tmp_path: Path) -> None:
    roster, matches = program(tmp_path), tmp_path / "matches.xlsx"
    first = run_json("match", roster)
    book, sheet, at = edit(matches)
    sheet.cell(2, at["Decision"], "Approved")
    sheet.cell(3, at["Coordinator notes"], "call in May")
    book.save(matches)
    saved = convert(matches, "xlsx", tmp_path / "saved")
    shutil.copy(saved, matches)

    assert run("verify", matches).exit_code == 0
    again = run_json("match", roster)
    assert [(p["mentee"], p["mentor"]) for p in again["pairs"]] == [
        (p["mentee"], p["mentor"]) for p in first["pairs"]
    ]
    assert again["pairs"][0]["decision"] == "Approved"
    texts = [c.value for row in load_workbook(matches)["Pairs"].iter_rows() for c in row]
    assert "call in May" in texts


def test_a_roster_saved_as_ods_is_the_same_roster(tmp_path: Path) -> None:
    roster = program(tmp_path)
    first = run_json("match", roster)
    other = convert(roster, "ods", tmp_path / "ods")
    assert run_json("match", other)["pairs"] == first["pairs"]


def test_every_sheet_prints(tmp_path: Path) -> None:
    run("match", program(tmp_path))
    pdf = convert(tmp_path / "matches.xlsx", "pdf", tmp_path / "pdf")
    assert pdf.read_bytes().startswith(b"%PDF")


def test_an_action_plan_works_out_due_dates_and_what_a_goal_lacks(tmp_path: Path) -> None:
    path = tmp_path / "action-plan.xlsx"
    path.write_bytes(xlsx(RICH.pages(open_press())["action-plan"]))
    book = load_workbook(path)
    sheet = book["Activities"]
    for row, (activity, effort, unit, start) in enumerate(
        [
            ("Draft a budget", 4, "hours", date(2027, 2, 1)),
            ("Shadow the controller", 3, "days", date(2027, 2, 4)),  # over a weekend
            ("Lead a budget round", 2, "weeks", date(2027, 5, 24)),  # over Memorial Day
            ("Give a talk", 1, "days", date(2027, 2, 6)),  # a Saturday
        ],
        2,
    ):
        for column, value in ((2, activity), (5, effort), (6, unit), (7, start)):
            sheet.cell(row, column, value)
    book.save(path)

    saved = load_workbook(convert(path, "xlsx", tmp_path / "saved"), data_only=True)
    due = [saved["Activities"].cell(row, 8).value for row in range(2, 7)]
    assert [d and d.date().isoformat() for d in due] == [
        "2027-02-01", "2027-02-08", "2027-06-07", "2027-02-08", None
    ]  # fmt: skip
    checks = [saved["Goals"].cell(row, 9).value for row in range(2, 6)]
    assert checks == [
        "All three", "Missing: others, challenge", "Missing: doing, others, challenge", None
    ]  # fmt: skip


UTF8 = "csv:Text - txt - csv (StarCalc):44,34,76"


@pytest.mark.parametrize("kind", ["xlsx", "ods", "xls", UTF8])
def test_a_form_filled_in_and_saved_by_libreoffice_gives_the_same_answers(
    tmp_path: Path, kind: str
) -> None:
    home = running(tmp_path)
    path = give_back(home, "p001", "mentee", BAD | {"comments": "Zoë, we try"}, 1, 9)
    first = run_json("checkin", "--folder", home, *DAY)
    saved = convert(path, kind, tmp_path / "saved")
    path.unlink()
    shutil.copy(saved, home / "checkins" / "90-day")
    again = run_json("checkin", "--folder", home, *DAY)
    assert again["pairs"] == first["pairs"]
    assert again["pairs"][0]["mentee"]["obstacles"] == [1, 9]
    assert again["findings"] == []


def test_a_form_that_libreoffice_saved_before_it_was_filled_in(tmp_path: Path) -> None:
    home = running(tmp_path, Questions=[["Check-in", "Your wording"], ["90-day", "Which room?"]])
    answers = BAD | {"match": "2 - poor", "comments": "Zoë", OwnQuestion("Which room?").key: "7b"}
    path = give_back(home, "p001", "mentee", answers, 1, 9)
    first = run_json("checkin", "--folder", home, *DAY)
    theirs = convert(blank(home, "p001", "mentee"), "xlsx", tmp_path / "blank")
    path.unlink()
    filled = tmp_path / "filled.xlsx"
    fill(theirs, answers, (1, 9)).save(filled)
    shutil.copy(convert(filled, "ods", tmp_path / "saved"), path.parent)
    again = run_json("checkin", "--folder", home, *DAY)
    assert again["pairs"] == first["pairs"]
    assert again["pairs"][0]["mentee"]["own"] == [{"question": "Which room?", "answer": "7b"}]
    assert again["findings"] == []


@pytest.mark.parametrize("kind", ["ods", UTF8])
def test_a_form_with_rows_moved_and_deleted_gives_what_is_left(tmp_path: Path, kind: str) -> None:
    home = running(tmp_path)
    path = give_back(home, "p001", "mentee", BAD, 1, 9)
    book = load_workbook(path)
    (key,) = [c for c in book.worksheets[0]["N"] if c.value == "answer:energized"]
    book.worksheets[0].delete_rows(key.row)
    rows = [[c.value for c in row] for row in book.worksheets[0].iter_rows()]
    moved = book.create_sheet("My answers", 0)
    for row in reversed(rows):
        moved.append(row)
    book.remove(book.worksheets[1])
    book.save(path)
    saved = convert(path, kind, tmp_path / "saved")
    path.unlink()
    shutil.copy(saved, home / "checkins" / "90-day" / f"renamed{saved.suffix}")
    found = run_json("checkin", "--folder", home, *DAY)
    mentee = found["pairs"][0]["mentee"]
    assert (mentee["unfavorable"], mentee["missing"]) == ([1, 2, 4], [3])
    assert mentee["obstacles"] == [1, 9]
    assert [f["code"] for f in found["findings"]] == ["row-gone"]


def test_ticks_that_a_narrow_csv_cannot_hold_are_not_guessed(tmp_path: Path) -> None:
    home = running(tmp_path)
    path = give_back(home, "p001", "mentee", BAD, 1, 9)
    saved = convert(path, "csv", tmp_path / "saved")
    path.unlink()
    shutil.copy(saved, home / "checkins" / "90-day")
    found = run_json("checkin", "--folder", home, *DAY)
    assert found["pairs"][0]["verdict"] == "cannot conclude"
    assert [f["code"] for f in found["findings"]] == ["answer"]
