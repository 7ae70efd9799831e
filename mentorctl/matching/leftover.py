"""Who is left out, and what removed each possible partner, rule by rule."""

from dataclasses import dataclass

import numpy as np

from mentorctl.matching.plan import Proposal
from mentorctl.matching.problem import NOBODY
from mentorctl.matching.waterfall import (
    NO_PLACE,
    TAKEN,
    Held,
    Holders,
    Waterfall,
    holders,
    waterfall,
)
from mentorctl.model.fields import Role
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.roster import Roster
from mentorctl.model.text import count, listed

FEW = 3
"""People who are named where a waterfall ends; more are only counted."""


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
    ending: str = ""
    """Those with whom it ends, by name where they are few; never what was told in confidence."""

    @property
    def sentence(self) -> str:
        """The steps as a coordinator reads them."""
        other = "mentor" if self.role is Role.MENTEE else "mentee"
        if not self.partners:
            return f"There is no {other} who takes part."
        parts = [f"{step.left or 'none'} {step.leaves}" for step in self.steps]
        return " → ".join([count(self.partners, other), *parts]) + (self.ending or ".")


def left_out(proposal: Proposal) -> list[LeftOut]:
    """Return mentees without a mentor, then mentors who have places and nobody."""
    waiting = np.flatnonzero(proposal.partner == NOBODY)
    idle = np.flatnonzero((proposal.load == 0) & (proposal.places > 0))
    found = []
    for role, places in ((Role.MENTEE, waiting), (Role.MENTOR, idle)):
        by = holders(proposal, role)
        found += [left_out_of(proposal, role, int(k), by) for k in places]
    return found


def left_out_of(proposal: Proposal, role: Role, index: int, by: Holders | None = None) -> LeftOut:
    """Tell of one person without a partner; see `waterfall`."""
    case = proposal.scores.case
    told = waterfall(proposal, role, index, by)
    steps = [Step(r.rule, len(r.who), r.left, r.leaves) for r in told.removed]
    if told.held:  # closed with those whom no rule removed but who are not to be had
        name, leaves = _LAST[role]
        steps.append(Step(name, len(told.held), len(told.free), leaves))
    person = case.mentees[index] if role is Role.MENTEE else case.mentors[index]
    return LeftOut(role, person, told.partners, tuple(steps), _ending(told, case.roster))


_LAST = {
    Role.MENTEE: (NO_PLACE, "with a place left"),
    Role.MENTOR: (TAKEN, "still without a mentor"),
}


def _ending(told: Waterfall, roster: Roster) -> str:
    """Return how the sentence ends after the last step, empty where there is nobody to name."""
    mine = told.role is Role.MENTEE
    if told.held:
        few = told.held if len(told.held) <= FEW else ()
        having = [_having(roster, held, mine) for held in few if held.by]
        return f": {'; '.join(having)}." if having else ""
    last = told.removed[-1] if told.removed else None
    if last is None or last.private or len(last.who) > FEW:
        return ""
    return f". Ruled out last: {listed(_shown(roster, one, mine) for one in last.who)}."


def _having(roster: Roster, held: Held, mentor: bool) -> str:
    names = [_shown(roster, one, not mentor) for one in held.by]
    what = listed(names) if len(names) <= FEW else count(len(names), "mentee")
    return f"{_shown(roster, held.partner, mentor)} {'has' if mentor else 'is with'} {what}"


def _shown(roster: Roster, id_: str, mentor: bool) -> str:
    """Return a name; a row of the Pairs sheet may name somebody who has left."""
    person = roster.mentor.get(id_) if mentor else roster.mentee.get(id_)
    return person.shown if person else id_


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
