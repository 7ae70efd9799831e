"""The Questions sheet: a coordinator's own wordings and questions, as they were typed."""

from collections.abc import Sequence

from mentorctl.intake.table import column_of, find_table, lost_findings
from mentorctl.model.findings import Finding, error
from mentorctl.model.grid import Grid
from mentorctl.model.own_questions import HEADINGS, QuestionRow
from mentorctl.model.text import heading_key, listed

_NEEDED = ("stage", "wording")


def read_questions(grids: Sequence[Grid]) -> tuple[tuple[QuestionRow, ...], list[Finding]]:
    """Return the rows of the Questions sheets; whether they can be asked is told later."""
    rows: list[QuestionRow] = []
    findings: list[Finding] = []
    for grid in grids:
        if not grid.rows:
            continue
        table = find_table(grid, [heading_key(h) for h in HEADINGS.values()], least=2)
        columns = {key: column_of(table, h) for key, h in HEADINGS.items()} if table else {}
        missing = [HEADINGS[key] for key in _NEEDED if columns.get(key) is None]
        if table is None or missing:
            findings.append(
                error(
                    "headings",
                    grid.place,
                    f"This sheet needs the headings {listed(HEADINGS[key] for key in _NEEDED)}.",
                    f"Its headings are {listed(HEADINGS.values())}, in one row above the entries.",
                )
            )
            continue
        findings += lost_findings(table, {c for c in columns.values() if c is not None})
        there = {key: column for key, column in columns.items() if column is not None}
        for number, texts in table.rows():
            said = {key: texts[column] for key, column in there.items()}
            if any(said.values()):
                places = {key: table.where(number, column) for key, column in there.items()}
                rows.append(QuestionRow(**said, places=places))
    return tuple(rows), findings
