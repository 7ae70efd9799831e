"""A pair that ends: set to Closed, both matched again, and everybody else left alone."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import read, sheet
from cli.checkins import give_back, running
from cli.program import edit, pairs, program, run, run_json
from mentorctl.matching.case import Case
from mentorctl.matching.plan import propose
from mentorctl.matching.scores import score
from mentorctl.model.pairs import Decision, Row

MENTORS = [
    ["ID", "Name", "Grade", "Can help with", "Capacity", "Taking part"],
    ["M1", "Ines Duarte", "8", "Budgeting; Presenting", "1", ""],
    ["M2", "Oskar Lind", "9", "Presenting", "1", ""],
    ["M3", "Wen Zhao", "8", "Budgeting", "2", ""],
]
MENTEES = [
    ["ID", "Name", "Grade", "Goals", "Taking part"],
    ["E1", "Tomas Rey", "5", "Budgeting", ""],
    ["E2", "Amara Osei", "5", "Presenting", ""],
    ["E3", "Lena Fischer", "6", "Budgeting", ""],
]


@pytest.fixture
def matches(tmp_path: Path) -> Path:
    """All three pairs approved, each with a note and a start date."""
    assert run("match", program(tmp_path, Mentors=MENTORS, Mentees=MENTEES)).exit_code == 0
    path = tmp_path / "matches.xlsx"
    book, pairs_sheet, at = edit(path)
    for row in range(2, 5):
        pairs_sheet.cell(row, at["Decision"], "Approved")
        pairs_sheet.cell(row, at["Coordinator notes"], f"note {row}")
        pairs_sheet.cell(row, at["Start date"], "2027-01-11")
    book.save(path)
    return path


def rows_of(path: Path) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the rows of Pairs by mentee and mentor."""
    _, pairs_sheet, at = edit(path)
    table = [{h: pairs_sheet.cell(n, c).value for h, c in at.items()}
             for n in range(2, pairs_sheet.max_row + 1)]  # fmt: skip
    return {(r["Mentee ID"], r["Mentor ID"]): r for r in table if r["Mentee ID"]}


def decide(path: Path, mentee: str, decision: str) -> str:
    """Set the decision of a mentee's row, and return the mentor's id."""
    book, pairs_sheet, at = edit(path)
    for row in range(2, pairs_sheet.max_row + 1):
        if pairs_sheet.cell(row, at["Mentee ID"]).value == mentee:
            pairs_sheet.cell(row, at["Decision"], decision)
            book.save(path)
            return str(pairs_sheet.cell(row, at["Mentor ID"]).value)
    raise AssertionError(mentee)


def leave(path: Path, title: str, person: str, answer: str = "no") -> None:
    """Say on the roster whether somebody takes part."""
    book, people, at = edit(path.with_name("roster.xlsx"), title)
    (row,) = [n for n in range(2, 9) if people.cell(n, 1).value == person]
    people.cell(row, at["Taking part"], answer)
    book.save(path.with_name("roster.xlsx"))


def match(path: Path, code: int = 0) -> dict[str, Any]:
    return run_json("match", path.with_name("roster.xlsx"), code=code)


def test_both_are_matched_again_and_everybody_else_stays(matches: Path) -> None:
    before = rows_of(matches)
    old = decide(matches, "E1", "Closed")
    plan = match(matches)
    now = rows_of(matches)
    # Every approved row is exactly as it was, and so is what stands on the closed one.
    for ids, row in before.items():
        for heading in ("Pair", "Coordinator notes", "Start date", "Mentee", "Mentor"):
            assert now[ids][heading] == row[heading]
        assert now[ids]["Decision"] == ("Closed" if ids == ("E1", old) else "Approved")
    (fresh,) = now.keys() - before.keys()
    assert fresh[0] == "E1"
    assert fresh[1] != old
    assert now[fresh]["Decision"] == "Proposed"
    assert now[fresh]["Pair"] == "P004"
    assert not any(now[fresh][h] for h in ("Coordinator notes", "Start date"))
    assert [(c["mentee"], c["before"]) for c in plan["changes"]] == [("E1", old)]
    (change,) = plan["changes"]
    assert "was closed" in change["why"]
    assert run("verify", matches).exit_code == 0


