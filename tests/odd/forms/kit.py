"""The small language in which build.py and fresh/build_fresh.py write files and their reading.

A heading row is "Heading :: field key | Heading | ..."; a heading without a key is no field.
A key may be first_name, last_name, role, or "goals@Option" (the cell holds the option's rank).
A body line is "cell | cell | ..."; in a cell:

    raw => reading      what a human reads, where it is not the cell itself (empty: a blank)
    raw !! code         no reading: the finding that must come, at this cell
    raw => reading !! code    both
    #3                  a number; @2027-01-05 09:12:44 a date; =B2+C2 a formula without a value;
                        %#N/A an error cell
    ⏎ and ␣             a line break and a non-breaking space

A line that starts with "OLD " is an earlier answer of someone who answers again below, "NOT " is a
row that is no person. Entries of a reading of a list stand apart by " ; ".
"""

import csv
import io
import json
import re
import subprocess
import tempfile
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import openpyxl
import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell

LISTS = {
    "languages", "interests", "employers", "track", "can_help_with", "skills_offered",
    "expertise", "goals", "skills_wanted", "preferred", "refused",
}  # fmt: skip


@dataclass
class Sheet:
    """One page: heading rows, lines of answers, and how it lies on the page."""

    heads: str
    body: str
    title: str = "Sheet1"
    role: str | None = None
    sep: str = ";"
    above: list[str] = field(default_factory=list)  # rows above the headings
    under: list[str] = field(default_factory=list)  # further heading rows below them
    below: list[str] = field(default_factory=list)  # rows after the answers
    left: int = 0
    shift: int = 0  # columns by which the headings sit right of their data
    hidden: bool = False
    hide: str = ""  # columns hidden, as "C:D"
    formatted: int = 0  # formatted empty rows down to this one
    merge: list[str] = field(default_factory=list)
    gaps: tuple[int, ...] = ()  # a blank row before these lines
    people: bool = True


def plain(text):
    return re.sub(r"\s+", " ", text.replace("\xa0", " ")).strip()


def raw_of(text):
    text = text.split(" !!")[0]
    text = re.split(r" =>", text)[0].strip()
    return text.replace("⏎", "\n").replace("␣", "\xa0")


def reading_of(text, sep, key):
    """What a human reads: a text, a list of entries, or None."""
    raw = raw_of(text)
    found = re.search(r" =>(.*?)( !!|$)", text)
    if found:
        value = found.group(1).strip()
        if key in LISTS:
            return [plain(v) for v in value.split(" ; ") if v.strip()] or None
        return value or None
    if " !!" in text or raw.startswith(("=", "%#")):
        return None
    if raw.startswith("#"):
        raw = raw[1:]
    if key in LISTS:
        parts = raw.split(sep) if sep else [raw]
        return [plain(p) for p in parts if p.strip()] or None
    value = plain(raw)
    if key in ("training", "approval", "role", "format", "frequency"):
        value = value.casefold()
    return value or None


def cells(line):
    return [c.strip() for c in line.split("|")]


def lay(sheet):
    """Give the grid of raw cells, and the people and findings in it."""
    heads = [[p.strip() for p in f"{h} ::".split("::")[:2]] for h in cells(sheet.heads)]
    names = [raw_of(h) for h, _ in heads]
    keys = [k for _, k in heads]
    pad = [""] * sheet.left
    grid = [pad + [raw_of(c) for c in cells(a)] for a in sheet.above]
    grid.append(pad + [""] * sheet.shift + names)
    grid += [pad + [raw_of(c) for c in cells(u)] for u in sheet.under]
    people, finds, older, also = [], [], [], {}
    lines = [b for b in sheet.body.strip().split("\n") if b.strip()]
    for number, line in enumerate(lines):
        if number in sheet.gaps:
            grid.append([])
        old, no = line.startswith("OLD "), line.startswith("NOT ")
        texts = cells(line[4:] if old or no else line)
        row = len(grid)
        grid.append(pad + [raw_of(t) for t in texts])
        got, first, last, ranks, at = {}, "", "", {}, None
        for column, text in enumerate(texts):
            place = xl_rowcol_to_cell(row, sheet.left + column)
            if " !!" in text:
                code = text.split("!!")[1].strip()
                finds.append({"code_like": code, "cell": place, "sheet": sheet.title})
            key = keys[column] if column < len(keys) else ""
            if not key:
                continue
            if "@" in key:
                key, option = key.split("@")
                value = reading_of(text, None, "")
                if value:
                    ranks.setdefault(key, []).append((float(value), option))
                continue
            value = reading_of(text, sheet.sep, key)
            if key in LISTS and value:
                whole = plain(raw_of(text))
                for item in value if " =>" not in text else value[:1]:
                    label = re.fullmatch(r"[^:]{3,25}: (.+)", item if len(value) > 1 else whole)
                    if label:  # "Skill: Statistics": with the label or without
                        others = {label.group(0), label.group(1)} - {item}
                        also[item] = sorted(others.union(also.get(item, ())))
            if key in ("id", "email", "name", "last_name") and value and at is None:
                at = place
            if value is None:
                continue
            if key == "first_name":
                first = value
            elif key == "last_name":
                last = value
            elif key in LISTS:
                got.setdefault(key, []).extend(value)
            elif key in got and got[key] != value:
                raise ValueError(f"{place}: two readings of {key}: {got[key]}, {value}")
            else:
                got[key] = value
        if first or last:
            got["name"] = f"{first} {last}".strip()
        for key, pairs in ranks.items():
            got[key] = [option for _, option in sorted(pairs)]
        role = got.pop("role", sheet.role)
        who = got.get("id") or got.get("email") or got.get("name")
        if no or not sheet.people:
            continue
        if not who or role not in ("mentor", "mentee", "both"):
            raise ValueError(f"row {row + 1}: who or role: {line}")
        if old:
            older.append((who.casefold(), at))
            continue
        for other, place in older:
            if other == who.casefold():
                finds.append(
                    {
                        "code_like": "twice|repeated",
                        "cell": at,
                        "or": [place],
                        "sheet": sheet.title,
                    }
                )
        people.append({"who": who, "role": role, "fields": got})
    grid += [pad + [raw_of(c) for c in cells(b)] for b in sheet.below]
    unmapped = [plain(n) for n, k in zip(names, keys, strict=True) if not k and n]
    return grid, people, finds, unmapped if sheet.people else [], also


