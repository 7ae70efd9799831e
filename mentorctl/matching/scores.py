"""Every combination of a mentee and a mentor: whether it is allowed, and how well it fits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from mentorctl.matching.case import Case
from mentorctl.matching.comparisons import BLANK, FULL, Compared, compare_all
from mentorctl.matching.core import blocks
from mentorctl.matching.groups.findings import few_places
from mentorctl.matching.kernel import Kernel, average, is_alike, kernel
from mentorctl.matching.missing import missing_answers
from mentorctl.matching.problem import UNIT
from mentorctl.matching.rules import GradeGap, Mask, Rule, rules_for
from mentorctl.model.criteria import Criterion
from mentorctl.model.findings import Finding, Where, note, warning
from mentorctl.model.people import Mentee
from mentorctl.model.text import listed

Bits = NDArray[np.uint32] | NDArray[np.uint64]

_CENTS = 100
"""Weights have at most two decimals: counted in hundredths they are whole."""


@dataclass(frozen=True)
class Scores:
    """All pairs, as arrays of mentees by mentors in the order of the case."""

    case: Case
    rules: tuple[Rule, ...]
    compared: tuple[Compared, ...]
    blocked: Bits
    """Bit r is set where rule r blocks the pair; 0 is allowed."""
    waived: Mask
    """Pairs that a waiver reason on the Pairs sheet allows all the same."""
    exceptions: Mask
    """Pairs allowed only by the grade exception."""
    averages: tuple[int, ...]
    """For each criterion the thousandths that a blank counts; BLANK where nobody answered."""
    weights: NDArray[np.int64]
    """Hundredths of weight, shape (criteria, mentees), 0 where a criterion counts nothing."""
    fit: NDArray[np.int64]
    """0 to UNIT, of blocked pairs as well."""

    @property
    def allowed(self) -> Mask:
        """Where a pair may be made: no rule blocks it, or the rules it breaks are waived."""
        return np.equal(self.blocked, 0) | self.waived

    def blocking(self, i: int, j: int) -> list[Rule]:
        """Return the rules that block mentee i with mentor j."""
        bits = int(self.blocked[i, j])
        return [rule for r, rule in enumerate(self.rules) if bits >> r & 1]

    def answered(self, i: int, j: int) -> float:
        """Return the share of the pair's weight that both answered, 0 to 1; 1 for no weight."""
        mentee, mentor = self.case.mentees[i], self.case.mentors[j]
        asked = given = 0
        for c, compared in enumerate(self.compared):
            weight = int(self.weights[c, i])
            if weight and compared.asked(mentee):
                asked += weight
                given += weight * (compared.score(mentee, mentor) is not None)
        return given / asked if asked else 1.0


def score(case: Case) -> Scores:
    """Judge and score every combination."""
    rules = rules_for(case)
    grade = next(rule for rule in rules if isinstance(rule, GradeGap))
    masks = {rule: rule.mask(case) for rule in rules if rule is not grade}
    open_ = np.ones((len(case.mentees), len(case.mentors)), bool)
    for rule, mask in masks.items():
        if not rule.history:
            open_ &= ~mask
    masks[grade], exceptions = grade.judge(case, open_)
    blocked = np.zeros(open_.shape, np.uint32 if len(rules) <= 32 else np.uint64)
    for r, rule in enumerate(rules):
        if masks[rule].any():
            blocked |= masks[rule].astype(blocked.dtype) << blocked.dtype.type(r)
    compared = compare_all(case)
    # What a blank counts must not move when a pair is rejected, or a rejection would change the
    # fit of pairs that it has nothing to do with: decisions on earlier plans are left out.
    by_roster = open_ & ~masks[grade]
    averages = tuple(average(c, by_roster) for c in compared)
    weights = _weights(case.mentees, compared, averages)
    return Scores(
        case,
        rules,
        compared,
        blocked,
        _waived(case, rules, blocked),
        exceptions,
        averages,
        weights,
        _fit(kernel(compared, averages, weights, len(case.mentors)), open_.shape),
    )


def same_people(scores: Scores, case: Case) -> Scores:
    """Return the scores for a case in which only places above 0 and rows of pairs are others."""
    return replace(scores, case=case, waived=_waived(case, scores.rules, scores.blocked))


def _waived(case: Case, rules: Sequence[Rule], blocked: Bits) -> Mask:
    """Return the blocked pairs that a reason on the Pairs sheet allows all the same."""
    waived = np.zeros(blocked.shape, bool)
    for mentee, mentor in case.waived:
        if mentee in case.mentee_at and mentor in case.mentor_at:
            i, j = case.mentee_at[mentee], case.mentor_at[mentor]
            broken = [rule for r, rule in enumerate(rules) if int(blocked[i, j]) >> r & 1]
            waived[i, j] = bool(broken) and all(rule.waivable for rule in broken)
    return waived


