"""A page as the plain text of a message: what a reader sees, without any marks."""

from collections.abc import Sequence

from mentorctl.documents.pages.blocks import (
    Block,
    Box,
    Heading,
    Item,
    ListBlock,
    Page,
    Paragraph,
    Runs,
    Table,
    plain_text,
)


def message(page: Page) -> str:
    """Return the page as text, paragraphs parted by blank lines; its first heading is left out."""
    blocks = page.blocks
    if blocks and isinstance(blocks[0], Heading):
        blocks = blocks[1:]
    return "\n\n".join(_texts(blocks))


def _texts(blocks: Sequence[Block]) -> list[str]:
    return [text for block in blocks if (text := _text(block))]


def _text(block: Block) -> str:
    match block:
        case Heading(_, runs) | Paragraph(runs):
            return _shown(runs)
        case ListBlock(items, numbered, start):
            marks = [f"{start + n}." if numbered else "-" for n in range(len(items))]
            return "\n".join(map(_item, items, marks))
        case Box(inside):
            return "\n\n".join(_texts(inside))
        case Table(head, rows):
            return "\n".join(" | ".join(map(_shown, row)) for row in (head, *rows))
        case _:
            return ""  # lines to write on, signatures: a message has none


def _item(item: Item, mark: str) -> str:
    lines = "\n".join(_texts(item.blocks)).split("\n")
    return "\n".join([f"{mark} {lines[0]}", *(f"  {line}" for line in lines[1:])])


def _shown(runs: Runs) -> str:
    """Return the text of some runs; a link says where it leads."""
    links = "".join(f" ({run.link})" for run in runs if run.link and run.link != run.text)
    return plain_text(runs).strip() + links
