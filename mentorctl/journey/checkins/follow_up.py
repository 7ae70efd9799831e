"""Six months after the end: which pairs are asked about, and who has agreed to be written to.

Source: practice, section 7: a follow-up is offered. At the closing each person was asked whether
we may write; a no holds, and a missing answer is no yes.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from mentorctl.journey.checkins.response import Response, Seat
from mentorctl.journey.checkins.responses import Collected
from mentorctl.journey.milestones import Kind, by_kind
from mentorctl.journey.timeline import pair_timeline
from mentorctl.model.findings import Finding, Where, warning
from mentorctl.model.pairs import Decision, Row
from mentorctl.model.roster import Roster
from mentorctl.model.text import count, listed

SAID_NO, UNSAID = "said no", "did not say"
AT_ITS_END = timedelta(days=31)
"""A pair is at its end so long before its closing."""
_NAMED = 5
_MAY = "follow_up"
"""The closing question that asks whether we may write."""


def ever_ran(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Return the pairs that run or ran: approved, and closed unless approved once more.

    Where no pair is either, the proposed ones are taken to be running.
    """
    rows = tuple(rows)
    approved = [row for row in rows if row.decision is Decision.APPROVED]
    again = {row.ids for row in approved}
    closed = [r for r in rows if r.decision is Decision.CLOSED and r.ids not in again]
    proposed = [row for row in rows if row.decision is Decision.PROPOSED]
    found = [*approved, *closed] or proposed
    return tuple(row for row in rows if row in found)


def ended(
    ran: Iterable[Row], closing: Iterable[Seat], roster: Roster, today: date
) -> tuple[Row, ...]:
    """Return the pairs to be asked about, of those that ran; `closing` are who answered then.

    A pair of which somebody answered the closing evaluation has ended. Otherwise a closed pair
    ended early, and is left in peace; any other has ended once its closing is near or past, and
    where no start date tells when that is.
    """
    answered = {(seat.person, seat.partner) for seat in closing}
    found = []
    for row in ran:
        if {(row.mentor, row.mentee), (row.mentee, row.mentor)} & answered:
            found.append(row)
        elif row.decision is not Decision.CLOSED:
            settings = roster.program.settings(roster.mentee[row.mentee].in_track)
            timeline, _ = pair_timeline(row, settings)
            day = by_kind(timeline.milestones)[Kind.CLOSING].day
            if day is None or day <= today + AT_ITS_END:
                found.append(row)
    return tuple(found)


@dataclass(frozen=True)
class Consent:
    """Who has said at the closing that we may write, and who that we may not; ids of people."""

    yes: frozenset[str] = frozenset()
    no: frozenset[str] = frozenset()

    def against(self, person: str) -> str:
        """Return why somebody is not asked; empty for somebody who said yes.

        One no of several answers is a no: it is the person who does not want to be written to.
        """
        if person in self.no:
            return SAID_NO
        return "" if person in self.yes else UNSAID


def consent(responses: Mapping[Seat, Response], roster: Roster) -> Consent:
    """Return what the answers of the closing say; several ids may be one person."""
    said: dict[bool, set[str]] = {True: set(), False: set()}
    for seat, response in responses.items():
        value = response.values.get(_MAY)
        if isinstance(value, bool):
            said[value].add(roster.same_person.get(seat.person, seat.person))
    ids = {p.id: roster.same_person[p.id] for p in roster.people()}
    yes, no = (frozenset(i for i, one in ids.items() if one in said[may]) for may in (True, False))
    return Consent(yes, no)


def uninvited(seats: Iterable[Seat], given: Consent) -> Mapping[Seat, str]:
    """Return the seats that are not asked, each with why."""
    found = {seat: given.against(seat.person) for seat in seats}
    return {seat: why for seat, why in found.items() if why}


def consent_findings(collected: Collected, roster: Roster) -> list[Finding]:
    """Tell who is not asked, and of whom that is for the coordinator to find out."""
    if not collected.seats:
        text = "No pair has come to its end yet, so nobody is asked."
        return [warning("nobody-asked", Where(), text, "mentorctl timeline says when each ends.")]
    where = Where("checkins/closing")
    findings = []
    for why, told, hint in (
        (SAID_NO, "said at the closing that we may not write: no form is for them", ""),
        (
            UNSAID,
            "did not say at the closing whether we may write, which is no yes",
            "Ask them first. Their forms are in checkins/follow-up/forms/did-not-say.",
        ),
    ):
        seats = [s for s, reason in collected.uninvited.items() if reason == why]
        quiet = [seat for seat in seats if seat not in collected.responses]
        if people := dict.fromkeys(_shown(seat, roster) for seat in quiet):
            text = f"{_all_or_how_many(list(people))} {told}."
            findings.append(warning("not-invited", where, text, hint))
    return findings


def _shown(seat: Seat, roster: Roster) -> str:
    people = {"mentor": roster.mentor, "mentee": roster.mentee}[seat.role.value]
    return people[seat.person].shown


def _all_or_how_many(names: Sequence[str]) -> str:
    return listed(names) if len(names) <= _NAMED else count(len(names), "person", "people")
