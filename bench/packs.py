"""Packs beside their floor and beside the usual libraries: python -m bench.packs.

The floor renders the same templates with Jinja alone and writes the finished bytes. The bare run
also makes each workbook of the same cells with XlsxWriter, without looks, widths or drop-downs, and
compresses each Word file: what remains above it is reading Markdown, laying out, and looks. The
peer makes the same Word files and workbooks of the same text with python-docx and openpyxl, and
writes the rest as bytes.
"""

import argparse
import io
import os
import tempfile
import zipfile
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from bench import styled
from bench.clock import compare, stopwatch, take_turns
from bench.people import write_roster
from bench.report import Row, markdown
from mentorctl.documents.packaged import packaged
from mentorctl.documents.packs.documents import PACK
from mentorctl.documents.packs.making import Workshop, files_of, values_of
from mentorctl.documents.packs.run import Work, open_workshop, write_packs
from mentorctl.documents.packs.teams import Team, teams
from mentorctl.documents.packs.values import pair_values
from mentorctl.documents.pages.blocks import Page
from mentorctl.documents.pages.directives import NAMES
from mentorctl.documents.pages.filters import FILTERS
from mentorctl.documents.pages.press import render
from mentorctl.documents.pages.said import counted
from mentorctl.documents.pages.to_xlsx import xlsx
from mentorctl.intake.roster import read_roster
from mentorctl.journey.timeline import Timeline, pair_timeline
from mentorctl.matching.case import Case
from mentorctl.matching.plan import propose
from mentorctl.matching.scores import score

PAIRS = 30
"""Packs of one turn where nobody says how many."""


