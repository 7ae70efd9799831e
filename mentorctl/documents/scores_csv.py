"""Every combination with its scores, as CSV: for those who want to look for themselves."""

from pathlib import Path

import numpy as np

from mentorctl.matching.comparisons import BLANK, FULL
from mentorctl.matching.problem import UNIT
from mentorctl.matching.scores import Scores

_BLOCK = 200  # mentees at a time: a block of a thousand mentors is 200,000 rows


def write_scores(scores: Scores, path: Path) -> None:
    """Write mentor, mentee, allowed, blocked_by, fit, and each criterion (empty for a blank).

    A fit is 0 to 1 with six decimals, a criterion 0 to 1 with three.
    """
    import pandas as pd

    case = scores.case
    mentors = np.array([_safe(m.id) for m in case.mentors], dtype=object)
    names = {int(bits): _names(scores, int(bits)) for bits in np.unique(scores.blocked)}
    with path.open("w", encoding="utf-8", newline="") as out:
        for start in range(0, max(len(case.mentees), 1), _BLOCK):
            rows = slice(start, start + _BLOCK)
            block = case.mentees[rows]
            mentees = np.array([_safe(m.id) for m in block], dtype=object)
            bits = scores.blocked[rows].ravel()
            frame = {
                "mentor": np.tile(mentors, len(block)),
                "mentee": np.repeat(mentees, len(mentors)),
                "allowed": np.where(scores.allowed[rows].ravel(), "yes", "no"),
                "blocked_by": [names[int(b)] for b in bits],
                "fit": [f"{fit / UNIT:.6f}" for fit in scores.fit[rows].ravel()],
            }
            for compared in scores.compared:
                points = compared.table(rows).ravel()
                frame[_safe(compared.criterion.name)] = _POINTS[points]
            pd.DataFrame(frame).to_csv(out, index=False, header=start == 0, lineterminator="\n")


def _safe(text: str) -> str:
    """Return text that a spreadsheet program never takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") else text


def _names(scores: Scores, bits: int) -> str:
    return _safe("; ".join(rule.name for r, rule in enumerate(scores.rules) if bits >> r & 1))


# Indexed by thousandths; the last entry serves BLANK, which is -1.
_POINTS = np.array([*(f"{p / FULL:.3f}" for p in range(FULL + 1)), ""], dtype=object)
assert BLANK == -1
