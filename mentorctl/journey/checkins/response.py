"""What one partner of a pair answered, and the terms it is held against."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from mentorctl.journey.checkins.answers import Value
from mentorctl.model.fields import Role
from mentorctl.model.findings import Where


@dataclass(frozen=True)
class Seat:
    """One side of a pair: whoever is asked at a check-in."""

    pair: str
    role: Role
    person: str
    """Id of who has the seat."""
    partner: str
    """Id of the other one."""


@dataclass(frozen=True)
class Terms:
    """What a pair agreed."""

    frequency: str
    """`weekly`, `every two weeks` or `monthly`."""
    start: date | None = None
    """First day of the pair; None where nobody has said it."""


@dataclass(frozen=True)
class Response:
    """The answers of one partner, as they were understood."""

    seat: Seat
    values: Mapping[str, Value] = field(default_factory=dict)
    """Value by key of the question; a question that is blank or wasn't understood is missing."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """What was typed, by key of the question, whether it was understood or not."""
    places: Mapping[str, Where] = field(default_factory=dict)
    """The cell of each answer."""
    where: Where = field(default=Where(), compare=False)
    when: str = ""
    """Time of submission, as written."""
    day: date | None = None
    """Day of submission, None where it can't be told."""
