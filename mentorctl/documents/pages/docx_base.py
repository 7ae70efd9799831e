"""What all Word files of one run share: styles, header, footer, page set-up, prepared once."""

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentorctl.documents.looks import HEADING
from mentorctl.documents.pages.docx_lists import BULLETS, NUMBERS, list_kind
from mentorctl.documents.pages.docx_styles import ensure_styles
from mentorctl.documents.pages.paper import SIZES
from mentorctl.model.errors import LetterheadUnusable
from mentorctl.model.settings import Paper

if TYPE_CHECKING:
    from docx.document import Document

_MARGIN = 1247
"""22 mm in twentieths of a point."""
_NUMBERING = "/word/numbering.xml"
_HERE = "[the lists of the document]"
_FIXED = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class DocxBase:
    """A Word file without its text, ready to be filled many times."""

    archive: bytes
    """The zip archive with every part that is the same in all documents."""
    document: str
    core: str
    numbering: str
    """Names of the parts that each document adds."""
    lists: tuple[str, str]
    """The numbering part before and after the lists of a document."""
    first_list: int
    bullets: int
    numbers: int
    """Identities: of the first list of a document, and of the two kinds of lists."""
    section: str
    landscape: str
    """The page set-up as XML, upright and across."""
    width: int
    landscape_width: int
    """Between the margins, in twentieths of a point."""
    styles: Mapping[str, str]
    """Identity of a style by the name that Word shows."""
    fill: str
    ink: str
    """Colors of a table's heading row."""


def open_base(paper: Paper = "Letter", letterhead: Path | None = None) -> DocxBase:
    """Return the base of all documents of a run.

    A letterhead gives its styles, header, footer and page set-up; its text is left out, and what
    it lacks is filled in. Raises LetterheadUnusable for a file that is no Word document.
    """
    opened = _opened(letterhead)
    if letterhead is None:
        _set_page(opened, paper)
    _drop_unused(opened, letterhead is None)
    styles = ensure_styles(opened, plain=letterhead is None)
    _ensure_page_numbers(opened)
    upright, across = _sections(opened)
    numbering, first, kinds = _numbering(opened)
    return DocxBase(
        archive=_archive(opened, numbering[0]),
        document=_member(opened.part.partname),
        core=_member(_core_part(opened).partname),
        numbering=numbering[0],
        lists=numbering[1:],
        first_list=first,
        bullets=kinds[0],
        numbers=kinds[1],
        section=upright[0],
        landscape=across[0],
        width=upright[1],
        landscape_width=across[1],
        styles=styles,
        # A letterhead has colors of its own, which ours might not go with.
        fill=HEADING.fill if letterhead is None else "E8EBEE",
        ink=HEADING.ink if letterhead is None else "1F1F1F",
    )


def _opened(letterhead: Path | None) -> "Document":
    from docx import Document
    from docx.opc.exceptions import PackageNotFoundError

    try:
        return Document(None if letterhead is None else str(letterhead))
    except PackageNotFoundError:
        reason = "it is not there, or it is no Word document"
    except OSError as trouble:
        reason = trouble.strerror or "it can't be opened"
    except Exception:  # whatever a damaged archive or XML makes the library raise
        reason = "it is no Word document, or it is damaged"
    raise LetterheadUnusable(Path(str(letterhead)), reason)


def _set_page(document: "Document", paper: Paper) -> None:
    from docx.shared import Twips

    section, size = document.sections[0], SIZES[paper]
    section.page_width, section.page_height = Twips(size.width), Twips(size.height)
    section.left_margin = section.right_margin = Twips(_MARGIN)
    section.top_margin = section.bottom_margin = Twips(_MARGIN)


def _drop_unused(document: "Document", plain: bool) -> None:
    """Leave out text, a preview that no longer fits and, of our own base, what nobody uses."""
    from docx.oxml.ns import qn

    body: Any = document.element.body
    first = document.sections[0]._sectPr  # its header and footer are those of page one
    for child in list(body):
        body.remove(child)
    body.append(first)
    unused = {"thumbnail"} | ({"stylesWithEffects", "customXml"} if plain else set())
    for rels in (document.part.package.rels, document.part.rels):
        for key in [k for k, rel in rels.items() if rel.reltype.rpartition("/")[2] in unused]:
            del rels[key]
    if plain:
        styles: Any = document.styles.element
        for style in styles.findall(qn("w:style")):
            if style.get(qn("w:type")) == "table" and not style.get(qn("w:default")):
                styles.remove(style)
        _modernize(document.settings.element)


