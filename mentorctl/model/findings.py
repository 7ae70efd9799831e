"""What is wrong or worth a look, with the cell it stands in."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters: an error stops the run, a warning and a note do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, order=True)
class Where:
    """A place in a coordinator's files: `roster.xlsx`, `Mentees`, `C5`; each part may be empty."""

    file: str = ""
    sheet: str = ""
    cell: str = ""

    def __str__(self) -> str:
        return ", ".join(part for part in (self.file, self.sheet, self.cell) if part)


@dataclass(frozen=True)
class Finding:
    """One complaint: what was found, where, and what to do about it."""

    code: str
    severity: Severity
    where: Where
    message: str
    hint: str = ""
    cells: tuple[str, ...] = field(default=())
    """All cells with this same finding, once folded."""

    @property
    def count(self) -> int:
        """How many cells have it."""
        return max(1, len(self.cells))

    def as_json(self) -> dict[str, object]:
        """Return the shape that every `--json` carries under `findings`."""
        where = {"file": self.where.file, "sheet": self.where.sheet, "cell": self.where.cell}
        return {
            "code": self.code,
            "severity": self.severity.value,
            "where": where,
            "message": self.message,
            "hint": self.hint,
            "count": self.count,
            "cells": list(self.cells) or [self.where.cell],
        }


def error(code: str, where: Where, message: str, hint: str = "") -> Finding:
    """Return a finding that stops the run."""
    return Finding(code, Severity.ERROR, where, message, hint)


def warning(code: str, where: Where, message: str, hint: str = "") -> Finding:
    """Return a finding that changes the result and deserves a look."""
    return Finding(code, Severity.WARNING, where, message, hint)


def note(code: str, where: Where, message: str, hint: str = "") -> Finding:
    """Return a finding that only tells."""
    return Finding(code, Severity.NOTE, where, message, hint)


def has_errors(findings: Iterable[Finding]) -> bool:
    """Tell whether any finding stops the run."""
    return any(f.severity is Severity.ERROR for f in findings)


_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


def fold_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings with identical ones (but for the cell) folded into one, errors first.

    The order follows severity, then file and sheet, then first appearance.
    """
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for f in findings:
        key = (f.code, f.severity, f.where.file, f.where.sheet, f.message, f.hint)
        groups.setdefault(key, []).append(f)
    folded = []
    for group in groups.values():
        cells = dict.fromkeys(c for f in group for c in (f.cells or (f.where.cell,)))
        folded.append(replace(group[0], cells=tuple(cells)))
    return sorted(folded, key=lambda f: (_ORDER[f.severity], f.where.file, f.where.sheet))
