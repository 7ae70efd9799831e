"""A coordinator's own wording and own questions; what counts against a pair stays as it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from mentorctl.journey.checkins import scales
from mentorctl.journey.checkins.question import Kind, Question, Questionnaire, Scale
from mentorctl.model.fields import Role
from mentorctl.model.text import heading_key, listed, nearest

_OWN: Mapping[Kind, Scale] = {
    Kind.RATING: scales.QUALITY,
    Kind.YES_NO: scales.YES_NO,
    Kind.ZERO_TO_TEN: scales.TEN,
    Kind.TEXT: scales.TEXT,
}


@dataclass(frozen=True)
class OwnQuestion:
    """A question that a coordinator adds. The coordinator alone reads its answers."""

    text: str
    kind: Kind = Kind.TEXT
    roles: tuple[Role, ...] = (Role.MENTOR, Role.MENTEE)


def reword(asked: Questionnaire, texts: Mapping[str, str]) -> Questionnaire:
    """Return the questionnaire with other texts, by key of the question; a blank one is kept.

    Only what people read changes: keys, scales, numbers, obstacles and their routes do not. Raises
    ValueError with a sentence for a key that is none, and where two questions would read alike.
    """
    known = asked.by_key()
    for key in texts:
        if key not in known:
            near = nearest(key, known, limit=1)
            meant = f" Did you mean {near[0]}?" if near else f" There are {listed(known)}."
            raise ValueError(f'"{key}" is no question of the {asked.title}.{meant}')
    questions = tuple(
        replace(question, text=texts.get(question.key, "").strip() or question.text)
        for question in asked.questions
    )
    return _apart(replace(asked, questions=questions))


def add(asked: Questionnaire, own: Sequence[OwnQuestion]) -> Questionnaire:
    """Return the questionnaire with a coordinator's questions behind the others.

    They never make a verdict. Raises ValueError with a sentence for a kind that can't be added,
    and where two questions would read alike.
    """
    more = []
    for place, question in enumerate(own, 1):
        if question.kind not in _OWN:
            raise ValueError(f'"{question.text}": a question of your own is a {listed(_OWN, "or")}')
        more.append(
            Question(f"own_{place}", question.text, _OWN[question.kind], roles=question.roles)
        )
    return _apart(replace(asked, questions=(*asked.questions, *more)))


def _apart(asked: Questionnaire) -> Questionnaire:
    seen: dict[str, str] = {}
    for question in asked.questions:
        if not heading_key(question.text):
            raise ValueError("A question has no text")
        if heading_key(question.text) in seen:
            raise ValueError(f'"{question.text}" is asked twice: give each question its own text')
        seen[heading_key(question.text)] = question.key
    return asked
