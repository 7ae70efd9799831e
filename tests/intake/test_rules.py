"""Exclusions, managers, partners and topics: whoever and whatever a cell refers to."""

import pytest

from building import (
    ONE_MENTEE,
    ONE_MENTOR,
    errors,
    found,
    mentees,
    mentors,
    only,
    read,
    sheet,
    told,
)
from mentorctl.model.fields import Role
from mentorctl.model.findings import fold_findings
from mentorctl.model.topics import HELP_AREAS

PEOPLE = (
    mentors(
        """
        ID | Name       | Email
        M1 | Ann Lee    | ann@x.org
        M2 | Kim, Abe   | abe@x.org
        M3 | Sam Twin   | sam1@x.org
        """
    ),
    mentees(
        """
        ID | Name       | Email
        E1 | Bo Chan    | bo@x.org
        E2 | Cyd Diaz   | cyd@x.org
        E3 | Sam Twin   | sam2@x.org
        """
    ),
)


def exclusions(rows):
    roster, findings = read(*PEOPLE, sheet("Exclusions", "Person | Person | Reason\n" + rows))
    return [(e.one, e.other, e.reason) for e in roster.exclusions], findings


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("M1", "E1"),
        ("m1", "e1"),
        ("ANN@x.org", "bo@x.org"),
        ("ann  lee", "Bo Chan"),
        ("Lee, Ann", "Chan, Bo"),
        ("Ann Lee <ann@x.org>", "Bo <bo@x.org>"),
        ("Ann Lee <ann@old.org>", "E1"),
    ],
)
def test_people_are_found_by_id_email_or_name_either_way_round(one, other):
    assert exclusions(f"{one} | {other} | friends") == ([("M1", "E1", "friends")], [])


def test_a_roster_that_writes_the_surname_first_is_found_by_either():
    for who in ("Kim, Abe", "Abe Kim"):
        assert exclusions(f"{who} | E1 |") == ([("M2", "E1", "")], [])


def test_an_unknown_person_is_an_error_with_near_names():
    pairs, findings = exclusions("Ann Leee | E1 | friends\nZzz Qqq | E1")
    assert pairs == []
    assert found(errors(findings)) == [
        ("unknown-person", "Exclusions", "A2"),
        ("unknown-person", "Exclusions", "A3"),
    ]
    assert "Ann Lee" in findings[0].hint
    assert findings[1].hint == "Write the ID, the email or the name."


def test_a_name_that_several_have_is_an_error_that_lists_them():
    pairs, findings = exclusions("M1 | Sam Twin")
    assert pairs == []
    assert found(errors(findings)) == [("ambiguous", "Exclusions", "B2")]
    assert "E3 or M3" in findings[0].message


def test_a_row_with_one_person_only_is_an_error():
    pairs, findings = exclusions("M1 | | friends")
    assert pairs == []
    assert found(errors(findings)) == [("unknown-person", "Exclusions", "B2")]


def test_exclusions_without_their_headings():
    for rows in ("Who | Whom\nM1 | E1", "Person | Reason\nM1 | E1"):
        _, findings = read(*PEOPLE, sheet("Exclusions", rows))
        assert found(errors(findings)) == [("headings", "Exclusions", "")]


# --- managers ---------------------------------------------------------------------------------


def managers(mentor_rows, mentee_rows, org=None):
    sheets = [mentors("ID | Name | Manager\n" + mentor_rows),
              mentees("ID | Name | Manager\n" + mentee_rows)]  # fmt: skip
    if org is not None:
        sheets.append(sheet("Org", "Person | Manager\n" + org))
    roster, findings = read(*sheets)
    return dict(roster.managers), findings


def test_managers_come_from_both_places_and_outsiders_keep_their_names():
    assert managers(
        "M1 | Ann Lee | none",
        "E1 | Bo Chan | Ann Lee\nE2 | Cyd Diaz | vera  BOSS",
        "Vera Boss | M1",
    ) == ({"M1": "", "E1": "M1", "E2": "vera boss", "vera boss": "M1"}, [])


