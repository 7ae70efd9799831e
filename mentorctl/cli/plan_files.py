"""Reading matches.xlsx for the commands that come after the match."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentorctl.model.findings import Finding
    from mentorctl.model.pairs import Row
    from mentorctl.model.roster import Roster


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
