"""The grades that a mentor of somebody may have, by level and as the roster writes them."""

from __future__ import annotations

import re

from mentorctl.matching.case import Case
from mentorctl.matching.rules.grades import bounds
from mentorctl.model.people import Mentee
from mentorctl.model.text import heading_key


def grade_at(case: Case, level: int, like: str) -> str:
    """Return the grade of a level as the roster writes it, by the example of a grade in use.

    Empty where the program's grade scale has no such level.
    """
    scale = case.roster.program.base.grade_scale
    if scale:
        return scale[level] if 0 <= level < len(scale) else ""
    return re.sub(r"\d+(?=\D*$)", str(level), like) if level >= 0 else ""


def fitting_levels(case: Case, mentee: Mentee) -> tuple[float, float] | None:
    """Return the lowest and highest level a mentor may have, None without the mentee's grade.

    Infinite where a side is open.
    """
    least, most = bounds(case.settings(mentee))
    open_ = float("inf")
    if (least, most) == (-open_, open_):
        return -open_, open_
    level = case.level(mentee)
    if level is None:
        return None
    if case.settings(mentee).format == "reverse":
        return level - most, level - least
    return level + least, level + most


def grades_asked(
    case: Case, mentee: Mentee
) -> tuple[tuple[str, str], tuple[tuple[str, int], ...]] | None:
    """Return the lowest and highest grade of a mentor, empty for an open end, and their levels.

    None where no mentor can be of such a grade, or the mentee's own is missing.
    """
    found = fitting_levels(case, mentee)
    if found is None:
        return None
    scale = case.roster.program.base.grade_scale
    top = len(scale) - 1 if scale else float("inf")
    low, high = found
    if low > top or high < 0:
        return None
    names: list[str] = []
    levels: list[tuple[str, int]] = []
    for end in found:
        if end < 0 or end > top or end == float("inf"):  # no grade lies beyond it anyway
            names.append("")
            continue
        names.append(grade_at(case, int(end), mentee.grade))
        levels.append((heading_key(names[-1]), int(end)))
    return (names[0], names[1]), tuple(levels)
