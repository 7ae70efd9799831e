"""`mentorctl import`: form exports and hand-kept workbooks become a roster."""

from pathlib import Path

import typer

from mentorctl.cli.boundary import guarded
from mentorctl.model.fields import Role


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
    from mentorctl.cli.import_steps import read, written
    from mentorctl.cli.show import print_json, working
    from mentorctl.documents.atomic import ready
    from mentorctl.documents.import_book import import_sheets
    from mentorctl.model.errors import AlreadyThere, InputHasErrors
    from mentorctl.model.findings import fold_findings, has_errors

    target = folder / ROSTER
    there = target.is_file()
    if there and not update:
        raise AlreadyThere(target, "To add to it, run import again with --update.")
    ready([target])
    with working("Reading"):
        came = read(files, role, target)
    if has_errors(came.findings):
        raise InputHasErrors(fold_findings(came.findings))
    sheets = import_sheets(came.existing, came.imported, came.readings, fresh=not there)
    with working("Writing"):
        kept = written(target, sheets)
    if json:
        print_json(document(came.readings, came.findings))
    else:
        report(came.readings, came.imported.people, came.findings, kept, target)
