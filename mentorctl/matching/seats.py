"""A seating of mentees that can be changed along alternating paths.

Every mentee sits in one column (a mentor, or the pool of mentees without one) or stands. A
path moves a mentee from column a to b, another one from b to c, and so on: the columns
between its ends keep their numbers.

          starts                                     goal
            a ──mentee──▶ b ──mentee──▶ c ──mentee──▶ d
      one fewer                                     one more

Where the number seated in a column may change, a path may also leave at a column that may
*grow* and go on from any column that may *shrink*, since that balances too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from mentorctl.matching import bits

_ACROSS = -1


@dataclass
class Seats:
    """The seating, changed in place.

    options   a mentee's columns, as a set of bits; a missing mentee never moves
    partner   the column of each mentee, or NOBODY for one who stands
    movable   for each column, the mentees seated there who may still be moved
    count     for each column, the mentees seated there
    grow      columns whose count may go up by one
    shrink    columns whose count may go down by one, as a set of bits
    """

    options: dict[int, int]
    partner: list[int]
    movable: list[set[int]]
    count: list[int]
    grow: set[int] = field(default_factory=set)
    shrink: int = 0

    @classmethod
    def of(cls, options: dict[int, int], partner: Sequence[int], columns: int) -> Seats:
        """Seat the mentees of ``partner``; those in ``options`` may be moved."""
        movable: list[set[int]] = [set() for _ in range(columns)]
        count = [0] * columns
        for mentee, column in enumerate(partner):
            if column >= 0:
                count[column] += 1
                if mentee in options:
                    movable[column].add(mentee)
        return cls(options, list(partner), movable, count)

    def seat(self, mentee: int, column: int) -> None:
        """Move one mentee, seated or standing, to a column."""
        before = self.partner[mentee]
        if before >= 0:
            self.count[before] -= 1
            self.movable[before].discard(mentee)
        self.partner[mentee] = column
        self.count[column] += 1
        self.movable[column].add(mentee)


@dataclass(frozen=True)
class Path:
    """A path found: its last column, and which mentee moves into each column on the way."""

    end: int
    mover: dict[int, int]
    bridge: int


def search(seats: Seats, starts: int, goal: int, free: int) -> tuple[Path | None, int]:
    """Find a path from a column of ``starts`` to one of ``goal``, entering ``free`` columns only.

    All three are sets of bits; goal and starts count as free. Returns the path, and the free
    columns left: on failure those that no start can reach, so that a later search with the same
    goal may leave out the rest.
    """
    free = (free | goal) & ~starts
    if starts & goal:
        return Path(bits.smallest(starts & goal), {}, _ACROSS), free
    mover: dict[int, int] = {}
    bridge = _ACROSS
    stack = list(bits.members(starts))
    options, movable = seats.options, seats.movable
    while stack:
        column = stack.pop()
        found = [(mentee, options[mentee]) for mentee in movable[column]]
        if bridge < 0 and column in seats.grow:
            bridge = column
            found.append((_ACROSS, seats.shrink))
        for mentee, reached in found:
            new = reached & free
            if not new:
                continue
            if new & goal:
                end = bits.smallest(new & goal)
                mover[end] = mentee
                return Path(end, mover, bridge), free
            free ^= new
            for entered in bits.members(new):
                mover[entered] = mentee
                stack.append(entered)
    return None, free


def shift(seats: Seats, path: Path) -> int:
    """Move every mentee on the path one column on; return the column it started from."""
    column = path.end
    while column in path.mover:
        mentee = path.mover[column]
        if mentee == _ACROSS:
            # Each of the two had one number to spare, and now has it the other way round.
            seats.shrink ^= (1 << column) | (1 << path.bridge)
            seats.grow ^= {column, path.bridge}
            column = path.bridge
        else:
            before = seats.partner[mentee]
            seats.seat(mentee, column)
            column = before
    return column
