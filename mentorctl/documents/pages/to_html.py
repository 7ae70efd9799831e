"""Pages as one self-contained HTML file to read and to print: no scripts, nothing from outside."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from mentorctl.documents.pages.blocks import (
    Ask,
    Block,
    Box,
    Heading,
    Item,
    Lines,
    ListBlock,
    Page,
    PageBreak,
    Paragraph,
    Rule,
    Run,
    Runs,
    Signature,
    Table,
    after_box,
    plain_text,
)
from mentorctl.documents.pages.html_style import style
from mentorctl.documents.pages.paper import fitted, wishes
from mentorctl.documents.pages.runs import RIGHT_TO_LEFT
from mentorctl.model.settings import Paper

# Even if text ever got out of its place, a browser would fetch and run nothing.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_SHORT = 10
"""Characters of a cell that is never broken: a date, a number."""
_BOX_NAMES = {False: "not ticked", True: "ticked"}


def html(pages: Sequence[Page], title: str = "", paper: Paper = "Letter") -> bytes:
    """Return the pages as one HTML document in UTF-8, several with a table of contents.

    `title` is the whole's; a single page has its own. Equal pages give equal bytes. Raises
    ValueError without a page.
    """
    if not pages:
        raise ValueError("a document needs a page")
    first = pages[0]
    title = title or first.title
    articles = [
        f'<article id="part-{number}" lang="{escape(page.language)}">\n{_blocks(page.blocks)}\n'
        "</article>"
        for number, page in enumerate(pages, 1)
    ]
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(first.language)}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="format-detection" content="telephone=no, email=no, address=no, date=no">',
        f"<title>{escape(title)}</title>",
        f"<style>{style(paper, all(page.landscape for page in pages))}</style>",
        "</head>",
        "<body>",
        *([_contents(pages, title)] if len(pages) > 1 else []),
        *articles,
        "</body>",
        "</html>",
    ]
    return ("\n".join(parts) + "\n").encode("utf-8")


def _contents(pages: Sequence[Page], title: str) -> str:
    items = "\n".join(
        f'<li><a href="#part-{number}">{_text(page.title)}</a></li>'
        for number, page in enumerate(pages, 1)
    )
    return f"<nav>\n<h1>{_text(title)}</h1>\n<ol>\n{items}\n</ol>\n</nav>"


def _blocks(blocks: Sequence[Block]) -> str:
    parts: list[str] = []
    for is_signature, group in groupby(blocks, lambda b: isinstance(b, Signature)):
        if is_signature:  # those in a row stand side by side
            inner = "\n".join(_signature(b) for b in group if isinstance(b, Signature))
            parts.append(f'<div class="signatures">\n{inner}\n</div>')
        else:
            parts += map(_block, group)
    return "\n".join(parts)


def _block(block: Block) -> str:
    match block:
        case Heading(level, runs):
            return f"<h{level}>{_runs(runs)}</h{level}>"
        case Paragraph(runs):
            return f"<p>{_ticked(runs)}</p>"
        case ListBlock():
            return _list(block)
        case Table():
            return _table(block)
        case Box(inside):
            return f"<aside>\n{_blocks(inside)}\n</aside>"
        case Rule():
            return "<hr>"
        case PageBreak():
            return '<hr class="break">'
        case Lines(count):
            return _lines(count)
        case Ask():
            return _ask(block)
        case Signature():
            return _signature(block)


def _list(block: ListBlock) -> str:
    if block.numbered:
        opening = "<ol>" if block.start == 1 else f'<ol start="{block.start}">'
        closing = "</ol>"
    else:
        opening, closing = "<ul>", "</ul>"
    items = "\n".join(_item(item) for item in block.items)
    return f"{opening}\n{items}\n{closing}"


def _item(item: Item) -> str:
    first, *others = item.blocks
    if not isinstance(first, Paragraph):
        return f"<li>{_blocks(item.blocks)}</li>"
    tick = ' class="tick"' if first.runs[0].check is not None else ""
    if all(isinstance(block, ListBlock) for block in others):
        inside = "".join(f"\n{_block(block)}" for block in others)
        return f"<li{tick}>{_ticked(first.runs)}{inside}</li>"
    return f"<li{tick}>{_blocks(item.blocks)}</li>"


def _ticked(runs: Runs) -> str:
    """Return runs; a box at the beginning has its own room beside the text."""
    if runs[0].check is None:
        return _runs(runs)
    return _box(runs[0].check) + _runs(after_box(runs))


def _table(table: Table) -> str:
    widths = "".join(f'<col style="width:{w:.1f}%">' for w in fitted(table, 100))
    least = min(sum(wishes(table)) * 0.55, 44)  # below that, a phone scrolls sideways
    head = "".join(f'<th scope="col">{_runs(cell)}</th>' for cell in table.head)
    rows = "\n".join("<tr>" + "".join(map(_cell, row)) + "</tr>" for row in table.rows)
    return (
        f'<div class="scroll"><table style="min-width:{least:.0f}em">\n'
        f"<colgroup>{widths}</colgroup>\n"
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table></div>"
    )


def _cell(runs: Runs) -> str:
    short = ' class="short"' if 0 < len(plain_text(runs)) <= _SHORT else ""
    return f"<td{short}>{_runs(runs)}</td>"


def _lines(count: int) -> str:
    return f'<div class="lines">{"<span></span>" * count}</div>'


def _ask(ask: Ask) -> str:
    if not ask.choices:
        return _lines(ask.lines)
    choices = "".join(f"<li>{_box(False)}{_text(choice)}</li>" for choice in ask.choices)
    return f'<ul class="{"boxes" if ask.several else "choices"}">{choices}</ul>'


def _signature(block: Signature) -> str:
    who = ", ".join(_text(part) for part in (block.name, block.role) if part)
    return (
        '<div class="signature"><span class="line"></span><span class="line"></span>'
        f"<span>{who or '<small>Signature</small>'}</span><small>Date</small></div>"
    )


def _runs(runs: Runs) -> str:
    return "".join(_marked(runs))


def _marked(runs: Runs) -> Iterator[str]:
    for run in runs:
        text = _run(run)
        if run.italic:
            text = f"<em>{text}</em>"
        if run.bold:
            text = f"<strong>{text}</strong>"
        if run.link:
            text = f'<a href="{escape(run.link)}">{text}</a>'
        yield text


def _run(run: Run) -> str:
    if run.check is not None:
        return _box(run.check)
    text = _text(run.text).replace("\n", "<br>\n")
    return f"<code>{text}</code>" if run.code else text


def _box(ticked: bool) -> str:
    sign = "☑" if ticked else "☐"
    return f'<span class="box" role="img" aria-label="{_BOX_NAMES[ticked]}">{sign}</span>'


def _text(text: str) -> str:
    """Return text escaped; right-to-left text is set apart, so that it moves nothing around it."""
    safe = escape(text)
    return f"<bdi>{safe}</bdi>" if RIGHT_TO_LEFT.search(text) else safe
