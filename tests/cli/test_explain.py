"""`mentorctl explain`: answers about the small program, read as a coordinator would."""

from pathlib import Path

import pytest

from cli.program import pairs, program, run, run_json


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
    assert done["remedy"]
    shown = " ".join(run("explain", "E4", "--folder", folder).stdout.split())
    assert f"What would help: {done['remedy']}" in shown
    placed = next(iter(pairs(folder / "matches.xlsx")))
    assert run_json("explain", placed, "--folder", folder)["remedy"] is None


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
