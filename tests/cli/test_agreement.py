"""`mentorctl agreement` and `timeline`: packs on disk, read back file by file."""

import io
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from cli.program import edit, program, run, run_json

MENTORS = [
    ["ID", "Name", "Email", "Grade", "Can help with", "Capacity", "Notes", "Preferred partners",
     "Do not match with", "Interests", "Shoe size"],
    ["M1", "Ines Duarte", "ines@firth.example", "8", "Budgeting; Presenting", "1",
     "SECRET-NOTE-1", "Amara Osei", "Lena Fischer", "rowing; chess", "SECRET-SHOE"],
    ["M2", "+HYPERLINK(1) Bo", "bo@firth.example", "9", "Presenting", "2",
     "SECRET-NOTE-2", "", "", "{{ 7*7 }}; [a](http://evil.example)", ""],
]  # fmt: skip
MENTEES = [
    ["ID", "Name", "Email", "Grade", "Goals", "Manager", "Notes", "Do not match with", "About"],
    ["E1", "Tomás Rey", "tomas@firth.example", "5", "Budgeting; <b>Chess</b>", "Ada Byrne",
     "SECRET-NOTE-3", "M2", "I like quiet."],
    ["E2", "../../Amara Osei", "amara@firth.example", "5", "Presenting", "M1", "", "", ""],
]  # fmt: skip
PROGRAM = [
    ["Setting", "Value"],
    ["Program name", "Firth Mentoring"],
    ["Start date", "2027-01-11"],
    ["Chain of command", "off"],
    ["Coordinator", "Maribel Stanhope"],
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    program(tmp_path, Mentors=MENTORS, Mentees=MENTEES, Program=PROGRAM)
    done = run("match", tmp_path / "roster.xlsx")
    assert done.exit_code == 0, done.output
    return tmp_path


def approve(folder: Path) -> None:
    book, sheet, at = edit(folder / "matches.xlsx", "Pairs")
    for row in range(2, sheet.max_row + 1):
        if sheet.cell(row, at["Pair"]).value:
            sheet.cell(row, at["Decision"], "Approved")
    book.save(folder / "matches.xlsx")


def texts(path: Path) -> str:
    """Return everything that a file says, compressed parts included."""
    raw = path.read_bytes()
    if path.suffix in (".docx", ".xlsx"):
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return "".join(archive.read(n).decode("utf-8", "replace") for n in archive.namelist())
    return raw.decode("utf-8")


def files(folder: Path) -> list[Path]:
    return sorted(p for p in (folder / "packs").rglob("*") if p.is_file())


def test_only_approved_pairs_get_a_pack(folder: Path) -> None:
    nothing = run("agreement", "--folder", folder)
    assert nothing.exit_code == 1
    assert "Approved" in nothing.stderr
    assert not (folder / "packs").exists()
    look = run_json("agreement", "--proposed", "--folder", folder)
    assert len(look["packs"]) == 2
    approve(folder)
    done = run_json("agreement", "--folder", folder)
    assert {p["pair"] for p in done["packs"]} == {"P001", "P002"}


def test_a_pack_holds_every_document(folder: Path) -> None:
    approve(folder)
    done = run_json("agreement", "--pair", "p001", "--folder", folder)
    (pack,) = done["packs"]
    names = {name.partition(".")[0] for name in pack["written"]}
    assert names == {
        "first-meeting-guide", "agreement", "action-plan", "timeline", "supervisor-brief",
        "90-day-form-mentor", "90-day-form-mentee", "calendar-mentor", "calendar-mentee", "pack",
    }  # fmt: skip
    assert (folder / "packs" / pack["folder"]).parent == folder / "packs"


def test_no_secret_is_in_any_file_and_nothing_typed_becomes_code(folder: Path) -> None:
    approve(folder)
    run_json("agreement", "--folder", folder)
    assert len(files(folder)) > 40
    for path in files(folder):
        said = texts(path)
        assert "SECRET" not in said, path
        assert "49" not in [w for w in said.split() if w == "49"], path
        assert not re.search(r"(?<!\\)<b>Chess", said), path
        assert path.suffix != ".md" or not re.search(r"(?<!\\)\]\(http", said), path
        assert 'Target="http://evil' not in said, path
        assert '<a href="http://evil' not in said, path
        assert "<f>HYPERLINK" not in said, path
    briefs = [p for p in files(folder) if p.name.startswith("supervisor-brief")]
    assert briefs
    for path in briefs:
        assert "Budgeting" not in texts(path), "a goal is the pair's own business"
    assert all(folder / "packs" in p.parents for p in files(folder))


def test_a_second_run_writes_nothing_and_an_edited_file_stays(folder: Path) -> None:
    approve(folder)
    first = run_json("agreement", "--folder", folder)
    again = run_json("agreement", "--folder", folder)
    assert all(not p["written"] for p in again["packs"])
    one = folder / "packs" / first["packs"][0]["folder"]
    (one / "agreement.md").write_text("Our own words.", "utf-8")
    book, sheet, at = edit(folder / "matches.xlsx", "Pairs")
    for row in range(2, sheet.max_row + 1):
        sheet.cell(row, at["Start date"], "2027-03-01")
    book.save(folder / "matches.xlsx")
    later = run_json("agreement", "--folder", folder)
    assert "agreement (new).md" in later["packs"][0]["beside"]
    assert (one / "agreement.md").read_text("utf-8") == "Our own words."
    assert "2027" in (one / "timeline.md").read_text("utf-8")


def test_a_template_of_ones_own_from_copy_to_result(folder: Path) -> None:
    approve(folder)
    own = folder / "templates" / "agreement.md.j2"
    assert run("templates", "--copy", "agreement", "--folder", folder).exit_code == 0
    own.write_text(own.read_text("utf-8") + "\n\nSigned in blue ink only.\n", "utf-8")
    done = run_json("agreement", "--folder", folder)
    pack = folder / "packs" / done["packs"][0]["folder"]
    assert "Signed in blue ink only." in (pack / "agreement.md").read_text("utf-8")
    own.write_text(own.read_text("utf-8") + "\n{{ mentee.notes }}\n", "utf-8")
    before = {p: p.read_bytes() for p in files(folder)}
    wrong = run("agreement", "--folder", folder)
    assert wrong.exit_code == 1
    assert "agreement.md.j2, line" in wrong.stderr
    assert "mentee.notes" in wrong.stderr
    assert {p: p.read_bytes() for p in files(folder)} == before, "nothing was written"


def test_the_mail_merge_has_a_row_for_each_recipient(folder: Path) -> None:
    approve(folder)
    run_json("agreement", "--folder", folder)
    rows = list(load_workbook(folder / "packs" / "mail-merge.xlsx").worksheets[0].values)
    table = [dict(zip(rows[0], row, strict=True)) for row in rows[1:] if any(row)]
    people = {(r["As"], r["To"]) for r in table}
    assert ("mentor", "ines@firth.example") in people
    assert ("mentee", "tomas@firth.example") in people
    assert ("supervisor", "ines@firth.example") in people, "M1 is Amara's manager"
    for row in table:
        assert row["Subject"]
        assert str(row["Message"]).startswith("Dear ")
        assert "\\" not in str(row["Message"]), "a message is plain text"
        assert "#" not in str(row["Message"])
        for name in str(row["Attachments"] or "").split("; "):
            assert not name or (folder / "packs" / name).is_file()
        mine = str(row["Attachments"])
        other = {"mentor": "form-mentee", "mentee": "form-mentor", "supervisor": "form"}[row["As"]]
        assert other not in mine


def test_timeline_writes_three_files_with_the_same_dates(folder: Path) -> None:
    approve(folder)
    done = run_json("timeline", "--folder", folder)
    assert done["files"] == ["timeline.md", "timeline.xlsx", "timeline.ics"]
    dates = {m["date"] for pair in done["pairs"] for m in pair["milestones"]}
    assert "2027-01-25" in dates
    calendar = (folder / "timeline.ics").read_text("utf-8")
    assert all(date.replace("-", "") in calendar for date in dates)
    table = load_workbook(folder / "timeline.xlsx")
    assert table.sheetnames[:2] == ["Dates", "Picture"]
    before = (folder / "timeline.ics").read_bytes()
    run_json("timeline", "--folder", folder)
    assert (folder / "timeline.ics").read_bytes() == before


def test_a_start_date_that_is_none_is_an_error_at_its_cell(folder: Path) -> None:
    approve(folder)
    book, sheet, at = edit(folder / "matches.xlsx", "Pairs")
    sheet.cell(2, at["Start date"], "soon")
    book.save(folder / "matches.xlsx")
    done = run("agreement", "--folder", folder)
    assert done.exit_code == 1
    assert "Start date" in done.stderr
    assert not (folder / "packs").exists()


def test_a_run_that_was_stopped_says_so_and_the_next_one_goes_on(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import mentorctl.documents.packs.run as packs

    approve(folder)
    write = packs.put

    def put_once(*given: Any) -> Any:
        monkeypatch.setattr(packs, "put", stopped)
        return write(*given)

    def stopped(*_: Any) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr(packs, "put", put_once)
    done = run("agreement", "--folder", folder)
    assert done.exit_code == 130
    assert "1 of 2 packs are ready" in done.stderr
    assert not (folder / "packs" / "mail-merge.xlsx").exists()
    monkeypatch.setattr(packs, "put", write)
    later = run_json("agreement", "--folder", folder)
    assert [bool(pack["written"]) for pack in later["packs"]] == [False, True]
    assert later["mail_merge"] > 2
