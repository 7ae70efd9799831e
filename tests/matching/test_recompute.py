"""A run repeated from its record: the same plan, or one that differs for a reason that is told."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.rosters import (
    WEIGHTED,
    examples,
    mentee,
    mentor,
    pairs_of,
    proposed,
    roster,
    rosters,
    row,
)
from mentorctl.matching.recompute import edits, recompute
from mentorctl.matching.run_record import from_json, run_record
from mentorctl.model.pairs import Decision

WHO = roster(
    [mentor("M1", years="9"), mentor("M2", years="5"), mentor("M3", years="1", capacity="1")],
    [mentee("E1", years="9"), mentee("E2", years="5"), mentee("E3", years="1")],
    criteria=[WEIGHTED],
)


def run(who=WHO, before=(), version="1"):
    """The record of a run as it is read back, and the rows that it wrote."""
    plan = proposed(who, before)
    record = from_json(json.loads(json.dumps(run_record(plan, before, version).as_json())))
    return record, [m.row for m in plan.matches]


def again(record, rows, who=WHO, version="1"):
    return recompute(record, who, rows, version)


def changed(rows, mentee_id, **new):
    return [replace(r, **new) if r.mentee == mentee_id else r for r in rows]


def causes(found):
    return [(d.mentee, d.here, d.again, d.cause) for d in found.differences]


def test_nothing_edited_is_the_same_plan():
    record, rows = run()
    found = again(record, rows)
    assert found.same
    assert (found.repeats, found.still_best, found.edits) == (True, True, ())
    assert (found.placed_lost, found.fit_lost) == (0, 0)


def test_the_order_of_rows_is_no_edit():
    record, rows = run()
    assert again(record, rows[::-1]) == again(record, rows)


def test_an_approval_is_an_edit_but_no_difference():
    record, rows = run()
    found = again(record, changed(rows, "E1", decision=Decision.APPROVED))
    assert found.same
    assert [(e.kind, e.row.mentee, e.before) for e in found.edits] == [
        ("decision", "E1", "Proposed")
    ]


def test_a_swap_by_hand_is_named_and_its_price_told():
    record, rows = run()
    swapped = changed(changed(rows, "E1", mentor="M3"), "E3", mentor="M1")
    found = again(record, swapped)
    assert not found.same
    assert found.repeats, "the run itself is not in doubt"
    assert causes(found) == [
        ("E1", ("M3",), ("M1",), "edited"),
        ("E3", ("M1",), ("M3",), "edited"),
    ]
    assert found.fit_lost == 2 * 1_000_000, "both were a full fit and are none now"
    assert not found.still_best
    assert [e.kind for e in found.edits].count("added") == 2
    assert [e.kind for e in found.edits].count("deleted") == 2


def test_people_edited_here_are_told_apart_from_pairs_edited_here():
    record, rows = run()
    other = roster(WHO.mentors, [*WHO.mentees[:2], mentee("E3", years="1", grade="4"),
                                 mentee("E4", years="5")], criteria=[WEIGHTED])  # fmt: skip
    found = again(record, rows, other)
    assert (found.people_same, found.settings_same) == (False, True)
    assert found.same, "nobody has a place for the newcomer"
    fewer = roster(WHO.mentors[:2], WHO.mentees, criteria=[WEIGHTED])
    found = again(record, rows, fewer)
    assert not found.same
    assert causes(found) == [("E3", ("M3",), (), "inputs")]


def test_settings_edited_here():
    record, rows = run()
    other = roster(WHO.mentors, WHO.mentees, {"smallest_grade_gap": "none", "aim":
                   "lift the weakest", "chain_of_command": "off"}, criteria=[WEIGHTED])  # fmt: skip
    found = again(record, rows, other)
    assert (found.people_same, found.settings_same, found.same) == (True, False, True)


def test_another_result_though_nothing_changed_is_unexplained_or_the_versions():
    record, rows = run()
    turned = changed(changed(rows, "E1", mentor="M2"), "E2", mentor="M1")
    wrong = replace(record, written=tuple(turned))
    found = again(wrong, turned)
    assert not found.same
    assert {d.cause for d in found.differences} == {"unexplained"}
    later = again(wrong, turned, version="2")
    assert {d.cause for d in later.differences} == {"version"}


def test_another_version_with_the_same_plan_is_the_same():
    record, rows = run(version="0")
    assert again(record, rows).same


def test_figures_that_do_not_come_out_again_are_not_the_same():
    record, rows = run()
    better = replace(record.objective, total_fit=record.objective.total_fit + 1)
    assert not again(replace(record, objective=better), rows).same


def test_a_rerun_is_repeated_from_the_rows_it_found():
    """All three fit alike, so only the earlier plan says who goes with whom."""
    who = roster([mentor("M1"), mentor("M2")], [mentee("E1"), mentee("E2")], criteria=[WEIGHTED])
    before = [row("E1", "M2", pair="P001"), row("E2", "M1", pair="P002")]
    record, rows = run(who, before)
    assert pairs_of(proposed(who)) == [("E1", "M1"), ("E2", "M2")]
    assert {r.ids for r in rows} == {("E1", "M2"), ("E2", "M1")}
    assert again(record, rows, who).same


@pytest.mark.parametrize("data", [None, [], {}, {"version": "1"}, "text", 7])
def test_what_is_no_record_is_none(data):
    assert from_json(data) is None


def test_rows_added_deleted_and_waived():
    wrote = [row("E1", "M1", pair="P001"), row("E2", "M2", pair="P002"), row("E3", "M3")]
    now = [row("E1", "M1", pair="P001", waiver="Asked for"), row("E3", "M3"), row("E2", "M3")]
    assert [(e.kind, *e.row.ids) for e in edits(wrote, now)] == [
        ("waiver", "E1", "M1"),
        ("deleted", "E2", "M2"),
        ("added", "E2", "M3"),
    ]


@examples(60)
@given(rosters(), st.data())
def test_a_plan_of_any_roster_repeats_and_so_does_its_rerun(who, data):
    record, rows = run(who)
    found = again(record, rows, who)
    assert found.same
    assert found.repeats
    assert found.still_best == found.again.proven_optimal
    options = st.sampled_from(list(Decision))
    decided = [replace(r, decision=data.draw(options)) for r in rows]
    edited = again(record, decided, who)
    assert edited.repeats
    assert {d.cause for d in edited.differences} <= {"edited"}
    dropped = {r.mentee for r in decided if not r.decision.stands}
    assert {d.mentee for d in edited.differences} == dropped
    second, rerun = run(who, decided)
    assert again(second, rerun, who).same
