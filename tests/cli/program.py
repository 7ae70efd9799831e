"""A small program on disk, and a way to run commands on it."""

import json
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from typer.testing import CliRunner, Result

from mentorctl.cli.app import app

MENTORS = [
    ["ID", "Name", "Grade", "Can help with", "Capacity"],
    ["M1", "Ines Duarte", "8", "Budgeting; Presenting", "1"],
    ["M2", "Oskar Lind", "9", "Presenting", "2"],
    ["M3", "Wen Zhao", "7", "Budgeting", "1"],
]
MENTEES = [
    ["ID", "Name", "Grade", "Goals"],
    ["E1", "Tomas Rey", "5", "Budgeting"],
    ["E2", "Amara Osei", "5", "Presenting; Budgeting"],
    ["E3", "Lena Fischer", "6", "Presenting"],
    ["E4", "Piotr Nowak", "9", "Budgeting"],
]
PROGRAM = [["Setting", "Value"], ["Chain of command", "off"]]


def program(folder: Path, **sheets: list[list[str]]) -> Path:
    """Write roster.xlsx with the small program, single sheets replaced, and return its path."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in (
        {"Mentors": MENTORS, "Mentees": MENTEES, "Program": PROGRAM} | sheets
    ).items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    path = folder / "roster.xlsx"
    book.save(path)
    return path


def run(*arguments: object) -> Result:
    """Run a command in this process; the outcome holds exit_code, stdout and stderr."""
    return CliRunner().invoke(app, [str(a) for a in arguments])


def run_json(*arguments: object, code: int = 0) -> dict[str, Any]:
    """Run a command with --json and return its document."""
    done = run(*arguments, "--json")
    assert done.exit_code == code, done.output
    document = json.loads(done.stdout)
    assert isinstance(document, dict)
    return document


def pairs(path: Path) -> dict[str, dict[str, Any]]:
    """Return the rows of the Pairs sheet by mentee, each as {heading: value}."""
    rows = list(load_workbook(path)["Pairs"].iter_rows(values_only=True))
    table = [dict(zip(rows[0], row, strict=True)) for row in rows[1:] if any(row)]
    return {str(row["Mentee ID"]): row for row in table}


def edit(path: Path, sheet: str = "Pairs") -> tuple[Any, Any, dict[str, int]]:
    """Return the workbook, a sheet of it, and its column numbers by heading."""
    book = load_workbook(path)
    found = book[sheet]
    return book, found, {str(c.value): c.column for c in found[1]}
