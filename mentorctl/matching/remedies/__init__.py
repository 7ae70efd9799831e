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
from mentorctl.matching.remedies.help import (
    Helped,
    help_for_all,
    help_for_mentee,
    help_for_mentor,
)
from mentorctl.matching.remedies.idle import nearest
from mentorctl.matching.remedies.needs import Need
from mentorctl.matching.remedies.plain import plain_help, plain_recruiting
from mentorctl.matching.remedies.recruiting import Recruiting, Wanted, recruiting
from mentorctl.matching.remedies.search import Remedy, remedies, remedy
from mentorctl.matching.remedies.words import Help, sentence, wanted_sentence, wanted_words

__all__ = [
    "Answer",
    "Approve",
    "Change",
    "Help",
    "Helped",
    "Need",
    "Place",
    "Recruit",
    "Recruiting",
    "Remedy",
    "Waiver",
    "Wanted",
    "applied",
    "help_for_all",
    "help_for_mentee",
    "help_for_mentor",
    "nearest",
    "plain_help",
    "plain_recruiting",
    "recruiting",
    "remedies",
    "remedy",
    "sentence",
    "wanted_sentence",
    "wanted_words",
]
