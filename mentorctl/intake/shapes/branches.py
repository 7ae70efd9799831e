"""The same question asked in several branches of a form: one question, if nobody answered twice."""

from collections.abc import Sequence
from itertools import combinations

from mentorctl.intake.shapes.cells import Body, at_cells
from mentorctl.intake.shapes.form import How, Question
from mentorctl.intake.shapes.groups import SUFFIX
from mentorctl.intake.shapes.split import is_other
from mentorctl.model.findings import Finding, warning
from mentorctl.model.grid import column_letter
from mentorctl.model.text import heading_key, listed


def name_others(questions: Sequence[Question]) -> list[Question]:
    """Return the questions, each column `Other` named after the question before it."""
    named: list[Question] = []
    for question in questions:
        text = question.text
        if is_other(text) and named:
            text = f"{named[-1].text.removesuffix(': Other').rstrip(':')}: Other"
        named.append(Question(text, question.columns, question.how, question.options))
    return named


def join_branches(
    questions: Sequence[Question], body: Body
) -> tuple[list[Question], list[Finding]]:
    """Return the questions with branches joined, and a finding where two were both answered."""
    keys = {heading_key(question.text) for question in questions}
    groups: dict[tuple[str, How], list[Question]] = {}
    for question in questions:
        groups.setdefault((_base(question.text, keys), question.how), []).append(question)
    joined: list[Question] = []
    findings = []
    for group in groups.values():
        twice = _both(group, body)
        if len(group) == 1 or twice:
            joined += group
        else:
            joined.append(_joined(group))
        if twice:
            heads = listed(_letter(body, q.columns[0]) for q in group)
            findings.append(
                at_cells(
                    warning(
                        "two-columns",
                        body.grid.where(*twice[0]),
                        f'"{group[0].text}" is asked in columns {heads}, and this row answers '
                        "more than one of them; they are kept apart.",
                        "Clear the answer that does not count, or rename one of the headings.",
                    ),
                    body.grid,
                    twice,
                )
            )
    return sorted(joined, key=lambda question: min(question.columns)), findings


def _letter(body: Body, column: int) -> str:
    return column_letter(body.grid.left + column)


def _base(text: str, keys: set[str]) -> str:
    """Return the compared text, without a tool's suffix where the text without it is there too."""
    found = SUFFIX.fullmatch(text)
    if found and heading_key(found[1]) in keys:
        return heading_key(found[1])
    return heading_key(text) or text


def _both(group: Sequence[Question], body: Body) -> list[tuple[int, int]]:
    """Return the later cell of each two that a row fills with different answers."""
    found = []
    texts = body.grid.texts
    for row in body.rows:
        filled = [[c for c in q.columns if texts[row][c]] for q in group]
        for one, other in combinations([columns for columns in filled if columns], 2):
            same = [texts[row][c] for c in one] == [texts[row][c] for c in other]
            if (row, other[0]) not in found and one and not same:
                found.append((row, other[0]))
    return found


def _joined(group: Sequence[Question]) -> Question:
    first = group[0]
    columns = tuple(column for question in group for column in question.columns)
    how = How.BRANCHES if first.how is How.COLUMN else first.how
    if not any(question.options for question in group):
        return Question(first.text, columns, how)
    options = tuple(
        option
        for question in group
        for option in (question.options or [""] * len(question.columns))
    )
    return Question(first.text, columns, how, options)