def test_an_unknown_manager_is_a_warning_with_near_names():
    known, findings = managers("M1 | Ann Lee | none", "E1 | Bo Chan | Ann Le")
    assert known["E1"] == "ann le"
    assert found(findings) == [("unknown-manager", "Mentees", "C2")]
    assert errors(findings) == []
    assert "Ann Lee" in findings[0].hint


def test_a_manager_known_by_the_name_alone_is_on_the_roster():
    roster, findings = read(
        mentors("Name | Manager\nAnn Lee | none"), mentees("Name | Manager\nBo Chan | ann lee")
    )
    assert findings == []
    assert roster.managers == {"Ann Lee": "", "Bo Chan": "Ann Lee"}


def test_a_blank_manager_is_not_known_and_says_nothing():
    assert managers("M1 | Ann Lee |", "E1 | Bo Chan | M1") == ({"E1": "M1"}, [])


@pytest.mark.parametrize("word", ["none", "None", "-", "n/a"])
def test_none_means_the_top(word):
    assert managers(f"M1 | Ann Lee | {word}", "E1 | Bo | M1") == ({"M1": "", "E1": "M1"}, [])


def test_an_empty_manager_on_the_org_sheet_means_the_top():
    known, findings = managers("M1 | Ann Lee |", "E1 | Bo | Vera Boss", "Vera Boss |\nM1 |")
    assert findings == []
    assert known == {"M1": "", "vera boss": "", "E1": "vera boss"}


def test_a_circle_is_an_error_that_names_all_at_the_cell_of_each():
    _, findings = managers("M1 | Ann Lee | E1", "E1 | Bo Chan | Vera Boss\nE2 | Cyd | M1",
                           "Vera Boss | M1")  # fmt: skip
    assert sorted(found(findings)) == [
        ("manager-cycle", "Mentees", "C2"),
        ("manager-cycle", "Mentors", "C2"),
        ("manager-cycle", "Org", "B2"),
    ]
    (message,) = {f.message for f in errors(findings)}
    for name in ("Ann Lee", "Bo Chan", "vera boss"):
        assert name in message
    assert "Cyd" not in message


def test_to_be_ones_own_manager_is_a_circle():
    _, findings = managers("M1 | Ann Lee | Ann Lee", "E1 | Bo | M1")
    assert found(errors(findings)) == [("manager-cycle", "Mentors", "C2")]


def test_two_different_managers_are_an_error_and_the_same_one_twice_is_not():
    _, findings = managers("M1 | Ann | none\nM2 | Abe | none", "E1 | Bo Chan | M1", "Bo Chan | M2")
    two = only(findings, "two-managers")
    assert errors(findings) == [two]
    assert "Bo Chan" in two.message
    assert "Abe" in two.message
    assert managers("M1 | Ann | none", "E1 | Bo | M1", "Bo | Ann")[1] == []


def test_an_ambiguous_manager_is_an_error():
    _, findings = managers("M1 | Sam | none\nM2 | Sam | none", "E1 | Bo | Sam")
    assert found(errors(findings)) == [("ambiguous", "Mentees", "C2")]


@pytest.mark.parametrize("rows", ["Name | Manager\nBo | Ann", "Person | Boss\nBo | Ann"])
def test_an_org_sheet_without_its_headings_is_never_passed_over(rows):
    _, findings = read(ONE_MENTOR, ONE_MENTEE, sheet("Org", rows))
    assert found(errors(findings)) == [("headings", "Org", "")]


# --- partners ---------------------------------------------------------------------------------


def partners(heading, cell):
    roster, findings = read(
        PEOPLE[0], mentees(f"ID | Name | {heading}\nE1 | Bo Chan | {cell}\nE2 | Sam Two |")
    )
    named = roster.preferred if heading.startswith("Pref") else roster.refused
    return named.get((Role.MENTEE, "E1")), findings


