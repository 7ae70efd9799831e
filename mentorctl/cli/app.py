"""Registers the commands. Nothing heavy is imported here: help and usage errors answer at once."""

import typer

from mentorctl.cli.agreement import agreement
from mentorctl.cli.checkin import checkin
from mentorctl.cli.explain import explain
from mentorctl.cli.import_ import import_
from mentorctl.cli.init import init
from mentorctl.cli.match import match
from mentorctl.cli.templates import templates
from mentorctl.cli.timeline import timeline
from mentorctl.cli.validate import validate
from mentorctl.cli.verify import verify

app = typer.Typer(
    name="mentorctl",
    help="Run a mentoring program from spreadsheets: match people, with a reason for every pair.",
    epilog="Start with: mentorctl init my-program",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,  # Rich would double the time that help takes
    pretty_exceptions_enable=False,
)


@app.callback(invoke_without_command=True)
def _program(
    version: bool = typer.Option(False, "--version", help="Show the version and exit."),
) -> None:
    if version:
        from mentorctl import __version__

        typer.echo(f"mentorctl {__version__}")
        raise typer.Exit


app.command()(init)
app.command("import")(import_)
for command in (validate, match, explain, verify, agreement, timeline, checkin, templates):
    app.command()(command)
