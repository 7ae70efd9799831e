"""What a single cell looks like, and the columns of a sheet below its headings."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mentorctl.model.findings import Finding
from mentorctl.model.grid import Grid, Value

_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\d)")
_NUMBER = re.compile(r"[-+(]?[$€£]?\s?\d[\d\s.,:/%()-]*")
_LONG = 400  # characters; questions run to 300, remarks beyond


def is_date(text: str) -> bool:
    """Tell whether a text begins as a date in digits does."""
    return bool(_DATE.match(text))


def is_number(text: str) -> bool:
    """Tell whether a text holds digits and their marks only."""
    return bool(_NUMBER.fullmatch(text))


def is_address(text: str) -> bool:
    """Tell whether a text is an email address or a link."""
    return " " not in text and ("@" in text.strip("@") or text.startswith(("http:", "https:")))


def is_value(value: Value, text: str) -> bool:
    """Tell whether a cell looks like an answer, not like a heading."""
    typed = not isinstance(value, str)
    return typed or is_number(text) or is_date(text) or is_address(text) or len(text) > _LONG


def is_word(text: str) -> bool:
    """Tell whether a text is filled and no number, date or address."""
    return bool(text) and not (is_number(text) or is_date(text) or is_address(text))


@dataclass(frozen=True)
class Body:
    """The rows of answers, by column."""

    grid: Grid
    rows: tuple[int, ...]

    def answers(self, column: int) -> list[str]:
        """Return the filled cells of a column."""
        texts = self.grid.texts
        return [text for row in self.rows if (text := texts[row][column])]

    def empty(self, column: int) -> bool:
        """Tell whether no row has an answer in the column."""
        texts = self.grid.texts
        return not any(texts[row][column] for row in self.rows)


def at_cells(finding: Finding, grid: Grid, cells: Sequence[tuple[int, int]]) -> Finding:
    """Return a finding that names several cells, each as row and column within the grid."""
    return replace(finding, cells=tuple(grid.where(row, column).cell for row, column in cells))
