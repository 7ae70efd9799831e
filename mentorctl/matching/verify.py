"""Judges a plan, hand-edited or not, against every hard rule, pair by pair.

Nothing here shares code with the solver or with the arrays it works on: each pair goes through
the plain form of each rule.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from mentorctl.matching.case import Case
from mentorctl.matching.rules import rules_for
from mentorctl.model.findings import Finding, error
from mentorctl.model.pairs import Row
from mentorctl.model.text import count, listed

TAKING_PART = "taking part"
"""The rule that somebody who has left, or takes a break, is in no standing pair."""


@dataclass(frozen=True)
class Breach:
    """One rule that a standing pair breaks."""

    row: Row
    rule: str
    why: str
    waived: bool
    """Whether the row's waiver reason covers it."""


def breaches(case: Case, rows: Sequence[Row]) -> list[Breach]:
    """Return every rule that every standing row breaks, waived ones included.

    A row whose people are not on the roster breaks "on the roster", and one of people who don't
    take part breaks "taking part": nothing waives either.
    """
    found: list[Breach] = []
    rules = [r for r in rules_for(case) if not r.history]
    for row in rows:
        if not row.decision.stands:
            continue
        mentee = case.roster.mentee.get(row.mentee)
        mentor = case.roster.mentor.get(row.mentor)
        if mentee is None or mentor is None:
            who = f"mentee {row.mentee}" if mentee is None else f"mentor {row.mentor}"
            found.append(Breach(row, "on the roster", f"There is no {who} on the roster.", False))
            continue
        if gone := [p.shown for p in (mentee, mentor) if not p.takes_part]:
            why = f"Taking part says no for {listed(gone)}."
            found.append(Breach(row, TAKING_PART, why, False))
            continue
        for rule in rules:
            if why := rule.why(case, mentee, mentor):
                found.append(Breach(row, rule.name, why, bool(row.waiver) and rule.waivable))
        if (decision := case.ended.get(row.ids)) is not None:
            found.append(
                Breach(
                    row,
                    "earlier pairs",
                    f"Another row says that this pair was {decision.lower()}.",
                    False,
                )
            )
    return found + _shared_partners(case, rows)


def _shared_partners(case: Case, rows: Sequence[Row]) -> list[Breach]:
    """Return rows of mentees with two mentors, and of mentors with more mentees than places.

    A waiver reason on a row excuses that one place, so the rows without one must still fit.
    """
    standing = [
        r
        for r in rows
        if r.decision.stands and r.mentee in case.mentee_at and r.mentor in case.mentor_at
    ]
    found: list[Breach] = []
    twice = Counter(r.ids for r in standing)
    mentees = Counter(r.mentee for r in standing)
    plain = Counter(r.mentee for r in standing if not r.waiver)
    loads = Counter(r.mentor for r in standing)
    held = Counter(r.mentor for r in standing if not r.waiver)
    for row in standing:
        mentee, mentor = case.roster.mentee[row.mentee], case.roster.mentor[row.mentor]
        places = case.roster.places(mentor)
        if twice[row.ids] > 1:
            found.append(Breach(row, "one row a pair", "This pair stands here twice.", False))
        elif mentees[row.mentee] > 1:
            found.append(
                Breach(
                    row,
                    "one mentor",
                    f"{mentee.shown} has {mentees[row.mentee]} mentors.",
                    bool(row.waiver) or plain[row.mentee] <= 1,
                )
            )
        if loads[row.mentor] > places > 0:
            found.append(
                Breach(
                    row,
                    "capacity",
                    f"{mentor.shown} has {count(loads[row.mentor], 'mentee')}, and takes {places}.",
                    bool(row.waiver) or held[row.mentor] <= places,
                )
            )
    return found


def breach_findings(case: Case, found: Sequence[Breach]) -> list[Finding]:
    """Return an error for each breach that no waiver reason covers."""

    def named(row: Row) -> str:
        mentee, mentor = case.roster.mentee.get(row.mentee), case.roster.mentor.get(row.mentor)
        who = (mentee.shown if mentee else row.mentee, mentor.shown if mentor else row.mentor)
        return " with ".join(who) + (f" ({row.pair})" if row.pair else "")

    return [
        error(
            f"rule: {b.rule}",
            b.row.at("waiver" if _waivable(b.rule) else "decision"),
            f"{named(b.row)}: {b.why}"
            if b.rule == "on the roster"
            else f"{named(b.row)} breaks the rule {b.rule}: {b.why}",
            _hint(b.rule),
        )
        for b in found
        if not b.waived
    ]


def _hint(rule: str) -> str:
    if rule == TAKING_PART:
        return "Set the Decision to Closed; or clear Taking part on the roster."
    if _waivable(rule):
        return "Give a Waiver reason, or change the Decision."
    return "Change the Decision, or delete the row."


def _waivable(rule: str) -> bool:
    return rule not in (
        "on the roster", "one row a pair", "not self", "earlier pairs", TAKING_PART,
    )  # fmt: skip
