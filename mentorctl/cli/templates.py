"""`mentorctl templates`: what documents are made of, and a copy of one to edit."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from mentorctl.cli.boundary import guarded

if TYPE_CHECKING:
    from mentorctl.documents.pages.catalog import Listed


@guarded
def templates(
    copy: str = typer.Option(
        None, "--copy", metavar="NAME", help="Write this template to templates/, to be edited."
    ),
    json: bool = typer.Option(False, "--json", help="Print the list as JSON."),
    folder: Path = typer.Option(None, "--folder", help="The program folder."),
) -> None:
    """List the templates of all documents, or copy one out to edit."""
    from dataclasses import asdict

    from mentorctl.cli.show import print_json, show_findings
    from mentorctl.documents.atomic import replacing
    from mentorctl.documents.pages.catalog import catalog, copy_out
    from mentorctl.documents.pages.press import find, open_press
    from mentorctl.documents.pages.shelf import Shelf

    program = folder or Path()
    if copy is not None:
        path = copy_out(Shelf(program), copy)
        with replacing(path) as new:
            new.write_bytes(find(Shelf(), copy).path.read_bytes())
        if json:
            print_json({"copied": str(path), "findings": []})
        else:
            typer.echo(
                f"Wrote {path}. Edit it as text; delete it to go back to the one that ships."
            )
        return
    listed, findings = catalog(open_press(program))
    if json:
        print_json(
            {
                "templates": [asdict(t) for t in listed],
                "findings": [f.as_json() for f in findings],
            }
        )
    else:
        _show(listed)
        show_findings(findings)
    if findings:
        raise typer.Exit(1)


def _show(listed: "Sequence[Listed]") -> None:
    """Print a table of the templates."""
    from rich.table import Table
    from rich.text import Text

    from mentorctl.cli.show import console

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("Name", "Title", "For", "Becomes", "From"):
        table.add_column(heading, overflow="fold", no_wrap=heading in ("Name", "From"))
    for one in listed:
        origin = "yours, for ours" if one.overrides else "yours" if one.yours else "built in"
        cells = (one.name, one.title, one.audience, ", ".join(one.formats), origin)
        table.add_row(*(Text(cell) for cell in cells))
    console().print(table)
