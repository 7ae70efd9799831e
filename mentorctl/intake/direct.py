"""Form exports given to `match` as they are: read where every needed field is sure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from mentorctl.intake.columns import NAME_PARTS, ColumnNames
from mentorctl.intake.exports import Reading, field_shown, read_exports
from mentorctl.intake.people import Answers
from mentorctl.intake.shapes.form import Sure
from mentorctl.intake.shapes.heads import find_heads
from mentorctl.intake.sheets import OURS, Kind, kind_of
from mentorctl.intake.sign_up import SignUp
from mentorctl.intake.sign_ups import sign_ups
from mentorctl.intake.table import find_table
from mentorctl.intake.unused import OwnColumn
from mentorctl.model.criteria import Criterion
from mentorctl.model.fields import PART_KEYS, Role, by_heading, by_key, for_role
from mentorctl.model.findings import Finding, error
from mentorctl.model.grid import Grid, Value
from mentorctl.model.roster import Program
from mentorctl.model.text import heading_key, listed
from mentorctl.model.topics import Topics

_PEOPLE = (Kind.MENTORS, Kind.MENTEES, Kind.PEOPLE)
_IDENTITY = ("id", "email", "name", *PART_KEYS)
_STEP = "Run mentorctl import, look at its sheet Columns, then run mentorctl match."


@dataclass(frozen=True)
class Direct:
    """What exports give to a roster."""

    readings: tuple[Reading, ...] = ()
    rows: tuple[Answers, ...] = ()
    own: Mapping[Role, Mapping[str, OwnColumn]] = field(default_factory=dict)
    grids: tuple[Grid, ...] = ()
    """The people on sheets as the roster has them, for the echo; headings on their first row."""


def exports_among(grids: Sequence[Grid], told: ColumnNames) -> list[Grid]:
    """Return the sheets that a form tool wrote, and sheets of people without our headings."""
    found = []
    known = {*by_heading(), "role", *NAME_PARTS, *(heading for _, heading in told.fields)}
    own = {h for (_, h), key in told.fields.items() if key in _IDENTITY}
    for grid in grids:
        kind = kind_of(grid, told)
        if heading_key(grid.sheet) in OURS or kind not in (None, *_PEOPLE) or not grid.rows:
            continue
        heads = find_heads(grid, known)
        if heads is not None and heads.profile is not None:
            found.append(grid)
        elif heads is not None and kind is not None:
            table = find_table(grid, known)
            who = {*(heading_key(k) for k in _IDENTITY), *own}
            ours = table is not None and who & set(table.keys)
            if not ours and _says_who(grid, told):
                found.append(grid)
    return found


def _says_who(grid: Grid, told: ColumnNames) -> bool:
    """Tell whether a sheet without our headings surely says who people are, in its own words."""
    readings, _ = read_exports([grid], told)
    reads = [read for reading in readings for read in reading.reads]
    return any(read.field in _IDENTITY and read.sure is Sure.SURE for read in reads)


def read_direct(
    grids: Sequence[Grid], told: ColumnNames, topics: Topics
) -> tuple[Direct, list[Finding]]:
    """Read exports without asking anybody; `import_first` says whether that is sure enough."""
    if not grids:
        return Direct(), []
    readings, findings = read_exports(grids, told)
    people, wrong = sign_ups(readings, topics.names)
    own: dict[Role, dict[str, OwnColumn]] = {role: {} for role in Role}
    for reading in readings:
        for read in reading.reads:
            if not read.field and read.sure is not Sure.IGNORED:
                where = reading.form.where(reading.form.heads[-1], read.question)
                for role in (reading.role,) if reading.role else tuple(Role):
                    heading = read.question.text
                    own[role].setdefault(heading_key(heading), OwnColumn(heading, where))
    return (
        Direct(
            tuple(readings),
            tuple(map(_answers, people)),
            own,
            tuple(_sheet(grids[0].file, role, people, own[role]) for role in Role),
        ),
        [*findings, *wrong],
    )


def _answers(person: SignUp) -> Answers:
    return Answers(
        person.role,
        person.values,
        {heading_key(h): text for h, text in person.other.items()},
        {key: where.cell for key, where in person.places.items()},
        person.where,
    )


def _sheet(file: str, role: Role, people: Sequence[SignUp], own: Mapping[str, OwnColumn]) -> Grid:
    headings = [c.heading for c in own.values()]
    rows: list[tuple[Value, ...]] = [(*(f.heading for f in for_role(role)), *headings)]
    rows += [
        (
            *(person.values.get(f.key, "") for f in for_role(role)),
            *(person.other.get(h, "") for h in headings),
        )
        for person in people
        if person.role is role
    ]
    title = Kind.MENTORS if role is Role.MENTOR else Kind.MENTEES
    return Grid(file, title.value, tuple(rows) if rows[1:] else ())


def import_first(direct: Direct, criteria: Sequence[Criterion], program: Program) -> list[Finding]:
    """Return an error for each field that the plan needs and that is only likely, or may be there.

    Needed are who people are, what the hard rules in force look at, and what criteria weigh.
    """
    needed = _needed(criteria, program)
    findings: list[Finding] = []
    for reading in direct.readings:
        sure = {read.field for read in reading.reads}
        for read in reading.reads:
            where = reading.form.where(reading.form.heads[-1], read.question)
            if read.sure is Sure.LIKELY and read.field in needed:
                findings.append(
                    error(
                        "import-first",
                        where,
                        f'"{read.question.text}" is probably {field_shown(read)}, but not surely.',
                        _STEP,
                    )
                )
            maybe = [h for h in read.candidates if (f := by_heading().get(heading_key(h)))
                     and f.key in needed and f.key not in sure]  # fmt: skip
            if read.sure is Sure.UNSURE and read.answered and maybe:
                findings.append(
                    error(
                        "import-first",
                        where,
                        f'"{read.question.text}" may be {listed(maybe, "or")}, which the plan '
                        "needs.",
                        _STEP,
                    )
                )
    return findings


def _needed(criteria: Sequence[Criterion], program: Program) -> set[str]:
    needed = {*_IDENTITY, "role", "capacity", "track", "manager", "refused"}
    settings = [program.base, *program.tracks.values()]
    if any(s.smallest_grade_gap is not None or s.largest_grade_gap is not None for s in settings):
        needed.add("grade")
    if any(s.largest_time_difference is not None for s in settings):
        needed.add("time_zone")
    needed |= {"training"} if any(s.training_required for s in settings) else set()
    needed |= {"approval"} if any(s.approval_required for s in settings) else set()
    for criterion in criteria:
        if criterion.required or criterion.weight or any(criterion.track_weights.values()):
            columns = (*criterion.mentor_columns, *criterion.mentee_columns)
            found = (by_heading().get(heading_key(c)) for c in columns)
            needed |= {f.key for f in found if f is not None}
    return needed & {*by_key(), *PART_KEYS, "role"}
