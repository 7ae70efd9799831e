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
from mentorctl.model.text import count, listed

if TYPE_CHECKING:
    from rich.table import Table

    from mentorctl.documents.kept import Kept

_STYLES = {Sure.LIKELY: "yellow", Sure.UNSURE: "dim", Sure.IGNORED: "dim"}
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
    from rich.text import Text

    out = console()
    for reading in readings:
        tool = f", {reading.form.tool}" if reading.form.tool else ""
        role = f"{reading.role}s" if reading.role else "both roles"
        rows = count(len(reading.form.rows), "row")
        out.print(Text(f"{reading.scope}: {role}, {rows}{tool}", style="bold"))
        out.print(_table(reading))
        out.print()
    # How sure each heading is stands in the table.
    show_findings([f for f in findings if f.code not in ("likely", "unread")], sys.stderr)
    numbers = [sum(p.role is role for p in people) for role in (Role.MENTOR, Role.MENTEE)]
    out.print(f"{count(numbers[0], 'mentor')} and {count(numbers[1], 'mentee')} read.")
    if kept:
        out.print(f"{count(len(kept), 'note')} of yours moved to the sheet Kept notes.")
    out.print(f"Wrote {target}.", soft_wrap=True)
    say(out, _next_step(readings))


def _table(reading: Reading) -> "Table":
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, show_edge=False, header_style="dim", expand=True)
    table.add_column("Heading", ratio=1)
    table.add_column("Field", width=18, overflow="ellipsis", no_wrap=True)
    table.add_column("How sure", width=8)
    table.add_column("Sample", width=14, overflow="ellipsis", no_wrap=True)
    table.add_column("Answered", justify="right")
    for read in reading.reads:
        table.add_row(
            Text(read.question.text),
            Text(field_shown(read) or "(not read)"),
            Text(_MARKS[read.sure], style=_STYLES.get(read.sure, "")),
            Text(read.sample.replace("\n", " ")),
            str(read.answered),
        )
    return table


def _next_step(readings: Sequence[Reading]) -> str:
    """Return what to do now, by how many headings deserve a look."""
    reads = [read for reading in readings for read in reading.reads]
    likely = sum(read.sure is Sure.LIKELY for read in reads)
    open_ = sum(read.sure is Sure.UNSURE and read.answered > 0 for read in reads)
    look = [f"{likely} likely"] if likely else []
    look += [f"{open_} not read"] if open_ else []
    if not look:
        return "Every heading is sure. Next: mentorctl validate"
    return (
        f"Next: on the sheet Columns look at the headings that are not sure ({listed(look)}). "
        "Correct a Field that is wrong or empty, save, and run import again with --update. Then: "
        "mentorctl validate"
    )
