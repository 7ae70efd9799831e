"""Answers in people's own words: understood, or refused in a sentence."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorctl.intake.prose.answers import read_answer
from mentorctl.model.answers import choice
from mentorctl.model.fields import FIELDS, PART_KEYS, ROLE_CHOICES
from mentorctl.model.people import Mentee, Mentor

KEYS = [f.key for f in FIELDS] + ["role", *PART_KEYS]

READ = """
capacity  | One mentee only, please!              | 1
capacity  | Two (each on their own)               | 2
capacity  | up to 3                               | 3
capacity  | 5+                                    | 5
capacity  | no more than two mentees              | 2
capacity  | none at the moment                    | 0
years     | 10+ years                             | 10
years     | 15 yrs                                | 15
years     | 18 months                             | 1.5
years     | 7,5 | 7.5
training  | Yes, completed                        | yes
training  | In progress                           | no
training  | No, but I would like to               | !
training  | Completed 2023                        | yes
approval  | Pending                               | no
approval  | Yes - my manager said so              | yes
approval  | Yes, but not in writing yet           | !
approval  | Maybe                                 | !
format    | Zoom/Teams                            | remote
format    | Face to face                          | in person
format    | Hybrid                                | either
format    | In person; Online                     | either
format    | In-person preferred                   | !
format    | not virtual                           | !
frequency | Every other week                      | every two weeks
frequency | Bi-weekly (every two weeks)           | every two weeks
frequency | bi-weekly                             | !
frequency | 30 minutes, once a month              | monthly
frequency | Weekly or every two weeks             | !
frequency | quarterly                             | !
time_zone | Eastern Time (US & Canada)            | America/New_York
time_zone | EST                                   | America/New_York
time_zone | (UTC-05:00) Eastern Time              | America/New_York
time_zone | PST/Pacific                           | America/Los_Angeles
time_zone | Central (CST)                         | America/Chicago
time_zone | London                                | Europe/London
time_zone | GMT+2                                 | GMT+2
time_zone | IST (India)                           | Asia/Kolkata
time_zone | (UTC-05:00) Pacific Time              | !
time_zone | Mars                                  | !
capacity  | as many as needed                     | !
capacity  | more than 2                           | !
capacity  | One (maybe two)                       | !
capacity  | 2 hours a month                       | !
capacity  | one-on-one                            | !
capacity  | N/A                                   | !
years     | less than 1                           | !
years     | since 2009                            | !
email     | Ann Lee <ann@acme.org>                | ann@acme.org
email     | ask my assistant                      | !
role      | I want to be a mentor                 | mentor
role      | I'm looking for a mentor              | mentee
role      | Mentor; Mentee                        | both
role      | mentor or mentee                      | !
goals     | A;B;                                  | A; B
goals     | Leadership; N/A                       | Leadership
goals     | none                                  |
refused   | Nobody                                |
manager   | None                                  | none
name      | Na                                    | Na
last_name | None                                  | None
location  | NA                                    | NA
preferred | Lee, Ann                              | Lee, Ann
grade     | Manager Level 30-39                   | Manager Level 30-39
"""


def rows():
    lines = READ.strip().splitlines()
    return [tuple(p.strip() for p in re.split(r"\s\|(?:\s|$)", line)) for line in lines]


@pytest.mark.parametrize(("key", "text", "expected"), rows())
def test_prose(key, text, expected):
    if expected == "!":
        with pytest.raises(ValueError, match=re.escape(text)):
            read_answer(key, text)
        return
    value, note = read_answer(key, text)
    assert value == expected
    assert read_answer(key, value) == (value, "") or key == "time_zone"
    if re.sub(r"[\W_]", "", value.casefold()) != re.sub(r"[\W_]", "", text.casefold()):
        assert note


@pytest.mark.parametrize(
    ("key", "text", "named"),
    [
        ("capacity", "1-2", "1 and 2"),
        ("years", "10-15", "10 and 15"),
        ("time_zone", "IST", "Asia/Kolkata"),
        ("time_zone", "CST", "America/Chicago"),
        ("time_zone", "BST", "Europe/London"),
        ("email", "a@x.org; b@x.org", "a@x.org and b@x.org"),
    ],
)
def test_what_may_mean_several_names_them(key, text, named):
    with pytest.raises(ValueError, match=named):
        read_answer(key, text)


WORDS = """1 2 20 3.5 one two ten up to and or no not none yes maybe n/a - ; , ( ) / + weekly
monthly every week month bi-weekly virtual in-person both EST CST UTC+1 (UTC-05:00) London Pacific
mentor mentee a@b.org years months since 2009 at most only pending completed ² ١"""
PIECES = st.sampled_from([*WORDS.split(), "\n"])
JUNK = st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=6).map(" ".join))


@given(st.sampled_from(KEYS), JUNK)
def test_what_is_read_reads_back_strictly_and_junk_is_refused(key, text):
    try:
        value, _ = read_answer(key, text)
    except ValueError:
        return
    if not value:
        return
    if key == "role":
        assert choice(value, ROLE_CHOICES)
        return
    if key in PART_KEYS:
        return
    many = key in ("languages", "interests", "employers", "track", "can_help_with",
                   "skills_offered", "expertise", "goals", "skills_wanted", "preferred",
                   "refused")  # fmt: skip
    model = Mentor if key in Mentor.model_fields else Mentee
    model.model_validate({"id": "P1", key: (value,) if many else value})
