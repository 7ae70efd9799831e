"""The first meeting's agenda and the meetings over the term."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorctl.journey.meetings import POINTS, agenda, schedule
from mentorctl.model.settings import Settings


@pytest.mark.parametrize(
    ("minutes", "parts"),
    [
        (15, [4, 4, 4, 1, 2]),
        (20, [6, 6, 5, 1, 2]),
        (30, [8, 9, 8, 2, 3]),
        (45, [13, 15, 11, 2, 4]),
        (60, [15, 20, 15, 5, 5]),
        (62, [15, 22, 15, 5, 5]),
        (90, [25, 30, 20, 5, 10]),
        (240, [65, 80, 55, 15, 15]),
    ],
)
def test_minutes_by_hand(minutes, parts):
    assert [step.minutes for step in agenda(minutes) if step.number] == parts


@given(st.integers(15, 480))
def test_minutes_add_up(minutes):
    steps = agenda(minutes)
    assert sum(step.minutes for step in steps) == minutes
    assert [step.number for step in steps if step.number] == [1, 2, 3, 4, 5]
    assert all(step.minutes >= 1 and step.what for step in steps)
    at = 0
    for step in steps:
        assert step.begins == at
        at += step.minutes


@given(st.integers(60, 480))
def test_no_step_shrinks_much_where_the_meeting_is_longer(minutes):
    shorter, longer = (
        [step.minutes for step in agenda(length) if step.number]
        for length in (minutes, minutes + 10)
    )
    # A meeting that gains its break gives its own minutes for it.
    assert all(more >= less - 10 for less, more in zip(shorter, longer, strict=True))


def test_a_short_meeting_is_held_in_short_and_leaves_the_rest_to_the_second():
    short, full = agenda(30), agenda(60)
    assert all(len(a.what) <= len(b.what) for a, b in zip(short, full, strict=True))
    assert [bool(step.later) for step in short] == [True, True, True, False, False]
    assert not any(step.later for step in full)


def test_the_six_points_stand_in_the_agreement():
    assert [step.points for step in agenda(60)] == [(), (), POINTS, (), ()]
    assert len(POINTS) == 6


def test_a_long_meeting_has_a_break():
    assert [step.name for step in agenda(180)].index("Break") == 2
    assert all(step.number for step in agenda(149))


def test_too_short_to_be_one():
    with pytest.raises(ValueError, match="14 minutes"):
        agenda(14)


@pytest.mark.parametrize(
    ("term", "frequency", "expected"),
    [
        (12, "monthly", 12),
        (12, "every two weeks", 26),
        (12, "weekly", 52),
        (3, "weekly", 13),
        (3, "every two weeks", 6),
        (9, "every two weeks", 19),
        (24, "monthly", 24),
    ],
)
def test_meetings_over_the_term(term, frequency, expected):
    found = schedule(Settings.model_validate({"term": str(term), "meeting_frequency": frequency}))
    assert found.expected == expected


def test_the_schedule_in_words():
    assert (
        schedule(Settings()).told == "Meet monthly for 60 minutes: about 12 meetings in 12 months."
    )


@pytest.mark.parametrize("minutes", [30, 90])
def test_a_group_and_two_peers_are_asked_for_the_goals_of_each(minutes):
    one, group, peers = (agenda(minutes, f)[1].what for f in ("one-to-one", "group", "peer"))
    assert "each mentee" in group
    assert "mentee" not in peers
    assert "the mentee" in one
    assert agenda(minutes, "reverse") == agenda(minutes)