@pytest.mark.parametrize("cell", ["M2; Ann Lee", "M2, Ann Lee", "abe@x.org; Lee, Ann; M2"])
def test_preferred_partners_keep_their_order(cell):
    assert partners("Preferred partners", cell) == (("M2", "M1"), [])


def test_refused_partners_are_a_set():
    assert partners("Do not match with", "M2; Ann Lee") == ({"M1", "M2"}, [])


def test_an_unknown_preferred_partner_is_a_warning():
    named, findings = partners("Preferred partners", "Ann Leee; M2")
    assert named == ("M2",)
    assert [(f.code, f.severity.value, f.where.cell) for f in findings] == [
        ("unknown-person", "warning", "C2")
    ]
    assert "Ann Lee" in findings[0].hint


def test_a_refused_partner_who_looks_like_someone_is_an_error():
    _, findings = partners("Do not match with", "Ann Leee")
    assert found(errors(findings)) == [("unknown-person", "Mentees", "C2")]


def test_a_refused_stranger_is_a_warning():
    _, findings = partners("Do not match with", "Zoltan Qwx")
    assert [(f.code, f.severity.value) for f in findings] == [("unknown-person", "warning")]


# --- topics -----------------------------------------------------------------------------------


def topics(rows, goals):
    people = mentees([["ID", "Goals"], *([f"E{n}", cell] for n, cell in enumerate(goals))])
    sheets = [] if rows is None else [sheet("Topics", rows)]
    roster, findings = read(mentors("ID\nM1"), people, *sheets)
    return [m.goals for m in roster.mentees], findings


def test_without_a_topics_sheet_the_seven_help_areas_are_known():
    goals, findings = topics(None, [name.upper() for name, _ in HELP_AREAS])
    assert findings == []
    assert [g for (g,) in goals] == [name for name, _ in HELP_AREAS]


def test_synonyms_are_tied_to_their_topic():
    rows = [["Topic", "Also called"], ["Coaching, life", "life advice; living"], ["SQL", ""]]
    goals, findings = topics(rows, ["Living; sql", "SQL, coaching, LIFE", "life advice\nliving"])
    assert findings == []
    assert goals == [("Coaching, life", "SQL"), ("SQL", "Coaching, life"), ("Coaching, life",)]


def test_a_synonym_of_two_topics_is_an_error():
    _, findings = topics("Topic | Also called\nSQL | data\nStatistics | Data", ["SQL"])
    assert found(errors(findings)) == [("topic-twice", "Topics", "A3")]
    assert "SQL" in told(findings[0])
    assert "Statistics" in told(findings[0])


def test_a_synonym_that_is_a_topic_itself_is_an_error():
    _, findings = topics("Topic | Also called\nSQL | Statistics\nStatistics |", ["SQL"])
    assert found(errors(findings)) == [("topic-twice", "Topics", "A2")]


def test_a_topic_in_two_rows_gathers_its_synonyms_under_the_first_spelling():
    goals, findings = topics("Topic | Also called\nSQL | data\nsql | queries", ["data; queries"])
    assert findings == []
    assert goals == [("SQL",)]


def test_an_unknown_topic_is_kept_as_written_and_noted_once_with_its_nearest():
    goals, findings = topics("Topic | Also called\nLeadership |", ["Leadershp", "Leadershp", "x"])
    assert goals == [("Leadershp",), ("Leadershp",), ("x",)]
    noted = fold_findings(findings)
    assert [(f.code, f.severity.value, f.cells) for f in noted] == [
        ("unknown-topic", "note", ("B2", "B3")),
        ("unknown-topic", "note", ("B4",)),
    ]
    assert "Near: Leadership." in noted[0].hint
    assert "Near" not in noted[1].hint


def test_an_empty_topics_sheet_knows_no_topics_and_says_nothing():
    assert topics("Topic | Also called", ["Whatever, else"]) == ([("Whatever, else",)], [])
