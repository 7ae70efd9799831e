"""How likely each field is for a question: its words, its answers, whose form it is."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import exp

from mentorctl.intake.meaning.looks import HARD, LOOKS, Look, Verdict, judge
from mentorctl.intake.meaning.wordings import NONE, asked_so
from mentorctl.intake.meaning.words import Words
from mentorctl.intake.shapes.form import How
from mentorctl.model.fields import PART_KEYS, Role, by_key

SIDES: Mapping[str, str] = {
    "can_help_with": "goals",
    "skills_offered": "skills_wanted",
    "expertise": "skills_wanted",
    "goals": "can_help_with",
    "skills_wanted": "skills_offered",
}
"""Fields of one side, with what the other side's form calls alike."""

_FOR: Mapping[Look, float] = {
    Look.EMAIL: 6, Look.ZONE: 4, Look.FORMAT: 4, Look.FREQUENCY: 4, Look.ROLE: 4,
    Look.YES_NO: 1, Look.COUNT: 1, Look.YEARS: 1, Look.NAME: 1, Look.PERSON: 0.5,
    Look.PEOPLE: 0.5, Look.LIST: 0.7, Look.LANGUAGES: 4,
    Look.PASTIMES: 2.5, Look.PLACE: 2.5, Look.PART: 0.5, Look.GRADE: 1, Look.ID: 0.5,
}  # fmt: skip
"""How much answers of a field's look speak for it, as a natural logarithm of odds."""
_AGAINST = -3.0
_EXACT = 3.0
"""How much a wording speaks for a field that is known to the word."""
_NONE = -1.0
"""A form asks what a roster needs more often than the list of wordings does."""
_OWN = frozenset(
    {"id", "name", "first_name", "last_name", "email", "job_title", "grade", "department",
     "function", "location", "time_zone", "years", "languages", "interests"}
)  # fmt: skip
"""What a person says of themselves."""
_OTHERS = frozenset(
    ["manager", "managers", "supervisor", "supervisors", "boss", "assistant", "emergency",
     "spouse", "parent", "guardian", "referee", "reference", "foreman", "approver"]
)  # fmt: skip
"""Whom else a question may be about."""
_FACTS = frozenset(
    ["name", "email", "address", "id", "number", "title", "grade", "level", "department",
     "location", "office", "phone", "position", "job", "function", "language", "languages"]
)  # fmt: skip
_OTHER_PERSON = -2.0
_IDENTITY = frozenset({"id", "name", "first_name", "last_name", "email"})
"""What must never be taken from somebody else."""
_LISTS = frozenset({Look.LIST, Look.LANGUAGES, Look.PASTIMES, Look.PEOPLE})
_NO_LIST = -4.0
_RANKED: Mapping[str, float] = {"goals": 2.5, "skills_wanted": 1.5, "can_help_with": 1.0}
_SURE_OF_OTHER = 0.9
"""From this chance on, words that ask for the other side's field do not mean this side's."""


@dataclass(frozen=True)
class Weighed:
    """What is known of one question."""

    chances: Mapping[str, float]
    """How likely each key is; they sum to 1."""
    verdicts: Mapping[str, Verdict]
    """What the answers say of each field."""
    words: Words
    by_words: Mapping[str, float]
    """How likely each key is by the words alone."""


def allowed(key: str, role: Role | None) -> bool:
    """Tell whether a field belongs to a side's form."""
    field = by_key().get(key)
    return role is None or key in (*PART_KEYS, "role") or bool(field and role in field.roles)


def weigh(
    words: Words,
    by_words: Mapping[str, float],
    cells: Sequence[str],
    role: Role | None,
    names: Collection[str],
    how: How = How.COLUMN,
) -> Weighed:
    """Weigh one question: `by_words` is what its words say, `cells` are its answers.

    Where people ticked or ranked options only lists come into question; what mentees rank is
    nearly always what they want.
    `role` is the side of everybody on the form. A field of the other side counts for its
    counterpart here, unless the words ask for that side beyond doubt.
    """
    side = role or words.said
    looks = {LOOKS[key] for key in by_words if key != NONE}
    by_look = {look: judge(look, cells, names) for look in looks}
    exact = asked_so(words)
    odds: dict[str, float] = {}
    for key, chance in by_words.items():
        other = SIDES.get(key, "")
        if key != NONE and not allowed(key, side):
            continue
        if other and not allowed(other, side) and by_words[other] < _SURE_OF_OTHER:
            chance += by_words[other]
        weight = _weight(key, by_look)
        if of_another(key, words, side):
            if key in _IDENTITY:
                continue
            weight += _OTHER_PERSON
        weight += _EXACT if key in exact else 0
        if how in (How.OPTIONS, How.RANKS) and LOOKS.get(key, Look.LIST) not in _LISTS:
            weight += _NO_LIST
        weight += _RANKED.get(key, 0) if how is How.RANKS else 0
        odds[key] = max(chance, 1e-9) * exp(weight)
    lost = sum(c for k, c in by_words.items() if k not in odds and not _counted(k, by_words, side))
    odds[NONE] = odds.get(NONE, 0) + lost
    total = sum(odds.values())
    return Weighed(
        {key: value / total for key, value in odds.items()},
        {key: by_look[LOOKS[key]] for key in odds if key != NONE},
        words,
        by_words,
    )


def of_another(key: str, words: Words, side: Role | None) -> bool:
    """Tell whether a question asks a fact of somebody else: "manager's email", "mentor's name"."""
    if key not in _OWN:
        return False
    every = words.every
    if _OTHERS & set(every):
        return True
    partner = {Role.MENTEE: "mentor", Role.MENTOR: "mentee"}.get(side) if side else None
    return any(
        word == partner
        and ((every[at + 1 : at + 2] != () and every[at + 1] in _FACTS) or "of" in every[:at][-2:])
        for at, word in enumerate(every)
    )


def _counted(key: str, by_words: Mapping[str, float], side: Role | None) -> bool:
    """Tell whether a field of the other side has counted for its counterpart."""
    return any(
        other == key and allowed(own, side) and by_words[key] < _SURE_OF_OTHER
        for own, other in SIDES.items()
    )


def _weight(key: str, by_look: Mapping[Look, Verdict]) -> float:
    if key == NONE:
        return _NONE
    look = LOOKS[key]
    if by_look[look] < Verdict.NOTHING:
        return _AGAINST
    return _FOR.get(look, 0) if by_look[look] is Verdict.FOR else 0


def possible(key: str, weighed: Weighed) -> bool:
    """Tell whether a question may ask for a field at all: answers of another kind forbid it."""
    verdict = weighed.verdicts.get(key)
    against = verdict is Verdict.AGAINST and LOOKS[key] in HARD
    return key != NONE and verdict is not Verdict.NEVER and not against


def agrees(key: str, weighed: Weighed) -> bool:
    """Tell whether answers of a telling look speak for a field."""
    return LOOKS[key] in HARD and weighed.verdicts.get(key) is Verdict.FOR
