"""Reading matches.xlsx for the commands that come after the match, and their common options."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentorctl.model.findings import Finding
    from mentorctl.model.pairs import Row
    from mentorctl.model.roster import Roster


# Typer's defaults are of its own types, whatever the option holds.
PLAN: Any = typer.Argument(None, help="The plan. Default: matches.xlsx here.")
PROPOSED: Any = typer.Option(False, "--proposed", help="Also for proposed pairs, to have a look.")
STAMP: Any = typer.Option(
    None, "--today", formats=["%Y-%m-%d"], help="Stamp changed calendar entries with this day."
)
FOLDER: Any = typer.Option(None, "--folder", help="The program folder to write to.")


def open_plan(named: Path | None, folder: Path | None) -> "tuple[Path, Roster, tuple[Row, ...]]":
    """Return the program folder, the people and the pairs as decided.

    Raises FileMissing, and InputHasErrors where the plan can't be used.
    """
    from mentorctl.cli.files import matches_file

    path = matches_file(named, folder)
    roster, rows, findings = read_matches(path)
    stop_on_errors(findings)
    return folder or path.parent, roster, rows


def read_matches(path: Path) -> "tuple[Roster, tuple[Row, ...], list[Finding]]":
    """Return the people, the pairs as decided, and what was found; errors are still in it."""
    from mentorctl.intake.plan import read_plan
    from mentorctl.intake.roster import roster_from
    from mentorctl.intake.spreadsheet import read_grids

    grids = read_grids(path)
    roster, findings = roster_from(grids)
    rows, wrong = read_plan(grids, roster)
    return roster, rows, [*wrong, *findings]


def stop_on_errors(findings: "Sequence[Finding]", nothing: str = "Nothing was written.") -> None:
    """Raise InputHasErrors where any finding is an error."""
    from mentorctl.model.errors import InputHasErrors
    from mentorctl.model.findings import fold_findings, has_errors

    if has_errors(findings):
        raise InputHasErrors(fold_findings(findings), nothing)
