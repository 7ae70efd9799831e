"""Words of sign-ups tied to topics: by the same words, other names, and slips."""

import pytest

from mentorctl.intake.sign_up import SignUp
from mentorctl.intake.topic_ties import entries_said, tie
from mentorctl.model.fields import Role
from mentorctl.model.findings import Where
from mentorctl.model.text import fold
from mentorctl.model.ties import core, misspelled
from mentorctl.model.topics import Topics

MENTORS = ("Public Speaking; Grant Writing", "Public Speaking; Leadership", "Budgeting")
MENTEES = (
    "Skill: Public Speaking; grant writing",
    "Leadrship; Presentation skills",
    "Skill: Grant Writing; Beekeeping",
    "Budgets",
)


def people():
    made = [
        SignUp(Role.MENTOR, {"can_help_with": text}, {}, Where("f", "f", f"A{n}"))
        for n, text in enumerate(MENTORS)
    ]
    return made + [
        SignUp(Role.MENTEE, {"goals": text}, {}, Where("f", "f", f"B{n}"))
        for n, text in enumerate(MENTEES)
    ]


def test_ties_are_to_the_mentors_spelling_and_say_how():
    ties, new = tie(entries_said(people()), Topics())
    assert {(t.entry, t.topic, t.how) for t in ties} == {
        ("Skill: Public Speaking", "Public Speaking", "the same words"),
        ("Skill: Grant Writing", "Grant Writing", "the same words"),
        ("Presentation skills", "Public Speaking", "another name of it"),
        ("Leadrship", "Leadership", "a slip in spelling"),
        ("Budgets", "Budgeting", "another name of it"),
    }
    assert {"Public Speaking", "Grant Writing", "Leadership", "Budgeting"} <= set(new)
    assert "Beekeeping" not in new, "one person's word is no topic"


def test_topics_that_are_there_win():
    topics = Topics(
        {
            fold(n): "Speaking in public"
            for n in ("Speaking in public", "speaking", "Public Speaking")
        }
    )
    ties, new = tie(entries_said(people()), topics)
    assert ("Skill: Public Speaking", "Speaking in public") in {(t.entry, t.topic) for t in ties}
    assert "Public Speaking" not in new


def test_the_order_of_people_does_not_matter():
    assert tie(entries_said(people()), Topics()) == tie(entries_said(people()[::-1]), Topics())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Skill: Statistics", "statistics"),
        ("Organisational politics", "Organizational Politics"),
        ("Time-management", "time management"),
        ("Public speaking (talks, pitches)", "Public Speaking"),
        ("1. Leading teams", "leading team"),
    ],
)
def test_spellings_of_one_entry(one, other):
    assert core(one) == core(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Python 2", "Python 3"), ("C", "C++"), ("Law", "Tax"), ("Hiring", "Firing")]
)
def test_different_entries_stay_apart(one, other):
    assert core(one) != core(other)
    assert misspelled(one, [other]) == ""
