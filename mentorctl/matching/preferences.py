"""Which of the partners they named people got, and that nobody got one whom they refused."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from mentorctl.matching.plan import Match, Proposal
from mentorctl.model.fields import Role
from mentorctl.model.people import Person
from mentorctl.model.roster import Roster

_RANKED = 3  # places that are counted one by one; the others are "later"


@dataclass(frozen=True)
class Got:
    """What the people of one side got of the partners whom they named, each counted once.

    Of several partners the one named first counts. A name that fits nobody on the roster is no
    choice: the names after it move up.

    named          people who named somebody on the roster: the denominator of all that follows
    first, second, third, later   how many got that choice
    none           how many got none of those whom they named
    alone          those of them who have no partner at all
    not_on_roster  people who named only people who are not on the roster (findings tell of them)
    nobody         people who left Preferred partners blank
    """

    named: int
    first: int
    second: int
    third: int
    later: int
    none: int
    alone: int
    not_on_roster: int
    nobody: int


@dataclass(frozen=True)
class Overridden:
    """A standing pair of which one refused the other."""

    pair: str
    mentee: str
    mentor: str
    by: Role
    waiver: str
    """The reason given on the row; empty where there is none."""


@dataclass(frozen=True)
class Choices:
    """Ranked preferences and refusals, against one plan."""

    mentees: Got
    mentors: Got
    refusals: int
    """Refusals that name somebody on the roster."""
    overridden: tuple[Overridden, ...]
    """Pairs that stand against a refusal; without a waiver there is never one."""


def choices(proposal: Proposal) -> Choices:
    """Return what a plan did with preferences and refusals.

    Refusals are looked up row by row here, apart from the rule that keeps such pairs out.
    """
    roster = proposal.scores.case.roster
    standing = [m for m in proposal.matches if m.row.decision.stands]
    mentors: dict[str, set[str]] = {}
    mentees: dict[str, set[str]] = {}
    for match in standing:
        mentors.setdefault(match.row.mentee, set()).add(match.row.mentor)
        mentees.setdefault(match.row.mentor, set()).add(match.row.mentee)
    return Choices(
        _got(roster, Role.MENTEE, roster.pool.mentees, mentors),
        _got(roster, Role.MENTOR, roster.pool.mentors, mentees),
        sum(map(len, roster.refused.values())),
        tuple(_overridden(roster, standing)),
    )


def _got(
    roster: Roster, role: Role, people: Sequence[Person], partners: Mapping[str, set[str]]
) -> Got:
    places: Counter[int] = Counter()
    alone = unknown = nobody = 0
    for person in people:
        wished = roster.preferred.get((role, person.id), ())
        if not wished:
            unknown += bool(person.preferred)
            nobody += not person.preferred
            continue
        has = partners.get(person.id, set())
        place = next((n for n, other in enumerate(wished) if other in has), -1)
        places[min(place, _RANKED)] += 1
        alone += not has
    return Got(
        named=places.total(),
        first=places[0],
        second=places[1],
        third=places[2],
        later=places[_RANKED],
        none=places[-1],
        alone=alone,
        not_on_roster=unknown,
        nobody=nobody,
    )


def _overridden(roster: Roster, standing: Iterable[Match]) -> Iterable[Overridden]:
    """Yield each pair that stands against a refusal; who signed up twice is one person."""
    same = roster.same_person
    refused = {
        (role, same[person], same.get(other, other))
        for (role, person), others in roster.refused.items()
        for other in others
        if person in same
    }
    for match in standing:
        row = match.row
        mentee, mentor = same.get(row.mentee, row.mentee), same.get(row.mentor, row.mentor)
        for role, one, other in ((Role.MENTEE, mentee, mentor), (Role.MENTOR, mentor, mentee)):
            if (role, one, other) in refused:
                yield Overridden(row.pair, row.mentee, row.mentor, role, row.waiver)
