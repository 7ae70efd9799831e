"""Sheets become forms: each tool's shape, each oddity of sheets kept by hand."""

# ruff: noqa: E501  (exports are wide, and their columns read best unbroken)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import found, only, sheet
from mentorctl.intake.shapes.form import How
from mentorctl.intake.shapes.profiles import PROFILES, profile_named, profile_of
from mentorctl.intake.shapes.read import read_form
from mentorctl.model.findings import Severity
from mentorctl.model.text import heading_key


def form_of(rows, known=(), **where):
    form = read_form(sheet("S", rows, **where), known)
    assert form is not None
    return form


def questions(form):
    """Each question as (text, how, answers of all rows)."""
    return [
        (q.text, q.how.name, [form.answer(row, q) for row in form.rows]) for q in form.questions
    ]


MICROSOFT = """
    ID | Start time | Completion time | Email | Name | {} | Your skills
    1 | 2027-01-03 10:00 | 2027-01-03 10:05 | desk@x.org | Front Desk | {} | Excel;Law;
    2 | 2027-01-04 10:00 | 2027-01-04 10:05 | bo@x.org | Bo Chan | {} | Law;
"""


def test_who_submitted_a_microsoft_form_is_told_apart_from_what_it_asks():
    form = form_of(MICROSOFT.format("Office", "Oslo", "Rome"))
    assert (form.tool, form.heads, form.submitted, form.findings) == (
        "Microsoft Forms",
        (0,),
        2,
        (),
    )
    assert [(q.text, q.submitter) for q in form.questions] == [
        ("Email", "email"),
        ("Name", "name"),
        ("Office", ""),
        ("Your skills", ""),
    ]
    assert [c for c, _ in form.ignored] == [0, 1, 2]


def test_anonymous_microsoft_forms_have_no_submitter():
    form = form_of(
        "ID | Start time | Completion time | Email | Name | Your alias\n"
        "1 | 2027-01-03 | 2027-01-03 | anonymous | | ann"
    )
    assert [q.text for q in form.questions] == ["Your alias"]


def test_google_forms_branches_grids_and_ranks():
    form = form_of(
        """
        Timestamp | Username | Role | City | Topics | City | M [Job] | M [Home] | G [Rank 2] | G [Rank 1]
        1/3/2027 10:00:00 | a@x.y | Mentor | Oslo | Law, Tax | | Low | High | Tax | Law
        1/4/2027 10:00:00 | b@x.y | Mentee | | | Rome | High | High | Law | Tax
        """
    )
    assert (form.tool, form.submitted) == ("Google Forms", 0)
    assert questions(form) == [
        ("Username", "COLUMN", ["a@x.y", "b@x.y"]),
        ("Role", "COLUMN", ["Mentor", "Mentee"]),
        ("City", "BRANCHES", ["Oslo", "Rome"]),
        ("Topics", "COLUMN", ["Law, Tax", ""]),
        ("M: Job", "COLUMN", ["Low", "High"]),
        ("M: Home", "COLUMN", ["High", "High"]),
        ("G", "RANKS", ["Law; Tax", "Tax; Law"]),
    ]


def test_google_ranks_given_under_their_options():
    form = form_of(
        """
        Timestamp | Email | Rank these [Law] | Rank these [Tax] | Rank these [Art]
        1/3/2027 | a@x.y | 2nd choice | 3rd choice | 1st choice
        """
    )
    assert questions(form)[1] == ("Rank these", "RANKS", ["Art; Law; Tax"])


def test_a_grid_of_ratings_is_no_ranking():
    form = form_of(
        "Timestamp | Rate [Law] | Rate [Tax] | Rate [Art]\n"
        "1/3/2027 | 3 | 1 | 2\n1/4/2027 | 5 | 5 | 1"
    )
    assert [q.how for q in form.questions] == [How.COLUMN] * 3


