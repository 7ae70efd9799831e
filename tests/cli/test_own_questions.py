"""A coordinator's own questions and wording, from the roster to the results."""

import csv
import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from cli.checkins import BAD, DAY, GOOD, MENTEES, MENTORS, PROGRAM, blank, give_back, running
from cli.program import run, run_json
from cli.test_checkin_secrets import texts
from mentorctl.documents.questions_book import questions_sheet
from mentorctl.journey.checkins.own import asked_at
from mentorctl.journey.checkins.stage import Stage
from mentorctl.journey.checkins.wording import OwnQuestion
from mentorctl.model.own_questions import HEADINGS, QuestionRow

SPRING = "Do you leave your meetings with a spring in your step?"
KICKOFF, ROOM = "How useful was the kickoff?", "Which room do you meet in?"
ROWS = [
    list(HEADINGS.values()),
    ["90-day", "energized", "Do you feel energized after your meetings?", SPRING, "", ""],
    ["90-day", "", "", KICKOFF, "rating from 1 to 5", "both"],
    ["90-day", "", "", ROOM, "open answer", "mentee"],
]
RATED, TOLD = OwnQuestion(KICKOFF).key, OwnQuestion(ROOM).key
PLANTED = "zebra quartz"


def with_questions(folder: Path, *more: list[str]) -> Path:
    return running(folder, Questions=[*ROWS, *more])


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return with_questions(tmp_path)


def cells(path: Path, sheet: str) -> list[tuple[object, ...]]:
    return list(load_workbook(path)[sheet].iter_rows(values_only=True))


def test_forms_ask_in_the_coordinators_words(home):
    for role, asked in (("mentee", {SPRING, KICKOFF, ROOM}), ("mentor", {SPRING, KICKOFF})):
        form = blank(home, "p001", role)
        for path in (form, form.with_suffix(".md"), form.with_suffix(".docx")):
            found = {text for text in (SPRING, KICKOFF, ROOM) if text in texts(path)}
            assert found == asked, path.name
            assert "energized" not in texts(path).replace("answer:energized", "")
    listed = (home / "checkins/90-day/forms/questions.md").read_text("utf-8")
    assert [listed.count(text) for text in (SPRING, KICKOFF, ROOM)] == [1, 1, 1]


def test_answers_on_forms_come_back(home):
    give_back(home, "p001", "mentee", BAD | {RATED: "Very good", TOLD: PLANTED}, 6)
    give_back(home, "p001", "mentor", GOOD | {RATED: 2})
    found = run_json("checkin", "--folder", home, *DAY)
    pair = found["pairs"][0]
    assert (pair["pair"], pair["verdict"]) == ("P001", "action plan")
    assert pair["mentee"]["own"] == [
        {"question": KICKOFF, "answer": "Very good"}, {"question": ROOM, "answer": PLANTED},
    ]  # fmt: skip
    assert pair["mentor"]["own"] == [{"question": KICKOFF, "answer": "2"}]
    assert found["pairs"][-1]["mentor"]["own"] == []
    (figure,) = found["figures"]
    wanted = {"question": KICKOFF, "numerator": None, "denominator": 2, "missing": 4}
    assert figure == wanted
    results = home / "checkins/90-day/results.xlsx"
    (shown,) = cells(results, "Figures")[1:]
    assert shown[:7] == (KICKOFF, None, 2, 4, 3.5, None, "Poor 1; Very good 1")
    rows = {row[2]: row[3:5] for row in cells(results, "Answers") if row[0] == "P001"}
    assert rows[SPRING] == ("No", "Yes")
    assert rows[ROOM] == (PLANTED, "(not asked)")


def test_what_one_answers_to_an_own_question_reaches_the_coordinator_alone(home):
    own = {RATED: "Good", TOLD: PLANTED}
    give_back(home, "p001", "mentee", BAD | own | {"share": "Yes"}, 1, 6)
    give_back(home, "p001", "mentor", BAD | {RATED: PLANTED, "share": "Yes"}, 1, 6)
    give_back(home, "p002", "mentee", BAD | own, 9)
    assert run("checkin", "--folder", home, *DAY).exit_code == 0
    assert run("checkin", "--forms", "--folder", home).exit_code == 0
    assert run("agreement", home / "matches.xlsx").exit_code == 0
    holding = {
        path.relative_to(home).as_posix()
        for path in home.rglob("*")
        if path.is_file() and not path.name.startswith("back-") and PLANTED in texts(path)
    }
    assert holding == {"checkins/90-day/results.xlsx"}


@pytest.mark.parametrize("wording", [SPRING, "Do you feel energized after your meetings?"])
def test_an_export_is_understood_under_either_wording(home, tmp_path, wording):
    heads = ["Email", "How do you rate the suitability of your match?", "How often have you met?",
             wording, "Are you satisfied with the time you have invested?", "Canceled?",
             KICKOFF]  # fmt: skip
    path = tmp_path / "answers.csv"
    with path.open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines).writerows(
            [heads, ["tomas@harbor.example", "Good", "3", "No", "Yes", "No", "5"]]
        )
    found = run_json("checkin", path, "--folder", home, *DAY)
    (mentee,) = [pair["mentee"] for pair in found["pairs"] if pair["pair"] == "P001"]
    assert (mentee["unfavorable"], mentee["missing"]) == ([3], [])
    assert mentee["own"] == [{"question": KICKOFF, "answer": "5"}]
    assert [f["code"] for f in found["findings"]] == []


