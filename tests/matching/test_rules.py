"""Each hard rule alone: what it blocks, what it lets pass, and its sentence."""

import pytest

from matching.rosters import OPEN, criterion, judged, mentee, mentor, one_pair, roster, row
from mentorctl.matching.case import Case
from mentorctl.matching.rules import rules_for

# A case is (what the mentor says, what the mentee says, the reason or "" where the pair passes).


def reason(rule, mentor_says, mentee_says, program=None, **more):
    """The sentence of one rule; no other rule may have anything against the pair."""
    found = judged(one_pair(mentor_says, mentee_says, program=OPEN | (program or {}), **more))
    assert set(found) <= {rule}, found
    return found.get(rule, "")


def test_the_rules_in_the_order_in_which_reasons_are_given():
    made = roster([mentor()], [mentee()])
    assert [rule.name for rule in rules_for(Case(made))] == [
        "not self",
        "same track",
        "exclusions",
        "refused partners",
        "chain of command",
        "chain unknown",
        "grade gap",
        "time zone",
        "format",
        "training",
        "approval",
        "capacity",
        "required: Shared language",
        "earlier pairs",
    ]


def test_two_people_who_left_everything_blank_may_be_a_pair():
    assert judged(one_pair()) == {}


def test_only_not_self_and_earlier_pairs_can_t_be_waived():
    fixed = [r.name for r in rules_for(Case(roster([mentor()], [mentee()]))) if not r.waivable]
    assert fixed == ["not self", "earlier pairs"]


# --- not self


@pytest.mark.parametrize(
    ("mentor_id", "mentee_id", "mentor_says", "mentee_says", "same"),
    [
        pytest.param("P1", "P1", {}, {}, True, id="same id"),
        pytest.param("P1", "P1", {"email": "a@x.org"}, {}, True, id="same id, one email"),
        pytest.param("M1", "E1", {"email": "Ann@X.org"}, {"email": "ann@x.org"}, True, id="email"),
        pytest.param("M1", "E1", {"email": "a@x.org"}, {"email": "b@x.org"}, False, id="others"),
        pytest.param("M1", "E1", {"name": "Ann"}, {"name": "Ann"}, False, id="namesakes"),
        pytest.param("M1", "E1", {}, {}, False, id="both emails blank"),
    ],
)
def test_not_self(mentor_id, mentee_id, mentor_says, mentee_says, same):
    case = Case(roster([mentor(mentor_id, **mentor_says)], [mentee(mentee_id, **mentee_says)]))
    expected = {"not self": "They are the same person."} if same else {}
    assert judged(case, mentee_id, mentor_id) == expected


def test_somebody_who_signed_up_under_two_ids_is_one_person_under_both():
    mentors = [mentor("M1", email="ann@x.org"), mentor("P2", email="ann@x.org")]
    case = Case(roster(mentors, [mentee("P2"), mentee("P3")]))  # no email here
    assert set(judged(case, "P2", "M1")) == {"not self"}
    assert set(judged(case, "P2", "P2")) == {"not self"}
    assert judged(case, "P3", "M1") == {}


# --- same track


@pytest.mark.parametrize(
    ("mentor_track", "mentee_track", "why"),
    [
        ("North", "North", ""),
        ("South; North", "North", ""),
        ("", "", ""),
        ("South", "North", "Name E1 is in the track North, Name M1 in the track South."),
        (
            "South; West",
            "North",
            "Name E1 is in the track North, Name M1 in the track South and the track West.",
        ),
        ("", "North", "Name E1 is in the track North, Name M1 in no track."),
        ("North", "", "Name E1 is in no track, Name M1 in the track North."),
    ],
)
def test_same_track(mentor_track, mentee_track, why):
    assert reason("same track", {"track": mentor_track}, {"track": mentee_track}) == why


# --- exclusions, refused partners, earlier pairs


@pytest.mark.parametrize(
    ("exclusion", "why"),
    [
        (("E1", "M1"), "The Exclusions sheet keeps them apart."),
        (("M1", "E1"), "The Exclusions sheet keeps them apart."),
        (("M1", "E1", "former couple"), "The Exclusions sheet keeps them apart (former couple)."),
        (("E1", "M2"), ""),
        (("E1", "E1"), ""),
    ],
)
def test_exclusions(exclusion, why):
    assert reason("exclusions", {}, {}, exclusions=[exclusion]) == why