def test_typeform_joins_options_and_keeps_each_other_with_them():
    form = form_of(
        """
        # | Name? | Law | Tax | Art | Other | Level | English | Dutch | Other | Submit Date (UTC)
        a1 | Ann Lee | Law | | | Golf | L1 | English | Dutch | | 2027-01-03 10:00
        b2 | Bo Chan | | Tax | | | L2 | English | | Thai | 2027-01-04 10:00
        """
    )
    assert (form.tool, form.submitted) == ("Typeform", 10)
    assert questions(form) == [
        ("Name?", "COLUMN", ["Ann Lee", "Bo Chan"]),
        ("Options: Law, Tax, Art, Other", "OPTIONS", ["Law; Golf", "Tax"]),
        ("Level", "COLUMN", ["L1", "L2"]),
        ("Options: English, Dutch, Other", "OPTIONS", ["English; Dutch", "English; Thai"]),
    ]
    assert found(form.findings) == [("options-joined", "S", "C1"), ("options-joined", "S", "H1")]


def test_typeform_other_beside_a_single_choice_is_named_after_it():
    form = form_of(
        "# | Level | Other | Submit Date (UTC)\na | L1 | | 2027-01-03\nb | | Chief | 2027-01-03"
    )
    assert [q.text for q in form.questions] == ["Level", "Level: Other"]


def test_typeform_suffixes_part_two_questions_with_the_same_options():
    form = form_of(
        "# | Law | Tax | Law_1 | Tax_1 | Submit Date (UTC)\n"
        "a | Law | Tax | Law | | 2027-01-03\nb | Law | | | Tax | 2027-01-03"
    )
    assert [q.columns for q in form.questions] == [(1, 2), (3, 4)]


def test_typeform_leaves_out_what_was_never_submitted_and_says_so():
    form = form_of(
        "# | Name | Response Type | Submit Date (UTC)\n"
        "a | Ann | completed | 2027-01-03\nb | Bo | partial |"
    )
    assert form.rows == (1,)
    assert only(form.findings, "not-submitted").where.cell == "C3"


def test_surveymonkey_has_two_heading_rows():
    form = form_of(
        """
        Respondent ID | Collector ID | Date Created | Date Modified | Email Address | First Name | Contact | | Topics | | | Level | | Why?
        | | | | | | Name | Email | Law | Tax | Other (please specify) | Response | Other (please specify) | Open-Ended Response
        114 | 42 | 1/3/2027 | 1/3/2027 | | | Ann Lee | a@x.y | Law | Tax | | L1 | | Because
        115 | 42 | 1/3/2027 | 1/3/2027 | | | Bo Chan | b@x.y | | Tax | Golf | | Chief |
        """
    )
    assert (form.tool, form.heads, form.submitted) == ("SurveyMonkey", (0, 1), 3)
    assert [c for c, _ in form.ignored] == [0, 1, 2, 3, 4, 5]
    assert questions(form) == [
        ("Contact: Name", "COLUMN", ["Ann Lee", "Bo Chan"]),
        ("Contact: Email", "COLUMN", ["a@x.y", "b@x.y"]),
        ("Topics", "OPTIONS", ["Law; Tax", "Tax; Golf"]),
        ("Level", "OPTIONS", ["L1", "Chief"]),
        ("Why?", "COLUMN", ["Because", ""]),
    ]


QUALTRICS = """
    StartDate | Status | Finished | RecordedDate | ResponseId | Q1 | Q7_1 | Q7_2 | Q7_3
    Start Date | Response Type | Finished | Recorded Date | Response ID | Your name? | Rank: - Law | Rank: - Tax | Rank: - Art
    {"ImportId":"startDate"} | {"ImportId":"status"} | {"ImportId":"finished"} | {"ImportId":"recordedDate"} | {"ImportId":"_recordId"} | {"ImportId":"QID1_TEXT"} | {"ImportId":"QID7_1"} | {"ImportId":"QID7_2"} | {"ImportId":"QID7_3"}
    2027-01-03 | Survey Preview | True | 2027-01-03 | R_0 | Test | 1 | 2 | 3
    2027-01-03 | IP Address | True | 2027-01-03 | R_1 | Ann Lee | 3 | 1 | 2
    2027-01-03 | IP Address | False | 2027-01-03 | R_2 | Bo Chan | | |
    2027-01-03 | IP Address | True | 2027-01-03 | R_3 | Cy Orr | ?rank | 2 | 1
"""


