import io
import shutil
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from documents.pages.letterheads import letterhead
from documents.pages.people import press, sample, template
from documents.pages.seen import in_word
from mentorctl.documents.pages.docx_base import open_base
from mentorctl.documents.pages.press import render
from mentorctl.documents.pages.to_docx import docx
from mentorctl.model.errors import LetterheadUnusable

BASE = open_base()


def word(page, base=BASE):
    return Document(io.BytesIO(docx(page, base)))


def test_structure_is_words_own():
    document = word(sample())
    styles = [(p.style.name, p.text) for p in document.paragraphs if p.text.strip()]
    assert styles[0] == ("Heading 1", "Mentoring agreement of Tomás Rey and Ines Duarte")
    assert ("Heading 3", "Please tick what you agreed on") in styles
    bullets = [p for p in document.paragraphs if p._p.pPr.numPr is not None]
    assert [p.text.split(".")[0] for p in bullets[:3]] == [
        "Budgeting", "Presenting to managers", "A wider network"
    ]  # fmt: skip
    lists = {p._p.pPr.numPr.numId.val for p in bullets}
    assert len(lists) == 3, "each list counts on its own; the one of boxes has no bullets"
    boxes = (
        document.element.body.findall(f".//{qn('w14:checkbox')}")
        if False
        else [e for e in document.element.body.iter() if e.tag.endswith("}checkbox")]
    )
    assert len(boxes) == 3 + 4
    table = document.tables[1]
    assert [c.text for c in table.rows[1].cells] == ["Name", "Ines Duarte", "Tomás Rey"]
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None


def test_every_table_fits_between_the_margins():
    document = word(sample())
    section = document.sections[0]
    room = section.page_width - section.left_margin - section.right_margin
    for table in document.tables:
        widths = [c.width for c in table.rows[0].cells]
        assert abs(sum(widths) - room) < Mm(14)
        assert min(widths) > Mm(1)


def test_properties_page_numbers_and_the_same_bytes():
    first = docx(sample(), BASE, author="Harborline Ferries")
    about = Document(io.BytesIO(first)).core_properties
    assert (about.title, about.author) == (sample().title, "Harborline Ferries")
    assert about.created == about.modified == datetime.fromisoformat("2020-01-01T00:00:00+00:00")
    footer = Document(io.BytesIO(first)).sections[0].footer._element
    assert [f.get(qn("w:instr")).strip() for f in footer.iter(qn("w:fldSimple"))] == [
        "PAGE", "NUMPAGES"
    ]  # fmt: skip
    assert first == docx(sample(), open_base(), author="Harborline Ferries")
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        names = archive.namelist()
        assert len(names) == len(set(names))
        assert names[0] == "[Content_Types].xml"
        assert {i.date_time for i in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize(("paper", "size"), [("Letter", (12240, 15840)), ("A4", (11906, 16838))])
def test_paper(paper, size):
    section = word(sample(), open_base(paper)).sections[0]
    assert (section.page_width.twips, section.page_height.twips) == size


def test_landscape(tmp_path):
    wide = template("x").replace("---\nx", "landscape: yes\n---\nx")
    section = word(render(press(tmp_path, wide=wide), "wide", {})).sections[0]
    assert section.orientation == WD_ORIENT.LANDSCAPE
    assert section.page_width > section.page_height


@pytest.mark.parametrize("numbering", [True, False], ids=["with lists", "without lists"])
def test_a_letterhead_gives_styles_header_footer_and_paper(tmp_path, numbering):
    base = open_base("Letter", letterhead(tmp_path / "letterhead.docx", numbering))
    document = word(sample(), base)
    section = document.sections[0]
    assert section.header.paragraphs[0].text == "HARBORLINE FERRIES"
    assert [p.text for p in section.footer.paragraphs] == ["Quay 7, Porto"]
    assert (section.page_width, section.left_margin) == (Mm(210).twips * 635, section.left_margin)
    assert abs(section.left_margin - Mm(40)) < 700
    assert document.styles["Normal"].font.name == "Garamond"
    assert document.styles["Heading 1"].font.size == Pt(31)
    assert document.styles["Heading 2"].paragraph_format.keep_with_next, "what it lacks is made"
    assert len(document.sections) == 1
    assert in_word(sample()) == [" ".join(t.split()) for t in _texts(document) if t.strip()], (
        "the same text, and none of the letterhead's"
    )
    assert docx(sample(), base) == docx(sample(), base)


def _texts(document):
    for part in document.iter_inner_content():
        if hasattr(part, "rows"):
            for row in part.rows:
                for cell in row.cells:
                    yield from (p.text for p in cell.paragraphs)
        else:
            yield part.text


def test_a_letterhead_without_a_footer_gets_page_numbers(tmp_path):
    path = tmp_path / "plain.docx"
    Document().save(str(path))
    footer = word(sample(), open_base("A4", path)).sections[0].footer
    assert footer.paragraphs[0].text.startswith("Page ")


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04broken", None])
def test_a_file_that_is_no_letterhead(tmp_path, content):
    path = tmp_path / "letterhead.docx"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(LetterheadUnusable, match=r"letterhead.docx can't be used as a letterhead"):
        open_base("A4", path)


def test_a_workbook_is_no_letterhead(tmp_path):
    shutil.copy(
        Path(__file__).parents[3] / "examples" / "roster.xlsx", tmp_path / "letterhead.docx"
    )
    with pytest.raises(LetterheadUnusable):
        open_base("A4", tmp_path / "letterhead.docx")


def test_a_page_break_comes_before_the_next_block(tmp_path):
    body = "a\n\n{{ page_break() }}\n\nb\n\n{{ page_break() }}\n\n| A |\n|---|\n| c |\n"
    document = word(render(press(tmp_path, test=template(body)), "test", {}))
    breaks = [p.text for p in document.paragraphs if p.paragraph_format.page_break_before]
    assert breaks == ["b", ""]


def test_right_to_left_names_and_links(tmp_path):
    body = "{{ example }}\n\n[here](https://x.example/?a=1&b=2)"
    page = render(press(tmp_path, test=template(body)), "test", {"example": "שרה"})
    xml = zipfile.ZipFile(io.BytesIO(docx(page, BASE))).read("word/document.xml").decode()
    assert "<w:rtl/></w:rPr><w:t" in xml
    assert "w:instr=' HYPERLINK \"https://x.example/?a=1&amp;b=2\" '" in xml