@pytest.mark.parametrize(
    ("mentor_says", "mentee_says", "why"),
    [
        ({}, {"refused": "M1"}, "Name E1 asked not to be matched with Name M1."),
        ({"refused": "E7; E1"}, {}, "Name M1 asked not to be matched with Name E1."),
        ({"refused": "M1"}, {"refused": "E1"}, ""),
    ],
)
def test_refused_partners(mentor_says, mentee_says, why):
    assert reason("refused partners", mentor_says, mentee_says) == why


def test_people_are_kept_apart_under_every_id_that_shares_an_email():
    low = [mentee("E1", refused="E7"), mentee("E2"), mentee("E7", email="jo@x.org")]
    case = Case(
        roster([mentor("M1", email="Jo@x.org"), mentor("M2")], low, exclusions=[("E7", "E2")])
    )
    assert set(judged(case, "E1", "M1")) == {"refused partners"}
    assert set(judged(case, "E2", "M1")) == {"exclusions"}
    assert judged(case, "E1", "M2") == judged(case, "E2", "M2") == {}


def test_what_somebody_refuses_as_a_mentee_does_not_bind_them_as_a_mentor():
    case = Case(
        roster(
            [mentor("P1"), mentor("P2")],
            [mentee("P1", refused="P2"), mentee("P2")],
        )
    )
    assert set(judged(case, "P1", "P2")) == {"refused partners"}
    assert judged(case, "P2", "P1") == {}


@pytest.mark.parametrize(
    ("decision", "why"),
    [
        ("Rejected", "This pair was rejected before."),
        ("Closed", "This pair was closed before."),
        ("Proposed", ""),
        ("Approved", ""),
    ],
)
def test_earlier_pairs(decision, why):
    case = Case(roster([mentor()], [mentee()]), (row(decision=decision),))
    assert judged(case).get("earlier pairs", "") == why
    assert set(judged(case)) <= {"earlier pairs"}


# --- chain of command

BLOCK = {"chain_of_command": "block"}
E_TO_M = "Name E1 reports to Name M1, "
M_TO_E = "Name M1 reports to Name E1, "


@pytest.mark.parametrize(
    ("managers", "why"),
    [
        ({"E1": "M1"}, E_TO_M + "directly."),
        ({"M1": "E1"}, M_TO_E + "directly."),
        # Through people on no sheet:
        ({"E1": "ann", "ann": "M1"}, E_TO_M + "with 1 between."),
        ({"M1": "ann", "ann": "E1"}, M_TO_E + "with 1 between."),
        ({"E1": "ann", "ann": "bob", "bob": "M1"}, E_TO_M + "with 2 between."),
        ({"M1": "ann", "ann": "bob", "bob": "E1"}, M_TO_E + "with 2 between."),
        ({"E1": "ann", "M1": "ann"}, ""),  # colleagues of one boss
        ({"E1": "ann", "ann": "bob", "M1": "bob"}, ""),
        ({}, ""),
    ],
)
@pytest.mark.parametrize("setting", ["block", "warn", "off"])
def test_chain_of_command_at_any_distance(managers, why, setting):
    found = reason("chain of command", {}, {}, {"chain_of_command": setting}, org=managers)
    assert found == (why if setting == "block" else "")


@pytest.mark.parametrize(
    ("managers", "why"),
    [
        ({"E1": "none", "M1": "none"}, ""),
        ({"E1": "ann", "M1": "bob", "ann": "none", "bob": "none"}, ""),
        ({"M1": "none"}, "The line of managers above Name E1 is not known to the top."),
        (
            {"E1": "none", "M1": "ann"},
            "The line of managers above Name M1 is not known to the top.",
        ),
        ({}, "The line of managers above Name E1 and Name M1 is not known to the top."),
    ],
)
@pytest.mark.parametrize(
    ("chain", "unknown"),
    [("block", "block"), ("block", "warn"), ("warn", "block"), ("off", "block")],
)
def test_chain_unknown(managers, why, chain, unknown):
    program = {"chain_of_command": chain, "chain_unknown": unknown}
    blocks = (chain, unknown) == ("block", "block")
    assert reason("chain unknown", {}, {}, program, org=managers) == (why if blocks else "")


