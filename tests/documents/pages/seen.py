"""What a person sees of a written page: its texts in reading order, one a paragraph or cell."""

import io
import re
from html.parser import HTMLParser

import openpyxl
from docx import Document
from docx.table import Table as WordTable
from docx.text.paragraph import Paragraph as WordParagraph
from markdown_it import MarkdownIt

from mentorctl.documents.pages.blocks import Page
from mentorctl.documents.pages.docx_base import open_base
from mentorctl.documents.pages.to_docx import docx
from mentorctl.documents.pages.to_html import html
from mentorctl.documents.pages.to_md import markdown
from mentorctl.documents.pages.to_xlsx import xlsx

BASE = open_base()


def one_line(text: str) -> str:
    """Text with each white space as one space: how it is compared over the formats."""
    return " ".join(text.split())


def in_markdown(page: Page) -> list[str]:
    """Texts of the .md; fails for a link or HTML, which a value might have become."""
    found = []
    for token in (
        MarkdownIt("commonmark", {"html": True})
        .enable("table")
        .parse(markdown(page).decode("utf-8"))
    ):
        assert token.type not in ("html_block", "code_block", "fence"), token
        if token.type == "inline":
            kinds = {child.type for child in token.children or ()}
            assert not kinds & {"link_open", "html_inline", "image"}, token.content
            found.append(
                "".join(
                    "\n" if c.type.endswith("break") else c.content for c in token.children or ()
                )
            )
    return [one_line(text) for text in found if text.strip()]


class _Texts(HTMLParser):
    BLOCKS = frozenset({"p", "h1", "h2", "h3", "li", "td", "th", "span", "small"})

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.tags: set[str] = set()
        self._body = False

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)
        self._body = self._body or tag == "article"
        if tag in self.BLOCKS:
            self.texts.append("")
        elif tag == "br" and self.texts:
            self.texts[-1] += "\n"

    def handle_data(self, data: str) -> None:
        if self._body and self.texts:
            self.texts[-1] += data


def in_html(page: Page) -> list[str]:
    """Texts of the .html; fails for an element that no page has."""
    reader = _Texts()
    reader.feed(html([page]).decode("utf-8"))
    assert not reader.tags & {"a", "script", "img", "b", "iframe", "link", "object"}
    return [one_line(text) for text in reader.texts if text.strip()]


def in_word(page: Page) -> list[str]:
    """Texts of the .docx, as python-docx reads them."""
    found: list[str] = []

    def read(holder: object) -> None:
        for part in holder.iter_inner_content():
            if isinstance(part, WordParagraph):
                assert not part.hyperlinks
                found.append(part.text)
            elif isinstance(part, WordTable):
                for row in part.rows:
                    for cell in row.cells:
                        read(cell)

    read(Document(io.BytesIO(docx(page, BASE))))
    return [one_line(text) for text in found if text.strip()]


def in_excel(page: Page) -> list[str]:
    """Texts of the .xlsx; fails for a formula or a link."""
    book = openpyxl.load_workbook(io.BytesIO(xlsx(page)))
    found = []
    for sheet in book.worksheets:
        for row in sheet.iter_rows(max_col=13):
            for cell in row:
                assert cell.data_type != "f"
                assert cell.hyperlink is None
                if cell.value is not None:
                    # openpyxl leaves the escape of _x0041_ as it is in the file
                    found.append(re.sub(r"_x005F(?=_x[0-9A-Fa-f]{4}_)", "", str(cell.value)))
    return [one_line(text) for text in found if text.strip()]
