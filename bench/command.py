"""The whole command, from start-up to matches.xlsx, beside openpyxl only reading and writing.

Most tools of this kind open spreadsheets with openpyxl: its time for the same cells, with no
matching at all, is a floor under theirs.
"""

import json
import pickle
import shutil
import tempfile
import time
from pathlib import Path

from bench.clock import compare, python, take_turns
from bench.report import Row


def measure(roster: Path, turns: int) -> list[Row]:
    """Time `mentorctl match` in a fresh folder each time, in turn with openpyxl."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cells = folder / "cells.pickle"
        _proven_plan(roster, folder / "first", cells)
        own: list[float] = []

        def ours() -> float:
            with tempfile.TemporaryDirectory() as fresh:
                shutil.copy(roster, fresh)
                start = time.perf_counter()
                python("-m", "mentorctl", "match", roster.name, folder=Path(fresh))
                return time.perf_counter() - start

        def peer() -> float:
            start = time.perf_counter()
            printed = python(
                "-m", "bench.openpyxl_copy", str(roster), str(cells), str(folder / "copy.xlsx")
            )
            whole = time.perf_counter() - start
            told = json.loads(printed)
            own.append(told["work"])
            return whole - float(told["unpickle"])  # which only the benchmark needs

        seconds = take_turns({"ours": ours, "peer": peer}, turns)
    what = "`mentorctl match`, start-up to `matches.xlsx`"
    return [
        Row.of(
            what,
            "openpyxl merely reads that roster and writes those cells",
            compare(seconds["ours"], seconds["peer"]),
        ),
        Row.of(
            what,
            "the same, without start-up and import of openpyxl",
            compare(seconds["ours"], own[-turns:]),
        ),
    ]


def _proven_plan(roster: Path, folder: Path, cells: Path) -> None:
    """Match once, see that the plan is proven, and keep the cells of its workbook by sheet."""
    from openpyxl import load_workbook

    folder.mkdir()
    shutil.copy(roster, folder)
    printed = python("-m", "mentorctl", "match", roster.name, "--json", folder=folder)
    if not json.loads(printed)["objective"]["proven_optimal"]:
        raise RuntimeError("the plan for the benchmark's roster is not proven to be the best")
    book = load_workbook(folder / "matches.xlsx")
    grids = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}
    cells.write_bytes(pickle.dumps(grids))
