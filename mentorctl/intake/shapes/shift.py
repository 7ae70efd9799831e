"""Headings that do not stand over their data: told, never read."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mentorctl.intake.shapes.cells import Body, at_cells, is_address, is_date
from mentorctl.intake.shapes.heads import Heading, Heads
from mentorctl.intake.shapes.profiles import Profile
from mentorctl.model.findings import Finding, error
from mentorctl.model.grid import Grid
from mentorctl.model.text import count, fold, heading_key

_FAR = 5  # columns; a wider gap is no slip
_MAIL = ("email", "e-mail", "mail")
_COUNT = re.compile(r"\b(how many|number of|no\.? of|years|yrs|capacity|max)\b", re.IGNORECASE)
_COUNTED = re.compile(
    r"\d|\b(no|none|zero|one|two|three|four|five|six|eight|nine|ten|couple|few|any|many|several)\b",
    re.IGNORECASE,
)
_WORDS = 4  # "Your work email address"; longer headings may ask about emails


@dataclass(frozen=True)
class _Kind:
    """A kind of column whose heading and whose answers both tell it."""

    heading: Callable[[str], bool]
    answer: Callable[[str], bool]


def is_mail_heading(text: str) -> bool:
    """Tell whether a heading asks for an email address."""
    words = fold(text).replace(":", " ").split()
    return len(words) <= _WORDS and any(m in word for word in words for m in _MAIL)


def shift_finding(
    grid: Grid, heads: Heads, headings: Sequence[Heading], rows: tuple[int, ...]
) -> Finding | None:
    """Return an error at the heading cells where the data stand beside their headings."""
    body = Body(grid, rows)
    if not rows:
        return None
    by = _by_gaps(headings, body) or _by_kind(headings, body, heads.profile)
    if not by:
        return None
    cells = [(row, c) for row in heads.rows for c, text in enumerate(grid.texts[row]) if text]
    side = "right" if by > 0 else "left"
    return at_cells(
        error(
            "shifted-headings",
            grid.where(*cells[0]),
            f"The headings do not stand over their data, which seem to begin "
            f"{count(abs(by), 'column')} further to the {side}; the sheet is not read.",
            "Move the headings over their columns, and save the file.",
        ),
        grid,
        cells,
    )


def _by_gaps(headings: Sequence[Heading], body: Body) -> int:
    """Return by how many columns the data stick out on one side and are missing on the other."""
    width = len(headings)
    headed = [c for c in range(width) if headings[c].text]
    filled = [c for c in range(width) if not body.empty(c)]
    if not headed or not filled:
        return 0
    right = filled[-1] - headed[-1]
    if 0 < right <= _FAR and len(headed) > right and all(body.empty(c) for c in headed[:right]):
        return right
    left = headed[0] - filled[0]
    if not 0 < left <= _FAR or len(headed) <= left:
        return 0
    if not all(body.empty(c) for c in headed[-left:]):
        return 0
    numbers = [str(n) for n in range(1, len(body.rows) + 1)]  # numbered rows need no heading
    return 0 if left == 1 and body.answers(filled[0]) == numbers else -left


def _by_kind(headings: Sequence[Heading], body: Body, profile: Profile | None) -> int:
    """Return how far off the answers stand that a heading asks for: emails, or times."""
    times = {heading_key(heading) for heading in profile.submitted} if profile else set()
    mail = _Kind(is_mail_heading, is_address)
    kinds = [mail, _Kind(lambda text: heading_key(text) in times, is_date)]
    if any(not h.text and not body.empty(c) for c, h in enumerate(headings)):
        # Counts come in words of all kinds; a column without a heading makes the doubt a proof.
        kinds.append(_Kind(lambda text: bool(_COUNT.search(text)), _counted))
    for kind in kinds:
        for column, heading in enumerate(headings):
            if not kind.heading(heading.stem) and not kind.heading(heading.text):
                continue
            if any(map(kind.answer, body.answers(column))):
                continue
            if profile and {fold(a) for a in body.answers(column)} == {profile.nobody}:
                continue
            by = _elsewhere(headings, body, column, kind)
            if by:
                return by
    return 0


def _counted(text: str) -> bool:
    return bool(_COUNTED.search(text))


def _elsewhere(headings: Sequence[Heading], body: Body, column: int, kind: _Kind) -> int:
    """Return the nearest distance at which a column of another heading holds such answers."""
    if not body.answers(column) or all(len(a) < 4 for a in body.answers(column)):
        return 0  # "yes", "no", "n/a": the heading asks something else
    for by in sorted(range(-_FAR, _FAR + 1), key=lambda n: (abs(n), -n)):
        there = column + by
        if not by or not 0 <= there < len(headings):
            continue
        answers = body.answers(there)
        if kind.heading(headings[there].text) or kind.heading(headings[there].stem):
            continue
        if len(answers) * 2 > len(body.rows) and all(map(kind.answer, answers)):
            return by
    return 0
