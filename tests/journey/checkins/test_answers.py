"""Answers in people's own words: understood, or refused in a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorctl.journey.checkins.answers import is_blank, read
from mentorctl.journey.checkins.chosen import Chosen, read_chosen
from mentorctl.journey.checkins.questions import CLOSING, FOLLOW_UP, MIDPOINT, NINETY_DAY, OBSTACLES
from mentorctl.journey.checkins.scales import QUALITY

ASKED = {
    **NINETY_DAY.by_key(),
    **{f"mid_{key}": q for key, q in MIDPOINT.by_key().items()},
    **{f"end_{key}": q for key, q in CLOSING.by_key().items()},
    **{f"after_{key}": q for key, q in FOLLOW_UP.by_key().items()},
}

READ = """
match     | Very good                 | 5
match     | very good!                | 5
match     | 2 - poor                  | 2
match     | 2                         | 2
match     | 4.0                       | 4
match     | 4/5                       | 4
match     | 4 out of 5                | 4
match     | 5 of 5 stars              | 5
match     | Poor (2)                  | 2
match     | four                      | 4
match     | ★★★☆☆                    | 3
match     | OK                        | 3
match     | Excellent                 | 5
match     | 1 = Very poor             | 1
match     | Strongly agree            | 5
match     | 6                         | !
match     | 0                         | !
match     | 3.5                       | !
match     | 3-4                       | !
match     | 4 - poor                  | !
match     | not good                  | !
match     | not very good             | !
match     | good or fair              | !
match     | 8/10                      | !
match     | 80%                       | !
match     | -2                        | !
match     | Yes                       | !
match     | 2027-04-05                | !
energized | Yes                       | True
energized | no                        | False
energized | YES!                      | True
energized | Yes, always               | True
energized | Yes - we laugh a lot      | True
energized | yes most of the time      | True
energized | Not really                | False
energized | No, never                 | False
energized | No, we don't              | False
energized | not at all                | False
energized | Absolutely                | True
energized | TRUE                      | True
energized | yes and no                | !
energized | Yes, but rarely           | !
energized | Yes, sometimes            | !
energized | No, but it gets better    | !
energized | No doubt                  | !
energized | no problem at all         | !
energized | sometimes                 | !
energized | I don't know              | !
energized | 1                         | !
energized | 0                         | !
energized | 4                         | !
energized | yes?                      | !
canceled  | No                        | False
canceled  | yes                       | True
canceled  | 4                         | True
canceled  | 3                         | False
canceled  | 1                         | False
canceled  | 0                         | False
canceled  | none                      | False
canceled  | never                     | False
canceled  | more than three           | True
canceled  | three                     | False
canceled  | 4 times                   | True
canceled  | twice                     | False
canceled  | 2-3                       | False
canceled  | 4 or 5 in a row           | True
canceled  | at least 4                | True
canceled  | at most three             | False
canceled  | less than three           | False
canceled  | No, only 2                | False
canceled  | No (twice)                | False
canceled  | Yes, 5                    | True
canceled  | no more than three        | False
canceled  | no more than 4            | !
canceled  | No, more than three       | !
canceled  | No cancellations          | False
canceled  | None were canceled        | False
canceled  | No canceled meetings yet  | False
canceled  | yes, twice                | !
canceled  | no, 5                     | !
canceled  | 3 or 4                    | !
canceled  | at least 3                | !
canceled  | several                   | !
canceled  | 4 of 12                   | !
canceled  | half                      | !
share     | Yes, please               | True
share     | Only workload             | !
after_contact | yes                   | Yes
after_contact | Yes, regularly        | Yes
after_contact | sometimes             | Now and then
after_contact | not any more          | No
after_contact | we text               | !
after_goals   | mostly                | 4
mid_goal_1  | About halfway           | 3
mid_goal_1  | 50%                     | 3
mid_goal_1  | none                    | 1
mid_goal_1  | Achieved                | 5
mid_satisfaction | Very satisfied     | 5
mid_satisfaction | dissatisfied       | 2
mid_wish  | Continue                  | Continue
mid_wish  | amend plan                | Amend the plan
mid_wish  | END                       | End
mid_wish  | New partner               | Rematch
mid_wish  | continue or end           | !
mid_wish  | rematch; end              | !
mid_wish  | don't continue            | !
end_recommend | 9                     | 9
end_recommend | 0                     | 0
end_recommend | 10                    | 10
end_recommend | 8/10                  | 8
end_recommend | ten                   | 10
end_recommend | 7 out of 10           | 7
end_recommend | 11                    | !
end_recommend | 7.5                   | !
end_recommend | 7-8                   | !
end_recommend | very likely           | !
end_goal_1 | yes                      | 5
end_goal_1 | no                       | !
end_goal_1 | partly                   | 3
mid_goal_1 | yes                      | !
end_again | Maybe                     | Not sure
end_again | Definitely                | Yes
end_again | definitely not            | No
"""


@pytest.mark.parametrize("line", READ.strip().splitlines(), ids=lambda line: line[:40].strip())
def test_answers_are_understood_or_refused(line):
    key, text, wanted = map(str.strip, line.split("|"))
    assert not is_blank(ASKED[key], text)
    if wanted == "!":
        with pytest.raises(ValueError, match=r"neither|clearly|may be|both"):
            read(ASKED[key], text)
    else:
        assert str(read(ASKED[key], text)) == wanted


BLANKS = """
match     | n/a  | yes
match     | -    | yes
energized | N/A  | yes
energized | none | yes
canceled  | none | no
canceled  | n/a  | yes
met       | None | no
met       | -    | yes
obstacles | none | no
obstacles | n/a  | yes
comments  | None | yes
"""


@pytest.mark.parametrize("line", BLANKS.strip().splitlines())
def test_what_leaves_a_question_open(line):
    key, text, wanted = map(str.strip, line.split("|"))
    assert is_blank(ASKED[key], text) is (wanted == "yes")


CHOSEN = """
1                                             | 1          |
1, 6 and 9                                    | 1 6 9      |
6;9                                           | 6 9        |
10                                            | 10         |
1 6 9                                         | 1 6 9      |
#6                                            | 6          |
1/6                                           | 1 6        |
High workload                                 | 9          |
High workload; Geographic differences         | 9 10       |
Lack of trust, High workload                  | 1 9        |
workload and distance                         | 9 10       |
9. High workload                              | 9          |
1. Lack of trust; 9. High workload            | 1 9        |
1) trust + 6) unclear goals                   | 1 6        |
Unclear goals and objectives                  | 6          |
Unclear goals and objectives, high workload   | 6 9        |
6. Unclear goals and objectives and workload  | 6 9        |
Mentoring cannot be made a priority           | 5          |
mentoring can't be made a priority            |            | mentoring can't be made a priority
No confidentiality agreement                  | 3          |
no support from supervisor                    | 8          |
No support from my supervisor                 | 8          |
geografic differences                         | 10         |
Lack of respect for diferences                | 2          |
none                                          |            |
none so far                                   |            |
no change                                     |            | no change
None of these                                 |            |
No                                            |            |
unrealistic expectations                      | 7          |
realistic expectations                        |            | realistic expectations
clear goals                                   |            | clear goals
no lack of trust                              |            | no lack of trust
not high workload                             |            | not high workload
9 - lack of trust                             |            | 9 - lack of trust
11                                            |            | 11
6.9                                           |            | 6.9
7; my dog                                     | 7          | my dog
none; 6                                       | 6          | none
"""


@pytest.mark.parametrize("line", CHOSEN.strip().splitlines(), ids=lambda line: line[:44].strip())
def test_obstacles_by_number_and_by_text(line):
    text, numbers, unread = map(str.strip, line.split("|"))
    wanted = Chosen(tuple(map(int, numbers.split())), (unread,) if unread else ())
    assert read_chosen(text, OBSTACLES) == wanted


marks = st.sampled_from([", ", ";", "; ", "\n", " and ", " + ", " | ", " & "])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I was promoted; new tasks", Chosen((1, 2))),
        ("No change", Chosen((4,))),
        ("nothing", Chosen((4,))),
        ("No", Chosen((4,))),
        ("1, 3", Chosen((1, 3))),
        ("a baby", Chosen((), ("a baby",))),
    ],
)
def test_what_changed_in_somebodys_work(text, wanted):
    assert read(FOLLOW_UP.by_key()["changed"], text) == wanted


def test_a_change_and_none_is_no_answer():
    with pytest.raises(ValueError, match="names something"):
        read(FOLLOW_UP.by_key()["changed"], "Promotion; No change")


@given(st.sets(st.integers(1, 10), min_size=1), marks, st.data())
def test_any_obstacles_in_any_form_and_order_are_found(numbers, mark, data):
    order = data.draw(st.permutations(sorted(numbers)))
    ways = [
        data.draw(st.sampled_from([str(n), o.text, o.text.upper(), f"{n}. {o.text}", *o.also]))
        for n in order
        for o in [OBSTACLES[n - 1]]
    ]
    assert read_chosen(mark.join(ways), OBSTACLES) == Chosen(tuple(sorted(numbers)))


@given(st.integers(1, 5), st.sampled_from(["{n}", "{n}/5", "{w}", "{n} - {w}", "{w} ({n})"]))
def test_every_point_of_a_rating_reads_as_itself(point, form):
    word = QUALITY.offered[point - 1]
    assert read(ASKED["match"], form.format(n=point, w=word)) == point


@given(st.sampled_from(sorted(ASKED)), st.text(max_size=40))
def test_any_text_is_read_or_refused_with_a_sentence(key, text):
    refused = ""
    try:
        value = read(ASKED[key], text)
    except ValueError as exc:
        refused = str(exc)
    assert refused or value is not None
