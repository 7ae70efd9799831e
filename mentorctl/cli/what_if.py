"""The steps of `mentorctl match --what-if`: try settings, compare the plans, write nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mentorctl.cli.match_steps import examined, judged, stop_on_errors
from mentorctl.intake.spreadsheet import read_grids
from mentorctl.intake.what_if import OPTION, Tried, Wish, tried, wishes
from mentorctl.matching.case import Case
from mentorctl.matching.compare import Outcome, outcome
from mentorctl.matching.plan import Proposal, propose
from mentorctl.matching.scores import score, score_findings
from mentorctl.model.errors import NotUnderstood
from mentorctl.model.findings import Finding, fold_findings, has_errors
from mentorctl.model.grid import Grid
from mentorctl.model.roster import Roster


@dataclass(frozen=True)
class Alternative:
    """What was asked, what came of it, and the findings that only it has."""

    asked: tuple[Wish, ...]
    outcome: Outcome
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Comparison:
    """The plan as `match` would propose it now, and the alternatives to it."""

    now: Outcome
    alternatives: tuple[Alternative, ...]
    findings: tuple[Finding, ...]


def compared(files: Sequence[Path], earlier: Path, texts: Sequence[str]) -> Comparison:
    """Compare the present plan with those under other settings.

    Raises NotUnderstood where a setting or value means nothing, InputHasErrors where the files
    have errors, or would have with such a setting; both with everything that is wrong.
    """
    grids = [grid for path in files for grid in read_grids(path)]
    plan = read_grids(earlier) if earlier.is_file() else []
    case, findings = examined(grids, plan)
    stop_on_errors(findings)
    asked = [wishes(text) for text in texts]
    made = [tried(grids, case.roster, found) for found, _ in asked]
    read = [_read(one, plan) for one, _ in made]
    wrong = [f for one in (asked, made) for _, found in one for f in found]
    for (one, _), (_, found) in zip(made, read, strict=True):
        wrong += [f for f in found if f.where in {w.where for w in one.cells.values()}]
    if has_errors(wrong):
        raise NotUnderstood(fold_findings(wrong), OPTION)
    stop_on_errors([f for _, found in read for f in found])

    table = score(case)
    findings += score_findings(table)
    stop_on_errors(findings)
    now = propose(table, case.rows)
    judged(now)
    return Comparison(
        outcome(now, now),
        tuple(
            _alternative(now, found, then.roster, [*told], fold_findings(findings))
            for (found, _), (then, told) in zip(asked, read, strict=True)
        ),
        tuple(findings),
    )


def _read(one: Tried, plan: Sequence[Grid]) -> tuple[Case, list[Finding]]:
    case, findings = examined(one.grids, plan)
    return case, one.told(findings)


def _alternative(
    now: Proposal,
    asked: tuple[Wish, ...],
    roster: Roster,
    findings: list[Finding],
    known: Sequence[Finding],
) -> Alternative:
    """Plan anew from the present plan, so that only what the settings change is another."""
    rows = tuple(m.row for m in now.matches)
    table = score(Case(roster, rows))
    findings += score_findings(table)
    then = propose(table, rows)
    judged(then)
    new = tuple(f for f in fold_findings(findings) if f not in known)
    return Alternative(asked, outcome(now, then), new)
