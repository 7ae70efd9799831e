"""The Pairs sheet as it comes back from a coordinator."""

import pytest

from building import errors, found, mentees, mentors, read, sheet, told
from mentorctl.intake.plan import HEADINGS, read_plan
from mentorctl.model.pairs import Decision

ROSTER, _ = read(
    mentors(
        """
        ID   | Name     | Email
        M1   | Ann Lee  | ann@x.org
        1002 | Abe Kim  | abe@x.org
        M3   | Sam Twin | sam1@x.org
        M4   | Sam Twin | sam2@x.org
        """
    ),
    mentees("ID | Name\nE1 | Bo Chan\nE2 | Cyd Diaz"),
)
HEAD = (
    "Pair | Mentee ID | Mentee | Mentor ID | Mentor | Decision | Waiver reason | Coordinator notes"
)


def plan(*rows, head=HEAD, name="Pairs"):
    return read_plan([sheet(name, "\n".join([head, *rows]), file="matches.xlsx")], ROSTER)


def test_a_row_as_it_was_edited():
    (row,), findings = plan(
        "P1 | E1 | Bo Chan | M1 | Ann Lee | approved | both asked | call her | 2027-02-01",
        head=HEAD + " | Start date",
    )
    assert findings == []
    assert (row.pair, row.ids, row.decision) == ("P1", ("E1", "M1"), Decision.APPROVED)
    assert (row.waiver, row.notes, row.start) == ("both asked", "call her", "2027-02-01")
    assert row.at("decision").cell == "F2"
    assert row.at("waiver").cell == "G2"
    assert str(row.where) == "matches.xlsx, Pairs, B2"


def test_columns_in_another_order_with_titles_and_remarks_around_them():
    rows = [
        ["Pairs for spring"],
        ["My colour", "Decision", "Mentor ID", "Mentee ID"],
        ["blue", "CLOSED", 1002.0, "E1"],
        ["", "", "", ""],
        ["green is done", "", "", ""],
    ]
    (row,), findings = read_plan([sheet("pairs", rows)], ROSTER)
    assert findings == []
    assert (row.ids, row.decision, row.pair) == (("E1", "1002"), Decision.CLOSED, "")


@pytest.mark.parametrize("decision", list(Decision))
def test_every_decision_is_read(decision):
    (row,), _ = plan(f"P1 | E1 | | M1 | | {decision.value.upper()}")
    assert row.decision is decision
    assert decision.stands == (decision.value in ("Proposed", "Approved"))


@pytest.mark.parametrize(
    ("decision", "says"),
    [("Aproved", 'Did you mean "Approved"?'), ("", "empty"), ("later", "Rejected or Closed")],
)
def test_a_decision_that_is_none_is_an_error_at_its_cell_and_never_guessed(decision, says):
    rows, findings = plan(f"P1 | E1 | | M1 | | {decision}")
    assert rows == ()
    assert found(errors(findings)) == [("decision", "Pairs", "F2")]
    assert says in findings[0].message


@pytest.mark.parametrize(
    ("mentee", "mentor"),
    [("Bo Chan", "Ann Lee"), ("chan, bo", "ann@x.org"), ("E1", "Lee, Ann")],
)
def test_a_row_added_by_hand_is_read_by_names(mentee, mentor):
    (row,), findings = plan(f" | | {mentee} | | {mentor} | Proposed")
    assert findings == []
    assert (row.pair, row.ids) == ("", ("E1", "M1"))


@pytest.mark.parametrize(
    ("row", "code", "cell", "says"),
    [
        (" | | Bo Chann | M1 | | Proposed", "unknown-person", "C2", "Bo Chan"),
        (" | E1 | | | Sam Twin | Proposed", "unknown-person", "E2", "M3 or M4"),
        (" | E1 | | Bo Chann | | Proposed", "unknown-person", "D2", 'no mentor "Bo Chann"'),
        (" | E1 | | M33 | | Proposed", "unknown-person", "D2", "Near: "),
        (" | E1 | | | | Proposed", "unknown-person", "D2", "names no mentor"),
        (" | E1 | | | Bo Chan | Proposed", "unknown-person", "E2", 'no mentor "Bo Chan"'),
        ("P1 | E2 | Bo Chan | M1 | | Proposed", "two-people", "B2", "Cyd Diaz"),
        ("P1 | E1 | | M1 | Abe Kim | Proposed", "two-people", "D2", "Ann Lee"),
    ],
)
def test_who_is_meant_is_never_guessed(row, code, cell, says):
    rows, findings = plan(row)
    assert rows == ()
    assert found(errors(findings)) == [(code, "Pairs", cell)]
    assert says in told(findings[0])


def test_a_name_that_was_spelled_anew_is_not_held_against_the_id():
    (row,), findings = plan("P1 | E1 | Bo Chan-Diaz | M1 | Ann | Proposed")
    assert findings == []
    assert row.ids == ("E1", "M1")


def test_somebody_who_left_the_roster_keeps_the_id():
    (row,), findings = plan("P1 | E1 | Bo Chan | M99 | Gone Away | Approved")
    assert findings == []
    assert row.ids == ("E1", "M99")


def test_all_rows_are_judged_at_once():
    rows, findings = plan(
        "P1 | E1 | | | | Aproved", "P2 | E2 | | M1 | | Approved", "P3 | | Nemo | M1 | | Closed"
    )
    assert [r.pair for r in rows] == ["P2"]
    assert sorted(found(findings)) == [
        ("decision", "Pairs", "F2"),
        ("unknown-person", "Pairs", "C4"),
        ("unknown-person", "Pairs", "D2"),
    ]


def test_a_copied_row_keeps_its_number_to_nobodys_surprise():
    rows, findings = plan("P1 | E1 | | M1 | | Proposed", "p1 | E2 | | M1 | | Proposed",
                          " | E2 | | M3 | | Rejected", " | E1 | | M3 | | Rejected")  # fmt: skip
    assert len(rows) == 4
    assert found(errors(findings)) == [("pair-twice", "Pairs", "A3")]
    assert "A2" in findings[0].message


@pytest.mark.parametrize(
    ("head", "says"),
    [
        (HEAD.replace("Decision", "Verdict"), "Decision"),
        ("Foo | Bar", "Mentee ID, Mentor ID, Decision"),
    ],
)
def test_a_lost_heading_stops_the_reading(head, says):
    rows, findings = plan("P1 | E1 | | M1 | | Proposed", head=head)
    assert rows == ()
    assert [f.code for f in errors(findings)] == ["headings"]
    assert says in findings[0].message


def test_no_pairs_sheet_says_who_writes_one():
    rows, findings = plan("P1 | E1 | | M1 | | Proposed", name="Sheet1")
    assert rows == ()
    assert [f.code for f in errors(findings)] == ["no-pairs"]
    assert "mentorctl match" in findings[0].hint


def test_the_headings_are_those_of_the_contract():
    assert ", ".join(HEADINGS) == (
        "Pair, Mentee ID, Mentee, Mentor ID, Mentor, Track, Fit, Why, Watch, Decision, "
        "Waiver reason, Coordinator notes, Start date"
    )
