"""Judges the sizes of groups over the rows of a plan, hand-edited or not.

Nothing here shares code with the search, or with the arrays it works on.
"""

from collections.abc import Iterator, Sequence

from mentorctl.matching.case import Case
from mentorctl.matching.verify import Breach
from mentorctl.model.pairs import Decision, Row
from mentorctl.model.text import count, natural_key

SMALLEST = "smallest group"
LARGEST = "largest group"


def size_breaches(case: Case, rows: Sequence[Row]) -> list[Breach]:
    """Return a breach for each group that is too small or too large, waived ones included.

    It stands at the first row of the group. A waiver reason on any row of a group excuses that it
    is small; one on a row excuses that one place in a group too large. A mentor with more mentees
    than places in all breaks the rule capacity, which verify.breaches tells.
    """
    roster = case.roster
    found = []
    for mentor_id, track, members in _groups(case, rows):
        mentor, settings = roster.mentor[mentor_id], roster.program.settings(track)
        least, most = settings.smallest_group, roster.places_in(mentor, track)
        number, plain = len(members), sum(not r.waiver for r in members)
        where = f" in the track {track}" if track else ""
        group = f"The group of {mentor.shown}{where} has {count(number, 'mentee')}"
        if number < least:
            why = f"{group}; the program asks for at least {least}."
            found.append(Breach(members[0], SMALLEST, why, plain < number))
        in_all = sum(r.decision.stands and r.mentor == mentor_id for r in rows)
        if number > most and in_all <= roster.places(mentor):
            why = f"{group}, and may have {most} at most."
            found.append(Breach(members[0], LARGEST, why, plain <= most))
    return found


def held_by_approval(breach: Breach, rows: Sequence[Row], case: Case) -> bool:
    """Tell whether a group is too small and has an approved pair, so that it stays all the same."""
    track = case.mentees[case.mentee_at[breach.row.mentee]].in_track
    return breach.rule == SMALLEST and any(
        r.decision is Decision.APPROVED
        for mentor, in_track, members in _groups(case, rows)
        if (mentor, in_track) == (breach.row.mentor, track)
        for r in members
    )


def _groups(case: Case, rows: Sequence[Row]) -> Iterator[tuple[str, str, list[Row]]]:
    """Yield mentor, track and standing rows of each group, in the order of pair numbers."""
    roster = case.roster
    found: dict[tuple[str, str], list[Row]] = {}
    for row in sorted(rows, key=lambda r: (natural_key(r.pair), r.ids)):
        mentee = roster.mentee.get(row.mentee)
        if not row.decision.stands or mentee is None or row.mentor not in roster.mentor:
            continue
        if roster.program.settings(mentee.in_track).format == "group":
            found.setdefault((row.mentor, mentee.in_track), []).append(row)
    for (mentor, track), members in found.items():
        yield mentor, track, members
