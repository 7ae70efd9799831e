"""`mentorctl checkin`: from blank forms to verdicts, and what it says and writes."""

import csv
import re
import shutil
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from cli.checkins import BAD, DAY, GOOD, blank, day_of, fill, give_back, running
from cli.program import edit, run, run_json
from mentorctl.model.forms import FACTS_COLUMN, KEY_COLUMN


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return running(tmp_path)


def judged(home, *arguments, code=0):
    return run_json("checkin", "--folder", home, *DAY, *arguments, code=code)


def codes(document, severity=""):
    return sorted(f["code"] for f in document["findings"] if severity in ("", f["severity"]))


def test_forms_go_out_and_verdicts_come_back(home):
    give_back(home, "p001", "mentee", BAD, 1, 9)
    give_back(home, "p001", "mentor", GOOD)
    give_back(home, "p002", "mentee", BAD, 6)
    give_back(home, "p002", "mentor", GOOD | {"match": ""})
    give_back(home, "p003", "mentee", BAD)
    found = judged(home)
    assert found["stage"] == "90-day"
    assert found["pairs"] == [
        {
            "pair": "P001", "verdict": "refer to coordinator", "disagree": True,
            "mentor": {"verdict": "on track", "unfavorable": [], "missing": [], "obstacles": []},
            "mentee": {"verdict": "refer to coordinator", "unfavorable": [1, 2, 3, 4],
                       "missing": [], "obstacles": [1, 9]},
        },
        {
            "pair": "P003", "verdict": "explore obstacles", "disagree": False,
            "mentor": {"verdict": "cannot conclude", "unfavorable": [],
                       "missing": [1, 2, 3, 4, 5], "obstacles": []},
            "mentee": {"verdict": "explore obstacles", "unfavorable": [1, 2, 3, 4],
                       "missing": [], "obstacles": []},
        },
        {
            "pair": "P002", "verdict": "action plan", "disagree": True,
            "mentor": {"verdict": "on track", "unfavorable": [], "missing": [1], "obstacles": []},
            "mentee": {"verdict": "action plan", "unfavorable": [1, 2, 3, 4],
                       "missing": [], "obstacles": [6]},
        },
    ]  # fmt: skip
    assert found["not_responded"] == [{"pair": "P003", "role": "mentor", "person": "M2"}]
    assert found["response_rate"] == {"answered": 5, "asked": 6}
    assert codes(found) == []


def test_a_table_of_answers_gives_the_same_verdicts(home):
    table = home / "export.csv"
    table.write_text(
        "Email,Partner,Rate your match,How many times have you met?,Energized?,"
        "Satisfied with time invested?,More than three canceled in a row?,Obstacles\n"
        "tomas@harbor.example,,poor,once,no,no,no,1; 9\n"
        "oskar@harbor.example,Amara Osei,good,3 times,yes,yes,no,\n"
        "nobody@harbor.example,,good,3 times,yes,yes,no,\n"
        "ines@harbor.example,,good,maybe,yes,yes,no,\n"
    )
    found = judged(home, table)
    assert {p["pair"]: p["verdict"] for p in found["pairs"]} == {
        "P001": "refer to coordinator", "P002": "cannot conclude", "P003": "cannot conclude",
    }  # fmt: skip
    assert codes(found, "warning") == ["answer", "stranger"]


