"""Tables and forms of responses become the newest answers of each partner of each pair."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from mentorctl.intake.prose.times import Clock
from mentorctl.intake.shapes.form import Form
from mentorctl.intake.shapes.form import Question as Column
from mentorctl.intake.shapes.read import read_form
from mentorctl.intake.table import Table, assumed_encoding, lost_findings
from mentorctl.journey.checkins.doubles import newest
from mentorctl.journey.checkins.headings import Columns, known_headings, read_columns
from mentorctl.journey.checkins.question import Questionnaire
from mentorctl.journey.checkins.respondents import Said, Seats
from mentorctl.journey.checkins.response import Response, Seat
from mentorctl.journey.checkins.returned import is_form, read_form_sheet
from mentorctl.journey.checkins.understood import understood
from mentorctl.model.fields import Role
from mentorctl.model.findings import Finding, Where, error, note
from mentorctl.model.grid import Grid
from mentorctl.model.pairs import Row
from mentorctl.model.roster import Roster
from mentorctl.model.text import fold

_ROLES = frozenset(role.value for role in Role)


@dataclass(frozen=True)
class Collected:
    """Who answered, who was asked."""

    seats: tuple[Seat, ...] = ()
    """Both sides of every pair that is asked about, the mentor first, in the order of the pairs."""
    responses: Mapping[Seat, Response] = field(default_factory=dict)
    uninvited: Mapping[Seat, str] = field(default_factory=dict)
    """Who is not asked, and why, as one word or two; whoever answers all the same counts."""

    def of(self, pair: str, role: Role) -> Response | None:
        """Return the answers of one side of a pair, None where it did not respond."""
        found = (r for s, r in self.responses.items() if (s.pair, s.role) == (pair, role))
        return next(found, None)

    @property
    def asked(self) -> tuple[Seat, ...]:
        """Return who was asked, and who answered without being asked."""
        return tuple(s for s in self.seats if s in self.responses or s not in self.uninvited)

    @property
    def silent(self) -> tuple[Seat, ...]:
        """Return who was asked and did not respond."""
        return tuple(seat for seat in self.asked if seat not in self.responses)


def read_responses(
    grids: Sequence[Grid],
    rows: Sequence[Row],
    roster: Roster,
    asked: Questionnaire,
    saved: Mapping[str, str] | None = None,
    asked_about: Sequence[Row] | None = None,
) -> tuple[Collected, list[Finding]]:
    """Read every sheet of responses; `rows` are the rows of the Pairs sheet.

    `asked_about` are those of them whose people are asked; by default the running pairs.
    `saved` says when each file was saved, by its name in the grids: a form has no other time.
    Strangers, doubles and answers that aren't understood are warnings, and leave the rest
    standing. There is an error for a file in which no sheet holds responses that can be told apart.
    """
    seats = Seats(rows, roster, asked_about)
    found: list[Response] = []
    findings: list[Finding] = assumed_encoding(grids)
    usable: set[str] = set()
    forms = {grid.file for grid in grids if is_form(grid)}
    for grid in grids:
        if is_form(grid):
            usable.add(grid.file)
            one, wrong = read_form_sheet(grid, seats, asked, (saved or {}).get(grid.file, ""))
            found += [one] if one else []
            findings += wrong
            continue
        if not grid.rows or grid.file in forms:
            continue  # beside a form stand its drop-downs only
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
        usable.add(grid.file)
        responses, wrong = _of_form(form, columns, seats, asked)
        found += responses
        findings += wrong
    stopped = {f.where.file for f in findings if f.severity == "error"}
    files = dict.fromkeys(grid.file for grid in grids) or {"": None}
    findings += [_none(file, asked) for file in files if file not in usable | stopped]
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


def _none(file: str, asked: Questionnaire) -> Finding:
    return error(
        "no-responses",
        Where(file),
        f"No answers to the {asked.title} are here.",
        "Give the export of the form, with its headings and one row for each response.",
    )
