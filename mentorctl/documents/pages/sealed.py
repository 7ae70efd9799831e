"""Values sealed on their way through Markdown, so that nothing in them can be taken for markup.

A value becomes a run of private characters, one for each byte of its text, between two marks. To
a Markdown parser that is a word: it can't end a table cell, open a list, or become a link,
wherever it stands. After parsing the seal is broken and the text stands as it was. Orders from a
template to the writers travel in the same way under a mark of their own; text can't forge one,
because text is always inside a seal.
"""

import re
from collections.abc import Iterator, Mapping

from mentorctl.documents.cellvalues import safe_text
from mentorctl.documents.pages.wrong import Wrong
from mentorctl.model.text import harmless

VALUE, ORDER, _END = "\ue100", "\ue101", "\ue102"
PRIVATE = re.compile("[\ue000-\ue102]")
"""What a template's own text may not hold."""

_SEALED = re.compile("([\ue100\ue101])([\ue000-\ue0ff]*)\ue102")
_BYTES = {number: 0xE000 + number for number in range(256)}
_BACK = {private: number for number, private in _BYTES.items()}


def visible(text: str) -> str:
    """Return what people see of a text: no control characters, no marks of reading direction."""
    return safe_text(harmless(text))


def seal(text: str, mark: str = VALUE) -> str:
    """Return a value or an order as private characters."""
    return mark + text.encode("utf-8").decode("latin-1").translate(_BYTES) + _END


def pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield plain text (under an empty mark), values and orders, in their order.

    Raises Wrong where a template cut a seal in pieces, as by taking a part of a macro's text.
    """
    last = 0
    for found in _SEALED.finditer(text):
        if found.start() > last:
            yield "", _whole(text[last : found.start()])
        yield found[1], _opened(found[2])
        last = found.end()
    if last < len(text):
        yield "", _whole(text[last:])


def numbered(text: str) -> tuple[str, Mapping[str, str]]:
    """Return text with a sealed number in place of each seal, and the seals by those numbers.

    Texts that differ in their values alone become one and the same, which is parsed once.
    """
    seals: dict[str, str] = {}

    def number(found: re.Match[str]) -> str:
        name = seal(str(len(seals)), found[1])
        seals[name] = found[0]
        return name

    return _SEALED.sub(number, text), seals


def refilled(text: str, seals: Mapping[str, str]) -> str:
    """Return text with every seal back in its place."""
    return _SEALED.sub(lambda found: seals.get(found[0], found[0]), text)


def unsealed(text: str) -> str:
    """Return text with every value as it was, and no orders."""
    return "".join(piece for mark, piece in pieces(text) if mark != ORDER)


def _opened(private: str) -> str:
    return private.translate(_BACK).encode("latin-1").decode("utf-8")


def _whole(text: str) -> str:
    if PRIVATE.search(text):
        raise Wrong(
            "cuts finished text in pieces",
            "Work on the answer itself, not on the result of a macro, a block or super().",
        )
    return text
