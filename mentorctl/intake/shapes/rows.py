"""Which rows below the headings are answers; every other filled one is named in a finding."""

import re

from mentorctl.intake.shapes.cells import Body, is_number, is_word
from mentorctl.intake.shapes.heads import Heads
from mentorctl.intake.shapes.profiles import Profile
from mentorctl.model.findings import Finding, note, warning
from mentorctl.model.grid import Grid
from mentorctl.model.text import heading_key

_TOTAL = re.compile(r"(grand |sub)?-?(total|sum|count|average|summe|gesamt|somme)\b", re.IGNORECASE)
_SHORT = 40
_UNIT = 4  # words of `6 people in all`


def answer_rows(grid: Grid, heads: Heads) -> tuple[tuple[int, ...], list[Finding]]:
    """Return the rows of answers, and a finding for each filled row that is none."""
    findings = _above(grid, heads)
    kept = []
    for row in range(heads.rows[-1] + 1, len(grid.texts)):
        if not any(grid.texts[row]):
            continue
        finding = _repeated(grid, heads, row) or _dropped(grid, heads, row) or _total(grid, row)
        if finding:
            findings.append(finding)
        else:
            kept.append(row)
    while kept and (finding := _foot(grid, tuple(kept))):
        findings.append(finding)
        kept.pop()
    return tuple(kept), findings


def _filled(grid: Grid, row: int) -> list[int]:
    return [column for column, text in enumerate(grid.texts[row]) if text]


def _above(grid: Grid, heads: Heads) -> list[Finding]:
    """Return a finding for each row over the headings that is wider than a title."""
    least = max(2, len(_filled(grid, heads.rows[0])) / 2)
    return [
        warning(
            "above-headings",
            grid.where(row, _filled(grid, row)[0]),
            "This row stands above the headings, so it is not read.",
            "If it is an answer, move it below the headings.",
        )
        for row in range(heads.rows[0])
        if len(_filled(grid, row)) > least
    ]


def _repeated(grid: Grid, heads: Heads, row: int) -> Finding | None:
    columns = _filled(grid, row)
    for head in heads.rows:
        same = sum(
            heading_key(grid.texts[row][c]) == heading_key(grid.texts[head][c]) for c in columns
        )
        # Under columns of options, a row of answers repeats headings: most of them must come.
        wide = len(columns) >= 0.8 * len(_filled(grid, head))
        if same >= 2 and same >= 0.8 * len(columns) and wide:
            return note(
                "repeated-headings",
                grid.where(row, columns[0]),
                "The headings stand here once more; this row is not read.",
            )
    return None


def _dropped(grid: Grid, heads: Heads, row: int) -> Finding | None:
    profile: Profile | None = heads.profile
    if profile is None:
        return None
    keys = [heading_key(text) for text in grid.texts[heads.rows[0]]]
    for drop in profile.drops:
        head = heading_key(drop.heading)
        column = keys.index(head) if head in keys else None
        if column is not None and heading_key(grid.texts[row][column]) in drop.values:
            return (warning if drop.serious else note)(
                "not-submitted",
                grid.where(row, column),
                f"{profile.tool} says that this response {drop.why}; it is left out.",
                f'To count it, correct "{drop.heading}" in this row.',
            )
    return None


def _total(grid: Grid, row: int) -> Finding | None:
    """Return a finding for a row that begins with `Total` or its like and holds counts only."""
    label, *others = [text for text in grid.texts[row] if text]
    counts = all(text[0].isdigit() and len(text.split()) <= _UNIT for text in others)
    if len(label) > _SHORT or not _TOTAL.match(label) or not counts:
        return None
    return _left_out(grid, row) if others or any(map(str.isdigit, label)) else None


def _left_out(grid: Grid, row: int) -> Finding:
    return note(
        "total-row",
        grid.where(row, _filled(grid, row)[0]),
        "This row looks like a total and is left out.",
        "If it is a person's answer, fill in the name.",
    )


def _foot(grid: Grid, rows: tuple[int, ...]) -> Finding | None:
    """Return a finding where the last row is a sum without a label, or a remark below the table."""
    *others, last = rows
    columns = _filled(grid, last)
    if len(others) < 2:
        return None
    body = Body(grid, tuple(others))
    if all(is_number(grid.texts[last][c]) for c in columns):
        worded = [
            column
            for column in range(len(grid.texts[last]))
            if sum(map(is_word, body.answers(column))) * 5 >= len(others) * 4
        ]
        return _left_out(grid, last) if worded and not set(worded) & set(columns) else None
    apart = last - others[-1] > 1
    usual = sorted(len(_filled(grid, row)) for row in others)[len(others) // 2]
    if apart and len(columns) == 1 and usual > 2:
        return warning(
            "remark-below",
            grid.where(last, columns[0]),
            "This row stands apart with one cell filled, so it is read as a remark.",
            "If it is a person's answer, delete the blank row above it.",
        )
    return None
