"""Which pairs stand however the criteria are weighed, and which hang on one weight.

The weight of each criterion in turn is left out, halved and doubled, and each time the plan is
solved anew and exactly. A pair goes when no best plan under the changed weights has it; one that
merely could be swapped among equally good plans stands. Approved pairs stay in any case.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from mentorctl.matching.blanks import Blank, blanks_of
from mentorctl.matching.counterfactual import Price, force, prepared
from mentorctl.matching.plan import Proposal
from mentorctl.matching.problem import FORBIDDEN, NOBODY, Ints, Problem
from mentorctl.matching.residual import Residual, residual_of
from mentorctl.matching.scores import reweighed
from mentorctl.matching.solver import solve
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
    """Tell whether looking at every pair takes no noticeable time."""
    return proposal.problem.fit.size <= ROOM


def sensitivity(proposal: Proposal) -> list[Sensitive]:
    """Return how each proposed pair stands, in the order of the mentees."""
    case, partner = proposal.scores.case, proposal.plan.partner
    gone: dict[int, list[Gone]] = {int(i): [] for i in np.flatnonzero(partner != NOBODY)}
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
    plan = solve(problem)
    moved = np.flatnonzero((before != NOBODY) & (plan.partner != before))
    if not len(moved):
        return {}
    graph = residual_of(problem, plan, proposal.partner != before)
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
