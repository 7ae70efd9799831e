"""Names behind the numbers: whom each rule removed, and who has the places."""

from hypothesis import given
from hypothesis import strategies as st

from matching.rosters import (
    OPEN,
    WEIGHTED,
    examples,
    judged,
    mentee,
    mentor,
    proposed,
    roster,
    rosters,
    row,
    rows_for,
)
from mentorctl.matching.leftover import left_out
from mentorctl.matching.waterfall import Held, waterfall
from mentorctl.model.fields import Role


def test_who_was_removed_and_who_has_the_places():
    mentors = [
        mentor("M1", track="South", grade="9"),
        mentor("M2", track="North", grade="6"),
        mentor("M3", track="North", grade="9", capacity="2"),
        mentor("M4", track="North", grade="9", refused="E1"),
    ]
    mentees = [mentee(f"E{n}", track="North", grade="5") for n in (1, 2, 3)]
    made = proposed(
        roster(mentors, mentees, {**OPEN, "smallest_grade_gap": "2"}, criteria=[WEIGHTED]),
        [row("E2", "M3", "Approved", pair="P001"), row("E3", "M3", "Approved", pair="P002")],
    )
    told = waterfall(made, Role.MENTEE, 0)
    assert [(r.rule, r.who, r.left) for r in told.removed] == [
        ("same track", ("M1",), 3),
        ("refused partners", ("M4",), 2),
        ("grade gap", ("M2",), 1),
    ]
    assert told.held == (Held("M3", ("E2", "E3")),)
    assert told.free == ()


def test_a_mentor_whose_mentees_are_with_others():
    mentors = [mentor("M1", years="5"), mentor("M2")]
    made = proposed(roster(mentors, [mentee("E1", years="5")], criteria=[WEIGHTED]))
    told = waterfall(made, Role.MENTOR, 1)
    assert (told.removed, told.held) == ((), (Held("E1", ("M1",)),))


@examples(60)
@given(rosters(), st.data())
def test_whoever_is_named_is_blocked_by_that_rule_and_by_none_before_it(who, data):
    made = proposed(who, data.draw(rows_for(who)))
    case = made.scores.case
    order = [rule.name for rule in made.scores.rules]
    for one in left_out(made):
        mine = one.role is Role.MENTEE
        at = (case.mentee_at if mine else case.mentor_at)[one.person.id]
        told = waterfall(made, one.role, at)
        for removed in told.removed:
            for other in removed.who:
                pair = (one.person.id, other) if mine else (other, one.person.id)
                assert min(judged(case, *pair), key=order.index) == removed.rule
        assert told.free == ()  # or there would be somebody for them
        everybody = [*(w for r in told.removed for w in r.who), *(h.partner for h in told.held)]
        assert sorted(everybody) == sorted(p.id for p in (who.mentors if mine else who.mentees))
