"""Form exports, understood: which sheet holds whose sign-ups, and what each question asks."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from mentorctl.intake.columns import SKIP, ColumnNames, scope_of
from mentorctl.intake.meaning.recognize import recognize
from mentorctl.intake.meaning.submitter import for_another, others_addresses
from mentorctl.intake.meaning.weigh import allowed
from mentorctl.intake.shapes.form import Form, Question, Read, Sure
from mentorctl.intake.shapes.read import read_form
from mentorctl.intake.sides import (
    Meanings,
    answered_by,
    asks_role,
    no_role,
    role_by_answers,
    role_by_questions,
    role_of_sheet,
)
from mentorctl.intake.table import Table, assumed_encoding, lost_findings
from mentorctl.model.fields import PART_KEYS, Role, by_key
from mentorctl.model.findings import Finding, Where, note, warning
from mentorctl.model.grid import Grid
from mentorctl.model.text import heading_key

_IDENTITY = frozenset({"id", "email", "name", *PART_KEYS})
_DISTINCT = 0.8  # of the cells in a column of names


@dataclass(frozen=True)
class Reading:
    """One sheet of an export, with how each question was understood."""

    form: Form
    scope: str
    """How the Columns sheet names it: the file, and the sheet where the file has several."""
    role: Role | None
    """Whose answers these are; None where each row says it."""
    reads: tuple[Read, ...]
    meanings: Meanings = field(default_factory=dict)
    """What answers about the role mean that do not say it themselves."""


def read_exports(
    grids: Sequence[Grid], told: ColumnNames, given: Role | None = None
) -> tuple[list[Reading], list[Finding]]:
    """Understand each sheet that holds sign-ups.

    `told` is the Columns sheet, which always wins; `given` the role of people on sheets whose name
    and file name don't say it.
    """
    readings: list[Reading] = []
    findings: list[Finding] = assumed_encoding(grids)
    known = _names_in(grids)
    several = {g.file for g in grids if sum(o.file == g.file for o in grids) > 1}
    visible = {g.file for g in grids if not g.hidden}
    for grid in grids:
        if grid.hidden and grid.file in visible:
            if grid.rows:
                findings.append(
                    warning(
                        "hidden-sheet",
                        grid.place,
                        "This sheet is hidden and was not read.",
                        "Unhide it, save, and import again if it holds sign-ups.",
                    )
                )
            continue
        scope = scope_of(grid) if grid.file in several else grid.file
        form = read_form(grid, [heading for _, heading in told.fields])
        if form is None or not (form.questions or form.findings):
            if grid.rows:
                findings.append(note("ignored-sheet", grid.place, "No sign-ups are on this sheet."))
            continue
        findings += form.findings
        role = role_of_sheet(grid) or given
        reads, meanings = _recognized(form, role, told, known)
        if role is None and not asks_role(reads):
            role = role_by_questions(reads)
            reads, meanings = _recognized(form, role, told, known)
        if role is None and form.rows and not asks_role(reads):
            findings.append(no_role(grid))
        readings.append(Reading(form, scope, role, tuple(reads), meanings))
    readings, nobody = _with_people(_alike_on_all(readings))
    findings += nobody
    for reading in readings:
        for told_of in (for_another, others_addresses, _lost):
            findings += told_of(reading.form, reading.reads)
    return readings, findings


def _alike_on_all(readings: Sequence[Reading]) -> list[Reading]:
    """Read a heading that is unsure on one sheet as it is read on another one of the import."""
    known: dict[str, str] = {}
    for reading in readings:
        for read in reading.reads:
            if read.field and not read.question.submitter:
                known.setdefault(heading_key(read.question.text), read.field)
    found = []
    for reading in readings:
        taken = {read.field for read in reading.reads}
        reads = list(reading.reads)
        for place, read in enumerate(reads):
            key = known.get(heading_key(read.question.text), "")
            if read.sure is Sure.UNSURE and key and key not in taken and allowed(key, reading.role):
                why = "read so on another sheet"
                reads[place] = replace(read, field=key, sure=Sure.LIKELY, why=why, candidates=())
                taken.add(key)
        found.append(replace(reading, reads=tuple(reads)))
    return found


def _lost(form: Form, reads: Sequence[Read]) -> list[Finding]:
    """Return a finding for each cell without a value: an error where the column is read."""
    table = Table(form.grid, form.heads[-1] if form.heads else 0)
    return lost_findings(table, {c for r in reads if r.field for c in r.question.columns})


def _recognized(
    form: Form, role: Role | None, told: ColumnNames, names: frozenset[str]
) -> tuple[list[Read], Meanings]:
    field_of = partial(told.field_of, form.grid)
    reads = recognize(form, role, field_of, names)
    meanings: Meanings = {}
    if role is None:
        reads, meanings = role_by_answers(form, reads)
    if role is None and asks_role(reads):
        sides = answered_by(form, reads, meanings)
        again = recognize(form, role, field_of, names, sides)
        reads = [b if b.field == "role" else a for a, b in zip(again, reads, strict=True)]
    return [_no_note(form, read) for read in reads], meanings


def _with_people(readings: Sequence[Reading]) -> tuple[list[Reading], list[Finding]]:
    """Leave out sheets that say who nobody is, such as a diary, where others do say it."""
    named = [r for r in readings if {read.field for read in r.reads} & _IDENTITY]
    if not named:
        return list(readings), []
    findings = [
        warning(
            "no-identity",
            reading.form.grid.place,
            "No column here says who people are, so this sheet is not read.",
            "If it holds sign-ups, name the ID, email or name on the Columns sheet.",
        )
        for reading in readings
        if reading not in named and reading.form.questions
    ]
    return [r for r in readings if r in named or not r.form.questions], findings


def _no_note(form: Form, read: Read) -> Read:
    """Leave a remark in a form tool unread: the roster's Notes are the coordinator's own."""
    if form.tool and read.field == "notes" and "Columns sheet" not in read.why:
        return replace(read, field="", sure=Sure.UNSURE, why="a remark of the person")
    return read


def _names_in(grids: Sequence[Grid]) -> frozenset[str]:
    """Return what stands in columns that look like people's names: names refer to names.

    Nearly every cell holds two to four words without digits, and hardly any stands there twice.
    """
    found: set[str] = set()
    for grid in grids:
        for column in zip(*grid.texts, strict=True):
            texts = [t for t in column[1:] if t]
            alike = [t for t in texts if 1 <= t.count(" ") <= 3 and not any(map(str.isdigit, t))]
            distinct = len(set(alike)) >= _DISTINCT * len(alike)
            if len(alike) >= 3 and len(alike) >= _DISTINCT * len(texts) and distinct:
                found |= set(alike)
    return frozenset(found)


def unread(readings: Sequence[Reading]) -> list[Finding]:
    """Return what a coordinator should look at: likely readings, and questions left unread."""
    findings: list[Finding] = []
    for reading in readings:
        for read in reading.reads:
            where = _heading(reading.form, read.question)
            if read.sure is Sure.LIKELY:
                heading = field_shown(read)
                findings.append(
                    warning(
                        "likely",
                        where,
                        f'"{read.question.text}" is read as {heading}: {read.why}.',
                        "If that is wrong, correct its Field on the Columns sheet, import again.",
                    )
                )
            elif read.sure is Sure.UNSURE and read.answered:
                near = f"It may be {', '.join(read.candidates)}. " if read.candidates else ""
                findings.append(
                    note(
                        "unread",
                        where,
                        f'"{read.question.text}" is kept on the sheet Other answers.',
                        f"{near}To use it, name its Field on the Columns sheet and import again.",
                    )
                )
    return findings


def _heading(form: Form, question: Question) -> Where:
    head = form.heads[-1] if form.heads else 0
    return form.grid.where(head, question.columns[0])


def field_shown(read: Read) -> str:
    """Return the Field that the Columns sheet gives a question; empty where none was found."""
    if read.sure is Sure.IGNORED:
        return SKIP
    if read.field in by_key():
        return by_key()[read.field].heading
    return {"first_name": "First name", "last_name": "Last name", "role": "Role"}.get(
        read.field, ""
    )
