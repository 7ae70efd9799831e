"""`checkin --stage follow-up`: forms for whoever agreed at the closing, and what comes back."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from cli.checkins import AFTER as DAY
from cli.checkins import give_back, running
from cli.program import edit, run, run_json
from cli.test_checkin_secrets import PLANTED, texts

AFTER = ("--stage", "follow-up", *DAY)
YES, NO = {"satisfaction": "Satisfied", "follow_up": "Yes"}, {"follow_up": "No"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """P001: both said yes. P002: Amara Osei said no, Oskar Lind yes; P003: Lena Fischer nothing."""
    home = running(tmp_path)
    give_back(home, "p001", "mentee", YES, stage="closing")
    give_back(home, "p001", "mentor", YES, stage="closing")
    give_back(home, "p002", "mentee", NO, stage="closing")
    give_back(home, "p002", "mentor", YES, stage="closing")
    give_back(home, "p003", "mentee", {"satisfaction": "Satisfied"}, stage="closing")
    return home


def forms(home: Path) -> list[str]:
    folder = home / "checkins/follow-up/forms"
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*.xlsx"))


def test_forms_are_for_whoever_said_yes(home):
    done = run("checkin", "--forms", "--folder", home, *AFTER)
    assert done.exit_code == 0
    assert forms(home) == [
        "did-not-say/p003-mentee-lena-fischer.xlsx",
        "p001-mentee-tomas-rey.xlsx",
        "p001-mentor-ines-duarte.xlsx",
        "p002-mentor-oskar-lind.xlsx",
        "p003-mentor-oskar-lind.xlsx",
    ]
    said = " ".join(done.stdout.split())
    assert "Amara Osei said at the closing that we may not write" in said
    assert "Lena Fischer did not say at the closing whether we may write" in said
    assert "forms for 4 people" in said
    text = (home / "checkins/follow-up/forms/p001-mentee-tomas-rey.md").read_text("utf-8")
    assert "by Tuesday, July 11, 2028" in text
    assert "Have you become a mentor yourself since?" in text
    mentors = (home / "checkins/follow-up/forms/p001-mentor-ines-duarte.md").read_text("utf-8")
    assert "Have you had a mentor yourself since?" in mentors


def test_answers_come_back(home):
    assert run("checkin", "--forms", "--folder", home, *AFTER).exit_code == 0
    give_back(home, "p001", "mentee", {"contact": "sometimes", "goals": "Achieved", "working": "No",
              "changed/1": "☑", "changed/2": "x", "became_mentor": "Yes", "recommend": 9},
              stage="follow-up")  # fmt: skip
    give_back(
        home,
        "p001",
        "mentor",
        {"contact": "No", "recommend": 7, "changed/4": "☑"},
        stage="follow-up",
    )
    found = run_json("checkin", "--folder", home, *AFTER)
    assert found["stage"] == "follow-up"
    assert [(p["pair"], p["verdict"]) for p in found["pairs"]] == [
        ("P002", "answer missing"), ("P003", "answer missing"), ("P001", "answered"),
    ]  # fmt: skip
    assert found["pairs"][0]["mentee"] == {"verdict": "said no"}
    assert found["pairs"][1]["mentee"] == {"verdict": "did not say"}
    assert found["response_rate"] == {"answered": 2, "asked": 4}
    assert [(s["pair"], s["person"]) for s in found["not_responded"]] == [
        ("P002", "M2"), ("P003", "M2"),
    ]  # fmt: skip
    assert [(s["person"], s["why"]) for s in found["not_asked"]] == [
        ("E2", "said no"), ("E3", "did not say"),
    ]  # fmt: skip
    figures = {f["question"]: f for f in found["figures"]}
    assert figures["contact"] == {
        "question": "contact", "numerator": 1, "denominator": 2, "missing": 2,
    }  # fmt: skip
    assert figures["goals"]["denominator"] == 1
    assert figures["changed"]["denominator"] == 2
    assert figures["working"]["numerator"] is None
    book = load_workbook(home / "checkins/follow-up/results.xlsx")
    named = {row[0]: row[1:3] for row in book["Changes"].iter_rows(values_only=True)}
    assert [named[one] for one in ("Promotion", "New tasks", "No change")] == [
        (1, 0), (1, 0), (0, 1),
    ]  # fmt: skip
    assert len(book["Changes"]._charts) == 1
    silent = [row[1] for row in book["Silent"].iter_rows(min_row=2, values_only=True)]
    assert silent == ["Oskar Lind", "Oskar Lind"]
    assert not (home / "checkins/follow-up/coordinator-only").exists()


def test_an_answer_nobody_asked_for_is_read(home):
    form = "did-not-say/p003-mentee-lena-fischer.xlsx"
    assert run("checkin", "--forms", "--folder", home, *AFTER).exit_code == 0
    path = home / "checkins/follow-up/forms" / form
    book = load_workbook(path)
    sheet = book.worksheets[0]
    (row,) = [c.row for c in sheet["N"] if c.value == "answer:contact"]
    sheet.cell(row, 1, "Yes")
    book.save(home / "checkins/follow-up/lena.xlsx")
    found = run_json("checkin", "--folder", home, *AFTER)
    assert found["response_rate"] == {"answered": 1, "asked": 5}
    assert [s["person"] for s in found["not_asked"]] == ["E2"]


def test_without_closing_answers_nobody_has_agreed(tmp_path):
    home = running(tmp_path)
    found = run_json("checkin", "--forms", "--folder", home, *AFTER)
    assert {name.split("/")[1] for name in found["written"]} == {"did-not-say", "questions.md"}
    assert run_json("checkin", "--folder", home, *AFTER)["response_rate"] == {
        "answered": 0, "asked": 0,
    }  # fmt: skip


def test_a_pair_in_the_middle_of_its_term_is_not_asked(tmp_path):
    home = running(tmp_path)
    found = run_json("checkin", "--forms", "--folder", home, "--stage", "follow-up",
                     "--today", "2027-06-01")  # fmt: skip
    assert found["written"] == ["forms/questions.md"]
    assert [f["code"] for f in found["findings"]] == ["nobody-asked"]


def test_closed_pairs_are_asked_after_a_closing_evaluation_only(home):
    book, sheet, at = edit(home / "matches.xlsx")
    for row in (2, 3, 4):
        sheet.cell(row, at["Decision"], "Closed")
    book.save(home / "matches.xlsx")
    for path in (home / "checkins/closing").glob("back-p003*"):
        path.unlink()
    assert run("checkin", "--forms", "--folder", home, *AFTER).exit_code == 0
    assert {name.rpartition("/")[2][:4] for name in forms(home)} == {"p001", "p002"}


def test_an_unreadable_closing_answer_is_told_and_is_no_yes(home):
    (home / "checkins/closing/broken.xlsx").write_bytes(b"no workbook")
    give_back(home, "p001", "mentee", {"follow_up": "perhaps"}, stage="closing")
    found = run_json("checkin", "--forms", "--folder", home, *AFTER)
    (told,) = [f["where"]["file"] for f in found["findings"] if f["code"] == "unreadable"]
    assert told == "closing/broken.xlsx"
    assert "did-not-say/p001-mentee-tomas-rey.xlsx" in forms(home)


def test_what_one_answers_reaches_the_coordinator_alone(home):
    assert run("checkin", "--forms", "--folder", home, *AFTER).exit_code == 0
    give_back(home, "p001", "mentee", {"contact": "No", "used": PLANTED, "comments": PLANTED},
              stage="follow-up")  # fmt: skip
    give_back(home, "p001", "mentor", {"contact": "Yes"}, stage="follow-up")
    assert run("checkin", "--folder", home, *AFTER).exit_code == 0
    assert run("checkin", "--forms", "--folder", home, *AFTER).exit_code == 0
    holding = {
        path.relative_to(home).as_posix()
        for path in home.rglob("*")
        if path.is_file() and not path.name.startswith("back-") and PLANTED in texts(path)
    }
    assert holding == {"checkins/follow-up/results.xlsx"}
