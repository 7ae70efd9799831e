"""A workbook with pairs, and a way to edit it and to write it again."""

from datetime import date

import openpyxl
from openpyxl.styles import PatternFill

from mentorctl.documents.edit import write_edited
from mentorctl.documents.sheets import CellTone, Column, RowTones, SheetPlan, Tone

YELLOW = PatternFill("solid", fgColor="FFFF00")
COLUMNS = (
    Column("Pair", 6),
    Column("Mentee ID", 10),
    Column("Mentor ID", 10),
    Column("Fit", 6, "points", note="Points out of 100."),
    Column("Why", 40, "wrap"),
    Column("Watch", 20, "wrap"),
    Column("Decision", 12, choices=("Proposed", "Approved"), typed=True, default="Proposed"),
    Column("Coordinator notes", 24, "wrap", typed=True),
    Column("Start date", 11, "date", typed=True),
)
START = date(2027, 1, 4)


def pair(number, mentee, mentor, *, fit=50.0, why="shared goals", decision="Proposed", notes=""):
    return (f"P{number}", mentee, mentor, fit, why, "", decision, notes, START)


def pairs(*rows, columns=COLUMNS):
    return SheetPlan(
        "Pairs", columns, rows, key=(1, 2), row_tones=RowTones(6, (("Approved", Tone.GOOD),)),
        cell_tones=(CellTone(5, Tone.LOOK),), frozen_columns=2, empty="Nobody could be placed.",
    )  # fmt: skip


def echo(*rows):
    return SheetPlan("Mentees", (Column("ID"), Column("Name")), rows)


def table(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def column_of(sheet, heading):
    return next(c.column for c in sheet[1] if c.value == heading)


def edited(old, change):
    """Save `old` as `change` leaves it."""
    book = openpyxl.load_workbook(old)
    change(book)
    book.save(old)


def rerun(old, *plans):
    new = old.with_name("new.xlsx")
    kept = write_edited(old, new, plans)
    return openpyxl.load_workbook(new), kept
