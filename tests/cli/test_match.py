"""`mentorctl match` on a small program: the plan, the edit, the run again."""

import os
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

from cli.program import MENTEES, PROGRAM, edit, pairs, program, run, run_json


def test_the_first_plan(tmp_path: Path) -> None:
    done = run_json("match", program(tmp_path))
    assert {(p["mentee"], p["mentor"]) for p in done["pairs"]} == {
        ("E1", "M3"), ("E2", "M1"), ("E3", "M2"),
    }  # fmt: skip
    assert [p["pair"] for p in done["pairs"]] == ["P001", "P002", "P003"]
    assert done["objective"]["placed"] == done["objective"]["placed_limit"] == 3
    assert done["objective"]["proven_optimal"] is True
    assert done["open_places"] == [{"mentor": "M2", "places": 1}]
    (waiting,) = done["unmatched"]
    assert (waiting["role"], waiting["id"]) == ("mentee", "E4")
    assert waiting["steps"] == [{"rule": "grade gap", "removed": 3, "left": 0}]
    assert done["changes"] == []


def test_the_workbook_has_every_sheet_in_order(tmp_path: Path) -> None:
    run("match", program(tmp_path))
    book = load_workbook(tmp_path / "matches.xlsx")
    visible = [s.title for s in book.worksheets if s.sheet_state == "visible"]
    assert visible == ["Pairs", "Alternatives", "Unmatched", "Recruiting", "Scores", "Changes",
                       "Summary", "Fairness", "Demand", "Sensitivity", "Mentors", "Mentees",
                       "Program"]  # fmt: skip
    assert [c.value for c in book["Pairs"][1]] == [
        "Pair", "Mentee ID", "Mentee", "Mentor ID", "Mentor", "Track", "Fit", "Why", "Watch",
        "Decision", "Waiver reason", "Coordinator notes", "Start date",
    ]  # fmt: skip


def test_decisions_notes_and_marks_survive(tmp_path: Path) -> None:
    roster, matches = program(tmp_path), tmp_path / "matches.xlsx"
    run("match", roster)
    book, sheet, at = edit(matches)
    rows = {sheet.cell(r, at["Mentee ID"]).value: r for r in range(2, 5)}
    sheet.cell(rows["E1"], at["Decision"], "Approved")
    sheet.cell(rows["E2"], at["Decision"], "Rejected")
    sheet.cell(rows["E3"], at["Coordinator notes"], "=1+1 she said")
    sheet.cell(rows["E1"], at["Start date"], "2027-02-01")
    sheet.cell(rows["E1"], at["Mentee"]).fill = PatternFill("solid", fgColor="FFFFCC00")
    sheet.cell(rows["E1"], at["Mentor"]).comment = Comment("ask her boss", "me")
    sheet.cell(1, len(at) + 1, "Budget code")
    sheet.cell(rows["E1"], len(at) + 1, "B-17")
    book.create_sheet("My list")["A1"] = "mine"
    book.save(matches)

    done = run_json("match", roster)
    assert done["changes"] == [
        {"mentee": "E2", "before": "M1", "now": "M2", "why": "The pair with Ines Duarte was "
         "rejected."}
    ]  # fmt: skip
    after = {(p["mentee"], p["mentor"]): p["decision"] for p in done["pairs"]}
    assert after == {("E1", "M3"): "Approved", ("E2", "M1"): "Rejected", ("E2", "M2"): "Proposed",
                     ("E3", "M2"): "Proposed"}  # fmt: skip
    book, sheet, at = edit(matches)
    first = next(r for r in range(2, 9) if sheet.cell(r, at["Pair"]).value == "P001")
    assert sheet.cell(first, at["Budget code"]).value == "B-17"
    assert str(sheet.cell(first, at["Start date"]).value).startswith("2027-02-01")
    assert sheet.cell(first, at["Mentee"]).fill.fgColor.rgb == "FFFFCC00"
    assert sheet.cell(first, at["Mentor"]).comment.text == "ask her boss"
    assert pairs(matches)["E3"]["Coordinator notes"] == "=1+1 she said"
    assert book["My list"]["A1"].value == "mine"
    cells = [c for row in sheet.iter_rows() for c in row if c.data_type == "f"]
    assert not cells, "what people typed as text became a formula"

    again = run_json("match", roster)
    assert {(p["mentee"], p["mentor"]): p["decision"] for p in again["pairs"]} == after
    assert again["changes"] == []


