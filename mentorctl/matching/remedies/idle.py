"""What would give a mentor without a mentee one: the other side of what helps mentees."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from mentorctl.matching.counterfactual import Price, force, prepared
from mentorctl.matching.leftover import LeftOut
from mentorctl.matching.missing import lacking
from mentorctl.matching.plan import Proposal
from mentorctl.matching.problem import FORBIDDEN
from mentorctl.matching.remedies.change import Answer, Recruit
from mentorctl.matching.remedies.search import Remedy
from mentorctl.matching.remedies.words import Help, sentence
from mentorctl.matching.waterfall import TAKEN
from mentorctl.model.fields import Role
from mentorctl.model.text import count, listed


def idle_help(proposal: Proposal, left: LeftOut, known: Sequence[Remedy]) -> Help:
    """Return what would help a mentor without a mentee.

    known  remedies that were found for mentees: one of them may bring the mentor somebody
    """
    case = proposal.scores.case
    mentor = left.person
    for one in known:
        if _concerns(one, mentor.id):
            mentee = case.roster.mentee[one.mentee]
            return Help(f"Could take {mentee.shown}. {sentence(one, case.roster)}", one)
    if lacks := lacking(case, mentor):
        return Help(f"Nobody can be matched with {mentor.shown} while {listed(map(str, lacks))}.")
    if left.steps and left.steps[-1].rule == TAKEN:
        allowed = left.steps[-1].removed
        others = "all of whom have mentors" if allowed > 1 else "who has a mentor"
        return Help(
            "Nothing to mend: a place in reserve. The rules allow "
            f"{count(allowed, 'mentee')}, {others}."
        )
    return Help("The rules allow no mentee on the roster; others may come.")


def _concerns(remedy: Remedy, mentor: str) -> bool:
    """Tell whether a remedy is about a pair with this mentor, or an answer of theirs."""
    return any(
        change.role is Role.MENTOR and change.person == mentor
        if isinstance(change, Answer)
        else not isinstance(change, Recruit) and change.mentor == mentor
        for change in remedy.changes
    )


def nearest(proposal: Proposal, mentor: int) -> tuple[int, Price] | None:
    """Return the mentee (row) whom a mentor (column) could have at the least price.

    None where the rules allow nobody who could be moved. Under "lift the weakest" only pairs at
    or above the floor are looked at.
    """
    graph = prepared(proposal)
    fit = proposal.problem.fit[:, mentor]
    rows = np.flatnonzero((fit != FORBIDDEN) & (fit >= graph.floor) & ~graph.fixed)
    # What the pair alone costs at the prices of the plan is never more than its whole price.
    least = graph.gain[rows] + graph.price[mentor] - fit[rows] - proposal.problem.bonus
    best: tuple[int, Price] | None = None
    for k in np.argsort(least, kind="stable"):
        if best and least[k] >= best[1].value(proposal.problem.bonus):
            break
        price = force(graph, int(rows[k]), mentor)
        if isinstance(price, Price) and (best is None or price.costs < best[1].costs):
            best = int(rows[k]), price
    return best
