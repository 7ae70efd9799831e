"""A short code for a program's inputs: equal inputs, equal code, whatever the row order."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mentorctl.model.pairs import Row
from mentorctl.model.people import Person
from mentorctl.model.roster import Roster

_PLACES = ("where", "cells", "other")


def _answers(person: Person) -> str:
    """Return a person's answers without where they stood; plain values, so repr is stable."""
    told = {key: value for key, value in person.__dict__.items() if key not in _PLACES}
    return repr((sorted(told.items()), sorted(person.other.items())))


@dataclass(frozen=True)
class Fingerprints:
    """Codes of 16 hexadecimal digits: of everything a plan depends on, and of its two parts.

    people    answers, managers, exclusions, wishes and topics
    settings  settings and criteria
    """

    inputs: str
    people: str
    settings: str


def fingerprints(roster: Roster) -> Fingerprints:
    """Return the codes of a roster."""
    people, settings = _code(_people(roster)), _code(_settings(roster))
    return Fingerprints(_code({"people": people, "settings": settings}), people, settings)


def fingerprint(roster: Roster) -> str:
    """Return 16 hexadecimal digits over everything that a plan depends on."""
    return fingerprints(roster).inputs


def decisions_fingerprint(rows: Iterable[Row]) -> str:
    """Return the code of the rows of a Pairs sheet, of what a plan depends on in them."""
    told = sorted((r.pair, *r.ids, r.decision.value, bool(r.waiver)) for r in rows)
    return _code({"rows": told})


def _people(roster: Roster) -> dict[str, object]:
    return {
        "mentors": [_answers(m) for m in roster.mentors],
        "mentees": [_answers(m) for m in roster.mentees],
        "exclusions": sorted(sorted((e.one, e.other)) for e in roster.exclusions),
        "managers": sorted(roster.managers.items()),
        "topics": sorted(roster.topics.names.items()),
        "preferred": sorted((*map(str, who), *ids) for who, ids in roster.preferred.items()),
        "refused": sorted((*map(str, who), *sorted(ids)) for who, ids in roster.refused.items()),
    }


def _settings(roster: Roster) -> dict[str, object]:
    program = roster.program
    return {
        "settings": {
            name: s.model_dump(mode="json")
            for name, s in [("", program.base), *program.tracks.items()]
        },
        "criteria": sorted(
            repr(
                (
                    c.name,
                    c.mentor_columns,
                    c.mentee_columns,
                    c.compare,
                    c.weight,
                    c.required,
                    c.only_if,
                    sorted(c.track_weights.items()),
                )
            )
            for c in roster.criteria
        ),
    }


def _code(content: Mapping[str, object]) -> str:
    text = json.dumps(content, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
