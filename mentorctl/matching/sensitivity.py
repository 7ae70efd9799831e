"""Which pairs stand however the criteria are weighed, and which hang on one weight.

The weight of each criterion in turn is left out, halved and doubled, and each time the plan is
solved anew and exactly. A pair goes when no best plan under the changed weights has it; one that
merely could be swapped among equally good plans stands. Approved pairs stay in any case. Pairs of
group tracks are left out: whether one can stay is told by solving again for each pair and weight.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from mentorctl.matching.blanks import Blank, blanks_of
from mentorctl.matching.counterfactual import Price, force, prepared, prepared_for
from mentorctl.matching.groups.parts import part_of, parted
from mentorctl.matching.plan import Proposal, solved
from mentorctl.matching.problem import FORBIDDEN, NOBODY, Flags, Ints, Problem
from mentorctl.matching.residual import Residual
from mentorctl.matching.scores import reweighed
from mentorctl.model.pairs import Decision
from mentorctl.model.people import Mentee, Mentor

Kind = Literal["left out", "halved", "doubled"]
KINDS: tuple[Kind, ...] = ("left out", "halved", "doubled")
_TIMES: dict[Kind, tuple[int, int]] = {"left out": (0, 1), "halved": (1, 2), "doubled": (2, 1)}
"""What a criterion's own weight and all the others are multiplied by: weights stay whole."""

ROOM = 6_000
"""Pairs of a mentee and a mentor up to which `match` looks at this without being asked."""


@dataclass(frozen=True)
class Gone:
    """One change of weights under which a pair goes, and whom the mentee has then."""

    criterion: str
    kind: Kind
    instead: Mentor | None


@dataclass(frozen=True)
class Sensitive:
    """How one proposed pair stands: in how many of the changed plans, and on which blanks."""

    mentee: Mentee
    mentor: Mentor
    plans: int
    gone: tuple[Gone, ...]
    blanks: tuple[Blank, ...]

    @property
    def stands(self) -> int:
        """Return in how many of the plans the pair stands."""
        return self.plans - len(self.gone)


def small_enough(proposal: Proposal) -> bool:
    """Tell whether looking at every pair takes no noticeable time.

    Groups whose weakest pair is lifted do: each change of a weight searches them anew.
    """
    return proposal.problem.fit.size <= ROOM and not groups_lifted(proposal)


def groups_lifted(proposal: Proposal) -> bool:
    """Tell whether the weakest pair is lifted in a program with groups."""
    return proposal.problem.lifts and bool(proposal.problem.groups)


def sensitivity(proposal: Proposal) -> list[Sensitive]:
    """Return how each proposed pair apart from groups stands, in the order of the mentees."""
    case, partner = proposal.scores.case, proposal.plan.partner
    looked_at = (partner != NOBODY) & ~in_groups(proposal)
    gone: dict[int, list[Gone]] = {int(i): [] for i in np.flatnonzero(looked_at)}
    if not gone:
        return []
    plans = 0
    for criterion, kind, problem in _reweighed(proposal):
        plans += 1
        for i, instead in _leaving(proposal, problem).items():
            mentor = None if instead == NOBODY else case.mentors[instead]
            gone[i].append(Gone(criterion, kind, mentor))
    graph = prepared(proposal)
    return [
        Sensitive(
            case.mentees[i],
            case.mentors[int(partner[i])],
            plans,
            tuple(found),
            tuple(blanks_of(proposal, graph, i)),
        )
        for i, found in gone.items()
    ]


def in_groups(proposal: Proposal) -> Flags:
    """(mentees,) those whose pairs hang together with groups, and so are not looked at."""
    problem = proposal.problem
    if not problem.groups:
        return np.zeros(len(problem.fit), np.bool_)
    return ~parted(problem)[0]


def _reweighed(proposal: Proposal) -> Iterator[tuple[str, Kind, Problem]]:
    """Yield the problem under each change of a weight."""
    scores, problem = proposal.scores, proposal.problem
    at, to = scores.case.mentee_at, scores.case.mentor_at
    rows = [m.row for m in proposal.matches if m.row.decision is Decision.APPROVED]
    approved = [(at[r.mentee], to[r.mentor]) for r in rows if r.mentee in at and r.mentor in to]
    for c, compared in enumerate(scores.compared):
        if not scores.weights[c].any():
            continue
        for kind in KINDS:
            own, others = _TIMES[kind]
            weights = scores.weights * others
            weights[c] = scores.weights[c] * own
            fit = reweighed(scores, weights)
            yield (
                compared.criterion.name,
                kind,
                replace(
                    problem,
                    fit=np.where(problem.fit == FORBIDDEN, FORBIDDEN, fit),
                    # Of equal plans the one nearest to the present: fewer pairs to look at.
                    earlier=proposal.plan.partner,
                    fixed=sum(int(fit[pair]) for pair in approved),
                ),
            )


def _leaving(proposal: Proposal, problem: Problem) -> dict[int, int]:
    """Return the mentees (rows) whose pair is in no best plan of the problem, and their new one."""
    before: Ints = proposal.plan.partner
    grouped = in_groups(proposal)
    if problem.groups and not problem.lifts:  # the weakest pair alone is of the whole plan
        problem = part_of(problem, ~grouped)
    plan = solved(problem)
    moved = np.flatnonzero((before != NOBODY) & (plan.partner != before) & ~grouped)
    if not len(moved):
        return {}
    graph = prepared_for(problem, plan, proposal.partner != before)
    return {
        i: int(plan.partner[i]) for i in moved.tolist() if not _may_stay(graph, i, int(before[i]))
    }


def _may_stay(graph: Residual, i: int, j: int) -> bool:
    """Tell whether some best plan has the pair; only a pair worth its prices can be in one."""
    fit = int(graph.problem.fit[i, j])
    if fit < graph.floor or graph.gain[i] + graph.price[j] > fit + graph.problem.bonus:
        return False
    price = force(graph, i, j)
    return isinstance(price, Price) and price.costs == (0, 0)
