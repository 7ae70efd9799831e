"""Midpoint and closing: what the answers add up to, and what each pair wants next."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mentorctl.journey.checkins.chosen import Chosen
from mentorctl.journey.checkins.question import Kind, Question, Questionnaire
from mentorctl.journey.checkins.questions import MIDPOINT
from mentorctl.journey.checkins.response import Response, Seat
from mentorctl.journey.checkins.scales import GO_ON
from mentorctl.model.fields import Role


@dataclass(frozen=True)
class Figure:
    """One question over everybody who was asked it."""

    key: str
    text: str
    numerator: int
    """How many answered favorably."""
    denominator: int
    """How many answered, understood."""
    missing: int
    """How many were asked and did not answer, or not so that it was understood."""
    total: int = 0
    """Sum of the points, of ratings and from 0 to 10; a mean is `total` by `denominator`."""
    counts: tuple[tuple[str, int], ...] = ()
    """How often each answer was given, in the order of the scale; of a list each entry."""
    judged: bool = True
    """Whether any answer counts as good; where none does, `numerator` says nothing."""


@dataclass(frozen=True)
class GoingOn:
    """What the two of a pair want next, and what they told the coordinator in private."""

    pair: str
    mentor: str = ""
    """As offered: Continue, Amend the plan, Rematch, End; empty where it is missing."""
    mentee: str = ""
    mentor_signs: tuple[int, ...] = ()
    """Numbers of the signs of a failing pair that the mentor named."""
    mentee_signs: tuple[int, ...] = ()

    @property
    def wish(self) -> str:
        """Return the more serious of the two wishes; empty where either is missing.

        Where one already wants to end, nothing that the other could say is more serious.
        """
        known = [wish for wish in (self.mentor, self.mentee) if wish]
        worst = max(known, key=GO_ON.offered.index, default="")
        return worst if len(known) == 2 or worst == GO_ON.offered[-1] else ""

    @property
    def disagree(self) -> bool:
        """Tell whether both said how to go on, and differently."""
        return bool(self.mentor and self.mentee) and self.mentor != self.mentee


def figures(
    asked: Questionnaire,
    seats: Sequence[Seat],
    responses: Mapping[Seat, Response],
    goals: Mapping[str, int] | None = None,
) -> tuple[Figure, ...]:
    """Return a figure for each question that can be counted, in the order of the questionnaire.

    `seats` are all who were asked. `goals` gives how many goals a pair has, by pair: nobody lacks
    an answer about a goal that is not there. A pair without an entry has them all.
    """
    found = []
    for question in asked.questions:
        if question.scale.kind in (Kind.TEXT, Kind.OFTEN):
            continue
        there = [
            seat
            for seat in seats
            if seat.role in question.roles
            and (goals is None or question.goal <= goals.get(seat.pair, question.goal))
        ]
        found.append(_figure(question, there, responses))
    return tuple(found)


def _figure(
    question: Question, seats: Sequence[Seat], responses: Mapping[Seat, Response]
) -> Figure:
    given = [
        value
        for seat in seats
        if seat in responses and (value := responses[seat].values.get(question.key)) is not None
    ]
    if question.scale.kind is Kind.SEVERAL:
        lists = [value for value in given if isinstance(value, Chosen)]
        times = Counter(number for value in lists for number in value.numbers)
        counts = tuple((item.text, times[item.number]) for item in question.items)
        none = sum(value == Chosen() for value in lists)
        return Figure(
            question.key, question.text, none, len(lists), len(seats) - len(lists), 0, counts,
            bool(question.favorable),
        )  # fmt: skip
    points = [value for value in given if isinstance(value, int) and not isinstance(value, bool)]
    shown = Counter(_shown(question, value) for value in given)
    return Figure(
        question.key,
        question.text,
        sum(value in question.favorable for value in given),
        len(given),
        len(seats) - len(given),
        sum(points),
        tuple((option, shown[option]) for option in question.scale.offered),
        bool(question.favorable),
    )


def _shown(question: Question, value: object) -> str:
    """Return an answer as the scale offers it."""
    offered = question.scale.offered
    if isinstance(value, bool):
        return offered[0] if value else offered[1]
    if isinstance(value, int):
        return offered[value - 1] if question.scale.kind is Kind.RATING else offered[value]
    return str(value)


def going_on(seats: Sequence[Seat], responses: Mapping[Seat, Response]) -> tuple[GoingOn, ...]:
    """Return for each pair what its partners want at the midpoint, in the order of `seats`."""
    wish, signs = MIDPOINT.by_key()["wish"].key, MIDPOINT.by_key()["signs"].key
    found = []
    for pair in dict.fromkeys(seat.pair for seat in seats):
        by_role = {s.role: responses[s] for s in seats if s.pair == pair and s in responses}
        said = {role: str(r.values.get(wish, "")) for role, r in by_role.items()}
        named = {
            role: chosen.numbers
            for role, r in by_role.items()
            if isinstance(chosen := r.values.get(signs), Chosen)
        }
        found.append(
            GoingOn(
                pair,
                said.get(Role.MENTOR, ""),
                said.get(Role.MENTEE, ""),
                named.get(Role.MENTOR, ()),
                named.get(Role.MENTEE, ()),
            )
        )
    return tuple(found)


@dataclass(frozen=True)
class Growth:
    """How skills changed over the program, over those who rated both."""

    grew: int
    rated: int
    """How many rated their skills before and after."""
    missing: int
    points: int
    """Sum of the points gained, losses taken off."""


def growth(seats: Sequence[Seat], responses: Mapping[Seat, Response]) -> Growth:
    """Return the growth in skills between the two ratings of the closing evaluation."""
    gains = []
    for seat in seats:
        values = responses[seat].values if seat in responses else {}
        before, after = values.get("skills_before"), values.get("skills_after")
        if isinstance(before, int) and isinstance(after, int):
            gains.append(after - before)
    grew = sum(gain > 0 for gain in gains)
    return Growth(grew, len(gains), len(seats) - len(gains), sum(gains))


@dataclass(frozen=True)
class Rate:
    """How many of those asked responded at all."""

    answered: int
    asked: int


def response_rate(seats: Sequence[Seat], responses: Mapping[Seat, Response]) -> Rate:
    """Return the response rate over every side of every pair."""
    return Rate(sum(seat in responses for seat in seats), len(seats))
