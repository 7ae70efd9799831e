"""Cells of an Excel workbook that hold no value to read: errors, and formulas never computed.

The reader of values gives a blank for both, and a blank would pass as "not answered".
"""

import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

_CELL = re.compile(rb"<c\b([^>]*?)(?:/>|>(.*?)</c>)", re.DOTALL)
_REFERENCE = re.compile(rb'\br="([A-Z]{1,3}\d{1,7})"')
_VALUE = re.compile(rb"<v>(.*?)</v>", re.DOTALL)
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MOST_INDEX = 5_000_000  # bytes of a workbook's own index; a real one has some thousands


def sheet_parts(book: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Yield each sheet's name and the part of the archive that holds it."""
    index, links = (_parsed(book, p) for p in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels"))
    if index is None or links is None:
        return
    targets = {link.get("Id"): link.get("Target", "") for link in links}
    there = set(book.namelist())
    for sheet in index.iter():
        if sheet.tag.rpartition("}")[2] == "sheet":
            target = targets.get(sheet.get(_RELATION), "")
            part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            if part in there:
                yield sheet.get("name", ""), part


def _parsed(book: zipfile.ZipFile, part: str) -> ElementTree.Element | None:
    if part not in book.namelist() or book.getinfo(part).file_size > _MOST_INDEX:
        return None
    data = book.read(part)
    if b"<!DOCTYPE" in data:  # no spreadsheet program writes one; it could define entities
        return None
    try:
        return ElementTree.fromstring(data)
    except ElementTree.ParseError:
        return None


def lost_cells(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield each cell of a sheet without a value: its address, and the error or `formula`."""
    if b"<f" not in data and b't="e"' not in data:
        return  # nearly every sheet
    for match in _CELL.finditer(data):
        given, content = match[1], match[2] or b""
        value = _VALUE.search(content)
        where = _REFERENCE.search(given)
        if where is None:
            continue
        if b't="e"' in given:
            yield where[1].decode(), (value[1] if value else b"#REF!").decode("utf-8", "replace")
        elif b"<f" in content and (value is None or not value[1]) and b't="str"' not in given:
            yield where[1].decode(), "formula"
