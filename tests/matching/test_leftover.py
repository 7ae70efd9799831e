"""Who is left out and why, and whom else a mentee could have."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from matching.rosters import (
    OPEN,
    WEIGHTED,
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
from mentorctl.matching.leftover import alternatives, left_out
from mentorctl.matching.problem import NOBODY
from mentorctl.matching.waterfall import NO_PLACE, TAKEN
from mentorctl.model.fields import Role


def told(plan):
    return {one.person.id: one.sentence for one in left_out(plan)}


def steps(plan, id_):
    (one,) = [one for one in left_out(plan) if one.person.id == id_]
    return [(s.rule, s.removed, s.left) for s in one.steps]


def test_the_rules_in_their_order_then_the_places():
    mentors = [
        mentor("M1", track="South", grade="9"),
        mentor("M2", track="North", grade="9", refused="E1", training="no"),
        mentor("M3", track="North", grade="9", refused="E1"),
        mentor("M4", track="North", grade="6", training="no"),  # the grade gap comes first
        mentor("M5", track="North", grade="9", training="no"),
        mentor("M6", track="North", grade="9", training="yes"),
    ]
    mentees = [mentee("E1", track="North", grade="5"), mentee("E2", track="North", grade="5")]
    program = {**OPEN, "smallest_grade_gap": "2", "training_required": "yes"}
    plan = proposed(
        roster(mentors, mentees, program, criteria=[WEIGHTED]),
        [row("E2", "M6", "Approved", pair="P001")],
    )
    assert steps(plan, "E1") == [
        ("same track", 1, 5),
        ("refused partners", 2, 3),
        ("grade gap", 1, 2),
        ("training", 1, 1),
        (NO_PLACE, 1, 0),
    ]
    assert told(plan)["E1"] == (
        "6 mentors → 5 in the same track → 3 after refusals → 2 within the grade gap → "
        "1 with the training done → none with a place left: Name M6 has Name E2."
    )
    assert told(plan)["M1"] == (
        "2 mentees → none in the same track. Ruled out last: Name E1 and Name E2."
    )
    assert told(plan)["M3"] == (
        "2 mentees → 1 after refusals → none with the training done. Ruled out last: Name E2."
    )
    assert set(told(plan)) == {"E1", "M1", "M2", "M3", "M4", "M5"}


def test_a_mentor_whose_mentees_are_all_placed_elsewhere_and_one_with_capacity_0():
    mentors = [mentor("M1", years="5"), mentor("M2"), mentor("M3", capacity="0")]
    plan = proposed(roster(mentors, [mentee("E1", years="5")], criteria=[WEIGHTED]))
    assert told(plan) == {"M2": "1 mentee → none still without a mentor: Name E1 is with Name M1."}
    assert steps(plan, "M2") == [(TAKEN, 1, 0)]


def test_the_end_of_a_waterfall_names_only_few_and_nobody_who_was_refused_in_confidence():
    ended = {
        n: told(proposed(roster([mentor(f"M{k}", track="North") for k in range(n)], [mentee()])))
        for n in (3, 4)
    }
    assert ended[3]["E1"].endswith("Ruled out last: Name M0, Name M1 and Name M2.")
    assert ended[4]["E1"] == "4 mentors → none in the same track."
    refused = proposed(roster([mentor("M1", refused="E1")], [mentee()]))
    assert told(refused) == {
        "E1": "1 mentor → none after refusals.",
        "M1": "1 mentee → none after refusals.",
    }


def test_a_mentor_of_many_is_named_with_their_number():
    mentees = [mentee(f"E{n}", years="9") for n in range(1, 6)]
    full = proposed(roster([mentor(capacity="4", years="9")], mentees, criteria=[WEIGHTED]))
    assert told(full)["E5"] == "1 mentor → none with a place left: Name M1 has 4 mentees."


def test_nobody_on_the_other_side():
    assert told(proposed(roster([], [mentee()]))) == {"E1": "There is no mentor who takes part."}
    assert told(proposed(roster([mentor()], []))) == {"M1": "There is no mentee who takes part."}


def test_a_rule_that_a_waiver_covers_removes_nobody():
    mentors = [mentor("M1", refused="E1", capacity="1")]
    made = roster(mentors, [mentee("E1"), mentee("E2")], criteria=[WEIGHTED])
    # E2 holds the one place, so E1's waived proposal has none.
    plan = proposed(made, [row("E1", "M1", waiver="Settled"), row("E2", "M1", "Approved")])
    assert steps(plan, "E1") == [(NO_PLACE, 1, 0)]


@examples(100)
@given(rosters(), st.data())
def test_removed_and_left_add_up_for_everybody_left_out(who, data):
    rows = data.draw(rows_for(who))
    plan = proposed(who, rows)
    order = [*(rule.name for rule in plan.scores.rules), NO_PLACE, TAKEN]
    found = left_out(plan)
    placed = {m.row.mentee for m in plan.matches if m.row.decision.stands}
    busy = {m.row.mentor for m in plan.matches if m.row.decision.stands}
    assert [one.person.id for one in found] == [
        *(a.id for a in who.mentees if a.id not in placed),
        *(b.id for b in who.mentors if b.id not in busy and who.places(b)),
    ]
    for one in found:
        mine = one.role is Role.MENTEE
        assert one.partners == len(who.mentors if mine else who.mentees)
        left = one.partners
        for step in one.steps:
            assert step.removed > 0
            left -= step.removed
            assert step.left == left
        assert left == 0  # or there would be somebody for them
        names = [step.rule for step in one.steps]
        assert names == sorted(names, key=order.index)
        assert (TAKEN if mine else NO_PLACE) not in names
        assert one.sentence.endswith(".")
        assert "  " not in one.sentence


def test_alternatives_are_the_three_best_others_that_the_rules_allow():
    skills = criterion("covers", "Skills offered", "Skills wanted", name="Skills")
    mentors = [
        mentor("M1", skills_offered="A; B; C"),  # 1000
        mentor("M2", skills_offered="A; B"),  # 5 of 6
        mentor("M3", skills_offered="A", capacity="3"),  # 3 of 6
        mentor("M4", skills_offered="A"),  # 3 of 6: after M3 by ids
        mentor("M5", skills_offered="A; B; C", refused="E1"),
        mentor("M6", skills_offered="X"),
        mentor("M7", skills_offered="A; B; C", capacity="0"),
    ]
    mentees = [mentee("E1", skills_wanted="A; B; C"), mentee("E2", skills_wanted="X")]
    made = roster(mentors, mentees, criteria=[skills])
    plan = proposed(made, [row("E2", "M2", "Approved", pair="P001")])
    found = [
        (a.mentee.id, a.place, a.mentor.id, a.fit, a.free, a.index) for a in alternatives(plan)
    ]
    assert found[:3] == [
        ("E1", 1, "M2", 833_000, 0, (0, 1)),
        ("E1", 2, "M3", 500_000, 3, (0, 2)),
        ("E1", 3, "M4", 500_000, 1, (0, 3)),
    ]
    assert [(a[0], a[1], a[2], a[4]) for a in found[3:]] == [
        ("E2", 1, "M6", 1),
        ("E2", 2, "M1", 0),
        ("E2", 3, "M3", 3),
    ]
    assert [a[2] for a in found] != [a.mentor.id for a in alternatives(plan, most=1)]
    assert [(a.mentee.id, a.mentor.id) for a in alternatives(plan, most=1)] == [
        ("E1", "M2"),
        ("E2", "M6"),
    ]


@examples(75)
@given(rosters(), st.data())
def test_an_alternative_is_allowed_is_another_and_none_left_out_is_better(who, data):
    plan = proposed(who, data.draw(rows_for(who)))
    scores = plan.scores
    found = alternatives(plan)
    for i, low in enumerate(who.mentees):
        mine = [a for a in found if a.mentee is low]
        columns = [a.index[1] for a in mine]
        open_ = [j for j in np.flatnonzero(scores.allowed[i]) if j != plan.partner[i]]
        best = sorted(open_, key=lambda j: (-scores.fit[i, j], j))[:3]
        assert columns == best
        assert [a.place for a in mine] == list(range(1, len(mine) + 1))
        assert [a.free for a in mine] == [plan.free[j] for j in best]
        assert plan.partner[i] == NOBODY or plan.partner[i] not in columns
        if plan.partner[i] == NOBODY:
            assert not any(a.free for a in mine)
