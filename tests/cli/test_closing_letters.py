"""A closed pair's letters and calendars: nothing says why, and nothing is sent twice."""

import io
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from openpyxl import load_workbook

from cli.program import edit, program, run, run_json

MENTORS = [
    ["ID", "Name", "Email", "Grade", "Can help with", "Capacity", "Taking part", "Notes",
     "Do not match with"],
    ["M1", "Ines Duarte", "ines@firth.example", "8", "Budgeting", "1", "", "ZEBRA one", "E3"],
    ["M2", "Oskar Lind", "oskar@firth.example", "9", "Presenting", "1", "", "", ""],
    ["M3", "Wen Zhao", "wen@firth.example", "9", "Budgeting", "2", "", "", ""],
]  # fmt: skip
MENTEES = [
    ["ID", "Name", "Email", "Grade", "Goals", "Manager", "Taking part", "About"],
    ["E1", "Tomas Rey", "tomas@firth.example", "5", "Budgeting", "Ada Byrne", "", "ZEBRA two"],
    ["E2", "Amara Osei", "amara@firth.example", "5", "Presenting", "ada@firth.example", "", ""],
]
PROGRAM = [
    ["Setting", "Value"],
    ["Program name", "Firth Mentoring"],
    ["Start date", "2027-01-11"],
    ["Chain of command", "off"],
    ["Coordinator", "Maribel Stanhope"],
    ["Contact", "mentoring@firth.example"],
    ["Training sessions", "2027-01-18 Mentor training"],
]
PARTNERS = ("mentor", "mentee")


