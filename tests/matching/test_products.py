"""A product gives the same numbers whether words stand in columns or in spots, block by block."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.rosters import examples, rosters
from mentorctl.matching.case import Case
from mentorctl.matching.comparisons import BLANK, compare_all, product
from mentorctl.matching.kernel import average, kernel
from mentorctl.matching.scores import plain_fit, score


def plainly(mentees, mentors):
    return np.array(
        [[sum(n * two.get(w, 0) for w, n in one.items()) for two in mentors] for one in mentees]
    ).reshape(len(mentees), len(mentors))


def whole(made):
    return made.block(slice(0, made.shape[0]))


@pytest.fixture(params=[0, 3, 10**6], ids=["spots", "both", "columns"])
def common(request, monkeypatch):
    monkeypatch.setattr(product, "_COMMON", request.param)


@pytest.mark.usefixtures("common")
@pytest.mark.parametrize("seed", range(20))
def test_words_count_alike_in_columns_and_in_spots(seed):
    draw = np.random.default_rng(seed)
    mentees, mentors = (
        [{w: int(draw.integers(1, 9)) for w in "abcde" if draw.random() < 0.4} for _ in range(n)]
        for n in draw.integers(0, 7, 2)
    )
    made, expected = product.of_words(mentees, mentors), plainly(mentees, mentors)
    assert (whole(made) == expected).all()
    for start in range(len(mentees)):
        rows = slice(start, start + 2)
        assert (made.block(rows) == expected[rows]).all()
    allowed = draw.random(expected.shape) < 0.5
    assert made.sum_over(allowed) == expected[allowed].sum()
    some, others = draw.random(len(mentees)) < 0.3, draw.random(len(mentors)) < 0.3
    expected[some] = 0
    expected[:, others] = 0
    assert (whole(made.without(some, others)) == expected).all()


@examples(40)
@given(rosters(), st.sampled_from([0, 3]), st.sampled_from([0, 64]))
def test_criteria_score_alike_whatever_stands_in_columns(who, in_columns, kinds):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(product, "_COMMON", in_columns)
        patch.setattr(product, "_FEW", kinds)
        case = Case(who)
        tables = [compared.table() for compared in compare_all(case)]
    for compared, table in zip(compare_all(case), tables, strict=True):
        for i, mentee in enumerate(case.mentees):
            for j, mentor in enumerate(case.mentors):
                found = compared.score(mentee, mentor)
                assert table[i, j] == (BLANK if found is None else found), compared.criterion
        allowed = np.ones(table.shape, bool)
        answered = table[table != BLANK].astype(int)
        mean = average(compared, allowed)
        assert mean == (int(np.floor(answered.mean() + 0.5)) if answered.size else BLANK)


@examples(40)
@given(rosters(), st.sampled_from([1, 1000]))
def test_heavy_weights_lose_no_point(who, heavy):
    scores = score(Case(who))
    weights = scores.weights * heavy
    made = kernel(scores.compared, scores.averages, weights, len(who.mentors))
    for i in range(len(who.mentees)):
        for j, fit in enumerate(made.fit(slice(i, i + 1))[0]):
            assert fit == plain_fit(scores, i, j)
