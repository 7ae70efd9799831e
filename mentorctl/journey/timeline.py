"""A pair's timeline: its milestones, and the program's events that concern it."""

import re
from dataclasses import dataclass
from datetime import date

from mentorctl.journey.events import Event, program_events
from mentorctl.journey.milestones import Milestone, milestones
from mentorctl.model import answers
from mentorctl.model.findings import Finding, error
from mentorctl.model.pairs import Row
from mentorctl.model.settings import Settings
from mentorctl.model.text import sentence

_TIME = re.compile(r"[ T]\d{1,2}:\d\d(:\d\d)?$")  # Excel may have added one to a date


@dataclass(frozen=True)
class Timeline:
    """What a pair does when. Without a start date milestones are told in words, not in dates."""

    start: date | None
    milestones: tuple[Milestone, ...]
    events: tuple[Event, ...]


def pair_timeline(row: Row, settings: Settings) -> tuple[Timeline, list[Finding]]:
    """Return the timeline of a pair; `settings` are those of the mentee's track.

    The pair starts on its own Start date, else on that of the track or the program.
    """
    start, findings = start_of(row, settings)
    return timeline(start, settings), findings


def timeline(start: date | None, settings: Settings) -> Timeline:
    """Return the timeline from a start date.

    A pair that joins after the program's start gets no events from before its own; nobody gets
    any from after the last milestone. Events without a date are left out.
    """
    found = milestones(start, settings)
    joined = start if start and settings.start and start > settings.start else date.min
    over = found[-1].day or date.max
    events = tuple(e for e in program_events(settings) if e.last and joined <= e.last <= over)
    return Timeline(start, found, events)


def start_of(row: Row, settings: Settings) -> tuple[date | None, list[Finding]]:
    """Return the day the pair starts, None where nobody has set one; never a guess.

    A Start date on Pairs that can't be read is an error at its cell.
    """
    if not row.start:
        return settings.start, []
    try:
        return answers.day(_TIME.sub("", row.start)), []
    except ValueError as exc:
        return None, [
            error(
                "start-date",
                row.at("start"),
                sentence(f"Start date: {exc}"),
                "Write it as 2027-01-31, or clear the cell: the program's start date counts then.",
            )
        ]
