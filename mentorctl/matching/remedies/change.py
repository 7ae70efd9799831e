"""Changes that a coordinator could make to place somebody, and the roster that each makes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from mentorctl.matching.remedies.needs import Need, new_mentor
from mentorctl.model.fields import Role
from mentorctl.model.pairs import Decision, Row
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.roster import TOP, Program, Roster
from mentorctl.model.text import natural_key
from mentorctl.model.zones import parse_zone

P = TypeVar("P", Mentor, Mentee)


@dataclass(frozen=True)
class Place:
    """One more place with a mentor, who takes `now` mentees at most so far."""

    mentor: str
    now: int


@dataclass(frozen=True)
class Waiver:
    """A row on the Pairs sheet with a waiver reason, for a pair that one rule blocks."""

    mentee: str
    mentor: str
    rule: str


@dataclass(frozen=True)
class Answer:
    """One cell of a person filled in or changed; `before` is empty for a blank."""

    role: Role
    person: str
    key: str
    """Key of the field, as in model/fields.py."""
    before: str
    after: str


@dataclass(frozen=True)
class Approve:
    """The pair entered as Approved, so that the place goes to nobody else."""

    mentee: str
    mentor: str


@dataclass(frozen=True)
class Recruit:
    """One new mentor who meets the need and takes `places` mentees."""

    need: Need
    places: int = 1


Change = Place | Waiver | Answer | Approve | Recruit


def applied(
    changes: Sequence[Change], roster: Roster, rows: Sequence[Row]
) -> tuple[Roster, tuple[Row, ...]]:
    """Return the roster and the rows of the Pairs sheet as they would be after these changes.

    An approved pair with a recruit names the first one, as `recruit_ids` does.
    """
    new_rows = list(rows)
    recruits = [c for c in changes if isinstance(c, Recruit)]
    ids = recruit_ids(roster, len(recruits))
    mentors = [new_mentor(r.need, id_, r.places) for r, id_ in zip(recruits, ids, strict=True)]
    roster = _with_mentors(roster, mentors, [r.need for r in recruits])
    for change in changes:
        if isinstance(change, Place):
            roster = _edited(roster, Role.MENTOR, change.mentor, {"capacity": change.now + 1})
        elif isinstance(change, Answer):
            roster = _answered(roster, change)
        elif isinstance(change, Waiver):
            new_rows.append(Row("", change.mentee, change.mentor, waiver=f"Waived: {change.rule}"))
        elif isinstance(change, Approve):
            new_rows.append(Row("", change.mentee, change.mentor, Decision.APPROVED))
    return roster, tuple(new_rows)


def recruit_ids(roster: Roster, number: int = 1) -> list[str]:
    """Return ids that nobody on the roster has."""
    taken = [p.id for p in roster.people()]
    name = "New mentor"
    while any(person.startswith(name) for person in taken):
        name += " "
    return [f"{name} {k + 1}" for k in range(number)]


_READ: Mapping[str, Callable[[str], Any]] = {
    "approval": lambda text: text == "yes",
    "training": lambda text: text == "yes",
    "time_zone": parse_zone,
    "track": lambda text: (text,),
}
"""How the text of a cell becomes the value of the field; any other stays text."""


def _answered(roster: Roster, change: Answer) -> Roster:
    value = _READ.get(change.key, str)(change.after)
    roster = _edited(roster, change.role, change.person, {change.key: value})
    if change.key != "manager":
        return roster
    return replace(roster, managers={**roster.managers, change.person: TOP})


def _edited(roster: Roster, role: Role, person: str, values: Mapping[str, Any]) -> Roster:
    if role is Role.MENTOR:
        return replace(roster, mentors=_each(roster.mentors, person, values))
    return replace(roster, mentees=_each(roster.mentees, person, values))


def _each(people: tuple[P, ...], person: str, values: Mapping[str, Any]) -> tuple[P, ...]:
    return tuple(p.model_copy(update=dict(values)) if p.id == person else p for p in people)


def _with_mentors(roster: Roster, mentors: Sequence[Mentor], needs: Sequence[Need]) -> Roster:
    """Add people at their place in the order of ids, known to report to nobody on the roster."""
    if not mentors:
        return roster
    levels = {key: level for need in needs for key, level in need.levels}
    program = roster.program
    scale = replace(program.scale, levels={**levels, **program.scale.levels})
    return replace(
        roster,
        mentors=tuple(sorted((*roster.mentors, *mentors), key=lambda m: natural_key(m.id))),
        managers={**roster.managers, **{m.id: TOP for m in mentors}},
        program=Program(program.base, program.tracks, scale),
    )
