"""Which rows are the headings, and what each column's heading says over all of them."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from mentorctl.intake.columns import NAME_PARTS
from mentorctl.intake.shapes.cells import is_value
from mentorctl.intake.shapes.profiles import TOOL_KEYS, Profile, profile_of
from mentorctl.model import fields
from mentorctl.model.grid import Grid
from mentorctl.model.text import heading_key

_LOOK = 30  # filled rows among which the headings stand
_BELOW = 200  # filled rows that tell what answers look like
_MARGIN = 0.25  # by how much a later row must look better than an earlier one
_ENOUGH = 0.9
_NOTHING = frozenset({"", "response", "openendedresponse"})


@dataclass(frozen=True)
class Heads:
    """The heading rows of a sheet."""

    rows: tuple[int, ...]
    """Within the grid, from the top down."""
    profile: Profile | None


@dataclass(frozen=True)
class Heading:
    """What stands over one column."""

    stem: str = ""
    """The question, or all there is."""
    option: str = ""
    """The option or part below it, where there is one."""
    code: str = ""
    """The tool's code of the question."""

    @property
    def text(self) -> str:
        """Return the heading on one line."""
        stem = self.stem.rstrip(":") if self.option else self.stem
        return ": ".join(part for part in (stem, self.option) if part) or self.code


def find_heads(grid: Grid, known: Collection[str]) -> Heads | None:
    """Return the heading rows; None for a sheet that is no table.

    `known` holds compared headings that speak for a heading row.
    """
    filled = [row for row, texts in enumerate(grid.texts) if any(texts)][:_BELOW]
    known = {*known, *fields.by_heading(), *NAME_PARTS, "role", *TOOL_KEYS}
    repeated = [Counter(column) for column in zip(*(grid.texts[r] for r in filled), strict=True)]
    best, most = -1, _ENOUGH - _MARGIN
    for place, row in enumerate(filled[:_LOOK]):
        score = _likeness(grid, row, filled[place:], known, repeated)
        if score > most + _MARGIN:
            best, most = row, score
            if profile_of([heading_key(text) for text in grid.texts[row] if text]):
                break  # what a tool writes below its first heading row only explains it
    if best < 0:
        return None
    profile = profile_of([heading_key(text) for text in grid.texts[best] if text])
    if profile:
        return Heads(_tool_heads(grid, best, filled, profile), profile)
    return Heads(_hand_heads(grid, best, filled), None)


def _likeness(
    grid: Grid,
    row: int,
    below: Sequence[int],
    known: Collection[str],
    repeated: Sequence[Counter[str]],
) -> float:
    """Return how much a row looks like headings, by shares of its filled cells; 0 for not at all.

    Headings are words, differ from one another, stand over every filled column, and do not come
    again below; known ones and questions speak for themselves.
    """
    texts = grid.texts[row]
    columns = [column for column, text in enumerate(texts) if text]
    keys = {heading_key(texts[column]) for column in columns}
    hits = len(keys.intersection(known))
    asked = sum(texts[column].endswith(("?", ":")) for column in columns)
    number = len(columns)
    widest = max((sum(map(bool, grid.texts[r])) for r in below[1:]), default=0)
    if number < 2:
        width = sum(any(grid.texts[r][c] for r in below) for c in range(len(texts)))
        if not hits or width > 1:
            return 0
    elif (below[1:] and widest * 3 < number) or (not hits and not asked and widest < 2):
        return 0
    used = sum(any(grid.texts[r][c] for r in below) for c in range(len(texts)))
    values = sum(is_value(grid.rows[row][c], texts[c]) for c in columns)
    same = sum(grid.texts[r] == texts for r in below)
    again = sum(repeated[c][texts[c]] > same for c in columns)
    tool = 3 if profile_of(keys) else 0
    gains = number / used + (0.5 * len(keys) + 2 * hits + asked) / number + tool
    return gains - (2 * values + again) / number


def _tool_heads(grid: Grid, first: int, filled: Sequence[int], profile: Profile) -> tuple[int, ...]:
    """Return the first heading row and those below it: no digits in the tool's own columns."""
    own = {heading_key(heading) for heading, _ in profile.fills}
    columns = [c for c, text in enumerate(grid.texts[first]) if heading_key(text) in own]
    rows = [first]
    for row in filled[filled.index(first) + 1 :][: profile.heads - 1]:
        if any(any(map(str.isdigit, grid.texts[row][column])) for column in columns):
            break
        rows.append(row)
    return tuple(rows)


def _hand_heads(grid: Grid, best: int, filled: Sequence[int]) -> tuple[int, ...]:
    """Return one row, or two where the other completes it."""
    place = filled.index(best)
    above, below = filled[:place][-1:], filled[place + 1 :][:1]
    for upper, lower in [(u, best) for u in above] + [(best, b) for b in below]:
        if lower == upper + 1 and _complete(grid, upper, lower, filled[filled.index(lower) + 1 :]):
            return (upper, lower)
    return (best,)


def _complete(grid: Grid, upper: int, lower: int, below: Sequence[int]) -> bool:
    """Tell whether two rows make one heading: each says something where the other is blank.

    The lower row is one of headings only if it differs in kind from the rows of answers.
    """
    up, low = grid.texts[upper], grid.texts[lower]
    words = [(r, c) for r in (upper, lower) for c, text in enumerate(grid.texts[r]) if text]
    if any(is_value(grid.rows[r][c], grid.texts[r][c]) for r, c in words):
        return False
    if any(text.endswith(":") for text in up):
        return False  # `Updated: May` above the headings
    spread = [c for c, text in enumerate(low) if text and not up[c]]
    if sum(map(bool, up)) < 2 or not any(any(up[:c]) for c in spread):
        return False
    proof = False
    for column, text in enumerate(low):
        under = [r for r in below if grid.texts[r][column]]
        if text and any(grid.texts[r][column] == text for r in under):
            return False
        typed = sum(is_value(grid.rows[r][column], grid.texts[r][column]) for r in under)
        ticked = text and under and max(len(grid.texts[r][column]) for r in under) < 2
        if text:
            proof = proof or bool(ticked) or (bool(under) and typed * 2 > len(under))
        else:
            proof = proof or (bool(up[column]) and bool(under) and len(under) * 5 >= len(below) * 4)
    return proof


def join_heads(grid: Grid, heads: Heads) -> tuple[Heading, ...]:
    """Return each column's heading over all heading rows."""
    lines = [[" ".join(text.split()) for text in grid.texts[row]] for row in heads.rows]
    if heads.profile and heads.profile.dashes:
        asked = lines[1] if len(lines) > 1 else lines[0]
        return tuple(
            Heading(stem=text or code, code=code)
            for code, text in zip(lines[0], asked, strict=True)
        )
    if len(lines) == 1:
        return tuple(Heading(stem=text) for text in lines[0])
    joined, stem = [], ""
    for upper, lower in zip(*lines[:2], strict=True):
        stem = upper or (stem if lower else "")  # a blank column ends what is carried
        plain = heading_key(lower) in _NOTHING or heading_key(lower) == heading_key(upper)
        if stem:
            joined.append(Heading(stem, "" if plain else lower))
        else:
            joined.append(Heading(lower))
    return tuple(joined)
