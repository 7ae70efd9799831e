"""A stray value in the last cell of a sheet makes it huge: told before anything is read."""

import re
from pathlib import Path

from mentorctl.model.errors import FileTooLarge

MOST_CELLS = 60_000_000
"""Cells of the rectangle around all values, which the reader holds in memory at once."""

_DIMENSION = re.compile(rb'<dimension ref="(?:[A-Z]+\d+:)?([A-Z]{1,3})(\d{1,7})"')
_ROW = re.compile(rb'<row [^>]*?r="(\d{1,7})"')
_VALUED = re.compile(rb'<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*?>\s*(?:<f|<v|<is)')


def check_extent(path: Path, data: bytes) -> None:
    """Raise FileTooLarge, naming the cell, where a sheet's values span too large a rectangle.

    `data` is the sheet's part of the archive.
    """
    if _claimed(data) > MOST_CELLS:
        _check(path, data)


def _claimed(data: bytes) -> int:
    """Return the cells that the sheet's own index claims, at least down to its last row."""
    found = _DIMENSION.search(data, 0, 4096)
    last = _ROW.match(data, max(data.rfind(b"<row "), 0))
    columns = _number(found[1]) if found else 16_384
    rows = max(int(found[2]) if found else 0, int(last[1]) if last else 0)
    return columns * rows


def _check(path: Path, data: bytes) -> None:
    """Measure what holds values, since formats alone may reach to the end of a sheet."""
    widest, deepest = (0, ""), (0, "")
    for match in _VALUED.finditer(data):
        column, row = _number(match[1]), int(match[2])
        cell = (match[1] + match[2]).decode()
        widest, deepest = max(widest, (column, cell)), max(deepest, (row, cell))
    if widest[0] * deepest[0] > MOST_CELLS:
        cells = " and ".join(dict.fromkeys((widest[1], deepest[1])))
        raise FileTooLarge(path, f"a value stands as far out as {cells}")


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
