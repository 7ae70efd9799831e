"""Hard rules, in the order in which they are told: the visible list of them all."""

from mentorctl.matching.case import Case
from mentorctl.matching.comparisons import compare_all
from mentorctl.matching.rules.answers import Approval, Capacity, MeetingFormat, TimeZone, Training
from mentorctl.matching.rules.base import Mask, Rule
from mentorctl.matching.rules.chain import ChainOfCommand, ChainUnknown
from mentorctl.matching.rules.grades import GradeGap
from mentorctl.matching.rules.people import Earlier, Excluded, NotSelf, Refused, SameTrack
from mentorctl.matching.rules.required import Required

__all__ = ["GradeGap", "Mask", "Rule", "rules_for"]


def rules_for(case: Case) -> tuple[Rule, ...]:
    """Return every hard rule, in the order in which reasons are given."""
    before: tuple[Rule, ...] = (
        NotSelf(),
        SameTrack(),
        Excluded(),
        Refused(),
        ChainOfCommand(),
        ChainUnknown(),
    )
    after: tuple[Rule, ...] = (
        TimeZone(),
        MeetingFormat(),
        Training(),
        Approval(),
        Capacity(),
        *(Required(c) for c in compare_all(case) if c.criterion.required),
    )
    return (*before, GradeGap((*before, *after)), *after, Earlier())