# --- grade gap


def grades(mentor_grade, mentee_grade, **program):
    program = {"smallest_grade_gap": "none", **program}
    return reason("grade gap", {"grade": mentor_grade}, {"grade": mentee_grade}, program)


def told(mentee_grade, mentor_grade, rest):
    return f"Name E1 is {mentee_grade} and Name M1 {mentor_grade}{rest}"


@pytest.mark.parametrize(
    ("mentor_grade", "mentee_grade", "program", "why"),
    [
        ("7", "5", {"smallest_grade_gap": "2"}, ""),
        ("6", "5", {"smallest_grade_gap": "2"},
         told(5, 6, "; the mentor should be at least 2 above.")),
        ("5", "9", {"smallest_grade_gap": "0"},
         told(9, 5, "; the mentor should be at least 0 above.")),
        ("G10", "G9", {"smallest_grade_gap": "1"}, ""),
        ("8", "5", {"largest_grade_gap": "3"}, ""),
        ("9", "5", {"largest_grade_gap": "3"},
         told(5, 9, "; the mentor should be at most 3 above.")),
        ("1", "5", {"largest_grade_gap": "3"}, ""),
        ("1", "5", {}, ""),
        # Missing grades:
        ("", "5", {"smallest_grade_gap": "0"}, "No grade is given for Name M1."),
        ("5", "", {"largest_grade_gap": "9"}, "No grade is given for Name E1."),
        ("", "", {"smallest_grade_gap": "2"}, "No grade is given for Name E1 and Name M1."),
        ("", "", {}, ""),
        # Reverse: the gap is turned around.
        ("5", "7", {"format": "reverse", "smallest_grade_gap": "2"}, ""),
        ("6", "7", {"format": "reverse", "smallest_grade_gap": "2"},
         told(7, 6, "; the mentor should be at least 2 below.")),
        ("7", "5", {"format": "reverse", "smallest_grade_gap": "2"},
         told(5, 7, "; the mentor should be at least 2 below.")),
        ("1", "5", {"format": "reverse", "largest_grade_gap": "3"},
         told(5, 1, "; the mentor should be at most 3 below.")),
        # Peers: the smallest gap is not used, and the largest is 1 where none is set.
        ("5", "5", {"format": "peer", "smallest_grade_gap": "2"}, ""),
        ("4", "5", {"format": "peer"}, ""),
        ("6", "5", {"format": "peer"}, ""),
        ("7", "5", {"format": "peer"}, told(5, 7, ", which is more than 1 apart.")),
        ("3", "5", {"format": "peer"}, told(5, 3, ", which is more than 1 apart.")),
        ("3", "5", {"format": "peer", "largest_grade_gap": "2"}, ""),
        ("8", "5", {"format": "peer", "largest_grade_gap": "2"},
         told(5, 8, ", which is more than 2 apart.")),
        ("6", "5", {"format": "peer", "largest_grade_gap": "0"},
         told(5, 6, ", which is more than 0 apart.")),
        ("", "5", {"format": "peer"}, "No grade is given for Name M1."),
        # A scale in which Grade 7 is below Grade 6:
        ("Grade 6", "grade  7", {"smallest_grade_gap": "1", "grade_scale": "Grade 7; Grade 6"}, ""),
        ("Grade 7", "Grade 6", {"smallest_grade_gap": "1", "grade_scale": "Grade 7; Grade 6"},
         told("Grade 6", "Grade 7", "; the mentor should be at least 1 above.")),
    ],
)  # fmt: skip
def test_grade_gap(mentor_grade, mentee_grade, program, why):
    assert grades(mentor_grade, mentee_grade, **program) == why


# --- the grade exception

NEVER, NOBODY, ALWAYS = (
    "never",
    "when no senior mentor covers it",
    "whenever expertise covers it",
)


def excepted(setting, mentors, mentee_says=None, program=None, **more):
    """Whether the junior M1 may be matched with E1 (grade 5), and what stands against it."""
    program = OPEN | {"smallest_grade_gap": "2", "grade_exception": setting} | (program or {})
    says = {"grade": "5", "goals": "SQL"} | (mentee_says or {})
    case = Case(roster(mentors, [mentee(**says)], program, **more))
    found = judged(case)
    assert set(found) <= {"grade gap"}, found
    scores_say = next(r for r in rules_for(case) if r.name == "grade gap").exceptions(case)
    assert scores_say[0, case.mentor_at["M1"]] == (not found)
    return not found