def test_qualtrics_has_three_heading_rows_previews_and_ranks():
    form = form_of(QUALTRICS.replace("?rank", "3"))
    assert (form.tool, form.heads, form.submitted) == ("Qualtrics", (0, 1, 2), 3)
    assert questions(form) == [
        ("Your name?", "COLUMN", ["Ann Lee", "Cy Orr"]),
        ("Rank", "RANKS", ["Tax; Art; Law", "Art; Tax; Law"]),
    ]
    assert [(f.severity, f.where.cell) for f in form.findings] == [
        (Severity.NOTE, "B4"),
        (Severity.WARNING, "C6"),
    ]


def test_a_rank_given_twice_is_a_finding_and_no_ranking():
    form = form_of(QUALTRICS.replace("?rank", "1"))
    assert only(form.findings, "rank-numbers").where.cell == "I7"
    assert [q.text for q in form.questions][1:] == ["Rank: Law", "Rank: Tax", "Rank: Art"]


def test_qualtrics_choices_with_words_of_ones_own():
    form = form_of(
        """
        ResponseId | Finished | RecordedDate | Q5_1 | Q5_2 | Q5_3_TEXT
        Response ID | Finished | Recorded | Pick - Selected Choice - Law | Pick - Selected Choice - Tax | Pick - Other - Text
        R_1 | True | 2027-01-03 | Law | Tax | Golf
        R_2 | True | 2027-01-03 | | Tax |
        """
    )
    assert questions(form) == [("Pick", "OPTIONS", ["Law; Tax; Golf", "Tax"])]


def test_ticks_under_options_stand_for_the_options():
    form = form_of(
        """
        Person | | Topics | | |
        Name | Email | Law | Tax | Art | Other
        Ann Lee | a@x.y | x | | x |
        Bo Chan | b@x.y | | x | | Golf
        """
    )
    assert form.heads == (0, 1)
    assert questions(form) == [
        ("Person: Name", "COLUMN", ["Ann Lee", "Bo Chan"]),
        ("Person: Email", "COLUMN", ["a@x.y", "b@x.y"]),
        ("Topics", "OPTIONS", ["Law; Art", "Tax; Golf"]),
    ]


def test_two_heading_rows_below_a_title():
    form = form_of(
        """
        Mentoring 2027 | | | |
        | Person | | Topic | |
        ID | First | Last | Top 1 | Top 2 | Top 3
        1 | Ann | Lee | Law | Tax | Art
        2 | Bo | Chan | Tax | Law |
        """
    )
    assert form.heads == (1, 2)
    assert questions(form) == [
        ("ID", "COLUMN", ["1", "2"]),
        ("Person: First", "COLUMN", ["Ann", "Bo"]),
        ("Person: Last", "COLUMN", ["Lee", "Chan"]),
        ("Topic", "RANKS", ["Law; Tax; Art", "Tax; Law"]),
    ]


@pytest.mark.parametrize(
    ("rows", "heads", "answers"),
    [
        ("Our program 2027 | |\n | |\nWho | Town | Notes\nAnn | Oslo | x\nBo | Rome | y", (2,), 2),
        ("Updated: | May |\nWho | Town | Notes\nAnn | Oslo | a@x.y\nBo | Rome | b@x.y", (1,), 2),
        ("Who | Town\nAnn Lee | Oslo\nBo Chan | Oslo\n|\n|\nCy | Rome", (0,), 3),
        ("Name | Email | Role", (0,), 0),
        ("Email\na@x.y\nb@x.y", (0,), 2),
        ("Law | Tax | Art", None, 0),
        ("This sheet says how to fill in the other.\nWrite to us if it is not clear.", None, 0),
        ("", None, 0),
        ("1 | 2\n3 | 4", None, 0),
    ],
)
def test_heading_rows(rows, heads, answers):
    form = read_form(sheet("S", rows))
    if heads is None:
        assert form is None
        return
    assert form is not None
    assert form.heads == heads
    assert len(form.rows) == answers


