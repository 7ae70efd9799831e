"""The README is a test: its commands run, and its generated parts are what the code says."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from shutil import copytree

import pytest

import docs
from cli.program import edit

README = docs.README.read_text("utf-8")


def test_generated_parts_are_fresh() -> None:
    assert docs.renewed(README) == README, "run: make docs"


def shell_lines() -> list[str]:
    blocks = re.findall(r"```sh\n(.*?)```", README, re.S)
    lines = [line for block in blocks for line in block.replace("\\\n", " ").splitlines()]
    spoken = re.findall(r"`(mentorctl [^`]+)`", README)
    found = [line.strip() for line in [*lines, *spoken]]  # a block may stand in a list
    return [line for line in found if line.startswith("mentorctl ")]


def test_every_mentorctl_command_of_the_readme_runs(tmp_path: Path) -> None:
    """In order, in one folder, as a reader would; the two that name CSV files get theirs."""
    for name in ("mentors", "mentees", "program"):
        source = docs.HERE / "templates" / "example" / f"{name}.csv"
        (tmp_path / f"{name}.csv").write_bytes(source.read_bytes())
    (tmp_path / "roster.xlsx").write_bytes((docs.HERE / "examples" / "roster.xlsx").read_bytes())
    copytree(docs.HERE / "examples" / "sign-ups", tmp_path / "examples" / "sign-ups")
    lines = shell_lines()
    assert len(lines) >= 6
    environment = {**os.environ, "PYTHONUTF8": "1"}
    for line in lines:
        if (tmp_path / "my-program").is_dir():  # by now the reader has filled it in
            example = docs.HERE / "examples" / "roster.xlsx"
            (tmp_path / "my-program" / "roster.xlsx").write_bytes(example.read_bytes())
            if not (tmp_path / "my-program" / "matches.xlsx").exists():
                matching = [sys.executable, "-m", "mentorctl", "match", "my-program/roster.xlsx"]
                subprocess.run(matching, cwd=tmp_path, capture_output=True, check=True)
        if line == "mentorctl agreement --folder my-program":
            decide(tmp_path / "my-program" / "matches.xlsx")
        command = [sys.executable, "-m", "mentorctl", *shlex.split(line)[1:]]
        if command[-1] == "import":
            continue  # spoken of, not typed
        done = subprocess.run(
            command, cwd=tmp_path, capture_output=True, text=True, env=environment, check=False
        )
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"


def decide(matches: Path) -> None:
    """Approve all pairs and close the first, as the reader is told to before this command."""
    book, sheet, at = edit(matches)
    for row in range(2, sheet.max_row + 1):
        if sheet.cell(row, at["Pair"]).value:
            sheet.cell(row, at["Decision"], "Closed" if row == 2 else "Approved")
    book.save(matches)


def test_both_command_lines_name_the_same_thing_as_the_example() -> None:
    trial = re.search(r"<!-- command: try -->\s*```sh\n(.*?)```", README, re.S)
    assert trial is not None
    assert "mentorctl match examples/roster.xlsx" in trial[1]
    assert (docs.HERE / "examples" / "roster.xlsx").is_file()


@pytest.mark.parametrize("picture", re.findall(r"\]\((examples/pictures/[^)]+)\)", README))
def test_pictures_are_there(picture: str) -> None:
    assert (docs.HERE / picture).stat().st_size > 1000


def test_every_command_is_in_the_readme() -> None:
    for command in docs.COMMANDS:
        assert f"Usage: mentorctl {command} " in README


def test_the_shipped_example_is_what_init_writes(tmp_path: Path) -> None:
    from mentorctl.intake.spreadsheet import read_grids

    subprocess.run(
        [sys.executable, "-m", "mentorctl", "init", str(tmp_path), "--example"],
        check=True,
        capture_output=True,
    )
    for name in ("roster.xlsx", "start-here.md"):
        shipped, fresh = docs.HERE / "examples" / name, tmp_path / name
        if name.endswith(".xlsx"):
            assert [g.rows for g in read_grids(shipped)] == [g.rows for g in read_grids(fresh)]
        else:
            assert shipped.read_text("utf-8") == fresh.read_text("utf-8"), "run: make example"