def junior(**says):
    return mentor("M1", **{"grade": "6", "expertise": "SQL"} | says)


def senior(**says):
    return mentor("M2", **{"grade": "9", "can_help_with": "sql"} | says)


@pytest.mark.parametrize(
    ("setting", "alone", "with_senior"),
    [(NEVER, False, False), (NOBODY, True, False), (ALWAYS, True, True)],
)
def test_the_exception_in_its_three_settings(setting, alone, with_senior):
    assert excepted(setting, [junior()]) is alone
    assert excepted(setting, [junior(), senior()]) is with_senior


@pytest.mark.parametrize("column", ["can_help_with", "skills_offered", "expertise"])
def test_a_senior_covers_a_goal_with_whatever_column_names_it(column):
    assert not excepted(NOBODY, [junior(), mentor("M2", grade="7", **{column: "Sql"})])
    assert excepted(NOBODY, [junior(), mentor("M2", grade="7", **{column: "Budgets"})])
    # Senior enough is what the gap asks for, not what is above the junior.
    assert excepted(NOBODY, [junior(grade="5"), mentor("M2", grade="6", **{column: "SQL"})])


@pytest.mark.parametrize(
    ("senior_says", "mentee_says", "program", "more"),
    [
        pytest.param({}, {}, {}, {"exclusions": [("E1", "M2")]}, id="exclusion"),
        pytest.param({"refused": "E1"}, {}, {}, {}, id="refusal"),
        pytest.param({"capacity": "0"}, {}, {}, {}, id="capacity 0"),
        pytest.param({}, {}, {"chain_of_command": "block"}, {"org": {"E1": "M2"}}, id="chain"),
        pytest.param({"format": "remote"}, {"format": "in person"}, {}, {}, id="format"),
        pytest.param({"languages": "Hindi"}, {"languages": "English"}, {}, {}, id="language"),
        pytest.param({"email": "a@x.org"}, {"email": "a@x.org"}, {}, {}, id="themselves"),
        pytest.param({"track": "South"}, {}, {}, {}, id="another track"),
        pytest.param({"grade": ""}, {}, {}, {}, id="no grade"),
        pytest.param({}, {}, {"largest_grade_gap": "3"}, {}, id="too far above"),
    ],
)
def test_a_senior_whom_another_rule_blocks_covers_nothing(senior_says, mentee_says, program, more):
    assert not excepted(NOBODY, [junior(), senior()])
    mentors = [junior(), senior(**senior_says)]
    assert excepted(NOBODY, mentors, mentee_says, program, **more)


@pytest.mark.parametrize(
    ("program", "here", "there"),
    [
        ({"training_required": "yes"}, {"training": "yes"}, {"training": "no"}),
        ({"training_required": "yes"}, {"training": "yes"}, {"training": ""}),
        ({"largest_time_difference": "2"}, {"time_zone": "UTC+1"}, {"time_zone": "UTC+9"}),
        ({"largest_time_difference": "2"}, {"time_zone": "UTC+1"}, {"time_zone": ""}),
    ],
)
def test_nor_does_one_who_is_untrained_or_far_away(program, here, there):
    says = {"time_zone": "UTC"}
    assert not excepted(NOBODY, [junior(**here), senior(**here)], says, program)
    assert excepted(NOBODY, [junior(**here), senior(**there)], says, program)


def test_a_senior_who_was_rejected_still_covers_the_goal():
    made = roster(
        [junior(), senior()], [mentee(grade="5", goals="SQL")], OPEN | {"smallest_grade_gap": "2"}
    )
    case = Case(made, (row("E1", "M2", "Rejected"),))
    assert set(judged(case, "E1", "M1")) == {"grade gap"}


