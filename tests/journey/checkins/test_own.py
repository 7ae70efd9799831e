"""The Questions sheet: wordings and questions that can be asked, and findings for the others."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentorctl.intake.questions import read_questions
from mentorctl.journey.checkins.headings import questions_of
from mentorctl.journey.checkins.own import asked_at, question_findings
from mentorctl.journey.checkins.question import Kind
from mentorctl.journey.checkins.questions import NINETY_DAY, QUESTIONNAIRES
from mentorctl.journey.checkins.stage import Stage
from mentorctl.journey.checkins.wording import is_own
from mentorctl.model.fields import Role
from mentorctl.model.grid import Grid
from mentorctl.model.own_questions import HEADINGS, QuestionRow

HEADS = tuple(HEADINGS.values())


def sheet(*lines: str, heads: tuple[str, ...] = HEADS) -> Grid:
    rows = [[part.strip() for part in line.split("|")] for line in lines]
    filled = tuple((*row, *[""] * (len(heads) - len(row))) for row in rows)
    return Grid("roster.xlsx", "Questions", (heads, *filled))


def read(*lines: str):
    rows, findings = read_questions([sheet(*lines)])
    assert findings == []
    return rows


def test_without_rows_everything_is_asked_as_built_in():
    assert {stage: asked_at(stage) for stage in Stage} == QUESTIONNAIRES


def test_a_wording_is_asked_and_both_wordings_are_known():
    rows = read("90-day | match | How do you rate the suitability of your match? | Right people?")
    asked = asked_at(Stage.NINETY_DAY, rows)
    assert question_findings(rows) == []
    assert asked.by_key()["match"].text == "Right people?"
    assert asked.scored()[0].unfavorable == NINETY_DAY.scored()[0].unfavorable
    for heading in ("Right people?", "1. right people", NINETY_DAY.questions[0].text, "Match"):
        assert questions_of(heading, asked) == ("match",)
    assert asked_at(Stage.MIDPOINT, rows) == QUESTIONNAIRES[Stage.MIDPOINT]


def test_own_questions_with_their_answers_and_who_is_asked():
    rows = read(
        "Midpoint evaluation | | | How was lunch? | Rating from 1 to 5 | Mentee",
        "midpoint | | | Which room? | |",
    )
    asked = asked_at(Stage.MIDPOINT, rows)
    own = [q for q in asked.questions if is_own(q)]
    assert [(q.text, q.scale.kind, q.roles) for q in own] == [
        ("How was lunch?", Kind.RATING, (Role.MENTEE,)),
        ("Which room?", Kind.TEXT, (Role.MENTOR, Role.MENTEE)),
    ]
    assert asked.questions[-1].key == "comments"


@pytest.mark.parametrize(
    ("short", "kind"),
    [
        ("yes/no", Kind.YES_NO),
        ("Yes / No", Kind.YES_NO),
        ("rating 1-5", Kind.RATING),
        ("1–5", Kind.RATING),
        ("0 to 10", Kind.ZERO_TO_TEN),
        ("text", Kind.TEXT),
    ],
)
def test_the_answer_may_be_named_in_short(short, kind):
    rows = read(f"midpoint | | | How was lunch? | {short} | both")
    assert question_findings(rows) == []
    assert [q.scale.kind for q in asked_at(Stage.MIDPOINT, rows).questions if is_own(q)] == [kind]


def test_an_answer_that_names_no_scale_of_ours_stays_an_error():
    rows = read("midpoint | | | How was lunch? | 1 to 7 | both")
    (finding,) = question_findings(rows)
    assert (finding.severity, finding.where.cell) == ("error", "E2")


def test_the_key_of_an_own_question_does_not_hang_on_its_place():
    one, other = "90-day | | | How was lunch? |", "90-day | | | Which room? |"
    keys = [
        {q.text: q.key for q in asked_at(Stage.NINETY_DAY, read(*lines)).questions}
        for lines in ((one, other), (other, one), (other,))
    ]
    assert keys[0] == keys[1]
    assert keys[2]["Which room?"] == keys[0]["Which room?"]


WRONG = """
ninety | match    | | Right? |                | | A | error   | one of 90-day
midpont | match   | | Right? |                | | A | error   | Did you mean "midpoint"?
       | match    | | Right? |                | | A | error   | No check-in is named
