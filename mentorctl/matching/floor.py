"""The highest fit that the weakest pair can have while the most mentees are placed.

Whether a floor is possible asks for a largest matching over the pairs at or above it. The floor
is found by halving, and each matching starts from the last one that worked.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mentorctl.matching import bits
from mentorctl.matching.problem import NOBODY, Flags, Ints, Problem
from mentorctl.matching.seats import Seats, search, shift


@dataclass(frozen=True)
class Floor:
    """The floor, with the covers that prove it (see Certificate)."""

    fit: int
    limit_cover: Flags
    floor_cover: Flags


def highest_floor(problem: Problem) -> Floor:
    """Find the floor by halving, in about 20 matchings at most. Without any pair it is 0."""
    mentees = len(problem.fit)
    seated, limit_cover = _place(problem, 0, np.full(mentees, NOBODY, dtype=np.int64), mentees)
    placed = int((seated >= 0).sum())
    if not placed:
        return Floor(0, limit_cover, limit_cover)
    allowed_to_stand = mentees - placed
    floor = _weakest(problem, seated)
    # So many mentees can't all do better than the best fit of the last among them.
    impossible = int(np.sort(problem.fit.max(axis=1))[allowed_to_stand]) + 1
    while floor + 1 < impossible:
        middle = (floor + impossible) // 2
        attempt, _ = _place(problem, middle, seated, allowed_to_stand)
        if int((attempt >= 0).sum()) == placed:
            seated, floor = attempt, _weakest(problem, attempt)
        else:
            impossible = middle
    _, floor_cover = _place(problem, floor + 1, seated, allowed_to_stand)
    return Floor(floor, limit_cover, floor_cover)


def _weakest(problem: Problem, partner: Ints) -> int:
    """Return the lowest fit of a plan that places somebody."""
    rows = np.flatnonzero(partner >= 0)
    return int(problem.fit[rows, partner[rows]].min())


def _place(problem: Problem, floor: int, partner: Ints, standing: int) -> tuple[Ints, Flags]:
    """Place mentees at or above the floor, starting from a plan, until too many stand.

    Returns a plan that places the most, or one with more than ``standing`` mentees left over
    where at most that many could be spared; and the mentors reached from those left over. They
    are full, and nobody seated there can go elsewhere: a cover (Koenig 1931).
    """
    mentees, mentors = problem.fit.shape
    places = problem.usable_places.tolist()
    options = dict(enumerate(bits.rows_of(problem.fit >= floor)))
    rows = np.arange(mentees)
    fits = (partner >= 0) & (problem.fit[rows, partner] >= floor) if mentors else partner >= 0
    seats = Seats.of(options, np.where(fits, partner, NOBODY).tolist(), mentors)
    room = bits.set_of(j for j in range(mentors) if seats.count[j] < places[j])
    free = (1 << mentors) - 1
    for mentee in np.flatnonzero(~fits).tolist():
        path, left = search(seats, options[mentee] & free, room, free)
        if path is None:
            free = left
            standing -= 1
            if standing < 0:
                break
            continue
        seats.seat(mentee, shift(seats, path))
        if seats.count[path.end] >= places[path.end]:
            room ^= 1 << path.end
    reached = np.array([not free >> j & 1 for j in range(mentors)], dtype=np.bool_)
    return np.array(seats.partner, dtype=np.int64), reached
