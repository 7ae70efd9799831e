"""What would help each person left out, in words, as far as `match` works it out.

Every remedy is tried by solving again. In a large program with many left out that would take
minutes, so `match` tries those of the first people and says of the others, plainly, what is known
without trying and that `mentorctl explain` tries for one person.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from mentorctl.matching.leftover import LeftOut, left_out
from mentorctl.matching.plan import Proposal
from mentorctl.matching.problem import NOBODY
from mentorctl.matching.remedies.idle import idle_help
from mentorctl.matching.remedies.levels import grades_asked
from mentorctl.matching.remedies.lifting import own_answers
from mentorctl.matching.remedies.recruiting import Recruiting, recruiting
from mentorctl.matching.remedies.search import OutOfEffort, Trials, remedy
from mentorctl.matching.remedies.words import Help, changes_sentence, sentence
from mentorctl.model.fields import Role
from mentorctl.model.people import Mentee
from mentorctl.model.text import as_argument

EFFORT = 10_000_000
"""How much `match` tries, in pairs looked at: some two or three seconds for any program.

It serves everybody left out in a program of 60, and about 80 of 300 mentees with 150 mentors; at
1,000 with 1,000 it is three what-ifs to ten.
"""


@dataclass(frozen=True)
class Helped:
    """Everybody left out with what would help, and the new mentors who would help the most."""

    left: Sequence[LeftOut]
    by_person: Mapping[tuple[Role, str], Help]
    recruiting: Recruiting

    def of(self, left: LeftOut) -> Help:
        """Return what would help somebody left out."""
        return self.by_person[left.role, left.person.id]


def help_for_all(proposal: Proposal, effort: int = EFFORT) -> Helped:
    """Work out what helps whom; effort: how much is tried by solving, as in Trials."""
    trials = Trials(proposal, effort)
    asked = recruiting(proposal)
    case = proposal.scores.case
    found: dict[tuple[Role, str], Help] = {}
    for i in np.flatnonzero(proposal.partner == NOBODY):
        person = case.mentees[i]
        found[Role.MENTEE, person.id] = _tried(proposal, int(i), trials) or _untried(
            proposal, person, asked
        )
    known = [h.remedy for h in found.values() if h.remedy]
    left = left_out(proposal)
    for one in left:
        if one.role is Role.MENTOR:
            found[one.role, one.person.id] = idle_help(proposal, one, known)
    return Helped(left, found, asked)


def _tried(proposal: Proposal, mentee: int, trials: Trials) -> Help | None:
    """Return what would help, None where that would take more than is left to be tried."""
    if trials.effort == 0:
        return None
    try:
        return help_for_mentee(proposal, mentee, trials)
    except OutOfEffort:
        trials.effort = 0
        return None


def help_for_mentee(proposal: Proposal, mentee: int, trials: Trials | None = None) -> Help:
    """Return what would help a mentee (row) without a mentor, tried."""
    case = proposal.scores.case
    person = case.mentees[mentee]
    found = remedy(proposal, mentee, trials)
    if found:
        return Help(sentence(found, case.roster), found)
    text = f"No single change was found that would place {person.shown}."
    if case.level(person) is not None and grades_asked(case, person) is None:
        text += " No grade on the scale is far enough above; only another grade gap would help."
    return Help(text)


def help_for_mentor(proposal: Proposal, left: LeftOut) -> Help:
    """Return what would help one mentor without a mentee; remedies of mentees are tried for it."""
    trials = Trials(proposal, EFFORT)
    waiting = [int(i) for i in np.flatnonzero(proposal.partner == NOBODY)]
    tried = (_tried(proposal, i, trials) for i in waiting)
    known = [help_.remedy for help_ in tried if help_ and help_.remedy]
    return idle_help(proposal, left, known)


def _untried(proposal: Proposal, person: Mentee, asked: Recruiting) -> Help:
    case = proposal.scores.case
    name = as_argument(person.id)
    own = own_answers(case, person)
    if own:
        first = changes_sentence(own, case.roster)
        return Help(f"{first} mentorctl explain {name} says whether that is enough.", tried=False)
    if any(person.id in line.mentees for line in asked.lines):
        first = "A new mentor as on the sheet Recruiting."
        return Help(f"{first} mentorctl explain {name} looks for something smaller.", tried=False)
    return Help(f"mentorctl explain {name} works out what would help.", tried=False)
