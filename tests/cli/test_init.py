"""`mentorctl init` and `validate`: the roster a coordinator can hand around."""

from pathlib import Path

from openpyxl import load_workbook

from cli.program import program, run, run_json
from mentorctl.intake.roster import read_roster
from mentorctl.model.criteria import BUILT_IN
from mentorctl.model.fields import Role, for_role
from mentorctl.model.findings import has_errors
from mentorctl.model.settings import Settings, all_settings


def test_every_sheet_heading_note_and_drop_down(tmp_path: Path) -> None:
    run("init", tmp_path)
    book = load_workbook(tmp_path / "roster.xlsx")
    visible = [s.title for s in book.worksheets if s.sheet_state == "visible"]
    assert visible == ["Mentors", "Mentees", "Program", "Criteria", "Topics", "Exclusions", "Org",
                       "Questions", "Columns"]  # fmt: skip
    for role, title in ((Role.MENTOR, "Mentors"), (Role.MENTEE, "Mentees")):
        sheet = book[title]
        assert [c.value for c in sheet[1]] == [f.heading for f in for_role(role)]
        assert all(c.comment for c in sheet[1])
        assert sheet.freeze_panes
        closed = {str(r) for v in sheet.data_validations.dataValidation for r in v.sqref.ranges}
        letters = {r.split("2:")[0].rstrip("0123456789") for r in closed}
        wanted = {sheet.cell(1, n).column_letter for n, f in enumerate(for_role(role), 1)
                  if f.choices}  # fmt: skip
        assert wanted <= letters
    labels = [row[0].value for row in book["Program"].iter_rows(min_row=2)]
    assert [s.about.label for s in all_settings()] == [
        label for label in labels if label != str(label).upper()
    ]


def test_an_untouched_roster_reads_back_as_the_defaults(tmp_path: Path) -> None:
    run("init", tmp_path)
    roster, findings = read_roster([tmp_path / "roster.xlsx"])
    assert [f.code for f in findings if f.severity == "error"] == ["no-people"]
    assert roster.program.base == Settings()
    plain = [(c.name, c.mentor_columns, c.mentee_columns, c.compare, c.weight, c.required)
             for c in roster.criteria]  # fmt: skip
    assert plain == [(c.name, c.mentor_columns, c.mentee_columns, c.compare, c.weight, c.required)
                     for c in BUILT_IN]  # fmt: skip


def test_the_example_has_no_error_and_is_worth_reading(tmp_path: Path) -> None:
    run("init", tmp_path, "--example")
    roster, findings = read_roster([tmp_path / "roster.xlsx"])
    assert not has_errors(findings)
    assert len(roster.mentees) == 60
    assert len(roster.mentors) == 45
    assert len({m.location for m in roster.mentees}) == 4
    assert len({m.in_track for m in roster.mentees}) == 2
    done = run_json("match", tmp_path)
    assert sum(p["exception"] for p in done["pairs"]) == 1
    assert done["objective"]["proven_optimal"]
    blocked = {u["steps"][-1]["rule"] for u in done["unmatched"] if u["role"] == "mentee"}
    assert len(blocked) >= 4, "people are left out for different reasons"
    opening = {p["why"].partition(".")[0].partition(" ")[2][-12:] for p in done["pairs"]}
    assert len(opening) > 20, "the reasons differ"


def test_validate_marks_the_cells(tmp_path: Path) -> None:
    mentors = [["ID", "Name", "Grade", "Capacity"], ["M1", "Ines Duarte", "8", "two"]]
    path = program(tmp_path, Mentors=mentors)
    done = run("validate", path, "--out", tmp_path / "marked.xlsx")
    assert done.exit_code == 1
    cell = load_workbook(tmp_path / "marked.xlsx")["Mentors"]["D2"]
    assert "whole number" in cell.comment.text
    assert cell.fill.fill_type == "solid"
    again = run("validate", path, "--out", tmp_path / "marked.xlsx")
    assert "already there" in again.stderr


def test_validate_of_several_files_marks_each(tmp_path: Path) -> None:
    (tmp_path / "mentors.csv").write_text("ID,Name,Capacity\nM1,Ines,two\n", "utf-8")
    (tmp_path / "mentees.csv").write_text("ID,Name,Years in industry\nE1,Tom,many\n", "utf-8")
    out = tmp_path / "marked"
    done = run("validate", tmp_path / "mentors.csv", tmp_path / "mentees.csv", "--out", out)
    assert done.exit_code == 1
    assert sorted(p.name for p in out.iterdir()) == ["mentees-marked.xlsx", "mentors-marked.xlsx"]
    cell = load_workbook(out / "mentees-marked.xlsx").worksheets[0]["C2"]
    assert "number" in cell.comment.text
