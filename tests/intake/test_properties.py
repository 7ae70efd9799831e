"""What holds for any roster: its order decides nothing, and nobody is lost in silence."""

import csv
import io

from hypothesis import given, settings
from hypothesis import strategies as st

from building import mentees, mentors, sheet
from mentorctl.intake.roster import read_roster, roster_from
from mentorctl.model.fields import Kind, Role, for_role
from mentorctl.model.findings import Severity
from mentorctl.model.fingerprint import fingerprint
from mentorctl.model.text import clean

WORDS = ["Confidence", "time management", "A new career path", "SQL", "Go, quickly", "São Paulo"]
ANSWERS = {
    Kind.TEXT: st.sampled_from(["", "Law", "Éva", "007", "NA"]),
    Kind.LIST: st.lists(st.sampled_from(WORDS), max_size=4).map("; ".join),
    Kind.WORDS: st.lists(st.sampled_from(["Spanish", "French", "English"]), max_size=3).map(
        ", ".join
    ),
    Kind.NUMBER: st.sampled_from(["", "0", "12", "2,5"]),
    Kind.WHOLE: st.sampled_from(["", "0", "1", "3"]),
    Kind.YES_NO: st.sampled_from(["", "yes", "No"]),
    Kind.PERSON: st.sampled_from(["", "none", "M0", "Vera Boss"]),
    Kind.PEOPLE: st.sampled_from(["", "M0", "E0; M0", "stranger"]),
    Kind.GRADE: st.sampled_from(["", "GS-9", "gs 12"]),
    Kind.ZONE: st.sampled_from(["", "UTC+1", "Europe/Paris"]),
}


@st.composite
def tables(draw, role, prefix):
    """A sheet of up to five people with distinct ids, and their answers under some headings."""
    columns = [f for f in for_role(role) if f.key not in ("id", "track")]
    chosen = draw(st.lists(st.sampled_from(columns), unique=True, max_size=6))
    rows = [["ID", *(f.heading for f in chosen), "Shoe size"]]
    for number in range(draw(st.integers(0, 5))):
        answers = [draw(ANSWERS.get(f.kind, st.sampled_from(["", *f.choices]))) for f in chosen]
        rows.append([f"{prefix}{number}", *answers, draw(st.sampled_from(["", "38", "44"]))])
    return rows


def shuffled(draw, rows):
    """The same table with rows and columns in another order."""
    order = draw(st.permutations(range(len(rows[0]))))
    head, *body = [[row[c] for c in order] for row in rows]
    return [head, *draw(st.permutations(body))]


@st.composite
def rosters(draw):
    """Two orders of the same mentors and mentees."""
    one = draw(tables(Role.MENTOR, "M")), draw(tables(Role.MENTEE, "E"))
    return one, tuple(shuffled(draw, rows) for rows in one)


def said(roster):
    """Everything that people answered, without where it stands."""
    return [p.model_dump(exclude={"where", "cells"}) for p in roster.people()]


def complaints(findings):
    """What was found, however the cells lie."""
    return sorted((f.code, f.severity, f.message) for f in findings)


@given(rosters())
@settings(max_examples=60, deadline=None)
def test_the_order_of_rows_and_columns_decides_nothing(both):
    results = [roster_from([mentors(m), mentees(e)]) for m, e in both]
    (one, found_in_one), (other, found_in_other) = results
    assert len(one.people()) == sum(len(rows) - 1 for rows in both[0])
    assert said(one) == said(other)
    assert (one.managers, one.preferred, one.refused) == (
        other.managers,
        other.preferred,
        other.refused,
    )
    assert fingerprint(one) == fingerprint(other)
    assert complaints(found_in_one) == complaints(found_in_other)


@given(rosters(), st.sampled_from([",", ";", "\t"]), st.sampled_from(["utf-8-sig", "utf-16"]))
@settings(max_examples=15, deadline=None)
def test_a_roster_in_text_files_is_the_roster_in_memory(tmp_path_factory, both, mark, encoding):
    (first, second), (third, fourth) = both
    folder = tmp_path_factory.mktemp("csv")
    for name, rows in (("mentors.csv", third), ("mentees.csv", fourth)):
        lines = io.StringIO(newline="")
        csv.writer(lines, delimiter=mark).writerows(rows)
        (folder / name).write_bytes(lines.getvalue().encode(encoding))
    roster, _ = roster_from([mentors(first), mentees(second)])
    from_files, _ = read_roster([folder / "mentors.csv", folder / "mentees.csv"])
    assert said(from_files) == said(roster)
    assert fingerprint(from_files) == fingerprint(roster)


