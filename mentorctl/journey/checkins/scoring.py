"""The 90-day verdict of each partner and of each pair: the program's rules, and nothing else."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mentorctl.journey.checkins.chosen import Chosen
from mentorctl.journey.checkins.often import Compared, Meetings, Pace
from mentorctl.journey.checkins.owed import as_agreed, owed
from mentorctl.journey.checkins.question import Question, Questionnaire, Route
from mentorctl.journey.checkins.questions import MORE_THAN, NINETY_DAY, OBSTACLES
from mentorctl.journey.checkins.response import Response, Terms
from mentorctl.model.fields import Role
from mentorctl.model.findings import Finding, warning
from mentorctl.model.text import count


class Verdict(StrEnum):
    """What follows from the answers, the least serious first."""

    ON_TRACK = "on track"
    CANNOT_CONCLUDE = "cannot conclude"
    ACTION_PLAN = "action plan"
    EXPLORE = "explore obstacles"
    REFER = "refer to coordinator"

    @property
    def severity(self) -> int:
        """Return how serious it is, from 0."""
        return tuple(Verdict).index(self)


@dataclass(frozen=True)
class PartnerScore:
    """Where one partner stands. Questions and obstacles are told by their numbers, ascending."""

    responded: bool
    verdict: Verdict
    unfavorable: tuple[int, ...] = ()
    missing: tuple[int, ...] = ()
    obstacles: tuple[int, ...] = ()
    unread: bool = False
    """Whether obstacles were named that nobody could read: there may be more than `obstacles`."""

    @property
    def plan(self) -> bool:
        """Tell whether an action plan is drafted: alone, or beside a referral."""
        to_plan = any(route_of(number) is Route.PAIR for number in self.obstacles)
        return self.verdict is Verdict.ACTION_PLAN or (self.verdict is Verdict.REFER and to_plan)

    def as_json(self) -> dict[str, object]:
        """Return the shape that `checkin --json` gives a partner."""
        return {
            "verdict": self.verdict.value,
            "unfavorable": list(self.unfavorable),
            "missing": list(self.missing),
            "obstacles": list(self.obstacles),
        }


@dataclass(frozen=True)
class PairScore:
    """Where a pair stands: the more serious of the two."""

    pair: str
    mentor: PartnerScore
    mentee: PartnerScore

    @property
    def verdict(self) -> Verdict:
        """Return the more serious verdict of the two partners."""
        return max(self.mentor.verdict, self.mentee.verdict, key=lambda v: v.severity)

    @property
    def disagree(self) -> bool:
        """Tell whether both answered and their verdicts differ; silence is no disagreement."""
        both = self.mentor.responded and self.mentee.responded
        return both and self.mentor.verdict is not self.mentee.verdict

    @property
    def silent(self) -> tuple[Role, ...]:
        """Return who did not respond."""
        scores = ((Role.MENTOR, self.mentor), (Role.MENTEE, self.mentee))
        return tuple(role for role, score in scores if not score.responded)

    @property
    def plan(self) -> bool:
        """Tell whether an action plan is drafted for the pair."""
        return self.mentor.plan or self.mentee.plan

    def as_json(self) -> dict[str, object]:
        """Return the shape that `checkin --json` gives a pair."""
        return {
            "pair": self.pair,
            "verdict": self.verdict.value,
            "disagree": self.disagree,
            "mentor": self.mentor.as_json(),
            "mentee": self.mentee.as_json(),
        }


_ROUTES: Mapping[int, Route | None] = {obstacle.number: obstacle.route for obstacle in OBSTACLES}


def route_of(obstacle: int) -> Route | None:
    """Return where an obstacle leads."""
    return _ROUTES[obstacle]


def verdict_of(
    unfavorable: int, missing: int, obstacles: Collection[int], unread: bool = False
) -> Verdict:
    """Return the verdict of a partner by the number of unfavorable and of missing answers.

    `unread` says that obstacles may be missing from `obstacles`. Where what is missing could
    change the outcome, nothing can be concluded; where it couldn't, the verdict stands.
    """
    if unfavorable + missing <= MORE_THAN:
        return Verdict.ON_TRACK
    if unfavorable <= MORE_THAN:
        return Verdict.CANNOT_CONCLUDE
    if any(route_of(number) is Route.COORDINATOR for number in obstacles):
        return Verdict.REFER
    if unread:
        return Verdict.CANNOT_CONCLUDE
    return Verdict.ACTION_PLAN if obstacles else Verdict.EXPLORE


def score_partner(
    response: Response | None, terms: Terms, today: date, asked: Questionnaire = NINETY_DAY
) -> PartnerScore:
    """Score what one partner answered; None is a partner who did not respond."""
    held = {q.number: counts_against(q, response, terms, today) for q in asked.scored()}
    unfavorable = tuple(number for number, against in held.items() if against)
    missing = tuple(number for number, against in held.items() if against is None)
    chosen = response.values.get("obstacles") if response else None
    obstacles = chosen.numbers if isinstance(chosen, Chosen) else ()
    unread = bool(chosen.unread) if isinstance(chosen, Chosen) else _named(response)
    verdict = verdict_of(len(unfavorable), len(missing), obstacles, unread)
    return PartnerScore(response is not None, verdict, unfavorable, missing, obstacles, unread)


def score_pair(
    pair: str,
    mentor: Response | None,
    mentee: Response | None,
    terms: Terms,
    today: date,
    asked: Questionnaire = NINETY_DAY,
) -> PairScore:
    """Score both partners of a pair, each by their own answers."""
    return PairScore(
        pair,
        score_partner(mentor, terms, today, asked),
        score_partner(mentee, terms, today, asked),
    )


def counts_against(
    question: Question, response: Response | None, terms: Terms, today: date
) -> bool | None:
    """Tell whether an answer is unfavorable; None where it is missing or decides nothing."""
    value = response.values.get(question.key) if response else None
    if response and isinstance(value, Meetings | Pace | Compared):
        value = as_agreed(value, terms.frequency, _days(response, terms, today))
    return None if value is None else value in question.unfavorable


def undecided(response: Response, terms: Terms, today: date) -> list[Finding]:
    """Return a warning for a number of meetings that doesn't say whether it was as agreed."""
    findings = []
    for question in NINETY_DAY.scored():
        value = response.values.get(question.key)
        if value is None or counts_against(question, response, terms, today) is not None:
            continue
        days = _days(response, terms, today)
        said = f'"{response.texts.get(question.key, "")}" does not say whether they met as agreed'
        if days is None:
            what = f"{said}: the start of {response.seat.pair} is not known."
            hint = "Fill in the Start date on the Pairs sheet, or on the Program sheet."
        else:
            wanted = count(owed(terms.frequency, days), "meeting")
            what = f"{said} ({terms.frequency} is {wanted} in {count(days, 'day')})."
            hint = "Ask for the number of meetings. The answer counts as missing."
        where = response.places.get(question.key, response.where)
        findings.append(warning("undecided", where, what, hint))
    return findings


def _named(response: Response | None) -> bool:
    """Tell whether obstacles were answered at all, understood or not."""
    return response is not None and "obstacles" in response.texts


def _days(response: Response, terms: Terms, today: date) -> int | None:
    """Return the days from the start to the answer; to `today` where its day isn't known.

    A day of submission before the start or after today is no day of this check-in.
    """
    if terms.start is None:
        return None
    answered = response.day
    known = answered is not None and terms.start <= answered <= today
    return max(0, ((answered if answered and known else today) - terms.start).days)
