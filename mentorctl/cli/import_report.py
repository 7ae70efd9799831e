"""What `mentorctl import` says: how each heading was understood, and what to look at."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentorctl.cli.show import console, say, show_findings
from mentorctl.intake.exports import Reading, field_shown
from mentorctl.intake.shapes.form import Sure
from mentorctl.intake.sign_up import SignUp
from mentorctl.model.fields import Role
from mentorctl.model.findings import Finding, fold_findings
from mentorctl.model.text import count

if TYPE_CHECKING:
    from mentorctl.documents.kept import Kept

_MARKS = {Sure.SURE: "sure", Sure.LIKELY: "likely", Sure.UNSURE: "-", Sure.IGNORED: "left out"}


def document(readings: Sequence[Reading], findings: Sequence[Finding]) -> dict[str, Any]:
    """Return the reading as `import --json` prints it."""
    return {
        "columns": [
            {
                "file": reading.form.grid.file,
                "sheet": reading.form.grid.sheet,
                "heading": read.question.text,
                "column": reading.form.grid.where(0, read.question.columns[0]).cell.rstrip(
                    "0123456789"
                ),
                "field": read.field or None,
                "how": read.sure.value,
                "answered": read.answered,
            }
            for reading in readings
            for read in reading.reads
        ],
        "findings": [f.as_json() for f in fold_findings(findings)],
    }


def report(
    readings: Sequence[Reading],
    people: Sequence[SignUp],
    findings: Sequence[Finding],
    kept: "Sequence[Kept]",
    target: Path,
) -> None:
    """Print a table for each sheet, then the findings and what to do next."""
    from rich.table import Table
    from rich.text import Text

    out = console()
    for reading in readings:
        tool = f", {reading.form.tool}" if reading.form.tool else ""
        role = f"{reading.role}s" if reading.role else "both roles"
        out.print(
            Text(
                f"{reading.scope}: {role}, {count(len(reading.form.rows), 'row')}{tool}",
                style="bold",
            )
        )
        table = Table(box=None, pad_edge=False, show_edge=False, header_style="dim", expand=True)
        for heading, width in (("Heading", None), ("Field", 19), ("How sure", 8), ("Sample", 16)):
            table.add_column(
                heading,
                width=width,
                ratio=None if width else 1,
                overflow="ellipsis",
                no_wrap=True,
            )
        table.add_column("Answered", justify="right")
        for read in reading.reads:
            table.add_row(
                Text(read.question.text),
                Text(field_shown(read) or "(not read)"),
                Text(_MARKS[read.sure]),
                Text(read.sample.replace("\n", " ")),
                str(read.answered),
            )
        out.print(table)
        out.print()
    show_findings(findings, sys.stderr)
    numbers = [sum(p.role is role for p in people) for role in (Role.MENTOR, Role.MENTEE)]
    out.print(f"{count(numbers[0], 'mentor')} and {count(numbers[1], 'mentee')} read.")
    if kept:
        out.print(f"{count(len(kept), 'note')} of yours moved to the sheet Kept notes.")
    out.print(f"Wrote {target}.", soft_wrap=True)
    say(
        out,
        "Next: look at its sheet Columns. Correct a Field that is wrong or empty, save, and "
        "run import again with --update. Then: mentorctl validate",
    )