def test_a_row_added_by_hand_is_a_pair_with_its_own_columns(tmp_path: Path) -> None:
    roster, matches = program(tmp_path), tmp_path / "matches.xlsx"
    run("match", roster)
    book, sheet, at = edit(matches)
    sheet.cell(1, len(at) + 1, "Mine")
    for heading, value in (("Mentee", "Piotr Nowak"), ("Mentor", "Oskar Lind"),
                           ("Decision", "Approved")):  # fmt: skip
        sheet.cell(5, at[heading], value)
    sheet.cell(5, len(at) + 1, "kept")
    book.save(matches)

    refused = run("match", roster)
    assert refused.exit_code == 1
    assert "Piotr Nowak is 9 and Oskar Lind 9" in " ".join(refused.stderr.split())
    assert "K5" in refused.stderr, "the cell of the missing waiver reason is named"

    book, sheet, at = edit(matches)
    sheet.cell(5, at["Waiver reason"], "The board asked for it")
    book.save(matches)
    done = run_json("match", roster)
    row = next(p for p in done["pairs"] if p["mentee"] == "E4")
    assert row["pair"] == "P004"
    assert row["waivers"] == [{"rule": "grade gap", "reason": "The board asked for it"}]
    assert pairs(matches)["E4"]["Mine"] == "kept"
    assert run("verify", matches).exit_code == 0


def test_a_misspelled_decision_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    roster, matches = program(tmp_path), tmp_path / "matches.xlsx"
    run("match", roster)
    book, sheet, at = edit(matches)
    sheet.cell(2, at["Decision"], "Aproved")
    book.save(matches)
    before = matches.read_bytes()
    done = run_json("match", roster, code=1)
    (finding,) = [f for f in done["findings"] if f["severity"] == "error"]
    assert finding["where"] == {"file": "matches.xlsx", "sheet": "Pairs", "cell": "J2"}
    assert 'Did you mean "Approved"?' in finding["message"]
    assert matches.read_bytes() == before


def test_verify_judges_a_swap_by_hand(tmp_path: Path) -> None:
    roster, matches = program(tmp_path), tmp_path / "matches.xlsx"
    run("match", roster)
    book, sheet, at = edit(matches)
    row = next(r for r in range(2, 5) if sheet.cell(r, at["Mentee ID"]).value == "E3")
    sheet.cell(row, at["Mentor ID"], "M3")
    sheet.cell(row, at["Mentor"], "Wen Zhao")
    book.save(matches)
    done = run_json("verify", matches, code=1)
    assert done["holds"] is False
    codes = {f["code"] for f in done["findings"] if f["severity"] == "error"}
    assert codes == {"rule: grade gap", "rule: capacity"}


def test_an_edit_of_the_echo_is_kept_and_told(tmp_path: Path) -> None:
    roster, matches = program(tmp_path), tmp_path / "matches.xlsx"
    run("match", roster)
    book, sheet, at = edit(matches, "Mentees")
    sheet.cell(2, at["Goals"], "Presenting")
    book.save(matches)
    done = run("match", roster)
    assert "Mentees, E1, Goals: Presenting" in done.stdout
    kept = list(load_workbook(matches)["Kept notes"].iter_rows(values_only=True))
    assert ("Mentees", "E1", "Goals", "Presenting") in kept


def test_matches_alone_is_a_roster(tmp_path: Path) -> None:
    first = run_json("match", program(tmp_path))
    (tmp_path / "roster.xlsx").unlink()
    again = run_json("match", tmp_path / "matches.xlsx")
    assert again["pairs"] == first["pairs"]


