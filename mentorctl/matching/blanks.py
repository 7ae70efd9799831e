"""Which blank answers a pair hangs on.

A blank counts as the average allowed pair. Suppose it is answered in the end:

    hangs  the pair goes already if the answer fits this partner not at all and everybody else as
           now; for a required criterion that would be a pair the rules forbid
    firm   the pair stands whatever is answered: even if it fits this partner not at all, and
           everybody else fully
    open   neither is shown

What other blanks count is held as it is. Nothing is solved again: one pair's own change against
the exact price of forbidding it, and a mentee's row against the exact price of each other mentor,
as any plan has one pair of a mentee at most. A mentor may have several, so there the sum of all
that the others could gain is taken, which can only err towards open. Under "lift the weakest"
prices hold everybody at the plan's weakest, and nothing is called firm.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np

from mentorctl.matching.comparisons import BLANK, FULL, Compared
from mentorctl.matching.counterfactual import Price, forbid, force_each
from mentorctl.matching.plan import Proposal
from mentorctl.matching.problem import NOBODY, UNIT
from mentorctl.matching.residual import Residual
from mentorctl.matching.scores import refitted
from mentorctl.model.people import Mentor, Person
from mentorctl.model.text import heading_key

Kind = Literal["hangs", "firm", "open"]


@dataclass(frozen=True)
class Blank:
    """One criterion of a pair without both answers.

    missing    who left it blank: the mentee, the mentor or both
    share      the part of the pair's fit that it makes up at most, 0 to 1
    forbidden  whether the worst answer would break a rule
    instead    whom the mentee has if the pair goes; None for nobody
    """

    criterion: str
    missing: tuple[Person, ...]
    share: float
    kind: Kind
    forbidden: bool
    instead: Mentor | None


def blanks_of(proposal: Proposal, graph: Residual, i: int) -> Iterator[Blank]:
    """Yield the blanks behind a proposed pair of a mentee (row), the heaviest first."""
    scores, case = proposal.scores, proposal.scores.case
    j = int(proposal.plan.partner[i])
    found = [c for c in range(len(scores.compared)) if _is_blank(proposal, c, i, j)]
    if not found:
        return
    price = forbid(graph, i)
    if not isinstance(price, Price):
        return
    after = price.moves[0].after
    whole = max(int(scores.weights[:, i].sum()), 1)
    for c in sorted(found, key=lambda c: (-int(scores.weights[c, i]), c)):
        compared = scores.compared[c]
        both = (case.mentees[i], case.mentors[j])
        missing = tuple(p for p in both if compared.value(p) is None)
        breaks = _may_break(compared)
        yield Blank(
            compared.criterion.name,
            missing or both,
            int(scores.weights[c, i]) / whole,
            "hangs" if breaks else _kind(proposal, graph, c, i, j, missing, price),
            breaks,
            None if after == NOBODY else case.mentors[after],
        )


def _is_blank(proposal: Proposal, c: int, i: int, j: int) -> bool:
    """Tell whether an answer is missing that counts; a wish that nobody made is no answer."""
    scores = proposal.scores
    compared = scores.compared[c]
    mentee, mentor = scores.case.mentees[i], scores.case.mentors[j]
    counts = bool(scores.weights[c, i]) or compared.criterion.required
    return (
        counts
        and compared.criterion.compare != "preferred"
        and scores.averages[c] != BLANK
        and compared.asked(mentee)
        and compared.score(mentee, mentor) is None
    )


def _may_break(compared: Compared) -> bool:
    """Tell whether an answer that fits not at all would break a hard rule."""
    c = compared.criterion
    formats = heading_key(c.mentor_columns[0]) == "meetingformat" and c.compare == "compatible"
    return c.required or formats


def _kind(
    proposal: Proposal,
    graph: Residual,
    c: int,
    i: int,
    j: int,
    missing: tuple[Person, ...],
    price: Price,
) -> Kind:
    problem, now = graph.problem, proposal.problem.fit[i]
    worst = int(refitted(proposal.scores, i, c, 0)[j])
    lost = int(now[j]) - worst
    cost = _value(graph, price)
    if worst < graph.floor:
        return "open" if price.placed_lost > 0 else "hangs"
    if cost < lost:
        return "hangs"
    if problem.lifts or len(missing) != 1:
        return "open"
    if isinstance(missing[0], Mentor):
        most = int(problem.usable_places[j]) * _most_gained(proposal, c)
        return "firm" if cost >= lost + most else "open"
    gained = refitted(proposal.scores, i, c, FULL) - now
    answered = [proposal.scores.compared[c].value(m) is not None for m in
                proposal.scores.case.mentors]  # fmt: skip
    gained = np.where(answered, gained, 0)
    rivals = force_each(graph, i)
    safe = all(_value(graph, p) >= lost + int(gained[k]) for k, p in rivals.items())
    return "firm" if safe else "open"


def _value(graph: Residual, price: Price) -> int:
    """Return what a change costs, a place counted as more than any fit."""
    return price.placed_lost * graph.problem.bonus + price.price


def _most_gained(proposal: Proposal, c: int) -> int:
    """Return what an answer can add to the fit of a pair at most, rounding included."""
    weights = proposal.scores.weights
    part = float((weights[c] / np.maximum(weights.sum(axis=0), 1)).max(initial=0))
    return int(part * (FULL - proposal.scores.averages[c]) * (UNIT // FULL)) + 2
