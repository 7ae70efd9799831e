"""One person's answers in one role, in the roster's words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mentorctl.model.fields import Role
from mentorctl.model.findings import Where


@dataclass(frozen=True)
class SignUp:
    """One person's answers in one role."""

    role: Role
    values: Mapping[str, str]
    """Text by field key, as the roster's sheets hold it; blank answers are absent."""
    other: Mapping[str, str]
    """Answers to questions that are no field of the roster, by heading."""
    where: Where
    when: str = ""
    """Time of submission, empty where the form has none."""
    scope: str = ""
    places: Mapping[str, Where] = field(default_factory=dict)

    @property
    def identity(self) -> str:
        """What tells the person apart: ID, else email, else name."""
        return next((self.values[k] for k in ("id", "email", "name") if k in self.values), "")
