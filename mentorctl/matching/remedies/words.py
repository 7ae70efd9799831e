"""Remedies in sentences for the coordinator: what to do, and whom it places.

They name answers, refusals excepted, and the rules in the way: they are for no one else.
"""

from __future__ import annotations

from collections.abc import Mapping

from mentorctl.matching.remedies.change import Answer, Approve, Change, Place, Waiver
from mentorctl.matching.remedies.recruiting import Wanted
from mentorctl.matching.remedies.search import Remedy
from mentorctl.model.fields import FIELDS, Role
from mentorctl.model.people import Person
from mentorctl.model.roster import Roster
from mentorctl.model.text import count, listed

_NAMED = 6
"""People named in one sentence; of more, the rest are counted."""

_FOR_EXAMPLE = ("grade", "time_zone", "track")
"""Answers that were tried with one value where others do as well."""


def sentence(remedy: Remedy, roster: Roster) -> str:
    """Return what to do, a sentence for each change."""
    told = [_words(change, roster) for change in remedy.changes]
    if not remedy.keeps:
        told.append("The plan changes for others too: somebody else would lose their place.")
    return " ".join(told)


def wanted_sentence(wanted: Wanted, roster: Roster) -> str:
    """Return one line of the recruiting list."""
    who = f"{count(wanted.mentors, 'mentor')} {wanted.need}".rstrip()
    if wanted.places > 1:
        who += f", with {wanted.places} places{' each' if wanted.mentors > 1 else ''}"
    names = [roster.mentee[m].shown for m in wanted.mentees]
    if len(names) > _NAMED:
        names = [*names[: _NAMED - 1], f"{len(names) - _NAMED + 1} more"]
    return f"{who}: for {listed(names)}."


def _words(change: Change, roster: Roster) -> str:
    if isinstance(change, Place):
        shown = roster.mentor[change.mentor].shown
        if change.now:
            return f"Ask {shown} for one more place."
        return f"Ask {shown}, who takes nobody for now, for one place."
    if isinstance(change, Waiver):
        return (
            f"Waive the rule {change.rule} for the pair with {_mentor(change, roster)}: "
            "add it on the Pairs sheet with a Waiver reason."
        )
    if isinstance(change, Answer):
        return _answer(change, roster)
    if isinstance(change, Approve):
        return (
            f"Add the pair with {_mentor(change, roster)} on the Pairs sheet as Approved, or the "
            "place goes to somebody else."
        )
    places = f" with {change.places} places" if change.places > 1 else ""
    return f"Find a new mentor{places} {change.need}".rstrip() + "."


def _answer(change: Answer, roster: Roster) -> str:
    people: Mapping[str, Person] = roster.mentor if change.role is Role.MENTOR else roster.mentee
    who = people[change.person].shown
    heading = next(f.heading for f in FIELDS if f.key == change.key)
    if change.before:
        return f"Ask {who} whether {heading} can change from {change.before} to {change.after}."
    if change.key == "manager":
        return f"Fill in {heading} of {who}, who can be placed if none of the mentors is in line."
    example = "for example " if change.key in _FOR_EXAMPLE else ""
    return f"Fill in {heading} of {who}: it is blank ({example}{change.after} would do)."


def _mentor(change: Waiver | Approve, roster: Roster) -> str:
    mentor = roster.mentor.get(change.mentor)
    return mentor.shown if mentor else "that mentor"
