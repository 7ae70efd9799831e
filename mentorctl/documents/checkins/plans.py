"""What goes to a pair, and what stays with the coordinator, after the answers were judged.

Need to know: a page for the pair is made from `shared` alone, which holds no answer that only one
of the two agreed to. Whatever else was said is in `talk`, which only the coordinator's pages get.
"""

from dataclasses import dataclass

from mentorctl.journey.checkins.advice import SIGNS, STEPS, TALK
from mentorctl.journey.checkins.chosen import Chosen
from mentorctl.journey.checkins.next_steps import PRIVATE, worries_of
from mentorctl.journey.checkins.question import Item, Route
from mentorctl.journey.checkins.questions import OBSTACLES
from mentorctl.journey.checkins.response import Response
from mentorctl.journey.checkins.scoring import PairScore, PartnerScore, Verdict
from mentorctl.journey.checkins.standing import Pairing, Standing


@dataclass(frozen=True)
class Line:
    """One obstacle on a page."""

    text: str
    named: bool
    """Whether the page may say that it is theirs."""
    steps: tuple[str, ...]
    coordinator: bool
    """Whether it is one for which to call the coordinator."""


@dataclass(frozen=True)
class Told:
    """What one partner told the coordinator."""

    who: str
    answered: bool
    says: str
    named: tuple[str, ...]
    comments: str
    ask: tuple[str, ...]
    """Questions that fit what they named."""
    first: bool
    """Whether to talk to them first."""


@dataclass(frozen=True)
class Talk:
    """A talk that the coordinator prepares."""

    first: tuple[str, ...]
    """Whom to talk to first."""
    told: tuple[Told, ...]
    plan: bool
    """Whether the pair gets a checklist besides."""


def shared(by_mentor: Response | None, by_mentee: Response | None) -> frozenset[int]:
    """Return the obstacles that a page for the pair may name.

    Those that both named; and all that either named where both agreed to share. Without an answer
    to that question nobody has agreed.
    """
    one, other = _obstacles(by_mentor), _obstacles(by_mentee)
    agreed = all(r is not None and r.values.get("share") is True for r in (by_mentor, by_mentee))
    return one | other if agreed else one & other


def _obstacles(response: Response | None) -> frozenset[int]:
    value = response.values.get("obstacles") if response else None
    return frozenset(value.numbers) if isinstance(value, Chosen) else frozenset()


def needs_checklist(standing: Standing) -> bool:
    """Tell whether the pair gets a checklist: to plan, or to find out what gets in the way."""
    score = standing.score
    return score is not None and (score.plan or score.verdict is Verdict.EXPLORE)


def needs_talk(standing: Standing) -> bool:
    """Tell whether the coordinator has to talk to somebody in private."""
    return standing.verdict in (Verdict.REFER, "end", "rematch", PRIVATE)


def checklist(standing: Standing) -> tuple[Line, ...]:
    """Return all ten obstacles for the pair's page."""
    named = shared(standing.pairing.by_mentor, standing.pairing.by_mentee)
    return tuple(_line(obstacle, obstacle.number in named) for obstacle in OBSTACLES)


def _line(obstacle: Item, named: bool) -> Line:
    coordinator = obstacle.route is Route.COORDINATOR
    return Line(obstacle.text, named, STEPS[obstacle.number], coordinator)


def talk(standing: Standing) -> Talk:
    """Return what the coordinator needs for the talks about a pair, private answers included."""
    score = standing.score
    told = _ninety_days(standing.pairing, score) if score else _midpoint(standing)
    plan = score is not None and score.plan
    return Talk(tuple(one.who for one in told if one.first), told, plan)


def _ninety_days(pairing: Pairing, score: PairScore) -> tuple[Told, ...]:
    return (
        _of_score(pairing.mentee.shown, pairing.by_mentee, score.mentee),
        _of_score(pairing.mentor.shown, pairing.by_mentor, score.mentor),
    )


def _of_score(who: str, response: Response | None, score: PartnerScore) -> Told:
    named = [o for o in OBSTACLES if o.number in score.obstacles]
    ask = tuple(question for o in named for question in TALK.get(o.number, ()))
    return Told(
        who, response is not None, score.verdict, tuple(o.text for o in named),
        _comments(response), ask, score.verdict is Verdict.REFER,
    )  # fmt: skip


def _midpoint(standing: Standing) -> tuple[Told, ...]:
    pairing, wishes = standing.pairing, standing.wishes
    sides = (
        (pairing.mentee.shown, pairing.by_mentee, standing.mentee, wishes and wishes.mentee_signs),
        (pairing.mentor.shown, pairing.by_mentor, standing.mentor, wishes and wishes.mentor_signs),
    )
    told = []
    for who, response, says, signs in sides:
        named = worries_of(response, signs or ())
        ask = tuple(question for sign in named for question in SIGNS.get(sign, ()))
        first = says in ("end", "rematch") or bool(named)
        wish = f"would like to {_WISHES[says]}" if says in _WISHES else "has not said how to go on"
        told.append(
            Told(who, response is not None, wish, tuple(named), _comments(response), ask, first)
        )
    return tuple(told)


_WISHES = {
    "continue": "continue",
    "amend the plan": "amend the plan",
    "rematch": "be matched again",
    "end": "end it",
}


def _comments(response: Response | None) -> str:
    return response.texts.get("comments", "") if response else ""
