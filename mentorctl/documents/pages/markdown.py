"""Markdown with sealed values becomes blocks. CommonMark and tables, without HTML."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from mentorctl.documents.pages.blocks import (
    Ask,
    Block,
    Box,
    Directive,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Rule,
    Run,
    Runs,
    Sheet,
    Table,
    plain_text,
    with_text,
)
from mentorctl.documents.pages.references import check_sheets
from mentorctl.documents.pages.runs import Part, code_runs, read_parts
from mentorctl.documents.pages.sealed import PRIVATE, numbered
from mentorctl.documents.pages.wrong import Wrong


def read_blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a page. Raises Wrong for a directive where none can stand."""
    outline, seals = numbered(text)
    return _checked(_Reader(_outline(outline), seals).blocks(""))


@dataclass(frozen=True)
class _Outline:
    """A page as parsed, without its values, and what the inline tokens without any hold."""

    tokens: Sequence[Token]
    fixed: Mapping[int, tuple[Part, ...]]


@lru_cache(maxsize=64)  # the pages of a run repeat few outlines, each with other people's answers
def _outline(text: str) -> _Outline:
    tokens = _parser().parse(text)
    fixed = {
        place: read_parts(token, {})
        for place, token in enumerate(tokens)
        if token.type == "inline" and not PRIVATE.search(token.content)
    }
    return _Outline(tokens, fixed)


@cache
def _parser() -> MarkdownIt:
    """Return the parser; what templates don't need is off, so that nothing is taken for it.

    Indented text is no code, because templates are indented; a line of dashes is always a rule,
    never a heading for the line above.
    """
    off = ["code", "lheading", "reference", "html_block", "html_inline", "image"]
    parser = _Parser("commonmark", {"html": False, "linkify": False, "typographer": False})
    return parser.enable("table").disable(off)


class _Parser(MarkdownIt):
    """Leaves targets of links as they are: sealed values in them are opened later."""

    def normalizeLink(self, url: str) -> str:
        """Return the target of a link."""
        return url

    def normalizeLinkText(self, link: str) -> str:
        """Return the text of a bare link."""
        return link


class _Reader:
    """Goes once through the parser's flat list of tokens."""

    def __init__(self, outline: _Outline, seals: Mapping[str, str]) -> None:
        self._tokens = outline.tokens
        self._fixed = outline.fixed
        self._seals = seals
        self._at = 0

    def blocks(self, end: str) -> tuple[Block, ...]:
        """Return the blocks up to the token of type `end`, which is passed over."""
        found: list[Block | Directive] = []
        while self._at < len(self._tokens):
            token = self._next()
            if token.type == end:
                break
            found += self._block(token)
        return tuple(_with_sheets(found))

    def _next(self) -> Token:
        self._at += 1
        return self._tokens[self._at - 1]

    def _inside(self) -> tuple[Part, ...]:
        """Return what the inline token holds that was gone over last."""
        place = self._at - 1
        fixed = self._fixed.get(place)
        return read_parts(self._tokens[place], self._seals) if fixed is None else fixed

    def _block(self, token: Token) -> Iterator[Block | Directive]:
        kind = token.type
        if kind == "heading_open":
            self._next()
            runs = _no_directive(self._inside())
            self._next()
            if plain_text(runs).strip():
                yield Heading(int(token.tag[1:]), runs)
        elif kind == "paragraph_open":
            self._next()
            yield from _paragraphs(self._inside())
            self._next()
        elif kind in ("bullet_list_open", "ordered_list_open"):
            yield from self._list(token)
        elif kind == "table_open":
            yield self._table()
        elif kind == "blockquote_open":
            if inside := self.blocks("blockquote_close"):
                yield Box(inside)
        elif kind == "hr":
            yield Rule()
        elif kind == "fence" and token.content.strip():
            yield Paragraph(code_runs(token.content.rstrip("\n"), self._seals))

    def _list(self, token: Token) -> Iterator[Block]:
        numbered = token.type == "ordered_list_open"
        end = token.type.replace("open", "close")
        items = []
        while self._next().type != end:
            blocks = self.blocks("list_item_close")
            if blocks:  # an entry whose answer is blank is no entry
                items.append(Item(blocks))
        if items:
            yield ListBlock(tuple(items), numbered, int(token.attrs.get("start", 1)))

    def _table(self) -> Table:
        rows: list[tuple[Runs, ...]] = []
        row: list[Runs] = []
        while (token := self._next()).type != "table_close":
            if token.type == "inline":
                row.append(_no_directive(self._inside()))
            elif token.type == "tr_close":
                rows.append(tuple(row))
                row = []
        return Table(rows[0], tuple(rows[1:]))


def _paragraphs(parts: Sequence[Part]) -> Iterator[Block | Directive]:
    """Yield paragraphs, and the directives that stand between their lines."""
    runs: list[Run] = []
    for part in (*parts, None):
        if isinstance(part, Run):
            runs.append(part)
            continue
        if plain_text(tuple(runs)).strip():
            yield Paragraph(_trimmed(runs))
        runs = []
        if part is not None:
            yield part


def _trimmed(runs: Sequence[Run]) -> Runs:
    """Return runs without white space at both ends, as it is left beside a directive."""
    kept = list(runs)
    while kept and not kept[0].text.strip():
        kept.pop(0)
    while kept and not kept[-1].text.strip():
        kept.pop()
    kept[0] = with_text(kept[0], kept[0].text.lstrip())
    kept[-1] = with_text(kept[-1], kept[-1].text.rstrip())
    return tuple(kept)


def _no_directive(parts: Sequence[Part]) -> Runs:
    for part in parts:
        if not isinstance(part, Run):
            told = f"calls {type(part).__name__.lower()}() within a heading or a table"
            raise Wrong(told, "Put it on a line of its own.", part.at)
    return tuple(part for part in parts if isinstance(part, Run))


def _with_sheets(found: Sequence[Block | Directive]) -> Iterator[Block]:
    """Yield blocks, each table with the sheet that is declared just before it."""
    waiting: Sheet | None = None
    for block in found:
        if waiting is not None:
            if not isinstance(block, Table):
                break
            yield Table(block.head, block.rows, waiting)
            waiting = None
        elif isinstance(block, Sheet):
            waiting = block
        else:
            yield block
    if waiting is not None:
        told = f'calls sheet("{waiting.title}") without a table below'
        raise Wrong(told, "Put it right before a table.", waiting.at)


def _checked(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks; raise Wrong for two answers under one key, and for an unknown column."""
    check_sheets([b for b in walk(blocks) if isinstance(b, Table)])
    keys: set[str] = set()
    for block in walk(blocks):
        if isinstance(block, Ask):
            if block.key in keys:
                told = f'asks twice under the key "{block.key}"'
                raise Wrong(told, "Give each its own.", block.at)
            keys.add(block.key)
    return blocks


def walk(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield all blocks, those inside lists and boxes too."""
    for block in blocks:
        yield block
        if isinstance(block, ListBlock):
            for item in block.items:
                yield from walk(item.blocks)
        elif isinstance(block, Box):
            yield from walk(block.blocks)
