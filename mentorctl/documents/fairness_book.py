"""The sheets Fairness and Demand: who was placed and how well, by group; who is wanted most."""

from collections.abc import Sequence
from math import floor

from mentorctl.documents.sheets import CellTone, Column, RowTones, SheetPlan, Tone
from mentorctl.matching.fairness.demand import Demand
from mentorctl.matching.fairness.sheet import Breakdown, Fairness, Figures
from mentorctl.matching.reasons import points
from mentorctl.model.grid import Value
from mentorctl.model.text import count

REASONS = {
    "": "",
    "small": "fewer than 5",
    "withheld": "fewer than 5, or not shown so that such a group can't be worked out",
    "column": "Nothing can be shown by this column without telling of a group of fewer than 5.",
}
CAVEATS = (
    "Under 0.8 of the highest share (the four-fifths rule) is a reason to look, no more: in small "
    "groups one person moves it a lot, and people may differ in what they asked for or in who was "
    "there for them. It proves no unfairness, and it is no legal test.",
    "Above 0.8 proves no fairness either.",
    "Groups of fewer than 5 are not shown, and with them others where the totals would tell too "
    "much. Shares are of all mentees of a group; averages are over the placed, and are left out "
    "where fewer than 5 are, and for another group with them.",
)
_ALL_PLACED = "Everybody is placed, so comparing who was placed says nothing here."

_LOOK, _HOW, _HIDDEN = "look", "how to read", "not shown"
_WIDE = 72

Row = tuple[Value, ...]


def fairness_sheets(found: Fairness) -> list[SheetPlan]:
    """Return the sheets Fairness and Demand of a plan."""
    return [_fairness(found), _demand(found.mentors)]


def _fairness(found: Fairness) -> SheetPlan:
    rows = [_row("Everyone", "", found.everyone, "", "")]
    for breakdown in found.breakdowns:
        rows += _by(breakdown)
    told = [_ALL_PLACED, *CAVEATS] if found.all_placed and found.everyone.people else CAVEATS
    rows += [("How to read this", *[""] * 8, _HOW, text) for text in told]
    return SheetPlan(
        "Fairness",
        (
            Column("By", 18, note="A column of the roster: always grade, department, location and "
                   "track, and those of the setting Fairness columns."),
            Column("Group", 28),
            Column("Mentees", 12, "points", "Everybody of the group on the roster."),
            Column("Placed", 8, "points", "Those of them with a mentor in this plan."),
            Column("Placed, %", 9, "points", "Placed out of Mentees."),
            Column("Of the highest, %", 10, "points", "The share placed, as a part of that of the "
                   "group of this column with the highest share. Under 80 is marked."),
            Column("Average fit", 9, "points", "Points out of 100, over the placed."),
            Column("Average place", 9, "number", "Where a person's mentor stands among all that "
                   "the rules allow this person, by fit: 1 fits best. Over the placed."),
            Column("By exception", 10, "points", "Placed by the grade exception; such pairs are "
                   "marked on Pairs, under Watch."),
            Column("Mark", 12, note="What the colors say."),
            Column("In words", _WIDE, "wrap"),
        ),
        tuple(rows),
        key=(0, 1),
        row_tones=RowTones(9, ((_LOOK, Tone.LOOK), (_HIDDEN, Tone.MUTED), (_HOW, Tone.MUTED))),
        frozen_columns=2,
    )  # fmt: skip


def _by(breakdown: Breakdown) -> list[Row]:
    """Return one column's rows: its groups, then the hidden ones together."""
    by = breakdown.column
    if not breakdown.groups and not breakdown.hidden:
        return [(by, "", *[""] * 7, _HIDDEN, REASONS["column"])]
    shown = [g.figures for g in breakdown.groups if g.figures]
    best = max(shown, key=lambda f: f.share, default=None)
    rows: list[Row] = []
    for group in breakdown.groups:
        if group.figures is None:
            size = "not shown" if group.why == "withheld" else REASONS["small"]
            rows.append((by, group.label, size, *[""] * 6, _HIDDEN, _sentence(REASONS[group.why])))
        else:
            low = group.figures.low
            words = _words(group.figures, best) if low and best else ""
            rows.append(_row(by, group.label, group.figures, _LOOK if low else "", words))
    if breakdown.hidden:
        which = f"{breakdown.unlisted:,} groups" if breakdown.unlisted else "The groups"
        words = f"{which} that are not shown, taken together."
        rows.append(_row(by, "(not shown, together)", breakdown.hidden, _HIDDEN, words))
    return rows


def _row(by: str, group: str, figures: Figures, mark: str, words: str) -> Row:
    return (
        by,
        group,
        figures.people,
        figures.placed,
        round(100 * figures.share),
        # Rounded down, so that what is marked never reads 80.
        "" if figures.of_highest is None else floor(100 * figures.of_highest + 1e-9),
        "" if figures.fit is None else points(round(figures.fit)),
        "" if figures.place is None else round(figures.place, 1),
        "" if figures.exceptions is None else figures.exceptions,
        mark,
        words,
    )


def _words(figures: Figures, best: Figures) -> str:
    """Return both shares as people count them."""
    return (
        f"{figures.placed} of {count(figures.people, 'mentee')} placed, against {best.placed} of "
        f"{best.people} in the group placed best."
    )


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _demand(mentors: Sequence[Demand]) -> SheetPlan:
    rows: list[Row] = []
    for one in sorted(mentors, key=lambda m: m.places - m.best_for):
        rows.append(
            (
                one.mentor.id,
                one.mentor.shown,
                "; ".join(one.mentor.track),
                one.places,
                one.load,
                one.best_for,
                one.top_for,
                _asked(one),
            )
        )
    return SheetPlan(
        "Demand",
        (
            Column("Mentor ID", 10),
            Column("Mentor", 24),
            Column("Track", 22, "wrap"),
            Column("Places", 8, "points", "Mentees this mentor takes."),
            Column("Mentees", 9, "points", "Mentees this mentor has in this plan."),
            Column("Best for", 9, "points", "Mentees whom no mentor fits better, of all that the "
                   "rules allow them. By fit; wishes are one part of it."),
            Column("Top three for", 10, "points", "Mentees whom at most two mentors fit better."),
            Column("Worth a look", 40, "wrap"),
        ),
        tuple(rows),
        key=(0,),
        cell_tones=(CellTone(7, Tone.LOOK),),
        frozen_columns=2,
        landscape=False,
        empty="There are no mentors.",
    )  # fmt: skip


def _asked(one: Demand) -> str:
    if not one.places:
        return ""
    if one.oversubscribed:
        return f"Best for {count(one.best_for, 'mentee')}, with {count(one.places, 'place')}."
    return "" if one.top_for else "In nobody's top three."
