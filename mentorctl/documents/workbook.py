"""Write a new workbook in bulk. Equal plans and properties give equal bytes."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

from mentorctl.documents import looks
from mentorctl.documents.cellvalues import looks_like_formula, safe_text, safe_value
from mentorctl.documents.choices import FIRST_LIST_COLUMN, Lists, drop_downs
from mentorctl.documents.record import COLUMNS, Entry, entries, packed
from mentorctl.documents.sheets import RECORD_TITLE, SheetPlan, legal_titles, room
from mentorctl.model.grid import Value, address

# XlsxWriter ships no types; the names say what is meant.
Workbook: TypeAlias = Any
Worksheet: TypeAlias = Any
Format: TypeAlias = Any

A4 = 9
"""Excel's number for the paper."""


@dataclass(frozen=True)
class Properties:
    """What the file says about itself; the date is fixed, so that equal plans give equal files."""

    title: str = ""
    subject: str = ""
    author: str = "mentorctl"
    comments: str = ""
    created: datetime = datetime(2020, 1, 1)


class Formats:
    """The workbook's formats, each made once: constant objects are what makes writing quick."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[tuple[object, ...], Format] = {}

    def cell(self, look: str, quoted: bool = False, line: bool = True) -> Format:
        """Return a data cell's format; `quoted` keeps formula-like text a text when edited."""
        key = (look, quoted, line)
        if key not in self._made:
            form = looks.CELLS[look]
            given: dict[str, Any] = {
                "num_format": form.number_format, "text_wrap": form.wrap, "align": form.across,
                "valign": "vcenter" if form.middle else "top", "quote_prefix": quoted,
            }  # fmt: skip
            if line:
                given |= {"bottom": 1, "bottom_color": f"#{looks.LINE_COLOR}"}
            if form.small:
                given |= {"font_size": looks.SMALL}
            self._made[key] = self._book.add_format(given)
        return self._made[key]

    def heading(self, look: looks.Look, rotated: bool) -> Format:
        """Return a heading's format."""
        key = (look, rotated)
        if key not in self._made:
            given: dict[str, Any] = {
                "bold": look.bold, "font_color": f"#{look.ink}", "bg_color": f"#{look.fill}",
                "text_wrap": not rotated, "valign": "bottom" if rotated else "vcenter",
                "align": "center" if rotated else "left", "rotation": 90 if rotated else 0,
                "border": 1, "border_color": "#FFFFFF",
            }  # fmt: skip
            self._made[key] = self._book.add_format(given)
        return self._made[key]

    def tone(self, look: looks.Look) -> Format:
        """Return a conditional format's colors."""
        key = ("tone", look)
        if key not in self._made:
            given = {"font_color": f"#{look.ink}", "bg_color": f"#{look.fill}"}
            weight = {name: True for name in ("bold", "italic") if getattr(look, name)}
            self._made[key] = self._book.add_format(given | weight)
        return self._made[key]


def write_new(
    path: Path, plans: Sequence[SheetPlan], properties: Properties | None = None, *,
    remember: bool = False, more: Sequence[Entry] = (),
) -> None:  # fmt: skip
    """Write a workbook with one sheet for each plan, in their order.

    With `remember` the file also carries a very hidden record of what was written, from which
    `write_edited` tells later what a person typed; `more` holds further entries for it. Raises
    ValueError without any plan, OSError or xlsxwriter's FileCreateError where the path can't be
    written.
    """
    if not plans:
        raise ValueError("a workbook needs a sheet")
    book = new_book(path, properties or Properties())
    formats, lists, record = Formats(book), Lists(), list[Entry]()
    for plan, title in zip(plans, legal_titles(p.title for p in plans), strict=True):
        add_sheet(book, title, plan, formats, lists)
        if remember:
            record += entries(title, plan)
    close_book(book, lists, [*record, *more])


def new_book(target: Path | BinaryIO, about: Properties) -> Workbook:
    """Return an empty workbook that takes no text for a formula, a link or a number."""
    options = dict.fromkeys(("strings_to_formulas", "strings_to_urls", "strings_to_numbers"), False)
    book = _book_class()(target, options | {"in_memory": not isinstance(target, Path)})
    book.set_properties({
        "title": safe_text(about.title), "subject": safe_text(about.subject),
        "author": safe_text(about.author), "comments": safe_text(about.comments),
        "created": about.created,
    })  # fmt: skip
    return book


@cache
def _book_class() -> Any:
    """Return XlsxWriter's workbook with sheets that look through equal formulas once.

    For each cell with a formula it searches for thirty functions newer than the file format, and
    the workbooks of a run repeat few formulas.
    """
    from xlsxwriter import Workbook as Book  # type: ignore[import-untyped]  # ships no types
    from xlsxwriter.worksheet import Worksheet as Plain  # type: ignore[import-untyped]

    prepared: Callable[..., str] = lru_cache(maxsize=4096)(Plain()._prepare_formula)

    class Sheet(Plain):  # type: ignore[misc]
        def _prepare_formula(self, *given: Any) -> str:
            return prepared(*given)

    class Quick(Book):  # type: ignore[misc]
        worksheet_class = Sheet

    return Quick


def add_sheet(
    book: Workbook, title: str, plan: SheetPlan, formats: Formats, lists: Lists, paper: int = A4
) -> Worksheet:
    """Add one planned sheet under a legal title; `paper` is Excel's number for it."""
    sheet = book.add_worksheet(title)
    _write_rows(sheet, plan, formats)
    _write_rules(sheet, plan, formats, lists)
    _set_up(sheet, plan, paper)
    return sheet


