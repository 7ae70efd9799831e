"""What a printed page measures, and how wide the columns of a table should be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mentorctl.documents.pages.blocks import Runs, Table, plain_text
from mentorctl.model.settings import Paper


@dataclass(frozen=True)
class Sheet:
    """A sheet of paper: width and height in twentieths of a point, and Excel's number for it."""

    width: int
    height: int
    excel: int
    css: str


SHEETS: Mapping[Paper, Sheet] = {
    "Letter": Sheet(12_240, 15_840, 1, "letter"),
    "A4": Sheet(11_906, 16_838, 9, "A4"),
}

_BLANK = 14.0
_NARROWEST, _WIDEST, _LONGEST_WORD = 4.0, 46.0, 20


def fitted(table: Table, room: float) -> list[float]:
    """Return the width of each column, in characters that add up to `room`.

    A column holds its longest word and, as far as there is room, its longest text; one that is
    blank, for people to write in, gets room to write. Widths that the template gives win over
    those.
    """
    columns = list(zip(*(table.head, *table.rows), strict=True))
    least = [_least(cells) for cells in columns]
    wanted = [max(w, least[i]) for i, w in enumerate(wishes(table))]
    spare, wish = room - sum(least), sum(wanted) - sum(least)
    if spare <= 0 or wish <= 0:
        return [room * one / sum(least) for one in least]
    return [small + spare * (big - small) / wish for small, big in zip(least, wanted, strict=True)]


def wishes(table: Table) -> list[float]:
    """Return the width that each column would like, in characters, whatever room there is."""
    given = table.sheet.widths if table.sheet else {}
    columns = zip(*(table.head, *table.rows), strict=True)
    return [given.get(plain_text(cells[0]), 0) or _wish(cells) for cells in columns]


def _wish(cells: Sequence[Runs]) -> float:
    heading, *texts = map(plain_text, cells)
    blank = not any(text.strip() for text in texts)
    longest = max((len(line) for text in texts for line in text.split("\n")), default=0)
    wanted = max(_BLANK if blank else 0, longest * 0.9, len(heading) * 0.8)
    return max(_least(cells), min(wanted, _WIDEST))


def _least(cells: Sequence[Runs]) -> float:
    """Return the width of the longest word, in bold where it is the heading's."""
    heading, *texts = map(plain_text, cells)
    words = [*(len(w) * 1.1 for w in heading.split()), *(len(w) for t in texts for w in t.split())]
    return max(_NARROWEST, min(max(words, default=0), _LONGEST_WORD) + 2)