def _weights(
    mentees: Sequence[Mentee], compared: Sequence[Compared], averages: Sequence[int]
) -> NDArray[np.int64]:
    weights = np.zeros((len(compared), len(mentees)), np.int64)
    for c, (one, mean) in enumerate(zip(compared, averages, strict=True)):
        if mean != BLANK:  # a criterion that nobody answered counts for nothing
            weights[c] = [round(one.criterion.weight_in(m.in_track) * _CENTS) for m in mentees]
    return weights


def _fit(kernel: Kernel, shape: tuple[int, int]) -> NDArray[np.int64]:
    """Return the weighted mean of the criteria of all pairs, in whole millionths."""
    fit = np.empty(shape, np.int64)
    for rows in blocks(*shape):
        fit[rows] = kernel.fit(rows)
    return fit


def reweighed(scores: Scores, weights: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the fit of all pairs under other weights (criteria, mentees), whole numbers."""
    mentors = len(scores.case.mentors)
    found = kernel(scores.compared, scores.averages, weights, mentors)
    return _fit(found, scores.fit.shape)


def refitted(scores: Scores, i: int, c: int, points: int) -> NDArray[np.int64]:
    """(mentors,) fit of mentee i, were these the thousandths of criterion c with every mentor."""
    total = np.zeros(len(scores.case.mentors), np.int64)
    for k, (one, mean) in enumerate(zip(scores.compared, scores.averages, strict=True)):
        if weight := int(scores.weights[k, i]):
            row = one.table(slice(i, i + 1))[0].astype(np.int64)
            total += weight * (points if k == c else np.where(row == BLANK, mean, row))
    whole = max(int(scores.weights[:, i].sum()), 1)
    fit: NDArray[np.int64] = (2 * (UNIT // FULL) * total + whole) // (2 * whole)
    return fit


def plain_fit(scores: Scores, i: int, j: int) -> int:
    """Return one pair's fit in the plain form, from its two people; equal to `scores.fit`."""
    mentee, mentor = scores.case.mentees[i], scores.case.mentors[j]
    total = whole = 0
    for c, one in enumerate(scores.compared):
        weight = int(scores.weights[c, i])
        found = one.score(mentee, mentor)
        total += weight * (scores.averages[c] if found is None else found)
        whole += weight
    whole = max(whole, 1)
    return (2 * (UNIT // FULL) * total + whole) // (2 * whole)


def criteria_findings(case: Case) -> list[Finding]:
    """Return what is wrong with the criteria themselves; errors keep them from being scored."""
    return [finding for compared in compare_all(case) for finding in compared.problems()]


def score_findings(scores: Scores) -> list[Finding]:
    """Return what the scores say of rules and criteria that a coordinator should hear."""
    allowed = np.equal(scores.blocked, 0)
    unanswered: list[Criterion] = []
    alike: list[Criterion] = []
    for c, compared in enumerate(scores.compared):
        criterion, mean = compared.criterion, scores.averages[c]
        if mean == BLANK:
            unanswered.append(criterion)
        elif scores.weights[c].any() and allowed.any() and is_alike(compared, mean, allowed):
            alike.append(criterion)
    findings = _together(
        "nobody-answered",
        unanswered,
        "counts",
        "for nothing: no allowed pair has an answer on both sides.",
    ) + _together(
        "decides-nothing", alike, "is", "the same for every allowed pair: it decides nothing."
    )
    if allowed.any() and not scores.weights.any():
        findings.append(
            warning(
                "no-weight",
                Where(sheet="Criteria"),
                "No criterion has a weight that counts, so every pair fits alike and only the "
                "rules decide.",
                "Give at least one criterion a weight, and fill in the columns that it compares.",
            )
        )
    return findings + missing_answers(scores.case) + few_places(scores.case)


def _together(code: str, criteria: Sequence[Criterion], verb: str, rest: str) -> list[Finding]:
    """Return one note on all these criteria, so that a short roster is not a long list."""
    if not criteria:
        return []
    names = listed(f'"{c.name}"' for c in criteria)
    if len(criteria) > 1:
        verb = {"counts": "count", "is": "are"}[verb]
        rest = rest.replace("it decides", "they decide")
    found = note(code, criteria[0].where, f"{names} {verb} {rest}")
    return [replace(found, cells=tuple(c.where.cell for c in criteria))]
