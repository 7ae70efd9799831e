"""Every plan of a small problem, judged by the rules as they are written."""

from itertools import product

import numpy as np
from hypothesis import strategies as st

from mentorctl.matching.problem import FORBIDDEN, NOBODY, UNIT, WHOLE, Problem


def problem(
    fit,
    places=None,
    load=None,
    earlier=None,
    aim="best total",
    mentors=None,
    give_up=WHOLE,
    fixed=0,
):
    """A problem from plain lists; by default one place a mentor and nothing before."""
    fit = np.array(fit, dtype=np.int64).reshape(len(fit), -1 if mentors is None else mentors)
    mentees, mentors = fit.shape
    return Problem(
        fit,
        np.array([1] * mentors if places is None else places, dtype=np.int64),
        np.array([0] * mentors if load is None else load, dtype=np.int64),
        np.array([NOBODY] * mentees if earlier is None else earlier, dtype=np.int64),
        aim,
        give_up,
        fixed,
    )


def plans(given):
    """Every partner vector that keeps to the places and to the allowed pairs."""
    mentors = given.fit.shape[1]
    allowed = [
        [j for j in range(mentors) if row[j] != FORBIDDEN] + [NOBODY] for row in given.fit.tolist()
    ]
    for partner in product(*allowed):
        if all(partner.count(j) <= given.places[j] for j in range(mentors)):
            yield partner


def rank(given, partner):
    """The objective as a tuple: the first two levels of it, then the rest; greatest is best.

    What a lift may cost is not in it: see `affordable`.
    """
    pairs = [(i, j) for i, j in enumerate(partner) if j != NOBODY]
    fits = [int(given.fit[i, j]) for i, j in pairs]
    lowest = min(fits, default=0) if given.aim == "lift the weakest" else 0
    kept = sum(1 for i, j in pairs if given.earlier[i] == j)
    loads = [int(load) + partner.count(j) for j, load in enumerate(given.load)]
    ids = tuple(-j if j != NOBODY else -len(loads) for j in partner)
    return (len(pairs), lowest, sum(fits)), (kept, -sum(load * load for load in loads), ids)


def best(given):
    """The one best plan."""
    return max(affordable(given), key=lambda partner: rank(given, partner))


def affordable(given):
    """The plans that place the most and give up no more of the best total than they may."""
    every = [(rank(given, partner)[0], partner) for partner in plans(given)]
    placed = max(two[0] for two, _ in every)
    most = max(two[2] for two, _ in every if two[0] == placed) + given.fixed
    least = most * (WHOLE - given.give_up) if given.aim == "lift the weakest" else 0
    return [p for two, p in every if two[0] == placed and (two[2] + given.fixed) * WHOLE >= least]


def best_two_levels(given):
    """What a best plan places, the weakest fit when that is the aim, and the total fit."""
    return max(rank(given, partner)[0] for partner in affordable(given))


@st.composite
def problems(draw, mentees=5, mentors=4):
    """Small problems, most of them full of ties."""
    n, m = draw(st.integers(0, mentees)), draw(st.integers(0, mentors))
    some = draw(
        st.sampled_from(
            [
                st.just(UNIT // 2),
                st.sampled_from([FORBIDDEN, 7]),
                st.sampled_from([FORBIDDEN, 0, UNIT]),
                st.sampled_from([FORBIDDEN, 1, 2, 3]),
                st.integers(0, UNIT),
            ]
        )
    )

    def whole(count, values):
        return draw(st.lists(values, min_size=count, max_size=count))

    highest = draw(st.integers(0, 3))
    return problem(
        [whole(m, some) for _ in range(n)],
        places=whole(m, st.integers(0, highest)),
        load=whole(m, st.integers(0, draw(st.sampled_from([0, 1, 3])))),
        earlier=whole(n, st.integers(NOBODY, draw(st.sampled_from([NOBODY, m - 1])))),
        aim=draw(st.sampled_from(["best total", "lift the weakest"])),
        mentors=m,
        give_up=draw(st.sampled_from([WHOLE, WHOLE, 0, 50_000, 250_000])),
        fixed=draw(st.sampled_from([0, 0, 4, UNIT])),
    )
