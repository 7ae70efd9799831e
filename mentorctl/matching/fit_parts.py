"""A pair's fit taken apart: each criterion with both people's answers, and who fits better."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mentorctl.matching.comparisons import FULL, Compared, text_of
from mentorctl.matching.groups.standing import standing
from mentorctl.matching.plan import Proposal
from mentorctl.matching.problem import NOBODY, UNIT
from mentorctl.matching.scores import Scores
from mentorctl.model.fields import Kind, Role, by_heading
from mentorctl.model.people import Mentee, Mentor, Person
from mentorctl.model.text import heading_key, listed

_SCALE = UNIT // FULL
_BLANKS = 4  # blank answers named in one sentence; of more, the rest are counted


@dataclass(frozen=True)
class Part:
    """What one criterion gives to a pair's fit."""

    criterion: str
    weight: float
    points: int
    """0 to 100 of the weight; the average allowed pair's where an answer is missing."""
    counts: float
    """Points of the fit of 100 that come from it."""
    most: float
    """Points of the fit that it could give at most."""
    answered: bool
    mentee: str
    """The answers as written; empty for a blank, and for what one told in confidence."""
    mentor: str
    blank: tuple[tuple[Role, str], ...] = ()
    """Whose answer is missing, with the columns that are blank; empty where it isn't asked."""


def parts(scores: Scores, i: int, j: int) -> list[Part]:
    """Return what makes up the fit of mentee i with mentor j, the heaviest criterion first.

    The parts' `counts` add up to the fit, in points out of 100.
    """
    mentee, mentor = scores.case.mentees[i], scores.case.mentors[j]
    whole = int(scores.weights[:, i].sum())
    found = []
    for c, compared in enumerate(scores.compared):
        weight = int(scores.weights[c, i])
        if not weight or not whole:
            continue
        score = compared.score(mentee, mentor)
        answered = score is not None
        points = scores.averages[c] if score is None else score
        found.append(
            Part(
                compared.criterion.name,
                weight / 100,
                round(points / FULL * 100),
                weight * points / FULL / whole * 100,
                weight / whole * 100,
                answered,
                _told(compared, mentee, compared.criterion.mentee_columns),
                _told(compared, mentor, compared.criterion.mentor_columns),
                () if answered else _blank(compared, mentee, mentor),
            )
        )
    return sorted(found, key=lambda part: (-part.most, part.criterion))


def _blank(compared: Compared, mentee: Mentee, mentor: Mentor) -> tuple[tuple[Role, str], ...]:
    """Return both sides where each has an answer, but not one that can be compared."""
    if not compared.asked(mentee):
        return ()
    c = compared.criterion
    sides: tuple[tuple[Role, Person, tuple[str, ...]], ...] = (
        (Role.MENTEE, mentee, c.mentee_columns),
        (Role.MENTOR, mentor, c.mentor_columns),
    )
    missing = [(role, columns) for role, p, columns in sides if compared.value(p) is None]
    missing = missing or [(role, columns) for role, _, columns in sides]
    return tuple((role, " + ".join(columns)) for role, columns in missing)


def blanks_sentence(found: Sequence[Part], mentee: Person, mentor: Person) -> str:
    """Return which answers of whom are blank, the heaviest first; empty for none."""
    who = {Role.MENTEE: mentee.shown, Role.MENTOR: mentor.shown}
    whose: dict[str, list[str]] = {}
    for part in found:
        for role, columns in part.blank:
            names = whose.setdefault(columns, [])
            if who[role] not in names:
                names.append(who[role])
    told = [f"{columns} ({listed(names)})" for columns, names in whose.items()]
    if len(told) > _BLANKS:
        told = [*told[: _BLANKS - 1], f"{len(told) - _BLANKS + 1} more"]
    return f"Blank: {listed(told)}." if told else ""


def _told(compared: Compared, person: Person, columns: Sequence[str]) -> str:
    """Return a person's answers; names of preferred partners only say that some are given."""
    texts = []
    for column in columns:
        field = by_heading().get(heading_key(column))
        text = text_of(person, column)
        if text and field is not None and field.kind is Kind.PEOPLE:
            text = "(names given)"
        texts += [entry for entry in text.split("; ") if entry]
    return "; ".join(dict.fromkeys(texts))


@dataclass(frozen=True)
class Better:
    """A partner who would fit somebody better than the one of the plan."""

    partner: Person
    fit: int
    """0 to UNIT."""
    has: tuple[Person, ...]
    """Whom the partner has in the plan; empty where places are left."""
    free: int
    joinable: bool = True
    """Whether one more may come alone: False in a group track where there is no group yet."""


def better_mentors(proposal: Proposal, i: int, most: int = 5) -> list[Better]:
    """Return allowed mentors who fit mentee i better than the plan's, best first."""
    scores, case = proposal.scores, proposal.scores.case
    now = int(proposal.partner[i])
    fit = -1 if now == NOBODY else int(scores.fit[i, now])
    columns = np.flatnonzero(scores.allowed[i] & (scores.fit[i] > fit))
    ordered = sorted(columns, key=lambda j: (-int(scores.fit[i, j]), int(j)))
    groups = standing(proposal)
    none = groups.cramped | groups.closed
    return [
        Better(
            case.mentors[j],
            int(scores.fit[i, j]),
            tuple(case.mentees[k] for k in np.flatnonzero(proposal.partner == j)),
            int(proposal.free[j]),
            bool(not none[i, j]),
        )
        for j in ordered[:most]
        if j != now
    ]
