"""A coordinator's own wording and own questions; what counts against a pair stays as it is."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from mentorctl.intake.meaning.words import words_of
from mentorctl.journey.checkins import scales
from mentorctl.journey.checkins.identity import identity_of
from mentorctl.journey.checkins.question import Kind, Question, Questionnaire, Scale
from mentorctl.model.fields import Role
from mentorctl.model.text import heading_key, listed, nearest

OWN_KINDS: Mapping[Kind, Scale] = {
    Kind.RATING: scales.QUALITY,
    Kind.YES_NO: scales.YES_NO,
    Kind.ZERO_TO_TEN: scales.TEN,
    Kind.TEXT: scales.TEXT,
}
"""How a question of one's own may be answered."""
OWN = "own_"
"""What the keys of a coordinator's questions begin with."""
_LAST = "comments"


@dataclass(frozen=True)
class OwnQuestion:
    """A question that a coordinator adds. The coordinator alone reads its answers."""

    text: str
    kind: Kind = Kind.TEXT
    roles: tuple[Role, ...] = (Role.MENTOR, Role.MENTEE)

    @property
    def key(self) -> str:
        """The key, made of the text: a form that went out earlier never means another question."""
        return OWN + hashlib.sha256(heading_key(self.text).encode()).hexdigest()[:8]


def is_own(question: Question) -> bool:
    """Tell whether a coordinator added the question."""
    return question.key.startswith(OWN)


def reword(asked: Questionnaire, texts: Mapping[str, str]) -> Questionnaire:
    """Return the questionnaire with other texts, by key of the question; a blank one is kept.

    Only what people read changes: keys, scales, numbers, obstacles and their routes do not, and
    the earlier text is still known where answers come back under it. Raises ValueError with a
    sentence for a key that is none, and where two questions could be taken for one another.
    """
    known = asked.by_key()
    for key in texts:
        if key not in known:
            near = nearest(key, known, limit=1)
            meant = f" Did you mean {near[0]}?" if near else f" There are {listed(known)}."
            raise ValueError(f'"{key}" is no question of the {asked.title}.{meant}')
    questions = tuple(_reworded(q, " ".join(texts.get(q.key, "").split())) for q in asked.questions)
    return _apart(replace(asked, questions=questions))


def _reworded(question: Question, text: str) -> Question:
    if not text or text == question.text:
        return question
    return replace(question, text=text, also=(*question.also, question.text))


def add(asked: Questionnaire, own: Sequence[OwnQuestion]) -> Questionnaire:
    """Return the questionnaire with a coordinator's questions, before the last: what else there is.

    They never make a verdict. Raises ValueError with a sentence for a kind that can't be added,
    and where two questions could be taken for one another.
    """
    more = []
    for one in own:
        if one.kind not in OWN_KINDS:
            kinds = listed(OWN_KINDS, "or")
            raise ValueError(f'"{one.text}": a question of your own is a {kinds}')
        text = " ".join(one.text.split())
        more.append(Question(one.key, text, OWN_KINDS[one.kind], roles=one.roles))
    ours = [q for q in asked.questions if q.key != _LAST]
    last = [q for q in asked.questions if q.key == _LAST]
    return _apart(replace(asked, questions=(*ours, *more, *last)))


def _apart(asked: Questionnaire) -> Questionnaire:
    """Return the questionnaire if each heading of a table can only mean one of its questions."""
    seen: dict[object, Question] = {}
    for question in asked.questions:
        if not heading_key(question.text):
            raise ValueError("A question has no text")
        if identity_of(question.text, sure=True):
            raise ValueError(f'"{question.text}" would be taken for who answers: say more')
        for way in set(_ways((question.text, *question.also))):
            other = seen.setdefault(way, question)
            if other is not question:
                raise ValueError(_twice(question, other))
    return asked


def _ways(texts: Iterable[str]) -> Iterable[object]:
    """Yield the forms in which headings are compared (headings.py)."""
    for text in texts:
        yield heading_key(text)
        yield words_of(text).every


def _twice(one: Question, other: Question) -> str:
    if heading_key(one.text) == heading_key(other.text):
        return f'"{one.text}" is asked twice: give each question its own text'
    return (
        f'"{one.text}" ({one.key}) and "{other.text}" ({other.key}) can be taken for one another: '
        "give each question words of its own"
    )
