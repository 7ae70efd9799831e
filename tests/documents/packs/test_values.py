"""What is computed for a pack before its pages are filled."""

from datetime import date

import pytest

from documents.packs.casts import BARE, CASTS, GROUP, INES, KOFI, RICH, TOMAS, cast
from mentorctl.documents.packs.cohort import Thread, Turn
from mentorctl.documents.packs.mail_merge import manager_of
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.roster import Program, Roster
from mentorctl.model.settings import Settings


def test_every_turn_of_a_group_and_its_topic():
    rota = GROUP.values()["cohort"].rota
    assert rota[:6] == (
        Turn(2, "Lin Zhao", "Technical skills"),
        Turn(3, "Oskar Nyberg", "Confidence"),
        Turn(4, "Farah Idris", ""),
        Turn(5, "Lin Zhao", "Confidence"),
        Turn(6, "Oskar Nyberg", "Design reviews"),
        Turn(7, "Farah Idris", ""),
    )
    assert len(rota) == 12  # thirteen meetings, the first of which has its own agenda


def test_everybody_has_a_turn_even_where_meetings_are_few():
    mentees = [Mentee(id=f"E{n}") for n in range(5)]
    settings = Settings(format="group", term="3")
    rota = cast(Mentor(id="M"), *mentees, settings=settings).values()["cohort"].rota
    assert [turn.who for turn in rota] == [m.id for m in mentees]


def test_what_a_group_shares_and_who_shares_what():
    found = GROUP.values()["cohort"]
    assert found.shared == ("All of you speak English.", "All of you work in Leeds.")
    assert found.site == "Leeds"
    assert found.threads == (
        Thread("Hiking", ("Ruth Abara", "Lin Zhao")),
        Thread("Ceramics", ("Lin Zhao", "Oskar Nyberg")),
        Thread("Confidence", ("Lin Zhao", "Oskar Nyberg")),
    )


def test_goals_skills_and_a_proposal_of_a_pair():
    (found,) = RICH.values()["between"]
    assert found.top_goals == ("Budgeting", "Presenting to managers", "A wider network")
    assert found.later_goals == ("Welding",)
    assert found.covered == ("Budgeting", "Negotiating")
    assert "Other mentors of the program offer Presenting to managers" in found.goals[1]
    assert found.proposal.startswith("Meet by video")
    assert found.proposal not in found.distance


def test_nothing_is_said_where_nothing_is_known():
    (found,) = BARE.values()["between"]
    assert not any([found.shared, found.mentee_only, found.mentor_only, found.goals, found.styles,
                    found.distance, found.proposal])  # fmt: skip


def test_help_areas_are_noted_where_they_are_wanted_or_offered():
    marked = {a.name: (a.wanted, a.offered) for a in RICH.values()["help_areas"]}
    assert len(marked) == 7
    assert marked["A wider network"] == (True, False)
    assert marked["Confidence"] == (False, True)
    assert marked["Technical skills"] == (False, False)


@pytest.mark.parametrize(
    ("by", "who", "whom"),
    [
        ("mentor", "Ines Duarte", "Tomás Rey"),
        ("mentee", "Tomás Rey", "Ines Duarte"),
        ("coordinator", "the coordinator", "Tomás Rey and Ines Duarte"),
    ],
)
def test_first_contact(by, who, whom):
    settings = Settings(first_contact=by, start="2027-01-11", holidays="2027-01-18")
    found = cast(INES, TOMAS, settings=settings).values()["first_contact"]
    assert (found.who, found.whom) == (who, whom)
    assert found.day == date(2027, 1, 19)
    assert found.when == "by Tuesday, January 19, 2027"


def test_without_a_start_everything_is_told_in_words():
    values = BARE.values()
    assert values["begins"] is None
    assert values["first_contact"].when == "within a week of the start"
    assert values["due"]["30-day"].when == "30 days after the start"


def test_events_with_hours_and_over_several_days():
    assert [e.when for e in RICH.values()["events"]] == [
        "Monday, January 18, 2027, 10:00 AM to 11:30 AM (Europe/Lisbon)",
        "Wednesday, January 20, 2027",
        "Monday, June 14, 2027 to Friday, June 18, 2027",
        "Thursday, January 20, 2028",
    ]


@pytest.mark.parametrize(
    ("manager", "managers", "shown"),
    [
        ("Lena Fischer", {}, "Lena Fischer"),
        ("lena.fischer@harborline.example", {}, ""),
        ("4711", {}, ""),
        ("m9", {"E12": "M09"}, "Kofi Mensah"),
        ("Lena McQuarrie", {"E12": "lena mcquarrie"}, "Lena McQuarrie"),
        ("", {}, ""),
    ],
)
def test_the_supervisor_by_name_or_not_at_all(manager, managers, shown):
    mentee = TOMAS.model_copy(update={"manager": manager})
    base = cast(INES, mentee, others=(KOFI,))
    roster = Roster(base.roster.mentors, (mentee,), Program(), managers=managers)
    assert type(base)(roster, base.rows).values()["supervisor"] == shown


@pytest.mark.parametrize(
    ("manager", "found"),
    [
        ("M09", ("Kofi Mensah", "kofi@harborline.example")),
        ("kofi@harborline.example", ("Kofi Mensah", "kofi@harborline.example")),
        ("somebody@else.example", ("", "somebody@else.example")),
        ("Lena McQuarrie", ("Lena McQuarrie", "")),
    ],
)
def test_a_supervisor_on_the_roster_has_a_name_and_an_address(manager, found):
    mentee = TOMAS.model_copy(update={"manager": manager})
    kofi = KOFI.model_copy(update={"email": "kofi@harborline.example"})
    assert manager_of(cast(INES, mentee, others=(kofi,)).roster, mentee) == found


def test_each_side_is_asked_the_five_questions_and_the_obstacles():
    for asked in RICH.values()["questions"].values():
        assert sum(question.counts for question in asked) == 5
        (obstacles,) = [question for question in asked if question.several]
        assert len(obstacles.choices) == 10
        assert not any(question.partner_sees for question in asked)


def test_a_pack_with_tracks_follows_the_settings_of_the_mentees_track():
    mentee = TOMAS.model_copy(update={"track": ("Leads",)})
    base = cast(INES, mentee)
    program = Program(Settings(), {"Leads": Settings(term="6", name="Leads")})
    found = type(base)(Roster((INES,), (mentee,), program), base.rows).values()
    assert found["program"] == "Leads"
    assert found["meetings"].months == 6


def test_only_groups_have_a_cohort():
    assert [kind for kind, c in CASTS.items() if c.values()["cohort"]] == ["group"]
