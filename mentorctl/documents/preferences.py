"""Ranked preferences and refusals in words: for the Summary, the terminal and `match --json`."""

from typing import Any

from mentorctl.matching.preferences import Choices, Got
from mentorctl.model.fields import Role
from mentorctl.model.grid import Value
from mentorctl.model.text import count


def choice_rows(choices: Choices) -> list[tuple[Value, ...]]:
    """Return the section Choices of the Summary: item, value, meaning."""
    rows: list[tuple[Value, ...]] = [("Choices", "", "")]
    for role, got in ((Role.MENTEE, choices.mentees), (Role.MENTOR, choices.mentors)):
        item = f"{role.capitalize()}s who got a choice"
        rows.append((item, _places(got) if got.named else "none named", _over(role, got)))
    return [*rows, ("Refusals", *_refusals(choices))]


def spoken(choices: Choices) -> str:
    """Return the mentees' choices as a sentence, empty where nobody named anybody."""
    got = choices.mentees
    if not got.named:
        return ""
    later = got.second + got.third + got.later
    return (
        f"Choices: of {count(got.named, 'mentee')} who named a mentor, {got.first} got their "
        f"first, {later} a later one, {got.none} none."
    )


def _places(got: Got) -> str:
    return (
        f"{got.first} first, {got.second} second, {got.third} third, {got.later} later, "
        f"{got.none} none of them"
    )


def _over(role: Role, got: Got) -> str:
    people = got.named + got.not_on_roster + got.nobody
    if not got.named and not got.not_on_roster:
        return f"None of {count(people, role.value)} named anybody under Preferred partners."
    told = (
        f"Of {count(got.named, role.value)} who named somebody on the roster under Preferred "
        f"partners, out of {people}; {got.nobody} named nobody."
    )
    if role is Role.MENTOR:
        told += " Of several mentees, the one named first counts."
    if got.alone:
        told += f" Of those with none of them, {got.alone} have no {_other(role)} at all."
    if got.not_on_roster:
        told += f" {got.not_on_roster} more named only people who are not on the roster."
    return told


def _other(role: Role) -> Role:
    return Role.MENTEE if role is Role.MENTOR else Role.MENTOR


def _refusals(choices: Choices) -> tuple[str, str]:
    if not choices.refusals:
        return "none named", "Nobody named anybody under Do not match with."
    bare = [o.pair for o in choices.overridden if not o.waiver]
    if bare:
        return f"{len(bare)} overridden", f"These pairs stand against a refusal: {', '.join(bare)}."
    if not choices.overridden:
        return "none overridden", (
            "Looked up pair by pair, apart from the rule: of "
            f"{count(choices.refusals, 'name')} under Do not match with, none is a partner here."
        )
    waived = ", ".join(o.pair for o in choices.overridden)
    return f"{len(choices.overridden)} waived", (
        f"Of {count(choices.refusals, 'name')} under Do not match with. Only a Waiver reason that "
        f"you gave lets these pairs stand: {waived}."
    )


def choices_json(choices: Choices) -> dict[str, Any]:
    """Return the key `choices` of `match --json`."""
    return {
        "mentees": _got(choices.mentees),
        "mentors": _got(choices.mentors),
        "refusals": {
            "named": choices.refusals,
            "overridden": [o.pair for o in choices.overridden if not o.waiver],
            "waived": [
                {
                    "pair": o.pair,
                    "mentee": o.mentee,
                    "mentor": o.mentor,
                    "by": o.by.value,
                    "reason": o.waiver,
                }
                for o in choices.overridden
                if o.waiver
            ],
        },
    }


def _got(got: Got) -> dict[str, int]:
    return {
        "named": got.named,
        "first": got.first,
        "second": got.second,
        "third": got.third,
        "later": got.later,
        "none": got.none,
        "without_partner": got.alone,
        "not_on_roster": got.not_on_roster,
        "named_nobody": got.nobody,
    }
