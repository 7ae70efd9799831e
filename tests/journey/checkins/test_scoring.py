"""The 90-day rules: every answer, every obstacle, every gap, every pair; against a brute force."""

from datetime import date, timedelta
from itertools import combinations, product

import pytest

from mentorctl.journey.checkins.chosen import Chosen
from mentorctl.journey.checkins.often import Meetings, read_often
from mentorctl.journey.checkins.response import Response, Seat, Terms
from mentorctl.journey.checkins.scoring import (
    PairScore,
    PartnerScore,
    Verdict,
    score_pair,
    score_partner,
    undecided,
    verdict_of,
)
from mentorctl.model.fields import Role
from mentorctl.model.findings import Where

START = date(2027, 1, 11)
TODAY = START + timedelta(days=90)
TERMS = Terms("monthly", START)
SEAT = Seat("P01", Role.MENTOR, "M1", "E1")
KEYS = ("match", "met", "energized", "time", "canceled")
GOOD = {"match": 4, "met": Meetings(3, 3), "energized": True, "time": True, "canceled": False}
BAD = {"match": 2, "met": Meetings(2, 2), "energized": False, "time": False, "canceled": True}
FIVE = list(product("+-", repeat=5))
EVERY_OBSTACLES = [set(c) for n in range(11) for c in combinations(range(1, 11), n)]


def answered(pattern, obstacles=(), unread=(), **more):
    """A response from five marks: + favorable, - unfavorable, ? missing."""
    values = {
        key: (GOOD if mark == "+" else BAD)[key]
        for key, mark in zip(KEYS, pattern, strict=True)
        if mark != "?"
    }
    texts = dict.fromkeys(values, "x")
    if obstacles or unread:
        values["obstacles"] = Chosen(tuple(sorted(obstacles)), tuple(unread))
        texts["obstacles"] = "x"
    return Response(SEAT, values, texts, **more)


def by_the_book(pattern, obstacles):
    """The rules in their own order, for a partner who left nothing out; shares nothing."""
    if pattern.count("-") <= 2:
        return "on track"
    if any(o <= 5 for o in obstacles):
        return "refer to coordinator"
    return "action plan" if obstacles else "explore obstacles"


def numbers(pattern, mark):
    return tuple(n for n, m in enumerate(pattern, 1) if m == mark)


@pytest.mark.parametrize("pattern", FIVE, ids="".join)
def test_all_32_combinations_of_the_five_answers(pattern):
    for obstacles in ((), (6,), (1,), (5, 10)):
        score = score_partner(answered(pattern, obstacles), TERMS, TODAY)
        assert score.verdict == by_the_book(pattern, obstacles)
        assert (score.unfavorable, score.missing) == (numbers(pattern, "-"), ())


@pytest.mark.parametrize("unfavorable", [3, 4, 5])
def test_every_set_of_obstacles_leads_where_it_should(unfavorable):
    assert len(EVERY_OBSTACLES) == 1024
    pattern = "-" * unfavorable + "+" * (5 - unfavorable)
    for obstacles in EVERY_OBSTACLES:
        score = score_partner(answered(pattern, obstacles), TERMS, TODAY)
        assert score.verdict == by_the_book(pattern, obstacles)
        assert score.plan == any(o > 5 for o in obstacles)
        assert score.obstacles == tuple(sorted(obstacles))


@pytest.mark.parametrize("pattern", list(product("+-?", repeat=5)), ids="".join)
def test_nothing_is_concluded_exactly_where_the_gaps_could_change_it(pattern):
    """Fill the gaps in every way, obstacles too where some could not be read."""
    for obstacles, unread in product([(), (7,), (2,), (4, 9)], [(), ("a storm",)]):
        fills = product(*("+-" if mark == "?" else mark for mark in pattern))
        more = EVERY_OBSTACLES if unread else [set()]
        could = {by_the_book(f, {*obstacles, *m}) for f, m in product(fills, more)}
        score = score_partner(answered(pattern, obstacles, unread), TERMS, TODAY)
        assert score.verdict == (could.pop() if len(could) == 1 else "cannot conclude")
        assert score.missing == numbers(pattern, "?")


def test_obstacles_count_only_from_three_unfavorable_on():
    for unfavorable, missing in product(range(6), range(6)):
        if unfavorable + missing <= 5:
            said = verdict_of(unfavorable, missing, {1, 9})
            assert (said is Verdict.REFER) == (unfavorable >= 3)


