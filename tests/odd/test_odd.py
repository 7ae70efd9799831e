"""Ugly real-world inputs beside what each must give.

An input is a file, or a folder of files that are read together; NAME.json beside it says

    why        what is odd about it
    mentors    the ids that must come out, in order; mentees likewise
    answers    {id: {field: text}}: answers that must come through
    findings   [[severity, code, sheet, cell]]: all that must be found, except the common notes;
               the order does not matter

Write the .json from the contract, by hand: what the program gives is not what it must give.
"""

import json
from pathlib import Path

import pytest

from building import COMMON
from mentorctl.intake.roster import read_roster

HERE = Path(__file__).parent
CASES = sorted(HERE.glob("*.json"))


def inputs(case):
    (there,) = (p for p in HERE.iterdir() if p.stem == case.stem and p != case)
    return sorted(there.iterdir()) if there.is_dir() else [there]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.stem)
def test_odd_input(case):
    must = json.loads(case.read_text("utf-8"))
    roster, findings = read_roster(inputs(case))
    assert [m.id for m in roster.mentors] == must["mentors"]
    assert [m.id for m in roster.mentees] == must["mentees"]
    people = {p.id: p for p in roster.people()}
    for who, answers in must["answers"].items():
        given = people[who].model_dump(mode="json")
        assert {key: given[key] for key in answers} == answers
    found = sorted(
        [f.severity.value, f.code, f.where.sheet, f.where.cell]
        for f in findings
        if f.code not in COMMON
    )
    assert found == sorted(must["findings"])


def test_each_input_says_what_it_must_give_and_why():
    names = {p.stem for p in HERE.iterdir() if not p.name.startswith((".", "_"))}
    assert names - {"build", "test_odd", "test_forms", "measure", "forms"} == {
        c.stem for c in CASES
    }
    assert len(CASES) > 5
    assert all(json.loads(c.read_text("utf-8"))["why"] for c in CASES)
