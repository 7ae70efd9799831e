"""The smallest change that places somebody, tried with the real solver before it is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from mentorctl.matching.case import Case
from mentorctl.matching.plan import Proposal, partners, propose
from mentorctl.matching.problem import NOBODY
from mentorctl.matching.remedies.answers import own_answers
from mentorctl.matching.remedies.candidates import candidates
from mentorctl.matching.remedies.change import Approve, Change, Place, applied
from mentorctl.matching.scores import score
from mentorctl.matching.verify import breaches
from mentorctl.model.pairs import Row
from mentorctl.model.roster import Roster


@dataclass(frozen=True)
class Remedy:
    """Changes that together place a mentee; nearly always a single one.

    With them `match` places more mentees than now, this one among them: tried both as a re-run
    beside this plan and from the rows it was made of.

    keeps  whether all who are placed now keep a place in the re-run. They do but where the change
           moves the averages that blanks count as, and with them who is best for a place.
    """

    mentee: str
    changes: tuple[Change, ...]
    keeps: bool = True


@dataclass
class Trials:
    """What-ifs for one plan: each is solved once, however many people it might help."""

    proposal: Proposal
    _placed: dict[tuple[Change, ...], tuple[frozenset[str], ...]] = field(default_factory=dict)

    def works(self, mentee: str, changes: tuple[Change, ...], keeps: bool) -> bool:
        """Solve with the changes; tell whether more are placed, this mentee among them.

        keeps  asks that all who are placed now are so in the re-run too
        """
        if changes not in self._placed:
            roster = self.proposal.scores.case.roster
            self._placed[changes] = tuple(placed(changes, roster, r) for r in self._starts())
        rerun, fresh = self._placed[changes]
        before = self.now()
        more = all(mentee in p and len(p) > len(before) for p in (rerun, fresh))
        return more and (before <= rerun or not keeps)

    def now(self) -> frozenset[str]:
        """Return the ids of the mentees who are placed in the plan."""
        return _ids(self.proposal.scores.case, self.proposal.partner)

    def _starts(self) -> tuple[Sequence[Row], Sequence[Row]]:
        """Return the rows of this plan, and those of the plan before it."""
        return [m.row for m in self.proposal.matches], self.proposal.scores.case.rows


def placed(changes: Sequence[Change], roster: Roster, rows: Sequence[Row]) -> frozenset[str]:
    """Return the ids of the mentees whom `match` would place after these changes.

    Nobody where `match` would refuse them: an approved pair must keep the rules.
    """
    roster, after = applied(changes, roster, rows)
    case = Case(roster, after)
    kept = [c for c in changes if isinstance(c, Approve)]
    approved = [r for r in after if any(r.ids == (c.mentee, c.mentor) for c in kept)]
    if any(not b.waived for b in breaches(case, approved)):
        return frozenset()
    return _ids(case, partners(score(case), after))


def _ids(case: Case, partner: np.ndarray[tuple[int], np.dtype[np.int64]]) -> frozenset[str]:
    return frozenset(case.mentees[i].id for i in np.flatnonzero(partner != NOBODY))


def remedies(proposal: Proposal) -> dict[str, Remedy | None]:
    """Return the smallest remedy for each mentee without a mentor, by id, None where none is known.

    The order of sizes is that of candidates.py. Nothing helps where the mentee's own answers are
    in the way of everybody and more besides, or where the grade scale has nobody above them.
    """
    trials = Trials(proposal)
    case = proposal.scores.case
    waiting = np.flatnonzero(proposal.partner == NOBODY)
    return {case.mentees[i].id: remedy(proposal, int(i), trials) for i in waiting}


def remedy(proposal: Proposal, mentee: int, trials: Trials | None = None) -> Remedy | None:
    """Return the smallest remedy for a mentee (row) without a mentor; see `remedies`."""
    trials = trials or Trials(proposal)
    person = proposal.scores.case.mentees[mentee].id
    tries = [*candidates(proposal, mentee), *_after_own(proposal, mentee)]
    for keeps in (True, False):
        for changes in tries:
            if trials.works(person, changes, keeps):
                return Remedy(person, changes, keeps)
    return None


def _after_own(proposal: Proposal, mentee: int) -> list[tuple[Change, ...]]:
    """Return what to try once the answers of the mentee that keep everybody away are filled in."""
    case = proposal.scores.case
    own = tuple(own_answers(case, case.mentees[mentee]))
    if not own:
        return []
    roster, rows = applied(own, case.roster, [m.row for m in proposal.matches])
    then = propose(score(Case(roster, rows)), rows)
    further = candidates(then, mentee) if then.partner[mentee] == NOBODY else _keep(then, mentee)
    return [own, *((*own, *more) for more in further)]


def _keep(proposal: Proposal, mentee: int) -> list[tuple[Change, ...]]:
    """Return one more place with the mentor whom the mentee would take from somebody else."""
    j = int(proposal.partner[mentee])
    return [(Place(proposal.scores.case.mentors[j].id, int(proposal.places[j])),)]