def test_csv_files_give_the_same_plan(tmp_path: Path) -> None:
    from_book = run_json("match", program(tmp_path))
    other = tmp_path / "csv"
    other.mkdir()
    book = load_workbook(tmp_path / "roster.xlsx")
    files = []
    for sheet in book.worksheets:
        path = other / f"{sheet.title.lower()}.csv"
        lines = [";".join(f'"{c or ""}"' for c in row) for row in sheet.iter_rows(values_only=True)]
        path.write_text("\n".join(lines), "cp1252")
        files.append(path)
    from_csv = run_json("match", *files)
    assert from_csv["pairs"] == from_book["pairs"]
    assert (other / "matches.xlsx").is_file()


def test_scores_hold_every_combination(tmp_path: Path) -> None:
    run("match", program(tmp_path), "--scores", tmp_path / "all.csv")
    lines = (tmp_path / "all.csv").read_text("utf-8").splitlines()
    assert len(lines) == 1 + 3 * 4
    assert lines[0].startswith("mentor,mentee,allowed,blocked_by,fit,Goals covered")
    row = next(line.split(",") for line in lines if line.startswith("M1,E4,"))
    assert row[2:4] == ["no", "grade gap"]
    assert next(line for line in lines if line.startswith("M3,E1,")).split(",")[2] == "yes"


def test_a_newcomer_changes_as_little_as_possible(tmp_path: Path) -> None:
    first = run_json("match", program(tmp_path))
    more = [*MENTEES, ["E5", "Sade Bello", "6", "Presenting"]]
    done = run_json("match", program(tmp_path, Mentees=more))
    before = {(p["mentee"], p["mentor"]) for p in first["pairs"]}
    now = {(p["mentee"], p["mentor"]) for p in done["pairs"]}
    assert before < now
    assert done["changes"] == [
        {"mentee": "E5", "before": None, "now": "M2", "why": "Was not placed before."}
    ]


def test_a_plan_without_pairs_is_read_again_and_filled_later(tmp_path: Path) -> None:
    juniors = [["ID", "Name", "Grade"], ["M1", "Ines Duarte", "2"]]
    nobody = run_json("match", program(tmp_path, Mentors=juniors))
    assert nobody["pairs"] == []
    matches = tmp_path / "matches.xlsx"
    assert load_workbook(matches)["Pairs"]["A2"].value.startswith("Nobody could be placed.")
    assert run("explain", "E1", "--folder", tmp_path).exit_code == 0
    assert run("verify", matches).exit_code == 0
    assert run_json("match", tmp_path / "roster.xlsx")["pairs"] == []
    filled = run_json("match", program(tmp_path))
    assert len(filled["pairs"]) == 3
    assert set(pairs(matches)) == {"E1", "E2", "E3"}


def test_a_program_without_people_is_told_what_is_missing(tmp_path: Path) -> None:
    path = program(tmp_path, Mentors=[["ID", "Name"]], Mentees=[["ID", "Name"]])
    done = run("match", path)
    assert done.exit_code == 1
    assert "no mentors or mentees" in done.stderr


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_a_sentence(tmp_path: Path) -> None:
    roster = program(tmp_path)
    tmp_path.chmod(0o500)
    try:
        done = run("match", roster)
    finally:
        tmp_path.chmod(0o700)
    assert done.exit_code == 1
    assert "--folder" in done.stderr


def test_a_file_open_in_excel_is_a_sentence_and_stays(tmp_path: Path) -> None:
    roster, matches = program(tmp_path), tmp_path / "matches.xlsx"
    run("match", roster)
    before = matches.read_bytes()
    (tmp_path / "~$matches.xlsx").write_bytes(b"owner")
    done = run("match", roster)
    assert done.exit_code == 1
    assert "open in Excel" in done.stderr
    assert matches.read_bytes() == before


def test_shuffled_sheets_rows_and_columns_give_the_same_plan(tmp_path: Path) -> None:
    """The example, turned around in every way that a spreadsheet can be."""
    example = Path(__file__).resolve().parent.parent.parent / "examples" / "roster.xlsx"
    first = run_json("match", example, "--folder", tmp_path / "one")
    book = load_workbook(example)
    turned = Workbook()
    turned.remove(turned.worksheets[0])
    for sheet in reversed(book.worksheets):
        rows = [[c.value for c in row] for row in sheet.iter_rows()]
        rows = [rows[0], *reversed(rows[1:])]
        copy = turned.create_sheet(sheet.title)
        for row in rows:
            # Exclusions has two columns named Person, which read the same either way round.
            copy.append(row[::-1])
    turned.save(tmp_path / "roster.xlsx")
    again = run_json("match", tmp_path / "roster.xlsx", "--folder", tmp_path / "two")
    for key in ("pairs", "unmatched", "open_places", "objective"):
        assert again[key] == first[key], key


