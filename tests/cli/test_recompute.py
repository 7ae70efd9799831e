"""`verify --recompute`: whether the same inputs still give the plan that stands in matches.xlsx."""

from pathlib import Path

import pytest

from cli.program import edit, program, run, run_json


@pytest.fixture
def matches(tmp_path: Path) -> Path:
    run("match", program(tmp_path))
    return tmp_path / "matches.xlsx"


def recomputed(matches: Path, code: int = 0) -> dict:
    return run_json("verify", matches, "--recompute", code=code)["recompute"]


def test_a_fresh_plan_is_the_same(matches: Path) -> None:
    found = recomputed(matches)
    assert (found["same"], found["repeats"], found["still_best"]) == (True, True, True)
    assert found["inputs"] == {"people_same": True, "settings_same": True, "edited": []}
    assert found["edits"] == found["differences"] == []
    done = run("verify", matches, "--recompute")
    assert done.exit_code == 0
    assert "People and settings are those of the run." in done.stdout
    assert "Run again from the same start: the same 3 pairs" in done.stdout
    assert "Still the best plan" in done.stdout


def test_the_record_of_match_is_what_verify_reads_back(tmp_path: Path) -> None:
    done = run_json("match", program(tmp_path))
    found = recomputed(tmp_path / "matches.xlsx")
    assert found["record"] == done["record"]
    assert found["record"]["objective"] == done["objective"] == found["recomputed"]
    assert found["record"]["rows_before"] == 0


def test_decisions_and_a_rerun(tmp_path: Path) -> None:
    roster, matches = program(tmp_path), tmp_path / "matches.xlsx"
    run("match", roster)
    book, sheet, at = edit(matches)
    rows = {sheet.cell(r, at["Mentee ID"]).value: r for r in range(2, 5)}
    sheet.cell(rows["E1"], at["Decision"], "Approved")
    sheet.cell(rows["E2"], at["Decision"], "Rejected")
    book.save(matches)
    found = recomputed(matches, code=1)
    assert found["repeats"]
    assert [(e["mentee"], e["before"], e["now"]) for e in found["edits"]] == [
        ("E1", "Proposed", "Approved"),
        ("E2", "Proposed", "Rejected"),
    ]
    assert [(d["mentee"], d["here"], d["cause"]) for d in found["differences"]] == [
        ("E2", [], "edited")
    ]
    assert found["placed_lost"] == 1
    assert "you edited Pairs" in " ".join(run("verify", matches, "--recompute").stdout.split())

    run("match", roster)
    found = recomputed(matches)
    assert (found["same"], found["edits"]) == (True, [])
    assert found["record"]["rows_before"] == 3


def test_a_person_edited_in_the_echo_is_named_by_cell(matches: Path) -> None:
    book, sheet, at = edit(matches, "Mentors")
    sheet.cell(2, at["Capacity"], "0")
    book.save(matches)
    found = recomputed(matches, code=1)
    assert found["inputs"] == {
        "people_same": False,
        "settings_same": True,
        "edited": [{"sheet": "Mentors", "row": "M1", "heading": "Capacity", "deleted": False}],
    }
    assert {d["cause"] for d in found["differences"]} == {"inputs"}
    assert "Mentors, M1, Capacity" in run("verify", matches, "--recompute").stdout


def test_rows_of_the_echo_added_and_deleted(matches: Path) -> None:
    book, sheet, at = edit(matches, "Mentees")
    sheet.cell(5, at["ID"], "E9")
    book.save(matches)
    found = recomputed(matches)
    assert found["inputs"]["edited"] == [
        {"sheet": "Mentees", "row": "E9", "heading": None, "deleted": False},
        {"sheet": "Mentees", "row": "e4", "heading": None, "deleted": True},
    ]
    assert found["same"], "neither of them has a mentor"


def test_a_file_without_a_record_is_a_finding(matches: Path) -> None:
    book, _, _ = edit(matches)
    del book["_mentorctl"]
    book.save(matches)
    assert run("verify", matches).exit_code == 0
    done = run_json("verify", matches, "--recompute", code=1)
    assert done["recompute"] is None
    assert done["holds"] is True, "the rules are another matter"
    assert [f["code"] for f in done["findings"] if f["severity"] == "error"] == ["no-record"]


def test_a_broken_rule_fails_though_the_plan_repeats(matches: Path) -> None:
    book, sheet, at = edit(matches)
    sheet.cell(2, at["Mentor ID"], "M9")
    sheet.cell(2, at["Mentor"], None)
    book.save(matches)
    done = run_json("verify", matches, "--recompute", code=1)
    assert done["holds"] is False
    assert done["recompute"]["repeats"] is True


def test_the_example_repeats(tmp_path: Path) -> None:
    example = Path(__file__).resolve().parent.parent.parent / "examples" / "roster.xlsx"
    run("match", example, "--folder", tmp_path)
    assert recomputed(tmp_path / "matches.xlsx")["same"]
