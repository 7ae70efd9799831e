"""The questions of a check-in as a form asks them."""

from dataclasses import dataclass

from mentorctl.documents.pages.blocks import AskKind
from mentorctl.journey.checkins.question import Kind, Question, Questionnaire, Sight
from mentorctl.model.fields import Role

_HINTS = {Kind.OFTEN: "Write a number."}
_LINES = 2


@dataclass(frozen=True)
class Asked:
    """One question of a form, and how its answer is given."""

    key: str
    text: str
    hint: str
    choices: tuple[str, ...]
    kind: AskKind
    several: bool
    lines: int
    counts: bool
    """Whether it is one of the five that decide how a pair goes on."""
    partner_sees: bool
    """Whether the partner may see the answer."""
    goal: int = 0
    """The place of the goal it asks about, from 1; 0 where it asks about none."""


def asked(form: Questionnaire, role: Role) -> tuple[Asked, ...]:
    """Return what one side is asked, in the questionnaire's order."""
    return tuple(_asked(question) for question in form.for_role(role))


def _asked(question: Question) -> Asked:
    kind = question.scale.kind
    # A number is exact; the frequencies that are offered elsewhere are not.
    counted = kind is Kind.OFTEN
    choices = () if counted else question.scale.offered
    return Asked(
        key=question.key,
        text=question.text,
        hint=_HINTS.get(kind, ""),
        choices=tuple(item.text for item in question.items) or choices,
        kind="number" if counted else "text",
        several=kind is Kind.SEVERAL,
        lines=_LINES if kind is Kind.TEXT else 1,
        counts=question.number > 0,
        partner_sees=question.sight is Sight.PAIR,
        goal=question.goal,
    )