def test_fairness_by_a_column_of_ones_own(tmp_path: Path) -> None:
    """What people typed is text on the sheet, whatever it looks like."""
    answers = ["@SUM(1+1)"] * 6 + ["Female", " female", "FEMALE", "female", "female"] + [""] * 2
    mentees = [["ID", "Name", "Grade", "Goals", "Gender"]]
    mentees += [[f"E{n}", f"Name {n}", "5", "Presenting", g] for n, g in enumerate(answers)]
    settings = [*PROGRAM, ["Fairness columns", "Gender"]]
    mentors = [["ID", "Grade", "Capacity"], ["M1", "9", "20"]]
    sheets = {"Mentors": mentors, "Mentees": mentees, "Program": settings}
    done = run_json("match", program(tmp_path, **sheets))
    (grade, gender) = done["fairness"]["columns"]
    assert (grade["column"], grade["never_matched"]) == ("Grade", False)
    assert (gender["column"], gender["never_matched"]) == ("Gender", True)
    shown = {g["group"]: (g["mentees"], g["reason"]) for g in gender["groups"]}
    why = "fewer than 5, or not shown so that such a group can't be worked out"
    assert shown == {"@SUM(1+1)": (6, None), "female": (None, why), "(no answer)": (None, why)}
    assert gender["not_shown_together"]["mentees"] == 7
    cells = [c for r in load_workbook(tmp_path / "matches.xlsx")["Fairness"].iter_rows() for c in r]
    assert [c.data_type for c in cells if c.value == "@SUM(1+1)"] == ["s"]
    assert not [c for c in cells if c.data_type == "f"]


def test_a_fairness_column_that_matching_uses_stops_the_run(tmp_path: Path) -> None:
    settings = [*PROGRAM, ["Fairness columns", "Goals"]]
    done = run_json("match", program(tmp_path, Program=settings), code=1)
    (finding,) = [f for f in done["findings"] if f["severity"] == "error"]
    assert finding["code"] == "fairness-column"
    assert finding["where"] == {"file": "roster.xlsx", "sheet": "Program", "cell": "B3"}


def test_who_got_whom_they_named(tmp_path: Path) -> None:
    named = [["Preferred partners"], ["Wen Zhao"], ["M2; M1"], [""], [""]]
    mentees = [[*row, *more] for row, more in zip(MENTEES, named, strict=True)]
    path = program(tmp_path, Mentees=mentees)
    done = run_json("match", path)
    got = done["choices"]["mentees"]
    assert (got["named"], got["first"] + got["second"], got["named_nobody"]) == (2, 2, 2)
    assert "Choices: of 2 mentees who named a mentor" in run("match", path).stdout
    summary = load_workbook(tmp_path / "matches.xlsx")["Summary"].iter_rows(values_only=True)
    rows = {r[0]: r[1] for r in summary}
    assert rows["Refusals"] == "none named"
    assert rows["Fingerprint of the people"] == done["record"]["fingerprints"]["people"]


def test_a_plan_saved_under_another_ending_is_never_passed_over(tmp_path: Path) -> None:
    roster = program(tmp_path)
    assert run("match", roster).exit_code == 0
    other = tmp_path / "matches.ods"
    (tmp_path / "matches.xlsx").rename(other)
    alone = run("match", roster)
    assert alone.exit_code == 1
    assert "Save it as matches.xlsx" in " ".join(alone.stderr.split())
    assert not (tmp_path / "matches.xlsx").exists()
    (tmp_path / "matches.xlsx").write_bytes(other.read_bytes())
    for seconds, told in ((-60, False), (60, True)):
        at = (tmp_path / "matches.xlsx").stat().st_mtime + seconds
        os.utime(other, (at, at))
        again = run("match", roster)
        assert again.exit_code == 0
        assert ("matches.ods is not read" in again.stderr) == told
