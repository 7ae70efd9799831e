"""The fewest new mentors who serve everybody that any could serve, out of kinds to choose from.

A set-covering problem, solved by HiGHS; small, as it is asked only where the list made step by
step might be too long.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from mentorctl.matching.problem import FORBIDDEN, NOBODY, Problem
from mentorctl.matching.rules import Mask
from mentorctl.matching.solver import solve

CELLS = 20_000
"""Mentees times kinds up to which the fewest are searched for."""

_NODES = 5_000  # a number of steps, not of seconds: every machine gets equally far

Chosen = Mapping[int, Sequence[int]]
"""Rows of the mentees whom each kind serves."""


def mentors_of(chosen: Chosen, places: Sequence[int]) -> int:
    """Return how many mentors it takes."""
    return sum(-(-len(rows) // places[k]) for k, rows in chosen.items())


def fewest(open_: Mask, places: Sequence[int], chosen: Chosen) -> tuple[Chosen, bool]:
    """Return a choice of fewest mentors, and whether it is proven that none has fewer.

    open_   (mentees, kinds) who could have a mentor of which kind
    places  (kinds,) of each mentor
    chosen  a choice that serves everybody who can be served; kept where it is no longer
    """
    need = mentors_of(chosen, places)
    served = np.flatnonzero(open_.any(axis=1))
    if not len(served) or need == -(-len(served) // max(places)):
        return chosen, True
    if open_.size > CELLS:
        return chosen, False
    numbers, proven = _numbers(open_[served], np.array(places, np.int64))
    if numbers is None or int(numbers.sum()) >= need:
        return chosen, proven
    return _shared_out(open_, numbers * np.array(places, np.int64)), proven


def _numbers(open_: Mask, places: NDArray[np.int64]) -> tuple[NDArray[np.int64] | None, bool]:
    """(kinds,) mentors of each kind: as few as can be, then of the first kinds, all served."""
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import coo_array, csr_array, hstack, vstack

    mentees, kinds = open_.shape
    row, kind = np.nonzero(open_)
    pair = np.arange(len(row))
    each = csr_array(coo_array((np.ones(len(row)), (row, pair)), shape=(mentees, len(row))))
    used = csr_array(coo_array((np.ones(len(row)), (kind, pair)), shape=(kinds, len(row))))
    room = csr_array(coo_array((-places.astype(float), (np.arange(kinds),) * 2)))
    none = csr_array((mentees, kinds))
    limits = LinearConstraint(
        vstack([hstack([each, none]), hstack([used, room])]),
        np.r_[np.ones(mentees), np.full(kinds, -np.inf)],
        np.r_[np.ones(mentees), np.zeros(kinds)],
    )
    # Of equally few, the first kinds ask for the lowest grades.
    first = (np.arange(kinds) + 1.0) ** 2
    cost = 1 + first / (first.sum() * mentees + 1)
    found = milp(
        np.r_[np.zeros(len(row)), cost],
        constraints=limits,
        bounds=Bounds(0, np.r_[np.ones(len(row)), np.full(kinds, mentees)]),
        integrality=np.ones(len(row) + kinds),
        options={"mip_rel_gap": 0, "node_limit": _NODES},
    )
    if found.x is None:
        return None, False
    return np.rint(found.x[len(row) :]).astype(np.int64), found.status == 0


def _shared_out(open_: Mask, places: NDArray[np.int64]) -> Chosen:
    """Give each mentee a kind with a place: by the rules of the plan, so always the same one."""
    fit = np.where(open_, 0, FORBIDDEN).astype(np.int64)
    nothing = np.zeros(len(places), np.int64)
    partner = solve(Problem(fit, places, nothing, np.full(len(open_), NOBODY, np.int64))).partner
    kinds = sorted({int(k) for k in partner if k != NOBODY})
    return {k: [int(i) for i in np.flatnonzero(partner == k)] for k in kinds}
