"""Everything that Word lays out as a table: data, call-outs, lines to write and to sign on."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from mentorctl.documents.pages import docx_xml as xml
from mentorctl.documents.pages.blocks import Run, Runs, Signature, Table
from mentorctl.documents.pages.docx_base import DocxBase
from mentorctl.documents.pages.paper import fitted

ROOM = 360
"""What a call-out's padding takes off the width of its text, in twentieths of a point."""
_FIXED = '<w:tblLayout w:type="fixed"/>'
_TIGHT = '<w:spacing w:before="0" w:after="0"/>'
_TOGETHER = "<w:keepNext/>"
_LINE_HEIGHT, _SIGN_HEIGHT, _ROW_HEIGHT = 440, 760, 380
_DATE, _BETWEEN = 1300, 420
_SHORT = 8
"""A table of so many rows is not broken over two pages."""
_MANY, _FEW_SIZE, _MANY_SIZE = 6, 20, 17
"""From six columns on the letters are smaller; sizes in half points."""
_CHARACTER = 6.4
"""Twentieths of a point that a character takes for each half point of its size."""
_SMALL = f'<w:color w:val="{xml.DARK}"/><w:sz w:val="18"/>'

WriteRuns = Callable[[Runs, str], str]


def data_table(table: Table, write: WriteRuns, width: int, indent: int, base: DocxBase) -> str:
    """Return a table with its heading row repeated on every page."""
    size = _FEW_SIZE if len(table.head) < _MANY else _MANY_SIZE
    widths = _whole(fitted(table, width / (size * _CHARACTER)), width)
    points = f'<w:sz w:val="{size}"/>'
    ink = f'<w:color w:val="{base.ink}"/>{points}'
    names = (xml.paragraph(write(_bold(cell), ink), _TOGETHER + _TIGHT) for cell in table.head)
    fill = [xml.shading(base.fill)] * len(widths)
    head = xml.row(map(xml.cell, widths, names, fill), "<w:tblHeader/>")
    last = len(table.rows) - 1
    keep = _TOGETHER + _TIGHT if last < _SHORT else _TIGHT
    ways = [keep if place < last else _TIGHT for place in range(last + 1)]
    blank = f'<w:trHeight w:val="{_ROW_HEIGHT}"/>'
    rows = [
        xml.row(
            map(xml.cell, widths, (xml.paragraph(write(c, points), kept) for c in cells)),
            "" if any(map(xml.has_text, cells)) else blank,
        )
        for cells, kept in zip(table.rows, ways, strict=True)
    ]
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = xml.borders("tblBorders", [(side, 4, xml.THIN) for side in sides])
    return xml.table(widths, [head, *rows], lines + _FIXED + _margins(50, 90), indent)


def call_out(content: str, width: int, indent: int, color: str) -> str:
    """Return blocks in a tinted box with a bar at its left."""
    bar = xml.borders("tblBorders", [("left", 32, color)])
    return xml.table(
        [width], [xml.row([xml.cell(width, content, xml.shading("F3F6F9"))])],
        bar + _FIXED + _margins(110, ROOM // 2, 10), indent,
    )  # fmt: skip


def writing_lines(count: int, width: int, indent: int) -> str:
    """Return blank lines to write on."""
    sides = [("bottom", 4, xml.DARK), ("insideH", 4, xml.DARK)]
    height = f'<w:trHeight w:val="{_LINE_HEIGHT}" w:hRule="exact"/>'
    last = xml.row([xml.cell(width, xml.paragraph("", _TIGHT))], height)
    line = xml.row([xml.cell(width, xml.paragraph("", _TOGETHER + _TIGHT))], height)
    lines = [line if count <= _SHORT else last] * (count - 1)
    properties = xml.borders("tblBorders", sides) + _FIXED + _margins(0, 0)
    return xml.table([width], [*lines, last], properties, indent)


def signature_table(signers: Sequence[Signature], width: int, indent: int) -> str:
    """Return lines to sign on, two people side by side, each with a line for the date."""
    half = (width - _BETWEEN) // 2
    widths = [half - _DATE - 160, 160, _DATE, _BETWEEN, half - _DATE - 160, 160, _DATE]
    rows = []
    for number in range(0, len(signers), 2):
        pair = signers[number : number + 2]
        rows += [_sign_row(pair, widths), _name_row(pair, widths)]
    return xml.table(widths, rows, _FIXED + _margins(30, 0), indent)


def _sign_row(pair: Sequence[Signature], widths: Sequence[int]) -> str:
    line = xml.borders("tcBorders", [("bottom", 6, "1F1F1F")])
    signed = {0, 2} | ({4, 6} if len(pair) > 1 else set())
    cells = (
        xml.cell(w, xml.paragraph("", _TOGETHER + _TIGHT), line if i in signed else "")
        for i, w in enumerate(widths)
    )
    return xml.row(cells, f'<w:trHeight w:val="{_SIGN_HEIGHT}" w:hRule="atLeast"/>')


def _name_row(pair: Sequence[Signature], widths: Sequence[int]) -> str:
    texts = [""] * len(widths)
    for place, signer in zip((0, 4), pair, strict=False):
        who = ", ".join(part for part in (signer.name, signer.role) if part)
        texts[place] = xml.run(Run(who)) if who else xml.run(Run("Signature"), _SMALL)
        texts[place + 2] = xml.run(Run("Date"), _SMALL)
    cells = (xml.cell(w, xml.paragraph(t, _TIGHT)) for w, t in zip(widths, texts, strict=True))
    return xml.row(cells)


def _whole(wanted: Sequence[float], width: int) -> list[int]:
    """Return whole widths in the given proportions that add up to `width`."""
    widths = [int(width * share / sum(wanted)) for share in wanted]
    widths[-1] += width - sum(widths)
    return widths


def _margins(above: int, beside: int, below: int | None = None) -> str:
    below = above if below is None else below
    sides = (("top", above), ("left", beside), ("bottom", below), ("right", beside))
    inner = "".join(f'<w:{side} w:w="{w}" w:type="dxa"/>' for side, w in sides)
    return f"<w:tblCellMar>{inner}</w:tblCellMar>"


def _bold(runs: Runs) -> Runs:
    return tuple(replace(run, bold=True) for run in runs)
