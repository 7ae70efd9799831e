"""Changes that might place one mentee, the smallest first; search.py tries them.

1. a blank filled in        nobody gives anything up
2. one more place           with a mentor whom the rules allow
3. one waiver               of a rule that a coordinator may well bend
4. one answer changed       from a no to a yes, or to "either"
5. a place with a mentor who takes nobody for now
6. a place kept for the person, where others would get it
7. a new mentor

Never suggested: to override a refusal, an exclusion or the chain of command, or to waive what an
answer can mend (approval, training, meeting format).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice

import numpy as np

from mentorctl.matching.counterfactual import force_each, prepared
from mentorctl.matching.plan import Proposal
from mentorctl.matching.problem import FORBIDDEN, NOBODY, Ints
from mentorctl.matching.remedies.change import (
    Answer,
    Approve,
    Change,
    Place,
    Recruit,
    Waiver,
    recruit_ids,
)
from mentorctl.matching.remedies.lifting import lifting_answer
from mentorctl.matching.remedies.needs import is_language, need_of
from mentorctl.matching.rules import Rule
from mentorctl.matching.scores import Scores

TRIES = 4
"""Changes of each kind that are tried, best first."""

_WAIVED = ("grade gap", "time zone", "chain unknown", "same track")
"""Rules that a waiver is suggested for, after the required criteria, in this order."""


def candidates(proposal: Proposal, mentee: int) -> Iterator[tuple[Change, ...]]:
    """Yield what to try for a mentee (row) without a mentor, each a few changes made together."""
    case = proposal.scores.case
    singles = _single_rules(proposal.scores, mentee)
    promising = _promising(proposal, mentee, singles)
    answers = _answers(proposal, mentee, singles, promising)
    person = case.mentees[mentee].id
    places = [Place(case.mentors[j].id, _places(proposal, j)) for j in _wanted(proposal, mentee)]
    allowed = [case.mentors[j].id for j in _allowed(proposal, mentee)]
    closed = [
        Place(case.mentors[j].id, 0)
        for j, rule in singles.items()
        if rule.name == "capacity" and not _places(proposal, j)
    ]
    kept = [Place(id_, _places(proposal, case.mentor_at[id_])) for id_ in allowed]
    kinds: list[Sequence[tuple[Change, ...]]] = [
        [(a,) for a in answers if not a.before],
        [(p,) for p in places],
        [(w,) for w in _waivers(proposal, mentee, singles, promising)],
        [(a,) for a in answers if a.before],
        [(p,) for p in closed],
        [(p, Approve(person, p.mentor)) for p in kept],
    ]
    yield from chain.from_iterable(islice(kind, TRIES) for kind in kinds)
    if need := need_of(case, case.mentees[mentee]):
        # Of several who wait, whom a new mentor gets hangs on grade and goals, which are open yet.
        if np.count_nonzero(proposal.partner == NOBODY) == 1:
            yield (Recruit(need),)
        yield Recruit(need), Approve(person, recruit_ids(case.roster)[0])


def _single_rules(scores: Scores, mentee: int) -> dict[int, Rule]:
    """Return the mentors, by column, whom one single rule keeps from the mentee; best fit first."""
    blocked = np.where(scores.waived[mentee], 0, scores.blocked[mentee]).astype(np.uint64)
    one = (blocked > 0) & (blocked & (blocked - np.uint64(1)) == 0)
    columns = _by_fit(scores, mentee, np.flatnonzero(one))
    return {j: scores.blocking(mentee, j)[0] for j in columns}


def _promising(proposal: Proposal, mentee: int, singles: dict[int, Rule]) -> list[int]:
    """Return those of the blocked mentors with whom one more would be placed, best fit first.

    Under "lift the weakest" the prices keep to the floor of the plan, which placing one more may
    lower: there the others are tried as well, last.
    """
    fit = np.full(len(proposal.places), FORBIDDEN, np.int64)
    fit[list(singles)] = proposal.scores.fit[mentee, list(singles)]
    graph = prepared(proposal)
    prices = force_each(graph, mentee, below=0, fit=fit)
    good = [j for j in singles if j in prices and prices[j].placed_lost < 0]
    if graph.problem.aim == "lift the weakest":
        good += [j for j in singles if j not in good]
    return good


def _answers(
    proposal: Proposal, mentee: int, singles: dict[int, Rule], promising: Sequence[int]
) -> list[Answer]:
    case = proposal.scores.case
    person = case.mentees[mentee]
    found = (lifting_answer(case, singles[j].name, person, case.mentors[j]) for j in promising)
    return list(dict.fromkeys(a for a in found if a is not None))


def _waivers(
    proposal: Proposal, mentee: int, singles: dict[int, Rule], promising: Sequence[int]
) -> list[Waiver]:
    """Return the waivers to try, by rule, then by fit."""
    case = proposal.scores.case
    spoken = {f"required: {c.name}" for c in case.roster.criteria if is_language(c)}

    def order(j: int) -> int:
        name = singles[j].name
        return _WAIVED.index(name) + 1 if name in _WAIVED else 0

    wanted = [
        j
        for j in promising
        if singles[j].name in _WAIVED
        or (singles[j].name.startswith("required: ") and singles[j].name not in spoken)
    ]
    person = case.mentees[mentee].id
    return [Waiver(person, case.mentors[j].id, singles[j].name) for j in sorted(wanted, key=order)]


def _wanted(proposal: Proposal, mentee: int) -> list[int]:
    """Return the mentors with whom one more place would go to this mentee, or as well to them.

    A mentor's least price is what one more place is worth (Mo 1988); it goes to a mentee without
    one whose pair is worth as much. Under "lift the weakest" the nearest to it come first.
    """
    problem = proposal.problem
    price = proposal.plan.certificate.mentor_price
    worth = np.where(problem.fit == FORBIDDEN, 0, problem.fit + problem.bonus)
    if not problem.places.any():
        price = worth.max(axis=0, initial=0)
    short: Ints = price - worth[mentee]
    allowed = _allowed(proposal, mentee)
    if problem.aim == "lift the weakest":
        return sorted(allowed, key=lambda j: int(short[j]))
    return [j for j in allowed if short[j] <= 0]


def _allowed(proposal: Proposal, mentee: int) -> list[int]:
    """Return the mentors whom the rules allow, best fit first."""
    columns = np.flatnonzero(proposal.problem.fit[mentee] != FORBIDDEN)
    return _by_fit(proposal.scores, mentee, columns)


def _by_fit(scores: Scores, mentee: int, columns: Ints) -> list[int]:
    order = np.argsort(-scores.fit[mentee, columns], kind="stable")
    return [int(j) for j in columns[order]]


def _places(proposal: Proposal, mentor: int) -> int:
    return int(proposal.places[mentor])
