"""What a run started from and what it reached, short enough to stand in the plan it wrote.

It holds the rows that the run found and those that it wrote, so that the run can be repeated
exactly and a person's edits since can be told from it (see recompute.py). Answers are not in it:
the inputs stand beside it in matches.xlsx, and their fingerprints tell whether they still do.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from mentorctl.matching.plan import Objective, Proposal
from mentorctl.model.fingerprint import decisions_fingerprint, fingerprints
from mentorctl.model.pairs import Decision, Row

WAIVED = "waived"
"""Stands for the reason that a row gave, which the record leaves out."""

SOLVER = "exact assignment, ties by rule"


@dataclass(frozen=True)
class RunRecord:
    """One run of `match`.

    inputs, people, settings, decisions  fingerprints: of everything read from the roster, of its
                                         two parts, and of the rows that stood on Pairs before
    before, written                      those rows, and the rows of the plan; without notes
    """

    version: str
    inputs: str
    people: str
    settings: str
    decisions: str
    solver: str
    aim: str
    objective: Objective
    before: tuple[Row, ...]
    written: tuple[Row, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the record as plain data; `from_json` reads it back."""
        return {
            **{key: getattr(self, key) for key in _TEXTS},
            "objective": asdict(self.objective),
            "before": [_short(r) for r in self.before],
            "written": [_short(r) for r in self.written],
        }


_TEXTS = ("version", "inputs", "people", "settings", "decisions", "solver", "aim")


def run_record(proposal: Proposal, before: Sequence[Row], version: str) -> RunRecord:
    """Return the record of a plan that was made from a roster and the rows of an earlier plan."""
    roster = proposal.scores.case.roster
    codes = fingerprints(roster)
    return RunRecord(
        version,
        codes.inputs,
        codes.people,
        codes.settings,
        decisions_fingerprint(before),
        SOLVER,
        roster.program.base.aim,
        proposal.objective,
        tuple(before),
        tuple(m.row for m in proposal.matches),
    )


def from_json(data: Any) -> RunRecord | None:
    """Return the record that `as_json` gave, None for anything else."""
    try:
        return RunRecord(
            **{key: str(data[key]) for key in _TEXTS},
            objective=Objective(**data["objective"]),
            before=tuple(_row(r) for r in data["before"]),
            written=tuple(_row(r) for r in data["written"]),
        )
    except (KeyError, TypeError, ValueError):
        return None


def _short(row: Row) -> list[str]:
    return [row.pair, row.mentee, row.mentor, row.decision.value, WAIVED if row.waiver else ""]


def _row(short: Any) -> Row:
    pair, mentee, mentor, decision, waiver = map(str, short)
    return Row(pair, mentee, mentor, Decision(decision), waiver)
