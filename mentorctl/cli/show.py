"""What a person at the terminal sees: findings, tables, progress. The only place with colors."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TextIO

from mentorctl.model.findings import Finding, Severity, fold_findings

if TYPE_CHECKING:
    from rich.console import Console

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
_CELLS = 6


def console(stream: TextIO | None = None) -> "Console":
    """Return a console that never reads markup or colors out of people's text."""
    from rich.console import Console

    return Console(file=stream or sys.stdout, highlight=False, markup=False, soft_wrap=False)


def print_json(document: dict[str, Any]) -> None:
    """Print one JSON document on stdout, in ASCII, so that any pipe carries it."""
    import json

    print(json.dumps(document, indent=2))


def show_findings(
    findings: Iterable[Finding], stream: TextIO | None = None, notes: bool = True
) -> None:
    """Print findings, errors first: severity and place on one line, what and how below it."""
    from rich.text import Text

    out = console(stream)
    for finding in fold_findings(findings):
        if finding.severity is Severity.NOTE and not notes:
            continue
        head = Text(finding.severity.value, style=_STYLES[finding.severity])
        head.append(f"  {_place(finding)}" if str(finding.where) else "", style="bold")
        out.print(head)
        say(out, finding.message, indent=2)
        if finding.hint:
            say(out, finding.hint, indent=2, style="dim")


def say(out: "Console", text: str, indent: int = 0, style: str = "") -> None:
    """Print a paragraph, wrapped to the terminal, all its lines indented alike."""
    from textwrap import fill

    from rich.text import Text

    space = " " * indent
    filled = fill(
        text, out.width, initial_indent=space, subsequent_indent=space, break_on_hyphens=False
    )
    out.print(Text(filled, style=style), soft_wrap=True)


def _place(finding: Finding) -> str:
    cells = finding.cells or (finding.where.cell,)
    shown = ", ".join(c for c in cells[:_CELLS] if c)
    more = f" and {len(cells) - _CELLS} more" if len(cells) > _CELLS else ""
    parts = (finding.where.file, finding.where.sheet, shown + more)
    return ", ".join(part for part in parts if part)


def tally(findings: Sequence[Finding]) -> str:
    """Return how many findings there are of each severity, in words."""
    from mentorctl.model.text import count, listed

    folded = fold_findings(findings)
    numbers = [(s, sum(f.severity is s for f in folded)) for s in Severity]
    return listed(count(n, s.value) for s, n in numbers if n) or "no findings"


@contextmanager
def working(what: str) -> Iterator[None]:
    """Show that something takes time, on a terminal only; a pipe sees nothing."""
    if not sys.stderr.isatty():
        yield
        return
    with console(sys.stderr).status(what):
        yield
