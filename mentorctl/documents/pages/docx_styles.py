"""The styles of Word files: ours, or a letterhead's with what it lacks."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mentorctl.documents.looks import HEADING

if TYPE_CHECKING:
    from docx.document import Document

BODY, LIST = "Normal", "List Paragraph"
_FONT = "Calibri"
_THEMED = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")


@dataclass(frozen=True)
class _Look:
    """Sizes in points; `level` is the heading's, 0 for running text."""

    size: float
    before: float
    after: float
    level: int = 0


_LOOKS = {
    BODY: _Look(10.5, 0, 6),
    "Heading 1": _Look(20, 0, 10, 1),
    "Heading 2": _Look(14, 16, 5, 2),
    "Heading 3": _Look(11.5, 12, 4, 3),
    LIST: _Look(10.5, 0, 3),
}


def heading(level: int) -> str:
    """Return the style of a heading; there are three sizes."""
    return f"Heading {min(level, 3)}"


def ensure_styles(document: "Document", plain: bool) -> dict[str, str]:
    """Give the document every style that pages use; return their identities by name.

    `plain`: all get our look. Else only those that are missing do, in the fonts of the others.
    """
    from docx.enum.style import WD_STYLE_TYPE

    styles = document.styles
    there = {s.name: s for s in styles if s.type == WD_STYLE_TYPE.PARAGRAPH}
    body = styles.default(WD_STYLE_TYPE.PARAGRAPH) or there.get(BODY)
    found = {}
    for name, look in _LOOKS.items():
        style: Any = body if name == BODY else there.get(name)
        made = style is None
        if made:
            style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
            style.base_style = body
        if made or plain:
            _dress(style, look, plain)
        found[name] = style.style_id
    return found


def _dress(style: Any, look: _Look, plain: bool) -> None:
    from docx.shared import Pt, RGBColor

    if plain:
        _set_font(style)
    shape = style.paragraph_format
    style.font.size = Pt(look.size)
    shape.space_before, shape.space_after = Pt(look.before), Pt(look.after)
    shape.line_spacing = 1.0 if look.level else 1.1
    if look.level:
        style.font.bold, style.font.italic = True, False
        style.font.color.rgb = RGBColor.from_string(HEADING.fill)
        shape.keep_with_next = shape.keep_together = True
        _set_outline(style, look.level)


def _set_font(style: Any) -> None:
    """Name the font outright: a theme's font would win over a name."""
    from docx.oxml.ns import qn

    style.font.name = _FONT
    fonts = style.element.rPr.rFonts
    for attribute in _THEMED:
        fonts.attrib.pop(qn(f"w:{attribute}"), None)
    fonts.set(qn("w:cs"), _FONT)


def _set_outline(style: Any, level: int) -> None:
    """Let Word's navigation know the heading, also where we made its style."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn

    properties = style.element.get_or_add_pPr()
    if properties.find(qn("w:outlineLvl")) is None:
        properties.append(parse_xml(f'<w:outlineLvl {nsdecls("w")} w:val="{level - 1}"/>'))
