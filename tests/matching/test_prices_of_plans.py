"""Prices and remedies of whole plans, with approved pairs, beside another run of `match`.

Each seed draws a small program: capacities 0 to 3, refusals, ties, blanks, and pairs approved,
rejected or proposed before.
"""

from collections import Counter
from random import Random

import numpy as np
import pytest

from matching.rosters import OPEN, criterion, mentee, mentor, proposed, roster, row
from mentorctl.matching.counterfactual import Unpriced, forbid, force, force_each, prepared
from mentorctl.matching.problem import NOBODY
from mentorctl.matching.remedies import applied, remedies
from mentorctl.model.pairs import Decision

SEEDS = range(120)
POINTS = criterion("near", "Points", name="Points")
SQL = criterion("covers", "Can help with", "Goals", name="Goals", weight=2)


def program(seed, aim="best total"):
    """A roster and the rows of its earlier plan, more mentees than places or the reverse."""
    rng = Random(seed)
    highs = [f"M{n}" for n in range(rng.randint(1, 5))]
    lows = [f"E{n}" for n in range(rng.randint(1, 7))]
    skills = ("", "SQL", "Go", "SQL; Go", "Rust")
    mentors = [
        mentor(
            high,
            capacity=rng.choice("0112233"),
            refused="; ".join(rng.sample(lows, rng.randint(0, len(lows) // 2))),
            can_help_with=rng.choice(skills),
            training=rng.choice(("yes", "yes", "yes", "no", "")),
            own={"Points": rng.choice(("", "1", "2", "9"))},
        )
        for high in highs
    ]
    mentees = [
        mentee(low, goals=rng.choice(skills), own={"Points": rng.choice(("", "1", "2", "9"))})
        for low in lows
    ]
    texts = {**OPEN, "training_required": rng.choice(("yes", "no")), "aim": aim}
    made = roster(mentors, mentees, texts, criteria=[POINTS, SQL])
    return made, earlier(rng, made, lows, highs)


def earlier(rng, made, lows, highs):
    """Rows that a first plan could have left: some approved, some rejected, some as they were."""
    rows = []
    for number, match in enumerate(proposed(made).matches, start=1):
        decision = rng.choice(("Approved", "Rejected", "Proposed", ""))
        if decision:
            rows.append(row(*match.row.ids, decision, pair=f"P{number:03}"))
    return tuple(rows)


def reached(plan):
    return plan.objective.placed, plan.objective.total_fit


def rejected(rows, low, high):
    kept = [r for r in rows if r.ids != (low, high)]
    return (*kept, row(low, high, "Rejected"))


def test_the_seeds_hold_every_kind_of_program():
    """Approved pairs, ties, each capacity, more mentees than places and the reverse: many times."""
    found = Counter()
    for seed in SEEDS:
        who, rows = program(seed)
        plan = proposed(who, rows)
        places = int(plan.places.sum())
        fits = plan.scores.fit[plan.scores.allowed]
        found["approved"] += any(r.decision is Decision.APPROVED for r in rows)
        found["ties"] += len(set(fits.tolist())) < len(fits)
        found["short of places"] += len(who.mentees) > places
        found["places to spare"] += len(who.mentees) < places
        found["left out"] += bool((plan.partner == NOBODY).any())
        found.update({f"capacity {n}" for n in plan.places.tolist()})
    kinds = ("approved", "ties", "short of places", "places to spare", "left out")
    for kind in (*kinds, *(f"capacity {n}" for n in range(4))):
        assert found[kind] >= 30, kind


@pytest.mark.parametrize("seed", SEEDS)
def test_every_price_is_what_another_run_of_match_gives(seed):
    who, rows = program(seed)
    plan = proposed(who, rows)
    graph = prepared(plan)
    scores, case = plan.scores, plan.scores.case
    approved = {r.mentee for r in rows if r.decision is Decision.APPROVED}
    now = reached(plan)
    for i, low in enumerate(case.mentees):
        prices = force_each(graph, i)
        for j, high in enumerate(case.mentors):
            if plan.partner[i] == j:
                price = forbid(graph, i)
                then = reached(proposed(who, rejected(rows, low.id, high.id)))
            elif scores.allowed[i, j]:
                price = force(graph, i, j)
                if low.id in approved:
                    assert price == Unpriced("approved")
                    continue
                if price == Unpriced("no place"):
                    kept = [r for r in rows if r.decision is Decision.APPROVED]
                    assert sum(r.mentor == high.id for r in kept) >= who.places(high)
                    continue
                assert prices[j].costs == price.costs
                then = reached(proposed(who, (*rows, row(low.id, high.id, "Approved"))))
            else:
                continue
            if low.id in approved:
                assert price == Unpriced("approved")
                continue
            assert price.costs == (now[0] - then[0], now[1] - then[1])
            assert not {case.mentees[m.mentee].id for m in price.moves} & approved


@pytest.mark.parametrize("seed", SEEDS)
def test_every_remedy_places_the_person_in_another_run_of_match(seed):
    who, rows = program(seed, "lift the weakest" if seed % 3 == 0 else "best total")
    plan = proposed(who, rows)
    left = {who.mentees[i].id for i in np.flatnonzero(plan.partner == NOBODY)}
    found = remedies(plan)
    assert set(found) == left
    for person, remedy in found.items():
        assert remedy is not None  # no rule here needs more than a place, an answer or a mentor
        for start in (rows, [m.row for m in plan.matches]):
            again = proposed(*applied(remedy.changes, who, start))
            assert again.objective.placed > plan.objective.placed
            at = again.scores.case.mentee_at[person]
            assert again.partner[at] != NOBODY
