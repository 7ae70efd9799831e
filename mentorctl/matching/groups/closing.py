"""A good plan with groups, found fast: groups that stay too small are closed, a few at a time.

Between two closings the assignment solver places everybody anew, without smallest sizes. What
comes out is a plan that keeps all sizes, and nearly always one that places the most; it tells the
exact search where not to look.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from mentorctl.matching.groups.parts import keeps_sizes, sizes
from mentorctl.matching.problem import FORBIDDEN, NOBODY, Ints, Problem
from mentorctl.matching.solver import solve

_AT_ONCE = 6  # one in so many of the groups that are too small is closed before looking again


def closed_until_sized(problem: Problem, partner: Ints) -> Ints | None:
    """Return a plan that keeps the sizes, starting from one of highest value that need not.

    None where a group is too large, which closing others does not mend.
    """
    fit = problem.fit.copy()
    while True:
        small = [
            (number, k)
            for k, (number, least, excused) in enumerate(sizes(problem, partner))
            if 0 < number < least and not excused and not problem.groups[k].held
        ]
        if not small:
            return partner if keeps_sizes(problem, partner) else None
        small.sort(key=lambda one: (one[0], _fit_of(problem, partner, one[1]), one[1]))
        for _, k in small[: -(-len(small) // _AT_ONCE)]:
            group = problem.groups[k]
            fit[group.members, group.mentor] = FORBIDDEN
        partner = solve(replace(problem, fit=fit, groups=())).partner


def _fit_of(problem: Problem, partner: Ints, k: int) -> int:
    group = problem.groups[k]
    there = group.members[partner[group.members] == group.mentor]
    return int(problem.fit[there, group.mentor].sum())


def nobody(problem: Problem) -> Ints:
    """(mentees,) the plan that places nobody."""
    return np.full(len(problem.fit), NOBODY, np.int64)
