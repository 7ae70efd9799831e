"""Pairs: what match proposes and what a coordinator decides about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from mentorctl.model.findings import Where


class Decision(StrEnum):
    """What a coordinator says of a pair."""

    PROPOSED = "Proposed"
    APPROVED = "Approved"
    REJECTED = "Rejected"
    CLOSED = "Closed"

    @property
    def stands(self) -> bool:
        """Tell whether the two are, or may become, a pair: proposed or approved."""
        return self in (Decision.PROPOSED, Decision.APPROVED)


@dataclass(frozen=True)
class Row:
    """One row of the Pairs sheet, as a person may have edited it. A pair stores ids."""

    pair: str
    mentee: str
    mentor: str
    decision: Decision = Decision.PROPOSED
    waiver: str = ""
    notes: str = ""
    start: str = ""
    where: Where = field(default=Where(), compare=False)
    cells: Mapping[str, str] = field(default_factory=dict, compare=False)
    """Cell address by key: pair, mentee, mentor, decision, waiver, start."""

    @property
    def ids(self) -> tuple[str, str]:
        """The mentee's and the mentor's id."""
        return self.mentee, self.mentor

    def at(self, key: str) -> Where:
        """Return the place of one cell of the row."""
        return Where(self.where.file, self.where.sheet, self.cells.get(key, self.where.cell))
