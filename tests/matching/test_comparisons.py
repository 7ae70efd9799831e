"""Every way of comparing, against scores worked out by hand, in thousandths."""

import pytest

from matching.rosters import criterion, mentee, mentor, roster
from mentorctl.matching.case import Case
from mentorctl.matching.comparisons import Compared
from mentorctl.matching.scores import criteria_findings, score
from mentorctl.model.criteria import Condition
from mentorctl.model.findings import Where


def compared(one, mentor_says, mentee_says, others=(), **more):
    """The score of M1 and E1, and what is said of one above 0.

    `others` are mentees who only fill the roster.
    """
    mentees = [mentee(**mentee_says), *(mentee(f"E{i}", **o) for i, o in enumerate(others, 2))]
    case = Case(roster([mentor(**mentor_says)], mentees, criteria=[one], **more))
    bound = Compared(case, one)
    low, high = case.mentees[0], case.mentors[0]
    found = bound.score(low, high)
    return found, bound.say(low, high) if found else ""


def points(*given, **more):
    return compared(*given, **more)[0]


# --- same, different


@pytest.mark.parametrize(
    ("mentor_says", "mentee_says", "same"),
    [
        ("Finance", "Finance", 1000),
        ("FINANCE ", "finance.", 1000),
        ("Human resources", "Human-Resources", 1000),
        ("Finance", "HR", 0),
        ("C++", "C", 0),
        ("C#", "C", 0),
        ("!", "?", 0),
        ("1.5", "15", 0),
        ("1.5", "1,5", 1000),
        ("-4", "4", 0),
        ("", "HR", None),
        ("HR", "", None),
        ("", "", None),
    ],
)
def test_same_and_different(mentor_says, mentee_says, same):
    says = {"function": mentor_says}, {"function": mentee_says}
    assert points(criterion("same", "Function"), *says) == same
    other = None if same is None else 1000 - same
    assert points(criterion("different", "Function"), *says) == other


def test_same_with_columns_of_the_program_s_own_and_numbers():
    own = criterion("same", "T-shirt", "T-shirt size")
    assert points(own, {"own": {"T-shirt": "L"}}, {"own": {"T-shirt size": "l"}}) == 1000
    assert points(own, {"own": {"T-shirt": ""}}, {"own": {"T-shirt size": "l"}}) is None
    assert points(own, {}, {"own": {"T-shirt size": "l"}}) is None
    years = criterion("same", "Years in industry")
    assert points(years, {"years": "5.0"}, {"years": "5"}) == 1000
    assert points(years, {"years": "1.5"}, {"years": "15"}) == 0
    # An answer that is yes or no is compared as it is written.
    trained = criterion("same", "Training completed", "Sure")
    assert points(trained, {"training": "y"}, {"own": {"Sure": "Yes"}}) == 1000
    assert points(trained, {"training": "n"}, {"own": {"Sure": "Yes"}}) == 0


@pytest.mark.parametrize(
    ("column", "key", "sentence"),
    [
        ("Function", "function", "Both work in X1."),
        ("Department", "department", "Both belong to X1."),
        ("Location", "location", "Both are in X1."),
        ("Behavioral style", "behavioral_style", "Both have the behavioral style X1."),
        ("Job title", "job_title", "Same my row: X1."),
    ],
)
def test_what_is_said_of_the_same(column, key, sentence):
    one = criterion("same", column, name="My row")
    assert compared(one, {key: "X1"}, {key: "x-1"}) == (1000, sentence)
    other = criterion("different", column, name="My row")
    assert compared(other, {key: "X1"}, {key: "x-2"}) == (1000, "My row: x-2 and X1.")


# --- shared: twice the common entries over all entries


