"""`mentorctl import`: form exports and hand-kept workbooks become a roster."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from mentorctl.cli.boundary import guarded
from mentorctl.model.fields import Role

if TYPE_CHECKING:
    from mentorctl.documents.kept import Kept
    from mentorctl.documents.sheets import SheetPlan


@guarded
def import_(
    files: list[Path] = typer.Argument(..., help="Form exports or workbooks, in any number."),
    update: bool = typer.Option(
        False,
        "--update",
        help="Add newcomers and newer answers to the roster that is there; "
        "what you edited by hand stays.",
    ),
    role: Role = typer.Option(
        None,
        "--role",
        help="Whose sign-ups these are, where neither a file name nor a column says it.",
    ),
    json: bool = typer.Option(False, "--json", help="Print the reading as JSON."),
    folder: Path = typer.Option(Path(), "--folder", help="The program folder to write to."),
) -> None:
    """Read form exports into roster.xlsx, showing how each heading was understood."""
    from mentorctl.cli.files import ROSTER
    from mentorctl.cli.import_report import document, report
    from mentorctl.cli.show import print_json, working
    from mentorctl.documents.atomic import ready
    from mentorctl.documents.import_book import import_sheets
    from mentorctl.documents.import_existing import Existing, entries_there, read_existing
    from mentorctl.intake.columns import ColumnNames, read_mapping
    from mentorctl.intake.exports import read_exports, unread
    from mentorctl.intake.imports import import_answers
    from mentorctl.intake.rules import read_topics
    from mentorctl.intake.sheets import Kind, kind_of
    from mentorctl.intake.spreadsheet import read_grids
    from mentorctl.model.errors import AlreadyThere, InputHasErrors
    from mentorctl.model.findings import Finding, fold_findings, has_errors

    target = folder / ROSTER
    there = target.is_file()
    if there and not update:
        raise AlreadyThere(target, "To add to it, run import again with --update.")
    ready([target])
    with working("Reading"):
        told, existing = ColumnNames(), Existing()
        earlier = read_grids(target) if there else []
        findings: list[Finding] = []
        if there:
            existing = read_existing(earlier)
            told, findings = read_mapping([g for g in earlier if kind_of(g) is Kind.COLUMNS])
        topics, wrong = read_topics([g for g in earlier if kind_of(g) is Kind.TOPICS])
        findings += wrong
        grids = [grid for path in files for grid in read_grids(path)]
        readings, wrong = read_exports(grids, told, role)
        findings += wrong
        imported, wrong = import_answers(readings, topics, entries_there(existing))
        findings += [*wrong, *unread(readings)]
    if has_errors(findings):
        raise InputHasErrors(fold_findings(findings))
    sheets = import_sheets(existing, imported, readings, fresh=not there)
    with working("Writing"):
        kept = _written(target, sheets, there)
    if json:
        print_json(document(readings, findings))
    else:
        report(readings, imported.people, findings, kept, target)


def _written(target: Path, sheets: "list[SheetPlan]", there: bool) -> "list[Kept]":
    from mentorctl.documents.atomic import replacing
    from mentorctl.documents.edit import write_edited
    from mentorctl.documents.workbook import Properties, write_new

    with replacing(target) as new:
        if there:
            return write_edited(target, new, sheets)
        write_new(new, sheets, Properties(title="Mentoring roster"), remember=True)
        return []
