"""What midpoint and closing answers add up to: every figure says over whom, and who is missing."""

from itertools import product

import pytest

from mentorctl.journey.checkins.chosen import Chosen
from mentorctl.journey.checkins.evaluation import (
    Figure,
    GoingOn,
    Growth,
    Rate,
    figures,
    going_on,
    growth,
    response_rate,
)
from mentorctl.journey.checkins.questions import CLOSING, MIDPOINT, NINETY_DAY
from mentorctl.journey.checkins.response import Response, Seat
from mentorctl.journey.checkins.responses import Collected
from mentorctl.journey.checkins.understood import understood
from mentorctl.model.fields import Role

SEATS = tuple(
    Seat(pair, role, f"{role[-1]}{pair}", "x") for pair in ("P1", "P2", "P3") for role in Role
)


def answers(asked, *lines):
    """Responses of the seats in their order; None for a silent one."""
    found = {}
    for seat, texts in zip(SEATS, lines, strict=False):
        if texts is not None:
            found[seat], findings = understood(seat, texts, {}, asked)
            assert findings == []
    return found


def figure(key, found):
    (one,) = [f for f in found if f.key == key]
    return one


def test_a_figure_says_over_whom_and_who_is_missing():
    said = answers(MIDPOINT, {"trust": "5"}, {"trust": "4"}, {"trust": "2"}, None, {})
    trust = figure("trust", figures(MIDPOINT, SEATS, said))
    assert trust == Figure(
        "trust", MIDPOINT.by_key()["trust"].text, 2, 3, 3, 11,
        (("Very poor", 0), ("Poor", 1), ("Fair", 0), ("Good", 1), ("Very good", 1)),
    )  # fmt: skip


def test_nobody_lacks_an_answer_about_a_goal_they_do_not_have():
    said = answers(MIDPOINT, {"goal_1": "achieved", "goal_2": "not started"})
    found = figures(MIDPOINT, SEATS, said, {"P1": 2, "P2": 1, "P3": 3})
    asked = {f.key: f.denominator + f.missing for f in found if f.key.startswith("goal")}
    assert asked == {"goal_1": 6, "goal_2": 4, "goal_3": 2}
    everybody = figures(MIDPOINT, SEATS, said)
    assert figure("goal_3", everybody).missing == 6


def test_only_mentors_lack_an_answer_about_mentoring_again():
    said = answers(CLOSING, {"again": "yes"}, {"become": "maybe"}, {"again": "no"})
    again, become = (figure(key, figures(CLOSING, SEATS, said)) for key in ("again", "become"))
    assert (again.numerator, again.denominator, again.missing) == (1, 2, 1)
    assert (become.numerator, become.denominator, become.missing) == (0, 1, 2)
    assert become.counts == (("Yes", 0), ("Not sure", 1), ("No", 0))


def test_recommendations_are_counted_from_0_to_10():
    said = answers(CLOSING, {"recommend": "10"}, {"recommend": "9"}, {"recommend": "0"})
    one = figure("recommend", figures(CLOSING, SEATS, said))
    assert (one.numerator, one.denominator, one.missing, one.total) == (2, 3, 3, 19)
    assert [n for n, times in one.counts if times] == ["0", "9", "10"]


def test_obstacles_are_counted_each():
    said = answers(NINETY_DAY, {"obstacles": "1, 9"}, {"obstacles": "9"}, {"obstacles": "none"}, {})
    one = figure("obstacles", figures(NINETY_DAY, SEATS, said))
    assert (one.numerator, one.denominator, one.missing) == (1, 3, 3)
    assert [(text, n) for text, n in one.counts if n] == [
        ("Lack of trust", 1),
        ("High workload", 2),
    ]


WISHES = ["Continue", "Amend the plan", "Rematch", "End"]


@pytest.mark.parametrize(("one", "other"), list(product(["", *WISHES], repeat=2)))
def test_a_pair_takes_the_more_serious_wish_unless_the_missing_one_could_change_it(one, other):
    could = {
        max(a, b, key=WISHES.index)
        for a in ([one] if one else WISHES)
        for b in ([other] if other else WISHES)
    }
    pair = GoingOn("P1", one, other)
    assert pair.wish == (could.pop() if len(could) == 1 else "")
    assert pair.disagree == (bool(one and other) and one != other)


def test_wishes_and_private_signs_of_each_pair():
    said = answers(
        MIDPOINT,
        {"wish": "continue", "signs": "none"},
        {"wish": "rematch", "signs": "not available; micromanagement"},
        {"wish": "continue"},
    )
    assert going_on(SEATS, said) == (
        GoingOn("P1", "Continue", "Rematch", (), (1, 4)),
        GoingOn("P2", "Continue"),
        GoingOn("P3"),
    )


def test_growth_counts_those_who_rated_both():
    said = answers(
        CLOSING,
        {"skills_before": "beginner", "skills_after": "3"},
        {"skills_before": "4", "skills_after": "advanced"},
        {"skills_after": "5"},
    )
    assert growth(SEATS, said) == Growth(grew=1, rated=2, missing=4, points=2)


def test_the_response_rate_counts_sides_of_pairs():
    said = {SEATS[0]: Response(SEATS[0], {"obstacles": Chosen()})}
    assert response_rate(SEATS, said) == Rate(1, 6)
    assert Collected(SEATS, said).silent == SEATS[1:]
