"""Which packs are made anew after a change: those that show it, and no others."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from documents.packs.casts import GROUP, INES, KOFI, RICH, TOMAS, Cast, cast
from mentorctl.documents.packs.made_from import made_from
from mentorctl.documents.packs.run import open_workshop
from mentorctl.documents.packs.teams import teams
from mentorctl.journey.timeline import pair_timeline
from mentorctl.model.findings import Where
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.roster import Program, Roster
from mentorctl.model.settings import Settings
from mentorctl.model.text import fold
from mentorctl.model.topics import Topics
from mentorctl.model.zones import Zone

# P001: Tomás with Ines, whose manager is M20. P002: Rosa with Kofi.
HEAD = Mentor(id="M20", name="Lena Fischer", capacity="0")
ROSA = Mentee(id="E30", name="Rosa Lund", goals=("Welding",), interests=("Chess",))
PAIRS = cast(INES, TOMAS, others=(KOFI, HEAD))
ROWS = (
    PAIRS.rows[0],
    replace(PAIRS.rows[0], pair="P002", mentee=ROSA.id, mentor=KOFI.id),
)
ROSTER = replace(
    PAIRS.roster, mentees=(TOMAS, ROSA), program=RICH.roster.program, managers={"E12": "M20"}
)
BOTH = ("P001", "P002")


def codes(roster: Roster, rows: Any, folder: Path) -> dict[str, str]:
    """Return the code of each pack by its pair number."""
    shop = open_workshop(roster, folder)
    found = teams(roster, rows, proposed=True)
    dates = [pair_timeline(team.rows[0], shop.settings(team))[0] for team in found]
    return {t.pair: made_from(shop, t, day) for t, day in zip(found, dates, strict=True)}


def person(one: Mentor | Mentee, **answers: Any) -> Callable[[Roster], Roster]:
    """Return a change of one person's answers."""
    new = one.model_copy(update=answers)

    def changed(roster: Roster) -> Roster:
        def put(people: tuple[Any, ...]) -> tuple[Any, ...]:
            return tuple(new if p.id == one.id else p for p in people)

        return replace(roster, mentors=put(roster.mentors), mentees=put(roster.mentees))

    return changed


def settings(**given: Any) -> Callable[[Roster], Roster]:
    """Return a change of the program's settings."""

    def changed(roster: Roster) -> Roster:
        base = roster.program.base
        read = Settings(**given)
        new = base.model_copy(update={key: getattr(read, key) for key in given})
        return replace(roster, program=Program(new))

    return changed


def topics(*pairs: tuple[str, str]) -> Callable[[Roster], Roster]:
    """Return a change of the Topics sheet: synonym and topic."""
    more = {fold(synonym): topic for synonym, topic in pairs}
    return lambda roster: replace(roster, topics=Topics({**roster.topics.names, **more}))


def managers(**ids: str) -> Callable[[Roster], Roster]:
    return lambda roster: replace(roster, managers=ids)


