"""A sheet becomes a form: its tool, heading rows, questions and rows of answers."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from mentorctl.intake.shapes.branches import join_branches, name_others
from mentorctl.intake.shapes.cells import Body, at_cells
from mentorctl.intake.shapes.form import Form, Question
from mentorctl.intake.shapes.groups import grouped, option_runs, run_question
from mentorctl.intake.shapes.heads import Heading, Heads, find_heads, join_heads
from mentorctl.intake.shapes.rows import answer_rows
from mentorctl.intake.shapes.shift import shift_finding
from mentorctl.intake.shapes.split import split_headings
from mentorctl.intake.shapes.tool import tool_columns
from mentorctl.model.findings import Finding, warning
from mentorctl.model.grid import Grid
from mentorctl.model.text import heading_key


def read_form(grid: Grid, known: Collection[str] = ()) -> Form | None:
    """Return a sheet as questions and rows; None where it is no table.

    `known` holds compared headings that speak for a heading row besides ours. Every filled row
    below the headings is in `rows` or named in a finding, and every heading is in a question, in
    `ignored` or named in a finding. Headings beside their data leave no question, and an error.
    """
    heads = find_heads(grid, known)
    if heads is None:
        return None
    headings = join_heads(grid, heads)
    rows, findings = answer_rows(grid, heads)
    tool = heads.profile.tool if heads.profile else ""
    form = Form(grid, tool, (), rows, heads.rows, _submitted(heads, headings))
    shifted = shift_finding(grid, heads, headings, rows)
    if shifted:
        return replace(form, submitted=None, findings=(shifted, *findings))
    body = Body(grid, rows)
    ignored: dict[int, str] = {}
    submitter: dict[int, str] = {}
    if heads.profile:
        ignored, submitter = tool_columns(headings, heads.profile, body)
    findings += _unheaded(headings, heads, body)
    columns = [c for c, h in enumerate(headings) if h.text and c not in {**ignored, **submitter}]
    questions, more = _questions(headings, heads, columns, body)
    questions += [Question(headings[c].text, (c,), submitter=who) for c, who in submitter.items()]
    questions.sort(key=lambda question: min(question.columns))
    return replace(
        form,
        questions=tuple(questions),
        ignored=tuple(sorted(ignored.items())),
        findings=(*findings, *more),
    )


def _submitted(heads: Heads, headings: Sequence[Heading]) -> int | None:
    """Return the column with the time of submission."""
    keys = [heading_key(heading.code or heading.text) for heading in headings]
    wanted = heads.profile.submitted if heads.profile else ()
    return next((keys.index(key) for key in map(heading_key, wanted) if key in keys), None)


def _unheaded(headings: Sequence[Heading], heads: Heads, body: Body) -> list[Finding]:
    return [
        warning(
            "no-heading",
            body.grid.where(heads.rows[-1], column),
            "There is no heading here, so the answers below are not read.",
            "Name the column, or delete it. Check that the headings have not shifted.",
        )
        for column, heading in enumerate(headings)
        if not heading.text and not body.empty(column)
    ]


def _questions(
    headings: Sequence[Heading], heads: Heads, columns: Sequence[int], body: Body
) -> tuple[list[Question], list[Finding]]:
    headings = split_headings(headings, heads.profile)
    questions: list[Question] = []
    findings: list[Finding] = []
    taken: set[int] = set()
    for run in option_runs(headings, columns, body, heads.profile):
        question, finding = run_question(headings, run, columns, body)
        questions.append(question)
        findings.append(
            at_cells(
                replace(finding, where=body.grid.where(heads.rows[-1], question.columns[0])),
                body.grid,
                [(heads.rows[-1], column) for column in question.columns],
            )
        )
        taken |= set(question.columns)
    left = [column for column in columns if column not in taken]
    questions += grouped(headings, left, body, findings)
    questions.sort(key=lambda question: min(question.columns))
    questions, more = join_branches(name_others(questions), body)
    return questions, [*findings, *more]
