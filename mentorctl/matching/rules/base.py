"""What a hard rule is: a unit with a name, a one-line reason, and two forms of the same test.

`why` judges one pair in plain Python and says what is wrong, with the two values behind it.
`mask` judges all pairs at once: True where blocked, an array of mentees by mentors. A test holds
the two equal over every pair; `verify` uses the first, the solver the second.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from mentorctl.matching.case import Case
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.settings import Settings

Mask = NDArray[np.bool_]
T = TypeVar("T")


class Rule(ABC):
    """One hard rule: no pair that it blocks is in the model at all."""

    name: str
    reason: str
    """What the rule is for, in one line for a coordinator."""
    leaves: str
    """What the people have in common whom the rule leaves, as in: 18 in the same track."""
    waivable = True
    history = False
    """Whether it comes from decisions on earlier plans instead of the roster."""
    private = False
    """Whether it rests on what somebody told the coordinator alone."""

    @abstractmethod
    def why(self, case: Case, mentee: Mentee, mentor: Mentor) -> str:
        """Return why the pair is blocked, as a sentence; empty where it is not."""

    @abstractmethod
    def mask(self, case: Case) -> Mask:
        """Return True where a pair is blocked, shape (mentees, mentors)."""


def nothing(case: Case) -> Mask:
    """Return a mask that blocks nobody."""
    return np.zeros((len(case.mentees), len(case.mentors)), dtype=bool)


def these(case: Case, pairs: Iterable[tuple[str, str]]) -> Mask:
    """Return True at each (mentee, mentor) of ids; pairs of people who aren't there are skipped."""
    blocked = nothing(case)
    for mentee, mentor in pairs:
        if mentee in case.mentee_at and mentor in case.mentor_at:
            blocked[case.mentee_at[mentee], case.mentor_at[mentor]] = True
    return blocked


def equal(left: Sequence[object], right: Sequence[object]) -> Mask:
    """Return where the two sides hold the same value, shape (left, right)."""
    codes: dict[object, int] = {}
    one = np.array([codes.setdefault(v, len(codes)) for v in left], dtype=np.int32)
    two = np.array([codes.setdefault(v, len(codes)) for v in right], dtype=np.int32)
    return np.equal(one[:, None], two[None, :])


def each_combination(left: Sequence[T], right: Sequence[T], blocks: Callable[[T, T], bool]) -> Mask:
    """Return `blocks` for all pairs, shape (left, right); values are few, so each meets once."""
    ones, twos = list(dict.fromkeys(left)), list(dict.fromkeys(right))
    small = np.array([[blocks(a, b) for b in twos] for a in ones] or [[]], dtype=bool)
    one, two = ({v: i for i, v in enumerate(values)} for values in (ones, twos))
    return small[np.ix_([one[v] for v in left], [two[v] for v in right])]


def by_settings(case: Case) -> list[tuple[NDArray[np.intp], Settings]]:
    """Return the rows of mentees that share settings, with those settings."""
    groups: dict[int, tuple[list[int], Settings]] = {}
    for i, mentee in enumerate(case.mentees):
        settings = case.settings(mentee)
        groups.setdefault(id(settings), ([], settings))[0].append(i)
    return [(np.array(rows, dtype=np.intp), settings) for rows, settings in groups.values()]
