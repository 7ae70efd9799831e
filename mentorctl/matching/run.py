"""What a run of `match` comes to: the plan, and everything that is told about it."""

from dataclasses import dataclass
from functools import cached_property

from mentorctl.matching.changes import Change
from mentorctl.matching.fairness.sheet import Fairness, fairness
from mentorctl.matching.plan import Proposal
from mentorctl.matching.preferences import Choices, choices
from mentorctl.matching.remedies import Helped
from mentorctl.matching.run_record import RunRecord
from mentorctl.matching.sensitivity import Sensitive
from mentorctl.model.findings import Finding


@dataclass(frozen=True)
class Run:
    """Workbook, JSON and terminal all tell of this."""

    proposal: Proposal
    changed: tuple[Change, ...]
    helped: Helped
    """Who is left out, what would help each, and whom to recruit."""
    record: RunRecord
    sensitive: tuple[Sensitive, ...] | None
    """None where it was left out because the roster is large."""
    findings: tuple[Finding, ...]
    """Folded."""

    @cached_property
    def choices(self) -> Choices:
        """What became of preferences and refusals."""
        return choices(self.proposal)

    @cached_property
    def fairness(self) -> Fairness:
        """Who was placed and how well, by group."""
        return fairness(self.proposal)