@pytest.mark.parametrize(
    ("junior_says", "mentee_says", "program", "granted"),
    [
        pytest.param({}, {}, {}, True, id="as it should be"),
        pytest.param({"grade": "2"}, {}, {}, True, id="below the mentee"),
        pytest.param({"expertise": "sql"}, {}, {}, True, id="whatever the case"),
        pytest.param({"expertise": "", "can_help_with": "SQL"}, {}, {}, False, id="no expertise"),
        pytest.param({"grade": ""}, {}, {}, False, id="mentor without a grade"),
        pytest.param({}, {"grade": ""}, {}, False, id="mentee without a grade"),
        pytest.param({"grade": "9"}, {}, {"largest_grade_gap": "3"}, False, id="too far above"),
        pytest.param({"grade": "6"}, {}, {"largest_grade_gap": "0"}, False, id="too high too"),
        pytest.param({"grade": "6"}, {}, {"format": "group"}, True, id="group"),
        pytest.param({"grade": "8"}, {}, {"format": "peer"}, False, id="peer"),
        pytest.param({"grade": "6"}, {}, {"format": "reverse"}, False, id="reverse"),
        pytest.param({}, {"goals": "A; B; SQL"}, {}, True, id="third goal"),
        pytest.param({}, {"goals": "A; B; C; SQL"}, {}, False, id="fourth goal"),
        pytest.param({}, {"goals": ""}, {}, False, id="no goals"),
    ],
)
@pytest.mark.parametrize("setting", [NOBODY, ALWAYS])
def test_who_is_an_expert_for_whom(setting, junior_says, mentee_says, program, granted):
    assert excepted(setting, [junior(**junior_says)], mentee_says, program) is granted


# --- time zone


@pytest.mark.parametrize(
    ("mentor_zone", "mentee_zone", "most", "why"),
    [
        ("UTC+3", "UTC", "3", ""),
        ("UTC+5:30", "UTC", "5", "They are 5.5 hours apart, more than 5."),
        ("UTC-11", "UTC+13", "0", ""),  # the short way round the globe
        ("Europe/Paris", "America/New_York", "5.5", "They are 6 hours apart, more than 5.5."),
        ("", "UTC", "12", "Name M1 gave no time zone."),
        ("UTC", "", "12", "Name E1 gave no time zone."),
        ("", "", "12", "Name E1 gave no time zone."),
        ("", "UTC", "none", ""),
        ("UTC-8", "UTC+8", "none", ""),
    ],
)
def test_time_zone(mentor_zone, mentee_zone, most, why):
    found = reason(
        "time zone",
        {"time_zone": mentor_zone},
        {"time_zone": mentee_zone},
        {"largest_time_difference": most},
    )
    assert found == why


def test_hours_are_those_of_the_day_on_which_the_track_starts():
    # Paris and Phoenix are 8 hours apart in winter and 9 in summer.
    for start, why in (
        ("2027-01-15", ""),
        ("2027-07-01", "They are 9 hours apart, more than 8."),
    ):
        found = reason(
            "time zone",
            {"time_zone": "America/Phoenix"},
            {"time_zone": "Europe/Paris"},
            {"largest_time_difference": "8", "start": start},
        )
        assert found == why


# --- format, training, approval, capacity


@pytest.mark.parametrize(
    ("mentor_says", "mentee_says", "why"),
    [
        ("in person", "remote", "Name E1 wants to meet remote, Name M1 in person."),
        ("remote", "in person", "Name E1 wants to meet in person, Name M1 remote."),
        ("either", "remote", ""),
        ("in person", "either", ""),
        ("remote", "remote", ""),
        ("", "remote", ""),
        ("in person", "", ""),
    ],
)
def test_format(mentor_says, mentee_says, why):
    assert reason("format", {"format": mentor_says}, {"format": mentee_says}) == why


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("yes", ""),
        ("no", "Training completed says no for Name M1."),
        ("", "Training completed is blank for Name M1."),
    ],
)
def test_training(said, why):
    assert reason("training", {"training": said}, {}, {"training_required": "yes"}) == why
    assert reason("training", {"training": said}, {}) == ""


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("yes", ""),
        ("no", "Supervisor approval says no for Name E1."),
        ("", "Supervisor approval is blank for Name E1."),
    ],
)
def test_approval(said, why):
    assert reason("approval", {}, {"approval": said}, {"approval_required": "yes"}) == why
    assert reason("approval", {}, {"approval": said}) == ""