def test_an_answer_to_a_question_that_was_taken_away_is_told(home, tmp_path):
    form = give_back(home, "p001", "mentee", BAD | {TOLD: PLANTED})
    other = running(tmp_path / "other", Questions=ROWS[:3])
    shutil.copy(form, tmp_path / "back.xlsx")
    found = run_json("checkin", tmp_path / "back.xlsx", "--folder", other, *DAY)
    (finding,) = [f for f in found["findings"] if f["code"] == "not-asked"]
    assert PLANTED in finding["message"]
    assert finding["where"]["cell"].startswith("A")


@pytest.mark.parametrize("command", ["validate", "match", "checkin", "agreement"])
def test_a_wrong_row_is_told_at_its_cell_by_every_command(tmp_path, command):
    home = with_questions(tmp_path)
    file = "roster.xlsx" if command in ("validate", "match") else "matches.xlsx"
    book = load_workbook(home / file)
    book["Questions"].append(["90-day", "energised", "", "Awake?", "", ""])
    book["Questions"].append(["90-day", "", "", "Awake?", "maybe", ""])
    book.save(home / file)
    named = [] if command == "checkin" else [home / file]
    done = run(command, *named, *(["--forms"] if command == "checkin" else []), "--folder", home)
    assert done.exit_code == 1
    assert f"{file}, Questions, B5" in done.output
    assert "Near: energized." in done.output
    assert f"{file}, Questions, E6" in done.output


def test_a_csv_file_serves_as_the_sheet(tmp_path):
    files = {"Mentors": MENTORS, "Mentees": MENTEES, "Program": PROGRAM, "Questions": ROWS}
    for name, rows in files.items():
        with (tmp_path / f"{name.lower()}.csv").open("w", encoding="utf-8", newline="") as lines:
            csv.writer(lines).writerows(rows)
    named = [tmp_path / f"{name.lower()}.csv" for name in files]
    assert run("match", *named, "--folder", tmp_path).exit_code == 0
    assert cells(tmp_path / "matches.xlsx", "Questions")[2][3] == KICKOFF
    assert KICKOFF in texts(blank(tmp_path, "p001", "mentor").with_suffix(".md"))


def test_packs_ask_the_same_and_are_renewed_when_the_questions_change(home):
    def packs() -> str:
        done = run("agreement", home / "matches.xlsx", "--json")
        assert done.exit_code == 0, done.output
        (form,) = (home / "packs").glob("p001-*/90-day-form-mentee.md")
        return form.read_text("utf-8")

    assert SPRING in packs()
    book = load_workbook(home / "matches.xlsx")
    book["Questions"].cell(2, 4, "Do you whistle on the way home?")
    book.save(home / "matches.xlsx")
    form = packs()
    assert "whistle" in form
    assert SPRING not in form


def test_a_wording_of_another_stage_leaves_packs_as_they_are(home):
    def written() -> int:
        found = run_json("agreement", home / "matches.xlsx")
        return sum(len(pack["written"]) for pack in found["packs"])

    assert written() > 0
    book = load_workbook(home / "matches.xlsx")
    book["Questions"].append(["closing", "benefit", "", "What did the ferry gain?", "", ""])
    book.save(home / "matches.xlsx")
    assert written() == 0


def test_the_sheet_of_init_changes_nothing_and_covers_every_question():
    plan = questions_sheet()
    rows = [QuestionRow(*map(str, row)) for row in plan.rows]
    for stage in Stage:
        asked = asked_at(stage, rows)
        assert asked == asked_at(stage)
        assert [r.key for r in rows if r.stage == stage] == [q.key for q in asked.questions]


def test_hostile_wordings_stay_text(tmp_path):
    evil = '+HYPERLINK("http://x") {{ settings }} <script>alert(1)</script> **bold**'
    home = with_questions(tmp_path, ["90-day", "", "", evil, "yes or no", "both"])
    form = blank(home, "p001", "mentee")
    sheet = load_workbook(form).worksheets[0]
    (cell,) = [c for row in sheet.iter_rows() for c in row if evil in str(c.value)]
    assert cell.data_type == "s"
    listed = (home / "checkins/90-day/forms/questions.md").read_text("utf-8")
    assert "<script" not in listed.replace("\\<script", "")
    give_back(home, "p001", "mentee", GOOD | {OwnQuestion(evil).key: "Yes"})
    found = run_json("checkin", "--folder", home, *DAY)
    own = [pair["mentee"]["own"] for pair in found["pairs"]]
    assert [{"question": evil, "answer": "Yes"}] in own


def test_a_new_run_of_match_takes_over_what_changed(home):
    book = load_workbook(home / "roster.xlsx")
    sheet = book["Questions"]
    sheet.delete_rows(3)
    sheet.cell(3, 4, "Which harbor do you meet in?")
    book.save(home / "roster.xlsx")
    assert run("match", home / "roster.xlsx").exit_code == 0
    text = blank(home, "p001", "mentee").with_suffix(".md").read_text("utf-8")
    assert "Which harbor do you meet in?" in text
    assert KICKOFF not in text
    assert ROOM not in text
