"""roster.xlsx as `init` writes it: every sheet, every setting, notes and drop-downs."""

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

from mentorctl.documents.questions_book import questions_sheet
from mentorctl.documents.sheets import CellTone, Column, SheetPlan, Tone
from mentorctl.intake import columns, criteria, rules
from mentorctl.model import fields
from mentorctl.model.criteria import BUILT_IN, COMPARISONS
from mentorctl.model.fields import YES_NO, Field, Kind, Role
from mentorctl.model.grid import Value
from mentorctl.model.settings import all_settings
from mentorctl.model.text import heading_key
from mentorctl.model.topics import HELP_AREAS

Rows = Sequence[Sequence[str]]
"""Rows of one sheet, headings first."""


def roster_sheets(content: Mapping[str, Rows]) -> list[SheetPlan]:
    """Return the sheets of a roster, filled with `content` by sheet title in lower case.

    A sheet without content gets its headings, the built-in criteria and help areas, and the
    settings with their defaults.
    """
    tracks = _tracks(content.get("program", ()))
    return [
        people_sheet("Mentors", Role.MENTOR, content.get("mentors", ()), tracks),
        people_sheet("Mentees", Role.MENTEE, content.get("mentees", ()), tracks),
        _program(content.get("program", ()), tracks),
        _criteria(),
        topics_sheet(content.get("topics") or (rules.TOPICS, *HELP_AREAS)),
        _list(
            "Exclusions",
            rules.EXCLUSIONS,
            content.get("exclusions", ()),
            (28, 28, 60),
            (
                "By ID, email or name.",
                "The person who is never matched with the first.",
                "For you; shown nowhere else.",
            ),
        ),
        _list(
            "Org",
            rules.ORG,
            content.get("org", ()),
            (34, 34),
            (
                "Managers who are not on the roster, by name.",
                "Their own manager. Leave it empty for the person at the top.",
            ),
        ),
        questions_sheet(),
        _list(
            "Columns",
            columns.SHEET,
            content.get("columns", ()),
            (26, 46, 26),
            (
                "The file or sheet, or empty for all of them.",
                "A heading as it stands there.",
                "The heading of the roster it means. Two headings may make one: First name and "
                "Last name. skip leaves the column alone.",
            ),
        ),
    ]


def topics_sheet(rows: Rows) -> SheetPlan:
    """Return the Topics sheet from its rows, headings first."""
    return _list(
        "Topics",
        rules.TOPICS,
        rows,
        (34, 80),
        ("The word to use for a goal or a skill.", "What else people call it, separated by ;"),
    )


def read_example(folder: Path) -> dict[str, Rows]:
    """Return the rows of the example's CSV files by sheet title in lower case."""
    content: dict[str, Rows] = {}
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as lines:
            content[path.stem] = list(csv.reader(lines))
    return content


def _tracks(program: Rows) -> list[str]:
    return (
        [h for h in program[0] if h not in ("Setting", "Value", "What it means")] if program else []
    )


def people_sheet(title: str, role: Role, rows: Rows, tracks: Sequence[str] = ()) -> SheetPlan:
    """Return a sheet of people, with all columns of their role, from rows that hold some."""
    shown = fields.for_role(role)
    keys = [f.key for f in shown]
    at = {heading_key(h): n for n, h in enumerate(rows[0])} if rows else {}
    body = tuple(
        tuple(
            _value(f, row[at[heading_key(f.heading)]]) if heading_key(f.heading) in at else ""
            for f in shown
        )
        for row in rows[1:]
    )
    return SheetPlan(
        title,
        tuple(_person_column(f, role, tracks) for f in shown),
        body,
        key=tuple(keys.index(key) for key in ("id", "email", "name")),
        frozen_columns=2,
        tab=Tone.GOOD,
    )


def _value(field: Field, text: str) -> Value:
    """Return numbers as numbers; everything else, ids above all, stays the text it is."""
    if field.kind in (Kind.NUMBER, Kind.WHOLE) and text.isdecimal():
        return int(text)
    return text


