"""How wanted mentors are by fit, and how far down their own list people were placed."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mentorctl.matching.plan import Proposal
from mentorctl.matching.problem import FORBIDDEN, NOBODY
from mentorctl.model.people import Mentor

Ints = NDArray[np.int64]

TOP = 3
_CELLS = 1 << 18


@dataclass(frozen=True)
class Demand:
    """One mentor's places against those whom the mentor would suit.

    best_for, top_for  mentees for whom no mentor, or at most two, whom the rules allow fits better
    """

    mentor: Mentor
    places: int
    load: int
    best_for: int
    top_for: int

    @property
    def oversubscribed(self) -> bool:
        """Whether more mentees are suited best by this mentor than there are places."""
        return self.best_for > self.places


def demand(proposal: Proposal) -> list[Demand]:
    """Return every mentor's load and demand, in the order of ids."""
    mentors = proposal.scores.case.mentors
    best, top = np.zeros(len(mentors), np.int64), np.zeros(len(mentors), np.int64)
    for _, fits in _fits(proposal):
        allowed = fits > FORBIDDEN
        best += (allowed & (fits >= fits.max(axis=1)[:, None])).sum(axis=0)
        left, rows = fits.copy(), np.arange(len(fits))
        for _ in range(TOP - 1):  # far quicker than sorting; where none is left, all are in the top
            left[rows, left.argmax(axis=1)] = FORBIDDEN
        top += (allowed & (fits >= left.max(axis=1)[:, None])).sum(axis=0)
    return [
        Demand(m, int(proposal.places[j]), int(proposal.load[j]), int(best[j]), int(top[j]))
        for j, m in enumerate(mentors)
    ]


def received(proposal: Proposal) -> Ints:
    """(mentees,) place of each one's mentor among those whom the rules allow them, by fit.

    1 where no allowed mentor fits better; mentors who fit equally share the better place. 0 for a
    mentee without a mentor.
    """
    partner = proposal.partner
    places = np.zeros(len(partner), np.int64)
    for block, fits in _fits(proposal):
        rows = np.flatnonzero(partner[block] != NOBODY)
        own = fits[rows, partner[block][rows]]
        places[block.start + rows] = 1 + (fits[rows] > own[:, None]).sum(axis=1)
    return places


def _fits(proposal: Proposal) -> Iterator[tuple[slice, Ints]]:
    """Yield rows of fit in blocks of bounded size, FORBIDDEN where the rules don't allow a pair."""
    scores = proposal.scores
    mentees, mentors = scores.fit.shape
    allowed = scores.allowed
    step = max(1, _CELLS // max(mentors, 1))
    for start in range(0, mentees if mentors else 0, step):
        block = slice(start, min(start + step, mentees))
        yield block, np.where(allowed[block], scores.fit[block], FORBIDDEN)
