"""People who signed up more than once, and two people who share an address."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from mentorctl.intake.prose.times import Clock, sent_later
from mentorctl.intake.sign_up import SignUp
from mentorctl.model.fields import Role
from mentorctl.model.findings import Finding, error, note, warning
from mentorctl.model.text import alike, fold


def newest(found: Sequence[SignUp]) -> tuple[list[SignUp], list[Finding]]:
    """Keep the newest answers of each person and role; without times, contradictions are errors."""
    people, findings = _apart(found)
    clocks = {
        scope: Clock([p.when for p in people if p.scope == scope and p.when])
        for scope in {p.scope for p in people}
    }
    kept: dict[tuple[Role, str], SignUp] = {}
    for person in people:
        key = person.role, fold(person.identity)
        first = kept.setdefault(key, person)
        if first is person:
            continue
        newer = _newer(first, person, clocks[person.scope])
        if dict(first.values) == dict(person.values):
            text = f"{person.identity} is here twice with the same answers; read once."
            findings.append(note("twice", person.where, text))
        elif newer is None:
            findings.append(
                error(
                    "twice",
                    person.where,
                    f"{person.identity} is here a second time with other answers (first: "
                    f"{first.where}).",
                    "Delete one of the rows.",
                )
            )
        else:
            kept[key] = newer
            older = first if newer is person else person
            text = f"{person.identity} answered twice; the newer answers count ({newer.when})."
            findings.append(note("twice", older.where, text))
    return list(kept.values()), findings


def _newer(first: SignUp, second: SignUp, clock: Clock) -> SignUp | None:
    """Return the newer of two, None where nothing tells; `second` stands below in one file."""
    later = sent_later(second.when, first.when, clock if first.scope == second.scope else None)
    return None if later is None else (second if later else first)


def _apart(found: Iterable[SignUp]) -> tuple[list[SignUp], list[Finding]]:
    """Give people without an ID who share an address their names as IDs, each with a warning."""
    found = list(found)
    names: dict[str, list[str]] = {}
    for person in found:
        if "id" not in person.values and "email" in person.values and "name" in person.values:
            there = names.setdefault(fold(person.values["email"]), [])
            if not any(alike(person.values["name"], name) for name in there):
                there.append(person.values["name"])
    people: list[SignUp] = []
    findings: list[Finding] = []
    for person in found:
        sharing = names.get(fold(person.values.get("email", "")), [])
        if len(sharing) > 1 and "id" not in person.values and "name" in person.values:
            own = next(n for n in sharing if alike(person.values["name"], n))
            place = person.places.get("email", person.where)
            person = replace(
                person,
                values={"id": own, **person.values},
                places={**person.places, "id": place},
            )
        people.append(person)
    holders: dict[str, list[SignUp]] = {}
    for person in people:
        if email := fold(person.values.get("email", "")):
            holders.setdefault(email, []).append(person)
    for person in people:
        sharers = holders.get(fold(person.values.get("email", "")), [])
        others = [p for p in sharers if fold(p.identity) != fold(person.identity)]
        if others:
            findings.append(
                warning(
                    "shared-email",
                    person.places.get("email", person.where),
                    f"{person.values.get('name', person.identity)} shares this address with "
                    f"{others[0].values.get('name', others[0].identity)}; they are read as two.",
                    "If it is one person, give both rows one ID; if two, correct the address.",
                )
            )
    return people, findings
