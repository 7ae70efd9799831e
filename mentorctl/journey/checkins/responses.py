"""A table of responses becomes the newest answers of each partner of each pair."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from mentorctl.intake.prose.times import Clock
from mentorctl.intake.shapes.form import Form
from mentorctl.intake.shapes.form import Question as Column
from mentorctl.intake.shapes.read import read_form
from mentorctl.intake.table import Table, assumed_encoding, lost_findings
from mentorctl.journey.checkins.answers import Value, is_blank, read
from mentorctl.journey.checkins.chosen import Chosen
from mentorctl.journey.checkins.doubles import newest
from mentorctl.journey.checkins.headings import Columns, known_headings, read_columns
from mentorctl.journey.checkins.question import Question, Questionnaire
from mentorctl.journey.checkins.respondents import Said, Seats
from mentorctl.journey.checkins.response import Response, Seat
from mentorctl.model.fields import Role
from mentorctl.model.findings import Finding, Where, error, note, warning
from mentorctl.model.grid import Grid
from mentorctl.model.pairs import Row
from mentorctl.model.roster import Roster
from mentorctl.model.text import fold

_ROLES = frozenset(role.value for role in Role)


@dataclass(frozen=True)
class Collected:
    """Who answered, who was asked."""

    seats: tuple[Seat, ...] = ()
    """Everybody who is asked, mentor before mentee, in the order of the pairs."""
    responses: Mapping[Seat, Response] = field(default_factory=dict)

    def of(self, pair: str, role: Role) -> Response | None:
        """Return the answers of one side of a pair, None where it did not respond."""
        found = (r for s, r in self.responses.items() if (s.pair, s.role) == (pair, role))
        return next(found, None)

    @property
    def silent(self) -> tuple[Seat, ...]:
        """Return who was asked and did not respond."""
        return tuple(seat for seat in self.seats if seat not in self.responses)


def read_responses(
    grids: Sequence[Grid], rows: Sequence[Row], roster: Roster, asked: Questionnaire
) -> tuple[Collected, list[Finding]]:
    """Read every sheet of responses; `rows` are the rows of the Pairs sheet.

    Strangers, doubles and answers that aren't understood are warnings, and leave the rest
    standing. There is an error where no sheet holds responses that can be told apart.
    """
    seats = Seats(rows, roster)
    found: list[Response] = []
    findings: list[Finding] = assumed_encoding(grids)
    usable = False
    for grid in grids:
        if not grid.rows:
            continue
        if grid.hidden and any(g.file == grid.file and not g.hidden for g in grids):
            text = "This sheet is hidden and was not read."
            findings.append(note("hidden-sheet", grid.place, text, "Unhide it to have it read."))
            continue
        form = read_form(grid, known_headings(asked))
        if form is None or not form.questions:
            findings += form.findings if form else ()
            findings.append(note("ignored-sheet", grid.place, "No responses are on this sheet."))
            continue
        columns = read_columns(form, asked)
        if not columns.answers:
            findings.append(note("ignored-sheet", grid.place, "No responses are on this sheet."))
            continue
        findings += [*form.findings, *columns.findings, *_lost(form)]
        if not columns.who:
            findings.append(_no_identity(grid))
            continue
        usable = True
        responses, wrong = _of_form(form, columns, seats, asked)
        found += responses
        findings += wrong
    if not usable and not any(f.severity == "error" for f in findings):
        findings.append(_none(grids, asked))
    kept, twice = newest(found)
    order = {seat: place for place, seat in enumerate(seats.seats)}
    responses_by_seat = {r.seat: r for r in sorted(kept, key=lambda r: order[r.seat])}
    return Collected(seats.seats, responses_by_seat), [*findings, *twice]


def _of_form(
    form: Form, columns: Columns, seats: Seats, asked: Questionnaire
) -> tuple[list[Response], list[Finding]]:
    found: list[Response] = []
    findings: list[Finding] = []
    times = form.grid.texts
    submitted = [] if form.submitted is None else [times[r][form.submitted] for r in form.rows]
    clock = Clock([when for when in submitted if when])
    for row in form.rows:
        start = form.grid.where(row, 0)
        seat, noticed = seats.find(list(_said(form, columns, row)), start)
        findings += noticed
        if seat is None:
            continue
        when = times[row][form.submitted] if form.submitted is not None else ""
        texts, places = {}, {}
        for key, column in columns.answers.items():
            if text := form.answer(row, column):
                texts[key], places[key] = text, form.where(row, column)
        response, wrong = understood(seat, texts, places, asked)
        findings += wrong
        found.append(
            Response(
                seat, response.values, response.texts, places, start, when,
                clock.day(when) if when else None,
            )
        )  # fmt: skip
    return found, findings


def understood(
    seat: Seat, texts: Mapping[str, str], places: Mapping[str, Where], asked: Questionnaire
) -> tuple[Response, list[Finding]]:
    """Return what one partner answered, by key of the question, and what isn't understood."""
    values: dict[str, Value] = {}
    kept: dict[str, str] = {}
    findings: list[Finding] = []
    for question in asked.questions:
        text, where = texts.get(question.key, ""), places.get(question.key, Where())
        if is_blank(question, text):
            continue
        if seat.role not in question.roles:
            what = f'A {seat.role} is not asked "{question.text}"; the answer is not counted.'
            findings.append(note("not-theirs", where, what))
            continue
        kept[question.key] = text
        try:
            value = read(question, text)
        except ValueError as exc:
            findings.append(_not_understood(question, where, str(exc)))
            continue
        values[question.key] = value
        for part in value.unread if isinstance(value, Chosen) else ():
            what = f'"{part}" is no entry of the list'
            findings.append(_not_understood(question, where, what))
    return Response(seat, values, kept, places), findings


def _not_understood(question: Question, where: Where, why: str) -> Finding:
    return warning(
        "answer",
        where,
        f"{question.text} {why}.",
        "It counts as missing. Ask the person, and write the answer here.",
    )


def _said(form: Form, columns: Columns, row: int) -> Iterator[Said]:
    """Yield what a row says of who answers; first and last name as one."""
    for key, found in columns.who.items():
        for column in found:
            if key not in ("first_name", "last_name") and (text := form.answer(row, column)):
                # "Respondent: mentor" says the role, whatever stands over it.
                kind = "role" if key in ("id", "name") and fold(text) in _ROLES else key
                yield Said(kind, text, form.where(row, column), bool(column.submitter))
    parts: list[tuple[str, Column]] = [
        (text, column)
        for key in ("first_name", "last_name")
        for column in columns.who.get(key, ())[:1]
        if (text := form.answer(row, column))
    ]
    if parts:
        name = " ".join(text for text, _ in parts)
        submitter = all(column.submitter for _, column in parts)
        yield Said("name", name, form.where(row, parts[0][1]), bool(submitter))


def _lost(form: Form) -> list[Finding]:
    """Return a warning for each cell without a value: the answer there is missing."""
    return lost_findings(Table(form.grid, form.heads[-1] if form.heads else 0), ())


def _no_identity(grid: Grid) -> Finding:
    return error(
        "no-identity",
        grid.place,
        "No column here says who answered, so nothing of it can be used.",
        "Add a column Email, ID, Name, or Pair and Role.",
    )


def _none(grids: Sequence[Grid], asked: Questionnaire) -> Finding:
    where = Where(grids[0].file) if grids else Where()
    return error(
        "no-responses",
        where,
        f"No answers to the {asked.title} are here.",
        "Give the export of the form, with its headings and one row for each response.",
    )
