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
    what_if: list[str] = typer.Option(
        None,
        "--what-if",
        metavar="SETTING=VALUE",
        help="Compare with the plan under another setting, and write nothing; settings joined by "
        "; hold together. May be repeated.",
    ),
    sensitivity: bool = typer.Option(
        False,
        "--sensitivity",
        help="Fill the sheet Sensitivity for a large roster too; it takes a while.",
    ),
    json: bool = typer.Option(False, "--json", help="Print the plan as JSON."),
    folder: Path = typer.Option(None, "--folder", help="The program folder to write to."),
) -> None:
    """Propose the best plan under the program's rules and write matches.xlsx."""
    from mentorctl.cli.files import MATCHES, roster_files
    from mentorctl.cli.match_steps import judged, losses, read, stop_on_errors, told, written
    from mentorctl.cli.show import print_json, working
    from mentorctl.documents.atomic import ready
    from mentorctl.documents.match_json import match_json
    from mentorctl.matching.groups.findings import small_groups
    from mentorctl.matching.plan import propose
    from mentorctl.matching.scores import score, score_findings

    files, home = roster_files(roster, folder, _quotes(what_if or []))
    target = home / MATCHES
    if what_if:
        _compare(files, target, what_if, scores, json)
        return
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
        findings += losses(target)
    run = told(proposal, case.rows, findings, sensitivity)
    with working("Writing"):
        kept = written(run, target, scores)
    if json:
        print_json(match_json(run))
    else:
        from mentorctl.cli.match_report import report

        report(run, kept, target, scores)


def _quotes(what_if: list[str]) -> str:
    """Return what is wrong where a setting was cut at its first space."""
    cut = [text for text in what_if if "=" not in text]
    return f'A setting needs quotes: --what-if "{cut[0]} … = …".' if cut else ""


def _compare(
    files: list[Path], target: Path, what_if: list[str], scores: Path | None, json: bool
) -> None:
    """Show the plan beside those under other settings."""
    from mentorctl.cli.show import print_json, working
    from mentorctl.cli.what_if import compared
    from mentorctl.cli.what_if_report import document, report
    from mentorctl.model.errors import NotTogether

    if scores:
        raise NotTogether("--what-if", "--scores", "the first writes nothing.")
    with working("Comparing"):
        found = compared(files, target, what_if)
    if json:
        print_json(document(found))
    else:
        report(found)