def test_a_partner_who_did_not_respond_lacks_all_five():
    score = score_partner(None, TERMS, TODAY)
    assert score == PartnerScore(False, Verdict.CANNOT_CONCLUDE, (), (1, 2, 3, 4, 5))


SEVERITY = ["on track", "cannot conclude", "action plan", "explore obstacles",
            "refer to coordinator"]  # fmt: skip
PARTNERS = {
    "on track": answered("+++++"),
    "cannot conclude": answered("--?++"),
    "action plan": answered("---++", [9]),
    "explore obstacles": answered("---++"),
    "refer to coordinator": answered("---++", [1]),
    "silent": None,
}


@pytest.mark.parametrize(("one", "other"), list(product(PARTNERS, repeat=2)))
def test_every_pair_takes_the_more_serious(one, other):
    pair = score_pair("P01", PARTNERS[one], PARTNERS[other], TERMS, TODAY)
    said = [p.replace("silent", "cannot conclude") for p in (one, other)]
    assert pair.verdict == max(said, key=SEVERITY.index)
    assert pair.disagree == ("silent" not in (one, other) and one != other)
    sides = zip((one, other), (Role.MENTOR, Role.MENTEE), strict=True)
    assert pair.silent == tuple(role for side, role in sides if side == "silent")


def test_the_order_of_severity():
    assert [v.value for v in sorted(Verdict, key=lambda v: v.severity)] == SEVERITY


def test_the_shape_for_scripts():
    pair = score_pair("P01", answered("---+?", [9, 2]), None, TERMS, TODAY)
    assert isinstance(pair, PairScore)
    assert pair.as_json() == {
        "pair": "P01",
        "verdict": "refer to coordinator",
        "disagree": False,
        "mentor": {
            "verdict": "refer to coordinator",
            "unfavorable": [1, 2, 3],
            "missing": [5],
            "obstacles": [2, 9],
        },
        "mentee": {
            "verdict": "cannot conclude",
            "unfavorable": [],
            "missing": [1, 2, 3, 4, 5],
            "obstacles": [],
        },
    }


@pytest.mark.parametrize("rating", range(1, 6))
def test_a_match_is_poor_at_1_and_2(rating):
    response = Response(SEAT, {**GOOD, "match": rating})
    assert score_partner(response, TERMS, TODAY).unfavorable == ((1,) if rating < 3 else ())


DAYS = """
3            | monthly | 2027-04-11 |            | fine
2            | monthly | 2027-04-11 |            | short
2            | monthly | 2027-04-10 |            | fine
2            | monthly | 2027-05-30 | 2027-04-09 | fine
2            | monthly | 2027-05-30 | 2026-12-01 | short
2            | monthly | 2027-04-09 | 2027-06-01 | fine
0            | monthly | 2027-01-01 |            | fine
2-3          | monthly | 2027-04-11 |            | open
twice a week | weekly  | 2027-04-11 |            | fine
"""


@pytest.mark.parametrize("line", DAYS.strip().splitlines())
def test_meetings_are_counted_up_to_the_day_of_the_answer(line):
    text, agreed, today, answered_on, wanted = map(str.strip, line.split("|"))
    day = date.fromisoformat(answered_on) if answered_on else None
    response = Response(SEAT, {**GOOD, "met": read_often(text)}, {"met": text}, day=day)
    score = score_partner(response, Terms(agreed, START), date.fromisoformat(today))
    said = "short" if score.unfavorable else "open" if score.missing else "fine"
    assert said == wanted


def test_an_answer_that_decides_nothing_is_told_at_its_cell():
    place = Where("answers.csv", "answers", "C2")
    response = Response(SEAT, {**GOOD, "met": Meetings(2, 3)}, {"met": "2-3"}, {"met": place})
    (finding,) = undecided(response, TERMS, TODAY)
    assert (finding.code, finding.where) == ("undecided", place)
    assert '"2-3"' in finding.message
    assert "3 meetings in 90 days" in finding.message
    (unknown,) = undecided(response, Terms("monthly"), TODAY)
    assert "start of P01 is not known" in unknown.message
    assert undecided(Response(SEAT, GOOD), TERMS, TODAY) == []
