"""`match` and `validate` on form exports: taken where every needed field is sure."""

from building import errors, only, read, sheet
from mentorctl.model.fields import Role
from mentorctl.model.findings import Severity

MENTORS = """
    Timestamp | Email Address | Full name | Grade | Can help with | How many mentees can you take? | Office dog
    1/4/2027 9:00:00 | ann@x.example | Ann Lee | 7 | Tax, Audit | Two (each on their own) | yes
    1/4/2027 9:30:00 | bo@x.example | Bo Chan | 8 | Tax | 1 | no
"""  # noqa: E501
MENTEES = """
    Timestamp | Email Address | Full name | Grade | Goals
    1/5/2027 9:00:00 | cy@x.example | Cy Orr | 4 | Tax, Audit
    1/5/2027 9:30:00 | di@x.example | Di Poe | 5 | Audit
"""


def forms(mentors=MENTORS, mentees=MENTEES):
    return (
        sheet("Form 1", mentors, file="mentors.csv"),
        sheet("Form 1", mentees, file="mentees.csv"),
    )


def test_exports_make_a_roster_with_findings_at_their_own_cells():
    roster, findings = read(*forms())
    assert [(m.id, m.capacity) for m in roster.mentors] == [
        ("ann@x.example", 2),
        ("bo@x.example", 1),
    ]
    assert roster.mentees[0].goals == ("Tax", "Audit")
    assert errors(findings) == []
    said = only(findings, "read-as")
    assert (said.where.file, said.where.cell) == ("mentors.csv", "F2")


def test_a_column_of_the_program_serves_criteria_and_the_echo_is_a_roster():
    roster, _ = read(*forms())
    assert roster.mentors[0].other == {"officedog": "yes"}
    assert roster.headings[Role.MENTOR]["officedog"] == "Office dog"
    echo = {g.sheet: g for g in roster.grids}
    assert echo["Mentors"].texts[0][:3] == ("ID", "Name", "Email")
    again, _ = read(*roster.grids)
    assert [m.id for m in again.mentors] == [m.id for m in roster.mentors]


def test_a_needed_heading_that_is_only_likely_asks_for_an_import():
    unclear = MENTEES.replace("| Goals", "| What should the two of you work on, top three?")
    _, findings = read(*forms(mentees=unclear))
    asked = only(findings, "import-first")
    assert (asked.severity, asked.where.file, asked.where.cell) == (
        Severity.ERROR,
        "mentees.csv",
        "E1",
    )
    assert "mentorctl import" in asked.hint


def test_a_columns_sheet_makes_it_sure():
    unclear = MENTEES.replace("| Goals", "| What should the two of you work on, top three?")
    columns = sheet(
        "Columns",
        "File or sheet | Heading | Field\n"
        "mentees.csv | What should the two of you work on, top three? | Goals",
    )
    roster, findings = read(*forms(mentees=unclear), columns)
    assert "import-first" not in {f.code for f in findings}
    assert roster.mentees[0].goals == ("Tax", "Audit")
