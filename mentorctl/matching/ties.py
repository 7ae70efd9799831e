"""Choosing among plans of equal worth: even load first, then ids.

Both rules move mentees between tight columns only (see prices), so nothing decided before is
lost. The column after the last mentor is the pool of mentees without one.
"""

from __future__ import annotations

import numpy as np

from mentorctl.matching import bits
from mentorctl.matching.problem import Flags, Ints
from mentorctl.matching.seats import Seats, search, shift


def settle(tight: Flags, partner: Ints, places: Ints, load: Ints, priced: Flags) -> Ints:
    """Return the one plan that the last two rules choose.

    tight    (mentees, mentors + 1) columns each mentee may move to; the last is nobody
    partner  (mentees,) a best plan; NOBODY where the mentee has no mentor
    places, load  (mentors,) as in Problem
    priced   (mentors,) mentors who stay full in every best plan
    """
    mentors = len(places)
    undecided = np.flatnonzero(tight.sum(axis=1) > 1)
    if not len(undecided):
        return partner
    options = dict(zip(undecided.tolist(), bits.rows_of(tight[undecided]), strict=True))
    seats = Seats.of(options, np.where(partner < 0, mentors, partner).tolist(), mentors + 1)
    level_of = even_load(seats, places.tolist(), load.tolist(), priced.tolist())
    keep_even(seats, level_of, places.tolist(), load.tolist(), priced.tolist())
    by_ids(seats)
    result = np.array(seats.partner, dtype=np.int64)
    result[result == mentors] = -1
    return result


def even_load(
    seats: Seats, places: list[int], load: list[int], priced: list[bool]
) -> list[int | None]:
    """Move mentees until the sum of squared loads is least; return each column's level.

    Passing a mentee along a path from load L to load L - 2 or less makes the sum smaller, and
    when no such path is left it is least (semi-matchings: Harvey, Ladner, Lovasz and Tamir 2006).
    A column's level is the highest load a path to it can start from, None where none can.
    """
    mentors = len(places)
    total = [load[mentor] + seats.count[mentor] for mentor in range(mentors)]
    level_of: list[int | None] = [None] * (mentors + 1)
    givers = {mentor for mentor in range(mentors) if not priced[mentor] and seats.count[mentor]}
    free = (1 << (mentors + 1)) - 1
    while givers:
        level = max(total[mentor] for mentor in givers)
        top = bits.set_of(mentor for mentor in givers if total[mentor] == level)
        takers = bits.set_of(
            mentor
            for mentor in bits.members(free & ~(1 << mentors))
            if total[mentor] <= level - 2 and seats.count[mentor] < places[mentor]
        )
        while top:
            path, left = search(seats, top, takers, free)
            if path is None:
                # Nothing leads out of what was reached, so lower levels can't change it.
                for column in bits.members(free & ~left):
                    level_of[column] = level
                    givers.discard(column)
                free = left
                break
            start = shift(seats, path)
            total[start] -= 1
            total[path.end] += 1
            top ^= 1 << start
            givers.add(path.end)
            if not seats.count[start]:
                givers.discard(start)
            if total[path.end] > level - 2 or seats.count[path.end] >= places[path.end]:
                takers ^= 1 << path.end
    return level_of


def keep_even(
    seats: Seats,
    level_of: list[int | None],
    places: list[int],
    load: list[int],
    priced: list[bool],
) -> None:
    """Leave open only the moves that keep the load as even as it is.

    Between columns of one level a move costs nothing. A mentor at its level may come to have one
    fewer if another that is one below the level, with a place left, has one more.
    """
    of_level: dict[int | None, int] = {}
    for column, level in enumerate(level_of):
        of_level[level] = of_level.get(level, 0) | 1 << column
    for mentee in seats.options:
        seats.options[mentee] &= of_level[level_of[seats.partner[mentee]]]
    for mentor, level in enumerate(level_of[:-1]):
        if level is None or priced[mentor]:
            continue
        total = load[mentor] + seats.count[mentor]
        if total == level and seats.count[mentor]:
            seats.shrink |= 1 << mentor
        elif total == level - 1 and seats.count[mentor] < places[mentor]:
            seats.grow.add(mentor)


def by_ids(seats: Seats) -> None:
    """Give each mentee in turn the first column that leaves the rest of the plan as good.

    Moving mentee i from a to b asks for a path from b back to a past the mentees who still wait
    for their turn. What one column can't reach, a later one won't reach through it either, so
    all of a mentee's options together cost one search.
    """
    live = (1 << len(seats.count)) - 1
    for mentee in sorted(seats.options):
        here = seats.partner[mentee]
        seats.movable[here].discard(mentee)
        wanted = seats.options[mentee] & ((1 << here) - 1)
        free = live
        while wanted := wanted & free:
            column = bits.smallest(wanted)
            if not seats.movable[column] and column not in seats.grow:
                live &= ~(1 << column)  # nobody is left to make room here, now or later
                free &= live
                continue
            path, free = search(seats, 1 << column, 1 << here, free)
            if path is not None:
                shift(seats, path)
                seats.seat(mentee, column)
                seats.movable[column].discard(mentee)
                break
