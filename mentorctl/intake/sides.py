"""Whose sign-ups a form holds: mentors', mentees', or both, with what each answer means."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from mentorctl.intake.meaning.wordings import heading_of
from mentorctl.intake.prose.roles import role_taken
from mentorctl.intake.shapes.form import Form, Read, Sure
from mentorctl.intake.sheets import Kind, kind_of
from mentorctl.model.fields import Role, for_role
from mentorctl.model.findings import Finding, error
from mentorctl.model.grid import Grid
from mentorctl.model.text import fold

Meanings = Mapping[str, tuple[Role, ...]]
"""The roles that each answer to the question about the role means, by its folded text."""

_MOST = 6  # different answers to a question about the role
_OWN: Mapping[Role, frozenset[str]] = {
    role: frozenset(f.key for f in for_role(role)) - frozenset(f.key for f in for_role(other))
    for role, other in ((Role.MENTOR, Role.MENTEE), (Role.MENTEE, Role.MENTOR))
}
"""Fields that only one side is asked for."""


def role_of_sheet(grid: Grid) -> Role | None:
    """Return the role that the sheet's name says, else the file's; None for neither."""
    for named in (grid, replace(grid, sheet=grid.file.rpartition(".")[0])):
        kind = kind_of(named)
        if kind in (Kind.MENTORS, Kind.MENTEES):
            return Role.MENTOR if kind is Kind.MENTORS else Role.MENTEE
    return None


def role_by_questions(reads: Sequence[Read]) -> Role | None:
    """Return the role whose own fields the form asks, None where it asks both's or neither's."""
    asked = {r.field for r in reads if r.sure in (Sure.SURE, Sure.LIKELY)}
    certain = [role for role, own in _OWN.items() if asked & own]
    return certain[0] if len(certain) == 1 else None


def asks_role(reads: Sequence[Read]) -> bool:
    """Tell whether a question of the form says who signs up as what."""
    return any(read.field == "role" for read in reads)


def answered_by(form: Form, reads: Sequence[Read], meanings: Meanings) -> list[Role | None]:
    """Return the side that alone answers each question of a form for both; None for neither."""
    asked = [read.question for read in reads if read.field == "role"]
    texts = {row: " ".join(filter(None, (form.answer(row, q) for q in asked))) for row in form.rows}
    roles = {row: meanings.get(fold(text), role_taken(text)) for row, text in texts.items()}
    only = {role: [row for row, r in roles.items() if r == (role,)] for role in Role}
    sides: list[Role | None] = []
    for read in reads:
        answers = {r: sum(bool(form.answer(row, read.question)) for row in only[r]) for r in Role}
        alone = [r for r in Role if answers[r] >= 2 and not any(answers[o] for o in Role if o != r)]
        sides.append(alone[0] if alone and all(only.values()) else None)
    return sides


def role_by_answers(form: Form, reads: Sequence[Read]) -> tuple[list[Read], Meanings]:
    """Understand answers about the role by what else their people answer.

    "As a vet" and "as a student" name no role, but whoever says the one is asked for the number of
    mentees, and whoever says the other for goals. Nothing is understood unless every answer is.
    """
    heading = heading_of("role")
    for place, read in enumerate(reads):
        open_ = read.field == "role" or (read.sure is Sure.UNSURE and heading in read.candidates)
        if not open_:
            continue
        texts = {row: fold(form.answer(row, read.question)) for row in form.rows}
        said = {text for text in texts.values() if text}
        if not said or len(said) > _MOST or (read.field == "role" and all(map(role_taken, said))):
            continue
        meanings: dict[str, tuple[Role, ...]] = {}
        for text in said:
            rows = [row for row, own in texts.items() if own == text]
            meanings[text] = role_taken(text) or _sides_answered(form, reads, rows)
        if all(meanings.values()):
            why = "each answer goes with the questions of one side"
            found = list(reads)
            found[place] = replace(read, field="role", sure=Sure.LIKELY, why=why, candidates=())
            return found, meanings
    return list(reads), {}


def _sides_answered(form: Form, reads: Sequence[Read], rows: Sequence[int]) -> tuple[Role, ...]:
    """Return the sides whose own questions all of some rows answer, empty where they differ."""
    found = set()
    for row in rows:
        found.add(
            tuple(
                role
                for role, own in _OWN.items()
                if any(r.field in own and form.answer(row, r.question) for r in reads)
            )
        )
    return found.pop() if len(found) == 1 else ()


def no_role(grid: Grid) -> Finding:
    """Return the complaint that nothing says whose sign-ups a sheet holds."""
    return error(
        "role",
        grid.place,
        "Nothing says whether these people are mentors or mentees.",
        "Say --role mentor or --role mentee, put the word into the name of the file or the sheet, "
        "or name the column that says it on the Columns sheet, as Role.",
    )