def value_of(raw):
    if raw.startswith("@"):
        return datetime.fromisoformat(raw[1:])
    if re.fullmatch(r"#-?[\d.]+", raw):
        return float(raw[1:])
    return raw


def write_book(path, sheets, grids, date_format="m/d/yy h:mm:ss", old_mac=False, table=False):
    options = {"default_date_format": date_format, "date_1904": old_mac}
    empty = []
    with xlsxwriter.Workbook(str(path), options) as book:
        book.set_properties({"created": datetime(2027, 1, 4)})
        line = book.add_format({"bottom": 1})
        for sheet, grid in zip(sheets, grids, strict=True):
            page = book.add_worksheet(sheet.title)
            for row in range(len(grid), sheet.formatted):
                for column in range(8):
                    page.write_blank(row, column, None, line)
            for row, line_of in enumerate(grid):
                for column, raw in enumerate(line_of):
                    value = value_of(raw)
                    if raw.startswith("%#"):
                        empty.append((sheet.title, row, column, raw[1:]))
                    elif raw.startswith("=") and len(raw) > 2:
                        empty.append((sheet.title, row, column, raw))
                    elif isinstance(value, datetime):
                        page.write_datetime(row, column, value)
                    elif isinstance(value, float):
                        page.write_number(row, column, value)
                    elif value:
                        page.write_string(row, column, value)
            for area in sheet.merge:
                cell = area.split(":")[0]
                column = ord(cell[0]) - 65
                row = int(cell[1:]) - 1
                page.merge_range(area, grid[row][column] if column < len(grid[row]) else "")
            if sheet.hide:
                page.set_column(sheet.hide, None, None, {"hidden": True})
            if sheet.hidden:
                page.hide()
            if table:
                columns = [{"header": h} for h in grid[0]]
                page.add_table(0, 0, len(grid) - 1, len(grid[0]) - 1, {"columns": columns})
    if empty:
        book = openpyxl.load_workbook(path)
        for title, row, column, raw in empty:
            book[title].cell(row + 1, column + 1).value = raw
        book.save(path)


def write_text(path, grid, delimiter=",", encoding="utf-8", quote_all=False, end="\n"):
    out = io.StringIO()
    quoting = csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL
    width = max(len(r) for r in grid)
    writer = csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator=end)
    for row in grid:
        clear = [r[1:] if r.startswith("#") and len(r) > 1 else r for r in row]
        writer.writerow(clear + [""] * (width - len(row)))
    path.write_bytes(out.getvalue().encode(encoding))


class Builder:
    """Writes the files of one folder, each with its reading."""

    def __init__(self, folder, everything):
        self.folder, self.everything = folder, everything

    def add(self, file, tool, note, *sheets, role=None, finds=(), text=None, merge=True, **book):
        """Write one file and what a careful human reads in it."""
        path = self.folder / file
        told = path.parent / (path.name.rsplit(".", 1)[0] + ".json")
        grids, people, found, unmapped, also = [], {}, [], [], {}
        for sheet in sheets:
            grid, some, f, u, a = lay(sheet)
            grids.append(grid)
            found += f
            also |= a
            unmapped += [h for h in u if h not in unmapped]
            for person in some:
                key = person["who"].casefold()
                if key not in people or not merge:
                    people[key] = person
                    continue
                before = people[key]
                if before["role"] != person["role"]:
                    before["role"] = "both"
                before["fields"] |= person["fields"]
        expected = {
            "tool": tool,
            "role": role,
            "people": list(people.values()),
            "unmapped": unmapped,
            "must_find": [*found, *finds],
            "also_right": also,
            "note": note,
        }
        if path.exists() and told.exists() and not self.everything:
            return
        told.write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", "utf-8")
        if text is not None:
            write_text(path, grids[0], **text)
        elif path.suffix in (".ods", ".xls"):
            with tempfile.TemporaryDirectory() as folder:
                between = Path(folder) / (path.stem + ".xlsx")
                write_book(between, sheets, grids, **book)
                command = ["soffice", "--headless", "--convert-to", path.suffix[1:], "--outdir"]
                home = "-env:UserInstallation=file:///tmp/lo_forms"
                command += [str(self.folder), str(between), home]
                subprocess.run(command, check=True, capture_output=True, timeout=120)
        else:
            write_book(path, sheets, grids, **book)
