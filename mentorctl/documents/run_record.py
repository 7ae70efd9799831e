"""The record of a run: rows for the Summary, a key of `--json`, and entries to be read back.

The entries stand on the very hidden sheet, among the marks of what was written.
"""

import json
from collections.abc import Sequence
from typing import Any

from mentorctl.documents.record import Entry, unpacked
from mentorctl.documents.sheets import RECORD_TITLE
from mentorctl.matching.plan import Objective
from mentorctl.matching.problem import UNIT
from mentorctl.matching.reasons import total_points
from mentorctl.matching.run_record import RunRecord, from_json
from mentorctl.model.aims import lifts
from mentorctl.model.grid import Grid, Value

_TITLE = "this run"
_PIECE = 30_000  # letters that one cell holds with room to spare


def record_rows(record: RunRecord) -> list[tuple[Value, ...]]:
    """Return the section Record of this run: item, value, meaning."""
    objective = record.objective
    lowest = objective.lowest_fit
    weakest = "" if lowest is None else f", {total_points(lowest)} for the weakest pair"
    proof = "proven: no plan is better" if objective.proven_optimal else "not proven"
    return [
        ("Record of this run", "", ""),
        ("mentorctl version", record.version, ""),
        (
            "Fingerprint of the inputs",
            record.inputs,
            "The same inputs give the same fingerprint, whatever their row order.",
        ),
        ("Fingerprint of the people", record.people, "Of the roster's people alone."),
        ("Fingerprint of the settings", record.settings, "Of the settings and criteria alone."),
        (
            "Fingerprint of earlier decisions",
            record.decisions,
            f"Of the {len(record.before)} rows that stood on Pairs before this run."
            if record.before
            else "There was no earlier plan.",
        ),
        ("Solved by", record.solver, ""),
        (
            "Result and proof",
            f"{objective.placed} placed, {total_points(objective.total_fit)} points of fit in "
            f"all{weakest}; {proof}",
            "mentorctl verify --recompute repeats this run from what it started from, and says "
            "whether the same plan comes out.",
        ),
    ]


def record_json(record: RunRecord) -> dict[str, Any]:
    """Return the key `record` of `match --json`; the pairs themselves stand beside it."""
    return {
        "version": record.version,
        "fingerprints": {
            "inputs": record.inputs,
            "people": record.people,
            "settings": record.settings,
            "decisions": record.decisions,
        },
        "rows_before": len(record.before),
        "solver": record.solver,
        "aim": record.aim,
        "objective": objective_json(record.objective, lifts(record.aim)),
    }


def objective_json(objective: Objective, lifted: bool) -> dict[str, Any]:
    """Return what was reached and proven, with the keys of the contract.

    What was given up is told where the weakest pair was lifted first.
    """
    return {
        "placed": objective.placed,
        "placed_limit": objective.placed_limit,
        "total_fit": unit(objective.total_fit),
        "total_fit_bound": unit(objective.total_fit_bound),
        "lowest_fit": unit(objective.lowest_fit),
        "proven_optimal": objective.proven_optimal,
        "given_up": unit(objective.given_up) if lifted else None,
        "given_up_share": given_up_share(objective) if lifted else None,
    }


def given_up_share(objective: Objective) -> float | None:
    """Return it with six decimals, None where it was not worked out."""
    part = objective.given_up_share
    return None if part is None else round(part, 6)


def unit(fit: int | None) -> float | None:
    """Return a fit as scripts read it, 0 to 1 with six decimals."""
    return None if fit is None else fit / UNIT


def run_entries(record: RunRecord) -> list[Entry]:
    """Return the record as entries of the hidden sheet, in pieces that a cell holds."""
    text = json.dumps(record.as_json(), separators=(",", ":"))  # ASCII, without tabs and breaks
    pieces = [text[start : start + _PIECE] for start in range(0, len(text), _PIECE)]
    return [(_TITLE, f"{number:04}", piece) for number, piece in enumerate(pieces)]


def read_run(grids: Sequence[Grid]) -> RunRecord | None:
    """Return the record of the run that wrote a workbook, None where it carries none."""
    hidden = [g for g in grids if g.sheet == RECORD_TITLE]
    found = [e for g in hidden for e in unpacked(row[:3] for row in g.rows[1:])]
    pieces = sorted((key, text) for title, key, text in found if title == _TITLE)
    try:
        return from_json(json.loads("".join(text for _, text in pieces)))
    except ValueError:
        return None
