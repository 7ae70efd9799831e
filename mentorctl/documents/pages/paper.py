"""What a printed page measures, and how wide the columns of a table should be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mentorctl.documents.pages.blocks import Runs, Sheet, Table, plain_text
from mentorctl.model.settings import Paper


@dataclass(frozen=True)
class Size:
    """A sheet of paper: width and height in twentieths of a point, and Excel's number for it."""

    width: int
    height: int
    excel: int
    css: str


SIZES: Mapping[Paper, Size] = {
    "Letter": Size(12_240, 15_840, 1, "letter"),
    "A4": Size(11_906, 16_838, 9, "A4"),
}

_BLANK, _NUMBER, _DATE = 14.0, 7.0, 11.0
_NARROWEST, _WIDEST, _LONGEST_WORD = 4.0, 46.0, 20


def fitted(table: Table, room: float) -> list[float]:
    """Return the width of each column, in characters that add up to `room`.

    A column holds its longest word and, as far as there is room, its longest text; one that is
    mostly blank, for people to write in, gets room to write. Widths that the template gives win.
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
    return [_wish(cells, table.sheet) for cells in zip(*(table.head, *table.rows), strict=True)]


def _wish(cells: Sequence[Runs], given: Sheet | None) -> float:
    heading, *texts = map(plain_text, cells)
    if given and heading in given.widths:
        return given.widths[heading]
    blank = sum(not text.strip() for text in texts) * 2 > len(texts)
    longest = max((len(line) for text in texts for line in text.split("\n")), default=0)
    wanted = max(_room(heading, given) if blank else 0, longest * 0.9, len(heading) * 0.8)
    return max(_least(cells), min(wanted, _WIDEST))


def _room(heading: str, given: Sheet | None) -> float:
    """Return the room to write in a blank column: for text, a number or a date."""
    if given and heading in given.numbers:
        return _NUMBER
    return _DATE if given and heading in given.dates else _BLANK


def _least(cells: Sequence[Runs]) -> float:
    """Return the width of the longest word, in bold where it is the heading's."""
    heading, *texts = map(plain_text, cells)
    words = [*(len(w) * 1.25 for w in heading.split()), *(len(w) for t in texts for w in t.split())]
    return max(_NARROWEST, min(max(words, default=0), _LONGEST_WORD) + 2)