def close_book(book: Workbook, lists: Lists, record: Sequence[Entry] = ()) -> None:
    """Write the very hidden sheet where there is something for it, and the file."""
    if record or lists.lists:
        _write_hidden(book, lists, record)
    book.close()


def _write_rows(sheet: Worksheet, plan: SheetPlan, formats: Formats) -> None:
    """Write headings and rows, and set widths and heights."""
    kinds = [c.kind for c in plan.columns]
    widths = [looks.column_width(c) for c in plan.columns]
    for index, (column, heading) in enumerate(zip(plan.columns, plan.headings, strict=True)):
        # The column's own format serves the rows that a person adds.
        sheet.set_column(index, index, widths[index], formats.cell(column.kind, line=False))
        form = formats.heading(looks.heading_look(column), column.kind == "rotated")
        sheet.write_string(0, index, safe_text(heading), form)
        if column.note:
            width, height = looks.comment_size(column.note)
            options = {"author": "mentorctl", "width": width, "height": height, "font_size": 9}
            sheet.write_comment(0, index, safe_text(column.note), options)
    sheet.set_row(0, looks.heading_height(plan, widths))
    if not plan.rows:
        if plan.empty:
            sheet.write_string(1, 0, safe_text(plan.empty), formats.cell("sentence", line=False))
        return
    heat = plan.heat is not None
    # Nearly every cell is plain text: its format is looked up once a column, not once a cell.
    plain = [formats.cell(looks.look_for(kind, "text", heat)) for kind in kinds]
    for number, row in enumerate(plan.rows, 1):
        for index, value in enumerate(row):
            if isinstance(value, str) and value and not looks_like_formula(value):
                sheet.write_string(number, index, safe_text(value), plain[index])
            else:
                _write_cell(sheet, number, index, value, plan, formats)
        if (tall := looks.row_height(row, kinds, widths, heat)) > looks.LINE:
            sheet.set_row(number, tall)


def _write_cell(
    sheet: Worksheet, row: int, column: int, value: Value, plan: SheetPlan, formats: Formats
) -> None:
    """Write one value by the method of its type, so that nothing is guessed from its text."""
    safe = safe_value(value)
    look = looks.look_for(plan.columns[column].kind, safe, plan.heat is not None)
    if isinstance(safe, str):
        if safe:
            sheet.write_string(row, column, safe, formats.cell(look, looks_like_formula(safe)))
        else:
            sheet.write_blank(row, column, None, formats.cell(look))
    elif isinstance(safe, date | time | timedelta):
        sheet.write_datetime(row, column, safe, formats.cell(look))
    else:
        sheet.write_number(row, column, safe, formats.cell(look))


def _write_rules(sheet: Worksheet, plan: SheetPlan, formats: Formats, lists: Lists) -> None:
    """Add conditional formats and drop-downs over the rows and the room below them."""
    end, last = room(len(plan.rows)), len(plan.columns) - 1
    for rule in looks.rules(plan, range(last + 1), last, 0, len(plan.rows) if plan.heat else end):
        if not rule.formula:
            low, middle, high = (f"#{c}" for c in looks.HEAT)
            scale = {"type": "3_color_scale", "min_color": low, "mid_color": middle,
                     "max_color": high}  # fmt: skip
            sheet.conditional_format(rule.area, scale)
            continue
        form = formats.tone(looks.TONES[rule.tone])
        sheet.conditional_format(
            rule.area, {"type": "formula", "criteria": f"={rule.formula}", "format": form}
        )
    for area, choices, strict in drop_downs(plan, range(last + 1), 0, end):
        source = lists.source(choices)
        given = {
            "validate": "list", "show_error": strict,
            "source": source[1:-1].split(",") if source[0] == '"' else f"={source}",
            "error_title": looks.CHOICE_TITLE, "error_message": looks.CHOICE_TEXT,
        }  # fmt: skip
        sheet.data_validation(area, given)
    if plan.rows:
        sheet.ignore_errors({"number_stored_as_text": f"A1:{address(end, last)}"})


def _set_up(sheet: Worksheet, plan: SheetPlan, paper: int) -> None:
    """Freeze, filter, and prepare for print."""
    last = len(plan.columns) - 1
    sheet.freeze_panes(1, plan.frozen_columns)
    if plan.rows:
        sheet.autofilter(0, 0, len(plan.rows), last)
    if plan.tab:
        sheet.set_tab_color(f"#{looks.TABS[plan.tab]}")
    sheet.set_zoom(plan.zoom)
    if plan.landscape:
        sheet.set_landscape()
    sheet.set_paper(paper)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_margins(0.4, 0.4, 0.5, 0.6)
    sheet.set_footer(looks.FOOTER)


def _write_hidden(book: Workbook, lists: Lists, record: Iterable[Entry]) -> None:
    """Write the very hidden sheet: the record, and the lists with their names."""
    sheet = book.add_worksheet(RECORD_TITLE)
    sheet.very_hidden()
    for row, entry in enumerate((COLUMNS, *packed(record))):
        for column, text in enumerate(entry):
            sheet.write_string(row, column, text)
    for column, texts in enumerate(lists.lists, FIRST_LIST_COLUMN):
        sheet.write_string(0, column, f"List {column - FIRST_LIST_COLUMN + 1}")
        for row, text in enumerate(texts, 1):
            sheet.write_string(row, column, text)
    for name, area in lists.names():
        book.define_name(name, f"={area}")
