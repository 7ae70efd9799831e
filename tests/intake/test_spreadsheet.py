"""Files on disk become grids, whatever program saved them; what isn't one says what to do."""

import zipfile
from datetime import date, datetime

import pytest
import xlsxwriter

from building import errors
from mentorctl.intake import spreadsheet
from mentorctl.intake.roster import read_roster
from mentorctl.intake.spreadsheet import read_grids
from mentorctl.model.errors import FileMissing, FileTooLarge, FileUnreadable


def workbook(path, rows, name="Mentors", first=(0, 0)):
    with xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd"}) as book:
        page = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                page.write(first[0] + number, first[1] + column, value)
    return path


def text(path, content, encoding="utf-8"):
    path.write_bytes(content.encode(encoding))
    return path


def test_a_workbook_with_titles_above_the_headings_starts_anywhere(tmp_path):
    rows = [["Sign-ups", ""], ["", ""], ["ID", "Capacity"], ["M1", "two"]]
    path = workbook(tmp_path / "roster.xlsx", rows, first=(2, 1))
    roster, findings = read_roster([path])
    (wrong,) = errors(findings)
    assert str(wrong.where) == "roster.xlsx, Mentors, C6"
    assert [m.id for m in roster.mentors] == ["M1"]


def test_cells_of_a_workbook_keep_what_they_say(tmp_path):
    row = [40.0, "0012", "NA", True, date(2027, 1, 31), datetime(2027, 1, 31, 9, 30), 2.5, "1001.0"]
    (grid,) = read_grids(workbook(tmp_path / "a.xlsx", [row]))
    assert grid.texts == (
        ("40", "0012", "NA", "yes", "2027-01-31", "2027-01-31 09:30", "2.5", "1001.0"),
    )


def test_hidden_sheets_are_marked_and_charts_are_left_alone(tmp_path):
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as book:
        book.add_worksheet("Mentors").write(0, 0, "ID")
        book.add_worksheet("Old").hide()
        book.add_worksheet("Older").very_hidden()
        chart = book.add_chart({"type": "bar"})
        chart.add_series({"values": "=Mentors!$A$1:$A$2"})
        book.add_chartsheet("Chart").set_chart(chart)
    grids = read_grids(tmp_path / "a.xlsx")
    assert [(g.sheet, g.hidden, g.rows) for g in grids] == [
        ("Mentors", False, (("ID",),)),
        ("Old", True, ()),
        ("Older", True, ()),
    ]


TABLE = [["ID", "Name", "Interests"], ["007", "Łoś, Ann", "chess; tea, coffee"]]
LATIN = [["ID", "Name", "Interests"], ["007", "Éva Müller–Ruiz", "chess, go"]]


def delimited(rows, mark):
    quoted = [[f'"{cell}"' if mark in cell else cell for cell in row] for row in rows]
    return "".join(mark.join(row) + "\r\n" for row in quoted)


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_files_of_any_common_encoding_and_delimiter(tmp_path, encoding, mark):
    (grid,) = read_grids(text(tmp_path / "mentors.csv", delimited(TABLE, mark), encoding))
    assert grid.texts == tuple(map(tuple, TABLE))
    assert (grid.file, grid.sheet) == ("mentors.csv", "mentors")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_both_orders_of_utf_16_with_their_mark(tmp_path, encoding):
    (grid,) = read_grids(text(tmp_path / "a.csv", "\ufeff" + delimited(TABLE, ","), encoding))
    assert grid.texts == tuple(map(tuple, TABLE))


def test_what_excel_on_windows_saves_as_csv(tmp_path):
    (grid,) = read_grids(text(tmp_path / "a.csv", delimited(LATIN, ";"), "cp1252"))
    assert grid.texts == tuple(map(tuple, LATIN))


@pytest.mark.parametrize("ending", [".tsv", ".txt", ".CSV"])
def test_tab_separated_under_any_ending(tmp_path, ending):
    (grid,) = read_grids(text(tmp_path / f"a{ending}", delimited(TABLE, "\t")))
    assert grid.texts == tuple(map(tuple, TABLE))


@pytest.mark.parametrize(
    "title", ["Sign-ups", "Mentoring, spring 2027", "Call 1; call 2; call 3", "Sign-ups;;"]
)
def test_a_title_above_the_headings_does_not_hide_the_delimiter(tmp_path, title):
    content = f"{title}\n\nID;Name;Goals\n1;Ann;a, b, c, d\n2;Bo;e, f, g, h, i\n"
    (grid,) = read_grids(text(tmp_path / "a.csv", content))
    assert grid.texts[-1] == ("2", "Bo", "e, f, g, h, i")


