"""Two plans side by side: the one as things are, and one under other settings.

Fits under other weights or rules are another measure. So both plans are also rated by the present
scores, which alone makes their totals comparable.
"""

from __future__ import annotations

from dataclasses import dataclass

from mentorctl.matching.plan import Match, Proposal
from mentorctl.matching.scores import Scores
from mentorctl.model.people import Mentee, Mentor


@dataclass(frozen=True)
class Rated:
    """How good the pairs of a plan are by some scores; fits in whole millionths."""

    pairs: int
    total: int
    lowest: int | None

    @property
    def average(self) -> int:
        """Return the mean fit over the pairs, 0 without any."""
        return round(self.total / self.pairs) if self.pairs else 0


@dataclass(frozen=True)
class Switch:
    """A mentee who would have another mentor; None for nobody."""

    mentee: Mentee
    before: Mentor | None
    after: Mentor | None


@dataclass(frozen=True)
class Outcome:
    """A plan beside the present one.

    rated       by the present scores
    own         by the scores that the plan was made with
    exceptions  pairs that only the grade exception allows
    waivers     pairs that a waiver reason allows
    switches    in the order of the mentees' ids
    """

    proposal: Proposal
    rated: Rated
    own: Rated
    exceptions: int
    waivers: int
    switches: tuple[Switch, ...] = ()

    @property
    def placed(self) -> int:
        """Return how many mentees have a mentor."""
        return self.proposal.objective.placed


def outcome(now: Proposal, then: Proposal) -> Outcome:
    """Set a plan beside the present one; people are known by their ids in both."""
    matches = [m for m in then.matches if m.fit is not None and m.row.decision.stands]
    return Outcome(
        then,
        _rated(now.scores, matches),
        _rated(then.scores, matches),
        sum(m.exception for m in matches),
        sum(bool(m.waivers) for m in matches),
        tuple(_switches(now, then)),
    )


def _rated(scores: Scores, matches: list[Match]) -> Rated:
    case = scores.case
    fits = [
        int(scores.fit[case.mentee_at[m.row.mentee], case.mentor_at[m.row.mentor]]) for m in matches
    ]
    return Rated(len(fits), sum(fits), min(fits, default=None))


def _switches(now: Proposal, then: Proposal) -> list[Switch]:
    before, after = _mentors(now), _mentors(then)
    return [
        Switch(mentee, before[mentee.id], after[mentee.id])
        for mentee in now.scores.case.mentees
        if _id(before[mentee.id]) != _id(after[mentee.id])
    ]


def _mentors(proposal: Proposal) -> dict[str, Mentor | None]:
    case = proposal.scores.case
    return {
        mentee.id: case.mentors[j] if j >= 0 else None
        for mentee, j in zip(case.mentees, proposal.partner, strict=True)
    }


def _id(mentor: Mentor | None) -> str:
    return mentor.id if mentor else ""
