"""results.xlsx: the sheets of a stage, and charts that the spreadsheet program draws."""

import io
from collections.abc import Sequence
from typing import Any

from mentorctl.documents import looks
from mentorctl.documents.checkins.counts import LISTS
from mentorctl.documents.checkins.overview import tone_of
from mentorctl.documents.choices import Lists
from mentorctl.documents.sheets import SheetPlan, legal_titles
from mentorctl.documents.workbook import (
    Formats,
    Properties,
    Workbook,
    Worksheet,
    add_sheet,
    close_book,
    new_book,
)

_SERIES = ("#8FB8DA", "#E0A100")
"""Mentees and mentors; dark figures can be read on both."""
_BAR = 26
"""Pixels of a bar, about."""


def results(title: str, plans: Sequence[SheetPlan], author: str) -> bytes:
    """Return the workbook. A sheet that counts verdicts or entries of a list has a chart."""
    file = io.BytesIO()
    book = new_book(file, Properties(title=title, author=author))
    formats, lists = Formats(book), Lists()
    for plan, name in zip(plans, legal_titles(p.title for p in plans), strict=True):
        sheet = add_sheet(book, name, plan, formats, lists)
        if plan.title == "Counts":
            _verdicts(book, sheet, name, plan)
        elif plan.title in LISTS:
            _named(book, sheet, name, plan)
    close_book(book, lists)
    return file.getvalue()


def _verdicts(book: Workbook, sheet: Worksheet, name: str, plan: SheetPlan) -> None:
    """Draw the pairs by verdict, each bar in the color that the verdict has on Overview."""
    last = len(plan.rows) - 2
    fills = []
    for row in plan.rows[:last]:
        fills.append({"fill": {"color": f"#{looks.TABS[tone_of(str(row[0]))]}"}})
    chart = book.add_chart({"type": "bar"})
    chart.add_series(_series(name, last, 1) | {"points": fills, "name": "Pairs"})
    _finish(chart, "Pairs by verdict", last, legend=False)
    sheet.insert_chart(1, 3, chart, {"object_position": 2})


def _named(book: Workbook, sheet: Worksheet, name: str, plan: SheetPlan) -> None:
    """Draw how often each entry was named, mentees and mentors in one bar."""
    last = len(plan.rows)
    chart = book.add_chart({"type": "bar", "subtype": "stacked"})
    for column, color in zip((1, 2), _SERIES, strict=True):
        heading = plan.columns[column].heading
        given = {"name": heading, "fill": {"color": color}}
        chart.add_series(_series(name, last, column) | given)
    _finish(chart, f"{plan.title} named", last, legend=True)
    sheet.insert_chart(1, len(plan.columns) + 1, chart, {"object_position": 2})


def _series(name: str, last: int, column: int) -> dict[str, Any]:
    labels = {"value": True, "num_format": "0;;", "font": {"color": "#1F1F1F"}}
    return {
        "categories": [name, 1, 0, last, 0],
        "values": [name, 1, column, last, column],
        "gap": 40,
        "data_labels": labels,
    }


def _finish(chart: Any, title: str, bars: int, legend: bool) -> None:
    chart.set_title({"name": title, "name_font": {"size": 13, "color": "#24445C"}})
    chart.set_y_axis({"reverse": True, "num_font": {"size": 10}, "major_tick_mark": "none"})
    chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}, "min": 0})
    chart.set_legend({"position": "bottom"} if legend else {"none": True})
    chart.set_chartarea({"border": {"none": True}})
    chart.set_size({"width": 620, "height": 110 + _BAR * bars})
