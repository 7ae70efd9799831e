"""matches.xlsx: what each sheet says about a plan."""

from collections.abc import Sequence

import numpy as np

from mentorctl.documents.echo import echo_sheets
from mentorctl.documents.fairness_book import fairness_sheets
from mentorctl.documents.recruiting_sheet import recruiting_sheet
from mentorctl.documents.sensitivity_sheet import sensitivity_sheet
from mentorctl.documents.sheets import CellTone, Column, Kind, SheetPlan, Tone
from mentorctl.documents.summary import summary_sheet
from mentorctl.documents.unmatched_sheet import unmatched_sheet
from mentorctl.intake.plan import HEADINGS, NOBODY_PLACED
from mentorctl.matching.changes import Change
from mentorctl.matching.leftover import alternatives
from mentorctl.matching.plan import Match, Proposal
from mentorctl.matching.reasons import free_text, points, why
from mentorctl.matching.run import Run
from mentorctl.model.grid import Value
from mentorctl.model.pairs import Decision

SCREEN = (100, 60)
"""Mentees and mentors up to which the Scores sheet is a map that a screen can show."""

_DECISIONS = tuple(d.value for d in Decision)
_NOTES = {
    "Pair": "A number that stays with the pair. Leave it empty on a row you add.",
    "Fit": "Points out of 100: the weighted mean of the criteria on the Criteria sheet. It helps "
    "to compare; it is no grade of anybody.",
    "Why": "The strongest reasons, fit to be read aloud to both.",
    "Watch": "For you: what to look at before you approve.",
    "Decision": "Proposed may change on the next run. Approved stays. Rejected and Closed never "
    "come back as this pair.",
    "Waiver reason": "Why this pair is allowed although it breaks a rule. Without a reason, "
    "mentorctl verify fails.",
    "Coordinator notes": "Yours alone; kept on every run.",
    "Start date": "The day the pair starts, if it is not the program's start date.",
}
_WIDTHS = {
    "Pair": 7,
    "Mentee ID": 10,
    "Mentee": 20,
    "Mentor ID": 10,
    "Mentor": 20,
    "Track": 16,
    "Fit": 6,
    "Why": 58,
    "Watch": 44,
    "Decision": 12,
    "Waiver reason": 24,
    "Coordinator notes": 30,
    "Start date": 12,
}


def match_sheets(run: Run) -> list[SheetPlan]:
    """Return every sheet of matches.xlsx, in order."""
    proposal = run.proposal
    helped, roster = run.helped, proposal.scores.case.roster
    return [
        _pairs(proposal),
        _alternatives(proposal),
        unmatched_sheet(helped, [rule.name for rule in proposal.scores.rules]),
        recruiting_sheet(helped.recruiting, roster),
        _scores(proposal),
        _changes(proposal, run.changed),
        summary_sheet(run),
        *fairness_sheets(run.fairness),
        sensitivity_sheet(proposal, run.sensitive),
        *echo_sheets(roster),
    ]


def _pairs(proposal: Proposal) -> SheetPlan:
    columns = tuple(_pairs_column(heading) for heading in HEADINGS)
    decision, watch = HEADINGS.index("Decision"), HEADINGS.index("Watch")
    return SheetPlan(
        "Pairs",
        columns,
        tuple(_pairs_row(proposal, m) for m in proposal.matches),
        key=(HEADINGS.index("Mentee ID"), HEADINGS.index("Mentor ID")),
        came_from={
            place: int("".join(filter(str.isdecimal, match.row.where.cell)))
            for place, match in enumerate(proposal.matches)
            if match.row.where.cell
        },
        # Only the cell is colored: a whole row would hide the colors that a coordinator gave it.
        cell_tones=(
            CellTone(watch, Tone.LOOK),
            CellTone(decision, Tone.GOOD, ("Approved",)),
            CellTone(decision, Tone.MUTED, ("Rejected", "Closed")),
        ),
        frozen_columns=3,
        tab=Tone.GOOD,
        empty=NOBODY_PLACED,
    )


def _pairs_column(heading: str) -> Column:
    kind: dict[str, Kind] = {
        "Why": "wrap",
        "Watch": "wrap",
        "Waiver reason": "wrap",
        "Coordinator notes": "wrap",
        "Fit": "points",
        "Start date": "date",
    }
    return Column(
        heading,
        _WIDTHS[heading],
        kind.get(heading, "text"),
        _NOTES.get(heading, ""),
        choices=_DECISIONS if heading == "Decision" else (),
        typed=heading in ("Decision", "Waiver reason", "Coordinator notes", "Start date"),
        default="Proposed" if heading == "Decision" else "",
    )


