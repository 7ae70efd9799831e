"""Blank cells on which a hard rule hangs: the person can't be matched until they are filled."""

from mentorctl.matching.case import Case
from mentorctl.matching.rules.grades import bounds
from mentorctl.model.findings import Finding, Where, warning
from mentorctl.model.people import Person


def missing_answers(case: Case) -> list[Finding]:
    """Return a warning for each cell whose blank keeps the person out of every pair."""
    findings: list[Finding] = []
    tracks = {m.in_track for m in case.mentees}
    for person in case.roster.pool.people():
        served = tracks & set(person.track or ("",))
        settings = [case.roster.program.settings(t) for t in sorted(served)]
        if not settings:
            continue
        graded = all(bounds(s) != (float("-inf"), float("inf")) for s in settings)
        if graded and case.level(person) is None:
            findings.append(_blank(person, "grade", "Grade", "while a grade gap is set"))
        zoned = all(s.largest_time_difference is not None for s in settings)
        if zoned and person.time_zone is None:
            findings.append(
                _blank(
                    person, "time_zone", "Time zone", "while a largest time-zone difference is set"
                )
            )
    if not case.chain_is_used and any(
        case.settings(m).chain_of_command == "block" for m in case.mentees
    ):
        findings.append(
            warning(
                "no-managers",
                Where(),
                "Nobody's manager is known, so the chain of command could not "
                "be checked for any pair.",
                "Fill in the Manager column or the Org sheet, or set Chain of command to off.",
            )
        )
    return findings


def _blank(person: Person, key: str, heading: str, when: str) -> Finding:
    return warning(
        f"no-{key.replace('_', '-')}",
        person.at(key),
        f"{heading} is blank: nobody without one can be matched {when}.",
        "Fill in the cell.",
    )
