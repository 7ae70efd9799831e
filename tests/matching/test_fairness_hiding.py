"""Groups too small to show: nothing that is shown gives one of them away."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.rosters import examples
from mentorctl.matching.fairness.hiding import hide, hide_averages, hide_over_columns, tells


def hidden(*sizes, placed=None):
    return sorted(sizes[g] for g in hide(sizes, placed or sizes, frozenset()))


@pytest.mark.parametrize(
    ("sizes", "gone"),
    [
        ((5, 6, 40), []),
        ((3, 9, 40), [3, 9]),
        ((9, 3, 2, 40), [2, 3]),
        ((9, 2, 2, 40), [2, 2, 9]),
        # Five groups and five people, or two and eight, leave nothing open.
        ((1, 1, 1, 1, 1, 40, 9), [1, 1, 1, 1, 1, 9]),
        ((4, 4, 40, 9), [4, 4, 9]),
        ((1, 1, 1, 1, 1), [1, 1, 1, 1, 1]),
        ((), []),
    ],
)
def test_small_groups_take_others_along_where_they_must(sizes, gone):
    assert hidden(*sizes) == gone


def test_that_all_in_the_hidden_groups_were_left_out_is_not_told():
    assert hidden(2, 6, 7, 40, placed=(0, 0, 4, 20)) == [2, 6, 7]
    assert hidden(2, 4, 7, 40, placed=(0, 0, 4, 20)) == [2, 4, 7]
    assert hidden(2, 6, 40, placed=(0, 0, 0)) == [2, 6], "nobody at all was placed: no news"


@pytest.mark.parametrize("sizes", [(3,), (1, 1), (4, 4), (1, 1, 1, 1, 1, 1)])
def test_a_column_may_be_past_hiding(sizes):
    assert tells(sizes, sizes, hide(sizes, sizes, frozenset()))
    code = np.repeat(np.arange(len(sizes)), sizes)
    assert hide_over_columns([code], np.ones(len(code), bool)) == (None,)


def test_sites_within_regions_are_not_worked_out_from_the_regions():
    region, everybody = np.repeat([0, 1], (9, 8)), np.ones(17, bool)
    # The two sites of region 0 together are what the region says anyway.
    site = np.repeat([0, 1, 2], (6, 3, 8))
    assert hide_over_columns([region, site], everybody) == (frozenset(), {0, 1})
    # Here the two sites of 3 would do alone, but the first region less 6 would be one of them.
    site = np.repeat([0, 1, 2, 3], (6, 3, 5, 3))
    assert hide_over_columns([site], everybody) == ({1, 3},)
    assert hide_over_columns([region, site], everybody) == (frozenset(), {0, 1, 2, 3})


@pytest.mark.parametrize(
    ("counts", "gone"),
    [((0, 9, 7), []), ((0, 4, 9, 7), [1, 3]), ((4, 4, 9), [0, 1]), ((2, 2, 9), [0, 1, 2]),
     ((3,), [0])],
)  # fmt: skip
def test_averages_over_few_people(counts, gone):
    assert sorted(hide_averages(counts)) == gone


# --- everything that is shown, against every way it could have come about


def derived(columns, kept):
    """Whether a hidden group is a sum and difference of what is shown, by exact rank."""
    people = len(columns[0])
    shown = [np.ones(people)]
    for code, hidden_groups in zip(columns, kept, strict=True):
        if hidden_groups is None:
            continue
        shown += [code == g for g in set(code.tolist()) - hidden_groups]
        shown.append(np.isin(code, list(hidden_groups)))
    matrix = np.array(shown, dtype=float)
    rank = np.linalg.matrix_rank(matrix)
    return [
        (c, g)
        for c, hidden_groups in enumerate(kept)
        for g in hidden_groups or ()
        if np.linalg.matrix_rank(np.vstack([matrix, columns[c] == g])) == rank
    ]


def possible(sizes, hidden_groups):
    """The sizes that each hidden group may have, as far as the sheet tells, by its number."""
    groups, known = sorted(hidden_groups), [sizes[g] for g in sorted(hidden_groups)]
    if max(known) < 5:
        ways = [w for w in product(range(1, 5), repeat=len(known)) if sum(w) == sum(known)]
    else:  # which of them is small is not told, so any order of these sizes is possible
        ways = [known[n:] + known[:n] for n in range(len(known))]
    return {g: {way[n] for way in ways} for n, g in enumerate(groups)}


@examples(150)
@given(
    st.lists(
        st.tuples(st.integers(0, 3), st.integers(0, 4), st.integers(0, 2), st.booleans()),
        max_size=28,
    )
)
def test_no_hidden_number_can_be_worked_out(people):
    if not people:
        return
    placed = np.array([p[3] for p in people])
    columns = []
    for c in range(3):
        values = sorted({p[c] for p in people})
        columns.append(np.array([values.index(p[c]) for p in people]))
    kept = hide_over_columns(columns, placed)
    for code, hidden_groups in zip(columns, kept, strict=True):
        sizes = np.bincount(code).tolist()
        if hidden_groups is None:
            continue
        assert {g for g, n in enumerate(sizes) if n < 5} <= hidden_groups
        if not hidden_groups:
            continue
        for group, sizes_left in possible(sizes, hidden_groups).items():
            assert sizes[group] in sizes_left
            assert len(sizes_left) > 1, "what is shown leaves one size possible"
        assert sum(sizes[g] for g in hidden_groups) >= 5
        inside = np.isin(code, list(hidden_groups))
        assert placed[inside].any() or not placed.any()
    assert derived(columns, kept) == []
