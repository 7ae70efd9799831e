"""How the answers to each question are read: what is needed of all its cells is found once."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from mentorctl.intake.exports import Reading
from mentorctl.intake.prose.answers import read_answer
from mentorctl.intake.prose.options import doubtful, entries_of
from mentorctl.intake.prose.partners import partners_in
from mentorctl.intake.shapes.form import Read
from mentorctl.model.fields import PART_KEYS, Kind, by_key
from mentorctl.model.findings import Finding, note
from mentorctl.model.text import fold

Reader = Callable[[str], tuple[str, str]]
"""Returns the answer in the roster's words and what was understood; raises ValueError."""


def known_people(readings: Sequence[Reading]) -> frozenset[str]:
    """Return the folded names, emails and ids of everybody on the sheets."""
    known: set[str] = set()
    for reading in readings:
        by_field: dict[str, Read] = {r.field: r for r in reversed(reading.reads) if r.field}
        for row in reading.form.rows:
            said = {k: reading.form.answer(row, r.question) for k, r in by_field.items()}
            known |= {fold(said.get(k, "")) for k in ("id", "email", "name")}
            known.add(fold(" ".join(said.get(part, "") for part in PART_KEYS)))
            last, comma, first = said.get("name", "").partition(",")
            known.add(fold(f"{first} {last}") if comma else "")
    return frozenset(known - {""})


def readers(
    readings: Sequence[Reading], topics: Iterable[str] = ()
) -> tuple[Mapping[tuple[str, int], Reader], list[Finding]]:
    """Return a reader for each question, by scope and place in `reads`, and what is in doubt.

    `topics` holds folded entries known to be one, such as those of a Topics sheet.
    """
    people = known_people(readings)
    known = set(topics)
    findings: list[Finding] = []
    made: dict[tuple[str, int], Reader] = {}
    for reading in readings:
        for place, read in enumerate(reading.reads):
            field = by_key().get(read.field)
            if field is None:
                continue
            if field.kind is Kind.PEOPLE:
                made[reading.scope, place] = _of_people(read.field, people)
            elif field.kind is Kind.LIST:
                form = reading.form
                cells = [t for row in form.rows if (t := form.answer(row, read.question))]
                entries = entries_of(cells, known)
                made[reading.scope, place] = _of_list(read.field, entries)
                findings += _in_doubt(reading, read, entries)
            else:
                made[reading.scope, place] = _plain(read.field)
    return made, findings


def _plain(key: str) -> Reader:
    return lambda text: read_answer(key, text)


def _of_list(key: str, entries: Mapping[str, tuple[str, ...]]) -> Reader:
    return lambda text: read_answer(key, "; ".join(entries.get(text, (text,))))


def _of_people(key: str, people: frozenset[str]) -> Reader:
    def read(text: str) -> tuple[str, str]:
        plain, said = read_answer(key, text)
        if not plain:
            return plain, said
        named = "; ".join(partners_in(plain, people))
        return named, said or (f"read as {named}" if named != plain else "")

    return read


def _in_doubt(
    reading: Reading, read: Read, entries: Mapping[str, tuple[str, ...]]
) -> list[Finding]:
    """Point at two entries that a comma separates and that never stand apart."""
    apart = {cell: found for cell, found in entries.items() if "," in cell and ";" not in cell}
    where = reading.form.where(reading.form.heads[-1], read.question)
    return [
        note(
            "one-or-two",
            where,
            f'"{one}" and "{two}" always stand together here, and are read as two entries.',
            f'If they are one, write "{one}, {two}" on the Topics sheet and import again.',
        )
        for one, two in doubtful(dict(apart))
    ]
