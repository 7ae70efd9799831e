"""Tables of responses: whose they are, what they say, and what is refused at its cell."""

# ruff: noqa: E501  (exports are wide, and their columns read best unbroken)

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import errors, found, mentees, mentors, only, read, sheet
from mentorctl.journey.checkins.chosen import Chosen
from mentorctl.journey.checkins.questions import CLOSING, NINETY_DAY
from mentorctl.journey.checkins.responses import read_responses
from mentorctl.model.fields import Role
from mentorctl.model.pairs import Decision, Row

ROSTER, _ = read(
    mentors("""
        ID | Name     | Email
        M1 | Ann Lee  | ann@x.example
        M2 | Sam Okoro| sam@x.example
        M3 | Ann Lee  | lee@x.example
    """),
    mentees("""
        ID | Name      | Email
        E1 | Bo Chan   | bo@x.example
        E2 | Cy Duarte | cy@x.example
        E3 | Di Novak  | di@x.example
        E4 | Ed Roth   | ed@x.example
        E5 | Flo Banda | flo@x.example
    """),
)
YES = Decision.APPROVED
ROWS = (
    Row("P01", "E1", "M1", YES),
    Row("P02", "E2", "M2", YES),
    Row("P03", "E3", "M2", YES),
    Row("P04", "E4", "M3", Decision.CLOSED),
)
QUESTIONS = "Suitability | How often have you met? | Energized | Time satisfied | Canceled in a row | Obstacles"
GOOD = "4 | monthly | yes | yes | no |"


def responses(rows, asked=NINETY_DAY, **where):
    return read_responses([sheet("Answers", rows, **where)], ROWS, ROSTER, asked)


def who(collected):
    return [f"{s.pair} {s.role}" for s in collected.responses]


def values(collected, pair, role=Role.MENTOR):
    return dict(collected.of(pair, role).values)


def test_a_google_export_in_its_own_words():
    collected, findings = responses("""
        Timestamp          | Email Address | Your partner's name | Rate your match | How many times have you met? | Energised after meetings? | Happy with the time you invested? | Cancelled more than 3 meetings in a row? | Which obstacles do you face?
        4/11/2027 10:00:00 | bo@x.example  |                     | Very good       | twice    | Yes | Yes | No  |
        4/12/2027 10:00:00 | sam@x.example | Di Novak            | 2 - poor        | every other week | no | no | 4 times | High workload, Geographic differences
        4/13/2027 10:00:00 | SAM@x.example | Cy Duarte           | 3               | 4 times  | yes | yes | never | 1, 6
    """)  # fmt: skip
    assert findings == []
    assert who(collected) == ["P01 mentee", "P02 mentor", "P03 mentor"]
    poor = collected.of("P03", Role.MENTOR)
    assert poor.values["match"] == 2
    assert poor.values["canceled"] is True
    assert poor.values["obstacles"] == Chosen((9, 10))
    assert poor.day == date(2027, 4, 12)
    assert collected.of("P02", Role.MENTOR).values["obstacles"] == Chosen((1, 6))
    assert [f"{s.pair} {s.role}" for s in collected.silent] == [
        "P01 mentor",
        "P02 mentee",
        "P03 mentee",
    ]