def test_headings_known_from_a_columns_sheet_count():
    rows = "Foo | Bar\nZed | Ann\nWork | Bob"
    assert form_of(rows, {"zed", "ann"}).heads == (1,)
    assert form_of(rows).heads == (0,)


def test_a_wide_row_above_the_headings_is_named():
    form = form_of("Ann Lee | Oslo | a@x.y\nName | Town | Email\nBo Chan | Rome | b@x.y")
    assert form.heads == (1,)
    assert found(form.findings) == [("above-headings", "S", "A1")]


@pytest.mark.parametrize(
    ("last", "code"),
    [
        ("Total | | 3", "total-row"),
        ("Total: 2 | |", "total-row"),
        ("Sum | 2 people | 3", "total-row"),
        (" | | 3", "total-row"),
        ("Name | Email | Capacity", "repeated-headings"),
        ("Tot Al | c@x.y | 3", None),
        ("Sum Li | | many", None),
        ("Count Basie | |", None),
    ],
)
def test_rows_that_are_no_answers_are_left_out_and_named(last, code):
    form = form_of(
        f"Name | Email | Capacity\nAnn | a@x.y | 1\nBo | b@x.y | 2\nDi | d@x.y | 2\n{last}"
    )
    assert [f.code for f in form.findings] == ([code] if code else [])
    assert len(form.rows) == (3 if code else 4)


def test_a_remark_that_stands_apart_below_is_named():
    form = form_of(
        "Name | Email | Town\nAnn | a@x.y | Oslo\nBo | b@x.y | Rome\n| |\nAsk Jean about Bo | |"
    )
    assert found(form.findings) == [("remark-below", "S", "A5")]
    assert form.rows == (1, 2)


@pytest.mark.parametrize(
    ("rows", "by"),
    [
        (" | | Name | Email | Town\nAnn | a@x.y | Oslo | |\nBo | b@x.y | Rome | |", "2 columns further to the left"),
        ("Name | Email | Town | |\n | | Ann | a@x.y | Oslo\n | | Bo | b@x.y | Rome", "2 columns further to the right"),
        ("ID | Email | Town | Job |\n1 | Ann Lee | a@x.y | Oslo | Law\n2 | Bo Chan | b@x.y | Rome | Tax", "1 column further to the right"),
        ("Name | Email | Town\na@x.y | Oslo | Law\nb@x.y | Rome | Tax", "1 column further to the left"),
        ("ID | Name | Capacity | Goals |\n1 | Ann Lee | Oslo | 2 | Law\n2 | Bo Chan | Rome | 1 | Tax", "1 column further to the right"),
        ("# | Name | Submit Date (UTC) | Tags\na1 | Ann Lee | Oslo | 2027-01-03", "1 column further to the right"),
    ],
)  # fmt: skip
def test_shifted_headings_are_an_error_and_nothing_is_read(rows, by):
    form = form_of(rows, top=4, left=1)
    assert form.questions == ()
    finding = only(form.findings, "shifted-headings")
    assert finding.severity is Severity.ERROR
    assert by in finding.message
    assert finding.where.cell == finding.cells[0]
    assert finding.cells[0].endswith("5")


@pytest.mark.parametrize(
    "rows",
    [
        "| Name | Town | Notes\n1 | Ann | Oslo |\n2 | Bo | Rome |",
        "Name | May we email? | Address\nAnn | yes | a@x.y\nBo | no | b@x.y",
        "Name | Capacity | Grade\nAnn | gladly more | 30\nBo | quite some | 40",
        "Name | Email | Manager email\nAnn | not known | c@x.y\nBo | not known | d@x.y",
    ],
)
def test_headings_that_are_not_shifted(rows):
    assert only_codes(form_of(rows), "shifted-headings") == []


def only_codes(form, code):
    return [f for f in form.findings if f.code == code]


