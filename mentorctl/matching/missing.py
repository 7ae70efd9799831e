"""Cells on which a hard rule hangs: the person can't be matched until they hold an answer."""

from dataclasses import dataclass

from mentorctl.matching.case import Case
from mentorctl.matching.rules.grades import bounds
from mentorctl.model.findings import Finding, Where, warning
from mentorctl.model.people import Mentee, Mentor, Person
from mentorctl.model.settings import Settings


@dataclass(frozen=True)
class Lack:
    """One cell that keeps its person out of every pair: blank, or a no where a yes is asked."""

    key: str
    heading: str
    says_no: bool = False

    def __str__(self) -> str:
        """Say it in words that follow "while"."""
        return f"{self.heading} {'says no' if self.says_no else 'is blank'}"


def lacking(case: Case, person: Person) -> list[Lack]:
    """Return the cells that keep a person out of every pair of every track they are in."""
    served = _served(case, person)
    if not served:
        return []
    found = _blanks(case, person, served)
    if isinstance(person, Mentor) and all(s.training_required for s in served):
        if not person.training:
            found.append(Lack("training", "Training completed", person.training is False))
    elif isinstance(person, Mentee) and served[0].approval_required and not person.approval:
        found.append(Lack("approval", "Supervisor approval", person.approval is False))
    chained = all(s.chain_of_command == s.chain_unknown == "block" for s in served)
    if chained and person.id not in case.roster.managers:
        found.append(Lack("manager", "Manager"))
    return found


def _served(case: Case, person: Person) -> list[Settings]:
    """Return the settings of the tracks in which somebody could be matched with the person."""
    tracks = case.tracks & set(person.track or ("",))
    return [case.roster.program.settings(t) for t in sorted(tracks)]


def _blanks(case: Case, person: Person, served: list[Settings]) -> list[Lack]:
    found = []
    graded = all(bounds(s) != (float("-inf"), float("inf")) for s in served)
    if graded and case.level(person) is None:
        found.append(Lack("grade", "Grade"))
    zoned = all(s.largest_time_difference is not None for s in served)
    if zoned and person.time_zone is None:
        found.append(Lack("time_zone", "Time zone"))
    return found


_WHILE = {
    "grade": "while a grade gap is set",
    "time_zone": "while a largest time-zone difference is set",
}


def missing_answers(case: Case) -> list[Finding]:
    """Return a warning for each cell whose blank keeps the person out of every pair."""
    findings = [
        _blank(person, lack)
        for person in case.roster.pool.people()
        if (served := _served(case, person))
        for lack in _blanks(case, person, served)
    ]
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


def _blank(person: Person, lack: Lack) -> Finding:
    code = f"no-{lack.key.replace('_', '-')}"
    told = f"nobody without one can be matched {_WHILE[lack.key]}."
    if lack.key in person.cells:
        said = f"{lack.heading} is blank: {told}"
        return warning(code, person.at(lack.key), said, "Fill in the cell.")
    where = Where(person.where.file, person.where.sheet)
    said = f"There is no column {lack.heading} here: {told}"
    return warning(
        code,
        where,
        said,
        "Add it; if it has another heading, name it so, or say it on the Columns sheet.",
    )
