"""A required criterion as a hard rule: both answered, and it scores nothing."""

import numpy as np

from mentorctl.matching.case import Case
from mentorctl.matching.comparisons import Compared
from mentorctl.matching.rules.base import Mask, Rule
from mentorctl.model.people import Mentee, Mentor


class Required(Rule):
    """One required row of the Criteria sheet."""

    def __init__(self, compared: Compared) -> None:
        self._compared = compared
        self.name = f"required: {compared.criterion.name}"
        self.reason = f"{compared.criterion.name} is required on the Criteria sheet."
        self.leaves = f'that meet "{compared.criterion.name}"'

    def why(self, case: Case, mentee: Mentee, mentor: Mentor) -> str:
        score = self._compared.score(mentee, mentor)
        return self._compared.conflict(mentee, mentor) if score == 0 else ""

    def mask(self, case: Case) -> Mask:
        return np.equal(self._compared.table(), 0)
