"""Pieces of a Word document as XML text. Writing it by hand is ten times as fast as objects."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from xml.sax.saxutils import escape, quoteattr

from mentorctl.documents.cellvalues import safe_text
from mentorctl.documents.pages.blocks import EMPTY_BOX, TICKED_BOX, Run, Runs
from mentorctl.documents.pages.runs import RIGHT_TO_LEFT

_SYMBOLS = '<w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="MS Gothic"/>'
_CODE = '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas"/>'
_LINK = '<w:color w:val="1D5C96"/><w:u w:val="single"/>'
_LATIN = re.compile("[A-Za-z]")
THIN = "D5DBE1"
DARK = "6E6E6E"


@lru_cache(maxsize=5000)  # documents of a run say most things again
def text(value: str) -> str:
    """Return text with its line breaks as the content of a run."""
    lines = [f'<w:t xml:space="preserve">{escape(safe_text(line))}</w:t>' for line in
             value.split("\n")]  # fmt: skip
    return "<w:br/>".join(lines)


def run(value: Run, properties: str = "") -> str:
    """Return a run with its look; `properties` are further ones, such as a size."""
    look = _CODE if value.code else ""
    look += "<w:b/>" if value.bold else ""
    look += "<w:i/>" if value.italic else ""
    look += _LINK if value.link else properties
    if RIGHT_TO_LEFT.search(value.text) and not _LATIN.search(value.text):
        look += "<w:rtl/>"
    made = f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{text(value.text)}</w:r>"
    if not value.link:
        return made
    # A field needs no entry among the file's relations, unlike a hyperlink.
    order = quoteattr(f' HYPERLINK "{value.link}" ')
    return f"<w:fldSimple w:instr={order}>{made}</w:fldSimple>"


def box(ticked: bool, identity: int) -> str:
    """Return a box that people tick in Word."""
    sign = TICKED_BOX if ticked else EMPTY_BOX
    states = "".join(
        f'<w14:{name} w14:val="{ord(s):04X}" w14:font="Segoe UI Symbol"/>'
        for name, s in (("checkedState", TICKED_BOX), ("uncheckedState", EMPTY_BOX))
    )
    return (
        f'<w:sdt><w:sdtPr><w:id w:val="{identity}"/><w14:checkbox>'
        f'<w14:checked w14:val="{int(ticked)}"/>{states}</w14:checkbox></w:sdtPr><w:sdtContent>'
        f"<w:r><w:rPr>{_SYMBOLS}</w:rPr><w:t>{sign}</w:t></w:r></w:sdtContent></w:sdt>"
    )


def paragraph(content: str, properties: str = "") -> str:
    """Return a paragraph."""
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{content}</w:p>"


def borders(tag: str, sides: Iterable[tuple[str, int, str]]) -> str:
    """Return border lines: side, weight in eighths of a point, and color of each."""
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="{weight}" w:space="0" w:color="{color}"/>'
        if weight
        else f'<w:{side} w:val="nil"/>'
        for side, weight, color in sides
    )
    return f"<w:{tag}>{lines}</w:{tag}>"


def table(widths: Sequence[int], rows: Iterable[str], properties: str, indent: int = 0) -> str:
    """Return a table of fixed column widths in twentieths of a point."""
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblInd w:w="{indent}" w:type="dxa"/>{properties}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def row(cells: Iterable[str], properties: str = "") -> str:
    """Return a row that no page break splits."""
    return f"<w:tr><w:trPr><w:cantSplit/>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def cell(width: int, content: str, properties: str = "") -> str:
    """Return a cell; `content` is one paragraph or several."""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>{content}</w:tc>'


def shading(fill: str) -> str:
    """Return a cell's color."""
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'


def has_text(runs: Runs) -> bool:
    """Tell whether there is anything to see."""
    return any(r.text.strip() for r in runs)
