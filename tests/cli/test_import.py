"""`mentorctl import`: from exports to a roster, corrected, and brought up to date."""

from pathlib import Path

from openpyxl import load_workbook

from cli.program import edit, run, run_json
from mentorctl.intake.roster import read_roster

MENTORS = (
    "Timestamp,Email Address,Full name,How many mentees can you take on?,Favourite biscuit\n"
    "2027/01/04 9:00:00 AM GMT,ines@firth.example,Ines Duarte,Just one please,oat\n"
    "2027/01/04 9:30:00 AM GMT,oskar@firth.example,Oskar Lind,2,\n"
)
NEWER = (
    "2027/01/09 8:00:00 AM GMT,ines@firth.example,Ines Duarte,3,ginger\n"
    "2027/01/09 8:30:00 AM GMT,wen@firth.example,Wen Zhao,1,none\n"
)


def export(folder: Path, text: str, name: str = "mentor sign-ups.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def people(folder: Path) -> dict[str, dict[str, str]]:
    """Return the rows of the Mentors sheet by email, blank cells left out."""
    rows = list(load_workbook(folder / "roster.xlsx")["Mentors"].iter_rows(values_only=True))
    table = [dict(zip(rows[0], row, strict=True)) for row in rows[1:] if any(row)]
    return {str(r["Email"]): {k: str(v) for k, v in r.items() if v is not None} for r in table}


def test_the_first_import(tmp_path: Path) -> None:
    done = run_json("import", export(tmp_path, MENTORS), "--folder", tmp_path)
    read = {c["heading"]: (c["column"], c["field"], c["answered"]) for c in done["columns"]}
    assert read["Email Address"] == ("B", "email", 2)
    assert read["How many mentees can you take on?"] == ("D", "capacity", 2)
    assert read["Favourite biscuit"] == ("E", None, 1)
    assert people(tmp_path)["ines@firth.example"] == {
        "Name": "Ines Duarte", "Email": "ines@firth.example", "Capacity": "1",
    }  # fmt: skip
    told = [f for f in done["findings"] if f["code"] == "read-as"]
    assert [f["where"]["cell"] for f in told] == ["D2"]
    other = list(load_workbook(tmp_path / "roster.xlsx")["Other answers"].values)
    assert other[0][-1] == "Favourite biscuit"
    assert ("mentor", "ines@firth.example", "mentor sign-ups.csv", "oat") in other
    roster, _ = read_roster([tmp_path / "roster.xlsx"])
    assert [m.id for m in roster.mentors] == ["ines@firth.example", "oskar@firth.example"]


def test_an_update_adds_and_renews_and_keeps_what_was_typed(tmp_path: Path) -> None:
    run("import", export(tmp_path, MENTORS), "--folder", tmp_path)
    book, sheet, at = edit(tmp_path / "roster.xlsx", "Mentors")
    row = next(r for r in (2, 3) if sheet.cell(r, at["Name"]).value == "Oskar Lind")
    sheet.cell(row, at["Capacity"], 5)
    sheet.cell(row, at["Notes"], "called on Monday")
    book.save(tmp_path / "roster.xlsx")

    changed = MENTORS.replace("Oskar Lind,2", "Oskar Lind,1") + NEWER
    done = run_json("import", export(tmp_path, changed), "--folder", tmp_path, "--update")
    after = people(tmp_path)
    assert after["oskar@firth.example"]["Capacity"] == "5"
    assert after["oskar@firth.example"]["Notes"] == "called on Monday"
    assert after["ines@firth.example"]["Capacity"] == "3"
    assert after["wen@firth.example"]["Capacity"] == "1"
    twice = [f["where"]["cell"] for f in done["findings"] if f["code"] == "twice"]
    assert twice == ["B2"], "the older answers are named"
    assert "Kept notes" not in load_workbook(tmp_path / "roster.xlsx").sheetnames


def test_a_corrected_columns_sheet_wins(tmp_path: Path) -> None:
    path = export(tmp_path, MENTORS)
    run("import", path, "--folder", tmp_path)
    book, sheet, at = edit(tmp_path / "roster.xlsx", "Columns")
    row = next(r for r in range(2, 9) if sheet.cell(r, at["Heading"]).value == "Favourite biscuit")
    sheet.cell(row, at["Field"], "Interests")
    book.save(tmp_path / "roster.xlsx")
    done = run_json("import", path, "--folder", tmp_path, "--update")
    fields = {c["heading"]: (c["field"], c["how"]) for c in done["columns"]}
    assert fields["Favourite biscuit"] == ("interests", "sure")
    assert people(tmp_path)["ines@firth.example"]["Interests"] == "oat"


def test_a_roster_is_never_overwritten(tmp_path: Path) -> None:
    path = export(tmp_path, MENTORS)
    run("import", path, "--folder", tmp_path)
    before = (tmp_path / "roster.xlsx").read_bytes()
    done = run("import", path, "--folder", tmp_path)
    assert done.exit_code == 1
    assert "--update" in done.stderr
    assert (tmp_path / "roster.xlsx").read_bytes() == before


def test_sign_ups_of_nobody_knows_which_role_are_refused(tmp_path: Path) -> None:
    path = export(tmp_path, "Name,Email\nInes Duarte,ines@firth.example\n", "people.csv")
    done = run("import", path, "--folder", tmp_path)
    assert done.exit_code == 1
    assert "mentors or mentees" in done.stderr
    assert not (tmp_path / "roster.xlsx").exists()


def test_the_table_fits_eighty_columns(tmp_path: Path) -> None:
    done = run("import", export(tmp_path, MENTORS), "--folder", tmp_path)
    assert done.exit_code == 0
    assert "not read" in done.stdout
    assert all(len(line) <= 80 or "roster.xlsx" in line for line in done.stdout.splitlines())


GOALS = (
    "Timestamp,Email Address,Full name,Goals\n"
    "2027/01/05 9:00:00 AM GMT,cy@firth.example,Cy Orr,Public speeking;Budgets\n"
    "2027/01/05 9:30:00 AM GMT,di@firth.example,Di Poe,Skill: Public speaking\n"
)
HELP = (
    "Timestamp,Email Address,Full name,Can help with\n"
    "2027/01/04 9:00:00 AM GMT,ines@firth.example,Ines Duarte,Public speaking;Budgets\n"
)


def topics(folder: Path) -> dict[str, str]:
    rows = list(load_workbook(folder / "roster.xlsx")["Topics"].iter_rows(values_only=True))
    return {str(r[0]): str(r[1] or "") for r in rows[1:]}


def test_ties_stand_on_the_topics_sheet_and_one_taken_out_stays_out(tmp_path: Path) -> None:
    files = [
        export(tmp_path, HELP),
        export(tmp_path, GOALS, "mentee sign-ups.csv"),
    ]
    done = run_json("import", *files, "--folder", tmp_path)
    tied = {f["message"].split('"')[1] for f in done["findings"] if f["code"] == "tied"}
    assert tied == {"Public speeking", "Skill: Public speaking"}
    assert topics(tmp_path)["Public speaking"] == "Public speeking; Skill: Public speaking"
    roster, _ = read_roster([tmp_path / "roster.xlsx"])
    assert [m.goals for m in roster.mentees] == [
        ("Public speaking", "Budgets"),
        ("Public speaking",),
    ]
    book, sheet, at = edit(tmp_path / "roster.xlsx", "Topics")
    row = next(r for r in range(2, 40) if sheet.cell(r, at["Topic"]).value == "Public speaking")
    sheet.cell(row, at["Also called"], "Skill: Public speaking")
    book.save(tmp_path / "roster.xlsx")
    run_json("import", *files, "--folder", tmp_path, "--update")
    assert topics(tmp_path)["Public speaking"] == "Skill: Public speaking"