JUNK = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["", "M0", "yes", "none", ";", ",", "\x1b[2J", "9" * 400, "-1", "=1+1", "#REF!"]
    ),
    st.floats(),
    st.booleans(),
    st.dates(),
)
HEADS = [f.heading for f in for_role(Role.MENTOR)]


def rows_of(findings, sheet_name):
    """The row numbers of a sheet that an error stands in."""
    return {
        int("".join(filter(str.isdigit, f.where.cell)) or 0)
        for f in findings
        if f.severity is Severity.ERROR and f.where.sheet == sheet_name
    }


def kept(people, sheet_name):
    """The row numbers of a sheet that became a person."""
    return {
        int("".join(filter(str.isdigit, p.where.cell)))
        for p in people
        if p.where.sheet == sheet_name
    }


@st.composite
def junk_tables(draw, headings):
    """Junk under real headings."""
    heads = draw(st.lists(st.sampled_from(headings), unique=True, min_size=1, max_size=6))
    rows = draw(st.lists(st.lists(JUNK, min_size=len(heads), max_size=len(heads)), max_size=4))
    return [heads, *rows]


@given(junk_tables(HEADS))
@settings(max_examples=150, deadline=None)
def test_junk_never_raises_and_nobody_is_lost_in_silence(rows):
    grid = mentors(rows)
    roster, findings = roster_from([grid, mentees("ID\nE1")])
    filled = {n + 1 for n, texts in enumerate(grid.texts) if n and any(texts)}
    repeats = {
        int("".join(filter(str.isdigit, f.where.cell))) for f in findings if f.code == "repeated"
    }
    settled = kept(roster.people(), "Mentors") | rows_of(findings, "Mentors") | repeats
    headless = any(f.code in ("headings", "no-identity") for f in findings)
    assert headless or filled <= settled


@given(junk_tables(["ID", "Name", "Role", "Goals", "Capacity"]).filter(lambda t: "Role" in t[0]))
@settings(max_examples=60, deadline=None)
def test_junk_beside_a_role_is_settled_too(rows):
    grid = sheet("Mentors and mentees", rows)
    roster, findings = roster_from([grid])
    filled = {n + 1 for n, texts in enumerate(grid.texts) if n and any(texts)}
    repeats = {
        int("".join(filter(str.isdigit, f.where.cell))) for f in findings if f.code == "repeated"
    }
    settled = kept(roster.people(), grid.sheet) | rows_of(findings, grid.sheet) | repeats
    told = {"no-identity", "headings", "ignored-sheet"} & {f.code for f in findings}
    assert told or filled <= settled


SIDE_SHEETS = {
    "Program": ["Setting", "Value", "Tech"],
    "Criteria": ["Criterion", "Mentor's column", "Mentee's column", "Compare", "Weight",
                 "Required", "Only if"],
    "Topics": ["Topic", "Also called"],
    "Exclusions": ["Person", "Person", "Reason"],
    "Org": ["Person", "Manager"],
    "Columns": ["File or sheet", "Heading", "Field"],
}  # fmt: skip


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_junk_on_any_other_sheet_never_raises_nor_loses_a_person(data):
    name = data.draw(st.sampled_from(sorted(SIDE_SHEETS)))
    heads = SIDE_SHEETS[name]
    cell = st.one_of(JUNK, st.sampled_from(["Term in months", "Aim", "Name", "M1", "Ann Lee"]))
    rows = data.draw(st.lists(st.lists(cell, min_size=len(heads), max_size=len(heads)), max_size=4))
    roster, _ = roster_from(
        [
            mentors([["ID", "Name"], ["M1", "Ann Lee"]]),
            mentees([["ID", "Name"], ["E1", "Bo Chan"]]),
            sheet(name, [heads, *rows]),
        ]
    )
    if name != "Columns":  # which may well say that the ID is another column
        assert [p.id for p in roster.people()] == ["M1", "E1"]


@given(st.text())
def test_text_comes_through_a_cell_as_clean_text(text):
    roster, _ = roster_from([mentors([["ID", "Job title"], ["M1", text]])])
    assert roster.mentors[0].job_title == clean(text)