@pytest.mark.parametrize(
    ("mentor_says", "mentee_says", "score"),
    [
        ("A", "A", 1000),
        ("A", "B", 0),
        ("A; B; C", "B", 500),  # 2 * 1 / 4
        ("A; B; C", "B; D", 400),  # 2 * 1 / 5
        ("A; B; C; D", "a; b; E", 571),  # 2 * 2 / 7 = 0.5714
        ("A; B", "B; C; A; D; E; F; G; H; I; J; K", 308),  # 2 * 2 / 13 = 0.3077
        ("", "A", None),
        ("A", "", None),
    ],
)
def test_shared(mentor_says, mentee_says, score):
    one = criterion("shared", "Interests")
    assert points(one, {"interests": mentor_says}, {"interests": mentee_says}) == score


def test_shared_counts_a_topic_once_whatever_it_is_called():
    one = criterion("shared", "Interests")
    topics = ["Data: SQL; databases"]
    says = {"interests": "SQL; Databases"}, {"interests": "data"}
    assert compared(one, *says, topics=topics) == (1000, "Both enjoy Data.")
    assert points(one, *says) == 0


@pytest.mark.parametrize(
    ("column", "key", "sentence"),
    [
        ("Interests", "interests", "Both enjoy B, C and D."),
        ("Languages", "languages", "Both speak B, C and D."),
        ("Former employers", "employers", "Both have worked at B, C and D."),
    ],
)
def test_what_is_said_of_what_is_shared(column, key, sentence):
    one = criterion("shared", column, name="Row")
    says = {key: "E; D; C; B; A"}, {key: "B; C; D; E"}
    assert compared(one, *says) == (889, sentence)  # 2 * 4 / 9
    own = criterion("shared", "Tools", name="Row")
    says = {"own": {"Tools": "saw; plane"}}, {"own": {"Tools": "Plane"}}
    assert compared(own, *says) == (667, "Row: both say Plane.")


def test_a_comma_in_an_own_column_separates_where_its_parts_are_known():
    one = criterion("shared", "Tools")
    says = {"own": {"Tools": "saw, plane"}}, {"own": {"Tools": "plane"}}
    assert points(one, *says) == 0  # "saw, plane" may be one tool
    others = [{"own": {"Tools": "saw"}}]
    assert points(one, *says, others) == 667  # 2 * 1 / 3


# --- covers: 3, 2, 1 and 1 for each later entry


@pytest.mark.parametrize(
    ("mentor_says", "mentee_says", "score"),
    [
        ("A", "A", 1000),
        ("A", "A; B", 600),  # 3 of 5
        ("B", "A; B", 400),
        ("A", "A; B; C", 500),  # 3 of 6
        ("B", "A; B; C", 333),
        ("C", "A; B; C", 167),
        ("A; C", "A; B; C", 667),
        ("X; c; b; a", "A; B; C", 1000),
        ("X", "A; B; C", 0),
        ("D", "A; B; C; D; E", 125),  # 1 of 8
        ("", "A", None),
        ("A", "", None),
    ],
)
def test_covers(mentor_says, mentee_says, score):
    one = criterion("covers", "Skills offered", "Skills wanted")
    assert points(one, {"skills_offered": mentor_says}, {"skills_wanted": mentee_says}) == score


def test_only_the_first_three_goals_count():
    one = criterion("covers", "Can help with + Expertise", "Goals")
    goals = {"goals": "A; B; C; D; E"}
    assert points(one, {"can_help_with": "D; E"}, goals) == 0
    assert points(one, {"can_help_with": "D", "expertise": "C; A"}, goals) == 667
    assert points(one, {"can_help_with": "A; B; C"}, goals) == 1000


def test_what_is_said_of_goals_and_skills():
    one = criterion("covers", "Can help with", "Goals")
    goals = {"goals": "A; B; C"}
    for covered, sentence in (
        ("A; B; C", "Name M1 can help with all of Name E1's top goals: A, B and C."),
        ("b; C", "Name M1 can help with the second goal (B) and third goal (C)."),
        ("A", "Name M1 can help with the first goal (A)."),
        ("X", ""),
    ):
        assert compared(one, {"can_help_with": covered}, goals)[1] == sentence
    one = criterion("covers", "Skills offered", "Skills wanted")
    says = {"skills_offered": "A; B; C; D; E"}, {"skills_wanted": "E; D; C; B; A"}
    assert compared(one, *says) == (
        1000,
        "Name M1 offers what Name E1 wants to learn: E, D, C and B.",
    )


