"""The Questions sheet made of use: what each stage asks in a coordinator's own words.

Every row is tried by itself: one that can't be asked is a finding at its cell, and the others hold.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from mentorctl.journey.checkins.question import Kind, Question, Questionnaire
from mentorctl.journey.checkins.questions import QUESTIONNAIRES
from mentorctl.journey.checkins.stage import Stage
from mentorctl.journey.checkins.wording import OWN_KINDS, OwnQuestion, add, reword
from mentorctl.model.answers import choice
from mentorctl.model.fields import Role
from mentorctl.model.findings import Finding, error, warning
from mentorctl.model.own_questions import HEADINGS, QuestionRow
from mentorctl.model.text import heading_key, nearest, sentence

BOTH = "both"
ASKED_OF = (*(role.value for role in Role), BOTH)
"""What may stand under Asked of."""
_SHORT: Mapping[str, Kind] = {
    "yes no": Kind.YES_NO,
    "rating": Kind.RATING,
    "rating 1 5": Kind.RATING,
    "rating 1 to 5": Kind.RATING,
    "1 5": Kind.RATING,
    "1 to 5": Kind.RATING,
    "from 1 to 5": Kind.RATING,
    "0 10": Kind.ZERO_TO_TEN,
    "0 to 10": Kind.ZERO_TO_TEN,
    "open": Kind.TEXT,
    "text": Kind.TEXT,
}
"""What people write under Answer instead, without its punctuation, and can mean one thing only."""


def asked_at(stage: Stage, rows: Iterable[QuestionRow] = ()) -> Questionnaire:
    """Return what is asked at a stage, in the words of the rows that can be used."""
    return _questionnaires(tuple(rows))[stage]


@lru_cache(maxsize=8)
def _questionnaires(rows: tuple[QuestionRow, ...]) -> Mapping[Stage, Questionnaire]:
    # Findings are not kept: equal rows may stand in other files, at other cells.
    return _read(rows)[0]


def question_findings(rows: Iterable[QuestionRow]) -> list[Finding]:
    """Return everything that is wrong on the Questions sheet, each with its cell."""
    return _read(rows)[1]


def _read(rows: Iterable[QuestionRow]) -> tuple[Mapping[Stage, Questionnaire], list[Finding]]:
    asked = dict(QUESTIONNAIRES)
    findings: list[Finding] = []
    done: set[tuple[Stage, str]] = set()
    for row in rows:
        if not (row.key or row.wording):
            findings += _empty(row)
            continue
        stage, wrong = _stage(row)
        findings += wrong
        if stage is None:
            continue
        if not row.key:
            asked[stage], wrong = _added(row, asked[stage])
            findings += wrong
            continue
        question, wrong = _built_in(row, QUESTIONNAIRES[stage])
        findings += wrong
        if question is None or not row.wording:
            continue
        if (stage, question.key) in done:
            text = f'"{row.key}" of the {stage} check-in is worded a second time.'
            findings.append(error("question-twice", row.at("key"), text, "Leave one of the two."))
            continue
        done.add((stage, question.key))
        try:
            asked[stage] = reword(asked[stage], {question.key: row.wording})
        except ValueError as exc:
            findings.append(error("question", row.at("wording"), sentence(str(exc))))
    return asked, findings


def _empty(row: QuestionRow) -> list[Finding]:
    """Return a warning for a row that asks nothing, where somebody began to fill it in."""
    if not (row.kind or row.roles or row.built_in):
        return []
    text = "This row names no question and words none."
    hint = f"Write the question under {HEADINGS['wording']}, or delete the row."
    return [warning("question", row.at("wording"), text, hint)]


def _stage(row: QuestionRow) -> tuple[Stage | None, list[Finding]]:
    titles = {heading_key(asked.title): stage for stage, asked in QUESTIONNAIRES.items()}
    if stage := titles.get(heading_key(row.stage)):
        return stage, []
    try:
        return Stage(choice(row.stage, tuple(Stage))), []
    except ValueError as exc:
        told = str(exc) if row.stage else f"No check-in is named; there are {', '.join(Stage)}"
        return None, [error("question", row.at("stage"), sentence(f"{HEADINGS['stage']}: {told}"))]


def _built_in(row: QuestionRow, asked: Questionnaire) -> tuple[Question | None, list[Finding]]:
    """Return the question that a row names by its key or its text, and edits that change nothing.

    A wrong key is an error only where there is a wording to be used.
    """
    by_text = {heading_key(q.text): q for q in asked.questions}
    by_key = {heading_key(q.key): q for q in asked.questions}
    question = by_key.get(heading_key(row.key)) or by_text.get(heading_key(row.key))
    if question is None:
        near = nearest(row.key, asked.by_key(), limit=1)
        text = f'"{row.key}" is no question of the {asked.title}.'
        hint = f"Near: {near[0]}." if near else f"There are {', '.join(asked.by_key())}."
        own = f" For a question of your own, leave {HEADINGS['key']} empty."
        return None, [error("question", row.at("key"), text, hint + own)]
    return question, [*_changed_text(row, question), *_fixed(row, question)]


def _changed_text(row: QuestionRow, question: Question) -> list[Finding]:
    """Somebody may have typed over the wording that is only shown."""
    if not row.built_in or heading_key(row.built_in) == heading_key(question.text):
        return []
    text = f'{HEADINGS["built_in"]} is only shown: it is "{question.text}".'
    hint = f"Write yours under {HEADINGS['wording']}."
    return [warning("question", row.at("built_in"), text, hint)]


def _fixed(row: QuestionRow, question: Question) -> list[Finding]:
    """Answers and who is asked can't be changed of a built-in question."""
    shown = {"kind": question.scale.kind.value, "roles": asked_of(question.roles)}
    return [
        warning(
            "question",
            row.at(key),
            f'{HEADINGS[key]}: "{said}" changes nothing, because the question is built in. It '
            f'stays "{stays}".',
            f"Only {HEADINGS['wording']} is read in this row.",
        )
        for key, stays in shown.items()
        if (said := getattr(row, key)) and heading_key(said) != heading_key(stays)
    ]


def asked_of(roles: tuple[Role, ...]) -> str:
    """Return the word for those who are asked."""
    return roles[0].value if len(roles) == 1 else BOTH


def _added(row: QuestionRow, asked: Questionnaire) -> tuple[Questionnaire, list[Finding]]:
    """Return the questionnaire with a coordinator's own question, as open answer from both."""
    findings: list[Finding] = []

    def chosen(key: str, options: tuple[str, ...], default: str) -> str:
        try:
            return choice(getattr(row, key), options) if getattr(row, key) else default
        except ValueError as exc:
            told = sentence(f"{HEADINGS[key]}: {exc}")
            findings.append(error("question", row.at(key), told))
            return default

    short = _SHORT.get(" ".join(re.findall(r"\w+", row.kind.lower())))
    kind = short or Kind(chosen("kind", tuple(OWN_KINDS), Kind.TEXT))
    who = chosen("roles", ASKED_OF, BOTH)
    roles = tuple(Role) if who == BOTH else (Role(who),)
    if findings:
        return asked, findings
    try:
        return add(asked, [OwnQuestion(row.wording, kind, roles)]), []
    except ValueError as exc:
        return asked, [error("question", row.at("wording"), sentence(str(exc)))]
