"""timeline.xlsx: every pair's dates as a table, and as a picture over the weeks to print."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from mentorctl.documents.packs.teams import Team
from mentorctl.documents.sheets import CellTone, Column, SheetPlan, Tone
from mentorctl.journey.events import Event
from mentorctl.journey.milestones import NAMES, Kind, by_kind
from mentorctl.journey.timeline import Timeline
from mentorctl.model.grid import Value

SIGNS = {
    Kind.FIRST_MEETING: "1",
    Kind.ACTION_PLAN: "30",
    Kind.CHECK_UP: "90",
    Kind.MIDPOINT: "M",
    Kind.CLOSING: "C",
    Kind.FOLLOW_UP: "F",
}
"""What stands in a week of the picture."""
_TONES = (
    (Tone.GOOD, (Kind.FIRST_MEETING, Kind.ACTION_PLAN)),
    (Tone.LOOK, (Kind.CHECK_UP, Kind.MIDPOINT)),
    (Tone.STOP, (Kind.CLOSING,)),
    (Tone.MUTED, (Kind.FOLLOW_UP,)),
)
_UNDER_WAY = "·"
_MOST_WEEKS = 130
"""Columns of the picture at most; two and a half years hold the longest term and its follow-up."""


@dataclass(frozen=True)
class Line:
    """One team's line in the table and the picture."""

    team: Team
    timeline: Timeline


def timeline_sheets(lines: Sequence[Line], events: Sequence[Event]) -> list[SheetPlan]:
    """Return the sheets Dates, Picture and Events; those that would be empty are left out."""
    sheets = [_dates(lines)]
    if picture := _picture(lines):
        sheets.append(picture)
    if events:
        sheets.append(_events(events))
    return sheets


def _dates(lines: Sequence[Line]) -> SheetPlan:
    rows: list[tuple[Value, ...]] = []
    for line in lines:
        found = by_kind(line.timeline.milestones)
        told = [m.merged or m.moved for m in line.timeline.milestones if m.merged or m.moved]
        rows.append(
            (
                line.team.pair,
                ", ".join(m.shown for m in line.team.mentees),
                line.team.mentor.shown,
                line.timeline.start or "",
                *(found[kind].day or "" for kind in Kind),
                " ".join(dict.fromkeys(told)),
            )
        )
    return SheetPlan(
        "Dates",
        (
            Column("Pair", 9),
            Column("Mentee", 26, "wrap"),
            Column("Mentor", 22),
            Column("Start", 12, "date"),
            *(Column(NAMES[kind].capitalize(), 13, "date", _note(kind)) for kind in Kind),
            Column("Moved or held as one", 60, "wrap"),
        ),
        tuple(rows),
        key=(0,),
        frozen_columns=2,
        tab=Tone.GOOD,
        empty="No pair is approved yet.",
    )


def _note(kind: Kind) -> str:
    return "The last day for it." if kind is Kind.FIRST_MEETING else ""


def _picture(lines: Sequence[Line]) -> SheetPlan | None:
    """Return a row a pair and a column a week, None where no pair has a date."""
    days = [m.day for line in lines for m in line.timeline.milestones if m.day]
    days += [line.timeline.start for line in lines if line.timeline.start]
    if not days:
        return None
    first = _monday(min(days))
    count = min((max(days) - first).days // 7 + 1, _MOST_WEEKS)
    weeks = [first + timedelta(weeks=n) for n in range(count)]
    body = tuple((f"{line.team.pair}  {line.team.who}", *_weeks(line, weeks)) for line in lines)
    tones = [
        CellTone(column, tone, tuple(SIGNS[kind] for kind in kinds))
        for column in range(1, count + 1)
        for tone, kinds in _TONES
    ]
    return SheetPlan(
        "Picture",
        (Column("Week of", 34, note=_legend()), *(Column(_week(w), 4, "rotated") for w in weeks)),
        body,
        key=(0,),
        cell_tones=tuple(tones),
        frozen_columns=1,
        tab=Tone.LOOK,
        zoom=85,
    )


def _weeks(line: Line, weeks: Sequence[date]) -> list[Value]:
    """Return what stands in each week: a sign, a dot while the pair is under way, or nothing."""
    found = line.timeline.milestones
    start = line.timeline.start
    signs: dict[date, list[str]] = {}
    for milestone in found:
        if milestone.day:
            signs.setdefault(_monday(milestone.day), []).append(SIGNS[milestone.kinds[-1]])
    closing = by_kind(found)[Kind.CLOSING].day
    cells: list[Value] = []
    for week in weeks:
        if week in signs:
            cells.append(signs[week][-1])
        elif start and closing and _monday(start) <= week <= closing:
            cells.append(_UNDER_WAY)
        else:
            cells.append("")
    return cells


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _week(day: date) -> str:
    return day.strftime("%d %b %y").lstrip("0")


def _legend() -> str:
    return "; ".join(f"{sign}: {NAMES[kind]}" for kind, sign in SIGNS.items())


def _events(events: Sequence[Event]) -> SheetPlan:
    rows: list[tuple[Value, ...]] = [
        (
            event.day or "",
            event.last if event.last != event.day and event.last else "",
            event.begins.strftime("%H:%M") if event.begins else "",
            event.title,
            event.kind,
        )
        for event in events
    ]
    return SheetPlan(
        "Events",
        (
            Column("Date", 12, "date"),
            Column("Until", 12, "date"),
            Column("Time", 9),
            Column("What", 60, "wrap"),
            Column("Kind", 12),
        ),
        tuple(rows),
        key=(0, 3),
        tab=Tone.MUTED,
    )
