"""Run as a process: openpyxl reads one workbook and writes the cells of another, plain.

Arguments: the workbook to read, pickled cells by sheet, the workbook to write. Prints seconds.
"""

import json
import pickle
import sys
import time
from pathlib import Path


def main(roster: str, cells: str, target: str) -> None:
    from openpyxl import Workbook, load_workbook

    start = time.perf_counter()
    grids = pickle.loads(Path(cells).read_bytes())
    unpickled = time.perf_counter()

    filled = 0
    for sheet in load_workbook(roster):
        for row in sheet.iter_rows():
            for cell in row:
                filled += cell.value is not None
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, grid in grids.items():
        page = book.create_sheet(title)
        for values in grid:
            page.append(values)
    book.save(target)
    done = time.perf_counter()
    print(json.dumps({"unpickle": unpickled - start, "work": done - unpickled, "filled": filled}))


if __name__ == "__main__":
    main(*sys.argv[1:])
