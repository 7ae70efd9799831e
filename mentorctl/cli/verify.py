"""`mentorctl verify`: judge a plan, hand-edited or not, against every hard rule.

With --recompute it also repeats the run that made the plan, see matching/recompute.py.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from mentorctl.cli.boundary import guarded
from mentorctl.cli.plan_files import PLAN

if TYPE_CHECKING:
    from mentorctl.matching.verify import Breach
    from mentorctl.model.findings import Finding
    from mentorctl.model.pairs import Row


@guarded
def verify(
    matches: Path = PLAN,
    recompute: bool = typer.Option(
        False,
        "--recompute",
        help="Also repeat the run that made it: do the same inputs still give this plan?",
    ),
    json: bool = typer.Option(False, "--json", help="Print the judgment as JSON."),
    folder: Path = typer.Option(None, "--folder", help="The program folder."),
) -> None:
    """Judge every standing pair of a plan against every hard rule."""
    from mentorctl import __version__
    from mentorctl.cli.files import matches_file
    from mentorctl.cli.recompute_report import recompute_json, report
    from mentorctl.cli.show import print_json, show_findings, working
    from mentorctl.documents.edited import edited_cells
    from mentorctl.documents.run_record import read_run
    from mentorctl.intake.plan import read_plan
    from mentorctl.intake.roster import roster_from
    from mentorctl.intake.spreadsheet import read_grids
    from mentorctl.matching.case import Case
    from mentorctl.matching.groups.verify import size_breaches
    from mentorctl.matching.recompute import recompute as compare
    from mentorctl.matching.scores import criteria_findings
    from mentorctl.matching.verify import breach_findings, breaches
    from mentorctl.model.findings import has_errors

    path = matches_file(matches, folder)
    with working("Checking"):
        grids = read_grids(path)
        roster, findings = roster_from(grids)
        rows, wrong = read_plan(grids, roster)
        case = Case(roster, rows)
        findings = [*wrong, *findings]
        if not has_errors(findings):
            findings += criteria_findings(case)
        usable = not has_errors(findings)
        found = breaches(case, rows) + size_breaches(case, rows) if usable else []
        findings = [*breach_findings(case, found), *findings]
        bad = has_errors(findings)
        record = read_run(grids) if recompute else None
        if recompute and record is None:
            findings.append(_no_record(path))
        again = record and usable and compare(record, roster, rows, __version__)
        cells = edited_cells(grids, roster) if again else []
    standing = [r for r in rows if r.decision.stands]
    waived = [b for b in found if b.waived]
    if json:
        document = _document(standing, waived, bad, findings)
        if recompute:
            document["recompute"] = recompute_json(again, cells) if again else None
        print_json(document)
    else:
        show_findings(findings, notes=False)
        _report(waived, len(standing) if usable else None, bad)
        if again:
            report(again, cells, roster)
    if bad or (recompute and not (again and again.same)):
        raise typer.Exit(1)


def _report(waived: "list[Breach]", judged: int | None, bad: bool) -> None:
    """Say what was waived and how many pairs were judged, None where none could be."""
    from mentorctl.cli.show import console, say
    from mentorctl.model.text import count

    for breach in waived:
        number = f"{breach.row.pair}, " if breach.row.pair else ""
        say(
            console(),
            f"Waived: {number}{breach.rule}: {breach.why} "
            f"Reason given: {breach.row.waiver or 'on another row'}",
        )
    if judged is None:
        typer.echo("No pair was judged yet: correct the errors first.")
    else:
        rules = "not every" if bad else "every hard"
        typer.echo(f"{count(judged, 'pair')} judged: {rules} rule holds.")


def _no_record(path: Path) -> "Finding":
    from mentorctl.model.findings import Where, error

    return error(
        "no-record",
        Where(file=path.name),
        "This file carries no record of the run that made it, so the run can't be repeated.",
        "Run mentorctl match again: it keeps your decisions and writes the record. Only Excel "
        "and LibreOffice keep it, in an .xlsx file.",
    )


def _document(
    standing: "list[Row]", waived: "list[Breach]", bad: bool, findings: "list[Finding]"
) -> dict[str, object]:
    """Return the judgment as `--json` prints it."""
    from mentorctl.model.findings import fold_findings

    return {
        "pairs": len(standing),
        "holds": not bad,
        "waived": [
            {
                "pair": b.row.pair,
                "mentee": b.row.mentee,
                "mentor": b.row.mentor,
                "rule": b.rule,
                "reason": b.row.waiver,
            }
            for b in waived
        ],
        "findings": [f.as_json() for f in fold_findings(findings)],
    }
