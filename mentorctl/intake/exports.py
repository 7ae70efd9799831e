"""Form exports, understood: which sheet holds whose sign-ups, and what each question asks."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from mentorctl.intake.columns import SKIP, ColumnNames, scope_of
from mentorctl.intake.meaning.recognize import recognize
from mentorctl.intake.meaning.submitter import for_another, others_addresses
from mentorctl.intake.meaning.weigh import allowed
from mentorctl.intake.prose.roles import role_taken
from mentorctl.intake.shapes.form import Form, Question, Read, Sure
from mentorctl.intake.shapes.read import read_form
from mentorctl.intake.sheets import Kind, kind_of
from mentorctl.intake.table import Table, assumed_encoding, lost_findings
from mentorctl.model.fields import Role, by_key, for_role
from mentorctl.model.findings import Finding, Where, error, note, warning
from mentorctl.model.grid import Grid
from mentorctl.model.text import heading_key

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
        role = _role_of(grid) or given
        reads = _recognized(form, role, told, known)
        if role is None and not asks_role(reads):
            role = _role_by_questions(reads)
            reads = _recognized(form, role, told, known)
        if role is None and form.rows and not asks_role(reads):
            findings.append(_no_role(grid))
        readings.append(Reading(form, scope, role, tuple(reads)))
    readings = _alike_on_all(readings)
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
) -> list[Read]:
    reads = recognize(form, role, partial(told.field_of, form.grid), names)
    if role is None and any(read.field == "role" for read in reads):
        sides = answered_by(form, reads)
        reads = recognize(form, role, partial(told.field_of, form.grid), names, sides)
    return [_no_note(form, read) for read in reads]


def answered_by(form: Form, reads: Sequence[Read]) -> list[Role | None]:
    """Return the side that alone answers each question of a form for both; None for neither."""
    asked = [read.question for read in reads if read.field == "role"]
    roles = {row: role_taken(" ".join(form.answer(row, q) for q in asked)) for row in form.rows}
    only = {role: [row for row, r in roles.items() if r == (role,)] for role in Role}
    sides: list[Role | None] = []
    for read in reads:
        answers = {r: sum(bool(form.answer(row, read.question)) for row in only[r]) for r in Role}
        alone = [r for r in Role if answers[r] >= 2 and not any(answers[o] for o in Role if o != r)]
        sides.append(alone[0] if alone and all(only.values()) else None)
    return sides


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


def asks_role(reads: Sequence[Read]) -> bool:
    """Tell whether a question of the form says who signs up as what."""
    return any(read.field == "role" for read in reads)


def _role_of(grid: Grid) -> Role | None:
    kind = kind_of(grid)
    if kind in (Kind.MENTORS, Kind.MENTEES):
        return Role.MENTOR if kind is Kind.MENTORS else Role.MENTEE
    by_file = kind_of(replace(grid, sheet=grid.file.rpartition(".")[0]))
    if by_file in (Kind.MENTORS, Kind.MENTEES):
        return Role.MENTOR if by_file is Kind.MENTORS else Role.MENTEE
    return None


def _role_by_questions(reads: Sequence[Read]) -> Role | None:
    """Return the role whose own fields the form asks, None where it asks both's or neither's."""
    asked = {r.field for r in reads if r.sure in (Sure.SURE, Sure.LIKELY)}
    own = {
        role: asked & ({f.key for f in for_role(role)} - {f.key for f in for_role(other)})
        for role, other in ((Role.MENTOR, Role.MENTEE), (Role.MENTEE, Role.MENTOR))
    }
    certain = [role for role, keys in own.items() if keys]
    return certain[0] if len(certain) == 1 else None


def _no_role(grid: Grid) -> Finding:
    return error(
        "role",
        grid.place,
        "Nothing says whether these people are mentors or mentees.",
        "Say --role mentor or --role mentee, put the word into the name of the file or the sheet, "
        "or name the column that says it on the Columns sheet, as Role.",
    )


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
