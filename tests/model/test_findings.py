import pytest

from mentorctl.model.findings import (
    Where,
    error,
    fold_findings,
    has_errors,
    note,
    warning,
)


@pytest.mark.parametrize(
    ("where", "text"),
    [
        (Where(), ""),
        (Where("a.xlsx"), "a.xlsx"),
        (Where("a.xlsx", "Mentors", "C5"), "a.xlsx, Mentors, C5"),
    ],
)
def test_a_place_names_what_it_has(where, text):
    assert str(where) == text


def at(cell, sheet="Mentors", file="a.xlsx"):
    return Where(file, sheet, cell)


def test_the_same_finding_in_many_cells_is_one_with_a_count():
    folded = fold_findings([note("topic", at(c), "No topic.") for c in ("C5", "C3", "C5", "C9")])
    assert [(f.count, f.cells, f.where.cell) for f in folded] == [(3, ("C5", "C3", "C9"), "C5")]
    assert folded[0].as_json() == {
        "code": "topic",
        "severity": "note",
        "where": {"file": "a.xlsx", "sheet": "Mentors", "cell": "C5"},
        "message": "No topic.",
        "hint": "",
        "count": 3,
        "cells": ["C5", "C3", "C9"],
    }


@pytest.mark.parametrize(
    "other",
    [
        error("other", at("C5"), "Wrong.", "Correct it."),
        warning("code", at("C5"), "Wrong.", "Correct it."),
        error("code", at("C5", "Mentees"), "Wrong.", "Correct it."),
        error("code", at("C5", file="b.xlsx"), "Wrong.", "Correct it."),
        error("code", at("C5"), "Very wrong.", "Correct it."),
        error("code", at("C5"), "Wrong.", "Delete it."),
    ],
)
def test_findings_that_differ_stay_apart(other):
    assert len(fold_findings([error("code", at("C5"), "Wrong.", "Correct it."), other])) == 2


def test_errors_come_first_then_files_and_sheets_then_the_first_seen():
    findings = [
        note("n", at("A1"), "n"),
        error("e2", at("A9", "Mentors"), "e"),
        warning("w", at("A1"), "w"),
        error("e3", at("A1", "Mentors"), "e"),
        error("e1", at("A1", "Mentees"), "e"),
        error("e4", at("A1", "Mentees", "b.xlsx"), "e"),
    ]
    assert [f.code for f in fold_findings(findings)] == ["e1", "e2", "e3", "e4", "w", "n"]


def test_folding_twice_changes_nothing():
    once = fold_findings([note("n", at(c), "n") for c in ("A1", "A2")])
    assert fold_findings(once) == once


def test_only_errors_stop_a_run():
    assert has_errors([note("n", Where(), "n"), error("e", Where(), "e")])
    assert not has_errors([note("n", Where(), "n"), warning("w", Where(), "w")])
