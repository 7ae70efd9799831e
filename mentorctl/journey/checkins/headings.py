"""Which column of a table of responses answers which question, whatever words head it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mentorctl.intake.meaning.words import words_of
from mentorctl.intake.shapes.form import Form, How
from mentorctl.intake.shapes.form import Question as Column
from mentorctl.intake.shapes.groups import UNASKED
from mentorctl.journey.checkins.chosen import read_chosen
from mentorctl.journey.checkins.identity import IDENTITY, begins, identity_of
from mentorctl.journey.checkins.question import Kind, Question, Questionnaire
from mentorctl.model.findings import Finding, Where, note, warning
from mentorctl.model.text import fold, heading_key, listed

_NUMBERS = re.compile(r"\b(one|two|four|five|six|seven|eight|nine|ten|1|2|4|5|6|7|8|9|10)\b")
_ONLY_NUMBER = re.compile(r"(?:q|question)[ .]?([1-9])[.:]?")


@dataclass(frozen=True)
class Columns:
    """How the columns of a form were understood."""

    answers: Mapping[str, Column]
    """The column or columns of each question, by its key."""
    who: Mapping[str, tuple[Column, ...]]
    """Columns that say who answers, by key of `IDENTITY`."""
    findings: tuple[Finding, ...] = ()


def read_columns(form: Form, asked: Questionnaire) -> Columns:
    """Understand each column of a form, by the words of its heading.

    A heading that may be two questions, and two headings for one question, are findings, and
    nobody's answer is taken from them; a heading that is none is noted.
    """
    who: dict[str, list[Column]] = {}
    claims: dict[str, list[Column]] = {}
    findings: list[Finding] = []
    for column in sorted(form.questions, key=lambda c: bool(c.submitter)):
        keys = questions_of(column.text, asked) or _by_options(column, asked)
        person = _person(column, keys, asked)
        if person:
            who.setdefault(person, []).append(column)
        elif len(keys) == 1:
            claims.setdefault(keys[0], []).append(column)
        else:
            findings.append(_unread(form, column, keys, asked))
    answers: dict[str, Column] = {}
    for question in asked.questions:
        columns = claims.get(question.key, [])
        best = _best(question, columns)
        if best is not None:
            answers[question.key] = best
        for column in columns if best is None else ():
            text = f'"{column.text}" and another column both seem to ask: {question.text}'
            hint = "Keep one of them, or give one the question's own words."
            findings.append(warning("two-columns", _heading(form, column), text, hint))
    findings += [
        warning(
            "not-asked",
            form.grid.place,
            f"No column answers question {question.number}: {question.text}",
            "It counts as missing for everybody. If a column holds it, give it these words.",
        )
        for question in asked.scored()
        if question.key not in answers and question.key not in claims
    ]
    return Columns(answers, {key: tuple(found) for key, found in who.items()}, tuple(findings))


def _person(column: Column, keys: Sequence[str], asked: Questionnaire) -> str:
    """Return what a column says of who answers, empty where it asks a question."""
    said = identity_of(column.text, sure=bool(keys))
    if column.submitter:
        return said if said in ("first_name", "last_name") else column.submitter
    return "" if _exactly(column.text, asked) else said


def questions_of(heading: str, asked: Questionnaire) -> tuple[str, ...]:
    """Return the keys of the questions that a heading may be: one where it is sure."""
    if exact := _exactly(heading, asked):
        return (exact,)
    words = words_of(heading).every
    return tuple(q.key for q in asked.questions if _heard(words, q))


def _exactly(heading: str, asked: Questionnaire) -> str:
    """Return the key of the question that a heading asks in its own words, empty for none."""
    words, plain = words_of(heading).every, heading_key(heading)
    numbered = _ONLY_NUMBER.fullmatch(fold(heading))
    for question in asked.questions:
        ways = (question.text, *question.also)
        if plain in map(heading_key, ways) or words in (words_of(way).every for way in ways):
            return question.key
        if numbered and int(numbered[1]) == question.number:
            return question.key
    return ""


def _heard(words: Sequence[str], question: Question) -> bool:
    """Tell whether a heading in other words asks a question, and does not turn it around."""
    if question.unlike and begins(words, question.unlike):
        return False
    if question.scale.kind is Kind.IN_A_ROW and _NUMBERS.search(" ".join(words)):
        return False  # more than another number than three is another question
    return any(all(begins(words, part) for part in line.split()) for line in question.heard)


def _by_options(column: Column, asked: Questionnaire) -> tuple[str, ...]:
    """Return the question whose list a run of options without a question holds, or one option."""
    found = []
    for question in asked.questions:
        if not question.items:
            continue
        if column.text.startswith(UNASKED):
            chosen = read_chosen(column.text.removeprefix(UNASKED), question.items)
            alike = len(chosen.numbers) > 1 and len(chosen.unread) <= 1
        else:
            chosen = read_chosen(column.text.rpartition(": ")[2], question.items)
            alike = len(chosen.numbers) == 1 and not chosen.unread
        found += [question.key] if alike else []
    return tuple(found)


def _best(question: Question, columns: Sequence[Column]) -> Column | None:
    """Return the column that counts among those that claim a question, None if none can."""
    if len(columns) == 1 and not _option(columns[0], question):
        return columns[0]
    exact = [c for c in columns if heading_key(c.text) == heading_key(question.text)]
    if len(exact) == 1:
        return exact[0]
    options = [_option(column, question) for column in columns]
    if options and all(options):
        places = tuple(c for column in columns for c in column.columns)
        return Column(question.text, places, How.OPTIONS, tuple(options))
    return None


def _option(column: Column, question: Question) -> str:
    """Return the entry of the list that a column of ticks stands for, empty where it is none."""
    if not question.items or column.how is not How.COLUMN:
        return ""
    text = column.text.rpartition(": ")[2]
    found = read_chosen(text, question.items)
    one = len(found.numbers) == 1 and not found.unread and fold(text) != fold(question.text)
    return text if one else ""


def _unread(form: Form, column: Column, keys: Sequence[str], asked: Questionnaire) -> Finding:
    where = _heading(form, column)
    if keys:
        texts = listed((f'"{asked.by_key()[key].text}"' for key in keys), "or")
        return warning(
            "unsure",
            where,
            f'"{column.text}" may ask {texts}; its answers are not read.',
            "Give the column the words of the question.",
        )
    return note(
        "unread",
        where,
        f'"{column.text}" is no question of the {asked.title}; its answers are not read.',
        "If it is one, give the column the words of the question.",
    )


def _heading(form: Form, column: Column) -> Where:
    head = form.heads[-1] if form.heads else 0
    return form.grid.where(head, column.columns[0])


def known_headings(asked: Questionnaire) -> frozenset[str]:
    """Return compared headings that speak for a heading row."""
    ways = (way for found in IDENTITY.values() for way in found)
    questions = (way for q in asked.questions for way in (q.text, *q.also))
    return frozenset(map(heading_key, [*ways, *questions]))
