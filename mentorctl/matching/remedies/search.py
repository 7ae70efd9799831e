"""The smallest change that places somebody, tried with the real solver before it is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from mentorctl.matching.case import Case
from mentorctl.matching.plan import Proposal, partners, propose
from mentorctl.matching.problem import NOBODY, Ints
from mentorctl.matching.remedies.candidates import candidates
from mentorctl.matching.remedies.change import Approve, Change, Place, Waiver, applied
from mentorctl.matching.remedies.lifting import own_answers
from mentorctl.matching.scores import Scores, same_people, score
from mentorctl.matching.verify import breaches
from mentorctl.model.pairs import Row
from mentorctl.model.roster import Roster
from mentorctl.model.text import heading_key


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


class OutOfEffort(Exception):
    """So many what-ifs were tried already that no more are allowed; caught where it was limited."""


_EACH = 30_000
"""What a trial costs apart from its pairs, in pairs."""

_SCORED = 3
"""How many times longer a trial takes that scores everybody anew."""

_GROUPED = 10
"""How many times longer a trial takes that searches for groups."""

_LIFTED = 3
"""How many times longer still where the weakest pair of the groups is lifted."""


@dataclass
class Trials:
    """What-ifs for one plan: each is solved once, however many people it might help.

    effort  what is left for trials, in pairs looked at (mentees times mentors); None for no limit.
            A trial that would need more raises OutOfEffort. Counted, not timed: the same roster
            gets as far on any machine.
    """

    proposal: Proposal
    effort: int | None = None
    _placed: dict[tuple[int, tuple[Change, ...]], frozenset[str]] = field(default_factory=dict)

    def works(self, mentee: str, changes: tuple[Change, ...], keeps: bool) -> bool:
        """Solve with the changes; tell whether more are placed, this mentee among them.

        keeps  asks that all who are placed now are so in the re-run too
        """
        before = self.now()

        def more(start: int) -> bool:
            after = self._after(start, changes)
            return mentee in after and len(after) > len(before)

        return more(0) and (before <= self._after(0, changes) or not keeps) and more(1)

    def now(self) -> frozenset[str]:
        """Return the ids of the mentees who are placed in the plan."""
        return _ids(self.proposal.scores.case, self.proposal.partner)

    def _after(self, start: int, changes: tuple[Change, ...]) -> frozenset[str]:
        """Return who is placed after the changes, from this plan (0) or the one before it (1)."""
        if (start, changes) not in self._placed:
            scores = self.proposal.scores
            self._spend(scores.fit.size + _EACH, changes)
            rows = [m.row for m in self.proposal.matches] if start == 0 else scores.case.rows
            self._placed[start, changes] = placed(scores, changes, rows)
        return self._placed[start, changes]

    def _spend(self, pairs: int, changes: tuple[Change, ...]) -> None:
        if self.effort is not None:
            anew = not _same_people(self.proposal.scores.case.roster, changes)
            problem = self.proposal.problem
            times = _SCORED if anew else 1
            if problem.groups:
                times *= _GROUPED * (_LIFTED if problem.lifts else 1)
            self.effort -= pairs * times
            if self.effort < 0:
                raise OutOfEffort


def placed(scores: Scores, changes: Sequence[Change], rows: Sequence[Row]) -> frozenset[str]:
    """Return the ids of the mentees whom `match` would place after these changes.

    Nobody where `match` would refuse them: an approved pair must keep the rules, and no group may
    be too small for the sake of one pair.
    """
    roster, after = applied(changes, scores.case.roster, rows)
    case = Case(roster, after)
    kept = [c for c in changes if isinstance(c, Approve)]
    approved = [r for r in after if any(r.ids == (c.mentee, c.mentor) for c in kept)]
    if approved and any(not b.waived for b in breaches(case, approved)):
        return frozenset()
    same = _same_people(roster, changes)
    partner = partners(same_people(scores, case) if same else score(case), after)
    pairs = [(c.mentee, c.mentor) for c in changes if isinstance(c, Approve | Waiver)]
    return frozenset() if _too_few(case, partner, pairs) else _ids(case, partner)


def _too_few(case: Case, partner: Ints, pairs: Sequence[tuple[str, str]]) -> bool:
    """Tell whether a plan has one of these pairs in a group that is too small.

    The search for a plan lets an approved pair stay so, and one with a waiver reason.
    """
    for mentee, mentor in pairs:
        i, j = case.mentee_at[mentee], case.mentor_at[mentor]
        settings, track = case.settings(case.mentees[i]), case.mentees[i].in_track
        members = sum(case.mentees[k].in_track == track for k in np.flatnonzero(partner == j))
        if partner[i] == j and settings.format == "group" and members < settings.smallest_group:
            return True
    return False


def _same_people(roster: Roster, changes: Sequence[Change]) -> bool:
    """Tell whether changes leave alone what rules and criteria ask of people."""
    kept = (
        isinstance(c, Approve | Waiver) or (isinstance(c, Place) and c.now > 0) for c in changes
    )
    return all(kept) and not _compares_capacity(roster)


def _compares_capacity(roster: Roster) -> bool:
    columns = (c for r in roster.criteria for c in (*r.mentor_columns, *r.mentee_columns))
    return any(heading_key(c) == "capacity" for c in columns)


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
    """Return the smallest remedy for a mentee (row) without a mentor; see `remedies`.

    Raises OutOfEffort where the trials are limited.
    """
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