def test_the_results_say_who_comes_first_and_what_to_do(home):
    give_back(home, "p002", "mentee", BAD, 1, 9)
    give_back(home, "p001", "mentee", GOOD | {"comments": "+1+1"})
    give_back(home, "p001", "mentor", GOOD)
    said = run("checkin", "--folder", home, *DAY)
    assert said.exit_code == 0
    assert said.stdout.index("P002") < said.stdout.index("P003")
    assert "P001" not in said.stdout
    text = " ".join(said.stdout.split())
    assert "3 of 6 people answered; 2 pairs to look at, 1 with nothing to do." in text
    book = load_workbook(home / "checkins/90-day/results.xlsx")
    assert book.sheetnames[:5] == ["Overview", "Silent", "Answers", "Counts", "Obstacles"]
    rows = list(book["Overview"].iter_rows(values_only=True))
    assert [row[1] for row in rows[1:]] == ["P002", "P003", "P001"]
    assert rows[1][4] == (
        "Talk to Amara Osei first, in private, about: lack of trust and high workload. Send the "
        "pair their checklist: the plan can start now. Remind Oskar Lind, who has not answered."
    )
    silent = list(book["Silent"].iter_rows(values_only=True))
    assert [(row[0], row[1], row[3]) for row in silent[1:]] == [
        ("P002", "Oskar Lind", "oskar@harbor.example"),
        ("P003", "Lena Fischer", None),
        ("P003", "Oskar Lind", "oskar@harbor.example"),
    ]
    assert "We have not received your answers to the 90-day check-up" in silent[3][7]
    assert "Lena Fischer" in silent[3][7]
    assert "\\" not in silent[3][7]  # a message is no Markdown
    answers = {(r[0], r[2]): r[3:] for r in book["Answers"].iter_rows(values_only=True)}
    assert answers["P002", "How do you rate the suitability of your match?"] == (
        "Poor", "no answer", "mentee",
    )  # fmt: skip
    comment = answers["P001", "Is there anything else the coordinator should know?"]
    assert comment[0] == "+1+1"
    counts = {r[0]: r[1:4] for r in book["Obstacles"].iter_rows(values_only=True)}
    assert counts["Lack of trust"] == (1, 0, 0)
    assert len(book["Obstacles"]._charts) == len(book["Counts"]._charts) == 1


def test_a_form_is_read_whatever_became_of_its_sheet(home):
    path = give_back(home, "p001", "mentee", BAD, 1, 9)
    book = load_workbook(path)
    sheet = book.worksheets[0]
    rows = {}
    for row in range(1, sheet.max_row + 1):
        key = sheet.cell(row, KEY_COLUMN + 1).value
        if key:
            rows[key] = sheet.cell(row, 1).value
    facts = [sheet.cell(row, FACTS_COLUMN + 1).value for row in range(1, 5)]
    other = load_workbook(blank(home, "p001", "mentor"))
    mixed = other.create_sheet("Mine", 0)
    for fact in reversed(facts):
        mixed.append(["", "", "", fact])
    for key in sorted(rows, reverse=True):
        if key.startswith("answer:") and key != "answer:time":
            mixed.append([rows[key], "", key])
    for name in other.sheetnames[1:]:
        del other[name]
    path.unlink()
    other.save(home / "checkins/90-day/my answers (2).xlsx")
    found = judged(home)
    (pair,) = [p for p in found["pairs"] if p["pair"] == "P001"]
    assert pair["mentee"] == {
        "verdict": "refer to coordinator", "unfavorable": [1, 2, 3], "missing": [4],
        "obstacles": [1, 9],
    }  # fmt: skip
    assert codes(found) == ["row-gone"]


def test_what_cannot_be_used_is_told(home):
    good = give_back(home, "p001", "mentee", GOOD)
    copy = shutil.copy(good, good.with_name("again.xlsx"))
    book = load_workbook(copy)
    for row in range(1, 6):
        book.worksheets[0].cell(row, FACTS_COLUMN + 1).value = None
    book.save(copy)
    (home / "checkins/90-day/broken.xlsx").write_bytes(b"no workbook")
    give_back(home, "p001", "mentee", {"trust": "Good"}, stage="midpoint").rename(
        home / "checkins/90-day/other stage.xlsx"
    )
    found = judged(home)
    assert codes(found, "warning") == ["nobody", "other-stage", "unreadable"]
    assert found["response_rate"]["answered"] == 1


def test_a_formula_without_a_value_is_told_and_counts_as_missing(home):
    give_back(home, "p001", "mentee", GOOD | {"match": "=4+1"})
    found = judged(home)
    assert codes(found, "warning") == ["lost-value"]
    assert found["pairs"][0]["mentee"]["missing"] == [1]


@pytest.mark.parametrize("content", [b"no workbook", b"Fruit,Price\nApple,2\n"])
def test_a_file_that_holds_no_answers_stops(home, content):
    path = home / ("answers.xlsx" if content.startswith(b"no") else "answers.csv")
    path.write_bytes(content)
    found = judged(home, path, code=1)
    assert codes(found, "error")
    assert not (home / "checkins").exists()


