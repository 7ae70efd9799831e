"""What would place the people left out: the smallest change for each, and whom to recruit."""

from mentorctl.matching.remedies.change import (
    Answer,
    Approve,
    Change,
    Place,
    Recruit,
    Waiver,
    applied,
)
from mentorctl.matching.remedies.needs import Need
from mentorctl.matching.remedies.search import Remedy, remedies, remedy

__all__ = [
    "Answer",
    "Approve",
    "Change",
    "Need",
    "Place",
    "Recruit",
    "Remedy",
    "Waiver",
    "applied",
    "remedies",
    "remedy",
]
