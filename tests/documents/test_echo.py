"""matches.xlsx is enough on its own: its echo of the inputs is read as the inputs were."""

from pathlib import Path

import pytest

from mentorctl.documents.echo import echo_sheets
from mentorctl.documents.workbook import write_new
from mentorctl.intake.roster import read_roster
from mentorctl.model.fingerprint import fingerprint

ODD = Path(__file__).parent.parent / "odd"
EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "roster.xlsx"


def echoed(paths: list[Path], folder: Path) -> tuple[str, str]:
    """Return the fingerprints of the inputs and of their echo."""
    roster, _ = read_roster(paths)
    copy = folder / "matches.xlsx"
    write_new(copy, echo_sheets(roster))
    again, _ = read_roster([copy])
    return fingerprint(roster), fingerprint(again)


def test_the_example(tmp_path: Path) -> None:
    before, after = echoed([EXAMPLE], tmp_path)
    assert before == after


def test_files_that_a_columns_sheet_names(tmp_path: Path) -> None:
    (tmp_path / "sign-ups mentors.csv").write_text(
        "Sign-ups of spring\n\nWho,Mail,Rank\nInes Duarte,ines@a.example,8\n", "utf-8"
    )
    (tmp_path / "mentees.csv").write_text(
        "first,last,Who,Grade\nTomas,Rey,his aunt,5\nAmara,Osei,nobody,007\n", "utf-8"
    )
    (tmp_path / "columns.csv").write_text(
        "File or sheet,Heading,Field\nsign-ups mentors.csv,Who,Name\nsign-ups mentors,Mail,Email\n"
        ",Rank,Grade\nmentees,first,First name\nmentees.csv,last,Last name\n",
        "utf-8",
    )
    paths = [tmp_path / f"{n}.csv" for n in ("sign-ups mentors", "mentees", "columns")]
    roster, _ = read_roster(paths)
    assert [m.name for m in roster.mentors] == ["Ines Duarte"]
    assert sorted(m.name for m in roster.mentees) == ["Amara Osei", "Tomas Rey"]
    assert {m.grade for m in roster.mentees} == {"5", "007"}
    before, after = echoed(paths, tmp_path)
    assert before == after


@pytest.mark.parametrize(
    "path", sorted(p for p in ODD.iterdir() if p.suffix in (".csv", ".xlsx")), ids=lambda p: p.name
)
def test_odd_inputs(path: Path, tmp_path: Path) -> None:
    """All but the answers under a blank heading, which the echo has to give a name."""
    roster, _ = read_roster([path])
    copy = tmp_path / "matches.xlsx"
    write_new(copy, echo_sheets(roster))
    again, _ = read_roster([copy])
    left_out = {"where", "cells", "other"}
    assert [p.model_dump(exclude=left_out) for p in again.people()] == [
        p.model_dump(exclude=left_out) for p in roster.people()
    ]
