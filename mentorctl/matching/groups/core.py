"""Which pairs to search among: those that may be in a best plan, and those that likely are.

At the prices of the relaxed problem, the one without smallest sizes, a pair loses what its mentee
would gain more with the best mentor at these prices. The losses of a plan, and the places it
leaves empty, are what it lacks of the bound (reduced costs: Dantzig, Fulkerson and Johnson 1954).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from mentorctl.matching.problem import FORBIDDEN, Ints, Plan, Problem

_FOR_MENTEE = 10
_FOR_MENTOR = 8


def hopeful(problem: Problem, relaxed: Plan, known: Ints) -> Problem:
    """Return the problem with only those pairs that a plan at least as good as a known one has.

    A pair that loses more than the known plan lacks of the bound is in no such plan.
    """
    lost, bound = _losses(problem, relaxed)
    seated = np.flatnonzero(known >= 0)
    value = int(problem.fit[seated, known[seated]].sum()) + len(seated) * problem.bonus
    return replace(problem, fit=np.where(lost <= bound - value, problem.fit, FORBIDDEN))


def likely(problem: Problem, relaxed: Plan, *known: Ints) -> Problem:
    """Return the problem with a few pairs of each person that lose least, and those of plans known.

    Its best plan is nearly always the best of all, and a good one in any case.
    """
    lost, _ = _losses(problem, relaxed)
    kept = np.zeros(lost.shape, np.bool_)
    for table, few in ((lost, _FOR_MENTEE), (lost.T, _FOR_MENTOR)):
        if table.size:
            order = np.argsort(table, axis=1, kind="stable")[:, :few]
            into = kept if table is lost else kept.T
            into[np.arange(len(table))[:, None], order] = True
    for plan in known:
        seated = np.flatnonzero(plan >= 0)
        kept[seated, plan[seated]] = True
    return replace(problem, fit=np.where(kept, problem.fit, FORBIDDEN))


def _losses(problem: Problem, relaxed: Plan) -> tuple[Ints, int]:
    """(mentees, mentors) what each pair loses, very much where it is forbidden; and the bound."""
    price = relaxed.certificate.mentor_price
    worth = np.where(problem.fit >= 0, problem.fit + problem.bonus - price, -problem.bonus)
    gain = np.maximum(worth.max(axis=1, initial=0), 0)
    bound = int(gain.sum()) + int((problem.usable_places * price).sum())
    lost: Ints = gain[:, None] - worth
    return lost, bound
