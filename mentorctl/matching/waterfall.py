"""What removed each possible partner of one person, rule by rule, and who has the places left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from mentorctl.matching.plan import Proposal
from mentorctl.matching.rules import Mask, Rule
from mentorctl.matching.scores import Scores
from mentorctl.model.fields import Role

NO_PLACE = "no place left"
TAKEN = "placed with others"


@dataclass(frozen=True)
class Removed:
    """One rule, and the ids of the partners it removed of those whom the rules before it left."""

    rule: str
    reason: str
    who: tuple[str, ...]
    left: int
    leaves: str
    """What those left have in common, in words that follow a number."""
    private: bool = False
    """Whether it rests on what somebody told the coordinator alone."""


@dataclass(frozen=True)
class Held:
    """A partner whom the rules allow, and the ids of those who are with them in the plan."""

    partner: str
    by: tuple[str, ...]


@dataclass(frozen=True)
class Waterfall:
    """From everybody on the other side down to those who are to be had.

    partners  how many people the other side has
    removed   by the hard rules, in their order; a rule that removed nobody is left out
    held      allowed, but without a place (for a mentee) or placed with others (for a mentor)
    free      allowed and to be had; nobody for a person left out, or the plan would use them
    """

    role: Role
    person: str
    partners: int
    removed: tuple[Removed, ...]
    held: tuple[Held, ...]
    free: tuple[str, ...]


Holders = Mapping[str, Sequence[str]]
"""By the id of a partner, the ids of those who are with them in the plan."""


def holders(proposal: Proposal, role: Role) -> Holders:
    """Return who has whom: mentees by mentor for a mentee's partners, or the reverse."""
    found: dict[str, list[str]] = {}
    for match in proposal.matches:
        if match.row.decision.stands:
            mentee, mentor = match.row.ids
            one, other = (mentor, mentee) if role is Role.MENTEE else (mentee, mentor)
            found.setdefault(one, []).append(other)
    return found


def waterfall(proposal: Proposal, role: Role, index: int, by: Holders | None = None) -> Waterfall:
    """Tell of one person, a row of the mentees or a column of the mentors.

    by  what `holders` gives for the role, where many are told of
    """
    case = proposal.scores.case
    mine = role is Role.MENTEE
    others = [p.id for p in (case.mentors if mine else case.mentees)]
    by = holders(proposal, role) if by is None else by
    left = np.ones(len(others), np.bool_)
    removed = []
    for rule, hit in removals(proposal.scores, role, index):
        left &= ~hit
        who = tuple(others[k] for k in np.flatnonzero(hit))
        number = int(np.count_nonzero(left))
        removed.append(Removed(rule.name, rule.reason, who, number, rule.leaves, rule.private))
    free = proposal.free > 0 if mine else proposal.partner < 0
    person = (case.mentees if mine else case.mentors)[index].id
    return Waterfall(
        role,
        person,
        len(others),
        tuple(removed),
        tuple(Held(others[k], tuple(by.get(others[k], ()))) for k in np.flatnonzero(left & ~free)),
        tuple(others[k] for k in np.flatnonzero(left & free)),
    )


def removals(scores: Scores, role: Role, index: int) -> Iterator[tuple[Rule, Mask]]:
    """Yield each hard rule that removed partners of one person, in order, and where."""
    bits = scores.blocked[index] if role is Role.MENTEE else scores.blocked[:, index]
    waived = scores.waived[index] if role is Role.MENTEE else scores.waived[:, index]
    remaining = ~waived
    for r, rule in enumerate(scores.rules):
        hit: Mask = remaining & ((bits >> np.uint64(r)) & np.uint64(1)).astype(bool)
        if hit.any():
            remaining &= ~hit
            yield rule, hit
