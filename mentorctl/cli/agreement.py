"""`mentorctl agreement`: a first-meeting pack for every approved pair, and the mail merge."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from mentorctl.cli.boundary import guarded
from mentorctl.cli.plan_files import FOLDER, PLAN, PROPOSED, STAMP

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mentorctl.documents.packs.run import Done, Pack
    from mentorctl.documents.packs.teams import Team
    from mentorctl.model.findings import Finding


@guarded
def agreement(
    matches: Path = PLAN,
    proposed: bool = PROPOSED,
    pair: list[str] = typer.Option(
        None, "--pair", metavar="PAIR", help="Only this pair; may be repeated."
    ),
    letterhead: Path = typer.Option(
        None, "--letterhead", help="A Word file whose styles, header and footer are used."
    ),
    today: datetime = STAMP,
    json: bool = typer.Option(False, "--json", help="Print what was written as JSON."),
    folder: Path = FOLDER,
) -> None:
    """Write the first-meeting packs of approved pairs, and mail-merge.xlsx."""
    from mentorctl.cli.files import PACKS
    from mentorctl.cli.plan_files import open_plan, stop_on_errors
    from mentorctl.cli.show import print_json, working
    from mentorctl.documents.packs.run import Work, check_templates, open_workshop, write_packs
    from mentorctl.documents.packs.teams import closed_teams, nameless, team_timelines, teams
    from mentorctl.journey.checkins.own import question_findings

    with working("Reading"):
        home, roster, rows = open_plan(matches, folder)
        stop_on_errors(question_findings(roster.questions))
        ended = closed_teams(roster, rows)
        made, closed = chosen(teams(roster, rows, proposed), ended, pair, proposed)
        shop = open_workshop(roster, home, letterhead, today.date() if today else None)
        timelines, wrong = team_timelines(roster, made)
        closed_timelines, more = team_timelines(roster, closed)
        wrong += [*more, *nameless(roster, rows)]
        stop_on_errors(wrong)
        work = Work(rows, tuple(made), timelines, tuple(closed), closed_timelines)
    with working("Checking the templates"):
        check_templates(shop, work)
    with progress("Writing packs", len(made) + len(closed)) as step:
        done = write_packs(shop, work, home / PACKS, step, merge=not pair)
    if json:
        print_json(_document(done, wrong))
    else:
        _report(done, wrong, home / PACKS)


def chosen(
    made: "list[Team]", closed: "list[Team]", pairs: "Sequence[str] | None", proposed: bool
) -> "tuple[list[Team], list[Team]]":
    """Return the teams that were asked for, and the closed pairs.

    Who left a group is written about with the group: their calendar comes from its folder. Raises
    NoPairs and PairUnknown.
    """
    from mentorctl.model.errors import NoPairs, PairUnknown
    from mentorctl.model.text import fold, nearest

    if not made and not closed:
        raise NoPairs(proposed)
    if not pairs:
        return made, closed
    everybody = [*made, *closed]
    numbers = {fold(row.pair): team for team in everybody for row in team.rows}
    for name in pairs:
        if fold(name) not in numbers:
            near = nearest(name, [team.pair for team in everybody], limit=1)
            raise PairUnknown(name, near)
    named = [numbers[fold(name)] for name in pairs]
    ids = {team.ids for team in named}
    return (
        [team for team in made if any(team is one for one in named)],
        [team for team in closed if team.ids in ids],
    )


@contextmanager
def progress(what: str, total: int) -> "Iterator[Callable[[], None]]":
    """Show how far long work is, on a terminal only; yields what to call after each step."""
    import sys

    from mentorctl.cli.show import console

    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.progress import Progress

    with Progress(console=console(sys.stderr), transient=True) as bar:
        task = bar.add_task(what, total=total)
        yield lambda: bar.advance(task)


def _document(done: "Done", findings: "list[Finding]") -> dict[str, Any]:
    return {
        "packs": [_pack(pack) for pack in done.packs],
        "closed": [_pack(pack) for pack in done.closed],
        "mail_merge": done.letters,
        "without_address": done.without_address,
        "findings": [f.as_json() for f in findings],
    }


def _pack(pack: "Pack") -> dict[str, Any]:
    return {
        "pair": pack.pair,
        "folder": pack.folder,
        "written": list(pack.outcome.written),
        "kept": list(pack.outcome.kept),
        "beside": list(pack.outcome.beside),
        "removed": list(pack.outcome.removed),
    }


def _report(done: "Done", findings: "list[Finding]", packs: Path) -> None:
    from mentorctl.cli.show import console, say, show_findings
    from mentorctl.model.text import count, listed

    out = console()
    show_findings(findings)
    fresh = [p for p in done.packs if p.outcome.written]
    same = len(done.packs) - len(fresh)
    said = [f"{count(len(fresh), 'pack')} written"] if fresh else []
    said += [f"{count(same, 'pack')} unchanged"] if same else []
    if said:
        say(out, f"{listed(said)} in {packs}.")
    if done.closed:
        say(out, f"{count(len(done.closed), 'closed pair')}: closing letters, and calendars that "
            f"take the dates back, in {packs}.")  # fmt: skip
    for pack in (*done.closed, *done.packs):
        for name in pack.outcome.beside:
            say(out, f"You edited {pack.folder}/{name.replace(' (new)', '')}, so it was left; the "
                f"new version is {name}.", indent=2)  # fmt: skip
    if done.letters:
        missing = f", {done.without_address} without an address" if done.without_address else ""
        say(out, f"mail-merge.xlsx: {count(done.letters, 'letter')}{missing}.")
    if done.no_dates:
        say(
            out,
            f'{count(done.no_dates, "pair")} without a start date: the documents say "within two '
            'weeks of the start", and there is no calendar. Set the Start date on Pairs or on '
            "Program.",
        )
