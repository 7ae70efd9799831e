"""A finished workbook, written anew with openpyxl as its users do: cells, looks, drop-downs."""

import io
from collections.abc import Mapping
from copy import copy
from typing import Any

_PARTS = ("font", "fill", "border", "alignment", "number_format")


def opened(content: bytes) -> Any:
    """Return a workbook that is there, read before anything is timed."""
    from openpyxl import load_workbook

    return load_workbook(io.BytesIO(content))


def written(source: Any) -> bytes:
    """Return the same workbook, built cell by cell."""
    from openpyxl import Workbook
    from openpyxl.cell.cell import MergedCell

    book, known = Workbook(), dict[Any, dict[str, Any]]()
    book.remove(book.worksheets[0])
    for old in source:
        sheet = book.create_sheet(old.title)
        for row in old.iter_rows():
            for cell in row:
                # What a merged cell covers has no look of its own in openpyxl.
                if cell.has_style and not isinstance(cell, MergedCell):
                    if cell.style_id not in known:  # each look made once
                        known[cell.style_id] = {p: copy(getattr(cell, p)) for p in _PARTS}
                    _write(sheet, cell, known[cell.style_id])
        for area in old.merged_cells.ranges:
            sheet.merge_cells(str(area))
        for letters, size in old.column_dimensions.items():
            sheet.column_dimensions[letters].width = size.width
        for number, size in old.row_dimensions.items():
            sheet.row_dimensions[number].height = size.height
        for rule in old.data_validations.dataValidation:
            sheet.add_data_validation(copy(rule))
        for area in old.conditional_formatting:
            for rule in area.rules:
                sheet.conditional_formatting.add(str(area.sqref), copy(rule))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _write(sheet: Any, cell: Any, looks: Mapping[str, Any]) -> None:
    made = sheet.cell(cell.row, cell.column, cell.value)
    for part in _PARTS:
        setattr(made, part, looks[part])
