"""`mentorctl explain`: answers about the small program, read as a coordinator would."""

from pathlib import Path

import pytest

from cli.program import edit, pairs, program, run, run_json


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    program(tmp_path)
    assert run("match", tmp_path / "roster.xlsx").exit_code == 0
    return tmp_path


def test_the_parts_of_a_fit_add_up_to_it(folder: Path) -> None:
    for mentee in pairs(folder / "matches.xlsx"):
        done = run_json("explain", mentee, "--folder", folder)
        assert done["verdict"] == "in the plan"
        pair = done["pairs"][0]
        assert sum(p["points"] for p in pair["criteria"]) == pytest.approx(pair["fit"], abs=1e-5)


def test_somebody_without_a_partner_hears_what_removed_everybody(folder: Path) -> None:
    done = run_json("explain", "Piotr Nowak", "--folder", folder)
    assert done["verdict"] == "no partner"
    assert [s["rule"] for s in done["steps"]] == ["grade gap"]
    shown = run("explain", "E4", "--folder", folder).stdout
    assert "none within the grade gap" in " ".join(shown.split())


def test_somebody_left_out_hears_the_smallest_change_that_helps(folder: Path) -> None:
    done = run_json("explain", "Piotr Nowak", "--folder", folder)
    assert done["remedy"]["tried"]
    (change,) = done["remedy"]["changes"]
    assert (change["change"], change["mentee"], change["rule"]) == ("waiver", "E4", "grade gap")
    shown = " ".join(run("explain", "E4", "--folder", folder).stdout.split())
    assert f"What would help: {done['remedy']['text']}" in shown
    placed = next(iter(pairs(folder / "matches.xlsx")))
    assert run_json("explain", placed, "--folder", folder)["remedy"] is None


def test_how_firm_a_pair_is_and_what_rests_on_blanks(folder: Path) -> None:
    done = run_json("explain", "E1", "--folder", folder)
    firm = done["firmness"]
    assert firm == done["pairs"][0]["firmness"]
    assert firm["kind"] in ("forced", "clear", "close", "interchangeable")
    assert firm["blank"] == pytest.approx(1 - done["pairs"][0]["answered"], abs=1e-5)
    shown = " ".join(run("explain", "E1", "--folder", folder).stdout.split())
    assert firm["text"] in shown
    book, sheet, at = edit(folder / "matches.xlsx")
    row = next(r for r in range(2, 6) if sheet.cell(r, at["Mentee ID"]).value == "E1")
    sheet.cell(row, at["Decision"], "Approved")
    book.save(folder / "matches.xlsx")
    approved = run_json("explain", "E1", "--folder", folder)
    assert approved["firmness"]["kind"] == "approved"
    assert approved["price"] is None


def test_blank_answers_are_named_with_whose_they_are(tmp_path: Path) -> None:
    mentors = [["ID", "Name", "Grade", "Can help with", "Function"], ["M1", "Ines", "9", "SQL", ""]]
    mentees = [["ID", "Name", "Grade", "Goals", "Function"], ["E1", "Tomas", "5", "SQL", "Ops"],
               ["E2", "Bo", "9", "SQL", ""]]  # fmt: skip
    criteria = [["Criterion", "Mentor's column", "Mentee's column", "Compare", "Weight"],
                ["Goals", "Can help with", "Goals", "covers", "3"],
                ["Function", "Function", "Function", "same", "1"],
                ["Grade", "Grade", "Grade", "at least", "1"]]  # fmt: skip
    more = [*mentors, ["M2", "Ada", "9", "Go", "HR"]]
    program(tmp_path, Mentors=more, Mentees=mentees, Criteria=criteria)
    shown = " ".join(run("explain", "E1", "--folder", tmp_path).stdout.split())
    assert "20 % of the fit rests on blanks, which count as the average allowed pair does." in shown
    assert "Blank: Function (Ines)." in shown


def test_a_mentor_without_a_mentee_hears_the_same_from_the_other_side(folder: Path) -> None:
    book, sheet, _ = edit(folder / "roster.xlsx", "Mentors")
    sheet.append(["M4", "Uma Sen", "12", "Presenting", "1"])
    sheet.append(["M5", "Nils Aker", "9", "Presenting", "0"])
    sheet.append(["M6", "Pia Holm", "", "Presenting", "1"])
    book.save(folder / "roster.xlsx")
    run("match", folder / "roster.xlsx")
    idle = [u["id"] for u in run_json("match", folder / "roster.xlsx")["unmatched"]]
    assert "M5" not in idle
    shown = run("explain", "M5", "--folder", folder).stdout
    assert "Nils Aker takes nobody for now" in shown
    assert "while Grade is blank" in run("explain", "M6", "--folder", folder).stdout
    for one in {"M1", "M2", "M3", "M4"} & set(idle):
        done = run_json("explain", one, "--folder", folder)
        assert done["verdict"] == "no partner"
        assert done["remedy"]["text"].startswith("Nothing to mend: a place in reserve.")
        assert done["nearest"]["price"] >= 0
        shown = " ".join(run("explain", one, "--folder", folder).stdout.split())
        assert "mentees → " in shown
        assert "Nearest is " in shown


