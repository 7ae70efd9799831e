import io

import pytest
from docx import Document

from documents.pages.letterheads import letterhead
from documents.pages.people import SETTINGS, sample
from mentorctl.documents.pages.printer import Printer, open_printer, print_as, print_page
from mentorctl.documents.pages.shelf import Shelf


def test_a_page_becomes_what_its_template_says():
    printed = print_page(Printer(), sample())
    assert list(printed) == ["md", "docx", "html", "xlsx"]
    starts = (b"# Mentoring agreement", b"PK", b"<!DOCTYPE html>", b"PK")
    assert all(p.startswith(s) for p, s in zip(printed.values(), starts, strict=True))


def test_a_program_has_its_paper_name_and_letterhead(tmp_path):
    settings = SETTINGS.model_copy(update={"paper": "A4"})
    assert open_printer(Shelf(tmp_path), settings) == Printer("A4", "Harborline Ferries", None)
    (tmp_path / "templates").mkdir()
    letterhead(tmp_path / "templates" / "letterhead.docx")
    printer = open_printer(Shelf(tmp_path), settings)
    document = Document(io.BytesIO(print_as(printer, sample(), "docx")))
    assert document.sections[0].header.paragraphs[0].text == "HARBORLINE FERRIES"
    assert document.core_properties.author == "Harborline Ferries"
    assert printer.base is printer.base


def test_there_is_no_other_format():
    with pytest.raises(ValueError, match="no page becomes pdf"):
        print_as(Printer(), sample(), "pdf")
