"""`mentorctl match`: from a roster to the best plan. The order of steps stands here."""

from pathlib import Path

import typer

from mentorctl.cli.boundary import guarded


@guarded
def match(
    roster: list[Path] = typer.Argument(
        None, help="The roster: one workbook, or several files. Default: roster.xlsx here."
    ),
    scores: Path = typer.Option(
        None, "--scores", help="Also write every combination with its scores to this CSV file."
    ),
    json: bool = typer.Option(False, "--json", help="Print the plan as JSON."),
    folder: Path = typer.Option(None, "--folder", help="The program folder to write to."),
) -> None:
    """Propose the best plan under the program's rules and write matches.xlsx."""
    from mentorctl.cli.files import MATCHES, roster_files
    from mentorctl.cli.match_steps import judged, losses, read, stop_on_errors, written
    from mentorctl.cli.show import print_json, working
    from mentorctl.documents.atomic import ready
    from mentorctl.documents.match_json import match_json
    from mentorctl.matching.changes import changes
    from mentorctl.matching.groups.findings import small_groups
    from mentorctl.matching.plan import propose
    from mentorctl.matching.scores import score, score_findings

    files, home = roster_files(roster, folder)
    target = home / MATCHES
    ready([target, *([scores] if scores else [])])
    with working("Reading"):
        case, findings = read(files, target)
    with working("Matching"):
        table = score(case)
        findings += score_findings(table)
        stop_on_errors(findings)
        proposal = propose(table, case.rows)
        judged(proposal)
        findings += small_groups(case, [m.row for m in proposal.matches])
        changed = changes(proposal, case.rows)
        findings += losses(target)
    with working("Writing"):
        kept = written(proposal, changed, findings, target, scores)
    if json:
        print_json(match_json(proposal, changed, findings))
    else:
        from mentorctl.cli.match_report import report

        report(proposal, changed, findings, kept, target, scores)
