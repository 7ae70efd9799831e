"""The milestones of a pair: what is due when, counted from the day the pair starts.

Source: practice.md, sections 3 to 7 and "Where the documents disagree". The regular meetings in
between are no milestones.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from mentorctl.model.days import add_months, in_words, is_weekend, working_day
from mentorctl.model.settings import Settings
from mentorctl.model.text import count, listed

CLOSEST = 21
"""Days apart from which two reviews stay two; closer ones are held as one."""
FIRST_CONTACT_WITHIN = 7  # days, so that a week is left to find a time for the first meeting
FIRST_MEETING_WITHIN = 14  # days
FOLLOW_UP_AFTER = 6  # months after the closing
_MONTH = 30.4375  # days on average: places milestones in order where no start date is known


class Kind(StrEnum):
    """What a milestone is for, in the order of the journey. The reviews are named as stages are."""

    FIRST_MEETING = "first-meeting"
    ACTION_PLAN = "30-day"
    CHECK_UP = "90-day"
    MIDPOINT = "midpoint"
    CLOSING = "closing"
    FOLLOW_UP = "follow-up"


NAMES = {
    Kind.FIRST_MEETING: "first meeting",
    Kind.ACTION_PLAN: "30-day action plan",
    Kind.CHECK_UP: "90-day check-up",
    Kind.MIDPOINT: "midpoint review",
    Kind.CLOSING: "closing meeting",
    Kind.FOLLOW_UP: "six-month follow-up",
}

PURPOSES = {
    Kind.FIRST_MEETING: "Get acquainted, agree on goals and on how you work together, and sign "
    "the agreement.",
    Kind.ACTION_PLAN: "Have the action plan written: your top three goals, each with its "
    "activities and dates.",
    Kind.CHECK_UP: "Each of you answers the 90-day questions, separately, and returns them to "
    "the coordinator.",
    Kind.MIDPOINT: "Look at what you set out to do and how it is going, amend the action plan, "
    "and return the midpoint evaluation.",
    Kind.CLOSING: "Look at what was reached and how each of you grew, decide how to stay in "
    "touch, and return the closing evaluation.",
    Kind.FOLLOW_UP: "Look back together at what has lasted and what came of it.",
}


@dataclass(frozen=True)
class Milestone:
    """One event of a pair; several purposes where reviews were too close to be two."""

    kind: Kind
    """The purpose that gives the date."""
    kinds: tuple[Kind, ...]
    """Every purpose, in the order of the journey."""
    name: str
    day: date | None
    """A working day; for the first meeting the last day for it. None without a start date."""
    planned: date | None
    """The day before moving."""
    moved: str
    """Why it was moved, as a sentence; empty where it was not."""
    merged: str
    """Why it serves several purposes, as a sentence; empty for one purpose."""
    when: str
    """When it is due in words that need no date: within two weeks of the start."""

    @property
    def is_deadline(self) -> bool:
        """Tell whether the date is the last day for it, not the day of it."""
        return self.kind is Kind.FIRST_MEETING

    @property
    def purposes(self) -> tuple[str, ...]:
        """What is to be done, a sentence for each purpose."""
        return tuple(PURPOSES[kind] for kind in self.kinds)


def milestones(start: date | None, settings: Settings) -> tuple[Milestone, ...]:
    """Return a pair's milestones in the order of their dates.

    Each falls on a working day. Reviews less than 21 days apart become one that keeps every
    purpose, on the later date, or at the term's end if one of them is the closing. The first
    meeting is a deadline, not a review, and stays by itself: the 30 days always follow it soon.
    """
    planned = _planned(start, settings.term)
    singles = [
        Milestone(
            kind,
            (kind,),
            _title([kind]),
            working_day(day, settings.holidays) if day else None,
            day,
            _why_moved(day, settings.holidays) if day else "",
            "",
            _in_words(kind, settings.term),
        )
        for kind, (_, day) in planned.items()
    ]
    days = {kind: at for kind, (at, _) in planned.items()}
    first, *reviews = sorted(singles, key=lambda m: (_place(m, days), list(Kind).index(m.kind)))
    found = [first]
    for review in reviews:
        last = found[-1]
        if last is not first and _place(review, days) - _place(last, days) < CLOSEST:
            found[-1] = _one_of(last, review)
        else:
            found.append(review)
    return tuple(found)


def _planned(start: date | None, term: int) -> dict[Kind, tuple[float, date | None]]:
    """Return for each purpose the days after the start, on average, and the day itself."""
    half = term / 2 * _MONTH
    after: dict[Kind, float] = {
        Kind.FIRST_MEETING: FIRST_MEETING_WITHIN,
        Kind.ACTION_PLAN: 30,
        Kind.CHECK_UP: 90,
        Kind.MIDPOINT: half,
        Kind.CLOSING: term * _MONTH,
        Kind.FOLLOW_UP: (term + FOLLOW_UP_AFTER) * _MONTH,
    }
    if start is None:
        return {kind: (days, None) for kind, days in after.items()}
    end = add_months(start, term)
    dates = {
        Kind.MIDPOINT: _halfway(start, term),
        Kind.CLOSING: end,
        Kind.FOLLOW_UP: add_months(end, FOLLOW_UP_AFTER),
    }
    return {
        kind: (days, dates.get(kind) or start + timedelta(days=days))
        for kind, days in after.items()
    }


def _halfway(start: date, term: int) -> date:
    """Return the day at half the term: whole months, and half of the next one for an odd term."""
    before, after = add_months(start, term // 2), add_months(start, (term + 1) // 2)
    return before + (after - before) // 2


def _place(milestone: Milestone, days: dict[Kind, float]) -> float:
    """Return where a milestone stands, in days: by its date, else by the average month."""
    return milestone.day.toordinal() if milestone.day else days[milestone.kind]


def _one_of(one: Milestone, other: Milestone) -> Milestone:
    """Return the two as one; `other` is not before `one`."""
    kinds = sorted({*one.kinds, *other.kinds}, key=list(Kind).index)
    number = "both" if len(kinds) == 2 else "all"
    return replace(
        one if one.kind is Kind.CLOSING else other,
        kinds=tuple(kinds),
        name=_title(kinds),
        merged=f"The {listed(NAMES[kind] for kind in kinds)} would be less than {CLOSEST} "
        f"days apart, so they are one event that keeps the purposes and the questions of {number}.",
    )


def _title(kinds: Sequence[Kind]) -> str:
    name = listed(NAMES[kind] for kind in kinds)
    return name[:1].upper() + name[1:]


def _why_moved(day: date, holidays: Collection[date]) -> str:
    passed = [
        date.fromordinal(n) for n in range(day.toordinal(), working_day(day, holidays).toordinal())
    ]
    if not passed:
        return ""
    causes = []
    if any(is_weekend(d) for d in passed):
        causes.append("a weekend")
    if off := sum(not is_weekend(d) for d in passed):
        causes.append("a holiday" if off == 1 else count(off, "holiday"))
    return f"Moved from {in_words(day)}, past {listed(causes)}."


def _in_words(kind: Kind, term: int) -> str:
    return {
        Kind.FIRST_MEETING: "within two weeks of the start",
        Kind.ACTION_PLAN: "30 days after the start",
        Kind.CHECK_UP: "90 days after the start",
        Kind.MIDPOINT: f"halfway through the term, {term / 2:g} months after the start",
        Kind.CLOSING: f"at the end of the term, {term} months after the start",
        Kind.FOLLOW_UP: "six months after the closing",
    }[kind]


def by_kind(found: Iterable[Milestone]) -> dict[Kind, Milestone]:
    """Return the milestone that serves each purpose."""
    return {kind: milestone for milestone in found for kind in milestone.kinds}


def first_contact(start: date, settings: Settings) -> date:
    """Return the last day for the first contact, a working day."""
    return working_day(start + timedelta(days=FIRST_CONTACT_WITHIN), settings.holidays)
