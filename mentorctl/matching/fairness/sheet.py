"""Placement and fit by group: what the Fairness sheet and `--json` say."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from mentorctl.matching.comparisons.base import answer_key, text_of
from mentorctl.matching.fairness.demand import Demand, demand, received
from mentorctl.matching.fairness.hiding import LISTED, SMALLEST, hide_averages, hide_over_columns
from mentorctl.matching.plan import Proposal
from mentorctl.matching.problem import NOBODY
from mentorctl.model.fields import Role, by_key
from mentorctl.model.people import Mentee
from mentorctl.model.text import heading_key, natural_key

ALWAYS = ("grade", "department", "location", "track")
"""Fields that are compared in every program where anybody answered them."""

NO_ANSWER = "(no answer)"

Why = Literal["", "small", "withheld"]


@dataclass(frozen=True)
class Figures:
    """What can be said of a group of mentees.

    people      all of the group, placed or not
    placed      those with a mentor
    fit, place  average fit (0 to UNIT) and average place received (1 is the best), both over the
                placed; None where nobody is, or where too few are to tell
    exceptions  placed by the grade exception; None where it may not be told
    of_highest  share placed over that of the group placed best, None where it is not compared
    low         whether that is under four fifths
    """

    people: int
    placed: int
    fit: float | None
    place: float | None
    exceptions: int | None
    of_highest: float | None = None
    low: bool = False

    @property
    def share(self) -> float:
        """Placed over people."""
        return self.placed / self.people if self.people else 0.0


@dataclass(frozen=True)
class Group:
    """The mentees who gave one answer; without figures where they are too few, or would tell."""

    label: str
    figures: Figures | None
    why: Why = ""
    """Why there are no figures: too few people; or withheld, be it too few or to protect another,
    where saying which would tell too much."""


@dataclass(frozen=True)
class Breakdown:
    """One column's groups, in the order of their labels.

    promised  whether the program's settings name it as never used for matching
    groups    empty where no group can be shown without giving one away
    hidden    the groups without figures, taken together; None where there are none
    unlisted  groups without figures that are too many to be listed
    """

    column: str
    promised: bool
    groups: tuple[Group, ...]
    hidden: Figures | None
    unlisted: int = 0


@dataclass(frozen=True)
class Fairness:
    """Everything the sheet says: all mentees, each column's groups, every mentor's demand."""

    everyone: Figures
    breakdowns: tuple[Breakdown, ...]
    mentors: tuple[Demand, ...]

    @property
    def all_placed(self) -> bool:
        """Whether comparing who was placed says nothing, since everybody was."""
        return self.everyone.placed == self.everyone.people


def fairness(proposal: Proposal) -> Fairness:
    """Compare who was placed, and how well, over the groups of mentees."""
    case = proposal.scores.case
    counted = _Counted(proposal)
    everyone = counted.figures(np.ones(len(case.mentees), bool))
    columns = _columns(proposal)
    answers = [_groups(case.mentees, heading) for heading, _ in columns]
    codes = [code for _, code in answers]
    hidden = hide_over_columns(codes, counted.placed) if len(case.mentees) else ()
    order = _by_grade(proposal)
    return Fairness(
        everyone,
        tuple(
            _breakdown(counted, heading, promised, labels, code, kept, order)
            for (heading, promised), (labels, code), kept in zip(
                columns, answers, hidden, strict=False
            )
        ),
        tuple(demand(proposal)),
    )


def _columns(proposal: Proposal) -> list[tuple[str, bool]]:
    """Return heading and promise of each column to compare, each once."""
    case = proposal.scores.case
    own = case.roster.headings.get(Role.MENTEE, {})
    named = {heading_key(n): n for n in case.roster.program.base.fairness}
    found = {
        heading_key(by_key()[key].heading): by_key()[key].heading
        for key in ALWAYS
        if any(getattr(m, key) for m in case.mentees)
    }
    headings = {heading_key(f.heading): f.heading for f in by_key().values()}
    found |= {key: headings.get(key) or own.get(key, name) for key, name in named.items()}
    return [(heading, key in named) for key, heading in found.items()]


def _groups(mentees: Sequence[Mentee], heading: str) -> tuple[list[str], NDArray[np.int64]]:
    """Return each group's label and each mentee's group: answers that read the same are one.

    The most frequent spelling is the label; a blank is a group of its own.
    """
    texts = [text_of(m, heading) for m in mentees]
    spelled: dict[str, Counter[str]] = {}
    for text in texts:
        spelled.setdefault(answer_key(text) if text else "", Counter())[text] += 1
    number = {key: n for n, key in enumerate(sorted(spelled))}
    labels = [_label(spelled[key]) if key else NO_ANSWER for key in number]
    code = np.array([number[answer_key(t) if t else ""] for t in texts], dtype=np.int64)
    return labels, code


def _label(spellings: Counter[str]) -> str:
    return min(spellings, key=lambda text: (-spellings[text], text))


def _by_grade(proposal: Proposal) -> Callable[[str, str], tuple[object, ...]]:
    """Return the order of a column's labels: grades by the scale, the others as texts."""
    scale = proposal.scores.case.roster.program.scale

    def order(heading: str, label: str) -> tuple[object, ...]:
        level = scale.level(label) if heading == by_key()["grade"].heading else None
        return label == NO_ANSWER, level is None, level or 0, natural_key(label)

    return order


