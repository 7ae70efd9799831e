"""Which column is which field: by its heading, or as the Columns sheet says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from mentorctl.intake.table import Table, column_of, find_table, lost_findings
from mentorctl.model import fields
from mentorctl.model.fields import Role
from mentorctl.model.findings import Finding, error, warning
from mentorctl.model.grid import Grid
from mentorctl.model.text import heading_key, nearest

SHEET = ("File or sheet", "Heading", "Field")
"""The headings of the Columns sheet."""

SKIP = "skip"
"""In the Field column: a column to leave alone."""

NAME_PARTS = ("firstname", "lastname")
"""Headings that make up Name, as compared."""

_SPECIAL = {
    "firstname": "first_name",
    "lastname": "last_name",
    "role": "role",
    "skip": SKIP,
}


@dataclass(frozen=True)
class ColumnNames:
    """The Columns sheet: field keys by (file or sheet, heading), both as compared."""

    fields: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def field_of(self, grid: Grid, heading: str) -> str | None:
        """Return the field key that the sheet gives a heading, None where it says nothing."""
        stem = grid.file.rpartition(".")[0]
        for scope in (scope_of(grid), grid.sheet, grid.file, stem, ""):
            if found := self.fields.get((heading_key(scope), heading_key(heading))):
                return found
        return None


def scope_of(grid: Grid) -> str:
    """Return how the Columns sheet names one sheet of a file that has several."""
    return f"{grid.file}: {grid.sheet}"


def read_mapping(grids: Sequence[Grid]) -> tuple[ColumnNames, list[Finding]]:
    """Read the Columns sheets. A field that isn't one is an error with the nearest."""
    known: dict[tuple[str, str], str] = {}
    findings: list[Finding] = []
    for grid in grids:
        table = find_table(grid, [heading_key(h) for h in SHEET], least=2)
        if table is None and not grid.rows:
            continue
        if table is not None:
            findings += lost_findings(table)
            scope, head, name = (column_of(table, h) for h in SHEET)
        if table is None or head is None or name is None:
            findings.append(
                error(
                    "columns-headings",
                    grid.place,
                    "This sheet needs the headings File or sheet, Heading and Field.",
                )
            )
            continue
        for row, texts in table.rows():
            if not texts[head] or not texts[name]:
                continue
            key = _field_key(texts[name])
            if key is None:
                near = nearest(texts[name], [f.heading for f in fields.FIELDS])
                findings.append(
                    error(
                        "unknown-field",
                        table.where(row, name),
                        f'"{texts[name]}" is not a field of the roster.',
                        f"Near: {', '.join(near)}. Or: First name, Last name, Role, skip."
                        if near
                        else "Use a heading of the roster, First name, Last name, Role or skip.",
                    )
                )
                continue
            where = heading_key(texts[scope]) if scope is not None else ""
            known[where, heading_key(texts[head])] = key
    return ColumnNames(known), findings


def _field_key(text: str) -> str | None:
    key = heading_key(text)
    found = fields.by_heading().get(key)
    return found.key if found else _SPECIAL.get(key)


@dataclass(frozen=True)
class Reading:
    """How one table's columns are read, by column number."""

    fields: Mapping[int, str]
    """Field key by column; `first_name`, `last_name` and `role` among them."""
    others: Mapping[int, str]
    """Heading by column, for the columns that only this program has."""


def read_headings(
    table: Table, role: Role | None, mapping: ColumnNames
) -> tuple[Reading, list[Finding]]:
    """Decide each column's field. Two columns that claim one field are a finding.

    Several columns may make one field where the Columns sheet names each of them.
    """
    claimed: dict[str, list[int]] = {}
    named: dict[str, list[int]] = {}
    others: dict[int, str] = {}
    findings: list[Finding] = []
    for column, heading in enumerate(table.headings):
        if not heading:
            if any(texts[column] for _, texts in table.rows()):
                findings.append(
                    warning(
                        "no-heading",
                        table.where(table.head, column),
                        "There is no heading here, so the answers below are not read.",
                        "Name the column, or delete it. Check that the headings have not shifted.",
                    )
                )
            continue
        told = mapping.field_of(table.grid, heading)
        if told == SKIP:
            continue
        key = told or _field_key(heading)
        known = fields.by_key().get(key or "")
        # Under the heading "Skip" a program keeps answers of its own; so it does under "Role"
        # where the sheet has told already who is on it.
        own = not told and (key == SKIP or (key == "role" and role is not None))
        if key is None or own or (known and role and role not in known.roles):
            others[column] = heading
            continue
        (named if told else claimed).setdefault(key, []).append(column)
    chosen: dict[int, str] = {}
    for key in {**named, **claimed}:
        columns = named.get(key) or claimed[key][:1]
        chosen.update(dict.fromkeys(columns, key))
        left = claimed.get(key, [])[0 if key in named else 1 :]
        for column in left:
            findings.append(
                error(
                    "two-columns",
                    table.where(table.head, column),
                    f'The heading "{table.headings[column]}" stands here a second time.',
                    "Rename or delete one of the two, or name both on the Columns sheet to join "
                    "them.",
                )
            )
    findings += _repeated(table, others)
    return Reading(chosen, others), findings


def _repeated(table: Table, others: Mapping[int, str]) -> list[Finding]:
    seen: dict[str, int] = {}
    findings = []
    for column, heading in others.items():
        first = seen.setdefault(heading_key(heading), column)
        if first != column:
            findings.append(
                warning(
                    "two-columns",
                    table.where(table.head, column),
                    f'The heading "{heading}" stands here a second time; only the first is read.',
                    "Rename one of the two.",
                )
            )
    return findings
