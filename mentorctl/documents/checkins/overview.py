"""The sheets Overview and Answers of results.xlsx: who needs the coordinator, and why."""

from collections.abc import Sequence

from mentorctl.documents.sheets import CellTone, Column, RowTones, SheetPlan, Tone
from mentorctl.journey.checkins.answers import is_blank
from mentorctl.journey.checkins.chosen import Chosen
from mentorctl.journey.checkins.follow_up import SAID_NO, UNSAID
from mentorctl.journey.checkins.next_steps import (
    ANSWERED,
    CLOSING_VERDICTS,
    FOLLOW_UP_VERDICTS,
    MIDPOINT_VERDICTS,
    MISSING,
    NO_ANSWER,
    NOT_ASKED,
    PRIVATE,
    UNHAPPY,
)
from mentorctl.journey.checkins.question import Question, Questionnaire
from mentorctl.journey.checkins.response import Response
from mentorctl.journey.checkins.scoring import PartnerScore, Verdict
from mentorctl.journey.checkins.stage import Stage
from mentorctl.journey.checkins.standing import Standing
from mentorctl.model.fields import Role
from mentorctl.model.grid import Value

_TONES = (
    (Tone.STOP, (Verdict.REFER.value, "end", "rematch", UNHAPPY)),
    (Tone.LOOK, (Verdict.EXPLORE.value, Verdict.ACTION_PLAN.value, PRIVATE, "amend the plan")),
    (
        Tone.MUTED,
        (
            Verdict.CANNOT_CONCLUDE.value,
            "not known yet",
            MISSING,
            NO_ANSWER,
            "not said",
            NOT_ASKED,
            SAID_NO,
            UNSAID,
        ),
    ),
    (Tone.GOOD, (Verdict.ON_TRACK.value, "continue", ANSWERED)),
)
VERDICTS = {
    Stage.NINETY_DAY: tuple(v.value for v in Verdict),
    Stage.MIDPOINT: MIDPOINT_VERDICTS,
    Stage.CLOSING: CLOSING_VERDICTS,
    Stage.FOLLOW_UP: FOLLOW_UP_VERDICTS,
}
"""What can become of a pair at each stage, the least serious first."""


def tone_of(verdict: str) -> Tone:
    """Return the color of a verdict."""
    return next((tone for tone, verdicts in _TONES if verdict in verdicts), Tone.PLAIN)


def overview_sheet(found: Sequence[Standing]) -> SheetPlan:
    """Return a row a pair, in the given order: the most serious first."""
    rows: list[tuple[Value, ...]] = [
        (
            one.verdict,
            one.pair,
            one.pairing.mentee.shown,
            one.pairing.mentor.shown,
            one.todo,
            one.mentee,
            one.mentor,
            "they differ" if one.disagree else "",
            one.pairing.terms.start or "",
        )
        for one in found
    ]
    tones = [CellTone(c, tone, verdicts) for c in (0, 5, 6) for tone, verdicts in _TONES]
    return SheetPlan(
        "Overview",
        (
            Column("Verdict", 21, note="The more serious of the two partners'."),
            Column("Pair", 8),
            Column("Mentee", 21, "wrap"),
            Column("Mentor", 21, "wrap"),
            Column("What to do next", 62, "wrap", "For you alone: it names what was told to you."),
            Column("Mentee says", 20),
            Column("Mentor says", 20),
            Column("Disagreement", 14, note="Both answered, and their verdicts differ."),
            Column("Start", 12, "date"),
        ),
        tuple(rows),
        key=(1,),
        cell_tones=(*tones, CellTone(7, Tone.LOOK)),
        frozen_columns=2,
        tab=Tone.STOP,
        empty="No pair is approved yet.",
    )


def answers_sheet(found: Sequence[Standing], asked: Questionnaire) -> SheetPlan:
    """Return each pair's answers side by side, question by question, as they were typed."""
    rows: list[tuple[Value, ...]] = []
    for one in found:
        pairing = one.pairing
        for question in asked.questions:
            mentee = _said(question, pairing.by_mentee, Role.MENTEE)
            mentor = _said(question, pairing.by_mentor, Role.MENTOR)
            who = f"{pairing.mentee.shown} / {pairing.mentor.shown}"
            rows.append((one.pair, who, question.text, mentee, mentor, _against(one, question)))
    return SheetPlan(
        "Answers",
        (
            Column("Pair", 8),
            Column("Mentee / mentor", 28, "wrap"),
            Column("Question", 58, "wrap"),
            Column("Mentee", 34, "wrap"),
            Column("Mentor", 34, "wrap"),
            Column("Counts against the pair", 16, note="Whose answer is unfavorable."),
        ),
        tuple(rows),
        key=(0, 2),
        row_tones=RowTones(5, tuple((who, Tone.LOOK) for who in ("mentee", "mentor", "both"))),
        cell_tones=tuple(CellTone(c, Tone.MUTED, (NO_ANSWER,)) for c in (3, 4)),
        frozen_columns=1,
        tab=Tone.MUTED,
        empty="No pair is approved yet.",
    )


def _said(question: Question, response: Response | None, role: Role) -> str:
    if role not in question.roles:
        return "(not asked)"
    text = response.texts.get(question.key, "") if response else ""
    if response is None or is_blank(question, text):
        return NO_ANSWER
    value = response.values.get(question.key)
    if value is None or (isinstance(value, Chosen) and value.unread):
        return f"{text} (not understood)"
    if isinstance(value, Chosen):
        named = [item.text for item in question.items if item.number in value.numbers]
        return "; ".join(named) or text
    return text


def _against(standing: Standing, question: Question) -> str:
    """Return whose answer counts against the pair."""
    sides = []
    for role, response in (
        (Role.MENTEE, standing.pairing.by_mentee),
        (Role.MENTOR, standing.pairing.by_mentor),
    ):
        value = response.values.get(question.key) if response else None
        if question.number and standing.score:
            score: PartnerScore = getattr(standing.score, role.value)
            bad = question.number in score.unfavorable
        else:
            bad = type(value) in (int, bool) and value in question.unfavorable
        sides += [role.value] if bad else []
    return "both" if len(sides) == 2 else "".join(sides)
