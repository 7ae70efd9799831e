"""Sheets in memory for tests: a test shows its input as the table a coordinator would see.

sheet("Mentors", '''
    ID | Name    | Capacity
    M1 | Ann Lee | two
''')
"""

from mentorctl.intake.roster import roster_from
from mentorctl.model.findings import Severity
from mentorctl.model.grid import Grid

FILE = "roster.xlsx"


def sheet(name, rows, *, file=FILE, hidden=False, top=0, left=0):
    """A sheet from a text table (cells parted by |) or from rows of values of any type."""
    if isinstance(rows, str):
        lines = [line.strip() for line in rows.strip().splitlines()]
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
    width = max(map(len, rows), default=0)
    square = tuple((*row, *[""] * (width - len(row))) for row in map(tuple, rows))
    return Grid(file, name, square, top, left, hidden)


def mentors(rows, **where):
    """A sheet Mentors; see `sheet`."""
    return sheet("Mentors", rows, **where)


def mentees(rows, **where):
    """A sheet Mentees; see `sheet`."""
    return sheet("Mentees", rows, **where)


ONE_MENTOR = mentors("ID | Name\nM1 | Ann Lee")
ONE_MENTEE = mentees("ID | Name\nE1 | Bo Chan")


COMMON = ("no-program", "unused-column")
"""Notes that most small rosters get, and that their tests are not about."""


def read(*grids):
    """The roster of some sheets, and its findings without the common notes."""
    roster, findings = roster_from(grids)
    return roster, [f for f in findings if f.code not in COMMON]


def found(findings, *codes):
    """What stands where: (code, sheet, cell) of each finding, of these codes if any are named."""
    return [(f.code, f.where.sheet, f.where.cell) for f in findings if not codes or f.code in codes]


def errors(findings):
    """The findings that stop a run."""
    return [f for f in findings if f.severity is Severity.ERROR]


def only(findings, code):
    """The one finding of a code; fails where there is none or another."""
    (one,) = [f for f in findings if f.code == code]
    return one


def told(finding):
    """Message and hint as one text."""
    return f"{finding.message} {finding.hint}"
