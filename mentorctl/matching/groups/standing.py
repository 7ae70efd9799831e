"""Which groups there are in a plan, seen by somebody who is in none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from mentorctl.matching.groups.sizes import group_tracks
from mentorctl.matching.problem import NOBODY, Flags

if TYPE_CHECKING:
    from mentorctl.matching.plan import Proposal

CRAMPED = "too few places for a group"
"""A late step of a waterfall: a place is left, but not as many as the smallest group has."""

TOO_FEW = "too few for a group"
"""The last step: the rules allow the two, and there are places, but not enough others to join."""


@dataclass(frozen=True)
class Standing:
    """How each mentee stands to the groups of their track: (mentees, mentors), False elsewhere.

    full     the group has its largest size
    cramped  there is no group, and the places left are fewer than the smallest
    closed   there is no group, for want of others
    """

    full: Flags
    cramped: Flags
    closed: Flags


def standing(proposal: Proposal) -> Standing:
    """Return where no mentee could join a group that a mentor has, or has not."""
    case, partner = proposal.scores.case, proposal.partner
    shape = len(case.mentees), len(case.mentors)
    full, cramped, closed = (np.zeros(shape, np.bool_) for _ in range(3))
    for track in group_tracks(case):
        rows = np.array([i for i, m in enumerate(case.mentees) if m.in_track == track])
        placed = partner[rows][partner[rows] != NOBODY]
        number = np.bincount(placed, minlength=shape[1])
        most = np.array([case.roster.places_in(m, track) for m in case.mentors], np.int64)
        smallest = case.roster.program.settings(track).smallest_group
        none = (number == 0) & (smallest > 1)
        full[rows] = number >= most
        cramped[rows] = none & (np.minimum(proposal.free, most) < smallest)
        closed[rows] = none & ~cramped[rows[0]]
    return Standing(full, cramped, closed)
