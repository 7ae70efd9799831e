"""The steps of `mentorctl match` between the floors: read and check, judge, write."""

from collections.abc import Sequence
from pathlib import Path
from shutil import copyfile
from typing import TYPE_CHECKING

from mentorctl import __version__
from mentorctl.cli.show import working
from mentorctl.documents.atomic import replacing_all
from mentorctl.documents.losses import lost_on_edit, spare_copy
from mentorctl.documents.match_book import match_sheets
from mentorctl.documents.workbook import Properties, write_new
from mentorctl.intake.plan import read_plan
from mentorctl.intake.roster import roster_from
from mentorctl.intake.spreadsheet import read_grids
from mentorctl.journey.checkins.own import question_findings
from mentorctl.matching.case import Case
from mentorctl.matching.changes import changes
from mentorctl.matching.groups.verify import LARGEST, held_by_approval, size_breaches
from mentorctl.matching.plan import Proposal
from mentorctl.matching.remedies import help_for_all
from mentorctl.matching.run import Run
from mentorctl.matching.run_record import run_record
from mentorctl.matching.scores import criteria_findings
from mentorctl.matching.sensitivity import sensitivity, small_enough
from mentorctl.matching.verify import breach_findings, breaches
from mentorctl.model.errors import InputHasErrors
from mentorctl.model.findings import Finding, Where, error, fold_findings, has_errors, warning
from mentorctl.model.grid import Grid
from mentorctl.model.pairs import Decision, Row
from mentorctl.model.text import listed

if TYPE_CHECKING:
    from mentorctl.documents.kept import Kept


def read(files: Sequence[Path], earlier: Path) -> tuple[Case, list[Finding]]:
    """Read the roster and, where there is one, the earlier plan with what was decided.

    Raises InputHasErrors with every finding where any of them is an error.
    """
    there = read_grids(earlier) if earlier.is_file() else []
    case, findings = examined([grid for path in files for grid in read_grids(path)], there)
    findings += _saved_elsewhere(earlier)
    stop_on_errors(findings)
    return case, findings


def _saved_elsewhere(earlier: Path) -> list[Finding]:
    """Tell of a plan saved under another ending: what was decided there would not count."""
    found = []
    for path in map(earlier.with_suffix, (".ods", ".xls", ".xlsm", ".xlsb")):
        if not path.is_file():
            continue
        hint = f"Save it as {earlier.name}, an Excel workbook; or move it to another folder."
        told = f"{path.name} is not read: the plan is {earlier.name}. Decisions in it don't count."
        where = Where(path.name)
        if not earlier.is_file():
            found.append(error("plan-elsewhere", where, told, hint))
        elif path.stat().st_mtime > earlier.stat().st_mtime:
            found.append(warning("plan-elsewhere", where, told, hint))
    return found


def examined(grids: Sequence[Grid], earlier: Sequence[Grid]) -> tuple[Case, list[Finding]]:
    """Return the roster of these sheets with the decisions of an earlier plan, and what is wrong.

    With errors among the findings the case is not fit for matching.
    """
    roster, findings = roster_from(grids)
    findings += question_findings(roster.questions)
    rows: tuple[Row, ...] = ()
    if earlier:
        rows, wrong = read_plan(earlier, roster)
        findings += wrong
    case = Case(roster, rows)
    if not has_errors(findings):
        findings += criteria_findings(case)
    if not has_errors(findings):
        approved = [r for r in rows if r.decision is Decision.APPROVED]
        # A group of approved pairs alone may still be filled; too large it stays.
        large = [b for b in size_breaches(case, approved) if b.rule == LARGEST]
        findings += breach_findings(case, breaches(case, approved) + large)
    return case, findings


def stop_on_errors(findings: Sequence[Finding]) -> None:
    """Raise InputHasErrors where any finding is an error."""
    if has_errors(findings):
        raise InputHasErrors(fold_findings(findings))


def judged(proposal: Proposal) -> None:
    """Judge the new plan pair by pair, apart from the search, before anything is written."""
    rows, case = [m.row for m in proposal.matches], proposal.scores.case
    sizes = [b for b in size_breaches(case, rows) if not held_by_approval(b, rows, case)]
    broken = [b for b in breaches(case, rows) + sizes if not b.waived]
    if broken:
        # Never a coordinator's fault: the plan must not leave the house.
        raise AssertionError(f"the plan breaks {broken[0].rule}")


def told(
    proposal: Proposal, before: Sequence[Row], findings: Sequence[Finding], weigh: bool
) -> Run:
    """Work out what is told beside the plan: changes, what would help, and other weights.

    weigh  whether other weights are tried for a large roster too
    """
    with working("Looking for what would help"):
        helped = help_for_all(proposal)
    with working("Trying other weights"):
        sensitive = sensitivity(proposal) if weigh or small_enough(proposal) else None
    return Run(
        proposal,
        tuple(changes(proposal, before)),
        helped,
        run_record(proposal, before, __version__),
        None if sensitive is None else tuple(sensitive),
        tuple(fold_findings(findings)),
    )


def written(run: Run, target: Path, scores: Path | None) -> "list[Kept]":
    """Write matches.xlsx and, where asked for, the scores; both or neither."""
    from mentorctl.documents.edit import write_edited
    from mentorctl.documents.run_record import run_entries
    from mentorctl.documents.scores_csv import write_scores

    roster = run.proposal.scores.case.roster
    sheets, record = match_sheets(run), run_entries(run.record)
    title = roster.program.base.name or "Mentoring"
    kept: list[Kept] = []
    spare = spare_copy(target)
    others = [p for p in (scores, spare) if p is not None]
    with replacing_all([target, *others]) as (new, *more):
        for path, temporary in zip(others, more, strict=True):
            if path is spare:
                copyfile(target, temporary)
            else:
                write_scores(run.proposal.scores, temporary)
        if target.is_file():
            kept = write_edited(target, new, sheets, record)
        else:
            about = Properties(title=f"{title}: matches")
            write_new(new, sheets, about, remember=True, more=record)
    return kept


def losses(target: Path) -> list[Finding]:
    """Warn of what an edit in place can't carry; the earlier file is then kept beside it."""
    lost, spare = lost_on_edit(target), spare_copy(target)
    if spare is None:
        return []
    return [
        warning(
            "can't-carry",
            Where(target.name),
            f"The earlier {target.name} holds {listed(lost)}, which can't be carried over.",
            f"That file is kept whole as {spare.name}.",
        )
    ]
