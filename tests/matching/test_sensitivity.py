"""Which pairs stand under other weights and other answers, beside trying every plan."""

from collections import Counter
from dataclasses import replace
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.brute import affordable, rank
from matching.rosters import (
    LIFTS,
    OPEN,
    criterion,
    examples,
    mentee,
    mentor,
    proposed,
    roster,
    rosters,
    row,
    rows_for,
)
from mentorctl.matching.case import Case
from mentorctl.matching.comparisons import BLANK
from mentorctl.matching.problem import FORBIDDEN, NOBODY, WHOLE
from mentorctl.matching.scores import refitted, score
from mentorctl.matching.sensitivity import sensitivity

TIMES = {"left out": (0, 1), "halved": (1, 2), "doubled": (2, 1)}


def reweighed(who, name, kind):
    """The roster with the weight of one criterion changed, the others multiplied to stay whole."""
    own, others = TIMES[kind]

    def times(c):
        factor = own if c.name == name else others
        tracks = {t: w * factor for t, w in c.track_weights.items()}
        return replace(c, weight=c.weight * factor, track_weights=tracks)

    # A criterion without any weight left is not in use: keep it there, for the same order.
    return replace(who, criteria=tuple(map(times, who.criteria)))


def best_partners(problem):
    """(mentee, mentor) of every pair that some best plan has, and the pairs that all have."""
    every = [(rank(problem, partner)[0], partner) for partner in affordable(problem)]
    most = max(two for two, _ in every)
    return {(i, j) for two, partner in every if two == most for i, j in enumerate(partner)}


AIMS = ("best total", "best total", *LIFTS)
CRITERIA = [
    criterion("covers", "Can help with", "Goals", name="Goals", weight=6),
    criterion("near", "Points", name="Points", weight=2),
    criterion("same", "Location", name="Site", weight=0.75),
]


def crowded(seed):
    """A roster where everybody may be with everybody, many fits are alike and many are blank."""
    rng = Random(seed)
    words = ("", "SQL", "Go", "SQL; Go")
    texts = {
        "location": ("", "", "Oslo", "Lyon"),
        "own": tuple({"Points": p} for p in ("", "", "1", "2", "9")),
    }

    def people(make, count, more):
        return [
            make(f"{make.__name__[-1].upper()}{n}", **{k: rng.choice(v) for k, v in more.items()})
            for n in range(1, count + 1)
        ]

    return roster(
        people(mentor, rng.randint(2, 4), texts | {"can_help_with": words, "capacity": "1112"}),
        people(mentee, rng.randint(2, 4), texts | {"goals": words}),
        OPEN | {"aim": AIMS[seed % len(AIMS)]},
        criteria=CRITERIA,
    )


@examples(30)
@given(rosters(mentees=4, mentors=3), st.data())
def test_any_roster_says_which_pairs_go(who, data):
    rows = data.draw(rows_for(who, most=2))
    goes_where_no_best_plan_has_it(who, rows)


@pytest.mark.parametrize("part", range(4))
def test_a_pair_goes_where_no_best_plan_under_the_changed_weights_has_it(part):
    gone = [goes_where_no_best_plan_has_it(crowded(seed)) for seed in range(part, 80, 4)]
    assert sum(gone) > 8


def goes_where_no_best_plan_has_it(who, rows=()):
    plan = proposed(who, rows)
    case, found = plan.scores.case, sensitivity(plan)
    names = [
        c.criterion.name
        for c, weights in zip(plan.scores.compared, plan.scores.weights, strict=True)
        if weights.any()
    ]
    gone = {(one.mentee.id, g.criterion, g.kind): g.instead for one in found for g in one.gone}
    assert {one.plans for one in found} <= {3 * len(names)}
    for name in names:
        for kind in TIMES:
            fit = score(Case(reweighed(who, name, kind), case.rows)).fit
            approved = [m.row for m in plan.matches if m.row.decision.value == "Approved"]
            at, to = case.mentee_at, case.mentor_at
            problem = replace(
                plan.problem,
                fit=np.where(plan.problem.fit == FORBIDDEN, FORBIDDEN, fit),
                fixed=sum(int(fit[at[r.mentee], to[r.mentor]]) for r in approved),
            )
            best = best_partners(problem)
            for i in np.flatnonzero(plan.plan.partner != NOBODY).tolist():
                key = (case.mentees[i].id, name, kind)
                assert (key in gone) == ((i, int(plan.plan.partner[i])) not in best)
                if key in gone:
                    instead = gone[key]
                    j = NOBODY if instead is None else case.mentor_at[instead.id]
                    assert (i, j) in best
    return len(gone)


def answered(plan, i, j, c, missing, points):
    """The fits if the blank were answered: whatever fits whom, drawn for everybody it touches."""
    fit = plan.problem.fit.copy()
    compared, case = plan.scores.compared[c], plan.scores.case
    if missing is case.mentees[i]:
        cells = [(i, k) for k, m in enumerate(case.mentors) if compared.value(m) is not None]
    else:
        cells = [
            (k, j)
            for k, m in enumerate(case.mentees)
            if compared.value(m) is not None and compared.asked(m)
        ]
    for row_, column in cells:
        if fit[row_, column] != FORBIDDEN:
            fit[row_, column] = refitted(plan.scores, row_, c, next(points))[column]
    return replace(plan.problem, fit=fit)


