"""A form export or hand-kept sheet, understood as questions and answers, whatever tool wrote it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from mentorctl.model.findings import Finding, Where
from mentorctl.model.grid import Grid
from mentorctl.model.text import heading_key

_RANK = re.compile(r"\d{1,3}")
RANK_WORDS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
)  # fmt: skip
TICKS = frozenset({"x", "1", "true", "yes", "checked", "selected", "✓", "✔", "☑"})
"""Cells that mean the option they stand under, in lower case."""
NO_TICKS = frozenset({"0", "false", "no", "unchecked", "notselected"})
"""Cells that say that an option was not chosen, as compared."""


class How(StrEnum):
    """How the columns of a question make one answer."""

    COLUMN = "one column"
    OPTIONS = "a column for each option"
    RANKS = "ranked, best first"
    BRANCHES = "the same question in several branches"


class Sure(StrEnum):
    """How sure the reading of a question is."""

    SURE = "sure"
    LIKELY = "likely"
    UNSURE = "unsure"
    IGNORED = "ignored"


@dataclass(frozen=True)
class Question:
    """One question: a column, or several columns that make one answer."""

    text: str
    """As asked, on one line."""
    columns: tuple[int, ...]
    """Columns within the grid, in the order of the answer."""
    how: How = How.COLUMN
    options: tuple[str, ...] = ()
    """The option of each column where the cells hold only its rank or a tick; empty texts for
    columns whose own text counts."""
    submitter: str = ""
    """`email` or `name` where the tool filled it in with who submitted: the person only if the
    form does not ask, since an assistant may submit for someone."""


@dataclass(frozen=True)
class Form:
    """One sheet as questions and rows of answers."""

    grid: Grid
    tool: str
    """The tool that wrote it, as people call it; empty for a sheet kept by hand."""
    questions: tuple[Question, ...]
    rows: tuple[int, ...]
    """Rows of answers within the grid, in their order; previews and totals left out."""
    heads: tuple[int, ...]
    """Heading rows within the grid."""
    submitted: int | None = None
    """The column with the time of submission, by which the newest of two answers counts."""
    ignored: tuple[tuple[int, str], ...] = ()
    """Columns that the tool itself fills, each with what it is."""
    findings: tuple[Finding, ...] = field(default=(), compare=False)

    def answer(self, row: int, question: Question) -> str:
        """Return the answer of one row: the filled columns, joined by `; ` where several are."""
        texts = tuple(self.grid.texts[row][column] for column in question.columns)
        if question.options:
            texts = tuple(_chosen(question, texts))
        return "; ".join(dict.fromkeys(text for text in texts if text))

    def where(self, row: int, question: Question) -> Where:
        """Return the cell of an answer: the first filled one, else the first."""
        texts = self.grid.texts[row]
        filled = (column for column in question.columns if texts[column])
        return self.grid.where(row, next(filled, question.columns[0]))


def rank_of(text: str) -> int | None:
    """Return the rank that a cell gives, 1 being the best: `2`, `2nd choice`, `Second choice`."""
    found = _RANK.search(text)
    if found:
        return int(found[0])
    first = text.casefold().split()[:1]
    return RANK_WORDS.index(first[0]) + 1 if first and first[0] in RANK_WORDS else None


def _chosen(question: Question, texts: tuple[str, ...]) -> Iterator[str]:
    """Yield the options that a row chose, best first where they are ranked."""
    pairs = [(text, option) for text, option in zip(texts, question.options, strict=True) if text]
    if question.how is How.RANKS:
        pairs.sort(key=lambda pair: rank_of(pair[0]) or len(pairs) + 1000)
    for text, option in pairs:
        if question.how is How.RANKS or not option:
            yield option or text
        elif heading_key(text) not in NO_TICKS:
            yield option if text.lower() in TICKS else text


@dataclass(frozen=True)
class Read:
    """How one question was understood."""

    question: Question
    field: str
    """Key of the roster's field, or role, first_name, last_name; empty for none of them."""
    sure: Sure
    why: str
    """What the reading rests on, in a few words for a coordinator."""
    candidates: tuple[str, ...] = ()
    """Headings of fields it might be, best first, where it is unsure."""
    sample: str = ""
    answered: int = 0
    """Rows with an answer."""
