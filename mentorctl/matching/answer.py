"""What `explain` answers: about one person's place in the plan, or about a pair not in it."""

from dataclasses import dataclass

import numpy as np

from mentorctl.matching.counterfactual import Price, Unpriced, forbid, force, prepared
from mentorctl.matching.fit_parts import Better, Part, better_mentors, parts
from mentorctl.matching.groups.prices import forbid_again, force_again
from mentorctl.matching.leftover import LeftOut, left_out
from mentorctl.matching.plan import Match, Proposal
from mentorctl.matching.problem import NOBODY
from mentorctl.matching.remedies import remedy, sentence
from mentorctl.model.people import Mentee, Mentor, Person


@dataclass(frozen=True)
class Shift:
    """One mentee who would change partner: from whom to whom, None for nobody."""

    mentee: Mentee
    before: Mentor | None
    after: Mentor | None


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
    blocked: tuple[tuple[str, str], ...] = ()
    """The rules that keep the two apart, each with a sentence that has both values."""
    price: Price | Unpriced | None = None
    """Of making the pair, or of taking it away where it stands."""
    shifts: tuple[Shift, ...] = ()


@dataclass(frozen=True)
class Answer:
    """Everything about the person asked for."""

    person: Person
    pairs: tuple[PairAnswer, ...] = ()
    left_out: LeftOut | None = None
    remedy: str = ""
    """The smallest change that gives a mentee left out a mentor, empty where none is known."""
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
    out = next((o for o in left_out(proposal) if o.person is person), None)
    if isinstance(person, Mentee):
        i = case.mentee_at[person.id]
        j = int(proposal.partner[i])
        pairs = (_pair(proposal, i, j),) if j != NOBODY else ()
        smallest = remedy(proposal, i) if j == NOBODY else None
        return Answer(
            person,
            pairs,
            out,
            remedy=sentence(smallest, case.roster) if smallest else "",
            better=tuple(better_mentors(proposal, i)),
        )
    j = case.mentor_at[person.id]
    mine = [int(i) for i in np.flatnonzero(proposal.partner == j)]
    return Answer(person, tuple(_pair(proposal, i, j) for i in mine), out)


def _pair(proposal: Proposal, i: int, j: int) -> PairAnswer:
    scores, case = proposal.scores, proposal.scores.case
    mentee, mentor = case.mentees[i], case.mentors[j]
    stands = int(proposal.partner[i]) == j
    ids = (mentee.id, mentor.id)
    match = next((m for m in proposal.matches if m.row.ids == ids), None)
    rules = [] if scores.waived[i, j] else scores.blocking(i, j)
    graph = prepared(proposal)
    price: Price | Unpriced | None
    if stands:
        price = forbid_again(proposal, i) if graph.is_grouped(i) else forbid(graph, i)
    elif rules:
        price = None
    else:
        price = force_again(proposal, i, j) if graph.is_grouped(i) else force(graph, i, j)
    moves = price.moves if isinstance(price, Price) else ()
    return PairAnswer(
        mentee,
        mentor,
        match,
        int(scores.fit[i, j]),
        scores.answered(i, j),
        tuple(parts(scores, i, j)),
        tuple((rule.name, rule.why(case, mentee, mentor)) for rule in rules),
        price,
        tuple(
            Shift(
                case.mentees[m.mentee],
                None if m.before == NOBODY else case.mentors[m.before],
                None if m.after == NOBODY else case.mentors[m.after],
            )
            for m in moves
        ),
    )
