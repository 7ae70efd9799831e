"""Does the same input still give this plan? The run is repeated from what it started from.

    rows before the run ──▶ solved again ──▶ against the rows the run wrote: does it repeat?
                                        └──▶ against the rows that stand now: what was edited?

Repeating the run rather than running on from the plan keeps the two apart: a plan that differs
because a person edited it, and one that differs although nothing changed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from mentorctl.matching.case import Case
from mentorctl.matching.plan import Objective, Proposal, propose
from mentorctl.matching.problem import NOBODY, Plan
from mentorctl.matching.proof import check
from mentorctl.matching.run_record import RunRecord
from mentorctl.matching.scores import score
from mentorctl.model.fingerprint import fingerprints
from mentorctl.model.pairs import Decision, Row
from mentorctl.model.roster import Roster
from mentorctl.model.text import natural_key

Cause = Literal["edited", "inputs", "version", "unexplained"]


@dataclass(frozen=True)
class Edit:
    """What a person did to one row of Pairs since the run."""

    kind: Literal["decision", "waiver", "added", "deleted"]
    row: Row
    before: str
    """The decision that the run wrote; empty for a row that was added."""


@dataclass(frozen=True)
class Difference:
    """One mentee whose mentors here are others than those recomputed."""

    mentee: str
    here: tuple[str, ...]
    again: tuple[str, ...]
    cause: Cause


@dataclass(frozen=True)
class Standing:
    """What the pairs that stand here amount to, approved and hand-made ones included."""

    placed: int
    total_fit: int
    lowest_fit: int | None


@dataclass(frozen=True)
class Recomputed:
    """A plan as it stands, beside the run repeated.

    repeats      whether the run, repeated, gives the pairs that it wrote, and its figures
    still_best   whether the pairs here are proven, by the repeated run's certificate, to be as
                 good as any, given what was decided before the run
    """

    record: RunRecord
    version: str
    people_same: bool
    settings_same: bool
    repeats: bool
    again: Objective
    here: Standing
    edits: tuple[Edit, ...]
    differences: tuple[Difference, ...]
    still_best: bool

    @property
    def same(self) -> bool:
        """Whether the pairs that stand here come out again, and as good as the run said."""
        return not self.differences and (self.inputs_changed or self.again == self.record.objective)

    @property
    def inputs_changed(self) -> bool:
        """Whether people or settings differ from those of the run."""
        return not (self.people_same and self.settings_same)

    @property
    def placed_lost(self) -> int:
        """Mentees whom the recomputed plan places more than stand here; below 0 for fewer."""
        return self.again.placed - self.here.placed

    @property
    def fit_lost(self) -> int:
        """Fit that the recomputed plan has more, in millionths; below 0 for less."""
        return self.again.total_fit - self.here.total_fit


def recompute(record: RunRecord, roster: Roster, rows: Sequence[Row], version: str) -> Recomputed:
    """Repeat a run over a roster and hold the rows that stand now against it.

    rows  those of the Pairs sheet, as a person may have edited them
    """
    before = record.before
    again = propose(score(Case(roster, before)), before)
    codes = fingerprints(roster)
    people_same, settings_same = codes.people == record.people, codes.settings == record.settings
    wrote, now = _standing(record.written), _standing(rows)
    anew = _standing([m.row for m in again.matches])
    repeats = wrote == anew and again.objective == record.objective
    cause: Cause = "unexplained"
    if record.version != version:
        cause = "version"
    if not (people_same and settings_same):
        cause = "inputs"
    differences = tuple(
        Difference(
            mentee,
            now.get(mentee, ()),
            anew.get(mentee, ()),
            "edited" if now.get(mentee) != wrote.get(mentee) else cause,
        )
        for mentee in sorted({*now, *anew}, key=natural_key)
        if now.get(mentee) != anew.get(mentee)
    )
    return Recomputed(
        record,
        version,
        people_same,
        settings_same,
        repeats,
        again.objective,
        _amounts(again, rows),
        tuple(edits(record.written, rows)),
        differences,
        _still_best(again, before, now),
    )


def edits(written: Sequence[Row], now: Sequence[Row]) -> list[Edit]:
    """Return what differs between the rows that a run wrote and those that stand now."""
    left = {r.ids: r for r in written}
    found = []
    for row in now:
        old = left.pop(row.ids, None)
        if old is None:
            found.append(Edit("added", row, ""))
        elif old.decision is not row.decision:
            found.append(Edit("decision", row, old.decision.value))
        elif bool(old.waiver) != bool(row.waiver):
            found.append(Edit("waiver", row, old.decision.value))
    found += [Edit("deleted", row, row.decision.value) for row in left.values()]
    return sorted(found, key=lambda e: (not e.row.pair, natural_key(e.row.pair), e.row.ids))


def _standing(rows: Sequence[Row]) -> dict[str, tuple[str, ...]]:
    """Return the mentors of each mentee with a standing row, in the order of ids."""
    found: dict[str, list[str]] = {}
    for row in rows:
        if row.decision.stands:
            found.setdefault(row.mentee, []).append(row.mentor)
    return {mentee: tuple(sorted(mentors)) for mentee, mentors in found.items()}


def _amounts(again: Proposal, rows: Sequence[Row]) -> Standing:
    """Add up what stands here, by the scores of the repeated run; strangers count for nothing."""
    case = again.scores.case
    known = [
        (case.mentee_at[r.mentee], case.mentor_at[r.mentor])
        for r in rows
        if r.decision.stands and r.mentee in case.mentee_at and r.mentor in case.mentor_at
    ]
    fits = [int(again.scores.fit[i, j]) for i, j in known]
    return Standing(len({i for i, _ in known}), sum(fits), min(fits, default=None))


def _still_best(again: Proposal, before: Sequence[Row], now: dict[str, tuple[str, ...]]) -> bool:
    """Let the judge apart from the search weigh the pairs here with the certificate."""
    case = again.scores.case
    approved = _standing([r for r in before if r.decision is Decision.APPROVED])
    if any(now.get(mentee) != mentors for mentee, mentors in approved.items()):
        return False
    partner = np.full(len(case.mentees), NOBODY, dtype=np.int64)
    for mentee, mentors in now.items():
        if mentee in approved:
            continue
        if mentee not in case.mentee_at or len(mentors) > 1 or mentors[0] not in case.mentor_at:
            return False
        partner[case.mentee_at[mentee]] = case.mentor_at[mentors[0]]
    return check(again.problem, Plan(partner, again.plan.certificate)).proven_optimal
