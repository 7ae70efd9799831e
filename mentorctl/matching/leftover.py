"""Who is left out, and what removed each possible partner, rule by rule."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mentorctl.matching.groups.standing import CRAMPED, TOO_FEW, standing
from mentorctl.matching.plan import Proposal
from mentorctl.matching.problem import NOBODY, Flags
from mentorctl.matching.scores import Scores
from mentorctl.matching.waterfall import NO_PLACE, TAKEN, removals
from mentorctl.model.fields import Role
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.text import count


@dataclass(frozen=True)
class Step:
    """One rule of a waterfall: how many partners it removed, and how many were left."""

    rule: str
    removed: int
    left: int
    leaves: str
    """What those left have in common, in words that follow a number."""


@dataclass(frozen=True)
class LeftOut:
    """A mentee without a mentor, or a mentor without a mentee."""

    role: Role
    person: Mentee | Mentor
    partners: int
    """How many people of the other side take part."""
    steps: tuple[Step, ...]

    @property
    def sentence(self) -> str:
        """The steps as a coordinator reads them."""
        other = "mentor" if self.role is Role.MENTEE else "mentee"
        if not self.partners:
            return f"There is no {other} who takes part."
        parts = [f"{step.left or 'none'} {step.leaves}" for step in self.steps]
        return " → ".join([count(self.partners, other), *parts]) + "."


def _steps(scores: Scores, role: Role, index: int, partners: int) -> list[Step]:
    """Count what each rule removed of one person's partners."""
    steps = []
    for rule, hit in removals(scores, role, index):
        removed = int(np.count_nonzero(hit))
        partners -= removed
        steps.append(Step(rule.name, removed, partners, rule.leaves))
    return steps


def left_out(proposal: Proposal) -> list[LeftOut]:
    """Return mentees without a mentor, then mentors who have places and nobody."""
    scores, case = proposal.scores, proposal.scores.case
    found: list[LeftOut] = []
    groups = standing(proposal)
    for i, mentee in enumerate(case.mentees):
        if proposal.partner[i] == NOBODY:
            steps = _steps(scores, Role.MENTEE, i, len(case.mentors))
            allowed = scores.allowed[i]
            found.append(
                LeftOut(
                    Role.MENTEE,
                    mentee,
                    len(case.mentors),
                    _ended(
                        steps,
                        NO_PLACE,
                        "with a place left",
                        allowed,
                        (proposal.free > 0) & ~groups.full[i],
                        groups.cramped[i],
                        groups.closed[i],
                    ),
                )
            )
    for j, mentor in enumerate(case.mentors):
        if not proposal.load[j] and proposal.places[j]:
            steps = _steps(scores, Role.MENTOR, j, len(case.mentees))
            waiting = proposal.partner == NOBODY
            found.append(
                LeftOut(
                    Role.MENTOR,
                    mentor,
                    len(case.mentees),
                    _ended(
                        steps,
                        TAKEN,
                        "still without a mentor",
                        scores.allowed[:, j],
                        waiting,
                        groups.cramped[:, j],
                        groups.closed[:, j],
                    ),
                )
            )
    return found


def _ended(
    steps: Sequence[Step],
    name: str,
    leaves: str,
    allowed: Flags,
    available: Flags,
    cramped: Flags,
    closed: Flags,
) -> tuple[Step, ...]:
    """Close a waterfall with those whom no rule removed but who are not to be had.

    cramped, closed  those with whom there is no group, for want of places or of others
    """
    ended, left = list(steps), allowed
    for rule, hit, words in (
        (name, ~available, leaves),
        (CRAMPED, cramped, "with places enough for a group"),
        (TOO_FEW, closed, "with enough others for a group"),
    ):
        if removed := int(np.count_nonzero(left & hit)):
            left = left & ~hit
            ended.append(Step(rule, removed, int(np.count_nonzero(left)), words))
    return tuple(ended)


@dataclass(frozen=True)
class Alternative:
    """Another mentor whom the rules allow for a mentee."""

    mentee: Mentee
    place: int
    """1 for the best alternative."""
    mentor: Mentor
    fit: int
    free: int
    """Places the mentor has left."""
    index: tuple[int, int]


def alternatives(proposal: Proposal, most: int = 3) -> list[Alternative]:
    """Return up to `most` further mentors for each mentee, by fit, then by the order of ids."""
    scores, case = proposal.scores, proposal.scores.case
    found = []
    allowed, free = scores.allowed, proposal.free
    for i, mentee in enumerate(case.mentees):
        fits = np.where(allowed[i], scores.fit[i], -1)
        if proposal.partner[i] != NOBODY:
            fits[proposal.partner[i]] = -1
        order = np.argsort(-fits, kind="stable")[:most]
        found += [
            Alternative(mentee, place, case.mentors[j], int(fits[j]), int(free[j]), (i, int(j)))
            for place, j in enumerate(order, start=1)
            if fits[j] >= 0
        ]
    return found
