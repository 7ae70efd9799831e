"""Rows become mentors and mentees, each answer checked, each complaint with its cell."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from pydantic import ValidationError

from mentorctl.intake.columns import Reading
from mentorctl.intake.directory import plain_id
from mentorctl.intake.table import Table
from mentorctl.model import answers
from mentorctl.model.fields import FIELDS, ROLE_CHOICES, Field, Kind, Role, by_key
from mentorctl.model.findings import Finding, Where, error, note
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.text import fold, heading_key, listed, nearest, sentence
from mentorctl.model.topics import Topics, split_entries, vocabulary

P = TypeVar("P", Mentor, Mentee)
Near = Callable[[str], list[str]]
"""The topics that look like an entry."""

TOPIC_FIELDS = frozenset({"can_help_with", "skills_offered", "expertise", "goals", "skills_wanted"})
"""Fields whose entries speak the language of the Topics sheet."""


@dataclass(frozen=True)
class Answers:
    """One row's texts in one role, before they are checked."""

    role: Role
    texts: Mapping[str, str]
    """Text by field key; blank answers are absent."""
    other: Mapping[str, str]
    cells: Mapping[str, str]
    where: Where

    def at(self, key: str) -> Where:
        """Return the place of one answer."""
        return Where(self.where.file, self.where.sheet, self.cells.get(key, self.where.cell))


def read_rows(
    table: Table, reading: Reading, role: Role | None
) -> tuple[list[Answers], list[Finding]]:
    """Return the rows of a table, twice where a Role column says both."""
    rows: list[Answers] = []
    findings: list[Finding] = []
    letters = [table.where(0, c).cell.rstrip("0123456789") for c in range(len(table.headings))]
    for number, texts in table.rows():
        line = table.grid.top + number + 1
        gathered: dict[str, list[str]] = {}
        cells: dict[str, str] = {}
        for column, key in reading.fields.items():
            cells.setdefault(key, f"{letters[column]}{line}")
            if texts[column]:
                gathered.setdefault(key, []).append(texts[column])
        other: dict[str, str] = {}
        for column, heading in reading.others.items():
            cells.setdefault(heading_key(heading), f"{letters[column]}{line}")
            other.setdefault(heading_key(heading), texts[column])
        where = Where(
            table.grid.file,
            table.grid.sheet,
            cells.get("id")
            or cells.get("name")
            or cells.get("email")
            or table.where(number, 0).cell,
        )
        answered = _joined(gathered)
        roles, wrong = _roles(answered.pop("role", ""), role)
        if wrong:
            findings.append(
                error(
                    "role",
                    Where(where.file, where.sheet, cells.get("role", where.cell)),
                    sentence(wrong),
                    "Write mentor, mentee or both.",
                )
            )
        rows += [Answers(r, answered, other, cells, where) for r in roles]
    return rows, findings


