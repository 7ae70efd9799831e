"""What `explain` answers: about one person's place in the plan, or about a pair not in it."""

from dataclasses import dataclass

import numpy as np

from mentorctl.matching.counterfactual import Price, Unpriced, force, prepared
from mentorctl.matching.firmness import Firmness, firmness
from mentorctl.matching.fit_parts import Better, Part, better_mentors, parts
from mentorctl.matching.leftover import FEW, LeftOut, left_out_of
from mentorctl.matching.plan import Match, Proposal
from mentorctl.matching.problem import NOBODY
from mentorctl.matching.remedies import Help, help_for_mentee, help_for_mentor, nearest
from mentorctl.matching.waterfall import waterfall
from mentorctl.model.fields import Role
from mentorctl.model.people import Mentee, Mentor, Person


@dataclass(frozen=True)
class Shift:
    """One mentee who would change partner: from whom to whom, None for nobody."""

    mentee: Mentee
    before: Mentor | None
    after: Mentor | None


@dataclass(frozen=True)
class Blocked:
    """A rule that keeps two people apart, with a sentence that has both values."""

    rule: str
    why: str
    private: bool
    """Whether it rests on what somebody told the coordinator alone."""


@dataclass(frozen=True)
class PairAnswer:
    """One pair, in the plan or asked about."""

    mentee: Mentee
    mentor: Mentor
    match: Match | None
    """Its row in the plan, None where it has none."""
    fit: int
    """0 to UNIT."""
    answered: float
    """Share of the fit that rests on answers, 0 to 1."""
    parts: tuple[Part, ...]
    blocked: tuple[Blocked, ...] = ()
    price: Price | Unpriced | None = None
    """Of making the pair, or of taking it away where it stands."""
    shifts: tuple[Shift, ...] = ()
    firmness: Firmness | None = None
    """How firm it is, where it stands."""


@dataclass(frozen=True)
class Nearest:
    """The mentee whom a mentor without one could have at the least price."""

    mentee: Mentee
    fit: int
    """0 to UNIT."""
    price: Price
    shifts: tuple[Shift, ...]


@dataclass(frozen=True)
class Answer:
    """Everything about the person asked for."""

    person: Person
    pairs: tuple[PairAnswer, ...] = ()
    left_out: LeftOut | None = None
    last: tuple[tuple[Person, Blocked], ...] = ()
    """Those whom the last rule of the waterfall removed, where they are few, and why."""
    help: Help | None = None
    """What would help somebody left out."""
    nearest: Nearest | None = None
    better: tuple[Better, ...] = ()
    asked: bool = False
    """Whether a partner was named."""
    absent: bool = False
    """Whether `person` does not take part, and so is in no plan."""


def answer_for(proposal: Proposal, person: Person, partner: Person | None = None) -> Answer:
    """Answer about a person, or about a mentee with a mentor.

    Where one of the two does not take part, the answer is about that one.
    """
    case = proposal.scores.case
    for one in (person, partner):
        if one is not None and not one.takes_part:
            return Answer(one, absent=True)
    if isinstance(partner, Mentor) and isinstance(person, Mentee):
        i, j = case.mentee_at[person.id], case.mentor_at[partner.id]
        return Answer(person, (_pair(proposal, i, j),), asked=True)
    if isinstance(person, Mentee):
        return _about_mentee(proposal, person, case.mentee_at[person.id])
    return _about_mentor(proposal, person, case.mentor_at[person.id])


def _about_mentee(proposal: Proposal, person: Mentee, i: int) -> Answer:
    better = tuple(better_mentors(proposal, i))
    j = int(proposal.partner[i])
    if j != NOBODY:
        return Answer(person, (_pair(proposal, i, j),), better=better)
    return Answer(
        person,
        left_out=left_out_of(proposal, Role.MENTEE, i),
        last=_last(proposal, Role.MENTEE, i),
        help=help_for_mentee(proposal, i),
        better=better,
    )


def _about_mentor(proposal: Proposal, person: Person, j: int) -> Answer:
    mine = [int(i) for i in np.flatnonzero(proposal.partner == j)]
    if mine or not proposal.places[j]:
        return Answer(person, tuple(_pair(proposal, i, j) for i in mine))
    left = left_out_of(proposal, Role.MENTOR, j)
    return Answer(
        person,
        left_out=left,
        last=_last(proposal, Role.MENTOR, j),
        help=help_for_mentor(proposal, left),
        nearest=_nearest(proposal, j),
    )


def _last(proposal: Proposal, role: Role, index: int) -> tuple[tuple[Person, Blocked], ...]:
    case = proposal.scores.case
    told = waterfall(proposal, role, index)
    if told.held or not told.removed or len(told.removed[-1].who) > FEW:
        return ()
    found: list[tuple[Person, Blocked]] = []
    for other in told.removed[-1].who:
        ids = (told.person, other) if role is Role.MENTEE else (other, told.person)
        mentee, mentor = case.roster.mentee[ids[0]], case.roster.mentor[ids[1]]
        blocked = _blocked(proposal, case.mentee_at[mentee.id], case.mentor_at[mentor.id])
        rule = next(b for b in blocked if b.rule == told.removed[-1].rule)
        found.append((mentor if role is Role.MENTEE else mentee, rule))
    return tuple(found)


def _nearest(proposal: Proposal, j: int) -> Nearest | None:
    found = nearest(proposal, j)
    if found is None:
        return None
    i, price = found
    mentee = proposal.scores.case.mentees[i]
    return Nearest(mentee, int(proposal.scores.fit[i, j]), price, _shifts(proposal, price))


def _pair(proposal: Proposal, i: int, j: int) -> PairAnswer:
    scores, case = proposal.scores, proposal.scores.case
    mentee, mentor = case.mentees[i], case.mentors[j]
    ids = (mentee.id, mentor.id)
    match = next((m for m in proposal.matches if m.row.ids == ids), None)
    blocked = () if scores.waived[i, j] else _blocked(proposal, i, j)
    graph = prepared(proposal)
    firm = firmness(proposal, i, graph) if int(proposal.partner[i]) == j else None
    price: Price | Unpriced | None = None
    if firm:
        price = firm.next or Unpriced("approved")
    elif not blocked:
        price = force(graph, i, j)
    return PairAnswer(
        mentee,
        mentor,
        match,
        int(scores.fit[i, j]),
        scores.answered(i, j),
        tuple(parts(scores, i, j)),
        blocked,
        price,
        _shifts(proposal, price),
        firm,
    )


def _blocked(proposal: Proposal, i: int, j: int) -> tuple[Blocked, ...]:
    scores, case = proposal.scores, proposal.scores.case
    mentee, mentor = case.mentees[i], case.mentors[j]
    return tuple(
        Blocked(rule.name, rule.why(case, mentee, mentor), rule.private)
        for rule in scores.blocking(i, j)
    )


def _shifts(proposal: Proposal, price: Price | Unpriced | None) -> tuple[Shift, ...]:
    case = proposal.scores.case
    return tuple(
        Shift(
            case.mentees[m.mentee],
            None if m.before == NOBODY else case.mentors[m.before],
            None if m.after == NOBODY else case.mentors[m.after],
        )
        for m in (price.moves if isinstance(price, Price) else ())
    )
