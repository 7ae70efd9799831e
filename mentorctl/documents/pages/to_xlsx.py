"""A page as a workbook to fill in: the text on the first sheet, tables on sheets of their own."""

import io

from mentorctl.documents.cellvalues import safe_text
from mentorctl.documents.choices import Lists
from mentorctl.documents.looks import FOOTER
from mentorctl.documents.pages.blocks import Form, Page, Table
from mentorctl.documents.pages.markdown import walk
from mentorctl.documents.pages.paper import SIZES
from mentorctl.documents.pages.references import Place
from mentorctl.documents.pages.xlsx_canvas import Canvas
from mentorctl.documents.pages.xlsx_first import FirstSheet
from mentorctl.documents.pages.xlsx_sheets import own_sheets, place, write_sheet
from mentorctl.documents.sheets import legal_titles
from mentorctl.documents.workbook import (
    Formats,
    Properties,
    Worksheet,
    close_book,
    new_book,
)
from mentorctl.model.forms import FACTS, FACTS_COLUMN, FORM_PREFIX, KEY_COLUMN
from mentorctl.model.settings import Paper


def xlsx(page: Page, paper: Paper = "Letter", author: str = Properties.author) -> bytes:
    """Return the page as a workbook. Equal pages give equal bytes.

    The first sheet, called as the template's `sheet` says, holds the text from the top down, with
    a cell for each answer and its key beside it as model/forms.py says.
    """
    file = io.BytesIO()
    book = new_book(file, Properties(title=page.title, author=author))
    formats, lists = Formats(book), Lists()
    tables = own_sheets([b for b in walk(page.blocks) if isinstance(b, Table)])
    asked = [t.sheet.title if t.sheet else f"Table {n}" for n, t in enumerate(tables, 1)]
    first, *titles = legal_titles((page.sheet, *asked))
    sheet = book.add_worksheet(first)
    canvas = Canvas(book, sheet, lists)
    places = [place(table, title) for table, title in zip(tables, titles, strict=True)]
    _write_first(page, canvas, places, SIZES[paper].excel)
    by_title = dict(zip(asked, places, strict=True))
    for table, own in zip(tables, places, strict=True):
        write_sheet(book, table, own, by_title, formats, lists, SIZES[paper].excel)
    close_book(book, lists)
    return file.getvalue()


def _write_first(page: Page, canvas: Canvas, places: list[Place], paper: int) -> None:
    sheet: Worksheet = canvas.sheet
    sheet.write_string(0, KEY_COLUMN, FORM_PREFIX + page.name)
    if page.form:
        _write_facts(sheet, page.form)
    breaks = FirstSheet(canvas, places).write(page.blocks)
    sheet.hide_gridlines(2)
    sheet.set_paper(paper)
    if page.landscape:
        sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(0.6, 0.6, 0.6, 0.7)
    sheet.set_footer(FOOTER)
    if breaks:
        sheet.set_h_pagebreaks(breaks)


def _write_facts(sheet: Worksheet, form: Form) -> None:
    known = [(name, value) for name in FACTS if (value := getattr(form, name))]
    for row, (name, value) in enumerate(known):
        sheet.write_string(row, FACTS_COLUMN, f"{name}:{safe_text(value)}")
    sheet.set_column(FACTS_COLUMN, FACTS_COLUMN, None, None, {"hidden": True})
