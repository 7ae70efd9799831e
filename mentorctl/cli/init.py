"""`mentorctl init`: start a program."""

from pathlib import Path

import typer

from mentorctl.cli.boundary import guarded


@guarded
def init(
    folder: Path = typer.Argument(Path(), help="The program folder; made if it isn't there."),
    example: bool = typer.Option(False, "--example", help="Fill it with an invented company."),
) -> None:
    """Start a program: a roster.xlsx with every sheet, setting and drop-down."""
    from mentorctl.cli.files import ROSTER
    from mentorctl.documents.atomic import ready, replacing_all
    from mentorctl.documents.packaged import packaged
    from mentorctl.documents.roster_book import read_example, roster_sheets
    from mentorctl.documents.start_here import start_here
    from mentorctl.documents.workbook import Properties, write_new
    from mentorctl.model.errors import AlreadyThere

    path, guide = folder / ROSTER, folder / "start-here.md"
    for there in (path, guide):
        if there.exists():
            raise AlreadyThere(there)
    sheets = roster_sheets(read_example(packaged("example")) if example else {})
    page = start_here(example)
    ready([path, guide])
    with replacing_all([path, guide]) as (new, new_guide):
        write_new(new, sheets, Properties(title="Mentoring roster"))
        new_guide.write_bytes(page)
    typer.echo(f"Wrote {path} and {guide}.")
    typer.echo(
        f"Next: {'look at it, then' if example else 'fill it in, then'} run mentorctl match {path}"
    )