def test_goals_joined_with_another_column_are_one_longer_list():
    one = criterion("covers", "Skills offered", "Goals + Skills wanted", name="All")
    wishes = {"goals": "A; B; C; D", "skills_wanted": "E; F"}  # D is the fourth goal
    assert compared(one, {"skills_offered": "F; D"}, wishes) == (125, "All: F.")  # 1 of 8


# --- near, at least


@pytest.mark.parametrize(
    ("mentor_says", "mentee_says", "score", "sentence"),
    [
        ("5", "5", 1000, "Close in Row: 5 and 5."),
        ("5", "7.5", 750, "Close in Row: 7.5 and 5."),  # 2.5 of 10 apart
        ("5", "10", 500, "Close in Row: 10 and 5."),
        ("4", "10", 400, ""),  # counts, but nobody would call it close
        ("0", "10", 0, ""),
        ("", "5", None, ""),
        ("5", "", None, ""),
    ],
)
def test_near(mentor_says, mentee_says, score, sentence):
    # Two others stretch the range of all answers from 0 to 10.
    others = [{"years": "0"}, {"years": "10"}]
    one = criterion("near", "Years in industry", name="Row")
    assert compared(one, {"years": mentor_says}, {"years": mentee_says}, others) == (
        score,
        sentence,
    )


def test_near_where_everybody_says_the_same():
    assert points(criterion("near", "Years in industry"), {"years": "4"}, {"years": "4"}) == 1000


@pytest.mark.parametrize(
    ("mentor_says", "mentee_says", "score"),
    [("5", "5", 1000), ("5.5", "5", 1000), ("4.5", "5", 0), ("0", "0", 1000), ("", "5", None)],
)
def test_at_least(mentor_says, mentee_says, score):
    one = criterion("at least", "Years in industry")
    sentence = f"Name M1 brings {mentor_says} years in the industry." if score else ""
    assert compared(one, {"years": mentor_says}, {"years": mentee_says}) == (score, sentence)


def test_grades_are_numbers_by_their_place_in_the_scale():
    program = {"grade_scale": "Grade 7; Grade 6; Lead", "smallest_grade_gap": "none"}
    for mentor_says, mentee_says, least, near in (
        ("Grade 6", "Grade 7", 1000, 500),  # 1 of 2 apart
        ("Grade 7", "Grade 6", 0, 500),
        ("Lead", "Grade 7", 1000, 0),
        ("", "Lead", None, None),
    ):
        says = {"grade": mentor_says}, {"grade": mentee_says}
        others = [{"grade": "Grade 7"}, {"grade": "Lead"}]
        for way, expected in (("at least", least), ("near", near)):
            assert points(criterion(way, "Grade"), *says, others, program=program) == expected


def test_numbers_of_own_columns_with_a_comma_a_sign_and_another_column_beside():
    one = criterion("at least", "Budget", "Cost", name="Row")
    for mentor_says, mentee_says, found, sentence in (
        ("1,5", "-2", 1000, "Row: 1.5, against -2."),
        ("-3", "-2", 0, ""),
        ("many", "2", None, ""),
    ):
        says = {"own": {"Budget": mentor_says}}, {"own": {"Cost": mentee_says}}
        assert compared(one, *says) == (found, sentence)


# --- compatible