def test_the_mentor_gets_somebody_else_where_there_is_somebody(matches: Path) -> None:
    old = decide(matches, "E1", "Closed")
    book, people, _ = edit(matches.with_name("roster.xlsx"), "Mentees")
    people.append(["E4", "Piotr Nowak", "5", "Budgeting", ""])
    people.append(["E5", "Ada Byrne", "5", "Budgeting", ""])
    book.save(matches.with_name("roster.xlsx"))
    match(matches)
    mentors = [mentor for mentee, mentor in rows_of(matches) if mentee in ("E4", "E5")]
    assert old in mentors


def test_without_a_place_the_mentee_waits_and_is_told_why(matches: Path) -> None:
    for mentee in ("E1", "E3"):
        decide(matches, mentee, "Closed")
    book, people, at = edit(matches.with_name("roster.xlsx"), "Mentors")
    for row in range(2, 5):
        people.cell(row, at["Capacity"], "1")
    book.save(matches.with_name("roster.xlsx"))
    plan = match(matches)
    # Two mentors were freed, and each of the two mentees may only have the other's.
    closed = {ids for ids, row in rows_of(matches).items() if row["Decision"] == "Closed"}
    proposed = {ids for ids, row in rows_of(matches).items() if row["Decision"] == "Proposed"}
    assert not closed & proposed
    waiting = {m["id"] for m in plan["unmatched"] if m["role"] == "mentee"}
    assert waiting | {mentee for mentee, _ in proposed} == {"E1", "E3"}


def test_the_closed_pair_never_comes_back(matches: Path) -> None:
    old = decide(matches, "E1", "Closed")
    for _ in range(3):
        match(matches)
        book, pairs_sheet, at = edit(matches)
        for row in range(2, pairs_sheet.max_row + 1):
            if pairs_sheet.cell(row, at["Decision"]).value == "Proposed":
                assert pairs_sheet.cell(row, at["Mentor ID"]).value != old
                pairs_sheet.cell(row, at["Decision"], "Rejected")
        book.save(matches)
    assert rows_of(matches)["E1", old]["Decision"] == "Closed"


def test_who_does_not_take_part_is_in_no_pair_and_not_unmatched(matches: Path) -> None:
    decide(matches, "E1", "Closed")
    leave(matches, "Mentees", "E1")
    plan = match(matches)
    assert plan["not_taking_part"] == [{"role": "mentee", "id": "E1"}]
    assert "E1" not in {m["id"] for m in plan["unmatched"]}
    assert [p["decision"] for p in plan["pairs"] if p["mentee"] == "E1"] == ["Closed"]
    _, summary, _ = edit(matches, "Summary")
    texts = [tuple(c.value for c in row) for row in summary.iter_rows(max_col=2)]
    assert texts[texts.index(("Not taking part", None)) + 1] == ("E1", "Tomas Rey")
    assert rows_of(matches)["E1", plan["pairs"][0]["mentor"]]["Mentee"] == "Tomas Rey"
    said = run("match", matches.with_name("roster.xlsx")).stdout
    assert "1 person not taking part" in said
    told = run("explain", "Tomas Rey", "--folder", matches.parent)
    assert "Tomas Rey does not take part" in told.stdout
    assert run("verify", matches).exit_code == 0


def test_who_comes_back_is_matched_again(matches: Path) -> None:
    decide(matches, "E1", "Closed")
    leave(matches, "Mentees", "E1")
    match(matches)
    leave(matches, "Mentees", "E1", "yes")
    assert [p["decision"] for p in match(matches)["pairs"] if p["mentee"] == "E1"] == [
        "Closed", "Proposed",
    ]  # fmt: skip


@pytest.mark.parametrize(("title", "person"), [("Mentees", "E1"), ("Mentors", "M1")])
def test_an_approved_pair_of_somebody_who_left_is_an_error_that_says_what_to_do(
    matches: Path, title: str, person: str
) -> None:
    before = matches.read_bytes()
    leave(matches, title, person)
    done = run("match", matches.with_name("roster.xlsx"))
    assert done.exit_code == 1
    said = " ".join(done.stderr.split())
    assert "Taking part says no" in said
    assert "Set the Decision to Closed" in said
    assert matches.read_bytes() == before


def test_a_proposed_pair_of_somebody_who_left_goes_and_says_so(matches: Path) -> None:
    decide(matches, "E2", "Proposed")
    leave(matches, "Mentees", "E2")
    (change,) = match(matches)["changes"]
    assert change["why"] == "The mentee does not take part any more."
    assert "E2" not in pairs(matches)


def test_a_waiver_does_not_bring_anybody_back(matches: Path) -> None:
    leave(matches, "Mentees", "E1")
    book, pairs_sheet, at = edit(matches)
    pairs_sheet.cell(2, at["Waiver reason"], "we want it so")
    book.save(matches)
    assert run("match", matches.with_name("roster.xlsx")).exit_code == 1