KNOWN = """
Pair | Role                         | P01 | mentee                 | P01 mentee
Pair | I am the                     | p03 | Mentor                 | P03 mentor
Email | Partner                     | sam@x.example | E3           | P03 mentor
Email | Your mentee                 | sam@x.example | Cy Duarte    | P02 mentor
Name | Partner                      | Okoro, Sam | di@x.example    | P03 mentor
ID | Remarks                        | E2 | fine                    | P02 mentee
Name | Email                        | Ann Lee | ann@x.example      | P01 mentor
Name | Pair                         | Ann Lee | P01                | P01 mentor
Name | Pair                         | Bo Chn | P01                 | stranger
Name | Partner                      | Bo Chn | Ann Lee             | P01 mentee
Name | Mentor                       | Ed Roth | Sam Okoro          | stranger
Name | Email                        | Robert | bo@x.example        | P01 mentee
Pair | Your name                    | P01 | Bo Chan                | P01 mentee
Pair | Email                        | P99 | bo@x.example           | P01 mentee
Pair | Answered by                  | P01 | mentee                 | P01 mentee
Pair | Respondent                   | P01 | Mentor                 | P01 mentor
Mentor | Role                       | Ann Lee | mentor             | P01 mentor
First name | Last name              | Bo | Chan                    | P01 mentee
Email | Partner                     | bo@x.example | Nobody Known  | P01 mentee
Email | Remarks                     | zed@x.example | hi           | stranger
Name | Pair                         | Zed Zoo | P01                | stranger
Pair | Role                         | P99 | mentor                 | stranger
Email | Remarks                     | flo@x.example | hi           | stranger
Email | Remarks                     | sam@x.example | hi           | which-partner
Pair | Remarks                      | P01 | hi                     | which-person
Email | Pair                        | bo@x.example | P02           | contradiction
Email | Partner                     | bo@x.example | Sam Okoro     | contradiction
Name | Email                        | Cy Duarte | bo@x.example     | contradiction
Pair | Role                         | P04 | mentee                 | not-running
Email | Remarks                     |  | hi                        | nobody
"""


@pytest.mark.parametrize("line", KNOWN.strip().splitlines())
def test_who_answered(line):
    one, other, this, that, wanted = map(str.strip, line.split("|"))
    collected, findings = responses(f"{one} | {other} | {QUESTIONS}\n{this} | {that} | {GOOD}\n")
    codes = [f.code for f in findings if f.code not in ("unread", "unknown-detail")]
    assert (who(collected) or codes) == [wanted]
    assert not errors(findings)


def test_who_submitted_counts_only_where_the_form_does_not_ask():
    collected, findings = responses(f"""
        Start time | Completion time | Email | Name | Your pair | Your role | {QUESTIONS}
        2027-04-11 10:00 | 2027-04-11 10:05 | desk@x.example | Front Desk | P01 | mentee | {GOOD}
        2027-04-11 10:00 | 2027-04-11 10:06 | sam@x.example | Sam Okoro | P02 | | {GOOD}
    """)
    assert findings == []
    assert who(collected) == ["P01 mentee", "P02 mentor"]


def test_the_newest_answer_counts_and_doubles_are_told():
    table = f"""
        Timestamp | Email | {QUESTIONS}
        4/15/2027 10:00:00 | bo@x.example | 2 | monthly | no | no | yes | 1
        4/14/2027 10:00:00 | bo@x.example | 5 | monthly | yes | yes | no |
        4/15/2027 12:00:00 | ann@x.example | {GOOD}
        4/16/2027 12:00:00 | ann@x.example | {GOOD}
    """
    collected, findings = responses(table)
    assert found(findings) == [("twice", "Answers", "A3"), ("twice", "Answers", "A5")]
    assert values(collected, "P01", Role.MENTEE)["match"] == 2
    assert not errors(findings)


def test_without_times_only_agreeing_answers_stand():
    collected, findings = responses(f"""
        Email | {QUESTIONS}
        bo@x.example | 2 | monthly | no | yes | no | 1
        bo@x.example | 5 | monthly | no | yes | no | 9
    """)
    assert only(findings, "twice").severity == "warning"
    kept = values(collected, "P01", Role.MENTEE)
    assert set(kept) == {"met", "energized", "time", "canceled"}
    assert "obstacles" in collected.of("P01", Role.MENTEE).texts
    assert only(findings, "twice").hint == "Delete one of the rows."


def test_what_is_not_understood_is_missing_and_told_at_its_cell():
    collected, findings = responses(f"""
        Email | {QUESTIONS}
        bo@x.example  | super duper | now and then | yes | n/a | no | 9; my dog
        ann@x.example | {GOOD}
    """)
    assert found(findings) == [
        ("answer", "Answers", "B2"),
        ("answer", "Answers", "C2"),
        ("answer", "Answers", "G2"),
    ]
    assert "super duper" in findings[0].message
    assert values(collected, "P01", Role.MENTEE) == {
        "energized": True,
        "canceled": False,
        "obstacles": Chosen((9,), ("my dog",)),
    }
    assert "P01 mentor" in who(collected)


