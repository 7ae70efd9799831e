"""Write the odd inputs of this folder: invented people, and the ways in which real files are odd.

    python tests/odd/build.py

writes what is missing and leaves what is there; delete a file to have it written anew. To add an
input, add a function here (or simply save a file or a folder of files), and beside it a .json of
the same name with what it must give: see test_odd.py.
"""

from datetime import datetime
from pathlib import Path

import openpyxl
import xlsxwriter

HERE = Path(__file__).parent


def table(page, rows, top=0, left=0):
    """Write rows of values; text stays text, so that 007 is 007."""
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, str):
                page.write_string(top + number, left + column, value)
            else:
                page.write(top + number, left + column, value)


def google_form(path):
    """A form export with times, long questions and ticked boxes joined by commas."""
    with xlsxwriter.Workbook(str(path), {"default_date_format": "m/d/yyyy h:mm"}) as book:
        table(
            book.add_worksheet("Form Responses 1"),
            [
                ["Timestamp", "Email Address", "Your full name", "Do you sign up as a mentor or "
                 "a mentee?", "I can help with (tick all)", "My goals (tick all)", "How many?"],
                [datetime(2027, 1, 5, 9, 12, 44), "Ana.Silva@example.org", "Ana Silva", "Mentor",
                 "Confidence, A wider network", "", 2.0],
                [datetime(2027, 1, 5, 9, 40, 2), "li@example.org", "Li  Wei ", "Mentee", "",
                 "A wider network, Confidence, Multitasking", ""],
                [datetime(2027, 1, 6, 17, 3, 9), "noor@example.org", "Noor Haddad", "Both",
                 "Technical skills", "Navigating the organization", 1.0],
                [datetime(2027, 1, 7, 8, 0, 0), "li@example.org", "Li Wei", "Mentee", "",
                 "A wider network, Confidence, Multitasking", ""],
                [datetime(2027, 1, 8, 8, 0, 0), "pat@example.org", "Pat Doe", "Not sure", "",
                 "", ""],
            ],
        )  # fmt: skip
        table(
            book.add_worksheet("Columns"),
            [
                ["File or sheet", "Heading", "Field"],
                ["", "Timestamp", "skip"],
                ["", "Email address", "Email"],
                ["", "Your full name", "Name"],
                ["", "Do you sign up as a mentor or a mentee?", "Role"],
                ["", "I can help with (tick all)", "Can help with"],
                ["", "My goals (tick all)", "Goals"],
                ["", "How many?", "Capacity"],
            ],
        )


def windows_semicolons(path):
    """Two files as Excel saves them on a European Windows, with a title that holds commas."""
    path.mkdir()
    (path / "Mentoren-mentors.csv").write_bytes(
        "Mentoring, Frühjahr 2027, Stand Januar\r\n"
        "\r\n"
        "ID;Name;E-Mail;Years in industry;Interests\r\n"
        "007;Jürgen Groß;j.gross@example.org;12,5;Schach, Segeln, Kochen\r\n"
        "010;Zoë O’Neil;zoe@example.org;8;Yoga, Go\r\n"
        ";;;;\r\n".encode("cp1252")
    )
    (path / "mentees.csv").write_bytes(
        "ID;Name;E-Mail;Years in industry;Do not match with\r\n"
        "1;Åsa Björk;asa@example.org;3;Groß, Jürgen\r\n"
        "2;Tim Tab;tim@example.org;drei;\r\n".encode("cp1252")
    )


def hand_kept_book(path):
    """A workbook kept by hand: titles, group headings, gaps, a hidden old copy, other sheets."""
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet("Mentors 2027")
        page.merge_range("B2:F2", "OUR MENTORS - please do not sort!")
        page.merge_range("B4:D4", "Person")
        page.merge_range("E4:F4", "Answers")
        table(
            page,
            [
                ["NAME", "", "E-Mail:", "Job\u00a0 Title", "Capa-\ncity"],
                ["Ruth Adler", "", "ruth@example.org", "Head of Lab", 2],
                ["", "", "", "", ""],
                ["Sam\u00a0Okoro", "", "SAM@example.org", "Planner", "-"],
                ["Uma Rao", "call back", "uma@example.org", "Buyer", 0],
            ],
            top=4,
            left=1,
        )
        for row in range(12, 400):
            page.write_blank(row, 3, None, book.add_format({"bg_color": "#EEEEEE"}))
        table(
            book.add_worksheet("Mentees 2027"),
            [["Name", "Email", "Preferred partners"], ["Vic Lund", "", "Okoro, Sam; Ruth Adlr"]],
        )
        old = book.add_worksheet("mentors old")
        table(old, [["Name", "Email"], ["Walt Gone", "walt@example.org"]])
        old.hide()
        table(book.add_worksheet("Cake budget"), [["Cake", "Cost"], ["Apple", 12]])