@pytest.mark.parametrize(
    ("content", "last"),
    [
        ("ID\n1\n2\n", ("2",)),
        ("ID,Name\n", ("ID", "Name")),
        ("Setting;Value\nPurpose;a, b, c\n", ("Purpose", "a, b, c")),
        ("Name,Goals\nAnn,a; b; c; d\n", ("Ann", "a; b; c; d")),
        ('ID,About\n1,"two\nlines, ""quoted"""\n', ("1", 'two\nlines, "quoted"')),
        ("ID,Name\r1,Ann\r", ("1", "Ann")),
        ("ID,Name,Notes\n1,Ann\n,,\n\n", ("1", "Ann", "")),
    ],
)
def test_small_and_uneven_text_files(tmp_path, content, last):
    (grid,) = read_grids(text(tmp_path / "a.csv", content))
    assert grid.texts[-1] == last


@pytest.mark.parametrize("content", ["", "\n\n", ",,,\n,,\n", "\ufeff"])
def test_an_empty_text_file_is_an_empty_sheet(tmp_path, content):
    (grid,) = read_grids(text(tmp_path / "a.csv", content))
    assert grid.rows == ()


def zip_with(path, parts):
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(parts):
            archive.writestr(f"part{number}.xml", "x" * 100)
    return path


BINARY = bytes(range(256)) * 8


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.txt", BINARY, "it is not text"),
        ("a.csv", BINARY, "it is not text"),
        ("a.csv", b"ID\0\0\0Name\1\2\n", "it is not text"),
        ("a.xlsx", b"ID,Name\n1,Ann\n", "damaged or no workbook"),
        ("a.xls", BINARY, "damaged or no workbook"),
        ("a.xlsx", b"", "damaged or no workbook"),
        ("a.xlsx", b"PK\x03\x04" + BINARY, "damaged or no workbook"),
        ("a.ods", b"PK\x05\x06" + b"\0" * 18, "damaged or no workbook"),
        ("a.pdf", b"%PDF", ".pdf is not a spreadsheet"),
        ("roster", b"ID\n1", "a file without an ending is not a spreadsheet"),
        ("a.csv", b'ID\n"' + b"x" * 200_000, "can't be told apart"),
    ],
)
def test_what_is_no_spreadsheet_says_so_and_what_to_do(tmp_path, name, content, reason):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(FileUnreadable) as raised:
        read_grids(path)
    assert reason in str(raised.value)
    assert str(raised.value).endswith("Save it as .xlsx or .csv and run the command again.")
    assert raised.value.exit_code == 1


def test_a_workbook_cut_short_is_damaged(tmp_path):
    path = workbook(tmp_path / "a.xlsx", TABLE)
    whole = path.read_bytes()
    for length in (len(whole) // 2, len(whole) - 10):
        path.write_bytes(whole[:length])
        with pytest.raises(FileUnreadable):
            read_grids(path)


def test_an_archive_that_is_no_workbook(tmp_path):
    with pytest.raises(FileUnreadable, match="damaged or no workbook"):
        read_grids(zip_with(tmp_path / "a.xlsx", 3))


@pytest.mark.parametrize(("limit", "value"), [("_MOST_UNPACKED", 250), ("_MOST_PARTS", 2)])
def test_an_archive_that_says_it_unpacks_to_too_much_is_never_opened(
    tmp_path, monkeypatch, limit, value
):
    monkeypatch.setattr(spreadsheet, limit, value)
    with pytest.raises(FileTooLarge, match=r"larger than mentorctl reads.*run the command again"):
        read_grids(zip_with(tmp_path / "a.xlsx", 3))


def test_a_text_file_beyond_the_limit(tmp_path, monkeypatch):
    monkeypatch.setattr(spreadsheet, "_MOST_TEXT", 10)
    with pytest.raises(FileTooLarge, match="200 MB"):
        read_grids(text(tmp_path / "a.csv", "ID,Name\n1,Ann\n"))


def test_a_missing_file_and_a_folder_are_no_files(tmp_path):
    (tmp_path / "folder.xlsx").mkdir()
    for name in ("none.xlsx", "folder.xlsx"):
        with pytest.raises(FileMissing, match="Check the name and the folder") as raised:
            read_grids(tmp_path / name)
        assert raised.value.exit_code == 2


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    def refuse(_):
        raise PermissionError

    monkeypatch.setattr(spreadsheet, "_read_text", refuse)
    with pytest.raises(FileUnreadable, match="another program holds it"):
        read_grids(text(tmp_path / "a.csv", "ID\n"))


def test_several_files_make_one_roster_and_each_finding_names_its_file(tmp_path):
    roster, findings = read_roster(
        [
            text(tmp_path / "mentors.csv", "ID,Capacity\nM1,two\n"),
            workbook(
                tmp_path / "b.xlsx", [["ID", "Supervisor approval"], ["E1", "perhaps"]], "Mentees"
            ),
        ]
    )
    assert [str(f.where) for f in errors(findings)] == ["mentors.csv, mentors, B2",
                                                        "b.xlsx, Mentees, B2"]  # fmt: skip
    assert [p.id for p in roster.people()] == ["M1", "E1"]
