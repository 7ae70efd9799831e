"""What the solver is asked, what it answers, and what a checker needs to judge the answer.

The arrays know nothing of people: the caller sorts mentees and mentors by id and keeps the
look-up from row and column to id.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]
Aim = Literal["best total", "lift the weakest"]

UNIT = 1_000_000
"""A fit of 1.0 in the integers used inside."""

FORBIDDEN = -1
"""Stands in ``fit`` where a hard rule blocks the pair: such a pair has no fit at all."""

NOBODY = -1
"""Stands in ``partner`` and ``earlier`` for a mentee without a mentor."""

WHOLE = 1_000_000
"""All of the best total, in millionths."""

EXACT = 2**53
"""Integers below this are exact in float64."""


class UnusableProblem(ValueError):
    """The arrays of a problem contradict each other or leave their ranges."""

    def __init__(self, what: str) -> None:
        super().__init__(f"This matching problem can't be solved: {what}.")


class TooLarge(UnusableProblem):
    """Sums would leave the integers that float64 holds exactly."""

    def __init__(self, mentees: int) -> None:
        super().__init__(
            f"with {mentees} mentees the sums are no longer exact; match by track or by site"
        )


@dataclass(frozen=True)
class Problem:
    """Who may be paired with whom, and how well.

    fit      (mentees, mentors) 0..UNIT, or FORBIDDEN; rows and columns sorted by id
    places   (mentors,) places still free, 0 or more
    load     (mentors,) mentees the mentor already has; counts for even load only
    earlier  (mentees,) column of the mentor proposed in the earlier plan, or NOBODY
    aim      what comes second, after placing the most mentees
    give_up  under "lift the weakest": what the lift may cost at most, in millionths of the best
             total, that is of the highest total fit that a plan placing as many can have
    fixed    fit of the pairs that were approved and left out here: it counts in the best total

    Raises UnusableProblem where shapes or ranges don't hold.
    """

    fit: Ints
    places: Ints
    load: Ints
    earlier: Ints
    aim: Aim = "best total"
    give_up: int = WHOLE
    fixed: int = 0

    def __post_init__(self) -> None:
        """Refuse arrays that would give a wrong plan rather than an error."""
        if self.fit.ndim != 2:
            raise UnusableProblem(f"fit has {self.fit.ndim} dimensions, not mentees by mentors")
        mentees, mentors = self.fit.shape
        for name, length in (("places", mentors), ("load", mentors), ("earlier", mentees)):
            if getattr(self, name).shape != (length,):
                raise UnusableProblem(f"{name} has {getattr(self, name).shape}, not ({length},)")
        for name in ("fit", "places", "load", "earlier"):
            if getattr(self, name).dtype != np.int64:
                raise UnusableProblem(f"{name} holds {getattr(self, name).dtype}, not int64")
        for name, least, most in (
            ("fit", FORBIDDEN, UNIT),
            ("places", 0, None),
            ("load", 0, None),
            ("earlier", NOBODY, mentors - 1),
        ):
            array = getattr(self, name)
            if array.size and (array.min() < least or (most is not None and array.max() > most)):
                raise UnusableProblem(f"{name} has a number outside {least} to {most}")
        if self.aim not in ("best total", "lift the weakest"):
            raise UnusableProblem(f"the aim {self.aim!r} is unknown")
        if not 0 <= self.give_up <= WHOLE or self.fixed < 0:
            raise UnusableProblem("what may be given up is no part of the best total")

    @property
    def lifts(self) -> bool:
        """Whether the weakest pair comes before the total."""
        return self.aim == "lift the weakest"

    @property
    def usable_places(self) -> Ints:
        """(mentors,) places capped at the number of mentees, beyond which they say nothing."""
        return np.minimum(self.places, len(self.fit))

    @property
    def bonus(self) -> int:
        """What placing one more mentee is worth: more than all the fit any plan can add up to."""
        return min(len(self.fit), int(self.usable_places.sum())) * UNIT + 1

    def worth(self, floor: int) -> NDArray[np.float64]:
        """(mentees, mentors) fit plus the bonus for a place; 0 where the pair is out or weaker."""
        worth = self.fit.astype(np.float64) + self.bonus
        worth[self.fit < max(floor, 0)] = 0.0
        return worth

    def affordable(self, total: int, best: int) -> bool:
        """Tell whether a plan of this total fit gives up no more of the best total than it may."""
        return (total + self.fixed) * WHOLE >= (best + self.fixed) * (WHOLE - self.give_up)


@dataclass(frozen=True)
class Cost:
    """Beside what total a lift is to be judged, and why a higher one would cost too much.

    partner     (mentees,) a plan of the best total, whatever its weakest pair
    price       (mentors,) prices that bound the total of every plan
    next_price  (mentors,) prices that bound the total of plans without a pair as weak as the
                plan's weakest
    """

    partner: Ints
    price: Ints
    next_price: Ints


@dataclass(frozen=True)
class Certificate:
    """What a checker needs to bound every other plan. No value in it can make a bound false.

    mentor_price  (mentors,) what one more place of the mentor would be worth, 0 or more, in units
                  of fit plus bonus; weak duality turns any prices into a bound
    limit_cover   (mentors,) mentors whose places, with the mentees that can go elsewhere, cover
                  every allowed pair: the limit on how many can be placed
    floor_cover   (mentors,) the same over the pairs better than the plan's weakest one
    The covers serve the aim "lift the weakest" and are all False for "best total".
    cost          what that lift costs; None for "best total"
    """

    mentor_price: Ints
    limit_cover: Flags
    floor_cover: Flags
    cost: Cost | None = None


@dataclass(frozen=True)
class Plan:
    """partner: (mentees,) column of the mentor, or NOBODY; with its certificate."""

    partner: Ints
    certificate: Certificate
