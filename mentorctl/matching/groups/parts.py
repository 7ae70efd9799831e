"""The parts of a problem that share nobody, each as a problem of its own over all people.

Rows and columns of other parts stay where they are, without pairs and without places; so plans of
parts are laid over one another.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from mentorctl.matching.problem import FORBIDDEN, NOBODY, Flags, Ints, Problem


def part_of(problem: Problem, rows: Flags) -> Problem:
    """Return the problem of these mentees (a mask) and of the mentors they may have.

    A group that can never be large enough is left out, with its pairs.
    """
    fit = np.where(rows[:, None], problem.fit, FORBIDDEN)
    groups = tuple(g for g in problem.groups if rows[g.members].all())
    for g in groups:
        room = min(len(g.members), g.most, int(problem.places[g.mentor]))
        if not g.held and not len(g.excused) and room < g.least:
            fit[g.members, g.mentor] = FORBIDDEN
    # Places that no group of a mentor may fill, and nobody else wants, would only mislead.
    useful = (fit != FORBIDDEN).sum(axis=0)
    for g in groups:
        there = int((fit[g.members, g.mentor] != FORBIDDEN).sum())
        useful[g.mentor] -= max(0, there - max(0, g.most - g.held))
    places = np.minimum(problem.places, useful)
    return replace(problem, fit=fit, places=places, groups=groups)


def parted(problem: Problem) -> tuple[Flags, list[Flags]]:
    """Return the mentees (masks) without anything to do with groups, and those of each other part.

    A part holds everybody who is tied to a group by a chain of pairs that the rules allow.
    """
    labels = _labels(problem)
    grouped = sorted({int(labels[g.members[0]]) for g in problem.groups})
    return ~np.isin(labels, grouped), [labels == label for label in grouped]


def _labels(problem: Problem) -> Ints:
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    mentees, mentors = problem.fit.shape
    row, column = np.nonzero(problem.fit != FORBIDDEN)
    size = mentees + mentors
    graph = coo_array((np.ones(len(row)), (row, mentees + column)), (size, size))
    labels: Ints = connected_components(graph, directed=False)[1][:mentees].astype(np.int64)
    return labels


def sizes(problem: Problem, partner: Ints) -> Iterator[tuple[int, int, bool]]:
    """Yield for each group its number of members in a plan, the least wanted, and whether excused.

    The number has the approved members in it.
    """
    for group in problem.groups:
        there = group.members[partner[group.members] == group.mentor]
        excused = bool(np.isin(there, group.excused).any())
        yield len(there) + group.held, group.least, excused


def short_groups(problem: Problem, partner: Ints) -> int:
    """Return how many groups with approved members are too small in a plan."""
    found = zip(problem.groups, sizes(problem, partner), strict=True)
    return sum(
        bool(group.held) and number < least and not excused
        for group, (number, least, excused) in found
    )


def keeps_sizes(problem: Problem, partner: Ints) -> bool:
    """Tell whether every group has one of its sizes; too few beside approved members may stay."""
    found = zip(problem.groups, sizes(problem, partner), strict=True)
    return all(
        number <= max(group.most, group.held)
        and (number >= least or not number or excused or group.held > 0)
        for group, (number, least, excused) in found
    )


def at_or_above(problem: Problem, floor: int) -> Problem:
    """Return the problem without pairs below a fit, with the best total as its aim."""
    fit = np.where(problem.fit < floor, FORBIDDEN, problem.fit)
    return replace(problem, fit=fit, aim="best total")


def rank(problem: Problem, partner: Ints) -> tuple[int, int, int, int, int]:
    """Return what is compared of two plans under "best total", ids left out; greatest is best."""
    rows = np.flatnonzero(partner != NOBODY)
    kept = int((partner[rows] == problem.earlier[rows]).sum())
    load = problem.load + np.bincount(partner[rows], minlength=len(problem.load))
    total = int(problem.fit[rows, partner[rows]].sum())
    return -short_groups(problem, partner), len(rows), total, kept, -int((load * load).sum())
