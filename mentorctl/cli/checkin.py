"""`mentorctl checkin`: blank forms for a stage, or the answers scored and who needs a talk."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from mentorctl.cli.boundary import guarded
from mentorctl.journey.checkins.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentorctl.intake.response_files import Came


@guarded
def checkin(
    responses: list[Path] = typer.Argument(
        None, help="Form exports, or returned forms, or a folder. Default: checkins/STAGE."
    ),
    stage: Stage = typer.Option(Stage.NINETY_DAY, "--stage", help="Which check-in."),
    forms: bool = typer.Option(False, "--forms", help="Write blank forms instead."),
    today: datetime = typer.Option(
        None, "--today", formats=["%Y-%m-%d"], help="Count days up to this one. Default: today."
    ),
    json: bool = typer.Option(False, "--json", help="Print the result as JSON."),
    folder: Path = typer.Option(None, "--folder", help="The program folder."),
) -> None:
    """Score check-in answers and say which pairs need you; or write the blank forms."""
    from mentorctl.cli.checkin_report import document, report, report_forms
    from mentorctl.cli.files import CHECKINS, PACKS, matches_file
    from mentorctl.cli.plan_files import read_matches, stop_on_errors
    from mentorctl.cli.show import print_json, working
    from mentorctl.documents.checkins.action_plans import returned_plans, without_plans
    from mentorctl.documents.checkins.run import OURS, judge, write_forms, write_results
    from mentorctl.documents.packs.run import open_workshop
    from mentorctl.journey.checkins.own import question_findings

    home = folder or _home(responses)
    own = home / CHECKINS / stage
    with working("Reading"):
        roster, rows, findings = read_matches(matches_file(None, home))
        findings += question_findings(roster.questions)
        stop_on_errors(findings)
        shop = open_workshop(roster, home)
        came = None if forms else without_plans(_came(responses, own))
        then = _closing(own.parent) if stage is Stage.FOLLOW_UP else None
        day = today.date() if today else datetime.now().date()
        judged = judge(roster, rows, stage, came, day, then)
        stop_on_errors(judged.findings)
        back = None
        if forms and stage is Stage.MIDPOINT:
            back = returned_plans(shop, judged.pairs, home / PACKS, own, OURS)
            judged = replace(judged, findings=(*judged.findings, *back.findings))
    if forms:
        with working("Writing forms"):
            written = write_forms(shop, judged, own, back.plans if back else {})
        if json:
            print_json({"stage": stage.value, "written": list(written.written),
                        "kept": list(written.kept), "beside": list(written.beside),
                        "findings": [f.as_json() for f in judged.findings]})  # fmt: skip
        else:
            report_forms(judged, written, own, back)
        return
    with working("Writing"):
        done = write_results(shop, judged, own)
    if json:
        print_json(document(judged))
    else:
        report(judged, done, own)


def _home(responses: "Sequence[Path] | None") -> Path:
    """Return the program folder of the answers that were named: the nearest with matches.xlsx.

    Returned forms lie two folders below it, an export may lie anywhere; then it is this folder.
    """
    from mentorctl.cli.files import MATCHES

    for path in (responses or [])[:1]:
        for above in (path, *path.absolute().parents)[:5]:
            if (above / MATCHES).is_file():
                return above
    return Path()


def _closing(checkins: Path) -> "Came | None":
    """Return the answers of the closing, None where there is no folder for them."""
    from mentorctl.documents.checkins.run import OURS
    from mentorctl.intake.response_files import read_below

    folder = checkins / Stage.CLOSING
    return read_below(folder, OURS) if folder.is_dir() else None


def _came(responses: "Sequence[Path] | None", own: Path) -> "Came":
    """Read what was named, else all that lies in the stage's folder. Raises FileMissing."""
    from mentorctl.documents.checkins.run import OURS
    from mentorctl.intake.response_files import read_below, read_named
    from mentorctl.model.errors import FileMissing

    if responses:
        return read_named(responses)
    if not own.is_dir():
        raise FileMissing(
            own,
            f"Name the file with the answers; or write forms with: mentorctl checkin --stage "
            f"{own.name} --forms",
        )
    return read_below(own, OURS)