def set_rows(folder: Path, **decisions: str) -> None:
    """Set decisions by mentee, in every row of theirs that is not closed."""
    book, sheet, at = edit(folder / "matches.xlsx")
    for row in range(2, sheet.max_row + 1):
        mentee = sheet.cell(row, at["Mentee ID"]).value
        if mentee in decisions and sheet.cell(row, at["Decision"]).value != "Closed":
            sheet.cell(row, at["Decision"], decisions[mentee])
            if decisions[mentee] == "Closed":
                sheet.cell(row, at["Coordinator notes"], "ZEBRA quarrel about money")
                sheet.cell(row, at["Waiver reason"], "ZEBRA waiver")
    book.save(folder / "matches.xlsx")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Both pairs approved and with a pack: E1 with M1, E2 with M2."""
    program(tmp_path, Mentors=MENTORS, Mentees=MENTEES, Program=PROGRAM)
    match(tmp_path)
    set_rows(tmp_path, E1="Approved", E2="Approved")
    agree(tmp_path)
    return tmp_path


def match(folder: Path) -> None:
    done = run("match", folder / "roster.xlsx")
    assert done.exit_code == 0, done.output


def agree(folder: Path, *more: str) -> dict[str, Any]:
    return run_json("agreement", "--folder", folder, *more)


def leave(folder: Path, title: str, row: int, answer: str = "no") -> None:
    book, sheet, at = edit(folder / "roster.xlsx", title)
    sheet.cell(row, at["Taking part"], answer)
    book.save(folder / "roster.xlsx")


def close(folder: Path, mentee: str = "E1") -> dict[str, Any]:
    """Close a pair, match again, and write what follows."""
    set_rows(folder, **{mentee: "Closed"})
    match(folder)
    return agree(folder)


def pack(folder: Path, number: str = "p001") -> Path:
    (found,) = (folder / "packs").glob(f"{number}-*")
    return found


def texts(path: Path) -> str:
    content = path.read_bytes()
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return content.decode("utf-8")
    with zipfile.ZipFile(path) as archive:
        return "\n".join(archive.read(n).decode("utf-8", "replace") for n in archive.namelist())


def letter(folder: Path, role: str, number: str = "p001") -> str:
    return (pack(folder, number) / f"closing-letter-{role}.md").read_text("utf-8")


def mail(folder: Path) -> list[dict[str, Any]]:
    rows = list(load_workbook(folder / "packs/mail-merge.xlsx")["Mail merge"].values)
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:] if row[0]]


def ending(folder: Path) -> dict[str, dict[str, Any]]:
    return {row["As"]: row for row in mail(folder) if row["Letter"] == "end of the pair"}


def events(path: Path) -> dict[str, Any]:
    calendar = Calendar.from_ical(path.read_bytes())
    return {str(event["UID"]): event for event in calendar.walk("VEVENT")}


def test_each_concerned_gets_a_letter_and_a_copy(folder: Path) -> None:
    done = close(folder)
    assert [(one["pair"], one["folder"]) for one in done["closed"]] == [("P001", pack(folder).name)]
    letters = ending(folder)
    assert {role: row["To"] for role, row in letters.items()} == {
        "mentor": "ines@firth.example", "mentee": "tomas@firth.example", "supervisor": None,
    }  # fmt: skip
    assert letters["supervisor"]["Recipient"] == "Ada Byrne"
    for role in ("mentor", "mentee", "supervisor"):
        assert (pack(folder) / f"closing-letter-{role}.docx").is_file()
        assert "mentoring@firth.example" in letters[role]["Message"]
        assert "fault" in letters[role]["Message"]
    assert "Thank you for the time" in letters["mentor"]["Message"]
    assert (pack(folder) / "agreement.docx").is_file()  # what they had stays theirs


def test_nothing_says_why(folder: Path) -> None:
    set_rows(folder, E1="Closed")
    match(folder)
    agree(folder)
    set_rows(folder, E1="Approved")
    agree(folder)
    for path in (folder / "packs").rglob("*"):
        if path.name.startswith(("closing-letter", "mail-merge")):
            held = texts(path)
            assert "ZEBRA" not in held, path
            assert "quarrel" not in held, path
    row = ending(folder)
    for heading in ("Subject", "Message"):
        for told in row.values():
            # Nor who was refused, how well they fit, or who comes next.
            assert "Lena" not in told[heading]
            assert "fit" not in told[heading].casefold().split()
            assert "Wen Zhao" not in told[heading]


def test_the_supervisor_is_told_of_no_partner_to_come_and_of_no_goal(folder: Path) -> None:
    close(folder)
    told = letter(folder, "supervisor")
    assert "no longer apply" in " ".join(told.split())
    assert "Budgeting" not in told
    assert ending(folder)["supervisor"]["Attachments"] is None


def test_letters_say_what_comes_next(folder: Path) -> None:
    close(folder)
    assert "part of the next match" in letter(folder, "mentee")
    assert "part of the next match" in letter(folder, "mentor")
    set_rows(folder, E1="Approved")  # the new pair, with M3
    agree(folder)
    assert "a letter of its own" in letter(folder, "mentee")
    assert "part of the next match" in letter(folder, "mentor")
    book, sheet, at = edit(folder / "roster.xlsx", "Mentors")
    sheet.cell(2, at["Capacity"], "0")
    book.save(folder / "roster.xlsx")
    match(folder)
    agree(folder)
    assert "the next match leaves you out" in letter(folder, "mentor")
    leave(folder, "Mentors", 2)
    match(folder)
    agree(folder)
    assert "do not take part" in letter(folder, "mentor")
    assert "do not take part" not in letter(folder, "mentee")


def test_a_mentor_with_another_mentee_is_told_that_it_goes_on(folder: Path) -> None:
    set_rows(folder, E2="Closed")
    match(folder)
    set_rows(folder, E2="Approved")
    agree(folder)
    set_rows(folder, E1="Closed")
    match(folder)  # E1 goes to M3, who has a place left beside E2
    set_rows(folder, E1="Approved")
    match(folder)
    set_rows(folder, E1="Closed")
    match(folder)
    agree(folder)
    (number,) = [r["Pair"] for r in mail(folder) if r["Letter"] == "end of the pair"
                 and r["Recipient"] == "Wen Zhao"]  # fmt: skip
    assert "goes on as agreed" in letter(folder, "mentor", number.lower())


def test_a_letter_for_a_new_match_says_nothing_of_the_partner_before(folder: Path) -> None:
    close(folder)
    set_rows(folder, E1="Approved")
    agree(folder)
    fresh = [r for r in mail(folder) if r["Letter"] == "new match" and r["Pair"] == "P003"]
    assert {r["As"] for r in fresh} == {"mentor", "mentee", "supervisor"}
    for row in fresh:
        assert "Ines" not in row["Message"] + row["Subject"]
        assert not {"again", "earlier", "previous", "last"} & set(row["Message"].split())
    for path in pack(folder, "p003").iterdir():
        assert "Ines" not in texts(path), path


def test_what_was_sent_stays_and_is_not_written_anew(folder: Path) -> None:
    close(folder)
    table = folder / "packs/mail-merge.xlsx"
    book = load_workbook(table)
    sheet = book["Mail merge"]
    at = {c.value: c.column for c in sheet[1]}
    for row in range(2, sheet.max_row + 1):
        if sheet.cell(row, at["As"]).value != "supervisor":
            sheet.cell(row, at["Sent"], date(2027, 4, 2))
    book.save(table)
    before = {(r["Pair"], r["As"], r["Letter"]): r for r in mail(folder)}
    copies = {role: letter(folder, role) for role in PARTNERS}
    leave(folder, "Mentees", 2)
    leave(folder, "Mentors", 2)
    match(folder)
    agree(folder)
    now = {(r["Pair"], r["As"], r["Letter"]): r for r in mail(folder)}
    for key, row in before.items():
        assert now[key] == row
    assert {role: letter(folder, role) for role in PARTNERS} == copies
    assert "Kept notes" not in load_workbook(table).sheetnames
    # Cleared, the letter is written anew.
    book = load_workbook(table)
    for row in range(2, book["Mail merge"].max_row + 1):
        book["Mail merge"].cell(row, at["Sent"]).value = None
    book.save(table)
    agree(folder)
    assert "do not take part" in ending(folder)["mentee"]["Message"]
    assert "do not take part" in letter(folder, "mentee")


def test_a_second_run_writes_nothing(folder: Path) -> None:
    close(folder)
    before = {p: p.read_bytes() for p in (folder / "packs").rglob("*")
              if p.is_file() and p.name != "mail-merge.xlsx"}  # fmt: skip
    done = agree(folder)
    assert [one["written"] for one in (*done["closed"], *done["packs"])] == [[]] * 2
    assert all(path.read_bytes() == content for path, content in before.items())


def test_a_copy_that_was_edited_stays(folder: Path) -> None:
    close(folder)
    path = pack(folder) / "closing-letter-mentee.md"
    path.write_text("In my own words.", "utf-8")
    leave(folder, "Mentees", 2)
    match(folder)
    (one,) = agree(folder)["closed"]
    assert "closing-letter-mentee (new).md" in one["beside"]
    assert path.read_text("utf-8") == "In my own words."


@pytest.mark.parametrize("role", PARTNERS)
def test_the_calendar_takes_the_dates_back_in_place(folder: Path, role: str) -> None:
    before = events(pack(folder) / f"calendar-{role}.ics")
    close(folder)
    now = events(pack(folder) / f"calendar-{role}.ics")
    assert now.keys() == before.keys()
    for uid, event in now.items():
        if "training" in str(event["SUMMARY"]).casefold():  # they stay in the program
            assert event["STATUS"] == "CONFIRMED"
            assert event["SEQUENCE"] == before[uid]["SEQUENCE"]
            continue
        assert event["STATUS"] == "CANCELLED"
        assert event["SEQUENCE"] > before[uid]["SEQUENCE"]
        assert event["DTSTAMP"].dt > before[uid]["DTSTAMP"].dt
        assert event["DTSTART"].dt == before[uid]["DTSTART"].dt
        assert not event.walk("VALARM")
    assert f"{pack(folder).name}/calendar-{role}.ics" == ending(folder)[role]["Attachments"]
    assert "calendar file" in letter(folder, role)


def test_who_leaves_the_program_gets_its_events_taken_back_too(folder: Path) -> None:
    leave(folder, "Mentees", 2)
    close(folder)
    statuses = {str(e["STATUS"]) for e in events(pack(folder) / "calendar-mentee.ics").values()}
    assert statuses == {"CANCELLED"}
    assert "CONFIRMED" in {
        str(e["STATUS"]) for e in events(pack(folder) / "calendar-mentor.ics").values()
    }


def test_a_pair_approved_once_more_gets_its_dates_again(folder: Path) -> None:
    before = events(pack(folder) / "calendar-mentee.ics")
    close(folder)
    book, sheet, at = edit(folder / "matches.xlsx")
    for row in range(2, sheet.max_row + 1):
        if sheet.cell(row, at["Pair"]).value == "P001":
            sheet.cell(row, at["Decision"], "Approved")
        elif sheet.cell(row, at["Mentee ID"]).value == "E1":
            sheet.cell(row, at["Decision"], "Rejected")
    book.save(folder / "matches.xlsx")
    agree(folder)
    now = events(pack(folder) / "calendar-mentee.ics")
    assert {str(e["STATUS"]) for e in now.values()} == {"CONFIRMED"}
    moved = [uid for uid in now if "training" not in str(now[uid]["SUMMARY"]).casefold()]
    assert all(now[uid]["SEQUENCE"] == before[uid]["SEQUENCE"] + 2 for uid in moved)
    assert not (pack(folder) / "closing-letter-mentee.md").exists()
    assert not ending(folder)


def test_without_a_pack_there_are_letters_and_no_calendar(tmp_path: Path) -> None:
    program(tmp_path, Mentors=MENTORS, Mentees=MENTEES, Program=PROGRAM)
    match(tmp_path)
    set_rows(tmp_path, E1="Closed")
    (one,) = agree(tmp_path)["closed"]
    assert not any(name.endswith(".ics") for name in one["written"])
    assert "calendar" not in letter(tmp_path, "mentee")
    assert "closing letters" in run("agreement", "--folder", tmp_path).stdout


def test_somebody_gone_from_the_roster_is_pointed_out(folder: Path) -> None:
    set_rows(folder, E1="Closed")
    book, sheet, _ = edit(folder / "roster.xlsx", "Mentees")
    sheet.delete_rows(2)
    book.save(folder / "roster.xlsx")
    match(folder)
    done = agree(folder)
    (finding,) = done["findings"]
    assert finding["code"] == "no-letters"
    assert "E1" in finding["message"]
    assert done["closed"] == []


def test_the_timeline_of_the_program_drops_the_pair(folder: Path) -> None:
    assert run("timeline", "--folder", folder).exit_code == 0
    before = events(folder / "timeline.ics")
    close(folder)
    assert run("timeline", "--folder", folder).exit_code == 0
    assert "Tomas" not in (folder / "timeline.md").read_text("utf-8")
    assert "Tomas" not in texts(folder / "timeline.xlsx")
    now = events(folder / "timeline.ics")
    assert now.keys() == before.keys()
    for uid, event in now.items():
        assert (event["STATUS"] == "CANCELLED") == ("Tomas" in str(event["SUMMARY"]))
        assert event["SEQUENCE"] - before[uid]["SEQUENCE"] == (event["STATUS"] == "CANCELLED")


GROUP = [*PROGRAM, ["Format", "group"]]


@pytest.fixture
def group(tmp_path: Path) -> Path:
    """One group of three with M1, with a pack."""
    mentors = [MENTORS[0], [*MENTORS[1][:5], "3", "", "", ""]]
    mentees = [*MENTEES, ["E3", "Lena Fischer", "lena@firth.example", "5", "", "", "", ""]]
    program(tmp_path, Mentors=mentors, Mentees=mentees, Program=GROUP)
    match(tmp_path)
    set_rows(tmp_path, E1="Approved", E2="Approved", E3="Approved")
    agree(tmp_path)
    return tmp_path


def test_who_leaves_a_group_gets_letters_and_the_group_goes_on(group: Path) -> None:
    (home,) = (group / "packs").glob("p001-*")
    before = {path.name: events(path) for path in home.glob("*.ics")}
    close(group, "E1")
    own = group / "packs/p001-tomas-rey-and-ines-duarte"
    assert sorted(p.name for p in own.glob("*.ics")) == ["calendar-mentee.ics"]
    canceled = events(own / "calendar-mentee.ics")
    assert canceled.keys() == before["calendar-mentee-1-tomas-rey.ics"].keys()
    assert "CANCELLED" in {str(e["STATUS"]) for e in canceled.values()}
    # The others' dates are those they have: same events, in the same folder.
    for name in ("calendar-mentor.ics", "calendar-mentee-1-amara-osei.ics"):
        now = events(home / name)
        assert now.keys() == before["calendar-mentor.ics"].keys()
        assert {str(e["STATUS"]) for e in now.values()} == {"CONFIRMED"}
    assert not (home / "calendar-mentee-1-tomas-rey.ics").exists()
    assert "goes on as agreed" in (own / "closing-letter-mentor.md").read_text("utf-8")
    for path in own.iterdir():
        assert "Amara" not in texts(path), path
    agree(group)
    assert events(own / "calendar-mentee.ics") == canceled


def test_a_group_that_ends_as_a_whole_is_taken_back_from_everybody(group: Path) -> None:
    set_rows(group, E1="Closed", E2="Closed", E3="Closed")
    match(group)
    agree(group)
    for number, name in (("p001", "tomas-rey"), ("p002", "amara-osei"), ("p003", "lena-fischer")):
        own = group / f"packs/{number}-{name}-and-ines-duarte"
        for role in PARTNERS:
            statuses = [str(e["STATUS"]) for e in events(own / f"calendar-{role}.ics").values()]
            assert "CANCELLED" in statuses


def test_one_pair_alone_may_be_asked_for(folder: Path) -> None:
    set_rows(folder, E1="Closed")
    match(folder)
    done = agree(folder, "--pair", "P001")
    assert [one["pair"] for one in done["closed"]] == ["P001"]
    assert done["packs"] == []
    assert not ending(folder)  # one pair alone leaves the mail merge as it is