@pytest.mark.parametrize(
    ("capacity", "program", "blocked"),
    [
        ("1", {}, False),
        ("0", {}, True),
        ("", {}, False),
        ("", {"default_capacity": "0"}, True),
        ("2", {"default_capacity": "0"}, False),
        ("0", {"format": "group"}, True),
    ],
)
def test_capacity(capacity, program, blocked):
    why = "Name M1 takes no mentee (capacity 0)." if blocked else ""
    assert reason("capacity", {"capacity": capacity}, {}, program) == why


# --- required criteria


@pytest.mark.parametrize(
    ("compare", "column", "mentor_says", "mentee_says", "why"),
    [
        ("shared", "Languages", "English; Hindi", "french",
         "Must: Name E1 says french, Name M1 says English and Hindi."),
        ("shared", "Languages", "English; Hindi", "hindi", ""),
        ("shared", "Languages", "", "French", ""),
        ("shared", "Languages", "English", "", ""),
        ("same", "Function", "Finance", "HR", 'Must: "HR" and "Finance" do not go together.'),
        ("same", "Function", "Finance", "finance.", ""),
        ("different", "Department", "IT", "it", 'Must: both say "IT".'),
        ("covers", "Skills offered|Skills wanted", "SQL", "Python; Go",
         "Must: Name E1 says Python and Go, Name M1 says SQL."),
        ("at least", "Years in industry", "3", "4.5", "Must: Name M1 has 3, Name E1 4.5."),
        ("at least", "Years in industry", "4.5", "4.5", ""),
        ("near", "Years in industry", "0", "10", "Must: 10 and 0 do not go together."),
        ("near", "Years in industry", "0", "", ""),
        ("compatible", "Meeting frequency", "weekly", "monthly",
         "Must: monthly and weekly do not go together."),
        ("compatible", "Time zone", "UTC+9", "UTC", "Must: UTC+0 and UTC+9 do not go together."),
        ("preferred", "Preferred partners", "E7", "",
         "Must: neither Name E1 nor Name M1 named the other."),
        ("preferred", "Preferred partners", "", "", ""),
        ("preferred", "Preferred partners", "E7", "M1", ""),
        ("similar text", "Special knowledge", "Alpha", "Beta",
         "Must: Name E1 and Name M1 use no uncommon word in common."),
    ],
)  # fmt: skip
def test_required_criteria(compare, column, mentor_says, mentee_says, why):
    keys = {
        "Languages": "languages",
        "Function": "function",
        "Department": "department",
        "Skills offered": "skills_offered",
        "Skills wanted": "skills_wanted",
        "Years in industry": "years",
        "Meeting frequency": "frequency",
        "Time zone": "time_zone",
        "Preferred partners": "preferred",
        "Special knowledge": "special_knowledge",
    }
    here, _, there = column.partition("|")
    must = criterion(compare, here, there, name="Must", weight=0, required=True)
    says = {keys[here]: mentor_says}, {keys[there or here]: mentee_says}
    assert reason("required: Must", *says, criteria=[must]) == why
    weighed = criterion(compare, here, there, name="Must", weight=1)
    assert judged(one_pair(*says, criteria=[weighed])) == {}


# --- track columns


@pytest.mark.parametrize(
    ("key", "override", "mentor_says", "mentee_says", "rule"),
    [
        ("training_required", "yes", {}, {}, "training"),
        ("approval_required", "yes", {}, {}, "approval"),
        ("smallest_grade_gap", "2", {"grade": "5"}, {"grade": "5"}, "grade gap"),
        ("largest_grade_gap", "1", {"grade": "7"}, {"grade": "5"}, "grade gap"),
        ("format", "peer", {"grade": "7"}, {"grade": "5"}, "grade gap"),
        ("largest_time_difference", "1", {"time_zone": "UTC"}, {"time_zone": "UTC+2"}, "time zone"),
        ("chain_of_command", "block", {}, {"manager": "M1"}, "chain of command"),
        ("default_capacity", "0", {}, {}, "capacity"),
    ],
)
def test_a_track_overrides_a_setting_for_its_own_mentees(
    key, override, mentor_says, mentee_says, rule
):
    def found(track):
        made = roster(
            [mentor(track=track, **mentor_says)],
            [mentee(track=track, **mentee_says)],
            tracks={"North": {key: override}, "South": {}},
        )
        return set(judged(Case(made)))

    assert found("North") == {rule}
    assert found("South") == set()
