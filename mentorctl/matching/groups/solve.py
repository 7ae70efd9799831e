"""The best plan of a problem with groups, in the order that solver.py states.

What has nothing to do with groups goes to the assignment solver as ever; each other part that
shares nobody is solved on its own (search.py). Only the weakest pair is of the whole plan: all
parts are lifted first, then each is solved above the lowest of them.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from mentorctl.matching.floor import highest_floor
from mentorctl.matching.groups.parts import at_or_above, part_of, parted
from mentorctl.matching.groups.search import best, first_rules
from mentorctl.matching.problem import WHOLE, Certificate, Flags, Plan, Problem, UnusableProblem
from mentorctl.matching.solver import solve


def solve_groups(problem: Problem) -> Plan:
    """Return the best plan of a problem with groups, with what bounds all others.

    Raises TooLarge where sums would not be exact, UnusableProblem where the lift has a limit: what
    it costs is not searched here, and the Program sheet refuses it beforehand.
    """
    if problem.give_up != WHOLE:
        raise UnusableProblem("with groups there is no limit to what a lift may cost")
    rows, others = parted(problem)
    plain = part_of(problem, rows)
    parts = [part_of(problem, mask) for mask in others]
    reached = [first_rules(part) for part in parts]
    floor = 0
    lift = problem.aim == "lift the weakest"
    if lift:
        lifted = highest_floor(plain)
        lows = [r.lowest for r in reached if r.placed]
        floor = min([*lows, *([lifted.fit] if solve(plain).partner.max(initial=-1) >= 0 else [])],
                    default=0)  # fmt: skip
    plans = [
        _of(mask, best(part, r, floor))
        for mask, part, r in zip(others, parts, reached, strict=True)
    ]
    first = solve(at_or_above(plain, floor))
    if lift:
        first = replace(
            first,
            certificate=Certificate(
                first.certificate.mentor_price, lifted.limit_cover, lifted.floor_cover
            ),
        )
    return _together([first, *plans])


def _of(rows: Flags, plan: Plan) -> Plan:
    """Say whom a plan is of: also mentees whose pairs can be in no group large enough."""
    return replace(plan, parts=(replace(plan.parts[0], rows=np.flatnonzero(rows)),))


def _together(plans: list[Plan]) -> Plan:
    """Lay the plans of parts over one another: no two say anything of one person."""
    return Plan(
        np.max([p.partner for p in plans], axis=0),
        Certificate(
            np.max([p.certificate.mentor_price for p in plans], axis=0),
            np.any([p.certificate.limit_cover for p in plans], axis=0),
            np.any([p.certificate.floor_cover for p in plans], axis=0),
        ),
        tuple(bound for p in plans for bound in p.parts),
    )
