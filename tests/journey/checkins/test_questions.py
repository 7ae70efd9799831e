"""The questionnaires say what the program's rules say, and their wording can't change that."""

import pytest

from mentorctl.journey.checkins.question import Kind, Route, Sight
from mentorctl.journey.checkins.questions import NINETY_DAY, OBSTACLES, QUESTIONNAIRES
from mentorctl.journey.checkins.stage import Stage
from mentorctl.journey.checkins.wording import OwnQuestion, add, is_own, reword
from mentorctl.model.fields import Role

ROUTES = """
1  | coordinator | Lack of trust
2  | coordinator | Lack of respect for differences
3  | coordinator | No confidentiality agreement
4  | coordinator | Personal issues
5  | coordinator | Mentoring cannot be made a priority
6  | pair        | Unclear goals and objectives
7  | pair        | Unrealistic expectations
8  | pair        | No support from the supervisor
9  | pair        | High workload
10 | pair        | Geographic differences
"""


def test_the_ten_obstacles_lead_where_the_rules_say():
    table = [[cell.strip() for cell in line.split("|")] for line in ROUTES.strip().splitlines()]
    assert [[str(o.number), o.route.name.lower(), o.text] for o in OBSTACLES] == table


def test_the_five_questions_of_the_verdict():
    assert [(q.number, q.key, q.unfavorable) for q in NINETY_DAY.scored()] == [
        (1, "match", (1, 2)),
        (2, "met", (False,)),
        (3, "energized", (False,)),
        (4, "time", (False,)),
        (5, "canceled", (True,)),
    ]


@pytest.mark.parametrize("asked", QUESTIONNAIRES.values(), ids=str)
def test_every_questionnaire_is_whole(asked):
    keys = [q.key for q in asked.questions]
    assert len(set(keys)) == len(keys)
    for question in asked.questions:
        assert question.text
        assert question.sight is Sight.COORDINATOR
        assert bool(question.items) == (question.scale.kind is Kind.SEVERAL)
        if question.scale.kind is Kind.RATING:
            assert len(question.scale.offered) == len(question.scale.also) == 5


def test_no_word_of_a_scale_stands_at_two_places():
    for asked in QUESTIONNAIRES.values():
        for question in asked.questions:
            scale = question.scale
            places = {}
            for place, ways in [*enumerate(scale.also), *enumerate([w] for w in scale.offered)]:
                for way in ways:
                    assert places.setdefault(way.lower(), place) == place, (question.key, way)


def test_only_mentors_are_asked_whether_they_would_mentor_again():
    closing = QUESTIONNAIRES[Stage.CLOSING]
    assert "again" in [q.key for q in closing.for_role(Role.MENTOR)]
    assert "again" not in [q.key for q in closing.for_role(Role.MENTEE)]


def test_wording_changes_what_is_read_and_nothing_else():
    changed = reword(NINETY_DAY, {"match": "Is this the right match?", "met": " "})
    texts = [q.text for q in changed.questions]
    assert texts[:2] == ["Is this the right match?", "How often have you met since the start?"]
    assert [(q.key, q.number, q.scale, q.unfavorable) for q in changed.questions] == [
        (q.key, q.number, q.scale, q.unfavorable) for q in NINETY_DAY.questions
    ]
    assert {o.route for o in changed.by_key()["obstacles"].items} == set(Route)


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ({"mach": "x"}, "Did you mean match"),
        ({"time": "How often have you met since the start"}, "asked twice"),
    ],
)
def test_wording_that_would_confuse_is_refused(texts, said):
    with pytest.raises(ValueError, match=said):
        reword(NINETY_DAY, texts)


def test_own_questions_stand_before_the_comments_and_never_make_a_verdict():
    asked = add(NINETY_DAY, [OwnQuestion("Did the kickoff help?", Kind.YES_NO, (Role.MENTEE,))])
    own = asked.questions[-2]
    assert (own.text, own.number, own.unfavorable) == ("Did the kickoff help?", 0, ())
    assert (own.roles, is_own(own)) == ((Role.MENTEE,), True)
    assert [q.key for q in asked.questions if not is_own(q)] == list(NINETY_DAY.by_key())
    assert asked.scored() == NINETY_DAY.scored()
    with pytest.raises(ValueError, match="of your own"):
        add(NINETY_DAY, [OwnQuestion("Which?", Kind.SEVERAL)])
