"""`mentorctl timeline`: the program's and every pair's dates as text, workbook and calendar."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from mentorctl.cli.boundary import guarded
from mentorctl.cli.plan_files import FOLDER, PLAN, PROPOSED, STAMP

if TYPE_CHECKING:
    from mentorctl.documents.timeline_book import Line


@guarded
def timeline(
    matches: Path = PLAN,
    proposed: bool = PROPOSED,
    today: datetime = STAMP,
    json: bool = typer.Option(False, "--json", help="Print the dates as JSON."),
    folder: Path = FOLDER,
) -> None:
    """Write timeline.md, timeline.xlsx and timeline.ics: milestones and events."""
    from mentorctl.cli.files import TIMELINE
    from mentorctl.cli.plan_files import open_plan, stop_on_errors
    from mentorctl.cli.show import console, print_json, say, show_findings, working
    from mentorctl.documents.packs.teams import team_timelines, teams
    from mentorctl.documents.timeline_book import Line
    from mentorctl.documents.timeline_files import write_timeline
    from mentorctl.journey.events import undated
    from mentorctl.model.findings import fold_findings
    from mentorctl.model.text import count

    with working("Reading"):
        home, roster, rows = open_plan(matches, folder)
        made = teams(roster, rows, proposed)
        timelines, wrong = team_timelines(roster, made)
        wrong = [*undated(roster.program.base), *wrong]
        stop_on_errors(wrong)
    lines = list(map(Line, made, timelines))
    with working("Writing"):
        written = write_timeline(roster, lines, home, TIMELINE, today.date() if today else None)
    if json:
        print_json(
            {"pairs": [_line(one) for one in lines], "files": written,
             "findings": [f.as_json() for f in fold_findings(wrong)]}
        )  # fmt: skip
        return
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
