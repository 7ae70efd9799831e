"""`match --what-if`: plans side by side, and nothing written."""

from pathlib import Path

import pytest

from cli.program import MENTEES, MENTORS, edit, program, run, run_json

# E2 has Oskar alone at a gap of 2; E4 (grade 9) fits under nobody.
CRITERIA = [
    ["Criterion", "Mentor's column", "Mentee's column", "Compare", "Weight", "Required"],
    ["Goals", "Can help with", "Goals", "covers", "3", "no"],
    ["Site", "Location", "Location", "same", "0", "no"],
]


def held(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file with its bytes and the time it was written."""
    return {p.name: (p.read_bytes(), p.stat().st_mtime_ns) for p in sorted(folder.iterdir())}


def asked(folder: Path, *texts: str, code: int = 0) -> dict:
    options = [o for text in texts for o in ("--what-if", text)]
    return run_json("match", "--folder", folder, *options, code=code)


@pytest.mark.parametrize("planned", [False, True])
def test_nothing_in_the_folder_changes(tmp_path: Path, planned: bool) -> None:
    roster = program(tmp_path)
    if planned:
        run("match", roster)
    before = held(tmp_path)
    done = asked(tmp_path, "Smallest grade gap=none", "Aim=lift the weakest; Default capacity=2")
    assert held(tmp_path) == before
    assert len(done["what_if"]) == 2
    run("match", "--folder", tmp_path, "--what-if", "Smallest grade gap=3")
    assert held(tmp_path) == before


def test_a_plan_is_what_match_makes_of_the_changed_roster(tmp_path: Path) -> None:
    program(tmp_path)
    done = asked(tmp_path, "Smallest grade gap=0", "Capacity of Wen Zhao=0", "Capacity of M1=3")
    other = tmp_path / "other"
    other.mkdir()
    for one, changed in zip(
        done["what_if"],
        (
            {"Program": [["Setting", "Value"], ["Chain of command", "off"],
                         ["Smallest grade gap", "0"]]},
            {"Mentors": [*MENTORS[:3], [*MENTORS[3][:4], "0"]]},
            {"Mentors": [MENTORS[0], [*MENTORS[1][:4], "3"], *MENTORS[2:]]},
        ),
        strict=True,
    ):  # fmt: skip
        plan = run_json("match", program(other, **changed))
        (other / "matches.xlsx").unlink()
        assert one["placed"] == plan["objective"]["placed"]
        assert one["own"]["total_fit"] == plan["objective"]["total_fit"]
        assert one["own"]["lowest_fit"] == plan["objective"]["lowest_fit"]
    assert [one["placed"] for one in done["what_if"]] == [4, 3, 3]
    assert done["what_if"][0]["moves"][-1] == {"mentee": "E4", "before": None, "after": "M2"}


def test_settings_joined_by_a_semicolon_hold_together(tmp_path: Path) -> None:
    program(tmp_path)
    (both,) = asked(tmp_path, "Smallest grade gap=0; Capacity of M2=0")["what_if"]
    assert both["set"] == [
        {"setting": "Smallest grade gap", "value": "0"},
        {"setting": "Capacity of M2", "value": "0"},
    ]
    assert both["placed"] == 2
    assert [m for m in both["moves"] if m["after"] is None] != []


def test_a_list_keeps_its_semicolons(tmp_path: Path) -> None:
    program(tmp_path)
    (one,) = asked(tmp_path, "Grade scale=9; 8; 7; 6; 5; Smallest grade gap=1")["what_if"]
    assert [s["value"] for s in one["set"]] == ["9; 8; 7; 6; 5", "1"]
    # Turned around, only grade 9 is below the mentors of grade 8 and 7.
    assert one["placed"] == 1


def test_both_plans_are_rated_by_the_present_weights(tmp_path: Path) -> None:
    mentors, mentees = (
        [[*rows[0], "Location"], *([*row, s] for row, s in zip(rows[1:], sites, strict=True))]
        for rows, sites in ((MENTORS, "ABC"), (MENTEES, "ABCA"))
    )
    program(tmp_path, Mentors=mentors, Mentees=mentees, Criteria=CRITERIA)
    done = asked(tmp_path, "Weight of Site=90", "Weight of Goals=0; Weight of Site=1")
    now = done["now"]
    for one in done["what_if"]:
        # By today's weights no plan beats today's; by its own, that plan is the best.
        assert one["total_fit"] <= now["total_fit"]
        assert one["own"]["total_fit"] != one["total_fit"]
    assert done["what_if"][1]["own"]["total_fit"] == 2  # E1 and E2 at their own sites
    shown = run("match", "--folder", tmp_path, "--what-if", "Weight of Site=90").stdout
    assert "rated by your present criteria" in shown
    assert "Total fit by its own settings" in shown


def test_among_equal_plans_everybody_keeps_the_mentor_of_now(tmp_path: Path) -> None:
    program(tmp_path)
    (one,) = asked(tmp_path, "Meeting length=45")["what_if"]
    assert one["moves"] == []
    assert one["own"] == {k: one[k] for k in ("total_fit", "average_fit", "lowest_fit")}
    shown = run("match", "--folder", tmp_path, "--what-if", "Meeting length=45").stdout
    assert "A: everybody keeps the mentor of now." in shown
    assert "own settings" not in shown


def test_a_track_has_settings_and_weights_of_its_own(tmp_path: Path) -> None:
    mentors = [[*MENTORS[0], "Track"], *([*row, "North; South"] for row in MENTORS[1:])]
    mentees = [
        [*MENTEES[0], "Track"],
        *([*row, t] for row, t in zip(MENTEES[1:], ("North", "South") * 2, strict=True)),
    ]
    program(tmp_path, Mentors=mentors, Mentees=mentees, Criteria=CRITERIA)
    done = asked(
        tmp_path, "South: Smallest grade gap=0", "North: Smallest grade gap=0",
        "south: Weight of Goals=0",
    )  # fmt: skip
    assert [one["placed"] for one in done["what_if"]] == [4, 3, 3]
    assert done["what_if"][2]["own"] != {k: done["now"][k] for k in done["what_if"][2]["own"]}


def test_everything_misspelled_is_told_at_once_with_what_is_near(tmp_path: Path) -> None:
    program(tmp_path, Criteria=CRITERIA)
    before = held(tmp_path)
    done = asked(
        tmp_path,
        "Smalest grade gap=1; Aim=best totel",
        "Weight of Gaols=2",
        "Weight of Goals=-1; Required: Site=maybe; Capacity of Wen Zaho=1; Capacity of M2=two",
        "North: Smallest grade gap=1; Aim=best total; aim=best total",
        "hurry",
        code=2,
    )
    told = {f["where"]["file"]: f"{f['message']} {f['hint']}" for f in done["findings"]}
    for place, says in (
        ("Smalest grade gap=1", "Near: Smallest grade gap"),
        ("Aim=best totel", 'Did you mean "best total"?'),
        ("Weight of Gaols=2", "Near: Weight of Goals"),
        ("Weight of Goals=-1", '"-1" is not a number'),
        ("Required: Site=maybe", "neither yes nor no"),
        ("Capacity of Wen Zaho=1", "Near: Wen Zhao"),
        ("Capacity of M2=two", '"two" is not a whole number'),
        ("North: Smallest grade gap=1", '"North" is no track here'),
        ("hurry", "no setting with a value"),
        ("aim=best total", "set twice"),
    ):
        assert says in told[f'--what-if "{place}"'], place
    assert len(told) == 10
    assert held(tmp_path) == before


def test_forgotten_quotes_are_told_of(tmp_path: Path) -> None:
    roster = program(tmp_path)
    done = run("match", roster, "--what-if", "Smallest", "grade", "gap=1")
    assert done.exit_code == 2
    assert 'A setting needs quotes: --what-if "Smallest' in " ".join(done.stderr.split())


def test_the_same_mistake_gives_the_message_of_the_sheet(tmp_path: Path) -> None:
    sheet = [["Setting", "Value"], ["Chain of command", "off"], ["Term in months", "99"]]
    done = run_json("match", program(tmp_path, Program=sheet), code=1)
    (on_the_sheet,) = [f for f in done["findings"] if f["severity"] == "error"]
    program(tmp_path)
    (typed,) = asked(tmp_path, "Term in months=99", code=2)["findings"]
    assert typed["message"] == on_the_sheet["message"]


def test_a_setting_that_an_approved_pair_would_break_is_refused_by_name(tmp_path: Path) -> None:
    run("match", program(tmp_path))
    book, sheet, at = edit(tmp_path / "matches.xlsx")
    sheet.cell(2, at["Decision"], "Approved")
    book.save(tmp_path / "matches.xlsx")
    before = held(tmp_path)
    done = run("match", "--folder", tmp_path, "--what-if", "Smallest grade gap=4")
    assert done.exit_code == 1
    assert "breaks the rule grade gap" in " ".join(done.stderr.split())
    assert held(tmp_path) == before


def test_scores_and_what_if_do_not_go_together(tmp_path: Path) -> None:
    program(tmp_path)
    done = run("match", "--folder", tmp_path, "--what-if", "Aim=best total", "--scores", "x.csv")
    assert done.exit_code == 2
    assert not Path("x.csv").exists()


def test_what_people_typed_reaches_the_terminal_as_plain_text(tmp_path: Path) -> None:
    mentees = [*MENTEES[:4], ["E4", "[red]Piotr [/]", "9", "Budgeting"]]
    program(tmp_path, Mentees=mentees)
    shown = run("match", "--folder", tmp_path, "--what-if", "Smallest grade gap=0").stdout
    assert "[red]Piotr [/]: nobody → Oskar Lind" in shown


def test_many_alternatives_keep_to_eighty_columns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    program(tmp_path, Criteria=CRITERIA)
    texts = [f"Weight of Goals={n}; Weight of Site={n + 1}" for n in range(5)]
    options = [o for text in texts for o in ("--what-if", text)]
    lines = run("match", "--folder", tmp_path, *options).stdout.splitlines()
    assert max(map(len, lines)) <= 80
    heads = [line.split() for line in lines if line.strip().startswith("Now")]
    assert heads == [["Now", "A", "B", "C"], ["Now", "D", "E"]]
    assert sum(line.startswith("Mentees whose mentor changes ") for line in lines) == 2
