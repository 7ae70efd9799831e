"""What one partner typed becomes values; what is not understood becomes a finding."""

from collections.abc import Mapping

from mentorctl.journey.checkins.answers import Value, is_blank, read
from mentorctl.journey.checkins.chosen import Chosen
from mentorctl.journey.checkins.question import Question, Questionnaire
from mentorctl.journey.checkins.response import Response, Seat
from mentorctl.model.findings import Finding, Where, note, warning


def understood(
    seat: Seat, texts: Mapping[str, str], places: Mapping[str, Where], asked: Questionnaire
) -> tuple[Response, list[Finding]]:
    """Return what one partner answered, by key of the question, and what isn't understood."""
    values: dict[str, Value] = {}
    kept: dict[str, str] = {}
    findings: list[Finding] = []
    for question in asked.questions:
        text, where = texts.get(question.key, ""), places.get(question.key, Where())
        if is_blank(question, text):
            continue
        if seat.role not in question.roles:
            what = f'A {seat.role} is not asked "{question.text}"; the answer is not counted.'
            findings.append(note("not-theirs", where, what))
            continue
        kept[question.key] = text
        try:
            value = read(question, text)
        except ValueError as exc:
            findings.append(_not_understood(question, where, str(exc)))
            continue
        values[question.key] = value
        for part in value.unread if isinstance(value, Chosen) else ():
            what = f'"{part}" is no entry of the list'
            findings.append(_not_understood(question, where, what))
    return Response(seat, values, kept, places), findings


def _not_understood(question: Question, where: Where, why: str) -> Finding:
    return warning(
        "answer",
        where,
        f"{question.text} {why}.",
        "It counts as missing. Ask the person, and write the answer here.",
    )
