"""The grade gap, and its exception for expertise that nobody senior has."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from mentorctl.matching.case import Case
from mentorctl.matching.rules.base import Mask, Rule, by_settings, each_combination, nothing
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.settings import Settings
from mentorctl.model.text import fold, listed


def bounds(settings: Settings) -> tuple[float, float]:
    """Return the smallest and largest gap in grades, mentor above mentee.

    In a peer track the gap either way is at most the largest, 1 where none is set, and the
    smallest gap is not used (peer mentoring wants it small).
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
        for rows, settings in by_settings(case):
            least, most = bounds(settings)
            if least != -np.inf or most != np.inf:
                blocked[rows] = _where_gap(case, rows, settings, _outside_of(least, most))
        return blocked

    def _granted(self, case: Case, outside: Mask, open_: Mask) -> Mask:
        """Return where a mentor below the smallest gap is allowed for their expertise."""
        granted = nothing(case)
        words = {fold(g) for m in case.mentees for g in top_goals(m)}
        at = {word: place for place, word in enumerate(sorted(words))}
        wanted = _marked([map(fold, top_goals(m)) for m in case.mentees], at)
        expert = _marked([map(fold, m.expertise) for m in case.mentors], at)
        if not expert.any():
            return granted
        covered = _marked([covers(m) for m in case.mentors], at)
        by_senior = (open_ & ~outside).astype(np.float32) @ covered > 0
        for rows, settings in by_settings(case):
            least, most = bounds(settings)
            if settings.grade_exception == "never" or settings.format in ("peer", "reverse"):
                continue
            goals = wanted[rows]
            if settings.grade_exception == "when no senior mentor covers it":
                goals = goals * ~by_senior[rows]
            junior = _where_gap(case, rows, settings, _below(least, most))
            granted[rows] = junior & (goals @ expert.T > 0)
        return granted


def _outside_of(least: float, most: float) -> Callable[[int | None], bool]:
    """Return the test of a gap that a missing grade fails."""
    return lambda gap: gap is None or not least <= gap <= most


def _below(least: float, most: float) -> Callable[[int | None], bool]:
    return lambda gap: gap is not None and gap < least and gap <= most


def _where_gap(
    case: Case, rows: NDArray[np.intp], settings: Settings, test: Callable[[int | None], bool]
) -> Mask:
    """Return `test` of the gap in grades for these mentees with every mentor."""
    turn = -1 if settings.format == "reverse" else 1

    def of(low: int | None, high: int | None) -> bool:
        return test(None if low is None or high is None else turn * (high - low))

    low = [case.level(case.mentees[i]) for i in rows]
    return each_combination(low, [case.level(m) for m in case.mentors], of)


def _marked(entries: Sequence[Iterable[str]], at: Mapping[str, int]) -> NDArray[np.float32]:
    """Return a row of ones and zeros for each list, over the words that `at` numbers."""
    matrix = np.zeros((len(entries), len(at)), np.float32)
    for row, words in enumerate(entries):
        matrix[row, [at[w] for w in words if w in at]] = 1
    return matrix


def _grades(mentee: Mentee, mentor: Mentor) -> str:
    return f"{mentee.shown} is {mentee.grade} and {mentor.shown} {mentor.grade}"
