"""The steps of `mentorctl import` between the floors: read what is there and what came, write."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mentorctl.documents.atomic import replacing
from mentorctl.documents.edit import write_edited
from mentorctl.documents.import_existing import Existing, entries_there, read_existing
from mentorctl.documents.kept import Kept
from mentorctl.documents.sheets import SheetPlan
from mentorctl.documents.workbook import Properties, write_new
from mentorctl.intake.columns import ColumnNames, read_mapping
from mentorctl.intake.exports import Reading, read_exports, unread
from mentorctl.intake.imports import Import, import_answers
from mentorctl.intake.rules import read_topics
from mentorctl.intake.sheets import Kind, kind_of
from mentorctl.intake.spreadsheet import read_grids
from mentorctl.model.fields import Role
from mentorctl.model.findings import Finding


@dataclass(frozen=True)
class Came:
    """What the exports hold, beside the roster that is there."""

    existing: Existing
    readings: list[Reading]
    imported: Import
    findings: list[Finding]


def read(files: Sequence[Path], role: Role | None, roster: Path) -> Came:
    """Read the exports as the roster's sheets Columns and Topics say, where there is a roster."""
    told, existing, findings = ColumnNames(), Existing(), list[Finding]()
    earlier = read_grids(roster) if roster.is_file() else []
    if earlier:
        existing = read_existing(earlier)
        told, findings = read_mapping([g for g in earlier if kind_of(g) is Kind.COLUMNS])
    topics, wrong = read_topics([g for g in earlier if kind_of(g) is Kind.TOPICS])
    findings += wrong
    grids = [grid for path in files for grid in read_grids(path)]
    readings, wrong = read_exports(grids, told, role)
    findings += wrong
    imported, wrong = import_answers(readings, topics, entries_there(existing))
    findings += [*wrong, *unread(readings)]
    return Came(existing, readings, imported, findings)


def written(roster: Path, sheets: list[SheetPlan]) -> list[Kept]:
    """Write the roster, keeping what a person typed into the one that is there; return the rest."""
    with replacing(roster) as new:
        if roster.is_file():
            return write_edited(roster, new, sheets)
        write_new(new, sheets, Properties(title="Mentoring roster"), remember=True)
        return []
