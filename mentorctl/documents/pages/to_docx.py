"""A page as a Word file: real headings, lists, tables and boxes to tick."""

import io
import zipfile
from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from xml.sax.saxutils import escape

from mentorctl.documents.cellvalues import safe_text
from mentorctl.documents.pages import docx_xml as xml
from mentorctl.documents.pages.blocks import (
    Ask,
    Block,
    Box,
    Heading,
    Lines,
    ListBlock,
    Page,
    PageBreak,
    Paragraph,
    Rule,
    Runs,
    Signature,
    Table,
    after_box,
)
from mentorctl.documents.pages.docx_base import DocxBase, entry
from mentorctl.documents.pages.docx_lists import STEP, W, deepest, list_of
from mentorctl.documents.pages.docx_styles import BODY, LIST, heading
from mentorctl.documents.pages.docx_tables import (
    ROOM,
    call_out,
    data_table,
    signature_table,
    writing_lines,
)
from mentorctl.documents.workbook import Properties

_SPACES = (
    f'xmlns:w="{W}" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_GAP = '<w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/>'
_KEEP = "<w:keepNext/>"
_BREAK = "<w:pageBreakBefore/>"
_TAB = "<w:r><w:tab/></w:r>"
_BETWEEN = "\u2003 "


def docx(page: Page, base: DocxBase, author: str = Properties.author) -> bytes:
    """Return the page as a .docx file. Equal pages on equal bases give equal bytes."""
    body = _Body(base, base.landscape_width if page.landscape else base.width)
    content = body.blocks(page.blocks) or xml.paragraph("")
    section = base.landscape if page.landscape else base.section
    document = f"{_HEAD}<w:document {_SPACES}><w:body>{content}{section}</w:body></w:document>"
    before, after = base.lists
    parts = {
        base.document: document,
        base.numbering: _declared(before + "".join(body.lists) + after),
        base.core: _core(page, author),
    }
    file = io.BytesIO(base.archive)
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(entry(name), text.encode("utf-8"))
    return file.getvalue()


class _Body:
    """Writes the blocks of one document; counts its lists and boxes."""

    def __init__(self, base: DocxBase, width: int) -> None:
        self.lists: list[str] = []
        self._base = base
        self._width = width
        self._boxes = 0
        self._break = False
        self._keep = False
        """Whether what comes next must be on the same page."""

    def blocks(self, blocks: Sequence[Block], indent: int = 0, level: int = 0) -> str:
        """Return blocks `indent` twentieths of a point from the margin, within `level` lists."""
        parts: list[str] = []
        following = iter((*blocks[1:], None))
        for signing, group in groupby(blocks, lambda b: isinstance(b, Signature)):
            if signing:  # those in a row stand side by side
                signers = [(b, next(following))[0] for b in group if isinstance(b, Signature)]
                parts.append(self._apart(signature_table(signers, self._width - indent, indent)))
                continue
            for block in group:
                after = next(following)
                leads = isinstance(block, Paragraph) and isinstance(after, ListBlock)
                self._keep = leads or isinstance(after, Ask | Lines | Signature | Table)
                parts.append(self._block(block, indent, level))
        return "".join(parts)

    def _block(self, block: Block, indent: int, level: int) -> str:
        width = self._width - indent
        match block:
            case Heading():
                return self._paragraph(block.runs, heading(block.level))
            case Paragraph(runs):
                return self._paragraph(runs, BODY, _indent(indent))
            case ListBlock():
                return self._list(block, level)
            case Table():
                return self._apart(data_table(block, self._runs, width, indent, self._base))
            case Box(inside):
                saved, self._width = self._width, width - ROOM
                text = self.blocks(inside)
                self._width = saved
                return self._apart(call_out(text, width, indent, self._base.fill))
            case Rule():
                line = xml.borders("pBdr", [("bottom", 6, xml.THIN)])
                return self._paragraph((), BODY, line)
            case PageBreak():
                self._break = True
                return ""
            case Lines(count):
                return self._apart(writing_lines(count, width, indent))
            case Ask():
                return self._ask(block, width, indent)
            case Signature():
                return self._apart(signature_table([block], width, indent))

    def _ask(self, ask: Ask, width: int, indent: int) -> str:
        if not ask.choices:
            return self._apart(writing_lines(ask.lines, width, indent))
        if ask.several:
            place = _indent(indent + STEP, STEP)
            ticks = [f"{self._box(False)}{_TAB}{_plain(choice)}" for choice in ask.choices]
            return "".join(self._styled(tick, LIST, place) for tick in ticks)
        choices = [f"{self._box(False)}{_plain(' ' + choice)}" for choice in ask.choices]
        return self._styled(_plain(_BETWEEN).join(choices), BODY, _indent(indent))

    def _list(self, block: ListBlock, level: int) -> str:
        kind = self._base.numbers if block.numbered else self._base.bullets
        identity = self._base.first_list + len(self.lists)
        self.lists.append(list_of(identity, kind, block.start))
        indent = STEP * (level + 1)
        number = (
            f'<w:numPr><w:ilvl w:val="{deepest(level)}"/><w:numId w:val="{identity}"/></w:numPr>'
        )
        parts = []
        for item in block.items:
            first, *others = item.blocks
            if not isinstance(first, Paragraph):
                parts.append(self._styled("", LIST, number))
                parts.append(self.blocks(item.blocks, indent, level + 1))
                continue
            ticked = first.runs[0].check
            if ticked is None:
                parts.append(
                    self._styled(self._runs(first.runs), LIST, number + _indent(indent, STEP))
                )
            else:  # the box takes the place of the bullet
                text = self._box(ticked) + _TAB + self._runs(after_box(first.runs))
                mark = number if block.numbered else ""
                parts.append(self._styled(text, LIST, mark + _indent(indent, STEP)))
            parts.append(self.blocks(others, indent, level + 1))
        return "".join(parts)

    def _runs(self, runs: Runs, properties: str = "") -> str:
        return "".join(
            xml.run(run, properties) if run.check is None else self._box(run.check) for run in runs
        )

    def _box(self, ticked: bool) -> str:
        self._boxes += 1
        return xml.box(ticked, self._boxes)

    def _paragraph(self, runs: Runs, style: str, properties: str = "") -> str:
        return self._styled(self._runs(runs), style, properties)

    def _styled(self, content: str, style: str, properties: str) -> str:
        kept = _KEEP if self._keep else ""
        broken, self._break = _BREAK if self._break else "", False
        named = f'<w:pStyle w:val="{self._base.styles[style]}"/>'
        return xml.paragraph(content, named + kept + broken + properties)

    def _apart(self, table: str) -> str:
        """Return a table with the space below it that Word needs between two tables."""
        broken = self._styled("", BODY, _GAP) if self._break else ""
        return broken + table + self._styled("", BODY, _GAP)


def _indent(left: int, hanging: int = 0) -> str:
    if not left:
        return ""
    back = f' w:hanging="{hanging}"' if hanging else ""
    return f'<w:ind w:left="{left}"{back}/>'


def _plain(text: str) -> str:
    return f"<w:r>{xml.text(text)}</w:r>"


def _declared(text: str) -> str:
    return text if text.startswith("<?xml") else _HEAD + text


def _core(page: Page, author: str, made: datetime = Properties.created) -> str:
    """Return the properties of the file; its dates are fixed."""
    stamp = f"{made.isoformat()}Z"
    terms = "http://purl.org/dc"
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/'
        f'metadata/core-properties" xmlns:dc="{terms}/elements/1.1/" '
        f'xmlns:dcterms="{terms}/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(safe_text(page.title))}</dc:title>"
        f"<dc:creator>{escape(safe_text(author))}</dc:creator>"
        f"<dc:language>{escape(page.language)}</dc:language>"
        f"<cp:lastModifiedBy>{escape(safe_text(author))}</cp:lastModifiedBy>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{stamp}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{stamp}</dcterms:modified>'
        "</cp:coreProperties>"
    )
