"""Form workbooks that came back: whose each is, and the answers by the keys it carries.

The keys stand in a hidden column (model/forms.py), so the sheet may have been renamed, its rows
moved or deleted, and the file saved as another kind. Nothing is taken by its place alone.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from mentorctl.intake.prose.times import Clock
from mentorctl.intake.table import Table, lost_findings
from mentorctl.journey.checkins.question import Question, Questionnaire
from mentorctl.journey.checkins.respondents import Said, Seats
from mentorctl.journey.checkins.response import Response
from mentorctl.journey.checkins.stage import Stage
from mentorctl.journey.checkins.understood import understood
from mentorctl.model.findings import Finding, Where, note, warning
from mentorctl.model.forms import CHOICE_SIGN, FACTS, FORM_PREFIX, KEY_PREFIX
from mentorctl.model.grid import Grid
from mentorctl.model.text import fold

_TICKED = frozenset(["☑", "☒", "✓", "✔", "x", "yes", "y", "1", "true"])
_OPEN = frozenset(["☐", "", "no", "n", "0", "false", "-", "–"])
_KEY = re.compile(rf"{KEY_PREFIX}\s*([a-z][a-z0-9_-]*(?:{re.escape(CHOICE_SIGN)}\d+)?)$")


@dataclass(frozen=True)
class _Cell:
    text: str
    where: Where


@dataclass
class _Found:
    """What stands on one form."""

    facts: dict[str, _Cell] = field(default_factory=dict)
    answers: dict[str, list[_Cell]] = field(default_factory=dict)
    """By key; more than one where rows were copied."""
    name: str = ""
    """The name of its template; empty where the row that said it is gone."""


def is_form(grid: Grid) -> bool:
    """Tell whether a sheet is a form of ours, filled in or not."""
    return any(_KEY.match(text) for row in grid.texts for text in row)


def read_form_sheet(
    grid: Grid, seats: Seats, asked: Questionnaire, saved: str = ""
) -> tuple[Response | None, list[Finding]]:
    """Read one form; None where nobody answered on it, or where it can't be told who did.

    `saved` is when the file was saved, as text. Findings are warnings and notes only.
    """
    form = _found(grid)
    stage = form.facts["stage"].text if "stage" in form.facts else ""
    if stage and stage != asked.stage:
        other = f"This form is for the {_named(stage)}, not for the {asked.title}; it is not read."
        hint = f"Read it with: mentorctl checkin --stage {stage}"
        return None, [warning("other-stage", form.facts["stage"].where, other, hint)]
    texts, places, findings = _answers(form, asked)
    findings += lost_findings(Table(grid, 0), ())
    if not texts:
        text = "Nothing is filled in on this form; who got it counts as not having answered."
        return None, [note("blank-form", grid.place, text)]
    said = [Said(_AS[key], cell.text, cell.where) for key, cell in form.facts.items()
            if key in _AS and cell.text]  # fmt: skip
    seat, noticed = seats.find(said, grid.place)
    if seat is None:
        return None, [*findings, *map(_with_hint, noticed)]
    response, wrong = understood(seat, texts, places, asked)
    gone = [q for q in asked.scored() if q.key not in form.answers and seat.role in q.roles]
    findings += [_gone(grid, question) for question in gone]
    day = Clock([saved]).day(saved) if saved else None
    return replace(response, where=grid.place, when=saved, day=day), [
        *noticed, *findings, *wrong,
    ]  # fmt: skip


_AS: Mapping[str, str] = {"role": "role", "pair": "pair", "person": "id"}
_HINT = "The hidden columns N and O of a form say whose it is: send a new form, or ask the person."


def _with_hint(finding: Finding) -> Finding:
    """Add where the form says whose it is, unless that is known: the pair does not run."""
    known = finding.code == "not-running"
    return finding if known else replace(finding, hint=f"{finding.hint} {_HINT}".strip())


def _named(stage: str) -> str:
    return f"{stage} stage" if stage in set(Stage) else f'stage "{stage}"'


def _found(grid: Grid) -> _Found:
    form = _Found()
    for number, row in enumerate(grid.texts):
        keys = [(column, text) for column, text in enumerate(row) if ":" in text]
        for column, text in keys:
            if text.startswith(FORM_PREFIX):
                form.name = text.removeprefix(FORM_PREFIX).strip()
            name, _, rest = text.partition(":")
            # Facts stand right of the keys; a text with a colon anywhere else is no fact.
            if name in FACTS and not any(row[column + 1 :]) and name not in form.facts:
                form.facts[name] = _Cell(rest.strip(), grid.where(number, column))
        key = next(((c, m[1]) for c, text in keys if (m := _KEY.match(text))), None)
        if key is not None:
            form.answers.setdefault(key[1], []).append(_answer(grid, number, key[0]))
    return form


def _answer(grid: Grid, row: int, key: int) -> _Cell:
    """Return what was answered in a row: all that stands left of its key, in one text."""
    filled = [(c, text) for c, text in enumerate(grid.texts[row][:key]) if text]
    first = filled[0][0] if filled else 0
    return _Cell(" ".join(text for _, text in filled), grid.where(row, first))


def _answers(
    form: _Found, asked: Questionnaire
) -> tuple[dict[str, str], dict[str, Where], list[Finding]]:
    """Return text and cell by key of the question; a question without an answer is in neither."""
    texts: dict[str, str] = {}
    places: dict[str, Where] = {}
    findings: list[Finding] = []
    for question in asked.questions:
        given = list(_given(form, question))
        different = {fold(cell.text): cell for cell in given}
        if len(different) > 1 and not question.items:
            where = given[-1].where
            told = f"{question.text} is answered in two rows of this form, and differently."
            findings.append(warning("answer", where, told, "It counts as missing. Delete one row."))
            continue
        if given:
            texts[question.key] = "; ".join(dict.fromkeys(cell.text for cell in given))
            places[question.key] = given[0].where
    return texts, places, [*findings, *_not_asked_now(form, asked)]


def _not_asked_now(form: _Found, asked: Questionnaire) -> Iterator[Finding]:
    """Yield a warning for each answer to a question that is not asked, or not any more."""
    known = asked.by_key()
    for key, cells in form.answers.items():
        filled = [cell for cell in cells if cell.text]
        if key.partition(CHOICE_SIGN)[0] not in known and filled:
            text = f'"{filled[0].text}" answers a question that the {asked.title} does not ask now.'
            hint = "It is not read. If it was yours, put the same words on the Questions sheet."
            yield warning("not-asked", filled[0].where, text, hint)


def _given(form: _Found, question: Question) -> Iterator[_Cell]:
    """Yield the filled cells of a question; of a list the entries that are ticked."""
    yield from (cell for cell in form.answers.get(question.key, ()) if cell.text)
    for item in question.items:
        for cell in form.answers.get(f"{question.key}{CHOICE_SIGN}{item.number}", ()):
            mark = _mark(cell.text, item.text)
            if fold(mark) in _TICKED:
                yield _Cell(item.text, cell.where)
            elif fold(mark) not in _OPEN:
                # Something was typed that is no tick; who reads it must decide, so it stays.
                yield _Cell(mark, cell.where)


def _mark(text: str, entry: str) -> str:
    """Return what stands in the box, without the entry beside it."""
    return text.removesuffix(entry).strip()


def _gone(grid: Grid, question: Question) -> Finding:
    return warning(
        "row-gone",
        grid.place,
        f"The row of question {question.number} is gone from this form: {question.text}",
        "It counts as missing. Ask the person.",
    )