def test_what_one_told_in_confidence_is_marked_for_the_coordinator(tmp_path: Path) -> None:
    mentors = [["ID", "Name", "Do not match with"], ["M1", "Ines Duarte", "Tomas Rey"]]
    mentees = [["ID", "Name"], ["E1", "Tomas Rey"]]
    settings = [["Setting", "Value"], ["Chain of command", "off"], ["Smallest grade gap", "none"]]
    path = program(tmp_path, Mentors=mentors, Mentees=mentees, Program=settings)
    asked = " ".join(run("explain", "E1", "--folder", tmp_path).stdout.split())
    assert "Ines Duarte: For you only: Ines Duarte asked not to be matched with Tomas Rey" in asked
    pair = " ".join(run("explain", "E1", "M1", "--folder", tmp_path).stdout.split())
    assert "Blocked by refused partners, for you only: Ines Duarte asked" in pair
    told = run("match", path).stdout
    assert "Ines" not in told, "the terminal of match may be seen by others"
    (waiting, _) = run_json("match", path)["unmatched"]
    assert "Ines" not in waiting["remedy"]["text"]


def test_a_blocked_pair_names_its_rules_with_both_values(folder: Path) -> None:
    done = run_json("explain", "E3", "M3", "--folder", folder)
    assert done["verdict"] == "blocked"
    assert [b["rule"] for b in done["pairs"][0]["blocked_by"]] == ["grade gap"]
    assert done["price"] is None


def test_a_possible_pair_has_a_price_and_moves(folder: Path) -> None:
    plan = pairs(folder / "matches.xlsx")
    mentors = {"M1", "M2"}
    for mentee in plan:
        for mentor in sorted(mentors - {plan[mentee]["Mentor ID"]}):
            done = run_json("explain", mentee, mentor, "--folder", folder)
            if done["verdict"] == "possible":
                assert done["placed_lost"] >= 0
                assert done["placed_lost"] or done["price"] >= 0
                assert mentee in {m["mentee"] for m in done["moves"]}


def test_people_may_be_named_in_either_order_and_misspelled_names_get_the_nearest(
    folder: Path,
) -> None:
    one = run_json("explain", "M2", "E1", "--folder", folder)
    assert one == run_json("explain", "Tomas Rey", "Oskar Lind", "--folder", folder)
    wrong = run("explain", "Tomas Ray", "--folder", folder)
    assert wrong.exit_code == 2
    assert "Tomas Rey" in wrong.stderr
    both = run("explain", "E1", "E2", "--folder", folder)
    assert both.exit_code == 2
    assert "not a mentee and a mentor" in both.stderr


def test_every_line_fits_80_columns(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    for asked in (["E1"], ["E2", "M1"], ["E4"], ["M2"]):
        shown = run("explain", *asked, "--folder", folder).stdout
        assert max(map(len, shown.splitlines())) <= 80


def test_answers_are_told_in_full_while_a_screen_has_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    goals = ["Writing for the board", "Negotiating with suppliers", "Planning a whole shift"]
    books = [f"Book number {n} of a long shelf of books" for n in range(40)]
    program(
        tmp_path,
        Mentors=[
            ["ID", "Grade", "Can help with", "Expertise", "Interests"],
            ["M1", "8", goals[0], f"{goals[0]}; {goals[1]}", "; ".join(books)],
        ],
        Mentees=[["ID", "Grade", "Goals", "Interests"], ["E1", "5", "; ".join(goals), books[0]]],
    )
    shown = run("explain", "E1", "M1", "--folder", tmp_path).stdout
    told = " ".join(shown.split())
    assert len(shown.splitlines()) <= 28
    for words in ("board", "suppliers", "shift"):
        assert words in told
    assert told.count("Writing") == 2  # what a mentor says in two columns is told once
    assert "…" in told  # of the shelf, only its beginning


def test_a_pair_added_by_hand_hears_which_rules_it_breaks_or_are_waived(folder: Path) -> None:
    for reason, says in (
        (None, "It breaks the rule grade gap: Piotr Nowak"),
        ("He asked", "Waived: grade gap. Reason given: He asked"),
    ):
        book, sheet, at = edit(folder / "matches.xlsx")
        row = 5
        for heading, value in (
            ("Mentee", "Piotr Nowak"),
            ("Mentor", "Wen Zhao"),
            ("Decision", "Approved"),
            ("Waiver reason", reason),
        ):
            sheet.cell(row, at[heading], value)
        for heading in ("Pair", "Mentee ID", "Mentor ID"):
            sheet.cell(row, at[heading]).value = None
        book.save(folder / "matches.xlsx")
        shown = " ".join(run("explain", "E4", "--folder", folder).stdout.split())
        assert says in shown
        assert ("breaks" in shown) == (reason is None)
        verified = " ".join(run("verify", folder / "matches.xlsx").stdout.split())
        assert ("not every rule holds" in verified) == (reason is None)


def test_verify_judges_no_pair_while_the_plan_cannot_be_read(folder: Path) -> None:
    book, sheet, at = edit(folder / "matches.xlsx")
    sheet.cell(2, at["Decision"], "Aproved")
    book.save(folder / "matches.xlsx")
    done = run("verify", folder / "matches.xlsx")
    assert done.exit_code == 1
    assert 'Did you mean "Approved"?' in " ".join(done.stdout.split())
    assert "No pair was judged yet" in done.stdout
