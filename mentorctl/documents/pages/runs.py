"""The inside of a paragraph: text, values, boxes to tick, links, and directives between them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import quote

from mentorctl.documents.pages.blocks import EMPTY_BOX, TICKED_BOX, Directive, Run, Runs
from mentorctl.documents.pages.directives import opened
from mentorctl.documents.pages.sealed import ORDER, VALUE, pieces, refilled

if TYPE_CHECKING:
    from markdown_it.token import Token

Part: TypeAlias = Run | Directive

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
_BOX = re.compile(r"(?<!\S)\[([ xX])\](?!\S)")
_WEB = re.compile(r"^https?://[^\s]+$", re.I)
_MAIL = "mailto:"


@dataclass
class _Look:
    bold: int = 0
    italic: int = 0
    link: str = ""

    def run(self, text: str, code: bool = False) -> Run:
        return Run(text, self.bold > 0, self.italic > 0, code, self.link)


def read_parts(inline: "Token", seals: Mapping[str, str]) -> tuple[Part, ...]:
    """Return what one inline token of the parser holds. Runs that look alike are one run.

    `seals` are those of `numbered`. A value with right-to-left letters stays a run of its own, so
    that writers can set it apart.
    """
    return tuple(_merged(_parts(inline, seals)))


def code_runs(text: str, seals: Mapping[str, str]) -> Runs:
    """Return text in the look of code, values and all."""
    parts = _merged(_texts(refilled(text, seals), _Look(), code=True))
    return tuple(run for run in parts if isinstance(run, Run))


def _parts(inline: "Token", seals: Mapping[str, str]) -> Iterator[Part]:
    look = _Look()
    for child in inline.children or ():
        kind = child.type
        if kind == "text":
            yield from _texts(refilled(child.content, seals), look)
        elif kind == "code_inline":
            yield from _texts(refilled(child.content, seals), look, code=True)
        elif kind in ("softbreak", "hardbreak"):
            yield look.run("\n" if kind == "hardbreak" else " ")
        elif kind in ("strong_open", "strong_close"):
            look.bold += child.nesting
        elif kind in ("em_open", "em_close"):
            look.italic += child.nesting
        elif kind == "link_open":
            look.link = _target(refilled(str(child.attrs.get("href", "")), seals))
        elif kind == "link_close":
            look.link = ""


def _texts(text: str, look: _Look, code: bool = False) -> Iterator[Part]:
    """Yield the pieces of one text: only the template's own may hold boxes."""
    for mark, piece in pieces(text):
        if mark == ORDER:
            yield opened(piece)
        elif mark == VALUE or code:
            yield look.run(piece, code)
        else:
            yield from _boxes(piece, look)


def _boxes(text: str, look: _Look) -> Iterator[Run]:
    last = 0
    for found in _BOX.finditer(text):
        yield look.run(text[last : found.start()])
        ticked = found[1] != " "
        yield Run(TICKED_BOX if ticked else EMPTY_BOX, check=ticked)
        last = found.end()
    yield look.run(text[last:])


def _target(href: str) -> str:
    """Return a link's target where it is the template's own: no answer decides where it leads.

    Only an address after mailto: may come from a value. Anything else is no link.
    """
    parts = list(pieces(href))
    if all(not mark for mark, _ in parts):
        return href if _WEB.match(href) or href.startswith(_MAIL) else ""
    if parts[0] == ("", _MAIL) and len(parts) == 2 and parts[1][0] == VALUE:
        return _MAIL + quote(parts[1][1], safe="@.+-_") if parts[1][1] else ""
    return ""


def _merged(parts: Iterator[Part]) -> Iterator[Part]:
    last: Run | None = None
    for part in parts:
        if isinstance(part, Run) and not part.text:
            continue
        if last is not None:
            if isinstance(part, Run) and _alike(last, part):
                last = Run(last.text + part.text, part.bold, part.italic, part.code, part.link)
                continue
            yield last
        last = part if isinstance(part, Run) else None
        if last is None:
            yield part
    if last is not None:
        yield last


def _alike(one: Run, other: Run) -> bool:
    if one.check is not None or other.check is not None or one.link != other.link:
        return False
    if (one.bold, one.italic, one.code) != (other.bold, other.italic, other.code):
        return False
    return not (RIGHT_TO_LEFT.search(one.text) or RIGHT_TO_LEFT.search(other.text))
