"""What `mentorctl match --what-if` says: the plans side by side, and who would change."""

import sys
from collections.abc import Callable, Sequence
from string import ascii_uppercase
from typing import Any

from mentorctl.cli.show import console, say, show_findings
from mentorctl.cli.what_if import Alternative, Comparison
from mentorctl.documents.run_record import given_up_share
from mentorctl.matching.compare import Outcome, Rated, Switch
from mentorctl.matching.problem import UNIT
from mentorctl.matching.reasons import points, share, total_points
from mentorctl.model.findings import Severity, fold_findings
from mentorctl.model.people import Mentor
from mentorctl.model.text import count

_MOST = 12  # switches listed on the terminal; --json lists all
_WIDE = 3  # alternatives beside each other on 80 columns


def report(found: Comparison) -> None:
    """Print the comparison on stdout, and what is worth a look on stderr."""
    named = list(zip(_letters(len(found.alternatives)), found.alternatives, strict=True))
    told = [f for a in found.alternatives for f in a.findings]
    show_findings([f for f in told if f.severity is Severity.WARNING], sys.stderr)
    out = console()
    for letter, one in named:
        say(out, f"{letter}  {'; '.join(map(str, one.asked))}", style="bold")
    for start in range(0, len(named), _WIDE):
        out.print()
        out.print(_table(found.now, named[start : start + _WIDE]))
    out.print()
    say(
        out,
        "Fit is rated by your present criteria in every column, so that they compare: points out "
        "of 100, and their sum.",
        style="dim",
    )
    for letter, one in named:
        _moves(out, letter, one)
    out.print()
    say(out, "Nothing was written. To have one of these, set it in the roster and run match.")


def _letters(number: int) -> list[str]:
    return [ascii_uppercase[n] if n < 26 else f"No. {n + 1}" for n in range(number)]


_ROWS: Sequence[tuple[str, Callable[[Outcome], str]]] = (
    ("Mentees placed", lambda o: f"{o.placed:,}"),
    ("Total fit", lambda o: total_points(o.rated.total)),
    ("Average fit", lambda o: total_points(o.rated.average) if o.rated.pairs else "-"),
    ("Weakest pair", lambda o: "-" if o.rated.lowest is None else _points(o.rated)),
    ("Grade exceptions", lambda o: str(o.exceptions)),
    ("Pairs with a waiver", lambda o: str(o.waivers)),
    ("Mentees whose mentor changes", lambda o: str(len(o.switches))),
)
_OWN: Sequence[tuple[str, Callable[[Outcome], str]]] = (
    ("Total fit by its own settings", lambda o: total_points(o.own.total)),
    ("Weakest by its own settings", lambda o: "-" if o.own.lowest is None else _points(o.own)),
)


def _points(rated: Rated) -> str:
    return str(points(rated.lowest or 0))


def _table(now: Outcome, named: Sequence[tuple[str, Alternative]]) -> Any:
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("", no_wrap=True)
    columns = [now, *(one.outcome for _, one in named)]
    for heading in ("Now", *(letter for letter, _ in named)):
        table.add_column(heading, justify="right", min_width=9)
    for label, shown in _ROWS:
        table.add_row(label, *map(shown, columns))
    if any(o.own != o.rated for o in columns):
        for label, shown in _OWN:
            table.add_row(label, *map(shown, columns))
    if any(o.proposal.problem.lifts for o in columns):
        table.add_row("Given up for the weakest", *map(_given_up, columns))
    return table


def _given_up(one: Outcome) -> str:
    part = one.proposal.objective.given_up_share
    return share(part) if one.proposal.problem.lifts and part is not None else "-"


def _moves(out: Any, letter: str, one: Alternative) -> None:
    switches = one.outcome.switches
    out.print()
    if not switches:
        say(out, f"{letter}: everybody keeps the mentor of now.", style="bold")
        return
    say(out, f"{letter}: the mentor changes for {count(len(switches), 'mentee')}", style="bold")
    for switch in switches[:_MOST]:
        say(out, _switch(switch), indent=2)
    if len(switches) > _MOST:
        out.print(f"  and {len(switches) - _MOST} more; --json lists all of them")


def _switch(switch: Switch) -> str:
    return f"{switch.mentee.shown}: {_shown(switch.before)} → {_shown(switch.after)}"


def _shown(mentor: Mentor | None) -> str:
    return mentor.shown if mentor else "nobody"


def document(found: Comparison) -> dict[str, Any]:
    """Return the comparison as `match --what-if --json` prints it; fits are 0 to 1."""
    return {
        "now": _outcome(found.now),
        "what_if": [
            {
                "set": [{"setting": w.name, "value": w.value} for w in one.asked],
                **_outcome(one.outcome),
                "moves": [
                    {
                        "mentee": s.mentee.id,
                        "before": s.before.id if s.before else None,
                        "after": s.after.id if s.after else None,
                    }
                    for s in one.outcome.switches
                ],
                "findings": [f.as_json() for f in one.findings],
            }
            for one in found.alternatives
        ],
        "findings": [f.as_json() for f in fold_findings(found.findings)],
    }


def _outcome(one: Outcome) -> dict[str, Any]:
    objective = one.proposal.objective
    return {
        "placed": one.placed,
        **_rated(one.rated),
        "own": _rated(one.own),
        "exceptions": one.exceptions,
        "waivers": one.waivers,
        "given_up_share": given_up_share(objective) if one.proposal.problem.lifts else None,
        "proven_optimal": objective.proven_optimal,
    }


def _rated(rated: Rated) -> dict[str, float | None]:
    return {
        "total_fit": rated.total / UNIT,
        "average_fit": round(rated.average / UNIT, 6) if rated.pairs else None,
        "lowest_fit": None if rated.lowest is None else rated.lowest / UNIT,
    }
