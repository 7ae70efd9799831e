"""What the coordinator does next with a pair, in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mentorctl.journey.checkins.evaluation import GoingOn
from mentorctl.journey.checkins.question import Route
from mentorctl.journey.checkins.questions import MIDPOINT, OBSTACLES, SIGNS
from mentorctl.journey.checkins.response import Response
from mentorctl.journey.checkins.scales import GO_ON
from mentorctl.journey.checkins.scoring import PairScore, PartnerScore, Verdict, route_of
from mentorctl.model.fields import Role
from mentorctl.model.text import listed

NOTHING = "Nothing to do."
PRIVATE = "talk in private"
OPEN = "not known yet"
MIDPOINT_VERDICTS = ("continue", OPEN, "amend the plan", PRIVATE, "rematch", "end")
"""The least serious first."""
ANSWERED, MISSING, UNHAPPY = "answered", "answer missing", "not satisfied"
CLOSING_VERDICTS = (ANSWERED, MISSING, UNHAPPY)
"""The least serious first."""
NOT_ASKED = "not asked"
FOLLOW_UP_VERDICTS = (NOT_ASKED, ANSWERED, MISSING)
"""The least that there is to do first."""
NO_ANSWER = "no answer"
_POOR = 2
_LOW = {
    "trust": ("Very low trust", "Low trust"),
    "communication": ("Very poor communication", "Poor communication"),
    "satisfaction": ("Very low satisfaction", "Low satisfaction"),
}
"""What a rating of 1 or 2 is called, by key of the question."""


@dataclass(frozen=True)
class Step:
    """A verdict, how serious it is, and what to do."""

    verdict: str
    rank: int
    todo: str
    mentor: str = ""
    mentee: str = ""


def ninety_day_step(score: PairScore, names: Mapping[Role, str]) -> str:
    """Return what to do after the 90-day check-up; `names` are those of the two."""
    sides = ((names[Role.MENTEE], score.mentee), (names[Role.MENTOR], score.mentor))
    worst = score.verdict
    at_worst = [name for name, side in sides if side.verdict is worst]
    said = []
    if worst is Verdict.REFER:
        named = listed(_lower(_obstacles([s for _, s in sides if s.verdict is worst])))
        said.append(f"Talk to {listed(at_worst)} first, in private, about: {named}.")
        if score.plan:
            said.append("Send the pair their checklist: the plan can start now.")
    elif worst is Verdict.EXPLORE:
        verb = "sees" if len(at_worst) == 1 else "see"
        said.append(f"Ask {listed(at_worst)} what gets in the way: {_pronoun(at_worst)} {verb} "
                    "three or more things go wrong and named no obstacle.")  # fmt: skip
    elif worst is Verdict.ACTION_PLAN:
        named = listed(_lower(_obstacles([s for _, s in sides if s.verdict is worst])))
        said.append(f"Send the pair their checklist: they plan together against {named}.")
    for name, side in sides:
        if not side.responded:
            said.append(f"Remind {name}, who has not answered.")
        elif side.verdict is Verdict.CANNOT_CONCLUDE:
            gaps = listed(map(str, side.missing))
            what = "which obstacles they meant" if side.unread else f"question {gaps}"
            said.append(f"Ask {name} for {what}: the answer could change the verdict.")
        elif side.verdict is Verdict.ON_TRACK and (still := _for_coordinator(side)):
            # The rules ask for nothing here; what somebody told is told all the same.
            said.append(f"{name} is on track and still names {listed(_lower(still))}: ask whether "
                        "help is wanted.")  # fmt: skip
    return " ".join(said) or NOTHING


def _pronoun(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else "they"


def _obstacles(sides: Sequence[PartnerScore]) -> list[str]:
    named = {number for side in sides for number in side.obstacles}
    return [obstacle.text for obstacle in OBSTACLES if obstacle.number in named]


def _for_coordinator(side: PartnerScore) -> list[str]:
    ours = {n for n in side.obstacles if route_of(n) is Route.COORDINATOR}
    return [obstacle.text for obstacle in OBSTACLES if obstacle.number in ours]


def _lower(texts: Sequence[str]) -> list[str]:
    return [text[:1].lower() + text[1:] for text in texts]


_PARTING = {
    "end": "end it; ending is nobody's fault",
    "rematch": "rather be matched again",
}
"""What somebody may wish for that parts the pair, and how it is told."""


def midpoint_step(
    wish: GoingOn,
    by_mentor: Response | None,
    by_mentee: Response | None,
    mentor: str,
    mentee: str,
) -> Step:
    """Return what follows from the midpoint evaluation of a pair.

    A wish to end or to be matched again comes first, then anything told in private.
    """
    worries = {
        mentee: worries_of(by_mentee, wish.mentee_signs),
        mentor: worries_of(by_mentor, wish.mentor_signs),
    }
    known = [one for one in (wish.mentor, wish.mentee) if one]
    worst = max(known, key=GO_ON.offered.index, default="").lower()
    verdict = worst if len(known) == 2 or worst in ("end", "rematch") else OPEN
    if any(worries.values()) and verdict not in ("end", "rematch"):
        verdict = PRIVATE
    wishes = ((mentee, wish.mentee.lower()), (mentor, wish.mentor.lower()))
    said = []
    for parting, words in _PARTING.items():
        if wanting := [name for name, wished in wishes if wished == parting]:
            said.append(f"Talk to {listed(wanting)}, who would {words}.")
    told = {name: listed(_lower(found)) for name, found in worries.items() if found}
    if verdict == PRIVATE:
        said += [f"Talk to {name} in private about: {found}." for name, found in told.items()]
    else:
        said += [f"{name} names: {found}." for name, found in told.items()]
    if worst == "amend the plan" and len(known) == 2:
        said.append("Ask the pair for their amended action plan.")
    for name, response, own in (
        (mentee, by_mentee, wish.mentee),
        (mentor, by_mentor, wish.mentor),
    ):
        if response is None:
            said.append(f"Remind {name}, who has not answered.")
        elif not own:
            said.append(f"Ask {name} how to go on.")
    return Step(verdict, MIDPOINT_VERDICTS.index(verdict), " ".join(said) or NOTHING)


def worries_of(response: Response | None, signs: Sequence[int]) -> list[str]:
    """Return what one partner told that counts against the pair: poor ratings, then signs."""
    found = []
    for question in MIDPOINT.questions:
        value = response.values.get(question.key) if response else None
        if question.key in _LOW and value in question.unfavorable and isinstance(value, int):
            found.append(_LOW[question.key][value - 1])
    found += [sign.text for sign in SIGNS if sign.number in signs]
    return list(dict.fromkeys(found))  # poor communication may be rated, and named as a sign


def closing_step(
    by_mentor: Response | None, by_mentee: Response | None, mentor: str, mentee: str
) -> Step:
    """Return what follows from the closing evaluation of a pair."""
    sides = ((mentee, by_mentee), (mentor, by_mentor))
    unhappy = [name for name, response in sides if _unhappy(response)]
    silent = [name for name, response in sides if response is None]
    verdict = UNHAPPY if unhappy else MISSING if silent else ANSWERED
    said = []
    if unhappy:
        said.append(f"Ask {listed(unhappy)} what the next cohort should do better.")
    said += _remind(silent)
    if by_mentor is not None and by_mentor.values.get("again") == "No":
        # A wish for the roster, which only the coordinator writes.
        said.append(f"{mentor} would not mentor again: ask, before the next match counts on it.")
    told = {True: UNHAPPY, False: ANSWERED}
    words = [NO_ANSWER if r is None else told[_unhappy(r)] for _, r in sides]
    return Step(verdict, CLOSING_VERDICTS.index(verdict), " ".join(said) or NOTHING,
                words[1], words[0])  # fmt: skip


def _remind(silent: Sequence[str]) -> list[str]:
    have = "has" if len(silent) == 1 else "have"
    return [f"Remind {listed(silent)}, who {have} not answered."] if silent else []


Side = tuple[str, Response | None, str]
"""Name, answers, and why this one is not asked; empty for somebody who is."""


def follow_up_step(mentor: Side, mentee: Side) -> Step:
    """Return who is still to answer after the end; no answer makes a verdict."""
    words = [ANSWERED if r else why or NO_ANSWER for _, r, why in (mentor, mentee)]
    silent = [name for name, r, why in (mentee, mentor) if r is None and not why]
    verdict = MISSING if silent else ANSWERED if ANSWERED in words else NOT_ASKED
    todo = " ".join(_remind(silent)) or NOTHING
    return Step(verdict, FOLLOW_UP_VERDICTS.index(verdict), todo, *words)


def _unhappy(response: Response | None) -> bool:
    value = response.values.get("satisfaction") if response else None
    return type(value) is int and value <= _POOR
