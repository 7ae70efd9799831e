"""Several answers in one cell: which marks separate them, told by all cells of the question."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise

from mentorctl.model.text import fold
from mentorctl.model.topics import split_entries

_BREAKS = re.compile(r"[;\n]")
_CAPITALS = 0.8
"""Share of cells that must begin with a capital before a small letter can mean "still the same"."""
_AND = re.compile(r"^(?:and|or|&)\s", re.IGNORECASE)


def entries_of(cells: Sequence[str], known: Collection[str] = ()) -> dict[str, tuple[str, ...]]:
    """Return the entries of each cell of a question whose options may hold commas themselves.

    A form tool joins all ticks of a question in one way. Where a `;` or a line break stands in any
    cell, commas belong to the options, unless every part between them is an entry elsewhere.
    Otherwise commas separate, except before a small letter ("Change, layoffs and growth") and
    within an option that some cell or `known` (folded) shows whole.
    """
    joined = any(_BREAKS.search(cell.strip().rstrip(";")) or cell.strip().endswith(";")
                 for cell in cells)  # fmt: skip
    whole = {fold(e) for cell in cells if _BREAKS.search(cell) for e in split_entries(cell, ())}
    if joined:
        words = {*whole, *known, *(fold(c) for c in cells if "," not in c)}
        return {cell: tuple(split_entries(cell, words)) for cell in cells}
    mark = "," if any("," in cell for cell in cells) else " / "
    parts = {cell: _parts(cell, mark) for cell in cells}
    if _capitals(cells):
        parts = {cell: _continued(found) for cell, found in parts.items()}
    words = {*known, *(fold(found[0]) for found in parts.values() if len(found) == 1)}
    return {cell: tuple(_known_whole(found, words)) for cell, found in parts.items()}


def _parts(cell: str, mark: str) -> list[str]:
    return [part for part in (p.strip() for p in cell.split(mark)) if part]


def _capitals(cells: Sequence[str]) -> bool:
    """Tell whether options are written with a capital: then a small letter goes on with one."""
    letters = [cell.strip()[:1] for cell in cells if cell.strip()[:1].isalpha()]
    return bool(letters) and sum(map(str.isupper, letters)) >= _CAPITALS * len(letters)


def _continued(parts: Sequence[str]) -> list[str]:
    found: list[str] = []
    for part in parts:
        if found and (part[0].islower() or _AND.match(part)):
            found[-1] = f"{found[-1]}, {part}"
        else:
            found.append(part)
    return found


def _known_whole(parts: Sequence[str], words: Collection[str]) -> list[str]:
    """Put together neighboring parts that are one known option, the longest first."""
    found: list[str] = []
    at = 0
    while at < len(parts):
        for end in range(len(parts), at, -1):
            whole = ", ".join(parts[at:end])
            if end == at + 1 or fold(whole) in words:
                found.append(whole)
                at = end
                break
    first: dict[str, str] = {}
    for entry in found:
        first.setdefault(fold(entry), entry)
    return list(first.values())


def doubtful(entries: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    """Return neighbors of two cells or more that always stand together: maybe one option."""
    pairs: Counter[tuple[str, str]] = Counter()
    times: Counter[str] = Counter()
    for found in entries.values():
        times.update(map(fold, found))
        pairs.update((fold(a), fold(b)) for a, b in pairwise(found))
    spelled = {fold(e): e for found in entries.values() for e in found}
    return sorted(
        (spelled[a], spelled[b])
        for (a, b), n in pairs.items()
        if n > 1 and n == times[a] == times[b]
    )