def test_obstacles_with_a_column_each():
    collected, findings = responses(f"""
        Timestamp | Email Address | {QUESTIONS.replace("Obstacles", "Obstacles [Lack of trust] | Obstacles [High workload] | Obstacles [Personal issues]")}
        4/15/2027 10:00:00 | bo@x.example  | 2 | never | no | yes | no | x | x |
        4/15/2027 10:00:00 | ann@x.example | 4 | never | yes | yes | no |   | x |
    """)
    assert findings == []
    assert values(collected, "P01", Role.MENTEE)["obstacles"] == Chosen((1, 9))
    assert values(collected, "P01")["obstacles"] == Chosen((9,))


def test_two_columns_for_one_question_decide_nothing():
    collected, findings = responses("""
        Email | Rate your match | How suitable is your match? | Energized
        bo@x.example | 4 | 2 | yes
    """)
    assert found(findings, "two-columns") == [
        ("two-columns", "Answers", "B1"),
        ("two-columns", "Answers", "C1"),
    ]
    assert "match" not in values(collected, "P01", Role.MENTEE)


def test_a_question_without_a_column_is_told_once():
    _, findings = responses("Email | Rate your match\nbo@x.example | 4\nann@x.example | 3")
    assert len([f for f in findings if f.code == "not-asked"]) == 4


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ("Rate your match | Energized\n4 | yes", "no-identity"),
        ("Email | Lunch\nbo@x.example | soup", "no-responses"),
        ("", "no-responses"),
    ],
)
def test_a_file_that_cannot_be_used_is_an_error(rows, code):
    collected, findings = responses(rows)
    assert [f.code for f in errors(findings)] == [code]
    assert not collected.responses


def test_a_mentee_is_not_asked_whether_they_would_mentor_again():
    rows = "Email | Would you mentor again? | How likely are you to recommend the program?\nbo@x.example | yes | 9\nann@x.example | yes | 8"
    collected, findings = responses(rows, CLOSING)
    assert found(findings, "not-theirs") == [("not-theirs", "Answers", "B2")]
    assert values(collected, "P01", Role.MENTEE) == {"recommend": 9}
    assert values(collected, "P01") == {"recommend": 8, "again": "Yes"}


COLUMNS = {
    "Email": "sam@x.example", "Pair": "P03", "Rate your match": "2", "Energized": "no",
    "How often have you met?": "3", "Satisfied with the time you invested": "yes",
    "Canceled in a row": "4", "Obstacles": "6",
}  # fmt: skip


@given(st.permutations(list(COLUMNS)), st.permutations([0, 1, 2]))
def test_the_order_of_columns_and_rows_changes_nothing(columns, order):
    lines = [
        COLUMNS,
        {**COLUMNS, "Pair": "P02"},
        {**COLUMNS, "Email": "bo@x.example", "Pair": "P01"},
    ]
    rows = [columns, *([lines[n][c] for c in columns] for n in order)]
    collected, findings = read_responses([sheet("S", rows)], ROWS, ROSTER, NINETY_DAY)
    assert findings == []
    assert who(collected) == ["P01 mentee", "P02 mentor", "P03 mentor"]
    assert (
        len({tuple(sorted(map(str, r.values.items()))) for r in collected.responses.values()}) == 1
    )


@given(st.lists(st.lists(st.text(max_size=12), min_size=8, max_size=8), max_size=4))
def test_no_cell_stops_the_reading(rows):
    table = [list(COLUMNS), list(COLUMNS.values()), *rows]
    collected, _ = read_responses([sheet("S", table)], ROWS, ROSTER, NINETY_DAY)
    assert set(collected.responses) <= set(collected.seats)
