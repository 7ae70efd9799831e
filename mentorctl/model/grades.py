"""The order of grades: a given scale, or the numbers in the grades themselves."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mentorctl.model.text import fold, heading_key

_ONE_NUMBER = re.compile(r"^(\D*?)\s*-?\s*(\d{1,6})$")


@dataclass(frozen=True)
class GradeScale:
    """Levels of grades; the difference of two levels is a gap in grades.

    With a scale, a level is the place in the list; without one it is the number in the grade, so
    that G4 and G7 are three apart even where nobody holds G5.
    """

    levels: Mapping[str, int]

    def level(self, grade: str) -> int | None:
        """Return the level of a grade, None for a blank or one the scale doesn't hold."""
        return self.levels.get(heading_key(grade)) if grade else None


def given_scale(grades: Iterable[str]) -> GradeScale:
    """Return the scale of the Grade scale setting, lowest first."""
    return GradeScale({heading_key(g): place for place, g in enumerate(grades)})


def natural_scale(grades: Iterable[str]) -> GradeScale | None:
    """Return the scale of grades that order themselves, None where they don't.

    They do where all are numbers, or all are one same prefix and a number (GS-12).
    """
    found = {g: _ONE_NUMBER.match(fold(g)) for g in grades if g}
    if any(m is None for m in found.values()):
        return None
    parts = {g: (heading_key(m[1]), int(m[2])) for g, m in found.items() if m}
    if len({prefix for prefix, _ in parts.values()}) > 1:
        return None
    return GradeScale({heading_key(g): number for g, (_, number) in parts.items()})
