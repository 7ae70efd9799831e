"""What people answered in exports: sign-ups in the roster's words, the newest answer each."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from mentorctl.intake.answering import Reader, readers
from mentorctl.intake.exports import Reading
from mentorctl.intake.meaning.submitter import sent_for_others
from mentorctl.intake.prose.roles import role_taken
from mentorctl.intake.repeats import newest
from mentorctl.intake.shapes.form import Read, Sure
from mentorctl.intake.sides import asks_role
from mentorctl.intake.sign_up import SignUp
from mentorctl.model.fields import PART_KEYS, Role, by_key, for_role
from mentorctl.model.findings import Finding, Where, error, note, warning
from mentorctl.model.text import fold, natural_key, sentence


def sign_ups(
    readings: Sequence[Reading], topics: Collection[str] = ()
) -> tuple[list[SignUp], list[Finding]]:
    """Return everybody's newest answers, in the order of identity, and what was noticed.

    `topics` holds folded entries that are known to be one, commas and all.
    """
    found: list[SignUp] = []
    made, findings = readers(readings, topics)
    for reading in readings:
        turned = _surname_first(reading)
        others = sent_for_others(reading.form, reading.reads)
        for row in reading.form.rows:
            people, wrong = _sign_up(reading, row, turned, made, row in others)
            found += people
            findings += wrong
    kept, repeated = newest(found)
    order = sorted(kept, key=lambda p: (p.role, natural_key(p.identity)))
    return order, findings + repeated


def _sign_up(
    reading: Reading,
    row: int,
    turned: bool,
    made: Mapping[tuple[str, int], Reader],
    for_other: bool,
) -> tuple[list[SignUp], list[Finding]]:
    form = reading.form
    answered = _answered(reading, row, made, for_other)
    texts, places, findings = answered.texts, answered.places, answered.findings
    roles, wrong = _roles(reading, texts.pop("role", ""), places.get("role"))
    _name(texts, turned)
    when = form.grid.texts[row][form.submitted] if form.submitted is not None else ""
    start = form.grid.where(row, 0)
    where = next((places[k] for k in ("id", "email", "name") if k in places), start)
    people = []
    for role in roles:
        own = {k: texts[k] for k in texts if k in {f.key for f in for_role(role)}}
        people.append(SignUp(role, own, answered.other, where, when, reading.scope, places))
    if people and not people[0].identity:
        what = "This row has answers, but no ID, email or name."
        findings.append(error("nobody", start, what, "Fill in who it is, or delete the row."))
        people = []
    return people, findings + wrong


@dataclass
class _Answered:
    """What one row answers, by key of the field, and by question where it is no field's."""

    texts: dict[str, str] = field(default_factory=dict)
    other: dict[str, str] = field(default_factory=dict)
    places: dict[str, Where] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


def _answered(
    reading: Reading, row: int, made: Mapping[tuple[str, int], Reader], for_other: bool
) -> _Answered:
    found, form = _Answered(), reading.form
    # Who submitted comes last: the form's own answer counts before it.
    for place, read in sorted(
        enumerate(reading.reads), key=lambda r: bool(r[1].question.submitter)
    ):
        text = form.answer(row, read.question)
        if not text or read.sure is Sure.IGNORED:
            continue
        if not read.field:
            found.other[read.question.text] = text
            continue
        if read.question.submitter and (for_other or found.texts.keys() & {read.field, *PART_KEYS}):
            continue
        where = form.where(row, read.question)
        found.places.setdefault(read.field, where)
        text, wrong = _answer(read, text, where, made.get((reading.scope, place)))
        found.findings += wrong
        if text:
            before = found.texts.get(read.field)
            found.texts[read.field] = f"{before}; {text}" if before else text
    return found


def _name(texts: dict[str, str], turned: bool) -> None:
    """Make one name of its parts, and First Surname of Surname, First."""
    parts = [texts.pop(part) for part in PART_KEYS if part in texts]
    if parts:
        texts.setdefault("name", " ".join(parts))
    if turned and texts.get("name", "").count(",") == 1:
        last, _, first = texts["name"].partition(",")
        texts["name"] = f"{first.strip()} {last.strip()}"


def _surname_first(reading: Reading) -> bool:
    """Tell whether the names of a sheet are written Surname, First: nearly all hold one comma."""
    names = [
        reading.form.answer(row, read.question)
        for read in reading.reads
        if read.field == "name"
        for row in reading.form.rows
    ]
    filled = [n for n in names if n]
    commas = sum(n.count(",") == 1 and not n.startswith(",") for n in filled)
    return bool(filled) and commas * 10 >= len(filled) * 8


def _answer(
    read: Read, text: str, where: Where, reader: Reader | None
) -> tuple[str, list[Finding]]:
    """Return the answer in the roster's words; one that isn't understood stays as it was typed."""
    if reader is None:
        return text, []
    known = by_key()[read.field]
    try:
        understood, said = reader(text)
    except ValueError as exc:
        return text, [
            warning(
                "answer",
                where,
                f"{known.heading}: {exc}",
                "It stands in the roster as typed: correct it there.",
            )
        ]
    if said:
        told = said if said.startswith('"') else f'"{text}" {said}'
        return understood, [note("read-as", where, f"{known.heading}: {sentence(told)}")]
    return understood, []


def _roles(
    reading: Reading, said: str, where: Where | None
) -> tuple[tuple[Role, ...], list[Finding]]:
    if reading.role is not None:
        return (reading.role,), []
    roles = reading.meanings.get(fold(said), ()) or role_taken(said)
    if roles or not asks_role(reading.reads):
        return roles, []  # a sheet that never asks has been complained of once
    what = f'"{said}" does not say' if said else "Nothing says"
    return (), [
        error(
            "role",
            where or Where(),
            f"{what} whether this person is a mentor or a mentee.",
            "Write mentor, mentee or both.",
        )
    ]
