"""Group tracks from the roster to the plan: settings, decisions, waivers, verification, words."""

from random import Random

import pytest

from matching.rosters import (
    OPEN,
    WEIGHTED,
    criterion,
    mentee,
    mentor,
    pairs_of,
    proposed,
    roster,
    row,
)
from mentorctl.matching.answer import answer_for
from mentorctl.matching.case import Case
from mentorctl.matching.counterfactual import Price, Unpriced
from mentorctl.matching.firmness import firmness_of_all
from mentorctl.matching.groups.findings import few_places, small_groups
from mentorctl.matching.groups.verify import held_by_approval, size_breaches
from mentorctl.matching.leftover import left_out
from mentorctl.matching.remedies import applied, remedies
from mentorctl.matching.verify import breaches
from mentorctl.matching.waterfall import waterfall
from mentorctl.model.fields import Role
from mentorctl.model.pairs import Decision

GROUPS = {**OPEN, "format": "group", "smallest_group": "2", "largest_group": "3"}
POINTS = criterion("near", "Points", name="Points")


def people(mentors, mentees, program=GROUPS, **says):
    """M1.. with these capacities and E1..E(mentees), all alike."""
    return roster(
        [mentor(f"M{j}", capacity=c, years="5") for j, c in enumerate(mentors, 1)],
        [mentee(f"E{i}", years="5") for i in range(1, mentees + 1)],
        program,
        criteria=[WEIGHTED],
        **says,
    )


def test_a_group_opens_with_its_smallest_size_or_not_at_all():
    assert pairs_of(proposed(people(["3"], 1))) == []
    assert pairs_of(proposed(people(["3"], 2))) == [("E1", "M1"), ("E2", "M1")]
    plan = proposed(people(["3", "3"], 4))
    assert plan.load.tolist() == [2, 2]
    assert plan.objective.proven_optimal


def test_four_of_five_are_placed_where_nothing_else_would_do():
    plan = proposed(people(["2", "2", "1"], 5))
    assert plan.load.tolist() == [2, 2, 0]
    assert (plan.objective.placed, plan.objective.placed_limit) == (4, 4)
    (waiting, idle) = left_out(plan)
    assert waiting.sentence == (
        "3 mentors → 1 with a place left → none with places enough for a group."
    )
    assert idle.steps[-1].rule == "too few places for a group"


def test_somebody_alone_is_told_that_too_few_are_in_reach():
    plan = proposed(people(["3"], 1))
    (out, _) = left_out(plan)
    assert out.sentence == "1 mentor → none with enough others for a group."
    assert [(s.rule, s.removed, s.left) for s in out.steps] == [("too few for a group", 1, 0)]
    fall = waterfall(plan, Role.MENTEE, 0)
    assert (fall.held, fall.free, fall.too_few) == ((), (), ("M1",))
    assert waterfall(plan, Role.MENTOR, 0).too_few == ("E1",)


def test_a_mentor_shares_places_between_a_group_and_a_pair():
    tracks = {"Team": GROUPS, "Solo": {"format": "one-to-one"}}
    mentors = [mentor("M1", capacity="3", track="Team; Solo", years="5")]

    def placed(team, solo):
        mentees = [mentee(f"E{i}", track="Team", years="5") for i in range(1, team + 1)]
        mentees += [mentee(f"S{i}", track="Solo", years="5") for i in range(1, solo + 1)]
        plan = proposed(roster(mentors, mentees, OPEN, tracks, [WEIGHTED]))
        assert plan.objective.proven_optimal
        return [low for low, _ in pairs_of(plan)]

    assert placed(team=2, solo=1) == ["E1", "E2", "S1"]
    assert placed(team=1, solo=2) == ["S1", "S2"]
    assert placed(team=3, solo=2) == ["E1", "E2", "E3"]  # the first ids of equals


def test_another_track_alone_is_solved_as_ever():
    tracks = {"Team": GROUPS, "Solo": {"format": "one-to-one"}}
    made = roster(
        [mentor("M1", capacity="2", track="Team"), mentor("M2", track="Solo")],
        [mentee(f"E{i}", track="Team") for i in (1, 2)]
        + [mentee(f"S{i}", track="Solo") for i in (1, 2)],
        OPEN,
        tracks,
        [WEIGHTED],
    )
    plan = proposed(made)
    assert pairs_of(plan) == [("E1", "M1"), ("E2", "M1"), ("S1", "M2")]
    solo = answer_for(plan, made.mentee["S2"], made.mentor["M2"]).pairs[0]
    assert isinstance(solo.price, Price)
    assert [f.kind for f in firmness_of_all(plan)] == ["forced", "forced", "interchangeable"]


def test_an_approved_pair_stays_and_its_group_is_filled():
    made = people(["3", "3"], 3, {**GROUPS, "smallest_group": "3"})
    rows = [row("E2", "M2", "Approved", pair="P001")]
    assert pairs_of(proposed(made, rows)) == [("E2", "M2"), ("E1", "M2"), ("E3", "M2")]


def test_an_approved_pair_whose_group_can_not_be_filled_stays_and_is_told():
    made = people(["3"], 1)
    rows = [row("E1", "M1", "Approved", pair="P001")]
    plan = proposed(made, rows)
    assert pairs_of(plan) == [("E1", "M1")]
    assert plan.objective.proven_optimal
    case = plan.scores.case
    now = [m.row for m in plan.matches]
    (breach,) = size_breaches(case, now)
    assert held_by_approval(breach, now, case)
    (told,) = small_groups(case, now)
    assert told.message == (
        "The group of Name M1 has 1 mentee; the program asks for at least 2. Its approved pairs "
        "stay, but no plan within the rules fills it."
    )


