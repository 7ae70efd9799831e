"""The rows of the Questions sheet, as texts: what they mean is told where questions are known."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mentorctl.model.findings import Where

HEADINGS: Mapping[str, str] = {
    "stage": "Check-in",
    "key": "Question",
    "built_in": "Built-in wording",
    "wording": "Your wording",
    "kind": "Answer",
    "roles": "Asked of",
}
"""Heading by key, in the order of the columns."""


@dataclass(frozen=True)
class QuestionRow:
    """One row: another wording of a built-in question, or a question of the coordinator's own."""

    stage: str = ""
    key: str = ""
    """Which built-in question; empty for one of the coordinator's own."""
    built_in: str = ""
    """What mentorctl wrote beside it, to be read only."""
    wording: str = ""
    kind: str = ""
    roles: str = ""
    places: Mapping[str, Where] = field(default_factory=dict, compare=False)

    def at(self, key: str) -> Where:
        """Return the place of one cell of the row."""
        return self.places.get(key, Where())
