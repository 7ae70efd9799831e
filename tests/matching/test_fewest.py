"""The fewest new mentors, beside brute force."""

from itertools import combinations_with_replacement

import numpy as np
import pytest

from mentorctl.matching.remedies import fewest as room
from mentorctl.matching.remedies.fewest import fewest, mentors_of
from mentorctl.matching.remedies.recruiting import _greedy


def serves(open_, places, kinds):
    """Tell whether these mentors, each of a kind, serve everybody who can be served."""
    seats = [k for k in kinds for _ in range(places[k])]
    taken = {}

    def seat(mentee, tried):
        for s, kind in enumerate(seats):
            if open_[mentee, kind] and s not in tried:
                tried.add(s)
                if s not in taken or seat(taken[s], tried):
                    taken[s] = mentee
                    return True
        return False

    return all(seat(i, set()) for i in np.flatnonzero(open_.any(axis=1)))


def least(open_, places):
    for number in range(len(open_) + 1):
        if any(
            serves(open_, places, kinds)
            for kinds in combinations_with_replacement(range(len(places)), number)
        ):
            return number
    raise AssertionError


@pytest.mark.parametrize("seed", range(60))
def test_no_choice_has_fewer(seed):
    draw = np.random.default_rng(seed)
    mentees, kinds = draw.integers(0, 7), draw.integers(1, 5)
    open_ = draw.random((mentees, kinds)) < 0.5
    places = [int(p) for p in draw.integers(1, 4, kinds)]
    found, proven = fewest(open_, places, _greedy(open_, places))
    assert proven
    assert mentors_of(found, places) == least(open_, places)
    served = sorted(i for rows in found.values() for i in rows)
    assert served == np.flatnonzero(open_.any(axis=1)).tolist()
    assert all(open_[i, k] for k, rows in found.items() for i in rows)


def step_by_step_takes_three():
    """The kind that serves most splits the others, whom two mentors would have served."""
    open_ = np.zeros((6, 3), bool)
    open_[[0, 1, 3, 4], 0] = open_[:3, 1] = open_[3:, 2] = True
    return open_, [4, 3, 3]


def test_a_shorter_list_replaces_the_one_made_step_by_step():
    open_, places = step_by_step_takes_three()
    greedy = _greedy(open_, places)
    assert mentors_of(greedy, places) == 3
    found, proven = fewest(open_, places, greedy)
    assert ({k: list(rows) for k, rows in found.items()}, proven) == (
        {1: [0, 1, 2], 2: [3, 4, 5]},
        True,
    )


def test_beyond_the_size_the_list_stays_and_nothing_is_claimed(monkeypatch):
    monkeypatch.setattr(room, "CELLS", 3)
    open_, places = step_by_step_takes_three()
    greedy = _greedy(open_, places)
    assert fewest(open_, places, greedy) == (greedy, False)
