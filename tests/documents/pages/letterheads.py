"""A letterhead as a communications department would hand it over."""

from pathlib import Path

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.shared import Mm, Pt


def letterhead(path: Path, numbering: bool = True) -> Path:
    """A letterhead with a logo line, a footer, fonts and paper of its own, and sample text."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = Mm(40)
    section.header.paragraphs[0].text = "HARBORLINE FERRIES"
    section.footer.paragraphs[0].text = "Quay 7, Porto"
    document.styles["Normal"].font.name = "Garamond"
    document.styles["Heading 1"].font.size = Pt(31)
    for name in ("Heading 2", "List Paragraph"):
        document.styles.element.remove(document.styles[name].element)
    document.add_paragraph("Lorem ipsum of the letterhead")
    document.add_section()
    if not numbering:
        rels = document.part.rels
        for key in [k for k, r in rels.items() if r.reltype == RELATIONSHIP_TYPE.NUMBERING]:
            del rels[key]
    document.save(str(path))
    return path
