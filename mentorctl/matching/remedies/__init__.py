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
from mentorctl.matching.remedies.recruiting import Recruiting, Wanted, recruiting
from mentorctl.matching.remedies.search import Remedy, remedies, remedy
from mentorctl.matching.remedies.words import sentence, wanted_sentence

__all__ = [
    "Answer",
    "Approve",
    "Change",
    "Need",
    "Place",
    "Recruit",
    "Recruiting",
    "Remedy",
    "Waiver",
    "Wanted",
    "applied",
    "recruiting",
    "remedies",
    "remedy",
    "sentence",
    "wanted_sentence",
]
