"""Action plans that come back: read at the midpoint, carried over, or pointed out."""

import shutil
import subprocess
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from cli.checkins import running
from cli.program import run, run_json

TEXT = "=HYPERLINK(1) <b>{{ 7*7 }}</b> | [x](http://evil.example)"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    running(tmp_path)
    done = run("agreement", "--folder", tmp_path)
    assert done.exit_code == 0, done.output
    return tmp_path


def plan_of(home: Path, number: str = "p001") -> Path:
    (found,) = (home / "packs").glob(f"{number}-*/action-plan.xlsx")
    return found


def filled(path: Path, goal: str = "Lead a shift team") -> Any:
    """Return a plan's workbook as a pair fills it in: one goal reworded, two activities, one more
    goal and one more activity below all that was there, and a day off."""
    book = load_workbook(path)
    goals, activities, off = book["Goals"], book["Activities"], book["Days off"]
    goals["B2"], goals["C2"], goals["D2"], goals["E2"] = goal, "Long", "I run a shift", "Under way"
    goals["B9"] = "Learn to weld"
    write(activities, 2, goal, "Plan one week", "By doing", "Both", 16, "hours",
          datetime(2027, 3, 5), "Done")  # fmt: skip
    write(activities, 3, goal, TEXT, "From others", "Tomas Rey", 1, "weeks",
          date(2027, 3, 6), "Planned")  # fmt: skip
    write(activities, 40, "Learn to weld", "Visit the yard", "From others", "Tomas Rey", None,
          None, None, "Planned")  # fmt: skip
    off["A2"], off["B2"] = date(2027, 3, 8), "Vacation"
    return book


def write(sheet: Any, row: int, *values: Any) -> None:
    """Type into one row of Activities; the due date is a formula, so it is passed over."""
    columns = "ABCDEFGI"
    for letter, value in zip(columns, values, strict=True):
        sheet[f"{letter}{row}"] = value
        if value == TEXT:
            sheet[f"{letter}{row}"].data_type = "s"  # as Excel keeps what begins with a '


def forms(home: Path) -> dict[str, Any]:
    return run_json("checkin", "--stage", "midpoint", "--forms", "--folder", home)


def guides(home: Path) -> Path:
    return home / "checkins/midpoint/guides"


def amended(home: Path, number: str = "p001") -> Any:
    return load_workbook(guides(home) / f"{number}-action-plan-midpoint.xlsx")


def rows(sheet: Any) -> list[tuple[Any, ...]]:
    return [tuple("" if v is None else v for v in row)
            for row in sheet.iter_rows(min_row=2, values_only=True) if any(row)]  # fmt: skip