@pytest.mark.parametrize("second", ["Goals", "Goals_1", "Goals (2)", "Goals2"])
def test_two_columns_join_unless_a_row_answers_both(second):
    apart = form_of(f"Name | Goals | {second}\nAnn | Law |\nBo | | Tax")
    assert [(q.columns, q.how) for q in apart.questions][1:] == [((1, 2), How.BRANCHES)]
    both = form_of(f"Name | Goals | {second}\nAnn | Law |\nBo | Law | Tax")
    assert [q.columns for q in both.questions][1:] == [(1,), (2,)]
    assert found(both.findings) == [("two-columns", "S", "C3")]


def test_numbered_headings_without_a_first_one_stay_apart():
    form = form_of("Name | Goal 1 | Goal 2\nAnn | Law |\nBo | | Tax")
    assert len(form.questions) == 3


def test_answers_without_a_heading_are_named():
    form = form_of("Name | Email |\nAnn | a@x.y | Oslo\nBo | b@x.y | Rome")
    assert found(form.findings) == [("no-heading", "S", "C1")]


def test_headings_with_line_breaks_are_on_one_line():
    form = form_of([["Your\nfull\u00a0name", "Email"], ["Ann", "a@x.y"]])
    assert form.questions[0].text == "Your full name"


def test_every_profile_is_known_by_its_own_headings():
    for profile in PROFILES:
        own = {heading_key(h) for h, _ in (*profile.fills, *profile.person)}
        for sign in profile.signs:
            keys = set(map(heading_key, sign))
            assert keys <= own
            assert profile_of(keys) == profile
        assert set(map(heading_key, profile.submitted)) <= own
        assert {heading_key(drop.heading) for drop in profile.drops} <= own
        assert profile_named(profile.tool) == profile
    assert profile_of({"name", "email"}) is None


CELLS = st.sampled_from(
    """
    Name|Email|Timestamp|#|Submit Date (UTC)|Respondent ID|Collector ID|ResponseId|Finished|Q1_1|Q1_2
    RecordedDate|Start time|Completion time|ID|Law|Tax|Other|Law_1|Topic [Law]|Topic [Tax]|G [Rank 1]
    G [Rank 2]|Rank - Law|Rank - Tax|Response|a@x.y|b@x.y|1|2|3|x|yes|False|2027-01-03|Total|Why?
    Ann Lee|Survey Preview|anonymous|Status|½|²|[]| - |Goals (2)|Goals2|Goals
    """.strip().replace("\n", "|").split("|")
)  # fmt: skip
CELL = st.one_of(
    st.just(""), CELLS.map(str.strip), st.text(max_size=6), st.integers(0, 9).map(float)
)
ROWS = st.integers(1, 7).flatmap(
    lambda width: st.lists(st.lists(CELL, min_size=width, max_size=width), max_size=8)
)


@given(ROWS)
def test_nothing_is_lost_in_silence(rows):
    grid = sheet("S", rows, top=2, left=1)
    form = read_form(grid)
    if form is None:
        return
    assert form == read_form(grid)
    named = {cell for f in form.findings for cell in (f.where.cell, *f.cells)}
    named_rows = {cell.lstrip("ABCDEFGHIJ") for cell in named}
    below = range(form.heads[-1] + 1, len(rows))
    for row in below:
        if any(grid.texts[row]) and row not in form.rows:
            assert str(row + 3) in named_rows
    assert not set(form.rows) - set(below)
    used = [column for q in form.questions for column in q.columns]
    assert len(used) == len(set(used))
    used += [column for column, _ in form.ignored]
    assert len(used) == len(set(used))
    refused = "shifted-headings" in [f.code for f in form.findings]
    named_columns = {cell.rstrip("0123456789") for cell in named}
    for column in range(len(rows[0])):
        headed = any(grid.texts[row][column] for row in form.heads)
        answered = any(grid.texts[row][column] for row in form.rows)
        if headed or (answered and not refused):
            assert column in used or "BCDEFGHIJ"[column] in named_columns
    for question in form.questions:
        for row in form.rows:
            given_any = any(grid.texts[row][c] for c in question.columns)
            assert given_any or not form.answer(row, question)
            form.where(row, question)
