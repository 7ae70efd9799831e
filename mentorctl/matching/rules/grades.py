"""The grade gap, and its exception for expertise that nobody senior has."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from mentorctl.matching.case import Case
from mentorctl.matching.rules.base import Mask, Rule, by_settings, nothing
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.settings import Settings
from mentorctl.model.text import fold, listed


def bounds(settings: Settings) -> tuple[float, float]:
    """Return the smallest and largest gap in grades, mentor above mentee.

    In a peer track the gap either way is at most the largest, 1 where none is set, and the
    smallest gap is not used (practice.md, section 2: peer mentoring wants it small).
    """
    if settings.format == "peer":
        most = 1 if settings.largest_grade_gap is None else settings.largest_grade_gap
        return -most, most
    least, most_ = settings.smallest_grade_gap, settings.largest_grade_gap
    return -np.inf if least is None else least, np.inf if most_ is None else most_


def top_goals(mentee: Mentee) -> tuple[str, ...]:
    """Return the mentee's first three goals, the ones that count."""
    return mentee.goals[:3]


def covers(mentor: Mentor) -> frozenset[str]:
    """Return everything the mentor says they can help with, folded."""
    said = (*mentor.can_help_with, *mentor.skills_offered, *mentor.expertise)
    return frozenset(map(fold, said))


class GradeGap(Rule):
    """The mentor is enough grades above the mentee, or an expert nobody senior replaces."""

    name = "grade gap"
    reason = "The mentor is not as many grades above the mentee as the program asks for."
    leaves = "within the grade gap"

    def __init__(self, others: Sequence[Rule]) -> None:
        self._others = tuple(others)
        """Every other rule of the roster: a senior mentor whom one of them blocks covers nothing
        for this mentee."""

    def why(self, case: Case, mentee: Mentee, mentor: Mentor) -> str:
        problem = self._outside(case, mentee, mentor)
        return "" if problem and self.exception(case, mentee, mentor) else problem

    def _outside(self, case: Case, mentee: Mentee, mentor: Mentor) -> str:
        settings = case.settings(mentee)
        least, most = bounds(settings)
        if least == -np.inf and most == np.inf:
            return ""
        gap = case.gap(mentee, mentor)
        if gap is None:
            missing = [p.shown for p in (mentee, mentor) if case.level(p) is None]
            return f"No grade is given for {listed(missing)}."
        if least <= gap <= most:
            return ""
        if settings.format == "peer":
            return f"{_grades(mentee, mentor)}, which is more than {most:g} apart."
        wanted = f"at least {least:g}" if gap < least else f"at most {most:g}"
        where = "below" if settings.format == "reverse" else "above"
        return f"{_grades(mentee, mentor)}; the mentor should be {wanted} {where}."

    def exception(self, case: Case, mentee: Mentee, mentor: Mentor) -> str:
        """Return the goals for which this junior mentor's expertise counts; empty for none.

        Only a gap that is too small can be excused, only in one-to-one and group tracks, and only
        for known grades.
        """
        settings = case.settings(mentee)
        gap = case.gap(mentee, mentor)
        least, most = bounds(settings)
        if settings.grade_exception == "never" or settings.format in ("peer", "reverse"):
            return ""
        if gap is None or not gap < least or gap > most:
            return ""
        expert = frozenset(map(fold, mentor.expertise))
        goals = [g for g in top_goals(mentee) if fold(g) in expert]
        if goals and settings.grade_exception == "when no senior mentor covers it":
            covered = self._covered(case, mentee)
            goals = [g for g in goals if fold(g) not in covered]
        return listed(goals)

    def _covered(self, case: Case, mentee: Mentee) -> frozenset[str]:
        """Return what the mentors cover who are senior enough and open to this mentee."""
        found: set[str] = set()
        for senior in case.mentors:
            if not self._outside(case, mentee, senior) and not any(
                rule.why(case, mentee, senior) for rule in self._others
            ):
                found |= covers(senior)
        return frozenset(found)

    def mask(self, case: Case) -> Mask:
        return self.judge(case, self._open(case))[0]

    def exceptions(self, case: Case) -> Mask:
        """Return where a mentor below the smallest gap is allowed for their expertise."""
        return self.judge(case, self._open(case))[1]

    def _open(self, case: Case) -> Mask:
        open_ = ~nothing(case)
        for rule in self._others:
            open_ &= ~rule.mask(case)
        return open_

    def judge(self, case: Case, open_: Mask) -> tuple[Mask, Mask]:
        """Return where a pair is blocked, and where only the exception allows it.

        `open_` is True where no other rule of the roster blocks the pair.
        """
        outside = self._outside_mask(case)
        granted = self._granted(case, outside, open_)
        return outside & ~granted, granted

    def _outside_mask(self, case: Case) -> Mask:
        blocked = nothing(case)
        gaps = self._gaps(case)
        for rows, settings in by_settings(case):
            least, most = bounds(settings)
            if least == -np.inf and most == np.inf:
                continue
            # A missing grade is not a number, which is never within the bounds.
            blocked[rows] = ~((gaps[rows] >= least) & (gaps[rows] <= most))
        return blocked

    def _gaps(self, case: Case) -> NDArray[np.float64]:
        def levels(people: Sequence[Mentee] | Sequence[Mentor]) -> NDArray[np.float64]:
            found = [case.level(p) for p in people]
            return np.array([np.nan if v is None else v for v in found], dtype=float)

        gaps: NDArray[np.float64] = levels(case.mentors)[None, :] - levels(case.mentees)[:, None]
        for rows, settings in by_settings(case):
            if settings.format == "reverse":
                gaps[rows] *= -1
        return gaps

    def _granted(self, case: Case, outside: Mask, open_: Mask) -> Mask:
        """Return where a mentor below the smallest gap is allowed for their expertise."""
        granted = nothing(case)
        asks: list[tuple[NDArray[np.intp], Settings]] = [
            (rows, s)
            for rows, s in by_settings(case)
            if s.grade_exception != "never" and s.format not in ("peer", "reverse")
        ]
        words: dict[str, int] = {}
        wanted = [
            [words.setdefault(fold(g), len(words)) for g in top_goals(m)] for m in case.mentees
        ]
        expert, covered = (
            np.zeros((len(case.mentors), len(words) or 1), np.float32) for _ in range(2)
        )
        for j, mentor in enumerate(case.mentors):
            expert[j, [words[g] for g in map(fold, mentor.expertise) if g in words]] = 1
            covered[j, [words[g] for g in covers(mentor) if g in words]] = 1
        if not asks or not expert.any():
            return granted
        by_senior = (open_ & ~outside).astype(np.float32) @ covered > 0
        gaps = self._gaps(case)
        for rows, settings in asks:
            least, most = bounds(settings)
            for i in rows:
                goals = [
                    g
                    for g in wanted[i]
                    if settings.grade_exception == "whenever expertise covers it"
                    or not by_senior[i, g]
                ]
                fits = (gaps[i] < least) & (gaps[i] <= most)
                granted[i] = fits & (expert[:, goals].sum(axis=1) > 0)
        return granted


def _grades(mentee: Mentee, mentor: Mentor) -> str:
    return f"{mentee.shown} is {mentee.grade} and {mentor.shown} {mentor.grade}"
