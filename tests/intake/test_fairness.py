"""The setting Fairness columns: what it may name, and what it promises."""

import pytest

from building import errors, mentees, mentors, only, read, sheet, told
from mentorctl.intake.roster import roster_from

MENTORS = mentors("ID | Grade | Gender\nM1 | 9 | x")
MENTEES = mentees("ID | Grade | Gender | Site\nE1 | 5 | x | North")
CRITERIA = "Criterion | Mentor's column | Mentee's column | Compare | Weight | Only if\n"


def program(columns):
    return sheet("Program", [["Setting", "Value"], ["Fairness columns", columns]])


def findings_of(columns, criteria=f"{CRITERIA}Grade | Grade | Grade | near | 1 |"):
    return read(MENTORS, MENTEES, program(columns), sheet("Criteria", criteria))[1]


@pytest.mark.parametrize("columns", ["", "Gender", "gender ; SITE", "Department; Location"])
def test_columns_that_are_there_are_no_finding(columns):
    assert findings_of(columns) == []


def test_a_column_named_here_is_not_unused():
    _, findings = roster_from([MENTORS, MENTEES, program("Gender; Site")])
    unused = [f.message for f in findings if f.code == "unused-column"]
    assert unused == []


def test_an_unknown_column_is_named_with_the_nearest():
    finding = only(findings_of("Gendre"), "unknown-column")
    assert errors([finding])
    assert (finding.where.sheet, finding.where.cell) == ("Program", "B2")
    assert told(finding) == 'Fairness columns: the mentees have no column "Gendre". Near: Gender.'


@pytest.mark.parametrize(
    ("row", "used"),
    [
        ("Same | Gender | Gender | same | 1 |", True),
        ("Same | Grade | Gender | same | 1 |", True),
        ("Same | gender | Site | same | 1 |", True),
        ("Same | Grade | Grade | near | 1 | Gender = x", True),
        ("Same | Site + Gender | Site + Gender | shared | 1 |", True),
        ("Same | Gender | Gender | same | 0 |", False),
    ],
)
def test_a_column_that_a_criterion_uses_is_an_error_with_both_cells(row, used):
    mentors_ = mentors("ID | Grade | Gender | Site\nM1 | 9 | x | y")
    grids = (mentors_, MENTEES, program("Gender"), sheet("Criteria", CRITERIA + row))
    found = [f for f in read(*grids)[1] if f.code == "fairness-column"]
    assert bool(found) == used
    for finding in found:
        assert (finding.where.sheet, finding.where.cell) == ("Program", "B2")
        assert '"Same" (roster.xlsx, Criteria, A2)' in finding.message
        assert errors([finding])


def test_built_in_criteria_count_where_there_is_no_criteria_sheet():
    _, findings = read(MENTORS, MENTEES, program("Function"))
    assert '"Function" (built in)' in only(findings, "fairness-column").message


@pytest.mark.parametrize("column", ["Grade", "Track", "Manager", "Supervisor approval"])
def test_a_column_that_a_rule_reads_is_an_error(column):
    assert "hard rule" in only(findings_of(column), "fairness-column").message
