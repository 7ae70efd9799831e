"""Whom to recruit: the fewest new mentors that would place the most people left out.

A list made step by step, each taking the mentor who would serve the most people still waiting, is
nearly always as short as can be; fewest.py finds a shorter one or proves that there is none, up to
a stated size. The whole of the list is tried with the solver.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from mentorctl.matching.case import Case
from mentorctl.matching.plan import Proposal
from mentorctl.matching.problem import NOBODY
from mentorctl.matching.remedies.change import Recruit, applied
from mentorctl.matching.remedies.fewest import Chosen, fewest
from mentorctl.matching.remedies.needs import Need, group_places, need_of, shared_need
from mentorctl.matching.remedies.search import placed
from mentorctl.matching.rules import Mask
from mentorctl.matching.scores import score
from mentorctl.model.people import Mentee
from mentorctl.model.roster import Roster

MOST = 2_000_000
"""People waiting times kinds of new mentors up to which higher grades than asked for are weighed.

Beyond it the list may be longer than it need be, and nobody is left off it.
"""


@dataclass(frozen=True)
class Wanted:
    """So many new mentors of one kind, and the mentees whom they would serve."""

    mentors: int
    places: int
    """Places of each: the program's default capacity, at least 1 or a group's least."""
    need: Need
    mentees: tuple[str, ...]


@dataclass(frozen=True)
class Recruiting:
    """The list, with what it comes to.

    lines   those who serve the most people first
    placed  ids of people left out now whom `match` places with all of them: tried
    others  ids of those whom it does not, as no new mentor alone would help them
    """

    lines: tuple[Wanted, ...]
    placed: tuple[str, ...]
    others: tuple[str, ...]
    fewest: bool = True
    """Whether no fewer mentors of such kinds serve as many: proven."""


def recruiting(proposal: Proposal) -> Recruiting:
    """Return the recruiting list for everybody whom the plan leaves out."""
    case = proposal.scores.case
    waiting = [case.mentees[i] for i in np.flatnonzero(proposal.partner == NOBODY)]
    needs = {m.id: need for m in waiting if (need := need_of(case, m)) is not None}
    left = [m for m in waiting if m.id in needs]
    offers = _offers(list(needs.values()))
    open_ = _open(case, left, offers)
    places = [_places(case.roster, offer) for offer in offers]
    chosen, proven = _greedy(open_, places), False
    if not any(case.roster.program.settings(o.track).format == "group" for o in offers):
        chosen, proven = fewest(open_, places, chosen)
    lines = [
        line
        for k, rows in chosen.items()
        for line in _lines(
            [left[i].id for i in rows],
            needs,
            offers[k],
            places[k],
            group_places(case.roster, offers[k].track),
        )
    ]
    lines.sort(key=lambda line: (-len(line.mentees), line.mentees))
    changes = tuple(Recruit(line.need, line.places) for line in lines for _ in range(line.mentors))
    earlier = [m.row for m in proposal.matches]
    then = placed(proposal.scores, changes, earlier) if changes else ()
    return Recruiting(
        tuple(lines),
        tuple(m.id for m in waiting if m.id in then),
        tuple(m.id for m in waiting if m.id not in then),
        proven,
    )


def _offers(needs: Sequence[Need]) -> list[Need]:
    """Return the kinds of mentors to choose from: each need as it is, and with each one language.

    A need with the higher grade of somebody else serves both, so each grade asked for is tried
    with each need of its track, unless that would make too many.
    """
    grades = sorted({(n.track, n.grades, n.levels) for n in needs})
    plain = {
        replace(n, languages=(language,) if language else (), goals=())
        for n in needs
        for language in (n.languages or ("",))
    }
    found = {
        replace(n, grades=g, levels=levels)
        for n in plain
        for track, g, levels in grades
        if track == n.track
    }
    if len(found) * len(needs) > MOST:
        found = plain
    # Of equal ones the first is taken: the one of the lowest grade.
    return sorted(found, key=lambda n: (n.track, [level for _, level in n.levels], repr(n)))


def _open(case: Case, mentees: Sequence[Mentee], offers: Sequence[Need]) -> Mask:
    """(mentees, offers) where no rule would block the new mentor."""
    if not mentees:
        return np.zeros((0, len(offers)), np.bool_)
    changes = [Recruit(need) for need in offers]
    bare = replace(case.roster, mentors=(), mentees=tuple(mentees))
    roster, _ = applied(changes, bare, ())
    # New mentors are numbered as the offers are, and people stand in the order of their numbers.
    return np.equal(score(Case(roster)).blocked, 0)


def _greedy(open_: Mask, places: Sequence[int]) -> Chosen:
    """Choose offers until nobody more is served; return the rows that each serves.

    An offer that fills its places comes first, then one that could serve many more, so that few
    kinds are asked for. Whoever would leave a place empty waits for another step; those who could
    be served by the fewest offers don't wait.
    """
    waiting = np.ones(len(open_), np.bool_)
    chances = open_.sum(axis=1)
    chosen: dict[int, list[int]] = {}
    while True:
        served = (open_ & waiting[:, None]).sum(axis=0)
        if not len(served) or not served.max():
            return {k: sorted(rows) for k, rows in chosen.items()}
        k = max(range(len(served)), key=lambda k: (min(served[k], places[k]), served[k], -k))
        rows = np.flatnonzero(open_[:, k] & waiting)
        full = len(rows) // places[k] * places[k]
        rows = rows[np.argsort(chances[rows], kind="stable")][: full or len(rows)]
        waiting[rows] = False
        chosen.setdefault(k, []).extend(int(r) for r in rows)


def _lines(
    mentees: Sequence[str], needs: Mapping[str, Need], offer: Need, places: int, least: int
) -> list[Wanted]:
    """Ask for no higher grade than those need who would share a mentor.

    least  so many must share one, in a group track: nobody is asked for to have fewer
    """
    order = sorted(mentees, key=lambda m: [level for _, level in needs[m].levels])
    groups: dict[tuple[str, str], list[str]] = {}
    for group in _shared(order, places, least):
        need = shared_need([needs[m] for m in group], offer)
        groups.setdefault(need.grades, []).extend(group)
    return [
        Wanted(
            -(-len(group) // places),
            places,
            shared_need([needs[m] for m in group], offer),
            tuple(m for m in mentees if m in group),
        )
        for group in groups.values()
    ]


def _shared(order: Sequence[str], places: int, least: int) -> list[Sequence[str]]:
    """Cut a list into as few pieces as places allow, none shorter than the least."""
    if least <= 1:
        return [order[start : start + places] for start in range(0, len(order), places)]
    pieces = min(-(-len(order) // places), len(order) // least)
    served = min(len(order), pieces * places)
    ends = [served * k // pieces for k in range(pieces + 1)] if pieces else []
    return [order[a:b] for a, b in pairwise(ends)]


def _places(roster: Roster, need: Need) -> int:
    settings = roster.program.settings(need.track)
    least = group_places(roster, need.track)
    most = settings.largest_group if settings.format == "group" else settings.default_capacity
    return max(least, min(most, settings.default_capacity))
