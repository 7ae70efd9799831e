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

    With them `match` places one mentee more, this one among them, and all who are placed now keep
    a place: tried both as a re-run beside this plan and from the rows it was made of.
    """

    mentee: str
    changes: tuple[Change, ...]


@dataclass
class Trials:
    """What-ifs for one plan: each is solved once, however many people it might help."""

    proposal: Proposal
    _placed: dict[tuple[Change, ...], tuple[frozenset[str], ...]] = field(default_factory=dict)

    def works(self, mentee: str, changes: tuple[Change, ...]) -> bool:
        """Solve with the changes; tell whether one more is placed, this mentee and all others."""
        if changes not in self._placed:
            roster = self.proposal.scores.case.roster
            self._placed[changes] = tuple(placed(changes, roster, r) for r in self._starts())
        rerun, fresh = self._placed[changes]
        before = self.now()
        return all(mentee in p and len(p) > len(before) for p in (rerun, fresh)) and before <= rerun

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
    case = proposal.scores.case
    person = case.mentees[mentee]
    for changes in candidates(proposal, mentee):
        if trials.works(person.id, changes):
            return Remedy(person.id, changes)
    own = tuple(own_answers(case, person))
    if not own:
        return None
    # What keeps everybody away comes first; then one thing more may do.
    rows = tuple(m.row for m in proposal.matches)
    roster, rows = applied(own, case.roster, rows)
    then = propose(score(Case(roster, rows)), rows)
    further = candidates(then, mentee) if then.partner[mentee] == NOBODY else _keep(then, mentee)
    for more in ((), *further):
        if trials.works(person.id, (*own, *more)):
            return Remedy(person.id, (*own, *more))
    return None


def _keep(proposal: Proposal, mentee: int) -> list[tuple[Change, ...]]:
    """Return one more place with the mentor whom the mentee would take from somebody else."""
    j = int(proposal.partner[mentee])
    return [(Place(proposal.scores.case.mentors[j].id, int(proposal.places[j])),)]
