"""The Recruiting sheet: the new mentors who would place the people left out."""

from mentorctl.documents.sheets import Column, SheetPlan, Tone
from mentorctl.matching.remedies import Recruiting, Wanted, wanted_words
from mentorctl.model.grid import Value
from mentorctl.model.roster import Roster
from mentorctl.model.text import count, listed

_FEWEST = "No fewer new mentors of such kinds would place as many people: proven."
_SHORT = "The list is kept short, step by step; it is not proven to be the shortest."


def recruiting_sheet(found: Recruiting, roster: Roster) -> SheetPlan:
    """Return a row for each kind of new mentor, then one for those whom none would help."""
    rows = [_row(line, roster) for line in found.lines]
    if found.others:
        who = listed(roster.mentee[m].shown for m in found.others)
        text = (
            f"No new mentor alone would place {count(len(found.others), 'mentee')}: the sheet "
            "Unmatched says what would help them."
        )
        rows.append((text, "", "", "", who, "; ".join(found.others)))
    return SheetPlan(
        "Recruiting",
        (
            Column(
                "Whom to look for",
                70,
                "wrap",
                "Tried in a plan with all of these new mentors: everybody beside them has a place. "
                + (_FEWEST if found.fewest else _SHORT),
            ),
            Column("New mentors", 10, "number", "How many of this kind."),
            Column("Places each", 10, "number", "Mentees whom each of them takes."),
            Column("Mentees placed", 10, "number", "How many people they would place."),
            Column("Who", 50, "wrap"),
            Column("Mentee IDs", 24, "wrap"),
        ),
        tuple(rows),
        key=(5,),
        tab=Tone.LOOK if rows else None,
        empty="Nobody waits: every mentee has a mentor.",
    )


def _row(line: Wanted, roster: Roster) -> tuple[Value, ...]:
    who = listed(roster.mentee[m].shown for m in line.mentees)
    ids = "; ".join(line.mentees)
    return (f"{wanted_words(line)}.", line.mentors, line.places, len(line.mentees), who, ids)