def test_a_misspelled_answer_is_reported_at_its_cell(matches: Path) -> None:
    leave(matches, "Mentees", "E1", "gone fishing")
    done = run("match", matches.with_name("roster.xlsx"))
    assert done.exit_code == 1
    assert "E2 Taking part" in " ".join(done.stderr.split())


def test_import_keeps_what_the_coordinator_wrote_under_taking_part(tmp_path: Path) -> None:
    export = tmp_path / "mentee sign-ups.csv"
    export.write_text("Name,Email,Goals\nTomas Rey,t@x.example,Budgeting\n", "utf-8")
    assert run("import", export, "--folder", tmp_path).exit_code == 0
    book, people, at = edit(tmp_path / "roster.xlsx", "Mentees")
    people.cell(2, at["Taking part"], "no")
    book.save(tmp_path / "roster.xlsx")
    assert run("import", export, "--folder", tmp_path, "--update").exit_code == 0
    _, people, at = edit(tmp_path / "roster.xlsx", "Mentees")
    assert people.cell(2, at["Taking part"]).value == "no"


def test_a_mentor_who_would_not_mentor_again_is_pointed_out_and_nothing_is_done(
    tmp_path: Path,
) -> None:
    running(tmp_path)
    for pair, answer in (("p001", "No"), ("p002", "Not sure"), ("p003", "Yes")):
        given = {"again": answer, "satisfaction": "Good"}
        give_back(tmp_path, pair, "mentor", given, stage="closing")
    before = (tmp_path / "matches.xlsx").read_bytes()
    assert run("checkin", "--stage", "closing", "--folder", tmp_path).exit_code == 0
    _, overview, at = edit(tmp_path / "checkins/closing/results.xlsx", "Overview")
    todo = {overview.cell(n, at["Pair"]).value: overview.cell(n, at["What to do next"]).value
            for n in range(2, 5)}  # fmt: skip
    told = "Ines Duarte would not mentor again"
    assert [pair for pair, text in todo.items() if "would not mentor again" in text] == ["P001"]
    assert told in todo["P001"]
    assert (tmp_path / "matches.xlsx").read_bytes() == before
    plan = run_json("match", tmp_path / "roster.xlsx")
    assert {p["decision"] for p in plan["pairs"]} == {"Approved"}


DECISIONS = st.sampled_from(list(Decision))


@given(
    st.lists(st.booleans(), min_size=4, max_size=4),
    st.lists(st.booleans(), min_size=3, max_size=3),
    st.dictionaries(st.tuples(st.integers(0, 3), st.integers(0, 2)), DECISIONS, max_size=6),
)
def test_no_plan_holds_a_closed_pair_or_somebody_who_left(mentees, mentors, decisions):
    def lines(letter, takes):
        answers = {True: "", False: "no"}
        rows = [["ID", "Taking part"]]
        return rows + [[f"{letter}{n}", answers[one]] for n, one in enumerate(takes)]

    roster, _ = read(
        sheet("Mentors", lines("M", mentors)),
        sheet("Mentees", lines("E", mentees)),
        sheet("Program", "Setting | Value\nSmallest grade gap | none"),
    )
    earlier = tuple(
        Row(f"P{n:03}", f"E{i}", f"M{j}", decision)
        for n, ((i, j), decision) in enumerate(sorted(decisions.items()), 1)
        if decision is not Decision.APPROVED
    )
    plan = propose(score(Case(roster, earlier)), earlier)
    standing = {m.row.ids for m in plan.matches if m.row.decision.stands}
    ended = {row.ids for row in earlier if not row.decision.stands}
    here = {f"E{n}" for n, one in enumerate(mentees) if one}
    there = {f"M{n}" for n, one in enumerate(mentors) if one}
    assert not standing & ended
    assert {mentee for mentee, _ in standing} <= here
    assert {mentor for _, mentor in standing} <= there

    # Brute force: how many can be placed, one mentee a mentor.
    def most(left, free):
        if not left:
            return 0
        first, *rest = left
        tried = [most(rest, free)]
        tried += [1 + most(rest, free - {m}) for m in free if (first, m) not in ended]
        return max(tried)

    assert len(standing) == most(sorted(here), frozenset(there))
    assert {r.row.pair for r in plan.matches} >= {row.pair for row in earlier if row.ids in ended}
