"""roster.xlsx as `import` writes it: people from exports, and how every heading was understood."""

from collections.abc import Mapping, Sequence

from mentorctl.documents.import_existing import OTHER, TITLES, Existing, Person, merge
from mentorctl.documents.roster_book import people_sheet, roster_sheets, topics_sheet
from mentorctl.documents.sheets import CellTone, Column, SheetPlan, Tone
from mentorctl.intake.exports import Reading, field_shown
from mentorctl.intake.imports import Import
from mentorctl.intake.rules import TOPICS
from mentorctl.intake.shapes.form import Sure
from mentorctl.intake.sign_up import SignUp
from mentorctl.model.fields import FIELDS, Role, for_role
from mentorctl.model.grid import Value
from mentorctl.model.text import fold
from mentorctl.model.topics import HELP_AREAS

SCOPE = "File or sheet"
_LIKELY = "likely: please check"


def import_sheets(
    existing: Existing, imported: Import, readings: Sequence[Reading], fresh: bool
) -> list[SheetPlan]:
    """Return the sheets to write: all of a roster where it is `fresh`, else those that change.

    What the Columns sheet and Other answers hold of files that are not read this time stays.
    """
    people = merge(existing, imported.people)
    scopes = {reading.scope for reading in readings}
    sheets = [
        people_sheet(title, role, _table(role, people[role])) for role, title in TITLES.items()
    ]
    mine = [
        _columns(readings, [r for r in existing.columns if r.get(SCOPE) not in scopes]),
        _other(imported.people, [r for r in existing.other if r.get(SCOPE) not in scopes]),
    ]
    topics = topics_sheet((TOPICS, *_topics(existing, imported)))
    if not fresh:
        return [*sheets, topics, *mine]
    rest = roster_sheets({})
    rest = [topics if s.title == topics.title else s for s in rest]
    return [*sheets, *(s for s in rest if s.title not in (*TITLES.values(), "Columns")), *mine]


def _topics(existing: Existing, imported: Import) -> list[list[str]]:
    """Return the rows of the Topics sheet: those there, with new names, then the new topics."""
    rows = [list(r) for r in (HELP_AREAS if existing.topics is None else existing.topics)]
    rows += [[name, ""] for name in imported.topics]
    places = {fold(row[0]): row for row in reversed(rows)}
    for tie in imported.ties:
        row = places.get(fold(tie.topic))
        if row is None:
            rows.append([tie.topic, tie.entry])
        else:
            row[1] = "; ".join(part for part in (row[1].strip().rstrip(";"), tie.entry) if part)
    return rows


def _table(role: Role, people: Sequence[Person]) -> list[list[str]]:
    shown = for_role(role)
    return [[f.heading for f in shown], *([p.get(f.key, "") for f in shown] for p in people)]


def _columns(readings: Sequence[Reading], earlier: Sequence[Mapping[str, str]]) -> SheetPlan:
    rows: list[tuple[Value, ...]] = []
    for reading in readings:
        for read in reading.reads:
            sure = {Sure.SURE: "sure", Sure.LIKELY: _LIKELY}.get(
                read.sure, "left out" if read.sure is Sure.IGNORED else "not read"
            )
            rows.append(
                (
                    reading.scope,
                    read.question.text,
                    field_shown(read),
                    sure,
                    read.why,
                    " or ".join(read.candidates),
                    read.sample,
                    read.answered,
                )
            )
    names = (SCOPE, "Heading", "Field", "How sure", "Why", "Candidates", "Sample", "Answered")
    rows += [tuple(row.get(name, "") for name in names) for row in earlier]
    return SheetPlan(
        "Columns",
        (
            Column("File or sheet", 26, "wrap"),
            Column("Heading", 46, "wrap", "As it stands there."),
            Column(
                "Field",
                22,
                "text",
                "The heading of the roster it means. Correct it and import "
                "again with --update: what stands here wins. skip leaves the column alone.",
                choices=(*(f.heading for f in FIELDS), "First name", "Last name", "Role", "skip"),
                strict=False,
                typed=True,
            ),
            Column("How sure", 16),
            Column("Why", 40, "wrap"),
            Column("Candidates", 30, "wrap"),
            Column("Sample", 30, "wrap"),
            Column("Answered", 10, "number"),
        ),
        tuple(rows),
        key=(0, 1),
        cell_tones=(
            CellTone(3, Tone.LOOK, (_LIKELY,)),
            CellTone(3, Tone.MUTED, ("not read", "left out")),
        ),
        tab=Tone.INPUT,
    )


def _other(signups: Sequence[SignUp], earlier: Sequence[Mapping[str, str]]) -> SheetPlan:
    fixed = ("Role", "Person", SCOPE)
    headings = [h for s in signups for h in s.other]
    headings += [h for row in earlier for h, text in row.items() if text and h not in fixed]
    headings = list(dict.fromkeys(headings))
    rows: list[tuple[Value, ...]] = [
        (s.role.value, s.identity, s.scope, *(s.other.get(h, "") for h in headings))
        for s in signups
        if s.other
    ]
    rows += [tuple(row.get(h, "") for h in (*fixed, *headings)) for row in earlier]
    return SheetPlan(
        OTHER,
        (
            Column("Role", 9),
            Column("Person", 28),
            Column("File or sheet", 24),
            *(Column(h, 28, "wrap") for h in headings),
        ),
        tuple(rows),
        key=(0, 1),
        frozen_columns=2,
        tab=Tone.MUTED,
        empty="Every question of the exports is a field of the roster.",
    )
