"""The first sheet of a page's workbook: its blocks from the top down."""

from collections.abc import Sequence
from dataclasses import replace

from mentorctl.documents.looks import LINE as LINE_HEIGHT
from mentorctl.documents.pages.blocks import (
    Ask,
    Block,
    Box,
    Heading,
    Lines,
    ListBlock,
    PageBreak,
    Paragraph,
    Rule,
    Run,
    Runs,
    Signature,
    Table,
    after_box,
    plain_text,
)
from mentorctl.documents.pages.paper import fitted
from mentorctl.documents.pages.references import Place
from mentorctl.documents.pages.xlsx_canvas import Canvas, Part, spread, width
from mentorctl.documents.pages.xlsx_looks import (
    BESIDE,
    COLUMNS,
    INPUT,
    LINE,
    MARK,
    MARKS,
    SMALL,
    TABLE_CELL,
    TABLE_HEAD,
    TEXT,
    TICK,
    heading_style,
)
from mentorctl.documents.pages.xlsx_rules import date_rule, number_rule
from mentorctl.documents.pages.xlsx_sheets import own_sheets
from mentorctl.model.forms import ANSWER_COLUMN, CHOICE_SIGN

_BULLETS = ("•", "–", "▪")
_HALF = 7
"""Columns of a short answer, and of a name to sign."""
_WRITING, _SIGNING = 20.0, 34.0
"""Points of a line to write on, and to sign on."""
_TICKING = 20.0


class FirstSheet:
    """Writes blocks on a canvas; `places` are those of the tables on sheets of their own."""

    def __init__(self, canvas: Canvas, places: Sequence[Place]) -> None:
        self._canvas = canvas
        self._places = iter(places)
        self._breaks: list[int] = []

    def write(self, blocks: Sequence[Block]) -> list[int]:
        """Write all blocks; return the rows that start a new printed page, counted from 0."""
        self._blocks(blocks, 0)
        return self._breaks

    def _blocks(self, blocks: Sequence[Block], level: int) -> None:
        for block in blocks:
            self._block(block, level)

    def _block(self, block: Block, level: int) -> None:
        canvas = self._canvas
        match block:
            case Heading():
                canvas.gap(6 if block.level == 1 else 12)
                canvas.line(Part(0, COLUMNS, heading_style(block.level), block.runs), more=6)
                canvas.gap(3)
            case Paragraph(runs):
                self._paragraph(runs, level)
                if not level:
                    canvas.gap()
            case ListBlock():
                self._list(block, level)
                if not level:
                    canvas.gap()
            case Table():
                self._table(block)
                canvas.gap(9)
            case Box(inside):
                canvas.tinted = True
                canvas.gap()
                self._blocks(inside, level)
                canvas.tinted = False
                canvas.gap()
            case Rule():
                canvas.line(Part(0, COLUMNS, LINE), least=9)
                canvas.gap(9)
            case PageBreak():
                self._breaks.append(canvas.row)
            case Lines(count):
                canvas.line(Part(0, COLUMNS, INPUT), least=_WRITING * count)
                canvas.gap(9)
            case Ask():
                self._ask(block)
            case Signature():
                self._signature(block)

    def _paragraph(self, runs: Runs, level: int) -> None:
        """Write a paragraph; one that begins with a box to tick has it in a cell of its own."""
        if runs[0].check is None:
            self._canvas.line(Part(level, COLUMNS - level, TEXT, runs))
        else:
            self._beside(_tick(level, 1, runs[0].check), after_box(runs), level)

    def _list(self, block: ListBlock, level: int) -> None:
        deep = min(level, MARKS)
        for number, item in enumerate(block.items, block.start):
            first, *others = item.blocks
            sign = f"{number}." if block.numbered else _BULLETS[deep % len(_BULLETS)]
            mark = Part(deep, 1, MARK, (Run(sign),))
            runs: Runs = ()
            if not isinstance(first, Paragraph):
                others = list(item.blocks)
            elif first.runs[0].check is None:
                runs = first.runs
            else:
                mark, runs = _tick(deep, 1, first.runs[0].check), after_box(first.runs)
            self._beside(mark, runs, deep)
            self._blocks(others, deep + 1)

    def _beside(self, mark: Part, runs: Runs, level: int) -> None:
        """Write text beside a box, a bullet or a number."""
        least = _TICKING if mark.tick is not None else 0
        self._canvas.line(mark, Part(level + 1, COLUMNS - level - 1, BESIDE, runs), least=least)

    def _table(self, table: Table) -> None:
        canvas = self._canvas
        if own_sheets([table]):
            title = next(self._places).title
            place = title.replace("'", "''")
            canvas.link(f"internal:'{place}'!A1", f"See the sheet {title}")
            return
        spans = spread(fitted(table, width(0, COLUMNS)))
        head = zip(spans, table.head, strict=True)
        canvas.line(*(Part(*span, TABLE_HEAD, cell) for span, cell in head), more=4)
        for row in table.rows:
            cells = zip(spans, row, strict=True)
            canvas.line(*(_cell(*span, cell) for span, cell in cells), least=LINE_HEIGHT, more=3)

    def _ask(self, ask: Ask) -> None:
        canvas = self._canvas
        if ask.several:
            for number, choice in enumerate(ask.choices, 1):
                canvas.key(f"{ask.key}{CHOICE_SIGN}{number}")
                self._beside(_tick(ANSWER_COLUMN, 1, False), (Run(choice),), 0)
            canvas.gap(9)
            return
        short = bool(ask.choices) or ask.kind != "text"
        formats = {"date": "yyyy-mm-dd", "number": "General", "text": "@"}
        if ask.choices:
            canvas.choose(ANSWER_COLUMN, ask.choices)
        elif ask.kind != "text":
            canvas.rule(ANSWER_COLUMN, date_rule() if ask.kind == "date" else number_rule())
        canvas.key(ask.key)
        style = replace(INPUT, number_format=formats[ask.kind], middle=short)
        columns = _HALF if short else COLUMNS
        # One row, however many lines: the key must stand in the row of the answer.
        least = min(_WRITING * (1 if short else ask.lines), 400)
        canvas.line(Part(ANSWER_COLUMN, columns, style), least=least)
        canvas.gap(9)

    def _signature(self, block: Signature) -> None:
        canvas, day = self._canvas, replace(LINE, number_format="yyyy-mm-dd")
        canvas.line(Part(0, _HALF, LINE), Part(_HALF + 1, 3, day), least=_SIGNING)
        who = ", ".join(part for part in (block.name, block.role) if part) or "Signature"
        named = Part(0, _HALF, TEXT, (Run(who),))
        canvas.line(named, Part(_HALF + 1, 3, SMALL, (Run("Date"),)))
        canvas.gap()


def _tick(first: int, columns: int, ticked: bool) -> Part:
    return Part(first, columns, TICK, tick=ticked)


def _cell(first: int, columns: int, runs: Runs) -> Part:
    """Return a cell of a table; a blank one is there to be filled in."""
    if len(runs) == 1 and runs[0].check is not None:
        return _tick(first, columns, runs[0].check)
    blank = not plain_text(runs).strip()
    return Part(first, columns, INPUT if blank else TABLE_CELL, runs)
