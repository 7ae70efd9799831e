"""A page as a Markdown file that is pleasant to read as plain text too."""

from collections.abc import Sequence
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
    with_text,
)
from mentorctl.documents.pages.escape import escaped, heading_end, line_start

_BLANK = "_" * 40
_WIDEST = 40
"""Where no column but the last is wider, columns are padded: the table stands straight as text."""


def markdown(page: Page) -> bytes:
    """Return the page as UTF-8 Markdown. Equal pages give equal bytes."""
    return ("\n\n".join(_blocks(page.blocks)) + "\n").encode("utf-8")


def _blocks(blocks: Sequence[Block]) -> list[str]:
    return [text for block in blocks if (text := _block(block))]


def _block(block: Block) -> str:
    match block:
        case Heading(level, runs):
            return f"{'#' * level} {heading_end(_inline(_one_line(runs)))}"
        case Paragraph(runs):
            return _paragraph(runs)
        case ListBlock():
            return _list(block)
        case Table():
            return _table(block)
        case Box(inside):
            text = "\n\n".join(_blocks(inside))
            return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
        case Rule() | PageBreak():
            return "---"
        case Lines(count):
            return "\n\n".join([_BLANK] * count)
        case Signature(name, role):
            who = f"{name}, {role}" if name and role else name or role
            return f"Signature: {_BLANK[:30]} Date: {_BLANK[:12]}\\\n{line_start(escaped(who))}"
        case Ask():
            return _ask(block)


def _ask(ask: Ask) -> str:
    if ask.choices:
        return "\n".join(f"- [ ] {line_start(escaped(choice))}" for choice in ask.choices)
    return "\n\n".join([_BLANK] * ask.lines)


def _paragraph(runs: Runs) -> str:
    lines = _inline(runs).split("\n")
    return "\\\n".join(map(line_start, lines))


def _list(block: ListBlock) -> str:
    lines = []
    loose = any(_is_long(item) for item in block.items)
    for number, item in enumerate(block.items, block.start):
        mark = f"{number}. " if block.numbered else "- "
        # A list or box right below the text of its entry needs no blank line between them.
        text = ("\n\n" if _is_long(item) else "\n").join(_blocks(item.blocks))
        space = " " * len(mark)
        lines.append(mark + text.replace("\n", f"\n{space}").replace(f"\n{space}\n", "\n\n"))
    return ("\n\n" if loose else "\n").join(lines)


def _is_long(item: Item) -> bool:
    return any(not isinstance(b, ListBlock) for b in item.blocks[1:])


def _table(table: Table) -> str:
    rows = [[_inline(_one_line(cell), in_table=True) for cell in row] for row in
            (table.head, *table.rows)]  # fmt: skip
    widths = [max(len(row[i]) for row in rows) for i in range(len(table.head))]
    straight = max(widths[:-1], default=0) <= _WIDEST
    pad = [w if straight and i < len(widths) - 1 else 0 for i, w in enumerate(widths)]
    lines = [_row(row, pad) for row in rows]
    lines.insert(1, _row(["-" * max(3, w) for w in pad], pad))
    return "\n".join(lines)


def _row(cells: Sequence[str], pad: Sequence[int]) -> str:
    return "| " + " | ".join(c.ljust(w) for c, w in zip(cells, pad, strict=True)) + " |"


def _one_line(runs: Runs) -> Runs:
    """Return runs without line breaks, as headings and cells need them."""
    return tuple(with_text(run, run.text.replace("\n", " ")) for run in runs)


def _inline(runs: Runs, in_table: bool = False) -> str:
    groups = [
        (marks, "".join(_plain(run, in_table) for run in group))
        for marks, group in groupby(runs, _marks)
    ]
    parts: list[str] = []
    for index, (marks, text) in enumerate(groups):
        before = parts[-1][-1:] if parts else ""
        after_marks, after = groups[index + 1] if index + 1 < len(groups) else ("", "")
        parts.append(_marked(text, marks, before, after_marks[:1] or after[:1]))
    return "".join(parts)


def _plain(run: Run, in_table: bool) -> str:
    """Return a run's text without its emphasis."""
    if run.check is not None:
        return "[x]" if run.check else "[ ]"
    if run.code:
        return _code(run.text, in_table)
    text = escaped(run.text, in_table)
    target = run.link.replace("(", "%28").replace(")", "%29")
    return f"[{text}]({target})" if target else text


def _code(text: str, in_table: bool) -> str:
    fence = "`"
    while fence in text:
        fence += "`"
    edge = " " if text[:1] in ("`", " ") or text[-1:] in ("`", " ") else ""
    text = " ".join(text.split("\n"))
    return f"{fence}{edge}{text.replace('|', chr(92) + '|') if in_table else text}{edge}{fence}"


def _marks(run: Run) -> str:
    return "*" * (2 * run.bold + run.italic) if run.check is None else ""


def _marked(text: str, mark: str, before: str, after: str) -> str:
    """Return text in emphasis; where Markdown could not tell the marks, without it.

    The rule is CommonMark's on flanking: a mark between a letter and punctuation opens nothing.
    """
    inner = text.strip()
    if not mark or not inner or "\n" in inner:
        return text
    lead, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    before, after = (lead or before)[-1:], (tail or after)[:1]
    opens = _word(inner[0]) or not before or before.isspace() or not _word(before)
    closes = _word(inner[-1]) or not after or after.isspace() or not _word(after)
    if not opens or not closes or "*" in (before, after):
        return text
    return f"{lead}{mark}{inner}{mark}{tail}"


def _word(character: str) -> bool:
    return character.isalnum()