def ids_as_numbers(path):
    """IDs that programs took for numbers, and people called like a missing value."""
    path.mkdir()
    (path / "mentors.csv").write_bytes(
        "ID\tName\tManager\n1001.0\tNA\tnone\n1002.0\tNull Island\t1001.0\n0003\tTrue Blood\t\n"
        .encode("utf-16")
    )  # fmt: skip
    with xlsxwriter.Workbook(str(path / "others.xlsx")) as book:
        table(
            book.add_worksheet("Mentees"),
            [["ID", "Name", "Manager"], [2001.0, "None Such", 1002.0], ["0007", "No Body", "0003"]],
        )
        table(book.add_worksheet("Exclusions"), [["Person", "Person"], [1001.0, "2001.0"]])


def everything_wrong(path):
    """A roster with a mistake of every common kind."""
    with xlsxwriter.Workbook(str(path)) as book:
        table(
            book.add_worksheet("Mentors"),
            [
                ["ID", "Name", "Email", "Grade", "Capacity", "Meeting format", "Time zone",
                 "Training completed"],
                ["M1", "Ann Lee", "ann@example.org", "7", "two", "zoom", "Mars/Phobos", "maybe"],
                ["M2", "Abe Kim", "abe@example.org", "8", 1, "remote", "UTC+1", "yes"],
                ["M2", "Abe Kim", "abe@example.org", "9", 1, "remote", "UTC+1", "yes"],
                ["", "", "", "6", 1, "", "", ""],
            ],
        )  # fmt: skip
        table(
            book.add_worksheet("Mentees"),
            [
                ["ID", "Name", "Grade", "Goals", "Goals", "Manager"],
                ["E1", "Bo Chan", "5", "Confidence", "", "E2"],
                ["E2", "Cy Diaz", "4", "Confidense", "", "E1"],
                ["M2", "Di Evans", "5", "", "", "Nobody Known"],
            ],
        )
        table(
            book.add_worksheet("Program"),
            [
                ["Setting", "Value", "Tehc"],
                ["Term in months", 25, ""],
                ["Smalest grade gap", 1, ""],
                ["Aim", "best total", "lift the weakest"],
            ],
        )
        table(
            book.add_worksheet("Exclusions"),
            [["Person", "Person", "Reason"], ["M1", "Bo Chann", "cousins"], ["M1", "", "?"]],
        )


def shifted_headings(path):
    """One cell was deleted in the heading row, so that the headings stand one to the left."""
    with xlsxwriter.Workbook(str(path)) as book:
        table(
            book.add_worksheet("Mentors"),
            [
                ["ID", "Email", "Years in industry", "Capacity", ""],
                ["M1", "Ann Lee", "ann@example.org", 12, 2],
                ["M2", "Abe Kim", "abe@example.org", 9, 1],
            ],
        )
        table(book.add_worksheet("Mentees"), [["ID", "Name"], ["E1", "Bo Chan"]])


def grades_of_their_own(path):
    """One text file with a Role column and grades that only their program can order."""
    path.write_bytes(
        '\ufeffrole,First name,Last name,grade,Languages,About\r\n'
        'Mentor,Ida,Boyle,Grade 6,"English, Irish","Two lines,\r\nand a ""quote"""\r\n'
        "mentee,Raj,Nair,Grade 7,English,\r\n"
        "Mentee,Eve,Hall,SEO,,-\r\n"
        "menteee,Joe,Blank,SEO,,\r\n"
        ",,,,,\r\n".encode()
    )  # fmt: skip


def terminal_tricks(path):
    """Names that would command a terminal, a spreadsheet or the direction of reading."""
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Mentors"
    page.append(["ID", "Name", "Job title"])
    page.append(["M1", "Eve \u202eneD\u202c", '\'=HYPERLINK("http://example.org")'])
    page.append(["M\u200f2", "{{ 7*7 }}<b>Bob</b>", "../../etc"])
    page.append(["M3", "x" * 5000, "9" * 5000])
    other = book.create_sheet("Mentees")
    other.append(["ID", "Name"])
    other.append(["9" * 5000, "Long Number"])
    book.save(path)


INPUTS = {
    "google-form.xlsx": google_form,
    "windows-semicolons": windows_semicolons,
    "hand-kept-book.xlsx": hand_kept_book,
    "ids-as-numbers": ids_as_numbers,
    "everything-wrong.xlsx": everything_wrong,
    "shifted-headings.xlsx": shifted_headings,
    "grades-of-their-own.csv": grades_of_their_own,
    "terminal-tricks.xlsx": terminal_tricks,
}

if __name__ == "__main__":
    for name, write in INPUTS.items():
        if not (HERE / name).exists():
            write(HERE / name)
            print(name)
