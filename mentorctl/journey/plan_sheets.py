"""Action plans that came back: whose each is, and what stands in it.

Sheets are known by their names, else by their headings; a value that can't be read is a finding at
its cell, and stands in the plan as it was typed.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from fractions import Fraction

from mentorctl.intake.table import Table, column_of, find_table, lost_findings
from mentorctl.journey.action_plan import (
    ACTIVITIES,
    DAYS_OFF,
    FORM,
    GOALS,
    UNITS,
    ActionPlan,
    Activity,
    DayOff,
    Goal,
    due_day,
)
from mentorctl.model import answers
from mentorctl.model.findings import Finding, Severity, Where, note, warning
from mentorctl.model.forms import FORM_PREFIX
from mentorctl.model.grid import Grid
from mentorctl.model.text import fold, heading_key, listed, sentence

_PAIR = "pair:"
_SHEETS: Mapping[str, tuple[str, ...]] = {
    "Goals": GOALS, "Activities": ACTIVITIES, "Days off": DAYS_OFF,
}  # fmt: skip
_PREFILLED = ("Goal", "Kind")
"""Columns of Activities that we fill in: alone they make no activity."""


@dataclass(frozen=True)
class Whose:
    """What a workbook says of itself in its hidden columns."""

    is_plan: bool
    pair: str = ""


def whose(grids: Sequence[Grid]) -> Whose:
    """Return whether some sheets are an action plan of ours, and of which pair; empty if unsaid.

    Without the hidden columns, the headings of both Goals and Activities make it one.
    """
    for grid in grids:
        for row in grid.texts:
            if FORM_PREFIX + FORM in row:
                beside = row.index(FORM_PREFIX + FORM) + 1
                facts = [r[beside] for r in grid.texts if len(r) > beside]
                pairs = [f.removeprefix(_PAIR).strip() for f in facts if f.startswith(_PAIR)]
                return Whose(True, pairs[0] if pairs else "")
    tables = [_table(grids, name)[0] for name in ("Goals", "Activities")]
    return Whose(all(table is not None for table in tables))


def read_action_plan(
    grids: Sequence[Grid], holidays: Collection[date]
) -> tuple[ActionPlan | None, list[Finding]]:
    """Read a plan; None where one of its sheets or columns is gone. No finding is an error.

    `holidays` are those of the program, for a plan that has lost its sheet Days off.
    """
    readers: dict[str, _Reader] = {}
    findings: list[Finding] = []
    for name in _SHEETS:
        table, renamed = _table(grids, name)
        if table is None:
            findings.append(_gone(grids, name))
            continue
        if renamed:
            text = f'The sheet "{table.grid.sheet}" is read as {name}, whose headings it has.'
            findings.append(note("plan-sheet", table.grid.place, text))
        missing = [h for h in _SHEETS[name] if column_of(table, h) is None]
        if missing:
            text = f"The column {listed(missing)} is missing on this sheet."
            hint = "Undo the change of the heading; the plan is not carried over."
            findings.append(warning("plan-sheet", table.where(table.head), text, hint))
            continue
        readers[name] = _Reader(table, _SHEETS[name])
    off: list[DayOff] = []
    if "Days off" in readers:
        off = readers["Days off"].days_off()
    elif any(_table(grids, "Days off")):
        return None, findings
    else:
        off = [DayOff(day.isoformat(), "Holiday") for day in sorted(holidays)]
    if not {"Goals", "Activities"} <= readers.keys():
        return None, findings
    days = {date.fromisoformat(o.day) for o in off if _is_day(o.day)}
    plan = ActionPlan(readers["Goals"].goals(), readers["Activities"].activities(days), tuple(off))
    for reader in readers.values():
        findings += reader.findings
    return plan, findings


def _table(grids: Sequence[Grid], name: str) -> tuple[Table | None, bool]:
    """Return the sheet of this name, else the one with all its headings, and whether by these."""
    wanted = [heading_key(h) for h in _SHEETS[name]]
    for grid in grids:
        if heading_key(grid.sheet) == heading_key(name):
            return find_table(grid, wanted, least=2), False
    found = [t for grid in grids if (t := find_table(grid, wanted, least=len(wanted)))]
    return (found[0], True) if len(found) == 1 else (None, False)


def _gone(grids: Sequence[Grid], name: str) -> Finding:
    there = listed(grid.sheet for grid in grids)
    if name == "Days off":
        text = "The sheet Days off is gone from this plan."
        hint = "The holidays of the program stand in for it."
    else:
        text = f"The sheet {name} is gone from this plan; there is {there}."
        hint = "The plan is not carried over: bring the sheet back, or ask the pair for the plan."
    return warning("plan-sheet", Where(grids[0].file if grids else "", name), text, hint)


def _is_day(text: str) -> bool:
    try:
        answers.day(text)
    except ValueError:
        return False
    return True


class _Reader:
    """Reads the rows of one sheet of a plan, gathering findings."""

    def __init__(self, table: Table, headings: Sequence[str]) -> None:
        self._table = table
        self._at = {h: c for h in headings if (c := column_of(table, h)) is not None}
        self.findings = [
            replace(f, severity=Severity.WARNING)
            for f in lost_findings(table, set(self._at.values()))
            if self._matters(f)
        ]

    def goals(self) -> tuple[Goal, ...]:
        """Return the rows that say anything of a goal."""
        rows = [[said[h] for h in GOALS] for _, said in self._rows()]
        return tuple(Goal(*row) for row in rows if any(row))

    def days_off(self) -> list[DayOff]:
        """Return the rows of Days off; a day that is none is a finding, and stays as typed."""
        found = []
        for number, said in self._rows():
            if any(said.values()):
                found.append(DayOff(self._day(number, "Day", said["Day"]), said["What"]))
        return found

    def activities(self, off: Collection[date]) -> tuple[Activity, ...]:
        """Return the rows that hold more than what we had filled in."""
        found = []
        for number, said in self._rows():
            if not any(text for heading, text in said.items() if heading not in _PREFILLED):
                continue
            said["Start"] = self._day(number, "Start", said["Start"])
            said["Due"] = self._day(number, "Due", said["Due"])
            if not said["Due"]:
                said["Due"] = self._due(number, said, off)
            found.append(Activity(*(said[h] for h in ACTIVITIES)))
        return tuple(found)

    def _rows(self) -> list[tuple[int, dict[str, str]]]:
        return [(number, {h: texts[c] for h, c in self._at.items()})
                for number, texts in self._table.rows()]  # fmt: skip

    def _day(self, row: int, heading: str, text: str) -> str:
        """Return a date as 2027-01-31; a text that is none is a finding, and stays."""
        value = self._table.grid.rows[row][self._at[heading]]
        if isinstance(value, datetime):
            return value.date().isoformat()
        if text and not _is_day(text):
            self._complain(row, heading, f'"{text}" is no date that can be read.',
                           "Write it as 2027-01-31.")  # fmt: skip
        return text

    def _due(self, row: int, said: Mapping[str, str], off: Collection[date]) -> str:
        """Work a due date out from start and effort; empty where one of them is not there."""
        if not (said["Start"] and said["Effort"] and said["Unit"]):
            return ""
        if not _is_day(said["Start"]):
            return ""
        try:
            effort = Fraction(str(answers.number(said["Effort"])))
        except ValueError as exc:
            self._complain(row, "Effort", sentence(str(exc)), "Write a number; so no due date.")
            return ""
        unit = fold(said["Unit"])
        if unit not in UNITS:
            what = f'"{said["Unit"]}" is none of {listed(UNITS, "or")}.'
            self._complain(row, "Unit", what, "Choose one; until then it has no due date.")
            return ""
        day = due_day(date.fromisoformat(said["Start"]), effort, unit, off)
        if day is None:
            self._complain(row, "Effort", "This effort takes more than ten years.",
                           "Correct it; until then it has no due date.")  # fmt: skip
        return day.isoformat() if day else ""

    def _complain(self, row: int, heading: str, what: str, hint: str) -> None:
        where = self._table.where(row, self._at[heading])
        self.findings.append(warning("plan-cell", where, f"{heading}: {what}", hint))

    def _matters(self, lost: Finding) -> bool:
        """Tell whether a cell without a value is one that we read.

        Excel works a due date out when it saves; other programs may not, and then we do.
        """
        column = lost.where.cell.rstrip("0123456789")
        read = {self._table.where(0, c).cell.rstrip("0123456789"): h for h, c in self._at.items()}
        formula = self._table.grid.lost[lost.where.cell] == "formula"
        return column in read and not (read[column] == "Due" and formula)