@pytest.mark.parametrize("part", range(4))
def test_what_is_said_of_blanks_holds_whatever_is_answered(part):
    told = Counter()
    for seed in range(part, 240, 4):
        plan = proposed(crowded(seed))
        for one in sensitivity(plan):
            i = plan.scores.case.mentee_at[one.mentee.id]
            for blank in one.blanks:
                told[blank.kind] += 1
                holds(plan, i, blank, Random(seed))
    assert min(told[kind] for kind in ("hangs", "firm", "open")) > 4


def holds(plan, i, blank, rng):
    """Answer the blank: as it is said, or for "firm" in many ways."""
    problem, j = plan.problem, int(plan.plan.partner[i])
    c = [one.criterion.name for one in plan.scores.compared].index(blank.criterion)
    assert int(plan.scores.compared[c].table()[i, j]) == BLANK
    fit = problem.fit.copy()
    fit[i, j] = refitted(plan.scores, i, c, 0)[j]
    stands = (i, j) in best_partners(replace(problem, fit=fit))
    if problem.aim == "best total" or problem.give_up == WHOLE:
        assert (blank.kind == "hangs") <= (not stands)
    if problem.aim == "best total":
        assert (blank.kind == "hangs") == (not stands)
    if blank.kind == "firm":
        (missing,) = blank.missing
        for points in (1000, 0, *range(6)):
            # The worst for this pair and one same for all others, then anything for anybody.
            many = (rng.choice((0, 1000, 417)) if points < 6 else points for _ in range(99))
            then = answered(plan, i, j, c, missing, many)
            then.fit[i, j] = fit[i, j]
            assert (i, j) in best_partners(then)


GOALS = criterion("covers", "Can help with", "Goals", name="Goals", weight=3)
SITE = criterion("same", "Location", "Location", name="Site", weight=2)


def plan_of(mentors, mentees, rows=(), **more):
    return proposed(roster(mentors, mentees, criteria=[GOALS, SITE], **more), rows)


def test_a_pair_that_hangs_on_one_weight():
    made = plan_of(
        [mentor("M1", can_help_with="SQL", location="Oslo"),
         mentor("M2", can_help_with="Go", location="Lyon")],
        [mentee("E1", goals="SQL", location="Lyon"), mentee("E2", goals="Go", location="Oslo")],
    )  # fmt: skip
    one, other = sensitivity(made)
    assert (one.mentor.id, other.mentor.id) == ("M1", "M2")
    assert (one.stands, one.plans) == (3, 6)
    assert [(g.criterion, g.kind, g.instead.id) for g in one.gone] == [
        ("Goals", "left out", "M2"),
        ("Goals", "halved", "M2"),
        ("Site", "doubled", "M2"),
    ]


def test_a_pair_that_could_merely_be_swapped_stands():
    made = plan_of(
        [mentor("M1", can_help_with="SQL"), mentor("M2", can_help_with="SQL")],
        [mentee("E1", goals="SQL"), mentee("E2", goals="SQL")],
    )
    assert [one.gone for one in sensitivity(made)] == [(), ()]


def test_an_approved_pair_is_not_looked_at():
    made = plan_of(
        [mentor("M1", can_help_with="SQL")],
        [mentee("E1", goals="SQL")],
        [row("E1", "M1", "Approved")],
    )
    assert sensitivity(made) == []


def blanks(made, who):
    (one,) = [s for s in sensitivity(made) if s.mentee.id == who]
    return [(b.criterion, [p.id for p in b.missing], b.kind, b.instead) for b in one.blanks]


def test_a_mentee_without_a_site_may_lose_the_mentor_to_somebody_on_the_spot():
    # Both mentors cover E1's goal; the site decides, and E1 has not given one.
    mentors = [
        mentor("M1", can_help_with="SQL; Go", location="Oslo"),
        mentor("M2", can_help_with="SQL", location="Lyon"),
    ]
    made = plan_of(
        mentors,
        [mentee("E1", goals="Go; SQL"), mentee("E2", goals="SQL", location="Lyon")],
    )
    assert [m.row.ids for m in made.matches] == [("E1", "M1"), ("E2", "M2")]
    assert blanks(made, "E2") == []
    # To lose M1, E1 would have to fit M2 better by more than E2 loses: never.
    assert blanks(made, "E1") == [("Site", ["E1"], "firm", mentors[1])]


def test_a_blank_that_decides():
    mentors = [mentor("M1", can_help_with="SQL"), mentor("M2", location="Lyon")]
    # Lyon is worth less than the half of Site that the blank of M1 counts with SQL on top.
    made = plan_of(mentors, [mentee("E1", goals="SQL; Go", location="Lyon")], program=OPEN)
    (found,) = [b for s in sensitivity(made) for b in s.blanks if b.criterion == "Site"]
    assert found.missing == (mentors[0],)
    assert found.kind == "hangs"
    assert found.instead == mentors[1]


@pytest.mark.parametrize("required", [True, False])
def test_a_blank_of_a_required_criterion_may_forbid_the_pair(required):
    speaks = criterion("shared", "Languages", name="Language", weight=0, required=required)
    made = proposed(
        roster(
            [mentor("M1", languages="French"), mentor("M2", languages="Hindi")],
            [mentee("E1"), mentee("E2", languages="Hindi")],
            criteria=[GOALS, speaks],
        )
    )
    found = [(b.kind, b.forbidden) for s in sensitivity(made) for b in s.blanks]
    assert found == ([("hangs", True)] if required else [])
