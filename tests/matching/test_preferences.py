"""Ranked preferences as they are counted, and refusals that no plan overrides unsaid."""

from hypothesis import given

from matching.rosters import examples, mentee, mentor, proposed, roster, rosters, row
from mentorctl.matching.preferences import choices
from mentorctl.model.fields import Role


def counted(got):
    return {k: v for k, v in vars(got).items() if v}


def test_each_side_is_counted_by_the_place_of_the_partner():
    who = roster(
        [mentor("M1", preferred="E9; E2; E1"), mentor("M2", preferred="E1"), mentor("M3"),
         mentor("M4", capacity="0")],
        [mentee("E1", preferred="M1; M2"), mentee("E2", preferred="M4; M3; M2"), mentee("E3"),
         mentee("E4", preferred="M4")],
    )  # fmt: skip
    rows = [row("E1", "M1", "Approved"), row("E2", "M2", "Approved", line=3),
            row("E3", "M3", "Approved", line=4)]  # fmt: skip
    found = choices(proposed(who, rows))
    assert counted(found.mentees) == {
        "named": 3, "first": 1, "third": 1, "none": 1, "alone": 1, "nobody": 1,
    }  # fmt: skip
    # E9 is on no sheet here; as intake leaves such names out, this counts as the third place.
    assert counted(found.mentors) == {"named": 2, "third": 1, "none": 1, "nobody": 2}


def test_a_fourth_choice_is_a_later_one():
    who = roster(
        [mentor(f"M{n}", capacity="1" if n == 4 else "0") for n in range(1, 5)],
        [mentee(preferred="M1; M2; M3; M4")],
    )
    assert counted(choices(proposed(who)).mentees) == {"named": 1, "later": 1}


def test_who_named_only_strangers_named_nobody_on_the_roster():
    who = roster([mentor()], [mentee(preferred="M1")])
    stranger = who.mentees[0].model_copy(update={"preferred": ("Somebody else",)})
    who = type(who)(mentors=who.mentors, mentees=(stranger,), program=who.program)
    assert counted(choices(proposed(who)).mentees) == {"not_on_roster": 1}


def test_of_several_mentees_the_one_named_first_counts():
    who = roster(
        [mentor(capacity="3", preferred="E2; E1")], [mentee("E1"), mentee("E2"), mentee("E3")]
    )
    assert counted(choices(proposed(who)).mentors) == {"named": 1, "first": 1}


def test_a_refusal_stands_only_under_a_waiver_and_is_named_then():
    who = roster([mentor(refused="E1; E2")], [mentee()])
    plain = choices(proposed(who))
    assert (plain.refusals, plain.overridden) == (2, ())
    waived = choices(proposed(who, [row(decision="Approved", waiver="Both agreed", pair="P007")]))
    (one,) = waived.overridden
    assert (one.pair, one.by, one.waiver) == ("P007", Role.MENTOR, "Both agreed")


def test_a_refusal_of_somebody_under_another_id_is_seen():
    who = roster(
        [mentor(email="jo@x.org"), mentor("M2", capacity="1")],
        [mentee("E1", refused="E7"), mentee("E7", email="Jo@x.org", refused="M2")],
    )
    assert choices(proposed(who)).overridden == ()


@examples(60)
@given(rosters())
def test_everybody_is_counted_once_and_no_refusal_is_overridden(who):
    plan = proposed(who)
    found = choices(plan)
    for got, people in ((found.mentees, who.mentees), (found.mentors, who.mentors)):
        assert got.named + got.not_on_roster + got.nobody == len(people)
        assert got.first + got.second + got.third + got.later + got.none == got.named
        assert got.alone <= got.none
    assert found.overridden == ()
