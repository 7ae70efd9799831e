"""A page in every format that its template names, the same way for all pages of a run."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from mentorctl.documents.pages.blocks import Page
from mentorctl.documents.pages.shelf import Shelf
from mentorctl.model.settings import Paper, Settings

if TYPE_CHECKING:
    from mentorctl.documents.pages.docx_base import DocxBase


@dataclass(frozen=True)
class Printer:
    """What all documents of a run share."""

    paper: Paper = "Letter"
    author: str = "mentorctl"
    """Stands in the properties of Word files and workbooks."""
    letterhead: Path | None = None

    @cached_property
    def base(self) -> "DocxBase":
        """What all Word files share, opened with the first of them. Raises LetterheadUnusable."""
        from mentorctl.documents.pages.docx_base import open_base

        return open_base(self.paper, self.letterhead)


def open_printer(shelf: Shelf, settings: Settings) -> Printer:
    """Return the printer of a program: its paper, its organization, its letterhead."""
    author = settings.organization or Printer.author
    return Printer(settings.paper, author, shelf.letterhead)


def print_page(printer: Printer, page: Page) -> dict[str, bytes]:
    """Return the content of each file by its ending: {"docx": ...}. Raises LetterheadUnusable."""
    return {form: print_as(printer, page, form) for form in page.formats}


def print_as(printer: Printer, page: Page, form: str) -> bytes:
    """Return the page in one format: md, docx, html or xlsx."""
    if form == "docx":
        from mentorctl.documents.pages.to_docx import docx

        return docx(page, printer.base, printer.author)
    if form == "html":
        from mentorctl.documents.pages.to_html import html

        return html([page], paper=printer.paper)
    if form == "xlsx":
        from mentorctl.documents.pages.to_xlsx import xlsx

        return xlsx(page, printer.paper, printer.author)
    if form == "md":
        from mentorctl.documents.pages.to_md import markdown

        return markdown(page)
    raise ValueError(f"no page becomes {form}")