def test_a_waiver_reason_excuses_a_group_of_one():
    made = people(["3"], 1)
    rows = [row("E1", "M1", waiver="Others join in May", pair="P001")]
    assert pairs_of(proposed(made, rows)) == [("E1", "M1")]
    (breach,) = size_breaches(Case(made), rows)
    assert breach.waived


def sizes_judged(who, *rows):
    """(rule, waived) of every breach, those of verify.py first."""
    case = Case(who, rows)
    return [(b.rule, b.waived) for b in breaches(case, rows) + size_breaches(case, rows)]


def test_a_plan_edited_by_hand_is_judged_by_the_sizes_of_its_groups():
    made = people(["5", "1"], 4)
    both = [row("E1", "M1"), row("E2", "M1")]
    assert sizes_judged(made, *both) == []
    assert sizes_judged(made, both[0]) == [("smallest group", False)]
    assert sizes_judged(made, both[0], row("E2", "M1", "Rejected")) == [("smallest group", False)]
    four = [row(f"E{i}", "M1") for i in range(1, 5)]
    assert sizes_judged(made, *four) == [("capacity", False)] * 4  # the places end there as well


def test_a_group_larger_than_its_track_allows_is_a_breach_though_places_are_left():
    tracks = {"Team": {**GROUPS, "largest_group": "2"}, "Solo": {"format": "one-to-one"}}
    made = roster(
        [mentor("M1", capacity="4", track="Team; Solo")],
        [mentee(f"E{i}", track="Team") for i in (1, 2, 3)],
        OPEN,
        tracks,
    )
    rows = [row(f"E{i}", "M1", pair=f"P{i}") for i in (1, 2, 3)]
    (breach,) = size_breaches(Case(made), rows)
    assert (breach.rule, breach.row.pair, breach.waived) == ("largest group", "P1", False)
    assert (
        breach.why
        == "The group of Name M1 in the track Team has 3 mentees, and may have 2 at most."
    )
    waived = [*rows[:2], row("E3", "M1", pair="P3", waiver="A friend of E1")]
    assert [b.waived for b in size_breaches(Case(made), waived)] == [True]


def test_mentors_with_too_few_places_for_a_group_are_told_before_the_match():
    (told,) = few_places(Case(people(["", "3", "1", "0"], 2)))
    assert told.message == (
        "2 mentors in a group program can have no group, as the smallest group is 2 and they take "
        "fewer: Name M1 and Name M3."
    )
    assert told.hint.startswith("Raise the Capacity, which is blank for 1 and counts as")


def program(seed):
    """Two group tracks and a plain one, mentors shared, answers with ties."""
    rng = Random(seed)
    tracks = {
        "A": {**GROUPS, "smallest_group": rng.choice("123")},
        "B": {**GROUPS, "smallest_group": "2", "largest_group": rng.choice("23")},
        "C": {"format": "one-to-one"},
    }
    names = [*tracks]
    mentors = [
        mentor(
            f"M{j}",
            capacity=rng.choice("1233"),
            track="; ".join(sorted(rng.sample(names, rng.choice((1, 1, 2))))),
            own={"Points": rng.choice("129")},
        )
        for j in range(1, rng.randint(2, 6))
    ]
    mentees = [
        mentee(f"E{i}", track=rng.choice(names), own={"Points": rng.choice("129")})
        for i in range(1, rng.randint(2, 11))
    ]
    aim = rng.choice(("best total", "lift the weakest"))
    return lambda: roster(
        rng.sample(mentors, len(mentors)),
        rng.sample(mentees, len(mentees)),
        {**OPEN, "aim": aim},
        tracks,
        [POINTS],
    )


@pytest.mark.parametrize("seed", range(25))
def test_a_plan_keeps_every_size_through_decisions_and_in_any_row_order(seed):
    made, rng = program(seed), Random(seed)
    rows = ()
    for _ in range(3):
        plan = proposed(made(), rows)
        now = [m.row for m in plan.matches]
        case = plan.scores.case
        assert [b for b in breaches(case, now) if not b.waived] == []
        assert [
            b
            for b in size_breaches(case, now)
            if not b.waived and not held_by_approval(b, now, case)
        ] == []
        assert plan.objective.proven_optimal
        shuffled = rng.sample(now, len(now))
        assert pairs_of(proposed(made(), shuffled)) == pairs_of(plan)  # nothing to change
        rows = [
            row(*r.ids, r.decision if r.decision is not Decision.PROPOSED else rng.choice(
                ("Approved", "Rejected", "Proposed", "Proposed")), pair=r.pair)
            for r in now
        ]  # fmt: skip


@pytest.mark.parametrize("seed", range(12))
def test_every_price_and_remedy_is_what_another_run_of_match_gives(seed):
    made = program(seed)()
    plan = proposed(made)
    now = plan.objective.placed, plan.objective.total_fit
    lift = made.program.base.aim == "lift the weakest"
    for low in made.mentees[:3]:
        for high in made.mentors:
            if not plan.scores.allowed[plan.scores.case.mentee_at[low.id]][
                plan.scores.case.mentor_at[high.id]
            ]:
                continue
            pair = answer_for(plan, low, high).pairs[0]
            stands = pair.match is not None
            if lift or isinstance(pair.price, Unpriced):
                assert isinstance(pair.price, Price | Unpriced)
                continue
            decision = "Rejected" if stands else "Approved"
            then = proposed(made, [row(low.id, high.id, decision)]).objective
            assert pair.price.costs == (now[0] - then.placed, now[1] - then.total_fit)
    for person, remedy in remedies(plan).items():
        if remedy is not None:
            again = proposed(*applied(remedy.changes, made, ()))
            case, rows = again.scores.case, [m.row for m in again.matches]
            assert again.partner[case.mentee_at[person]] >= 0
            assert [b for b in size_breaches(case, rows) if not b.waived] == []