@pytest.mark.parametrize(
    ("column", "key", "mentor_says", "mentee_says", "score", "sentence"),
    [
        ("Meeting format", "format", "remote", "remote", 1000, "Both want to meet remotely."),
        ("Meeting format", "format", "in person", "in person", 1000,
         "Both want to meet in person."),
        ("Meeting format", "format", "either", "remote", 1000, ""),
        ("Meeting format", "format", "either", "either", 1000, ""),
        ("Meeting format", "format", "in person", "remote", 0, ""),
        ("Meeting format", "format", "", "remote", None, ""),
        ("Meeting frequency", "frequency", "monthly", "monthly", 1000,
         "Both want to meet monthly."),
        ("Meeting frequency", "frequency", "weekly", "every two weeks", 500, ""),
        ("Meeting frequency", "frequency", "monthly", "every two weeks", 500, ""),
        ("Meeting frequency", "frequency", "monthly", "weekly", 0, ""),
        ("Meeting frequency", "frequency", "monthly", "", None, ""),
        ("Time zone", "time_zone", "UTC+1", "UTC+1", 1000, ""),
        ("Time zone", "time_zone", "UTC+1", "UTC+3", 750, "They share 6 working hours."),
        ("Time zone", "time_zone", "UTC", "UTC+5:30", 313, ""),  # 2.5 of 8 hours
        ("Time zone", "time_zone", "UTC", "UTC+8", 0, ""),
        ("Time zone", "time_zone", "UTC-11", "UTC+12", 875, "They share 7 working hours."),
        ("Time zone", "time_zone", "", "UTC+8", None, ""),
    ],
)  # fmt: skip
def test_compatible(column, key, mentor_says, mentee_says, score, sentence):
    one = criterion("compatible", column)
    assert compared(one, {key: mentor_says}, {key: mentee_says}) == (score, sentence)


def test_two_who_want_to_meet_in_person_at_two_sites_are_not_praised_for_it():
    one = criterion("compatible", "Meeting format")
    for here, there, sentence in (
        ("Oslo", "Lyon", ""),
        ("Oslo", "oslo", "Both want to meet in person."),
        ("Oslo", "", "Both want to meet in person."),
    ):
        mentor_says = {"format": "in person", "location": here}
        mentee_says = {"format": "in person", "location": there}
        assert compared(one, mentor_says, mentee_says) == (1000, sentence)


# --- preferred


@pytest.mark.parametrize(
    ("mentor_names", "mentee_names", "score"),
    [
        ("", "M1", 1000),
        ("", "M2; M1", 800),
        ("", "M2; M3; M1", 600),
        ("", "M2; M3; M4; M5; M1", 200),
        ("", "M2; M3; M4; M5; M6; M1", 200),
        ("E1", "", 1000),
        ("E1", "M1", 1000),
        ("E2; E1", "M1", 900),
        ("E1", "M2", 500),  # the mean of those who named anybody
        ("E2", "", 0),
        ("E2", "M2", 0),
        ("", "", None),
    ],
)
def test_preferred(mentor_names, mentee_names, score):
    one = criterion("preferred", "Preferred partners")
    says = {"preferred": mentor_names}, {"preferred": mentee_names}
    assert compared(one, *says) == (score, "")  # and never a word about it


# --- similar text


@pytest.mark.parametrize(
    ("mentor_says", "mentee_says", "score", "sentence"),
    [
        # Words that more than half of the texts use are left out: "the" and "and".
        ("the radios and boats", "boats", 707, "Both write about boats."),  # 1 / sqrt(2 * 1)
        ("radios boats", "The boats and radios", 1000, "Both write about radios and boats."),
        ("radios kites orchids", "radios", 577, "Both write about radios."),  # 1 / sqrt(3)
        ("radios", "boats", 0, ""),
        ("we do it", "boats", None, ""),  # no word of three letters
        ("", "boats", None, ""),
        ("the and", "boats", None, ""),
    ],
)
def test_similar_text(mentor_says, mentee_says, score, sentence):
    others = [{"about": f"the {word} and"} for word in ("stars", "trees", "clouds", "rivers")]
    one = criterion("similar text", "Special knowledge", "About")
    says = {"special_knowledge": mentor_says}, {"about": mentee_says}
    assert compared(one, *says, others) == (score, sentence)


def test_only_the_longest_of_words_that_begin_alike_is_named():
    one = criterion("similar text", "Special knowledge", "About")
    others = [{"about": "x1"}] + [{"about": word} for word in ("stars", "trees", "clouds")]
    text = "program programs programming law-abiding"
    found = compared(one, {"special_knowledge": text}, {"about": text}, others)
    assert found == (1000, "Both write about law-abiding, programming and programs.")


