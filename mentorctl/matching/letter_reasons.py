"""Why somebody waits, in a class honest enough for a letter to them.

The letter goes to the person. So a class tells of their own answers and of the program, never of
another person, and never whether anybody refused anybody: who is kept apart by a refusal or the
Exclusions sheet is told what everybody else hears whom the rules allow nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from mentorctl.matching.missing import Lack, lacking
from mentorctl.matching.plan import Proposal
from mentorctl.matching.waterfall import removals
from mentorctl.model.fields import Role


class Waits(StrEnum):
    """The classes, each with words that follow "because"."""

    ANSWER = "something that the program asks of you is still missing"
    TRACK = "nobody on the other side is in your track yet"
    PLACE = "everybody who would suit you has a partner already"
    NOBODY = "nobody who suits you and the program's rules has been found yet"


@dataclass(frozen=True)
class LetterReason:
    """Why somebody waits.

    lacks  the person's own cells to be filled in, for ANSWER; a supervisor's no is among them
    """

    waits: Waits
    lacks: tuple[Lack, ...] = ()


def letter_reason(proposal: Proposal, role: Role, index: int) -> LetterReason:
    """Return why a mentee (row) or a mentor (column) without a partner waits."""
    scores = proposal.scores
    person = (scores.case.mentees if role is Role.MENTEE else scores.case.mentors)[index]
    if lacks := lacking(scores.case, person):
        return LetterReason(Waits.ANSWER, tuple(lacks))
    partners = len(scores.case.mentors if role is Role.MENTEE else scores.case.mentees)
    left = np.ones(partners, np.bool_)
    for rule, hit in removals(scores, role, index):
        left &= ~hit
        if rule.name == "same track" and not left.any():
            return LetterReason(Waits.TRACK)
    if not partners:
        return LetterReason(Waits.TRACK)
    return LetterReason(Waits.PLACE if left.any() else Waits.NOBODY)
