"""The groups that a roster allows: one for each mentor in each group track.

A mentor of several tracks has one number of places for all of them, as ever: the most generous of
the tracks. In each group track the group keeps to that track's own limit besides, so a mentor may
have a group and single mentees, but no group that is larger than its track allows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from mentorctl.matching.case import Case
from mentorctl.matching.problem import FORBIDDEN, Group, Ints
from mentorctl.model.pairs import Row


def group_tracks(case: Case) -> list[str]:
    """Return the tracks of mentees whose format is group, sorted."""
    program = case.roster.program
    tracks = sorted({m.in_track for m in case.mentees})
    return [t for t in tracks if program.settings(t).format == "group"]


def groups_of(case: Case, fit: Ints, places: Ints, approved: Sequence[Row]) -> tuple[Group, ...]:
    """Return the groups whose sizes limit more than rules and places do.

    fit       (mentees, mentors) as in Problem, FORBIDDEN in the rows of approved mentees
    places    (mentors,) still free
    approved  the approved rows; one with a waiver reason excuses the size of its group
    """
    held = Counter((r.mentor, _track(case, r)) for r in approved)
    excused = {(r.mentor, _track(case, r)) for r in approved if r.waiver}
    waived = {(case.mentee_at.get(i, -1), case.mentor_at.get(j, -1)) for i, j in case.waived}
    found = []
    for track in group_tracks(case):
        rows = np.array([i for i, m in enumerate(case.mentees) if m.in_track == track])
        smallest = case.roster.program.settings(track).smallest_group
        for j, mentor in enumerate(case.mentors):
            members = rows[fit[rows, j] != FORBIDDEN]
            if not len(members) or not places[j]:
                continue
            there = held[mentor.id, track]
            least = 0 if (mentor.id, track) in excused else smallest
            most = case.roster.places_in(mentor, track)
            if least <= max(1, there) and most - there >= places[j]:
                continue
            alone = np.array([i for i in members.tolist() if (i, j) in waived], np.int64)
            found.append(Group(j, members, least, most, there, alone))
    return tuple(found)


def _track(case: Case, row: Row) -> str:
    return case.mentees[case.mentee_at[row.mentee]].in_track