def codes(done: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [(f["code"], f["where"]["sheet"], f["where"]["cell"]) for f in done["findings"]]


def day(value: Any) -> Any:
    return value.date().isoformat() if isinstance(value, datetime) else value


EXPECTED = [
    ("Lead a shift team", "Plan one week", "By doing", "Both", 16, "hours", "2027-03-05",
     "2027-03-09", "Done", "Done"),
    ("Lead a shift team", "TEXT", "From others", "Tomas Rey", 1, "weeks", "2027-03-06",
     "2027-03-15", "Planned", ""),
    ("Learn to weld", "Visit the yard", "From others", "Tomas Rey", "", "", "", "", "Planned", ""),
]  # fmt: skip
"""16 hours from Friday, March 5, with Monday off: Tuesday. A week from Saturday, March 6: from
Tuesday, March 9, to Monday, March 15."""


def so_far(home: Path) -> list[tuple[Any, ...]]:
    found = rows(amended(home)["Activities so far"])
    return [tuple("TEXT" if isinstance(v, str) and "HYPERLINK" in v else day(v) for v in row)
            for row in found]  # fmt: skip


def test_a_plan_edited_in_place_is_carried_over(home: Path) -> None:
    path = plan_of(home)
    filled(path).save(path)  # openpyxl saves no value for a formula: the due dates are worked out
    done = forms(home)
    assert so_far(home) == EXPECTED
    book = amended(home)
    assert rows(book["Goals"]) == [
        ("Lead a shift team", "Long", "I run a shift", "Under way", ""),
        ("Learn to weld", "", "", "", ""),
    ]
    assert [(day(d), what) for d, what in rows(book["Days off"])] == [("2027-03-08", "Vacation")]
    assert book["New activities"]["H2"].value.startswith("=")
    ((code, _, _),) = codes(done)  # of the two others no plan came back
    assert code == "plan-missing"
    assert "P002" in done["findings"][0]["message"]
    assert "P001" not in done["findings"][0]["message"]
    assert "about 6 meetings" in (guides(home) / "p001-action-plan-midpoint.md").read_text("utf-8")


def test_the_guide_goes_by_the_plan_or_says_that_none_came_back(home: Path) -> None:
    path = plan_of(home)
    book = filled(path)
    book["Goals"]["E9"] = "Dropped"
    book.save(path)
    forms(home)
    guide = (guides(home) / "p001-guide.md").read_text("utf-8")
    assert "Lead a shift team: what has changed" in guide
    assert "Learn to weld" not in guide  # dropped
    assert "Budgeting" not in guide  # the goal of the sign-up
    assert "came back" not in guide
    other = (guides(home) / "p002-guide.md").read_text("utf-8")
    assert "No action plan of yours came back" in other
    assert "Presenting: what has changed" in other
    assert not (guides(home) / "p002-action-plan-midpoint.xlsx").exists()
    said = " ".join(
        run("checkin", "--stage", "midpoint", "--forms", "--folder", home).stdout.split()
    )
    assert "1 action plan carried over" in said
    assert (
        "No action plan that can be read came back from P002 (Amara Osei with Oskar Lind)" in said
    )


def test_what_nobody_filled_in_has_not_come_back(home: Path) -> None:
    path = plan_of(home)
    load_workbook(path).save(path)  # saved, and nothing typed
    done = forms(home)
    assert "P001" in done["findings"][0]["message"]
    assert not list(guides(home).glob("*action-plan*"))


def test_a_renamed_file_in_the_folder_of_the_stage_is_known(home: Path) -> None:
    own = home / "checkins/midpoint"
    own.mkdir(parents=True)
    filled(plan_of(home)).save(own / "our plan (final).xlsx")
    forms(home)
    assert so_far(home) == EXPECTED
    # Later, when answers are read, it is no answer and stops nobody.
    done = run_json("checkin", "--stage", "midpoint", "--folder", home)
    assert done["findings"] == []


def test_a_renamed_file_in_the_pack_is_known(home: Path) -> None:
    path = plan_of(home)
    filled(path).save(path.with_name("Toms plan.xlsx"))
    forms(home)
    assert so_far(home) == EXPECTED


@pytest.mark.parametrize("kind", ["ods", "xlsx"])
def test_a_plan_saved_by_libreoffice(home: Path, tmp_path: Path, kind: str) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    path = plan_of(home)
    made = tmp_path / "made"
    made.mkdir()
    filled(path).save(made / "plan.xlsx")
    out = tmp_path / "out"
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        [office, profile, "--headless", "--convert-to", kind, "--outdir", out, made / "plan.xlsx"],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    own = home / "checkins/midpoint"
    own.mkdir(parents=True)
    shutil.copy(out / f"plan.{kind}", own)
    forms(home)
    # LibreOffice works the due dates out itself, and comes to the same days.
    assert so_far(home) == EXPECTED


def test_a_due_date_that_was_typed_or_saved_stays(home: Path) -> None:
    path = plan_of(home)
    book = filled(path)
    book["Activities"]["H2"] = date(2027, 4, 30)
    book.save(path)
    forms(home)
    assert so_far(home)[0][7] == "2027-04-30"


def test_a_renamed_sheet_is_read_by_its_headings_and_said(home: Path) -> None:
    path = plan_of(home)
    book = filled(path)
    book["Activities"].title = "Steps"
    book.save(path)
    done = forms(home)
    assert so_far(home) == EXPECTED
    assert ("plan-sheet", "Steps", "") in codes(done)


@pytest.mark.parametrize("title", ["Goals", "Activities"])
def test_a_deleted_sheet_is_a_finding_and_nothing_is_guessed(home: Path, title: str) -> None:
    path = plan_of(home)
    book = filled(path)
    del book[title]
    book.save(path)
    done = forms(home)
    assert ("plan-sheet", title, "") in codes(done)
    assert "P001" in done["findings"][-1]["message"]
    assert not list(guides(home).glob("*action-plan*"))
    assert title in run("checkin", "--stage", "midpoint", "--forms", "--folder", home).stdout


def test_without_days_off_the_holidays_of_the_program_count(home: Path) -> None:
    path = plan_of(home)
    book = filled(path)
    del book["Days off"]
    book.save(path)
    done = forms(home)
    assert ("plan-sheet", "Days off", "") in codes(done)
    assert so_far(home)[0][7] == "2027-03-08"


def test_a_heading_that_was_changed_is_a_finding(home: Path) -> None:
    path = plan_of(home)
    book = filled(path)
    book["Activities"]["G1"] = "When"
    book.save(path)
    done = forms(home)
    assert ("plan-sheet", "Activities", "1") in codes(done)
    assert "Start" in done["findings"][0]["message"]
    assert not list(guides(home).glob("*action-plan*"))


@pytest.mark.parametrize(
    ("cell", "value", "told", "carried"),
    [
        ("G2", "next Tuesday", "no date", "next Tuesday"),
        ("E2", "two hours", "not a number", "two hours"),
        ("F2", "months", "none of hours, days or weeks", "months"),
        ("E2", 1e9, "ten years", 1e9),
        ("H2", "soon", "no date", "soon"),
    ],
)
def test_what_cant_be_read_stays_as_typed_with_a_finding_at_its_cell(
    home: Path, cell: str, value: Any, told: str, carried: Any
) -> None:
    path = plan_of(home)
    book = filled(path)
    book["Activities"][cell] = value
    book.save(path)
    done = forms(home)
    (finding,) = [f for f in done["findings"] if f["code"] == "plan-cell"]
    where = finding["where"]
    assert where["file"] == f"packs/{path.parent.name}/action-plan.xlsx"
    assert (where["sheet"], where["cell"]) == ("Activities", cell)
    assert told in finding["message"]
    first = so_far(home)[0]
    assert carried in first
    if not cell.startswith("H"):
        assert first[7] == ""


def test_a_formula_of_their_own_without_a_value_is_a_finding(home: Path) -> None:
    path = plan_of(home)
    book = filled(path)
    book["Activities"]["B2"] = "=A1"
    book.save(path)
    assert ("lost-value", "Activities", "B2") in codes(forms(home))
    assert so_far(home)[0][1] == ""


def test_two_plans_of_one_pair_are_told_and_the_newer_counts(home: Path) -> None:
    path = plan_of(home)
    own = home / "checkins/midpoint"
    own.mkdir(parents=True)
    for name, goal, hour in (("a.xlsx", "First try", 9), ("b.xlsx", "Second try", 12)):
        book = filled(path, goal)
        book.properties.created = datetime(2020, 1, 1)
        book.save(own / name)
        stamp(own / name, f"2027-06-01T{hour:02}:00:00Z")
    forms(home)
    assert rows(amended(home)["Goals"])[0][0] == "Second try"
    stamp(own / "a.xlsx", "2027-06-01T12:00:00Z")
    done = forms(home)
    assert "plan-twice" in [code for code, _, _ in codes(done)]
    assert not (guides(home) / "p001-action-plan-midpoint.xlsx").exists()


def stamp(path: Path, when: str) -> None:
    """Say in a workbook when it was saved, as Excel does."""
    import re
    import zipfile

    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    about = parts["docProps/core.xml"]
    parts["docProps/core.xml"] = re.sub(
        rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + when.encode(), about
    )
    with zipfile.ZipFile(path, "w") as new:
        for name, content in parts.items():
            new.writestr(name, content)


def test_a_plan_of_another_pair_is_never_taken_for_ones_own(home: Path) -> None:
    filled(plan_of(home, "p002"), "Of Amara").save(plan_of(home))  # into the wrong folder
    forms(home)
    assert not (guides(home) / "p001-action-plan-midpoint.xlsx").exists()
    assert rows(amended(home, "p002")["Goals"])[0][0] == "Of Amara"
    for path in guides(home).glob("p001*"):
        assert b"Of Amara" not in path.read_bytes()


def test_a_plan_that_does_not_say_whose_it_is_counts_in_its_pack_only(home: Path) -> None:
    path = plan_of(home)
    book = filled(path)
    book["Read me"].delete_cols(14, 2)
    book.save(path)
    forms(home)
    assert so_far(home) == EXPECTED
    own = home / "checkins/midpoint"
    shutil.move(path, own / "plan.xlsx")
    done = forms(home)
    assert "plan-stranger" in [code for code, _, _ in codes(done)]
    assert not (guides(home) / "p001-action-plan-midpoint.xlsx").exists()


def test_an_answer_that_looks_like_a_hidden_fact_is_none(home: Path) -> None:
    path = plan_of(home)
    book = filled(path)
    book["Activities"]["B2"] = "pair:P002"
    book["Goals"]["D2"] = "form:action-plan"
    book.save(path)
    forms(home)
    assert rows(amended(home)["Activities so far"])[0][1] == "pair:P002"
    assert not (guides(home) / "p002-action-plan-midpoint.xlsx").exists()


def test_what_people_wrote_is_plain_text_everywhere(home: Path) -> None:
    path = plan_of(home)
    book = filled(path, TEXT)
    book["Goals"]["B2"].data_type = "s"
    book.save(path)
    forms(home)
    assert amended(home)["Goals"]["A2"].data_type == "s"
    cell = amended(home)["Activities so far"]["B3"]
    assert cell.data_type == "s"
    assert "{{ 7*7 }}" in cell.value
    for name in ("p001-guide.md", "p001-action-plan-midpoint.md"):
        text = (guides(home) / name).read_text("utf-8")
        assert "49" not in text
        assert "<b>" not in text.replace("\\<", "")
        assert "](http" not in text.replace("\\]", "")


@pytest.mark.parametrize("place", ["packs/action-plan (2).xlsx", "checkins/midpoint/plan.ods"])
def test_a_damaged_plan_is_a_finding(home: Path, place: str) -> None:
    path = home / place
    path = plan_of(home).with_name(path.name) if "packs" in place else path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"PK\x03\x04 broken")
    (finding,) = [f for f in forms(home)["findings"] if f["code"] == "unreadable"]
    assert finding["where"]["file"].endswith(path.name)


def test_an_amended_plan_that_the_pair_edited_stays(home: Path) -> None:
    path = plan_of(home)
    filled(path).save(path)
    forms(home)
    book = amended(home)
    book["Goals"]["E2"] = "Keep"
    book.save(guides(home) / "p001-action-plan-midpoint.xlsx")
    filled(path, "Another goal").save(path)
    done = forms(home)
    assert "guides/p001-action-plan-midpoint (new).xlsx" in done["beside"]
    assert amended(home)["Goals"]["E2"].value == "Keep"