def _breakdown(
    counted: "_Counted",
    heading: str,
    promised: bool,
    labels: Sequence[str],
    code: NDArray[np.int64],
    hidden: frozenset[int] | None,
    order: Callable[[str, str], tuple[object, ...]],
) -> Breakdown:
    if hidden is None:
        return Breakdown(heading, promised, (), None)
    masks = [code == g for g in range(len(labels))]
    shown = [g for g in range(len(labels)) if g not in hidden]
    cells = [counted.figures(masks[g]) for g in shown]
    if hidden:
        cells.append(counted.figures(np.isin(code, list(hidden))))
    cells = _without_few(cells, bool(hidden))
    compared = _compared(cells[: len(shown)])
    figures = dict(zip(shown, compared, strict=True))
    why: Why = "withheld" if any(masks[g].sum() >= SMALLEST for g in hidden) else "small"
    listed = hidden if len(hidden) <= LISTED else frozenset()
    places = sorted([*shown, *listed], key=lambda g: order(heading, labels[g]))
    return Breakdown(
        heading,
        promised,
        tuple(
            Group(labels[g], figures[g]) if g in figures else Group(labels[g], None, why)
            for g in places
        ),
        cells[-1] if hidden else None,
        len(hidden) - len(listed),
    )


def _without_few(cells: Sequence[Figures], hides: bool) -> list[Figures]:
    """Take out averages over too few people, and exceptions that would tell of hidden groups."""
    few = hide_averages([c.placed for c in cells])
    told = hides and cells[-1].exceptions == cells[-1].placed > 0
    return [
        replace(
            cell,
            fit=None if n in few else cell.fit,
            place=None if n in few else cell.place,
            exceptions=None if told else cell.exceptions,
        )
        for n, cell in enumerate(cells)
    ]


def _compared(cells: Sequence[Figures]) -> list[Figures]:
    """Hold each group's share against the highest, in whole numbers, so that 0.8 is not low."""
    best = max(cells, key=lambda c: c.share, default=None)
    if best is None or not best.placed or len(cells) < 2:
        return list(cells)
    return [
        replace(
            cell,
            of_highest=cell.share / best.share,
            low=5 * cell.placed * best.people < 4 * best.placed * cell.people,
        )
        for cell in cells
    ]


class _Counted:
    """Per mentee what is summed over groups."""

    def __init__(self, proposal: Proposal) -> None:
        partner = proposal.partner
        self.placed: NDArray[np.bool_] = partner != NOBODY
        rows = np.flatnonzero(self.placed)
        self._fit = np.zeros(len(partner), np.int64)
        self._fit[rows] = proposal.scores.fit[rows, partner[rows]]
        self._place = received(proposal)
        self._exception = np.zeros(len(partner), bool)
        self._exception[rows] = proposal.scores.exceptions[rows, partner[rows]]

    def figures(self, group: NDArray[np.bool_]) -> Figures:
        """Return the figures of the mentees in a mask."""
        inside = group & self.placed
        placed = int(inside.sum())
        return Figures(
            int(group.sum()),
            placed,
            int(self._fit[inside].sum()) / placed if placed else None,
            int(self._place[inside].sum()) / placed if placed else None,
            int((inside & self._exception).sum()),
        )
