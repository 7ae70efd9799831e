"""Which sheet is what: by its name, else by its headings."""

from collections.abc import Sequence
from enum import StrEnum

from mentorctl.intake.columns import NAME_PARTS, ColumnNames, read_mapping
from mentorctl.intake.prose.roles import roles_named
from mentorctl.intake.table import assumed_encoding, find_table
from mentorctl.model.fields import PART_KEYS, Role, by_heading
from mentorctl.model.findings import Finding, note, warning
from mentorctl.model.grid import Grid
from mentorctl.model.own_questions import HEADINGS as QUESTIONS
from mentorctl.model.text import heading_key


class Kind(StrEnum):
    """What a sheet of a program's files holds, in the order in which they are echoed."""

    MENTORS = "Mentors"
    MENTEES = "Mentees"
    PEOPLE = "People"
    PROGRAM = "Program"
    CRITERIA = "Criteria"
    TOPICS = "Topics"
    EXCLUSIONS = "Exclusions"
    ORG = "Org"
    QUESTIONS = "Questions"
    COLUMNS = "Columns"


OURS = frozenset(
    {
        "pairs",
        "alternatives",
        "unmatched",
        "scores",
        "changes",
        "summary",
        "followup",
        "fairness",
        "demand",
        "sensitivity",
        "keptnotes",
        "mentorctl",
        "findings",
        "lists",
        "otheranswers",
    }
)
"""Sheets that mentorctl writes itself, by compared name; as input they mean nothing."""

_NAMES = {heading_key(k): k for k in Kind} | {
    "mentor": Kind.MENTORS,
    "mentee": Kind.MENTEES,
    "topic": Kind.TOPICS,
    "roster": Kind.PEOPLE,
    "participants": Kind.PEOPLE,
    "settings": Kind.PROGRAM,
    "exclusion": Kind.EXCLUSIONS,
    "organization": Kind.ORG,
    "orgchart": Kind.ORG,
    "criterion": Kind.CRITERIA,
    "question": Kind.QUESTIONS,
}


_IDENTITY = ("id", "email", "name", *PART_KEYS)


def sort_sheets(grids: Sequence[Grid]) -> tuple[dict[Kind, list[Grid]], list[Finding]]:
    """Return the sheets by kind. One that is of no kind is listed as ignored."""
    sheets: dict[Kind, list[Grid]] = {kind: [] for kind in Kind}
    findings: list[Finding] = assumed_encoding(grids)
    mapping, _ = read_mapping([g for g in grids if kind_of(g) is Kind.COLUMNS])
    for grid in grids:
        kind = kind_of(grid, mapping)
        if kind is not None and not _is_prose(grid, mapping):
            sheets[kind].append(grid)
        elif heading_key(grid.sheet) not in OURS and grid.rows:
            findings.append(
                note(
                    "ignored-sheet",
                    grid.place,
                    "This sheet is not read.",
                    "Sheets are known by name: "
                    + ", ".join(k for k in Kind if k is not Kind.PEOPLE)
                    + ", or by a Role column.",
                )
            )
    for kind in (Kind.MENTORS, Kind.MENTEES):
        there = [g for g in sheets[kind] if not g.hidden]
        for grid in sheets[kind]:
            if grid.hidden and there and grid.rows:
                findings.append(
                    warning(
                        "hidden-sheet",
                        grid.place,
                        "This sheet is hidden, and is read as well.",
                        "Delete it if it is an old copy.",
                    )
                )
    return sheets, findings


def _is_prose(grid: Grid, mapping: ColumnNames) -> bool:
    """Tell whether a sheet is about mentors without listing any, such as Mentor FAQ."""
    if heading_key(grid.sheet).rstrip("0123456789") in _NAMES or not grid.rows:
        return False
    known = {*by_heading(), "role", *NAME_PARTS, *(heading for _, heading in mapping.fields)}
    return find_table(grid, known) is None


def _is_ours(grid: Grid) -> bool:
    """Tell whether a sheet Questions is that of check-ins: many a sheet has this name."""
    ours = [h for key, h in QUESTIONS.items() if key not in ("key", "kind")]
    return find_table(grid, [heading_key(h) for h in ours]) is not None


def kind_of(grid: Grid, mapping: ColumnNames | None = None) -> Kind | None:
    """Return what a sheet holds, None for one that mentorctl does not read.

    A sheet of people may be known by headings that the Columns sheet explains.
    """
    key = heading_key(grid.sheet).rstrip("0123456789")  # Mentors (2) is an echo of a second sheet
    if key in OURS:
        return None
    if key in _NAMES and (_NAMES[key] is not Kind.QUESTIONS or _is_ours(grid)):
        return _NAMES[key]
    said = key.replace("mentoring", "").replace("mentorship", "")  # say nothing of either side
    if "mentee" in said and "mentor" not in said:
        return Kind.MENTEES
    if "mentor" in said and "mentee" not in said:
        wants_one = roles_named(grid.sheet) == (Role.MENTEE,)  # "Looking for a mentor"
        return Kind.MENTEES if wants_one else Kind.MENTORS
    told = mapping.fields.items() if mapping else ()
    roles = {"role", *(heading for (_, heading), field in told if field == "role")}
    names = {"name", "email", "id", *NAME_PARTS}
    names |= {heading for (_, heading), field in told if field in _IDENTITY}
    table = find_table(grid, roles | names, least=2)
    return Kind.PEOPLE if table and roles & set(table.keys) else None
