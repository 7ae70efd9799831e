"""Entries chosen from a list, by number or by text: what is understood, and what is left over."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mentorctl.intake.prose.blank import BLANK
from mentorctl.journey.checkins.question import Item
from mentorctl.model.text import fold

NOTHING = BLANK | frozenset(
    ["no", "none of these", "none of the above", "none of them", "no obstacles", "no obstacle",
     "no problems", "no problem", "no issues", "nothing at all", "nobody", "0", "no barriers",
     "there are none", "there is nothing", "not any", "none so far", "none yet", "nothing so far",
     "none at the moment"]
)  # fmt: skip
"""What people write who choose nothing."""

_CLOSE = 88
"""How alike of 100 two wordings are that mean the same, a typing error apart."""
_SAME_WORD = 80
_PARTS = re.compile(r"[;\n|•·,+&]|\s/\s|/(?=\s*\d)|\s(?:and|plus)\s")
_MARKED = re.compile(r"^[#(\[]?\s*(\d{1,3})(?:st|nd|rd|th)?\s*(?:[.):\]–—-]+\s*|\s+|$)(.*)$")
_NEGATIONS = frozenset({"no", "not", "without", "never", "none", "cannot", "can't", "isn't"})
_TURNED = re.compile(r"^(?:un|in|im|ir|dis|mis|non)(?=\w{4})")


@dataclass(frozen=True)
class Chosen:
    """What was chosen from a list."""

    numbers: tuple[int, ...] = ()
    """Numbers of the entries, ascending."""
    unread: tuple[str, ...] = ()
    """Parts of the answer that are no entry: there may be more than `numbers` says."""


def read_chosen(text: str, items: Sequence[Item]) -> Chosen:
    """Return the entries that an answer names, whatever stands between them."""
    if fold(text).strip(" .!;") in NOTHING:
        return Chosen()
    numbers: set[int] = set()
    unread: list[str] = []
    for part in _parts(text, items):
        number = _number(part, items)
        if number is None:
            unread.append(part)
        else:
            numbers.add(number)
    return Chosen(tuple(sorted(numbers)), tuple(dict.fromkeys(unread)))


def _parts(text: str, items: Sequence[Item]) -> Iterator[str]:
    """Yield what stands between marks; a whole text of the list is one part, marks and all."""
    said = fold(text.replace("\n", ";")).replace("’", "'")
    ways = [(fold(way), item.number) for item in items for way in (item.text, *item.also)]
    for way, number in sorted(ways, key=lambda one: -len(one[0])):
        if _PARTS.search(way):
            # Its number keeps what stands before it comparable, and no mark splits it again.
            said = re.sub(rf"(?<!\w){re.escape(way)}(?!\w)", f"=={number}==", said)
    for piece in _PARTS.split(said):
        part = piece.strip(" .:-–—'\"")
        if re.fullmatch(r"\d{1,2}(?:\s+\d{1,2})+", part):
            yield from part.split()
        elif part:
            yield part


def _number(part: str, items: Sequence[Item]) -> int | None:
    """Return the number of the entry that a part means, None where it means none or several."""
    known = {item.number for item in items}
    marked = _MARKED.match(part)
    if marked and int(marked[1]) in known:
        number, words = int(marked[1]), marked[2].strip()
        return number if not words or _by_text(words, items) == number else None
    return None if marked and not marked[2] else _by_text(part, items)


def _by_text(words: str, items: Sequence[Item]) -> int | None:
    if whole := re.fullmatch(r"\W*==(\d+)==\W*", words):
        return int(whole[1])
    said = _words(words)
    found = {
        item.number
        for item in items
        for way in (item.text, *item.also)
        if said and _means(said, _words(way))
    }
    return found.pop() if len(found) == 1 else None


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W_]+(?:'\w+)?", fold(text).replace("’", "'")))


def _means(said: tuple[str, ...], way: tuple[str, ...]) -> bool:
    """Tell whether two wordings are the same but for order, articles and a slip of the fingers.

    "Realistic expectations" is nearly "unrealistic expectations", and its opposite: no word may
    be turned around or denied in one of them only.
    """
    from rapidfuzz import fuzz

    if said == way:
        return True
    if [w for w in said if w in _NEGATIONS] != [w for w in way if w in _NEGATIONS]:
        return False
    if fuzz.token_sort_ratio(" ".join(said), " ".join(way)) < _CLOSE:
        return False
    return all(
        any(_alike(word, other) for other in way) for word in said if word not in _ARTICLES
    ) and all(any(_alike(word, other) for other in said) for word in way if word not in _ARTICLES)


_ARTICLES = frozenset({"a", "an", "the", "my", "our", "of", "for", "from", "and", "in"})


def _alike(word: str, other: str) -> bool:
    from rapidfuzz import fuzz

    turned = _TURNED.sub("", word) == other or _TURNED.sub("", other) == word
    return word == other or (not turned and fuzz.ratio(word, other) >= _SAME_WORD)
