"""What the coordinator is told to do, for each way that two partners may answer."""

import pytest

from mentorctl.journey.checkins.chosen import Chosen
from mentorctl.journey.checkins.evaluation import GoingOn
from mentorctl.journey.checkins.next_steps import (
    CLOSING_VERDICTS,
    MIDPOINT_VERDICTS,
    closing_step,
    midpoint_step,
    ninety_day_step,
    worries_of,
)
from mentorctl.journey.checkins.response import Response, Seat
from mentorctl.journey.checkins.scoring import PairScore, PartnerScore, verdict_of
from mentorctl.model.fields import Role

NAMES = {Role.MENTOR: "Ann", Role.MENTEE: "Bo"}
SEAT = Seat("P1", Role.MENTOR, "M1", "E1")


def side(unfavorable=0, missing=0, obstacles=(), unread=False, responded=True):
    verdict = verdict_of(unfavorable, missing, obstacles, unread)
    bad, gaps = range(1, unfavorable + 1), range(unfavorable + 1, unfavorable + missing + 1)
    return PartnerScore(responded, verdict, tuple(bad), tuple(gaps), obstacles, unread)


GOOD = side()
SILENT = side(missing=5, responded=False)
STEPS = [
    (GOOD, GOOD, "Nothing to do."),
    (GOOD, side(3, 0, (1, 4)), "Talk to Bo first, in private, about: lack of trust and personal "
     "issues."),
    (side(3, 0, (2,)), side(4, 0, (1, 9)), "Talk to Bo and Ann first, in private, about: lack of "
     "trust, lack of respect for differences and high workload. Send the pair their checklist: "
     "the plan can start now."),
    (side(3), GOOD, "Ask Ann what gets in the way: Ann sees three or more things go wrong and "
     "named no obstacle."),
    (side(3), side(5), "Ask Bo and Ann what gets in the way: they see three or more things go "
     "wrong and named no obstacle."),
    (side(3, 0, (6,)), side(3, 0, (10,)), "Send the pair their checklist: they plan together "
     "against unclear goals and objectives and geographic differences."),
    (side(3, 0, (6,)), side(0, 0, (1, 7)), "Send the pair their checklist: they plan together "
     "against unclear goals and objectives. Bo is on track and still names lack of trust: ask "
     "whether help is wanted."),
    (SILENT, GOOD, "Remind Ann, who has not answered."),
    (GOOD, side(2, 1), "Ask Bo for question 3: the answer could change the verdict."),
    (GOOD, side(3, 0, (), True), "Ask Bo for which obstacles they meant: the answer could change "
     "the verdict."),
    (side(1, 0, (1, 9)), GOOD, "Ann is on track and still names lack of trust: ask whether help "
     "is wanted."),
]  # fmt: skip


@pytest.mark.parametrize(("mentor", "mentee", "wanted"), STEPS)
def test_ninety_days(mentor, mentee, wanted):
    assert ninety_day_step(PairScore("P1", mentor, mentee), NAMES) == wanted


MIDPOINT = """
    mentor         | mentee         | signs of mentee | verdict
    Continue       | Continue       |                 | continue
    Continue       | Amend the plan |                 | amend the plan
    Amend the plan |                |                 | not known yet
    Rematch        |                |                 | rematch
    Continue       | Rematch        | 1               | rematch
    End            | Rematch        |                 | end
    Continue       | Continue       | 3               | talk in private
                   | Amend the plan | 2               | talk in private
                   |                |                 | not known yet
"""


@pytest.mark.parametrize("line", MIDPOINT.strip().splitlines()[1:])
def test_midpoint(line):
    mentor, mentee, signs, verdict = map(str.strip, line.split("|"))
    numbers = (int(signs),) if signs else ()
    by_mentee = Response(SEAT, {"signs": Chosen(numbers)})
    wish = GoingOn("P1", mentor, mentee, (), numbers)
    step = midpoint_step(wish, Response(SEAT), by_mentee, "Ann", "Bo")
    assert step.verdict == verdict
    assert step.rank == MIDPOINT_VERDICTS.index(verdict)
    assert (step.todo == "Nothing to do.") is (verdict == "continue")
    assert any(way in step.todo for way in ("Talk to Bo in private", "Bo names")) is bool(signs)


def test_a_poor_rating_at_the_midpoint_calls_for_a_talk():
    step = midpoint_step(
        GoingOn("P1", "Continue", "Continue"), Response(SEAT, {"trust": 2}), Response(SEAT, {}),
        "Ann", "Bo",
    )  # fmt: skip
    assert step.verdict == "talk in private"
    assert step.todo == "Talk to Ann in private about: low trust."


def test_a_wish_for_another_partner_is_told_beside_a_wish_to_end():
    wish = GoingOn("P1", "End", "Rematch")
    step = midpoint_step(wish, Response(SEAT), Response(SEAT), "Ann", "Bo")
    assert step.todo == (
        "Talk to Ann, who would end it; ending is nobody's fault. "
        "Talk to Bo, who would rather be matched again."
    )


def test_what_was_rated_and_ticked_is_told_once():
    response = Response(SEAT, {"communication": 2, "satisfaction": 1})
    told = worries_of(response, (1, 2))
    assert told == ["Poor communication", "Very low satisfaction", "Not available"]


@pytest.mark.parametrize(
    ("mentor", "mentee", "verdict"),
    [(5, 4, "answered"), (None, 4, "answer missing"), (None, 1, "not satisfied"),
     (3, 2, "not satisfied")],
)  # fmt: skip
def test_closing(mentor, mentee, verdict):
    one, other = (None if v is None else Response(SEAT, {"satisfaction": v})
                  for v in (mentor, mentee))  # fmt: skip
    step = closing_step(one, other, "Ann", "Bo")
    assert (step.verdict, step.rank) == (verdict, CLOSING_VERDICTS.index(verdict))