def _modernize(settings: Any) -> None:
    """Take the file out of Word's compatibility mode and its signs out of Japanese fonts."""
    from docx.oxml.ns import qn

    for setting in settings.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")
    for fonts in settings.iter(qn("w:themeFontLang")):
        fonts.attrib.pop(qn("w:eastAsia"), None)


def _ensure_page_numbers(document: "Document") -> None:
    """Add `Page 1 of 3` where there is no footer; a letterhead's own footer stays as it is."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt, RGBColor

    footer = document.sections[0].footer
    if not footer.is_linked_to_previous:
        return
    footer.is_linked_to_previous = False
    paragraph = footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for text, field in (("Page ", "PAGE"), (" of ", "NUMPAGES")):
        for run in (paragraph.add_run(text), _field(paragraph, field)):
            run.font.size, run.font.color.rgb = Pt(8.5), RGBColor(0x6E, 0x6E, 0x6E)


def _field(paragraph: Any, name: str) -> Any:
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    run = paragraph.add_run("1")
    field = parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" {name} "/>')
    paragraph._p.append(field)
    field.append(run._r)
    return run


def _sections(document: "Document") -> tuple[tuple[str, int], tuple[str, int]]:
    """Return the page set-up as XML with the width of its text, upright and across."""
    from docx.enum.section import WD_ORIENT

    section: Any = document.sections[0]
    found = []
    for across in (False, True):
        size = sorted((section.page_width.twips, section.page_height.twips))
        width, height = reversed(size) if across else size
        section.orientation = WD_ORIENT.LANDSCAPE if across else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = width * 635, height * 635
        margins = (section.left_margin, section.right_margin, section.gutter)
        text = width - sum(margin.twips for margin in margins if margin)
        found.append((section._sectPr.xml, text))
    return found[0], found[1]


def _numbering(document: "Document") -> tuple[tuple[str, str, str], int, tuple[int, int]]:
    """Return the numbering part: its name, its text before and after our lists; and identities.

    They are the first for a list of ours, and those of the two kinds of lists.
    """
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn

    rels = [r for r in document.part.rels.values() if r.reltype == RELATIONSHIP_TYPE.NUMBERING]
    if rels:
        part = rels[0].target_part
    else:
        content = CONTENT_TYPE.WML_NUMBERING
        part = Part(PackURI(_NUMBERING), content, b"", document.part.package)
        document.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
    root: Any = parse_xml(part.blob or f"<w:numbering {nsdecls('w')}/>")
    for odd in root.findall(qn("w:numIdMacAtCleanup")):
        root.remove(odd)
    kinds = root.findall(qn("w:abstractNum"))
    lists = root.findall(qn("w:num"))
    kind = max((int(k.get(qn("w:abstractNumId"))) for k in kinds), default=-1) + 1
    first = max((int(n.get(qn("w:numId"))) for n in lists), default=0) + 1
    place = root.index(lists[0]) if lists else len(root)
    for offset, xml in enumerate((list_kind(kind, BULLETS), list_kind(kind + 1, NUMBERS))):
        root.insert(place + offset, parse_xml(xml))
    root[-1].tail = _HERE
    before, _, after = root.xml.partition(_HERE)
    return (_member(part.partname), before, after), first, (kind, kind + 1)


def _archive(document: "Document", numbering: str) -> bytes:
    """Return the zip archive without the parts that each document adds."""
    saved = io.BytesIO()
    document.save(saved)
    own = {_member(document.part.partname), _member(_core_part(document).partname), numbering}
    kept = io.BytesIO()
    with (
        zipfile.ZipFile(saved) as full,
        zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for name in full.namelist():
            if name not in own:
                archive.writestr(entry(name), full.read(name))
    return kept.getvalue()


def entry(name: str) -> zipfile.ZipInfo:
    """Return a zip entry whose date is fixed, so that equal pages give equal bytes."""
    made = zipfile.ZipInfo(name, _FIXED)
    made.compress_type = zipfile.ZIP_DEFLATED
    made.external_attr = 0o644 << 16
    made.create_system = 0
    return made


def _core_part(document: "Document") -> Any:
    from docx.opc.constants import RELATIONSHIP_TYPE

    assert document.core_properties is not None  # asking makes the part where it is missing
    return document.part.package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES)


def _member(partname: str) -> str:
    return str(partname).lstrip("/")
