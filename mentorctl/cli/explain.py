"""`mentorctl explain`: why this partner, why nobody, why not that one and at what price."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from mentorctl.cli.boundary import guarded

if TYPE_CHECKING:
    from mentorctl.matching.answer import Answer
    from mentorctl.model.roster import Roster


@guarded
def explain(
    person: str = typer.Argument(..., help="A mentee or a mentor, by ID, email or name."),
    partner: str = typer.Argument(None, help="A partner to ask about: why not this one?"),
    matches: Path = typer.Option(
        None, "--matches", help="The plan. Default: matches.xlsx here, else roster.xlsx."
    ),
    json: bool = typer.Option(False, "--json", help="Print the answer as JSON."),
    folder: Path = typer.Option(None, "--folder", help="The program folder."),
) -> None:
    """Say why somebody has this partner or none, or what another partner would cost."""
    from mentorctl.cli.explain_json import document
    from mentorctl.cli.explain_report import report
    from mentorctl.cli.plan_files import stop_on_errors
    from mentorctl.cli.show import print_json, working

    with working("Matching"):
        answer, roster, findings = _answer(person, partner, matches, folder)
        stop_on_errors(findings, "Nothing was explained.")
    if json:
        print_json(document(answer, roster, findings))
    else:
        report(answer, roster)


def _answer(
    person: str, partner: str | None, matches: Path | None, folder: Path | None
) -> "tuple[Answer, Roster, list[Any]]":
    from mentorctl.cli.files import ROSTER, matches_file
    from mentorctl.cli.plan_files import read_matches, stop_on_errors
    from mentorctl.intake.roster import read_roster
    from mentorctl.matching.answer import answer_for
    from mentorctl.matching.case import Case
    from mentorctl.matching.plan import propose
    from mentorctl.matching.scores import criteria_findings, score

    plain = (folder or Path()) / ROSTER
    planned = matches is not None or not plain.is_file() or matches_there(folder)
    if planned:
        roster, rows, findings = read_matches(matches_file(matches, folder))
    else:
        roster, findings = read_roster([plain])
        rows = ()
    case = Case(roster, rows)
    stop_on_errors(findings, "Nothing was explained.")
    findings += criteria_findings(case)
    stop_on_errors(findings, "Nothing was explained.")
    one, other = _who(roster, person, partner)
    return answer_for(propose(score(case), rows), one, other), roster, findings


def matches_there(folder: Path | None) -> bool:
    """Tell whether the program folder holds a plan."""
    from mentorctl.cli.files import MATCHES

    return ((folder or Path()) / MATCHES).is_file()


def _who(roster: "Roster", person: str, partner: str | None) -> "tuple[Any, Any]":
    """Return the people asked about, mentee first where both are named. Raises PersonUnknown."""
    from mentorctl.intake.directory import Directory
    from mentorctl.model.errors import PersonUnknown

    directory = Directory(roster.people())
    ids = []
    for text in (person, *([partner] if partner else [])):
        found = directory.find(text)
        if not found.id:
            raise PersonUnknown(text, found.several, found.near)
        ids.append(found.id)
    if partner is None:
        return roster.mentee.get(ids[0]) or roster.mentor[ids[0]], None
    for mentee, mentor in (ids, ids[::-1]):
        if mentee in roster.mentee and mentor in roster.mentor:
            return roster.mentee[mentee], roster.mentor[mentor]
    raise PersonUnknown(partner, (), (), "They are not a mentee and a mentor.")
