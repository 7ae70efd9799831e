"""`mentorctl timeline`: the program's and every pair's dates as text, workbook and calendar."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from mentorctl.cli.boundary import guarded

if TYPE_CHECKING:
    from mentorctl.documents.timeline_book import Line


@guarded
def timeline(
    matches: Path = typer.Argument(None, help="The plan. Default: matches.xlsx here."),
    proposed: bool = typer.Option(False, "--proposed", help="Also proposed pairs."),
    today: datetime = typer.Option(
        None, "--today", formats=["%Y-%m-%d"], help="Stamp changed calendar entries with this day."
    ),
    json: bool = typer.Option(False, "--json", help="Print the dates as JSON."),
    folder: Path = typer.Option(None, "--folder", help="The program folder to write to."),
) -> None:
    """Write timeline.md, timeline.xlsx and timeline.ics: milestones and events."""
    from mentorctl.cli.files import TIMELINE, matches_file
    from mentorctl.cli.plan_files import read_matches, stop_on_errors
    from mentorctl.cli.show import print_json, say, show_findings, working
    from mentorctl.documents.packs.teams import teams
    from mentorctl.documents.timeline_book import Line
    from mentorctl.documents.timeline_files import write_timeline
    from mentorctl.journey.events import undated
    from mentorctl.journey.timeline import pair_timeline
    from mentorctl.model.findings import fold_findings
    from mentorctl.model.text import count

    path = matches_file(matches, folder)
    home = folder or path.parent
    with working("Reading"):
        roster, rows, findings = read_matches(path)
        stop_on_errors(findings)
        lines, wrong = [], undated(roster.program.base)
        for team in teams(roster, rows, proposed):
            settings = roster.program.settings(team.mentees[0].in_track)
            found, more = pair_timeline(team.rows[0], settings)
            lines.append(Line(team, found))
            wrong += more
        stop_on_errors(wrong)
    with working("Writing"):
        written = write_timeline(roster, lines, home, TIMELINE, today.date() if today else None)
    if json:
        print_json(
            {"pairs": [_line(one) for one in lines], "files": written,
             "findings": [f.as_json() for f in fold_findings(wrong)]}
        )  # fmt: skip
        return
    from mentorctl.cli.show import console

    out = console()
    show_findings(wrong)
    unknown = sum(one.timeline.start is None for one in lines)
    say(out, f"{count(len(lines), 'pair')}. Wrote {', '.join(written)}.")
    if unknown:
        say(out, f"{count(unknown, 'pair')} without a start date: set it on Pairs or on Program.")
    if not lines:
        say(out, "No pair is approved yet; --proposed shows proposed ones as well.")


def _line(line: "Line") -> dict[str, Any]:
    return {
        "pair": line.team.pair,
        "mentor": line.team.mentor.id,
        "mentees": [m.id for m in line.team.mentees],
        "start": line.timeline.start.isoformat() if line.timeline.start else None,
        "milestones": [
            {
                "name": m.name,
                "kinds": [kind.value for kind in m.kinds],
                "date": m.day.isoformat() if m.day else None,
                "moved": m.moved,
                "merged": m.merged,
            }
            for m in line.timeline.milestones
        ],
    }
