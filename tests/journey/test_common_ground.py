"""What two people share, as data and as sentences."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.rosters import mentee, mentor, roster
from mentorctl.journey.common_ground import common_ground, offered_by
from mentorctl.journey.sentences import goal_sentences, shared_sentences, unique_sentences
from mentorctl.journey.styles import Family, family, styles
from mentorctl.model.fields import FIELDS, Role

SEEN = {
    *("name", "job_title", "department", "function", "location", "time_zone", "languages"),
    *("interests", "behavioral_style", "years", "employers", "special_knowledge", "format"),
    *("can_help_with", "skills_offered", "expertise", "goals", "skills_wanted"),
}
"""The answers that both partners may see."""


def ground(mentees, mentors, topics=(), others=()):
    """What Bo, a mentee, and Ann, a mentor, share, and all sentences of it."""
    bo, ann = mentee(**{"name": "Bo", **mentees}), mentor(**{"name": "Ann", **mentors})
    found = common_ground(roster([ann, *others], [bo], topics=topics), bo, ann)
    return found, {
        "shared": shared_sentences(found, bo, ann),
        "mentee": unique_sentences(found, bo),
        "mentor": unique_sentences(found, ann),
        "goals": goal_sentences(found.goals, bo, ann),
        "skills": goal_sentences(found.skills, bo, ann),
    }


def by_key(traits):
    return {t.key: t.values for t in traits}


def test_lists_are_parted_into_shared_and_unique():
    found, said = ground(
        {"interests": "chess; opera", "languages": "English; Twi", "employers": "US Army"},
        {"interests": "Opera; judo", "languages": "English", "employers": "U.S. Army; Acme"},
    )
    assert by_key(found.shared) == {
        "interests": ("opera",),
        "employers": ("US Army",),
        "languages": ("English",),
    }
    assert by_key(found.mentee_only) == {"interests": ("chess",), "languages": ("Twi",)}
    assert by_key(found.mentor_only) == {"interests": ("judo",), "employers": ("Acme",)}
    assert said["shared"] == (
        "You have both worked at US Army.",
        "You both enjoy opera.",
        "You both speak English.",
    )
    assert said["mentee"] == ("Bo also speaks Twi.", "Bo enjoys chess.")
    assert said["mentor"] == ("Ann has worked at Acme.", "Ann enjoys judo.")


def test_goals_are_covered_here_or_elsewhere_or_by_nobody():
    found, said = ground(
        {"goals": "networking; Strategy; Sailing to work", "skills_wanted": "SQL; Strategy"},
        {"can_help_with": "A wider network", "skills_offered": "sql", "expertise": "Law"},
        topics=["A wider network: networking", "SQL"],
        others=[mentor("M2", expertise="strategy")],
    )
    assert (found.goals.covered, found.goals.elsewhere, found.goals.by_nobody) == (
        ("A wider network",),
        ("Strategy",),
        ("Sailing to work",),
    )
    assert found.skills.covered == ("SQL",)
    assert (found.skills.elsewhere, found.skills.by_nobody) == ((), ())
    assert by_key(found.shared)["topics"] == ("A wider network", "SQL")
    assert by_key(found.mentor_only)["topics"] == ("Law",)
    assert said["goals"] == (
        "Ann can help with A wider network.",
        "Other mentors of the program offer Strategy: ask the coordinator whom to talk to.",
        "No mentor of the program lists Sailing to work: think together about where Bo can "
        "learn it.",
    )


def test_every_goal_covered_is_said_so():
    _, said = ground({"goals": "SQL; Law"}, {"expertise": "Law; SQL"})
    assert said["goals"] == ("Ann can help with everything on the list: SQL and Law.",)


def test_a_mentor_who_listed_nothing_has_refused_nothing():
    found, said = ground({"goals": "SQL", "skills_wanted": "Law"}, {})
    assert not found.goals.answered
    assert said["goals"] == said["skills"] == ()


def test_offers_given_once_for_many_pairs_say_the_same():
    ann, cy = mentor(expertise="Law"), mentor("M2", can_help_with="SQL")
    bo = mentee(goals="SQL; Law; Chess")
    program = roster([ann, cy], [bo])
    offered = offered_by(program.mentors, program.topics)
    assert common_ground(program, bo, ann, offered=offered) == common_ground(program, bo, ann)


@pytest.mark.parametrize(
    ("mentees", "mentors", "expected"),
    [
        (
            {"function": "Law", "department": "Sales"},
            {"function": "law", "department": "Sales"},
            "You both work in Law, in the same department, Sales.",
        ),
        (
            {"function": "Law", "department": "Sales"},
            {"function": "Law", "department": "Ports"},
            "You both work in Law: Bo in Sales, Ann in Ports.",
        ),
        ({"function": "Law"}, {"function": "Law", "department": "X"}, "You both work in Law."),
        (
            {"function": "Law", "department": "Sales"},
            {"function": "IT", "department": "Sales"},
            "You share a department, Sales: Bo in Law, Ann in IT.",
        ),
        ({"department": "Sales"}, {"department": "Sales"}, "You share a department, Sales."),
        ({"job_title": "Clerk"}, {"job_title": "clerk"}, "You have the same job title, Clerk."),
        (
            {"department": "Sales"},
            {"department": "Ports"},
            "Bo works in Sales, Ann in Ports: each of you knows a part of the organization that "
            "the other does not.",
        ),
        (
            {"years": "9"},
            {"years": "31"},
            "Ann brings 31 years in the industry, Bo 9 years: look at the same questions from "
            "both ends.",
        ),
        ({"years": "0"}, {"years": "1"}, "You have been in the industry for about the same time."),
        (
            {"years": "0"},
            {"years": "12,5"},
            "Ann brings 12.5 years in the industry; Bo is new to it.",
        ),
    ],
)
def test_work_and_years_in_one_sentence(mentees, mentors, expected):
    assert ground(mentees, mentors)[1]["shared"] == (expected,)


def test_careers_alike_in_two_ways_are_a_similar_path():
    said = ground(
        {"function": "Law", "years": "9", "employers": "Acme"},
        {"function": "Law", "years": "8", "employers": "Acme; Ono"},
    )[1]["shared"]
    assert said == (
        "Your paths are alike: the same field, a former employer in common and about as many "
        "years.",
        "You both work in Law.",
        "You have both worked at Acme.",
    )


def test_without_answers_everything_is_empty():
    found, said = ground({}, {})
    assert found.shared == found.mentee_only == found.mentor_only == ()
    assert found.years is None
    assert found.styles is None
    assert found.distance.sentences == ()
    assert not any(said.values())


def test_answers_are_data_whatever_they_hold():
    _, said = ground(
        {"name": "{0}", "interests": "{}; {x!r}", "special_knowledge": "a{}\nb"},
        {"name": "%s", "interests": "{}"},
    )
    assert said["shared"] == ("You both enjoy {}.",)
    assert said["mentee"] == ("{0} brings special knowledge: a{} b.", "{0} enjoys {x!r}.")


def test_nothing_is_told_that_one_partner_may_not_see():
    planted = {}
    for role in Role:
        texts = [f.key for f in FIELDS if role in f.roles and f.key not in SEEN]
        planted[role] = {k: f"secret-{k}" for k in texts}
    free = {
        "capacity": "3",
        "training": "yes",
        "approval": "yes",
        "taking_part": "yes",
        "frequency": "weekly",
    }
    people = []
    for role, make in ((Role.MENTEE, mentee), (Role.MENTOR, mentor)):
        said = {k: free.get(k, v) for k, v in planted[role].items() if k != "id"}
        shown = {"languages": "Twi", "goals": "SQL", "can_help_with": "SQL", "years": "3"}
        answers = {k: v for k, v in shown.items() if k in make().__class__.model_fields}
        people.append(
            make(f"secret-id-{role}", name="Cy", **said, **answers, own={"Salary": "secret-pay"})
        )
    bo, ann = people
    found = common_ground(roster([ann], [bo]), bo, ann, date(2027, 1, 11))
    sentences = [
        *shared_sentences(found, bo, ann),
        *unique_sentences(found, bo),
        *unique_sentences(found, ann),
        *goal_sentences(found.goals, bo, ann),
        *found.distance.sentences,
    ]
    assert found.goals.covered == ("SQL",)
    assert "secret" not in repr(found)
    assert not [s for s in sentences if "secret" in s]


WORDS = st.lists(st.sampled_from(["", "chess", "SQL", "Law", "Oslo", "3", "driver"]), max_size=3)


@given(
    st.dictionaries(st.sampled_from(sorted(SEEN - {"name", "format", "time_zone"})), WORDS),
    st.dictionaries(st.sampled_from(sorted(SEEN - {"name", "format", "time_zone"})), WORDS),
)
def test_no_sentence_is_empty_or_speaks_of_what_is_not_there(mentees, mentors):
    one, other = (
        {
            key: "3" if key == "years" else "; ".join(w for w in words if w)
            for key, words in said.items()
            if key in make().__class__.model_fields
        }
        for said, make in ((mentees, mentee), (mentors, mentor))
    )
    found, said = ground(one, other)
    sentences = [s for group in said.values() for s in group] + list(found.distance.sentences)
    for text in sentences:
        assert text.endswith(".")
        assert not any(bad in text for bad in ("None", "  ", " .", ": .", ", .", "()", "..", " ,"))
    traits = (*found.shared, *found.mentee_only, *found.mentor_only)
    assert all(t.values and all(t.values) for t in traits)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Driving", Family.DRIVING),
        ("dominance", Family.DRIVING),
        ("High D", Family.DRIVING),
        ("Influence", Family.EXPRESSIVE),
        ("Amiable style", Family.SUPPORTIVE),
        ("C", Family.ANALYTICAL),
        ("Red", None),
        ("driving / analytical", None),
        ("not analytical", None),
        ("INTJ", None),
        ("", None),
        ("style", None),
    ],
)
def test_families_of_styles(text, expected):
    assert family(text) is expected


def both(one, other):
    return styles(
        mentee(name="Bo", behavioral_style=one), mentor(name="Ann", behavioral_style=other)
    )


def test_one_style_under_two_names_is_a_similar_style():
    found = both("Driver", "Dominance")
    assert found.alike
    assert found.sentences[0].startswith("You share the driving style")


def test_different_styles_say_what_each_brings_and_what_each_may_offer():
    found = both("Driving", "Analytical")
    assert not found.alike
    assert "Bo's driving style brings pace" in found.sentences[0]
    assert "Ann does well to offer short answers" in found.sentences[1]
    assert "Bo does well to offer the facts in advance" in found.sentences[1]


def test_every_two_families_have_their_sentences():
    for one in Family:
        for other in Family:
            found = both(one.value, other.value)
            assert found.alike is (one is other)
            assert len(found.sentences) == 2


def test_styles_of_another_kind_get_a_plain_sentence():
    assert both("INTJ", "intj").alike
    assert "You both name INTJ" in both("INTJ", "intj").sentences[0]
    assert "Ann names Red" in both("INTJ", "Red").sentences[0]


def test_one_style_alone_says_nothing():
    assert both("Driving", "") is None
