"""A short code for a program's inputs: equal inputs, equal code, whatever the row order."""

import hashlib
import json

from mentorctl.model.people import Person
from mentorctl.model.roster import Roster

_PLACES = ("where", "cells", "other")


def _answers(person: Person) -> str:
    """Return a person's answers without where they stood; plain values, so repr is stable."""
    told = {key: value for key, value in person.__dict__.items() if key not in _PLACES}
    return repr((sorted(told.items()), sorted(person.other.items())))


def fingerprint(roster: Roster) -> str:
    """Return 16 hexadecimal digits over everything that a plan depends on."""
    program = roster.program
    content = {
        "mentors": [_answers(m) for m in roster.mentors],
        "mentees": [_answers(m) for m in roster.mentees],
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
        "exclusions": sorted(sorted((e.one, e.other)) for e in roster.exclusions),
        "managers": sorted(roster.managers.items()),
        "topics": sorted(roster.topics.names.items()),
        "preferred": sorted((*map(str, who), *ids) for who, ids in roster.preferred.items()),
        "refused": sorted((*map(str, who), *sorted(ids)) for who, ids in roster.refused.items()),
    }
    text = json.dumps(content, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
