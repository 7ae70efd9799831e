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
from mentorctl.matching.remedies.search import Trials, remedy
from mentorctl.matching.remedies.words import Help, changes_sentence, sentence
from mentorctl.model.fields import Role
from mentorctl.model.people import Mentee
from mentorctl.model.text import as_argument

EFFORT = 2_000_000
"""Pairs (mentees times mentors) for which remedies are tried, over all people; about 2 seconds."""


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
    """Work out what helps whom; see `people_tried` for how many by solving."""
    trials = Trials(proposal)
    asked = recruiting(proposal)
    waiting = np.flatnonzero(proposal.partner == NOBODY)
    most = people_tried(proposal, effort)
    case = proposal.scores.case
    found = {
        (Role.MENTEE, case.mentees[i].id): help_for_mentee(proposal, int(i), trials)
        if number < most
        else _untried(proposal, case.mentees[i], asked)
        for number, i in enumerate(waiting)
    }
    known = [h.remedy for h in found.values() if h.remedy]
    left = left_out(proposal)
    for one in left:
        if one.role is Role.MENTOR:
            found[one.role, one.person.id] = idle_help(proposal, one, known)
    return Helped(left, found, asked)


def people_tried(proposal: Proposal, effort: int = EFFORT) -> int:
    """Return for how many mentees left out the solver is asked, 1 at least."""
    return max(1, effort // max(1, proposal.scores.fit.size))


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
    trials = Trials(proposal)
    waiting = np.flatnonzero(proposal.partner == NOBODY)[: people_tried(proposal)]
    found = (remedy(proposal, int(i), trials) for i in waiting)
    return idle_help(proposal, left, [one for one in found if one])


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
