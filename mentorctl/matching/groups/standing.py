"""Which groups there are in a plan, seen by somebody who is in none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from mentorctl.matching.groups.sizes import group_tracks
from mentorctl.matching.problem import NOBODY, Flags

if TYPE_CHECKING:
    from mentorctl.matching.plan import Proposal

TOO_FEW = "too few for a group"
"""The last step of a waterfall: the rules allow the two, and there is a place, but no group."""


def without_group(proposal: Proposal) -> tuple[Flags, Flags]:
    """Return where a mentor has no group of the mentee's track, and where that group is full.

    Both are (mentees, mentors), and False outside group tracks. A mentee alone would be a group
    only where the smallest is 1.
    """
    case, partner = proposal.scores.case, proposal.partner
    shape = len(case.mentees), len(case.mentors)
    closed, full = np.zeros(shape, np.bool_), np.zeros(shape, np.bool_)
    for track in group_tracks(case):
        rows = np.array([i for i, m in enumerate(case.mentees) if m.in_track == track])
        placed = partner[rows][partner[rows] != NOBODY]
        number = np.bincount(placed, minlength=shape[1])
        most = np.array([case.roster.places_in(m, track) for m in case.mentors], np.int64)
        alone = case.roster.program.settings(track).smallest_group <= 1
        closed[rows] = (number == 0) & (not alone)
        full[rows] = number >= most
    return closed, full