CHANGES: dict[str, tuple[Callable[[Roster], Roster], tuple[str, ...]]] = {
    # What people told
    "a goal": (person(TOMAS, goals=("Budgeting",)), ("P001",)),
    "a name": (person(KOFI, name="Kofi A. Mensah"), ("P002",)),
    "an email": (person(KOFI, email="kofi@harborline.example"), ("P002",)),
    "a grade, on the own form": (person(INES, grade="10"), ("P001",)),
    "a time zone": (person(INES, time_zone=Zone("Asia/Tokyo")), ("P001",)),
    "what nobody in a pack may see": (person(TOMAS, notes="asks a lot", preferred=("M09",)), ()),
    "a column of the program's own": (person(TOMAS, other={"shoe size": "44"}), ()),
    "somebody without a pair": (person(HEAD, interests=("Sailing",), job_title="Head"), ()),
    # What one pack tells of other people
    "the supervisor's name": (person(HEAD, name="Lena Fischer-Roy"), ("P001",)),
    "another supervisor": (managers(E12="M09"), ("P001",)),
    "a supervisor for the first time": (managers(E12="M20", E30="M20"), ("P002",)),
    "a topic that somebody else offers now": (person(HEAD, expertise=("Welding",)), BOTH),
    "one that only Tomás asked for": (person(HEAD, expertise=("Spreadsheets",)), ("P001",)),
    "one that nobody asked for": (person(HEAD, expertise=("Knots",)), ()),
    # Topics
    "another word for a goal": (topics(("spreadsheets", "Excel")), ("P001",)),
    "a word for an interest of both": (topics(("chess", "Board games")), BOTH),
    "a word that nobody used": (topics(("quilting", "Crafts")), ()),
    # The program
    "its name": (settings(name="Harborline Mentoring"), BOTH),
    "its contact": (settings(contact="extension 12"), BOTH),
    "its term": (settings(term="6"), BOTH),
    "its start": (settings(start="2027-02-01"), BOTH),
    "a holiday on a milestone": (settings(holidays="2027-04-12 Founders' Day"), BOTH),
    "an event": (settings(events="2027-06-14 Summer party"), BOTH),
    "the hour of a training, in calendars alone": (
        settings(training="2027-01-18 11:00 to 11:30 Europe/Lisbon Mentor training"), BOTH),
    "confidentiality": (settings(confidentiality="with permission"), BOTH),
    "the paper": (settings(paper="A4"), BOTH),
    "the organization": (settings(organization="Harborline"), BOTH),
    "the budget": (settings(budget="Training: 500"), ()),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_renews_the_packs_that_show_it(name: str, tmp_path: Path) -> None:
    change, renewed = CHANGES[name]
    before = codes(ROSTER, ROWS, tmp_path)
    after = codes(change(ROSTER), ROWS, tmp_path)
    assert tuple(before) == tuple(after) == BOTH
    assert tuple(pair for pair in BOTH if before[pair] != after[pair]) == renewed


def test_a_start_date_renews_its_pair_alone(tmp_path: Path) -> None:
    later = (ROWS[0], replace(ROWS[1], start="2027-03-01", notes="ours", decision=ROWS[1].decision))
    before, after = codes(ROSTER, ROWS, tmp_path), codes(ROSTER, later, tmp_path)
    assert before["P001"] == after["P001"]
    assert before["P002"] != after["P002"]


def test_the_order_of_rows_and_where_they_stand_renew_nothing(tmp_path: Path) -> None:
    moved = [
        one.model_copy(update={"where": Where("r.xlsx", "People", "A9"), "cells": {"name": "B9"}})
        for one in (TOMAS, ROSA)
    ]
    roster = replace(ROSTER, mentees=tuple(reversed(moved)), mentors=ROSTER.mentors[::-1])
    rows = tuple(replace(row, where=Where("m.xlsx", "Pairs", "A7")) for row in reversed(ROWS))
    assert codes(roster, rows, tmp_path) == codes(ROSTER, ROWS, tmp_path)


@pytest.mark.parametrize("number", [0, 1, 2])
def test_each_mentee_of_a_group_counts(number: int, tmp_path: Path) -> None:
    cast: Cast = GROUP
    change = person(cast.mentees[number], interests=("Juggling",))
    before = codes(cast.roster, cast.rows, tmp_path)
    assert before != codes(change(cast.roster), cast.rows, tmp_path)


def test_a_template_or_a_letterhead_of_ones_own_renews_all(tmp_path: Path) -> None:
    before = codes(ROSTER, ROWS, tmp_path)
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "letterhead.docx").write_bytes(b"not read before it is used")
    headed = codes(ROSTER, ROWS, tmp_path)
    (tmp_path / "templates" / "timeline.md.j2").write_text('{% extends "builtin/timeline.md.j2" %}')
    own = codes(ROSTER, ROWS, tmp_path)
    assert all(len({before[p], headed[p], own[p]}) == 3 for p in BOTH)
