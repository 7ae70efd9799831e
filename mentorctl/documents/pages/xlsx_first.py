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
)
from mentorctl.documents.pages.paper import fitted
from mentorctl.documents.pages.references import Place
from mentorctl.documents.pages.xlsx_canvas import Canvas, spread, width
from mentorctl.documents.pages.xlsx_looks import (
    BESIDE,
    COLUMNS,
    INPUT,
    LINE,
    MARK,
    SMALL,
    TABLE_CELL,
    TABLE_HEAD,
    TEXT,
    heading_style,
)
from mentorctl.documents.pages.xlsx_rules import date_rule, number_rule
from mentorctl.documents.pages.xlsx_sheets import own_sheets

_BULLETS = ("•", "–", "▪")
_HALF = 7
"""Columns of a short answer, and of a name to sign."""
_WRITING, _SIGNING = 20.0, 34.0
"""Points of a line to write on, and to sign on."""


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
                height = canvas.put(block.runs, 0, COLUMNS, heading_style(block.level))
                canvas.next(height + 6)
                canvas.gap(3)
            case Paragraph(runs):
                self._text(runs, level)
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
                canvas.put((), 0, COLUMNS, LINE)
                canvas.next(9)
                canvas.gap(9)
            case PageBreak():
                self._breaks.append(canvas.row)
            case Lines(count):
                canvas.put((), 0, COLUMNS, INPUT)
                canvas.next(_WRITING * count)
                canvas.gap(9)
            case Ask():
                self._ask(block)
            case Signature():
                self._signature(block)

    def _text(self, runs: Runs, level: int) -> None:
        """Write a paragraph; one that begins with a box to tick has it in a cell of its own."""
        canvas = self._canvas
        if runs and runs[0].check is not None:
            self._marked(after_box(runs), runs[0].check, level)
            return
        canvas.next(canvas.put(runs, level, COLUMNS - level, TEXT))

    def _marked(self, runs: Runs, mark: bool | str, level: int) -> None:
        """Write text beside a box, a bullet or a number."""
        canvas = self._canvas
        if isinstance(mark, bool):
            least = canvas.tick(mark, level)
        else:
            least = canvas.put((Run(mark),), level, 1, MARK)
        canvas.next(max(least, canvas.put(runs, level + 1, COLUMNS - level - 1, BESIDE)))

    def _list(self, block: ListBlock, level: int) -> None:
        deep = min(level, 4)
        for number, item in enumerate(block.items, block.start):
            first, *others = item.blocks
            mark = f"{number}." if block.numbered else _BULLETS[deep % len(_BULLETS)]
            if isinstance(first, Paragraph):
                box = first.runs[0].check
                if box is not None:
                    self._marked(after_box(first.runs), box, deep)
                else:
                    self._marked(first.runs, mark, deep)
            else:
                others = list(item.blocks)
            self._blocks(others, deep + 1)

    def _table(self, table: Table) -> None:
        canvas = self._canvas
        if own_sheets([table]):
            title = next(self._places).title
            place = title.replace("'", "''")
            canvas.link(f"internal:'{place}'!A1", f"See the sheet {title}")
            canvas.next(LINE_HEIGHT)
            return
        spans = spread(fitted(table, width(0, COLUMNS)))
        head = zip(table.head, spans, strict=True)
        canvas.next(max(canvas.put(c, at, n, TABLE_HEAD) for c, (at, n) in head) + 4)
        for row in table.rows:
            cells = zip(row, spans, strict=True)
            canvas.next(max(self._cell(c, at, n) for c, (at, n) in cells) + 3)

    def _cell(self, runs: Runs, first: int, columns: int) -> float:
        canvas = self._canvas
        if len(runs) == 1 and runs[0].check is not None:
            return canvas.tick(runs[0].check, first, columns)
        style = TABLE_CELL if any(r.text.strip() for r in runs) else replace(INPUT, border=True)
        return canvas.put(runs, first, columns, style)

    def _ask(self, ask: Ask) -> None:
        canvas = self._canvas
        short = bool(ask.choices) or ask.kind != "text"
        formats = {"date": "yyyy-mm-dd", "number": "General", "text": "@"}
        canvas.answer(ask.key, _HALF if short else COLUMNS, formats[ask.kind])
        if ask.choices:
            canvas.choose(0, ask.choices)
        elif ask.kind != "text":
            rule = date_rule() if ask.kind == "date" else number_rule()
            canvas.sheet.data_validation(canvas.row, 0, canvas.row, 0, rule)
        canvas.next(_WRITING * (1 if short else ask.lines))
        canvas.gap(9)

    def _signature(self, block: Signature) -> None:
        canvas, date_at = self._canvas, _HALF + 1
        canvas.put((), 0, _HALF, LINE)
        canvas.put((), date_at, 3, replace(LINE, number_format="yyyy-mm-dd"))
        canvas.next(_SIGNING)
        who = ", ".join(part for part in (block.name, block.role) if part) or "Signature"
        canvas.put((Run("Date"),), date_at, 3, SMALL)
        canvas.next(canvas.put((Run(who),), 0, _HALF, TEXT))
        canvas.gap()