def _pairs_row(proposal: Proposal, match: Match) -> tuple[Value, ...]:
    row, roster = match.row, proposal.scores.case.roster
    mentee, mentor = roster.mentee.get(row.mentee), roster.mentor.get(row.mentor)
    return (
        row.pair,
        row.mentee,
        mentee.shown if mentee else "(not on the roster)",
        row.mentor,
        mentor.shown if mentor else "(not on the roster)",
        match.track,
        "" if match.fit is None else points(match.fit),
        match.why,
        match.watch,
        row.decision.value,
        row.waiver,
        row.notes,
        row.start,
    )


def _alternatives(proposal: Proposal) -> SheetPlan:
    case = proposal.scores.case
    rows: list[tuple[Value, ...]] = []
    for other in alternatives(proposal):
        i, j = other.index
        now = proposal.partner[i]
        rows.append(
            (
                other.mentee.id,
                other.mentee.shown,
                case.mentors[now].shown if now >= 0 else "nobody",
                other.place,
                other.mentor.id,
                other.mentor.shown,
                points(other.fit),
                free_text(other.free),
                why(proposal.scores, i, j),
            )
        )
    return SheetPlan(
        "Alternatives",
        (
            Column("Mentee ID", 10),
            Column("Mentee", 20),
            Column("Now with", 20),
            Column(
                "Choice", 8, "number", "1 is the best of the other mentors whom the rules allow."
            ),
            Column("Mentor ID", 10),
            Column("Mentor", 20),
            Column("Fit", 6, "points", "Points out of 100 for this pair."),
            Column("Free", 16, "text", "Whether the mentor has a place left in this plan."),
            Column("Why", 70, "wrap"),
        ),
        tuple(rows),
        key=(0, 4),
        cell_tones=_free_tones(rows),
        frozen_columns=2,
        empty="The rules allow nobody another mentor.",
    )


def _free_tones(rows: Sequence[tuple[Value, ...]]) -> tuple[CellTone, ...]:
    free = tuple(sorted({str(r[7]) for r in rows if r[7] != "no"}))
    return (CellTone(7, Tone.GOOD, free),) if free else ()


def _scores(proposal: Proposal) -> SheetPlan:
    case = proposal.scores.case
    many, wide = len(case.mentees), len(case.mentors)
    if many > SCREEN[0] or wide > SCREEN[1]:
        return SheetPlan(
            "Scores",
            (Column("Scores", 90, "wrap"),),
            empty=f"{many:,} mentees by {wide:,} mentors are too many for a map. Every combination "
            "with its score on each criterion: mentorctl match --scores scores.csv",
        )
    allowed = proposal.scores.allowed
    fits = np.rint(proposal.scores.fit / 10_000).astype(int)
    rows = tuple(
        (m.id, m.shown, *(int(fits[i, j]) if allowed[i, j] else "" for j in range(wide)))
        for i, m in enumerate(case.mentees)
    )
    return SheetPlan(
        "Scores",
        (
            Column("Mentee ID", 9),
            Column(
                "Mentee",
                20,
                note="Points out of 100 for each mentor. An "
                "empty cell is a pair that a rule forbids.",
            ),
            *(Column(m.shown, 4, "rotated") for m in case.mentors),
        ),
        rows,
        heat=(2, wide + 1) if wide and rows else None,
        frozen_columns=2,
        zoom=80,
        empty="There is nobody to score.",
    )


def _changes(proposal: Proposal, changed: Sequence[Change]) -> SheetPlan:
    roster = proposal.scores.case.roster

    def mentor(person: str) -> str:
        found = roster.mentor.get(person)
        return f"{found.shown} ({person})" if found and found.name else person or "nobody"

    rows = tuple(
        (
            c.mentee,
            roster.mentee[c.mentee].shown if c.mentee in roster.mentee else "",
            mentor(c.before),
            mentor(c.now),
            c.why,
        )
        for c in changed
    )
    return SheetPlan(
        "Changes",
        (
            Column("Mentee ID", 10),
            Column("Mentee", 22),
            Column("Mentor before", 28),
            Column("Mentor now", 28),
            Column("Why", 60, "wrap"),
        ),
        rows,
        key=(0,),
        empty="Nobody's mentor is another than in the plan before.",
    )
