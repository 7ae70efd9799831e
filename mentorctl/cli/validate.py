"""`mentorctl validate`: every problem of a roster at once."""

from pathlib import Path

import typer

from mentorctl.cli.boundary import guarded


@guarded
def validate(
    roster: list[Path] = typer.Argument(
        None, help="The roster: one workbook, or several files. Default: roster.xlsx here."
    ),
    out: Path = typer.Option(
        None,
        "--out",
        help="Write a copy with the cells marked: a file, or a folder if you name several files.",
    ),
    json: bool = typer.Option(False, "--json", help="Print the findings as JSON."),
    folder: Path = typer.Option(None, "--folder", help="The program folder."),
) -> None:
    """Check a roster and list every problem at once, each with its cell."""
    from mentorctl.cli.files import roster_files
    from mentorctl.cli.show import print_json, show_findings, tally, working
    from mentorctl.intake.roster import read_roster
    from mentorctl.journey.checkins.own import question_findings
    from mentorctl.matching.case import Case
    from mentorctl.matching.scores import criteria_findings, score, score_findings
    from mentorctl.model.findings import fold_findings, has_errors

    files, _ = roster_files(roster, folder)
    with working("Checking"):
        people, findings = read_roster(files)
        findings += question_findings(people.questions)
        case = Case(people)
        if not has_errors(findings):
            findings += criteria_findings(case)
        if not has_errors(findings):
            findings += score_findings(score(case))
    if json:
        print_json({"findings": [f.as_json() for f in fold_findings(findings)]})
    else:
        show_findings(findings)
        typer.echo(
            f"{len(people.mentors)} mentors, {len(people.mentees)} mentees: {tally(findings)}."
        )
    if out is not None:
        from mentorctl.documents.marked_files import marked_copies

        for path in marked_copies(files, out, fold_findings(findings)):
            typer.echo(f"Marked copy: {path}", err=True)
    if has_errors(findings):
        raise typer.Exit(1)
