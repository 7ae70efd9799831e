"""Where each pair stands at a stage, the most serious first, and what the coordinator does next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from mentorctl.journey.checkins.evaluation import GoingOn, going_on
from mentorctl.journey.checkins.next_steps import (
    NOTHING,
    closing_step,
    follow_up_step,
    midpoint_step,
    ninety_day_step,
)
from mentorctl.journey.checkins.response import Response, Terms
from mentorctl.journey.checkins.responses import Collected
from mentorctl.journey.checkins.scoring import PairScore, score_pair, undecided
from mentorctl.journey.checkins.stage import Stage
from mentorctl.journey.milestones import Kind, by_kind
from mentorctl.journey.timeline import pair_timeline
from mentorctl.model.days import in_words
from mentorctl.model.fields import Role
from mentorctl.model.findings import Finding
from mentorctl.model.pairs import Row
from mentorctl.model.people import Person
from mentorctl.model.roster import Roster
from mentorctl.model.text import natural_key


@dataclass(frozen=True)
class Pairing:
    """A pair that was asked: its row, its people, its terms, and what each answered."""

    pair: str
    """Its number; where it has none, the ids of the two."""
    row: Row
    mentor: Person
    mentee: Person
    terms: Terms
    by_mentor: Response | None
    by_mentee: Response | None
    uninvited: Mapping[Role, str] = field(default_factory=dict)
    """Why one of them is not asked, as one word or two."""
    due: date | None = None
    """When the answers are due; None without a start date."""

    @property
    def silent(self) -> tuple[Person, ...]:
        """Return who did not answer."""
        both = (
            (Role.MENTOR, self.by_mentor, self.mentor),
            (Role.MENTEE, self.by_mentee, self.mentee),
        )
        return tuple(p for role, r, p in both if r is None and role not in self.uninvited)


@dataclass(frozen=True)
class Standing:
    """Where one pair stands."""

    pairing: Pairing
    verdict: str
    rank: int
    """How serious it is: a higher one comes first."""
    mentor: str
    """What the mentor's answers say, in a word or two."""
    mentee: str
    disagree: bool
    todo: str
    """What the coordinator does next, as sentences."""
    score: PairScore | None = None
    """At 90 days."""
    wishes: GoingOn | None = None
    """At the midpoint."""

    @property
    def pair(self) -> str:
        """The number of the pair."""
        return self.pairing.pair


def pairings(
    stage: Stage, collected: Collected, rows: Sequence[Row], roster: Roster
) -> tuple[list[Pairing], list[Finding]]:
    """Return the pairs that are asked about, in the order of `collected`; `rows` are theirs.

    A Start date that can't be read is an error at its cell.
    """
    by_ids = {(row.mentor, row.mentee): row for row in rows}
    found, findings = [], []
    for seat in collected.seats:
        if seat.role is not Role.MENTOR:
            continue
        row = by_ids[seat.person, seat.partner]
        mentee = roster.mentee[row.mentee]
        settings = roster.program.settings(mentee.in_track)
        timeline, wrong = pair_timeline(row, settings)
        findings += wrong
        found.append(
            Pairing(
                seat.pair,
                row,
                roster.mentor[row.mentor],
                mentee,
                Terms(settings.meeting_frequency, timeline.start),
                collected.of(seat.pair, Role.MENTOR), collected.of(seat.pair, Role.MENTEE),
                {s.role: why for s, why in collected.uninvited.items() if s.pair == seat.pair},
                by_kind(timeline.milestones)[Kind(stage)].day,
            )
        )  # fmt: skip
    return found, findings


def standings(
    stage: Stage, collected: Collected, asked: Sequence[Pairing], today: date
) -> tuple[tuple[Standing, ...], list[Finding]]:
    """Return where each pair stands, the most serious first, and answers that decide nothing."""
    findings: list[Finding] = []
    wishes = {one.pair: one for one in going_on(collected.asked, collected.responses)}
    found = []
    for pairing in asked:
        if stage is Stage.NINETY_DAY:
            found.append(_ninety_days(pairing, today))
            for response in (pairing.by_mentor, pairing.by_mentee):
                findings += undecided(response, pairing.terms, today) if response else []
        elif stage is Stage.MIDPOINT:
            found.append(_midpoint(pairing, wishes))
        elif stage is Stage.CLOSING:
            found.append(_closing(pairing))
        else:
            found.append(_follow_up(pairing))
    ordered = sorted(
        (_with_due(one, today) for one in found),
        key=lambda s: (-s.rank, s.todo == NOTHING, -_against(s), natural_key(s.pair)),
    )
    return tuple(ordered), findings


def _with_due(standing: Standing, today: date) -> Standing:
    """Add the day to the next step where it has not come yet and somebody is silent."""
    pairing = standing.pairing
    if pairing.due is None or pairing.due <= today or not pairing.silent:
        return standing
    return replace(standing, todo=f"{standing.todo} It is due on {in_words(pairing.due)}.")


def _against(standing: Standing) -> int:
    """Return how much was answered against a pair, to order those of one verdict."""
    score = standing.score
    return len(score.mentor.unfavorable) + len(score.mentee.unfavorable) if score else 0


def _ninety_days(pairing: Pairing, today: date) -> Standing:
    score = score_pair(pairing.pair, pairing.by_mentor, pairing.by_mentee, pairing.terms, today)
    names = {Role.MENTOR: pairing.mentor.shown, Role.MENTEE: pairing.mentee.shown}
    mentor = score.mentor.verdict.value if score.mentor.responded else "no answer"
    mentee = score.mentee.verdict.value if score.mentee.responded else "no answer"
    return Standing(
        pairing, score.verdict.value, score.verdict.severity, mentor, mentee, score.disagree,
        ninety_day_step(score, names), score=score,
    )  # fmt: skip


def _midpoint(pairing: Pairing, wishes: Mapping[str, GoingOn]) -> Standing:
    wish = wishes.get(pairing.pair, GoingOn(pairing.pair))
    step = midpoint_step(wish, pairing.by_mentor, pairing.by_mentee,
                         pairing.mentor.shown, pairing.mentee.shown)  # fmt: skip
    mentor = wish.mentor.lower() or ("not said" if pairing.by_mentor else "no answer")
    mentee = wish.mentee.lower() or ("not said" if pairing.by_mentee else "no answer")
    return Standing(pairing, step.verdict, step.rank, mentor, mentee, wish.disagree, step.todo,
                    wishes=wish)  # fmt: skip


def _closing(pairing: Pairing) -> Standing:
    step = closing_step(pairing.by_mentor, pairing.by_mentee,
                        pairing.mentor.shown, pairing.mentee.shown)  # fmt: skip
    return Standing(pairing, step.verdict, step.rank, step.mentor, step.mentee, False, step.todo)


def _follow_up(pairing: Pairing) -> Standing:
    step = follow_up_step(
        (pairing.mentor.shown, pairing.by_mentor, pairing.uninvited.get(Role.MENTOR, "")),
        (pairing.mentee.shown, pairing.by_mentee, pairing.uninvited.get(Role.MENTEE, "")),
    )
    return Standing(pairing, step.verdict, step.rank, step.mentor, step.mentee, False, step.todo)