def _joined(gathered: Mapping[str, Sequence[str]]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for key, parts in gathered.items():
        known = by_key().get(key)
        many = known is not None and known.kind in (Kind.LIST, Kind.WORDS, Kind.PEOPLE)
        texts[key] = ("; " if many else " ").join(parts)
    named = [texts.pop(part) for part in ("first_name", "last_name") if part in texts]
    if named:
        texts.setdefault("name", " ".join(named))
    return texts


def _roles(text: str, role: Role | None) -> tuple[tuple[Role, ...], str]:
    if role is not None:
        return (role,), ""
    try:
        said = answers.choice(text, ROLE_CHOICES)
    except ValueError as exc:
        return (), str(exc) if text else "Nothing says whether this person is a mentor or a mentee"
    return (tuple(Role) if said == "both" else (Role(said),)), ""


def build_people(
    rows: Sequence[Answers], topics: Topics, tracks: Mapping[str, str]
) -> tuple[list[Mentor], list[Mentee], list[Finding]]:
    """Check every row. `tracks` gives the spelling of each track by its folded form.

    An answer that can't be read is left blank, with an error at its cell; the person stays, so
    that whatever refers to them is still understood. A row that names nobody is left out.
    """
    findings: list[Finding] = []
    words = vocabulary(
        (r.texts[key] for r in rows for key in sorted(TOPIC_FIELDS) if key in r.texts), topics
    )
    employers = vocabulary((r.texts.get("employers", "") for r in rows), Topics())
    built: dict[Role, list[Any]] = {Role.MENTOR: [], Role.MENTEE: []}
    # The same unknown entry may stand in a thousand cells.
    near = cache(lambda entry: nearest(entry, topics.names.values(), limit=1, least=70))
    for row in rows:
        values, wrong = _values(row, topics, {"employers": employers}, words, tracks, near)
        findings += wrong
        model = Mentor if row.role is Role.MENTOR else Mentee
        try:
            person = model.model_validate(values)
        except ValidationError as exc:
            unread = {str(e["loc"][0]): str(e["msg"]) for e in exc.errors()}
            findings += [_wrong(row, key, message) for key, message in unread.items()]
            person = model.model_validate({k: v for k, v in values.items() if k not in unread})
        if person.id:
            built[row.role].append(person)
    return built[Role.MENTOR], built[Role.MENTEE], findings


def _values(
    row: Answers,
    topics: Topics,
    vocabularies: Mapping[str, set[str]],
    words: set[str],
    tracks: Mapping[str, str],
    near: Near,
) -> tuple[dict[str, Any], list[Finding]]:
    values: dict[str, Any] = {"other": row.other, "cells": row.cells, "where": row.where}
    findings: list[Finding] = []
    for field in FIELDS:
        text = row.texts.get(field.key)
        if text is None or row.role not in field.roles:
            continue
        if field.key in TOPIC_FIELDS:
            values[field.key], notes = _topics(row, field, split_entries(text, words), topics, near)
            findings += notes
        elif field.kind is Kind.WORDS:
            values[field.key] = tuple(split_entries(text))
        elif field.key == "track":
            values["track"] = tuple(tracks.get(fold(t), t) for t in split_entries(text, tracks))
        elif field.kind is Kind.LIST:
            values[field.key] = tuple(split_entries(text, vocabularies.get(field.key, set())))
        elif field.kind is Kind.PEOPLE:
            values[field.key] = (text,)  # told apart once everybody is known
        else:
            values[field.key] = text
    values["id"] = plain_id(values.get("id") or values.get("email") or values.get("name") or "")
    if not values["id"]:
        findings.append(
            error(
                "nobody",
                row.where,
                "This row has answers, but no ID, email or name.",
                "Fill in who it is, or delete the row.",
            )
        )
    if row.role is Role.MENTEE and len(values.get("track", ())) > 1:
        findings.append(
            error(
                "track",
                row.at("track"),
                f"A mentee is in one track, not in {listed(values['track'])}.",
                "Leave one of them.",
            )
        )
    return values, findings


def _topics(
    row: Answers, field: Field, entries: Iterable[str], topics: Topics, near: Near
) -> tuple[tuple[str, ...], list[Finding]]:
    findings = []
    tied: dict[str, str] = {}
    for entry in entries:
        if topics.names and not topics.knows(entry):
            close = near(entry)
            findings.append(
                note(
                    "unknown-topic",
                    row.at(field.key),
                    f'"{entry}" is no topic of the Topics sheet and is kept as written.',
                    (f"Near: {close[0]}. " if close else "")
                    + 'To tie it to a topic, add it there under "Also called".',
                )
            )
        name = topics.canonical(entry)
        tied.setdefault(fold(name), name)
    return tuple(tied.values()), findings


def _wrong(row: Answers, key: str, message: str) -> Finding:
    field = by_key().get(key)
    what = message.removeprefix("Value error, ")
    heading = f"{field.heading}: " if field else ""
    hint = f"Expected: {listed(field.choices, 'or')}." if field and field.choices else ""
    return error("answer", row.at(key), sentence(heading + what), hint or "Correct the cell.")


def merge_repeats(people: Sequence[P]) -> tuple[list[P], list[Finding]]:
    """Keep each person of a role once: repeated rows fold, contradicting ones are an error."""
    kept: dict[str, P] = {}
    findings: list[Finding] = []
    for person in people:
        first = kept.setdefault(fold(person.id), person)
        if first is person:
            continue
        place = f"{first.where.sheet}, {first.where.cell}"
        if differing := _differing(first, person):
            findings.append(
                error(
                    "twice",
                    person.where,
                    f"{person.shown} is here a second time (first: {place}) "
                    f"with another {listed(differing)}.",
                    "Delete one of the rows, or give each person an ID of their own.",
                )
            )
        else:
            findings.append(
                note(
                    "repeated",
                    person.where,
                    f"{person.shown} is here a second time with the same answers; read once.",
                )
            )
    return list(kept.values()), findings


def _differing(one: Mentor | Mentee, two: Mentor | Mentee) -> list[str]:
    headings = {f.key: f.heading for f in FIELDS}
    a, b = one.model_dump(), two.model_dump()
    names = [headings[k] for k in a if k in headings and a[k] != b[k]]
    return names + (["answer"] if a["other"] != b["other"] and not names else [])
