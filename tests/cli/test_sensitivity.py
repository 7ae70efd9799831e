"""The sheet Sensitivity of matches.xlsx, and what an aim with a limit says of itself."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from cli.program import PROGRAM, program, run, run_json
from mentorctl.matching import sensitivity

CRITERIA = [
    ["Criterion", "Mentor's column", "Mentee's column", "Compare", "Weight"],
    ["Goals", "Can help with", "Goals", "covers", "3"],
    ["Site", "Location", "Location", "same", "2"],
]
MENTORS = [
    ["ID", "Name", "Can help with", "Location"],
    ["M1", "Ines Duarte", "Budgeting", "Oslo"],
    ["M2", "Oskar Lind", "Presenting", ""],
]
MENTEES = [
    ["ID", "Name", "Goals", "Location"],
    ["E1", "Tomas Rey", "Budgeting", "Lyon"],
    ["E2", "Amara Osei", "Presenting", "Oslo"],
]
OPEN = [*PROGRAM, ["Smallest grade gap", "none"]]


def small(folder: Path) -> Path:
    return program(folder, Mentors=MENTORS, Mentees=MENTEES, Criteria=CRITERIA, Program=OPEN)


def sheet(folder: Path) -> list[tuple]:
    return list(load_workbook(folder / "matches.xlsx")["Sensitivity"].iter_rows(values_only=True))


def test_the_sheet_says_where_to_look_and_why(tmp_path: Path) -> None:
    done = run_json("match", small(tmp_path))
    headings, *rows = sheet(tmp_path)
    told = [dict(zip(headings, row, strict=True)) for row in rows]
    assert [row["Pair"] for row in told] == ["P001", "P002"]
    assert told[0]["Stands in"] == "5 of 6"
    assert told[0]["Look here"] == "Hangs on one weight: Goals."
    assert told[0]["Goes if"] == "Goals left out: Oskar Lind instead."
    assert told[1]["Blank answers"] == (
        "Site (blank: Oskar Lind, 40 % of the fit): stands whatever the answer."
    )
    first, second = done["sensitivity"]
    assert (first["stands"], first["plans"]) == (5, 6)
    assert first["goes_if"] == [{"criterion": "Goals", "weight": "left out", "instead": "M2"}]
    assert second["blanks"] == [
        {"criterion": "Site", "missing": ["M2"], "verdict": "firm", "forbidden": False,
         "instead": None}
    ]  # fmt: skip


def test_a_large_roster_says_what_was_left_out_and_how_to_have_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sensitivity, "ROOM", 3)
    done = run_json("match", small(tmp_path))
    assert done["sensitivity"] is None
    ((title, *_), (text, *_)) = sheet(tmp_path)
    assert title == "Sensitivity"
    assert "2 mentees by 2 mentors" in text
    assert text.endswith("mentorctl match --sensitivity")
    run("match", tmp_path / "roster.xlsx", "--sensitivity")
    assert len(sheet(tmp_path)) == 3
    run("match", tmp_path / "roster.xlsx")
    assert sheet(tmp_path)[0][0] == "Sensitivity"


@pytest.mark.parametrize(
    ("aim", "given_up"),
    [("best total", None), ("lift the weakest", 0.071), ("Lift the weakest, giving up 0,5%", 0.0)],
)
def test_what_was_given_up_is_told_everywhere(
    tmp_path: Path, aim: str, given_up: float | None
) -> None:
    # 1.000 and 0.428, or 0.500 and 0.857: a better weakest pair for 0.071 less in all.
    criteria = [CRITERIA[0], ["Skills", "Skills offered", "Skills wanted", "covers", "1"]]
    mentors = [["ID", "Skills offered"], ["M1", "A; B; C"], ["M2", "A; D"]]
    mentees = [["ID", "Skills wanted"], ["E1", "A; B; C"], ["E2", "C; A; B; D"]]
    program(tmp_path, Mentors=mentors, Mentees=mentees, Criteria=criteria,
            Program=[*OPEN, ["Aim", aim]])  # fmt: skip
    objective = run_json("match", "--folder", tmp_path)["objective"]
    assert objective["proven_optimal"]
    best = objective["total_fit"] + (given_up or 0)
    shown = " ".join(run("match", "--folder", tmp_path).stdout.split())
    rows = load_workbook(tmp_path / "matches.xlsx")["Summary"].iter_rows(values_only=True)
    summary = {row[0]: row[1] for row in rows}.get("Given up for the weakest pair")
    if given_up is None:
        assert (objective["given_up"], summary) == (None, None)
        assert "gives up" not in shown
        return
    share = given_up / best
    assert objective["given_up"] == pytest.approx(given_up)
    assert objective["given_up_share"] == pytest.approx(share, abs=1e-6)
    assert summary is not None
    assert summary.startswith(f"{given_up * 100:.1f} points, " if given_up else "0 points, ")
    assert ("gives up nothing of the best total" in shown) == (given_up == 0)
    assert (f"{share * 100:.2f}".rstrip("0").rstrip(".") + " %" in shown) == (given_up > 0)
