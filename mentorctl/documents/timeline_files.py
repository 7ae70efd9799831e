"""timeline.md, timeline.xlsx and timeline.ics: written together or not at all."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from mentorctl.documents.atomic import ready, replacing_all
from mentorctl.documents.calendars import PairDates, program_calendar
from mentorctl.documents.pages.press import open_press, render
from mentorctl.documents.pages.to_md import markdown
from mentorctl.documents.timeline_book import Line, timeline_sheets
from mentorctl.documents.workbook import Properties, write_new
from mentorctl.journey.events import program_events
from mentorctl.model.roster import Roster


def write_timeline(
    roster: Roster, lines: Sequence[Line], home: Path, stem: str, today: date | None
) -> list[str]:
    """Write the three files into the program folder and return their names.

    Without any date there is no calendar: programs refuse an empty one. Raises FileLocked,
    FolderRefused and TemplateMistake.
    """
    base = roster.program.base
    events = program_events(base)
    values = {
        "settings": base,
        "events": events,
        "lines_of_pairs": tuple(
            {"title": f"{line.team.pair}: {line.team.who}", "milestones": line.timeline.milestones}
            for line in lines
        ),
    }
    text = markdown(render(open_press(home), "program-timeline", values))
    dates = [PairDates(line.team.ids, line.team.who, line.timeline) for line in lines]
    calendar = home / f"{stem}.ics"
    earlier = calendar.read_bytes() if calendar.is_file() else b""
    pieces = program_calendar(base, dates, events, today, earlier)
    first = next(pieces, b"")
    targets = [home / f"{stem}.md", home / f"{stem}.xlsx", *([calendar] if first else [])]
    ready(targets)
    with replacing_all(targets) as new:
        new[0].write_bytes(text)
        title = f"{base.name or 'Mentoring'}: timeline"
        write_new(new[1], timeline_sheets(lines, events), Properties(title=title))
        if first:
            with new[2].open("wb") as stream:
                stream.write(first)
                stream.writelines(pieces)
    return [target.name for target in targets]