def _person_column(field: Field, role: Role, tracks: Sequence[str]) -> Column:
    wraps = field.kind in (Kind.LIST, Kind.WORDS, Kind.PEOPLE) or field.width > 26
    choices = field.choices
    strict = True
    if field.key == "track":
        choices, strict = tuple(tracks), role is Role.MENTEE  # a mentor may serve several
    return Column(
        field.heading, field.width, "wrap" if wraps else "text", field.meaning, choices, strict
    )


def _program(rows: Rows, tracks: Sequence[str]) -> SheetPlan:
    said = {heading_key(r[0]): dict(zip(rows[0], r, strict=True)) for r in rows[1:]} if rows else {}
    body: list[tuple[Value, ...]] = []
    choices: list[tuple[int, int, tuple[str, ...]]] = []
    sections: list[str] = []
    for setting in all_settings():
        if setting.about.section not in sections:
            sections.append(setting.about.section)
            body.append((setting.about.section.upper(), *[""] * (2 + len(tracks))))
        own = said.get(heading_key(setting.about.label), {})
        default = "" if setting.key == "start" else setting.default
        meaning = setting.about.meaning + (f" Default: {default}." if default else "")
        if setting.choices:
            columns_ = (1, *(range(3, 3 + len(tracks)) if setting.about.by_track else ()))
            choices += [(len(body), column, setting.choices) for column in columns_]
        body.append(
            (
                setting.about.label,
                own.get("Value") or default,
                meaning,
                *(own.get(track, "") for track in tracks),
            )
        )
    return SheetPlan(
        "Program",
        (
            Column("Setting", 28, note="Leave the names as they are."),
            Column("Value", 44, "wrap", "Yours. An empty cell means the default."),
            Column("What it means", 70, "wrap"),
            *(
                Column(
                    track,
                    30,
                    "wrap",
                    "Overrides the Value for this track. Add such a column, named "
                    "after the track, for each track that differs.",
                )
                for track in tracks
            ),
        ),
        tuple(body),
        frozen_columns=1,
        tab=Tone.INPUT,
        landscape=False,
        cell_tones=(CellTone(0, Tone.MUTED, tuple(s.upper() for s in sections)),),
        cell_choices=tuple(choices),
    )


_CRITERIA_NOTES = (
    "A name of your own for the row.",
    "A heading of the Mentors sheet, also one that only your program has. Several joined with + "
    "make one list.",
    "A heading of the Mentees sheet. Empty means the same as the mentor's.",
    "; ".join(f"{name}: {meaning}" for name, meaning in COMPARISONS.items()) + ".",
    "How much it counts, compared with the other rows. 0 counts nothing.",
    "yes makes it a hard rule: a pair that both answered and that scores 0 is not allowed.",
    "Ask it only of mentees with a certain answer: Column = answer. Empty asks it of everybody.",
    "For you and your colleagues.",
)


def _criteria() -> SheetPlan:
    widths = (22, 30, 30, 14, 9, 10, 26, 70)
    kinds = ("text", "wrap", "wrap", "text", "number", "text", "wrap", "wrap")
    picks: dict[str, tuple[str, ...]] = {"Compare": tuple(COMPARISONS), "Required": YES_NO}
    return SheetPlan(
        "Criteria",
        tuple(
            Column(heading, width, kind, note, picks.get(heading, ()))  # type: ignore[arg-type]  # each is a Kind
            for heading, width, kind, note in zip(
                criteria.SHEET, widths, kinds, _CRITERIA_NOTES, strict=True
            )
        ),
        tuple(criteria.as_row(c) for c in BUILT_IN),
        frozen_columns=1,
        tab=Tone.INPUT,
    )


def _list(
    title: str, headings: Sequence[str], rows: Rows, widths: Sequence[int], notes: Sequence[str]
) -> SheetPlan:
    return SheetPlan(
        title,
        tuple(
            Column(h, w, "wrap" if w > 40 else "text", n)
            for h, w, n in zip(headings, widths, notes, strict=True)
        ),
        tuple(tuple(r) for r in rows[1:]),
        tab=Tone.MUTED if title == "Columns" else Tone.INPUT,
    )