def measure(turns: int, size: int = PAIRS) -> list[Row]:
    """Time `size` packs, and one workbook of each, in turn with what they stand beside."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shop, made, dates = _program(folder, size)
        finished = [
            files_of(shop, team, day, folder) for team, day in zip(made, dates, strict=True)
        ]
        plans = [_action_plan(shop, team, day) for team, day in zip(made, dates, strict=True)]
        books = [styled.opened(xlsx(page)) for page in plans]
        runs = {
            "ours": stopwatch(partial(_ours, shop, made, dates)),
            "floor": stopwatch(partial(_floor, shop, made, dates, finished)),
            "bare": stopwatch(partial(_bare, shop, made, dates, finished)),
            "peer": stopwatch(partial(_peer, shop, finished)),
            "plans": stopwatch(lambda: [xlsx(page) for page in plans]),
            "plans by openpyxl": stopwatch(lambda: [styled.written(book) for book in books]),
        }
        seconds = take_turns(runs, turns)
    per = {name: [s / len(made) for s in values] for name, values in seconds.items()}
    files = sum(map(len, finished)) // len(finished)
    size = sum(len(b) for pack in finished for b in pack.values()) // len(finished) // 1024
    what = f"A pack of {files} files, {size} KB, rendered and written"
    return [
        Row.of(what, "Jinja alone, and writing as many bytes", compare(per["ours"], per["floor"])),
        Row.of(what, "the same, with XlsxWriter for the bare cells and zip for the Word files",
               compare(per["ours"], per["bare"])),
        Row.of(what, "the same text through python-docx and openpyxl",
               compare(per["ours"], per["peer"])),
        Row.of("An action plan as a workbook", "openpyxl, the same cells, looks and drop-downs",
               compare(per["plans"], per["plans by openpyxl"])),
    ]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser("python -m bench.packs")
    parser.add_argument("--pairs", type=int, default=PAIRS)
    parser.add_argument("--turns", type=int, default=3)
    options = parser.parse_args()
    print(markdown(measure(options.turns, options.pairs), {"pairs": options.pairs}))


def _action_plan(shop: Workshop, team: Team, day: Timeline) -> Page:
    return render(shop.press, "action-plan", values_of(shop, team, None, day))


def _program(folder: Path, size: int) -> tuple[Workshop, list[Team], list[Timeline]]:
    roster_file = folder / "roster.xlsx"
    write_roster(roster_file, size)
    roster, _ = read_roster([roster_file])
    proposal = propose(score(Case(roster)), ())
    made = teams(roster, [m.row for m in proposal.matches], proposed=True)
    shop = open_workshop(roster, folder)
    return shop, made, [pair_timeline(t.rows[0], shop.settings(t))[0] for t in made]


def _ours(shop: Workshop, made: list[Team], dates: list[Timeline]) -> None:
    with tempfile.TemporaryDirectory() as fresh:
        work = Work((), tuple(made), tuple(dates))
        write_packs(shop, work, Path(fresh), lambda: None)


def _floor(
    shop: Workshop, made: list[Team], dates: list[Timeline], finished: list[Mapping[str, bytes]]
) -> None:
    """Fill the same templates with Jinja alone, nothing escaped or parsed, and write the bytes."""
    templates = _bare_templates()
    with tempfile.TemporaryDirectory() as fresh:
        for number, (team, day, pack) in enumerate(zip(made, dates, finished, strict=True)):
            values = pair_values(shop.roster, team.rows, day, shop.offered)
            for name, template in templates.items():
                person = team.mentor if name.endswith("mentor") else team.mentees[0]
                template.render(**values, person=person, title=name)
            _write(Path(fresh, str(number)), pack)


def _bare(
    shop: Workshop, made: list[Team], dates: list[Timeline], finished: list[Mapping[str, bytes]]
) -> None:
    """Do as `_floor`, with workbooks by XlsxWriter without any look, and Word files zipped anew."""
    _floor(shop, made, dates, [{name: _bare_file(name, pack[name]) for name in pack}
                               for pack in finished])  # fmt: skip


def _bare_file(name: str, content: bytes) -> bytes:
    import xlsxwriter  # type: ignore[import-untyped]  # ships no types
    from python_calamine import CalamineWorkbook

    out = io.BytesIO()
    if name.endswith(".docx"):
        with zipfile.ZipFile(io.BytesIO(content)) as old, _new_zip(out) as new:
            for part in old.namelist():
                new.writestr(part, old.read(part))
    elif name.endswith(".xlsx"):
        cells = CalamineWorkbook.from_filelike(io.BytesIO(content))
        with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
            for title in cells.sheet_names:
                page = book.add_worksheet(title)
                for number, row in enumerate(cells.get_sheet_by_name(title).to_python()):
                    page.write_row(number, 0, row)
    return out.getvalue() or content


def _new_zip(out: io.BytesIO) -> zipfile.ZipFile:
    return zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED)


def _bare_templates() -> Mapping[str, Any]:
    from jinja2 import DictLoader, Environment

    folder = packaged()
    texts = {
        path.relative_to(folder).as_posix(): path.read_text("utf-8").partition("\n---\n")[2]
        or path.read_text("utf-8")
        for path in folder.rglob("*.md.j2")
    }
    bare = Environment(loader=DictLoader(texts), trim_blocks=True, lstrip_blocks=True)
    bare.filters |= FILTERS
    bare.globals |= {name: lambda *_, **__: "" for name in NAMES} | {"counted": counted}
    wanted = [document.template for document in PACK]
    return {name: bare.get_template(f"{name}.md.j2") for name in wanted}


def _peer(shop: Workshop, finished: list[Mapping[str, bytes]]) -> None:
    with tempfile.TemporaryDirectory() as fresh:
        for number, pack in enumerate(finished):
            made = dict(pack)
            for name, content in pack.items():
                text = pack.get(name.rpartition(".")[0] + ".md", content)
                if name.endswith(".docx"):
                    made[name] = _docx(text.decode("utf-8", "replace"))
                elif name.endswith(".xlsx"):
                    made[name] = _xlsx(content)
            _write(Path(fresh, str(number)), made)


def _docx(text: str) -> bytes:
    from docx import Document

    document = Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _xlsx(content: bytes) -> bytes:
    from openpyxl import Workbook
    from python_calamine import CalamineWorkbook

    cells = CalamineWorkbook.from_filelike(io.BytesIO(content))
    book = Workbook()
    for name in cells.sheet_names:
        sheet = book.create_sheet(name)
        for row in cells.get_sheet_by_name(name).to_python():
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _write(folder: Path, pack: Mapping[str, bytes]) -> None:
    folder.mkdir()
    for name, content in pack.items():
        new = folder / f".{name}"
        new.write_bytes(content)
        os.replace(new, folder / name)


if __name__ == "__main__":
    main()
