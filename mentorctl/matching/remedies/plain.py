"""Help as plain data, for `--json`."""

from __future__ import annotations

from typing import Any

from mentorctl.matching.remedies.change import Answer, Approve, Change, Place, Recruit, Waiver
from mentorctl.matching.remedies.needs import Need
from mentorctl.matching.remedies.recruiting import Recruiting
from mentorctl.matching.remedies.words import Help, heading_of, wanted_sentence
from mentorctl.model.roster import Roster


def plain_help(help_: Help) -> dict[str, Any]:
    """Return the sentence, whether it was tried by solving, and the changes it is made of."""
    changes = help_.remedy.changes if help_.remedy else ()
    told = [_change(change) for change in changes]
    if any(isinstance(change, Recruit) for change in changes):
        for change in told:  # who is still to be found has no ID
            change |= {"mentor": None} if change["change"] == "approve" else {}
    return {"text": help_.text, "tried": help_.tried, "changes": told}


def plain_recruiting(found: Recruiting, roster: Roster) -> dict[str, Any]:
    """Return the list, whom it places all in all, and who would still wait."""
    return {
        "lines": [
            {
                "text": wanted_sentence(line, roster),
                "mentors": line.mentors,
                "places": line.places,
                **_need(line.need),
                "mentees": list(line.mentees),
            }
            for line in found.lines
        ],
        "placed": list(found.placed),
        "others": list(found.others),
        "fewest": found.fewest,
    }


def _change(change: Change) -> dict[str, Any]:
    if isinstance(change, Place):
        return {
            "change": "place",
            "mentor": change.mentor,
            "from": change.now,
            "to": change.now + 1,
        }
    if isinstance(change, Answer):
        return {
            "change": "answer",
            "role": change.role.value,
            "person": change.person,
            "column": heading_of(change),
            "from": change.before or None,
            "to": change.after,
        }
    if isinstance(change, Waiver):
        ids = {"mentee": change.mentee, "mentor": change.mentor}
        return {"change": "waiver", **ids, "rule": change.rule}
    if isinstance(change, Approve):
        return {"change": "approve", "mentee": change.mentee, "mentor": change.mentor}
    assert isinstance(change, Recruit)
    return {"change": "recruit", "places": change.places, **_need(change.need)}


def _need(need: Need) -> dict[str, Any]:
    return {
        "who": str(need),
        "track": need.track,
        "lowest_grade": need.grades[0] or None,
        "highest_grade": need.grades[1] or None,
        "languages": list(need.languages),
        "goals": list(need.goals),
    }