# --- Only if, weights by track, and columns that can't be used


@pytest.mark.parametrize(
    ("column", "answer", "mentee_says", "asked"),
    [
        ("Function", "finance", {"function": "Finance"}, True),
        ("Function", "finance", {"function": "HR"}, False),
        ("Function", "finance", {}, False),
        ("Wants remote", "Yes", {"own": {"Wants remote": "yes"}}, True),
        ("Wants remote", "Yes", {"own": {"Wants remote": "no"}}, False),
        ("Supervisor approval", "yes", {"approval": "Approved"}, True),
        ("Supervisor approval", "yes", {"approval": "not yet"}, False),
        ("Supervisor approval", "no", {"approval": "not yet"}, True),
        ("Years in industry", "5", {"years": "5.0"}, True),
        ("Years in industry", "50", {"years": "5"}, False),
        ("Meeting format", "in person", {"format": "In Person"}, True),
        ("Time zone", "UTC+01:00", {"time_zone": "utc+1"}, True),
    ],
)
def test_only_if(column, answer, mentee_says, asked):
    one = criterion("same", "Location", only_if=Condition(column, answer))
    says = {"location": "Oslo"}, {"location": "Oslo"} | mentee_says
    assert points(one, *says) == (1000 if asked else None)


def test_a_criterion_that_is_not_asked_blocks_nobody_though_required():
    must = criterion("same", "Location", required=True, only_if=Condition("Function", "HR"))
    made = roster(
        [mentor(location="Oslo")],
        [mentee("E1", location="Lyon", function="HR"), mentee("E2", location="Lyon")],
        criteria=[must],
    )
    assert score(Case(made)).allowed.tolist() == [[False], [True]]


def test_a_track_column_overrides_the_weight():
    rows = [
        criterion("same", "Location", name="A", weight=1, track_weights={"North": 3.0}),
        criterion("same", "Function", name="B", weight=1),
    ]
    here = {"location": "Oslo", "function": "HR"}
    there = {"location": "Oslo", "function": "IT"}
    made = roster(
        [mentor(track="North; South", **here)],
        [mentee("E1", track="North", **there), mentee("E2", track="South", **there)],
        tracks={"North": {}, "South": {}},
        criteria=rows,
    )
    assert score(Case(made)).fit.tolist() == [[750_000], [500_000]]


@pytest.mark.parametrize(
    ("compare", "column", "code"),
    [
        ("shared", "Notes", "private"),
        ("similar text", "Do not match with", "private"),
        ("preferred", "Do not match with", "private"),
        ("shared", "Preferred partners", "private"),
        ("covers", "Preferred partners", "private"),
        ("similar text", "Preferred partners", "private"),
        ("same", "Preferred partners", "private"),
        ("preferred", "Interests", "compare"),
        ("same", "Interests", "compare"),
        ("different", "Languages", "compare"),
        ("compatible", "Function", "compare"),
        ("compatible", "T-shirt", "compare"),
        ("preferred", "Preferred partners", None),
        ("compatible", "Time zone", None),
        ("similar text", "Interests", None),
        ("shared", "Function", None),
    ],
)
def test_columns_that_can_t_be_compared_so_are_errors_at_their_row(compare, column, code):
    place = Where("roster.xlsx", "Criteria", "A7")
    one = criterion(compare, column, where=place)
    found = criteria_findings(Case(roster([mentor()], [mentee()], criteria=[one])))
    assert {(f.code, f.where) for f in found} == ({(code, place)} if code else set())


def test_a_number_that_is_none_is_an_error_at_its_cell():
    one = criterion("near", "Points", name="Row")
    made = roster(
        [mentor("M3", own={"Points": "7"})],
        [mentee("E4", own={"Points": "a few"}), mentee("E5", own={"Points": ""})],
        criteria=[one],
    )
    (found,) = criteria_findings(Case(made))
    assert (found.code, found.where.sheet) == ("number", "Mentees")
    assert '"a few"' in found.message
    assert "Row compares numbers" in found.message