90-day | mach     | | Right? |                | | B | error   | Near: match.
90-day | goal_1   | | Right? |                | | B | error   | no question of the 90-day check-up
90-day |          | | Right? | stars          | | E | error   | "stars" is not one of
90-day |          | | Right? | any number of a list | | E | error | is not one of
90-day |          | | Right? | yes or know    | | E | error   | Did you mean "yes or no"?
90-day |          | | Right? |                | mentees | F | error | Did you mean "mentee"?
90-day |          | | Energy |                | | D | error   | can be taken for one another
90-day | match    | | How often? |            | | D | error   | be taken for one another
90-day | met      | | Your name? |            | | D | error   | who answers
90-day | met      | | Do you feel energized after your meetings | | | D | error | is asked twice
90-day |          | | ...    |                | | D | error   | no text
90-day |          | |        | yes or no      | | D | warning | names no question
90-day | met      | How often? | |            | | C | warning | is only shown
90-day | met      | | Times? | yes or no      | | E | warning | changes nothing
90-day | met      | | Times? |                | mentor | F | warning | changes nothing
"""


@pytest.mark.parametrize("line", WRONG.strip().splitlines())
def test_what_cannot_be_asked_is_told_at_its_cell(line):
    *cells, column, severity, said = (part.strip() for part in line.split("|"))
    (finding,) = question_findings(read(" | ".join(cells)))
    assert (finding.where.cell, finding.severity) == (f"{column}2", severity)
    assert said in f"{finding.message} {finding.hint}"


def test_every_row_is_told_of_and_the_good_ones_hold():
    rows = read(
        "90-day | match | | Right people?",
        "90-day | match | | The right people?",
        "90-day | | | How was lunch?",
        "90-day | | | how was LUNCH",
        "90-day | energy | | Spring?",
        "closing | | | How was lunch?",
    )
    found = question_findings(rows)
    assert [f.where.cell for f in found] == ["B3", "D5", "B6"]
    asked = asked_at(Stage.NINETY_DAY, rows)
    assert asked.by_key()["match"].text == "Right people?"
    assert [q.text for q in asked.questions if is_own(q)] == ["How was lunch?"]


def test_swapped_wordings_are_refused():
    """Answers under a built-in wording would count for the wrong question."""
    one, other = (q.text for q in NINETY_DAY.questions[2:4])
    rows = read(f"90-day | energized | | {other}", f"90-day | time | | {one}")
    assert [f.where.cell for f in question_findings(rows)] == ["D2", "D3"]
    assert asked_at(Stage.NINETY_DAY, rows) == NINETY_DAY


def test_a_sheet_without_its_headings_is_an_error():
    rows, (finding,) = read_questions([sheet("a | b", heads=("Question", "Text"))])
    assert (rows, finding.code) == ((), "headings")
    assert "Check-in and Your wording" in finding.message


WORDS = ["match", "met", "energized", "own", "Energy", "?", "How often?", "Email", "lunch", "one"]


@given(st.lists(st.tuples(
    st.sampled_from([*Stage, "midpoint", "soon", ""]),
    st.sampled_from([*NINETY_DAY.by_key(), "mach", "", ""]),
    st.lists(st.sampled_from(WORDS), max_size=3).map(" ".join) | st.text(max_size=12),
    st.sampled_from(["", "yes or no", "stars"]),
), max_size=6))  # fmt: skip
@settings(max_examples=150)
def test_whatever_is_typed_every_question_stays_itself(rows):
    typed = [QuestionRow(stage, key, "", wording, kind) for stage, key, wording, kind in rows]
    question_findings(typed)
    for stage, built_in in QUESTIONNAIRES.items():
        asked = asked_at(stage, typed)
        assert asked.scored() == tuple(
            replace(q, text=asked.by_key()[q.key].text, also=asked.by_key()[q.key].also)
            for q in built_in.scored()
        )
        for question in asked.questions:
            assert questions_of(question.text, asked) == (question.key,)
        for question in built_in.questions:
            assert questions_of(question.text, asked) == (question.key,)


def test_fewer_columns_in_another_order_will_do():
    heads = ("Your wording", "Check-in")
    rows, findings = read_questions([sheet("How was lunch? | closing", heads=heads)])
    assert findings == []
    assert "How was lunch?" in [q.text for q in asked_at(Stage.CLOSING, rows).questions]