def test_a_stray_file_in_the_folder_is_left_out(home):
    path = give_back(home, "p001", "mentee", GOOD)
    path.with_name("fruit.csv").write_text("Fruit,Price\nApple,2\n")
    found = judged(home)
    assert codes(found, "warning") == ["no-responses"]
    path.unlink()
    assert codes(judged(home, code=1), "error") == ["no-responses"]


def test_the_form_that_was_saved_last_counts_on_the_day_it_was_saved(home):
    early = give_back(home, "p001", "mentee", GOOD)
    late = early.with_name("an older name.xlsx")
    for path, answers, day in ((early, GOOD, 10), (late, BAD | {"met": 3}, 12)):
        book = fill(blank(home, "p001", "mentee"), answers)
        book.save(path)
        _saved_on(path, f"2027-04-{day}T09:00:00Z")
    found = run_json("checkin", "--folder", home, "--today", "2027-06-30")
    # Three meetings were owed on that day, five on the day of scoring.
    assert found["pairs"][0]["mentee"]["unfavorable"] == [1, 3, 4]
    assert codes(found) == ["twice"]


def _saved_on(path: Path, when: str) -> None:
    """Write into a workbook when it was saved, as the program that saves it does."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    about = parts["docProps/core.xml"].decode()
    parts["docProps/core.xml"] = re.sub(
        r"(<dcterms:modified[^>]*>)[^<]*", rf"\g<1>{when}", about
    ).encode()
    with zipfile.ZipFile(path, "w") as new:
        for name, content in parts.items():
            new.writestr(name, content)


def test_who_is_silent_before_the_day_is_told_when_it_is_due(home):
    book, sheet, at = edit(home / "matches.xlsx")
    sheet.cell(2, at["Start date"], "2027-03-01")  # P001 started later than the program
    book.save(home / "matches.xlsx")
    give_back(home, "p001", "mentor", GOOD)
    assert run("checkin", "--folder", home, *DAY).exit_code == 0
    results = load_workbook(home / "checkins/90-day/results.xlsx")
    todo = {row[1]: row[4] for row in results["Overview"].iter_rows(values_only=True)}
    assert todo["P001"] == (
        "Remind Tomas Rey, who has not answered. It is due on Monday, May 31, 2027."
    )
    assert "due" not in todo["P002"], "its day has come"
    due = {(row[0], row[2]): row[-1] for row in results["Silent"].iter_rows(values_only=True)}
    assert due["Pair", "As"] == "Due"
    assert str(due["P001", "mentee"])[:10] == "2027-05-31"
    assert str(due["P002", "mentor"])[:10] == "2027-04-12"


def test_answers_of_a_pair_that_is_closed_now_need_no_new_form(home):
    give_back(home, "p001", "mentee", BAD, 1)
    book, sheet, at = edit(home / "matches.xlsx")
    sheet.cell(2, at["Decision"], "Closed")
    book.save(home / "matches.xlsx")
    (told,) = [f for f in judged(home)["findings"] if f["code"] == "not-running"]
    assert told["hint"] == "If the pair meets, set its Decision to Approved."


def test_the_results_are_named_though_nothing_is_new(home):
    give_back(home, "p001", "mentee", BAD, 1)
    for _ in range(2):
        said = run("checkin", "--folder", home, *DAY)
        assert "checkins/90-day/results.xlsx." in "".join(said.stdout.split())


def test_nothing_was_asked_yet(home):
    done = run("checkin", "--folder", home)
    assert done.exit_code == 2
    assert "mentorctl checkin --stage 90-day --forms" in done.stderr


def test_a_form_of_another_stage_that_is_named_empties_nothing(home):
    give_back(home, "p001", "mentee", BAD, 1)
    judged(home)
    results = home / "checkins/90-day/results.xlsx"
    before = results.read_bytes()
    assert run("checkin", "--folder", home, *DAY, "--stage", "midpoint", "--forms").exit_code == 0
    form = next((home / "checkins/midpoint/forms").glob("p001-mentee-*.xlsx"))
    assert codes(judged(home, form, code=1), "error") == ["other-stage"]
    assert results.read_bytes() == before


def test_answers_in_word_or_text_are_not_lost_in_silence(home):
    blank(home, "p001", "mentee")
    folder = home / "checkins/90-day"
    for form in (folder / "forms").glob("p001-mentee-*"):
        shutil.copy(form, folder)
    told = [f for f in judged(home)["findings"] if f["code"] == "not-read"]
    assert [Path(f["where"]["file"]).suffix for f in told] == [".docx", ".md"]
    assert {f["severity"] for f in told} == {"warning"}


def test_two_forms_of_one_person_are_two_files(home):
    """Saved in the same second, neither is the newer one."""
    form = give_back(home, "p001", "mentee", GOOD)
    first, second = load_workbook(form), fill(form, BAD)
    for book, name in ((first, form.name), (second, "again.xlsx")):
        book.save(form.with_name(name))
        _saved_on(form.with_name(name), "2027-04-10T09:00:00Z")
    twice = [f for f in judged(home)["findings"] if f["code"] == "twice"]
    assert [f["hint"] for f in twice] == ["Take one of the two files out of the folder."]


def test_no_answer_yet_leaves_everybody_silent(home):
    blank(home, "p001", "mentee")
    found = judged(home)
    assert found["response_rate"] == {"answered": 0, "asked": 6}
    assert {p["verdict"] for p in found["pairs"]} == {"cannot conclude"}
    assert codes(found) == []


def test_forms_that_somebody_filled_in_stay(home):
    form = blank(home, "p001", "mentee")
    fill(form, BAD, (9,)).save(form)
    again = run_json("checkin", "--forms", "--folder", home)
    assert (again["written"], again["beside"]) == ([], [])
    assert judged(home)["pairs"][0]["mentee"]["obstacles"] == [9]


def test_a_start_date_that_is_none_is_an_error_at_its_cell(home):
    book, sheet, at = edit(home / "matches.xlsx")
    sheet.cell(2, at["Start date"], "soon")
    book.save(home / "matches.xlsx")
    give_back_blank = home / "checkins/90-day"
    give_back_blank.mkdir(parents=True)
    found = judged(home, code=1)
    assert codes(found, "error") == ["start-date"]


def test_midpoint_and_closing(home):
    going = {"goal_1": "Mostly there", "trust": "Good", "communication": "Good",
             "satisfaction": "Satisfied", "wish": "Continue"}  # fmt: skip
    give_back(home, "p001", "mentee", going | {"wish": "End"}, stage="midpoint")
    give_back(home, "p001", "mentor", going, stage="midpoint")
    give_back(home, "p002", "mentee", going | {"signs/1": "☑"}, stage="midpoint")
    give_back(home, "p002", "mentor", going, stage="midpoint")
    give_back(home, "p003", "mentor", going, stage="midpoint")
    found = judged(home, "--stage", "midpoint")
    assert [(p["pair"], p["verdict"], p["disagree"]) for p in found["pairs"]] == [
        ("P001", "end", True), ("P002", "talk in private", False), ("P003", "not known yet", False),
    ]  # fmt: skip
    assert found["pairs"][1]["mentee"]["signs"] == [1]
    guide = (home / "checkins/midpoint/coordinator-only/p002-talking-guide.md").read_text("utf-8")
    assert "**Amara Osei**: would like to continue. Named: Not available." in guide
    assert "The first talk: Amara Osei" in guide
    assert not (home / "checkins/midpoint/checklists").exists()
    goal = next(f for f in found["figures"] if f["question"] == "goal_1")
    assert goal == {"question": "goal_1", "numerator": 5, "denominator": 5, "missing": 1}

    give_back(home, "p001", "mentee", {"satisfaction": "Dissatisfied", "recommend": 3},
              stage="closing")  # fmt: skip
    give_back(home, "p001", "mentor", {"satisfaction": "Very satisfied"}, stage="closing")
    found = judged(home, "--stage", "closing")
    assert [(p["pair"], p["verdict"]) for p in found["pairs"]] == [
        ("P001", "not satisfied"), ("P002", "answer missing"), ("P003", "answer missing"),
    ]  # fmt: skip
    sheets = load_workbook(home / "checkins/closing/results.xlsx").sheetnames
    assert "Figures" in sheets


@pytest.mark.parametrize("stage", ["90-day", "midpoint", "closing", "follow-up"])
def test_a_form_set_up_from_the_list_of_questions_is_understood(home, stage):
    blank(home, "p001", "mentee", stage)
    text = (home / f"checkins/{stage}/forms/questions.md").read_text("utf-8")
    sections = [part.splitlines() for part in re.split(r"^## \d+\. ", text, flags=re.M)[1:]]
    asked = [lines[0] for lines in sections]
    first = [next((x[2:] for x in lines if x.startswith("- ")), "3") for lines in sections]
    table = home / "export.csv"
    who = (["tomas@harbor.example", "Ines Duarte"], ["ines@harbor.example", "Tomas Rey"])
    with table.open("w", newline="") as file:
        csv.writer(file).writerows([["Email", "Partner", *asked], *([*w, *first] for w in who)])
    found = judged(home, table, "--stage", stage, *day_of(stage))
    assert set(codes(found)) <= {"not-theirs", "not-invited"}
    assert found["response_rate"]["answered"] == 2


def test_meetings_get_their_guides_and_the_closing_its_certificates(home):
    for stage, wanted in (("midpoint", 2 * 3), ("closing", 4 * 3)):
        done = run_json("checkin", "--forms", "--stage", stage, "--folder", home)
        guides = [name for name in done["written"] if name.startswith("guides/")]
        assert len(guides) == wanted
        assert len(done["written"]) - len(guides) == 3 * 2 * 3 + 1
    again = run_json("checkin", "--forms", "--stage", "closing", "--folder", home)
    assert again["written"] == []
    assert judged(home, "--stage", "closing")["response_rate"] == {"answered": 0, "asked": 6}


def test_pair_numbers_that_look_alike_keep_their_files_apart(home):
    book, sheet, at = edit(home / "matches.xlsx")
    for row, name in ((2, "Ferry 1"), (3, "ferry-1"), (4, "../../Ferry")):
        sheet.cell(row, at["Pair"], name)
    book.save(home / "matches.xlsx")
    written = run_json("checkin", "--forms", "--folder", home)["written"]
    assert sorted({re.split("-ment", name)[0] for name in written}) == [
        "forms/ferry", "forms/ferry-1", "forms/ferry-1-2", "forms/questions.md",
    ]  # fmt: skip
    assert len(written) == 3 * 2 * 3 + 1


def test_results_that_somebody_saved_stay(home):
    give_back(home, "p001", "mentee", BAD)
    assert run("checkin", "--folder", home, *DAY).exit_code == 0
    path = home / "checkins/90-day/results.xlsx"
    book = load_workbook(path)
    book["Overview"]["K2"] = "called on Monday"
    book.save(path)
    give_back(home, "p001", "mentor", GOOD)
    said = run("checkin", "--folder", home, *DAY)
    assert "results (new).xlsx" in " ".join(said.stdout.split())
    assert load_workbook(path)["Overview"]["K2"].value == "called on Monday"
    assert path.with_name("results (new).xlsx").is_file()
    again = run("checkin", "--folder", home, *DAY)
    assert "results (new).xlsx" in " ".join(again.stdout.split()), "there the newest answers are"
    assert codes(judged(home)) == []


def test_the_same_answers_in_another_order_give_the_same_files(home):
    header = "Pair,Role,Rate your match,How many times have you met?,Energized?\n"
    rows = ["P001,mentee,poor,1,no\n", "P002,mentor,good,3,yes\n", "P003,mentee,fair,2,no\n"]
    table, made = home / "export.csv", []
    for order in (rows, rows[::-1]):
        table.write_text(header + "".join(order))
        shutil.rmtree(home / "checkins", ignore_errors=True)
        assert run("checkin", table, *DAY).exit_code == 0
        made.append((home / "checkins/90-day/results.xlsx").read_bytes())
    assert made[0] == made[1]
