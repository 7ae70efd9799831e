"""What would help: in matches.xlsx and `match --json`, and done by hand in the workbooks."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from cli.program import edit, program, run, run_json

EXAMPLE = Path(__file__).resolve().parent.parent.parent / "examples" / "roster.xlsx"


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """A folder with the example's roster and plan, and what `match` said."""
    folder = tmp_path_factory.mktemp("example")
    (folder / "roster.xlsx").write_bytes(EXAMPLE.read_bytes())
    return folder, run_json("match", folder / "roster.xlsx")


def rows(path: Path, sheet: str) -> list[dict[str, Any]]:
    """The rows of a sheet, each as {heading: value}."""
    heads, *body = load_workbook(path)[sheet].iter_rows(values_only=True)
    return [dict(zip(heads, row, strict=True)) for row in body if any(row)]


def test_nobody_left_out_is_without_a_word_and_all_three_outputs_say_the_same(
    example: tuple[Path, dict[str, Any]],
) -> None:
    folder, done = example
    told = {(u["role"], u["id"]): u["remedy"]["text"] for u in done["unmatched"]}
    assert len(told) > 10
    assert all(told.values())
    sheet = {
        (r["Role"], r["ID"]): r["What would help"]
        for r in rows(folder / "matches.xlsx", "Unmatched")
    }
    assert sheet == told
    shown = " ".join(run("match", folder / "roster.xlsx").stdout.split())
    first = [text for (role, _), text in told.items() if role == "mentee"][:3]
    assert all(f"What would help: {text}" in shown for text in first)
    assert "sheet Recruiting" in shown


def test_the_recruiting_sheet_says_whom_to_look_for_and_whom_it_places(
    example: tuple[Path, dict[str, Any]],
) -> None:
    folder, done = example
    found = done["recruiting"]
    *lines, others = rows(folder / "matches.xlsx", "Recruiting")
    assert [r["Mentee IDs"].split("; ") for r in lines] == [x["mentees"] for x in found["lines"]]
    assert sum(r["Mentees placed"] for r in lines) == len(found["placed"])
    assert others["Whom to look for"].startswith("No new mentor alone would place 6 mentees")
    assert sorted(others["Mentee IDs"].split("; ")) == sorted(found["others"])
    waiting = {u["id"] for u in done["unmatched"] if u["role"] == "mentee"}
    assert {*found["placed"], *found["others"]} == waiting


def test_nobody_waits(tmp_path: Path) -> None:
    mentees = [["ID", "Name", "Grade", "Goals"], ["E1", "Tomas Rey", "5", "Budgeting"]]
    run("match", program(tmp_path, Mentees=mentees))
    (row,) = rows(tmp_path / "matches.xlsx", "Recruiting")
    assert row["Whom to look for"] == "Nobody waits: every mentee has a mentor."


def by_hand(folder: Path, change: dict[str, Any]) -> None:
    """Do in the workbooks what one change says."""
    if change["change"] in ("waiver", "approve"):
        decision = ("Approved", "") if change["change"] == "approve" else ("Proposed", "Agreed")
        book, sheet, at = edit(folder / "matches.xlsx")
        row = next(r for r in range(2, 999) if not sheet.cell(r, at["Mentee ID"]).value)
        said = (change["mentee"], change["mentor"] or "N1", *decision)
        for heading, value in zip(
            ("Mentee ID", "Mentor ID", "Decision", "Waiver reason"), said, strict=True
        ):
            sheet.cell(row, at[heading], value or None)
        book.save(folder / "matches.xlsx")
        return
    title = {"place": "Mentors", "recruit": "Mentors", "answer": f"{change.get('role')}s".title()}
    book, sheet, at = edit(folder / "roster.xlsx", title[change["change"]])
    if change["change"] == "recruit":
        row = next(r for r in range(2, 999) if not sheet.cell(r, at["ID"]).value)
        cells = {"ID": "N1", "Name": "New One", "Training completed": "yes",
                 "Grade": change["lowest_grade"], "Track": change["track"],
                 "Languages": "; ".join(change["languages"])}  # fmt: skip
        cells["Time zone"] = change["who"].partition(" hours of ")[2].partition(",")[0]
    else:
        who = change["mentor"] if change["change"] == "place" else change["person"]
        row = next(r for r in range(2, 999) if str(sheet.cell(r, at["ID"]).value) == who)
        cells = {change.get("column", "Capacity"): change["to"]}
    for heading, value in cells.items():
        sheet.cell(row, at[heading], value)
    book.save(folder / "roster.xlsx")


@pytest.mark.parametrize("kinds", [["place"], ["recruit", "approve"], ["waiver"], ["answer"],
                                   ["answer", "place"]], ids=" and ".join)  # fmt: skip
def test_done_by_hand_it_places_the_person(
    example: tuple[Path, dict[str, Any]], tmp_path: Path, kinds: list[str]
) -> None:
    folder, done = example
    one = next(
        u for u in done["unmatched"]
        if u["role"] == "mentee" and [c["change"] for c in u["remedy"]["changes"]] == kinds
    )  # fmt: skip
    for name in ("roster.xlsx", "matches.xlsx"):
        (tmp_path / name).write_bytes((folder / name).read_bytes())
    for change in one["remedy"]["changes"]:
        by_hand(tmp_path, change)
    again = run_json("match", tmp_path / "roster.xlsx")
    before, after = ({p["mentee"] for p in d["pairs"]} for d in (done, again))
    assert after == before | {one["id"]}
