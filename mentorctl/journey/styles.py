"""What a similar or a different behavioral style brings to a pair.

Most assessments sort people into four families under different names; a style that belongs to
none of them gets a plain sentence. Colors are left out: they mean other styles in each assessment.
"""

from dataclasses import dataclass
from enum import StrEnum

from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.text import fold, heading_key


class Family(StrEnum):
    """The four common families."""

    DRIVING = "driving"
    EXPRESSIVE = "expressive"
    SUPPORTIVE = "supportive"
    ANALYTICAL = "analytical"


@dataclass(frozen=True)
class _Facts:
    names: tuple[str, ...]
    brings: str
    overlooks: str
    welcomes: str


_FACTS = {
    Family.DRIVING: _Facts(
        ("driving", "driver", "dominance", "dominant", "d"),
        "pace and a clear view of the result",
        "how others feel about a decision",
        "short answers and a clear next step",
    ),
    Family.EXPRESSIVE: _Facts(
        ("expressive", "influence", "influencing", "influencer", "i"),
        "ideas, energy and a wide circle of people",
        "the details and the date a thing is due",
        "room to think aloud before anything is settled",
    ),
    Family.SUPPORTIVE: _Facts(
        ("supportive", "amiable", "steadiness", "steady", "s"),
        "patience, a good ear and loyalty",
        "a disagreement that should be spoken of",
        "time, and an open question about their own view",
    ),
    Family.ANALYTICAL: _Facts(
        ("analytical", "analytic", "conscientiousness", "conscientious", "c"),
        "care, facts and good questions",
        "the moment at which enough is known to decide",
        "the facts in advance, and time to weigh them",
    ),
}
_BY_NAME = {name: family for family, facts in _FACTS.items() for name in facts.names}
_FILLERS = frozenset({"style", "type", "mostly", "primarily", "high"})


@dataclass(frozen=True)
class Styles:
    """Two behavioral styles, as answered, and what they bring to the meetings."""

    mentee: str
    mentor: str
    alike: bool
    sentences: tuple[str, ...]


def family(style: str) -> Family | None:
    """Return the family a style belongs to, None for a blank, a mixture and any other name."""
    words = [w for w in fold(style).split() if w not in _FILLERS]
    return _BY_NAME.get(heading_key(words[0])) if len(words) == 1 else None


def styles(mentee: Mentee, mentor: Mentor) -> Styles | None:
    """Return what the two styles bring, None unless both partners named one."""
    one, other = mentee.behavioral_style, mentor.behavioral_style
    if not one or not other:
        return None
    style, partner = family(one), family(other)
    if style is None or partner is None:
        alike = (heading_key(one) or fold(one)) == (heading_key(other) or fold(other))
        return Styles(one, other, alike, _plain(mentee, mentor, alike))
    if style is partner:
        return Styles(one, other, True, _same(style))
    return Styles(one, other, False, _different((mentee.shown, style), (mentor.shown, partner)))


def _same(both: Family) -> tuple[str, ...]:
    facts = _FACTS[both]
    return (
        f"You share the {both} style, so you both bring {facts.brings}, and will soon understand "
        "each other.",
        f"What you may both overlook: {facts.overlooks}. Agree on who keeps an eye on it.",
    )


def _different(one: tuple[str, Family], other: tuple[str, Family]) -> tuple[str, ...]:
    (name, style), (partner, partner_style) = one, other
    facts, partner_facts = _FACTS[style], _FACTS[partner_style]
    return (
        f"{name}'s {style} style brings {facts.brings}; {partner}'s {partner_style} style brings "
        f"{partner_facts.brings}.",
        f"{partner} does well to offer {facts.welcomes}; {name} does well to offer "
        f"{partner_facts.welcomes}.",
    )


def _plain(mentee: Mentee, mentor: Mentor, alike: bool) -> tuple[str, ...]:
    if alike:
        return (
            f"You both name {mentee.behavioral_style} as your style: tell each other what it "
            "makes easy for you, and what it makes you overlook.",
        )
    return (
        f"{mentee.shown} names {mentee.behavioral_style} as a behavioral style, {mentor.shown} "
        f"names {mentor.behavioral_style}: tell each other how you like to work and to be spoken "
        "to.",
    )
