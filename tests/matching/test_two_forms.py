"""Every rule and criterion has two forms; over whatever roster, they tell the same."""

from fractions import Fraction
from math import floor

from hypothesis import given
from hypothesis import strategies as st

from matching.rosters import examples, rosters, row, rows_for
from mentorctl.matching.case import Case
from mentorctl.matching.comparisons import BLANK, FULL, compare_all
from mentorctl.matching.problem import UNIT
from mentorctl.matching.rules import rules_for
from mentorctl.matching.rules.grades import GradeGap
from mentorctl.matching.scores import plain_fit, score


def nearest_whole(value):
    """A half goes up."""
    return floor(value + Fraction(1, 2))


def pairs(case):
    return [(i, j, a, b) for i, a in enumerate(case.mentees) for j, b in enumerate(case.mentors)]


def is_sentence(text):
    return text.endswith(".") and "  " not in text and "None" not in text


@examples(100)
@given(rosters(), st.data())
def test_a_rule_says_of_a_pair_what_its_mask_says_of_all(who, data):
    case = Case(who, data.draw(rows_for(who)))
    for rule in rules_for(case):
        mask = rule.mask(case)
        assert mask.shape == (len(case.mentees), len(case.mentors))
        for i, j, mentee, mentor in pairs(case):
            why = rule.why(case, mentee, mentor)
            assert bool(why) == mask[i, j], (rule.name, mentee.id, mentor.id, why)
            assert not why or is_sentence(why), why
    grade = next(rule for rule in rules_for(case) if isinstance(rule, GradeGap))
    granted = grade.exceptions(case)
    for i, j, mentee, mentor in pairs(case):
        assert bool(grade.exception(case, mentee, mentor)) == granted[i, j]


@examples(100)
@given(rosters())
def test_a_criterion_scores_a_pair_as_its_table_scores_all(who):
    case = Case(who)
    for compared in compare_all(case):
        table = compared.table()
        assert table.shape == (len(case.mentees), len(case.mentors))
        for i, j, mentee, mentor in pairs(case):
            found = compared.score(mentee, mentor)
            assert (BLANK if found is None else found) == table[i, j], compared.criterion
            assert found is None or 0 <= found <= FULL
            if found == 0 and compared.criterion.required:
                assert is_sentence(compared.conflict(mentee, mentor))
            said = compared.say(mentee, mentor) if found else ""
            assert not said or is_sentence(said), said


@examples(100)
@given(rosters(), st.data())
def test_fits_are_the_weighted_mean_with_blanks_at_the_average_of_allowed_pairs(who, data):
    case = Case(who, data.draw(rows_for(who)))
    scores = score(case)
    by_roster = [rule for rule in rules_for(case) if not rule.history]
    allowed = [
        (mentee, mentor)
        for _, _, mentee, mentor in pairs(case)
        if not any(rule.why(case, mentee, mentor) for rule in by_roster)
    ]
    averages = []
    for compared in compare_all(case):
        given_ = [p for pair in allowed if (p := compared.score(*pair)) is not None]
        averages.append(nearest_whole(Fraction(sum(given_), len(given_))) if given_ else None)
    assert [None if a == BLANK else a for a in scores.averages] == averages

    for i, j, mentee, mentor in pairs(case):
        total = weights = Fraction()
        for compared, average in zip(compare_all(case), averages, strict=True):
            if average is not None:
                weight = Fraction(str(compared.criterion.weight_in(mentee.in_track)))
                points = compared.score(mentee, mentor)
                total += weight * (average if points is None else points)
                weights += weight
        fit = nearest_whole(total / weights * UNIT / FULL) if weights else 0
        assert scores.fit[i, j] == plain_fit(scores, i, j) == fit
        assert 0 <= fit <= UNIT


@examples(75)
@given(rosters(), st.data())
def test_rejecting_a_pair_changes_the_fit_of_none_and_the_rules_of_no_other(who, data):
    rows = data.draw(rows_for(who))
    before = score(Case(who, rows))
    if not before.fit.size:
        return
    i = data.draw(st.integers(0, len(who.mentees) - 1))
    j = data.draw(st.integers(0, len(who.mentors) - 1))
    rejected = row(who.mentees[i].id, who.mentors[j].id, "Rejected")
    after = score(Case(who, (*rows, rejected)))
    assert after.averages == before.averages
    assert (after.fit == before.fit).all()
    assert (after.exceptions == before.exceptions).all()
    others = before.blocked != after.blocked
    others[i, j] = False
    assert not others.any()
    assert not after.allowed[i, j]
