"""Remedies in sentences for the coordinator: what to do, and whom it places.

They name answers, refusals excepted, and the rules in the way: they are for no one else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mentorctl.matching.remedies.change import Answer, Approve, Change, Place, Waiver
from mentorctl.matching.remedies.recruiting import Wanted
from mentorctl.matching.remedies.search import Remedy
from mentorctl.model.fields import FIELDS, Role
from mentorctl.model.people import Person
from mentorctl.model.roster import Roster
from mentorctl.model.text import count, listed


@dataclass(frozen=True)
class Help:
    """What would help one person left out, in words.

    remedy  what was tried and works; None where nothing is known to, or nothing was tried
    tried   whether there is nothing more that `mentorctl explain` would try
    """

    text: str
    remedy: Remedy | None = None
    tried: bool = True


_NAMED = 6
"""People named in one sentence; of more, the rest are counted."""

_FOR_EXAMPLE = ("grade", "time_zone", "track")
"""Answers that were tried with one value where others do as well."""


def sentence(remedy: Remedy, roster: Roster) -> str:
    """Return what to do, a sentence for each change."""
    told = [changes_sentence(remedy.changes, roster)]
    if not remedy.keeps:
        told.append("The plan changes for others too: somebody else would lose their place.")
    return " ".join(told)


def changes_sentence(changes: Sequence[Change], roster: Roster) -> str:
    """Return what to do, a sentence for each change."""
    first, *more = [_words(change, roster) for change in changes]
    return " ".join([first, *(f"And {one[0].lower()}{one[1:]}" for one in more)])


def wanted_words(wanted: Wanted) -> str:
    """Return whom to look for, on one line of the recruiting list."""
    who = f"{count(wanted.mentors, 'new mentor')} {wanted.need}".rstrip()
    if wanted.places > 1:
        who += f", with {wanted.places} places{' each' if wanted.mentors > 1 else ''}"
    return who


def wanted_sentence(wanted: Wanted, roster: Roster) -> str:
    """Return one line of the recruiting list, with whom it would place."""
    names = [roster.mentee[m].shown for m in wanted.mentees]
    if len(names) > _NAMED:
        names = [*names[: _NAMED - 1], f"{len(names) - _NAMED + 1} more"]
    return f"{wanted_words(wanted)}, would place {listed(names)}."


def _words(change: Change, roster: Roster) -> str:
    """Return one sentence; its first word is a verb."""
    if isinstance(change, Place):
        shown, then = roster.mentor[change.mentor].shown, f"(then Capacity is {change.now + 1})"
        if change.now:
            return f"Ask {shown} for one more place {then}."
        return f"Ask {shown}, who takes nobody for now, for one place {then}."
    if isinstance(change, Waiver):
        return (
            f"Waive the rule {change.rule} for the pair with {_mentor(change, roster)}: "
            "add a row on the Pairs sheet with both names, Decision Proposed and a Waiver reason."
        )
    if isinstance(change, Answer):
        return _answer(change, roster)
    if isinstance(change, Approve):
        return (
            f"Add the pair with {_mentor(change, roster)} on the Pairs sheet as Approved, or the "
            "place may go to somebody else."
        )
    return f"Find a new mentor {change.need}".rstrip() + "."


def _answer(change: Answer, roster: Roster) -> str:
    people: Mapping[str, Person] = roster.mentor if change.role is Role.MENTOR else roster.mentee
    who = people[change.person].shown
    heading = heading_of(change)
    says = "says no" if change.before else "is blank"
    if change.key == "approval":
        return f"Ask the supervisor of {who}: {heading} {says}, and a yes is needed."
    if change.key == "training":
        return f"See to the training of {who}: {heading} {says}, and a yes is needed."
    if change.before:
        return f"Ask {who} whether {heading} can change from {change.before} to {change.after}."
    if change.key == "manager":
        return f"Fill in {heading} of {who}, who can be placed if none of the mentors is in line."
    example = "for example " if change.key in _FOR_EXAMPLE else ""
    return f"Fill in {heading} of {who}: it is blank ({example}{change.after} would do)."


def heading_of(change: Answer) -> str:
    """Return the heading of the column that an answer stands in."""
    return next(f.heading for f in FIELDS if f.key == change.key)


def _mentor(change: Waiver | Approve, roster: Roster) -> str:
    mentor = roster.mentor.get(change.mentor)
    return mentor.shown if mentor else "that mentor"
