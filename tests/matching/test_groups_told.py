"""What is told beside a plan with group tracks: firmness, weights, help, the run repeated."""

import json

import numpy as np
import pytest

from matching.rosters import OPEN, WEIGHTED, mentee, mentor, proposed, roster, row
from mentorctl.documents.sensitivity_sheet import sensitivity_sheet
from mentorctl.matching.firm_words import sentence
from mentorctl.matching.firmness import firmness
from mentorctl.matching.problem import NOBODY
from mentorctl.matching.recompute import recompute
from mentorctl.matching.remedies import help_for_all
from mentorctl.matching.run_record import from_json, run_record
from mentorctl.matching.sensitivity import sensitivity
from mentorctl.model.fields import Role

TEAM = {"format": "group", "smallest_group": "2", "largest_group": "3"}
TRACKS = {"Team": TEAM, "Solo": {"format": "one-to-one"}}


def program(aim="best total", teams=("2", "3"), smallest="2"):
    """Four of a group track and two of a plain one, with another best mentor for each."""
    return roster(
        [mentor(f"M{j}", capacity=c, track="Team", years=str(j)) for j, c in enumerate(teams, 1)]
        + [mentor(f"N{j}", track="Solo", years=str(3 * j)) for j in (1, 2)],
        [mentee(f"E{i}", track="Team", years=str(i)) for i in range(1, 5)]
        + [mentee(f"S{i}", track="Solo", years=str(3 * i)) for i in (1, 2)],
        {**OPEN, "aim": aim},
        {**TRACKS, "Team": {**TEAM, "smallest_group": smallest}},
        [WEIGHTED],
    )


def test_firmness_in_a_group_is_what_a_plan_without_the_pair_gives():
    made = program()
    plan = proposed(made)
    for i in range(4):
        firm = firmness(plan, i)
        then = proposed(made, [row(firm.mentee, firm.mentor, "Rejected")]).objective
        lost = plan.objective.placed - then.placed
        assert firm.next.placed_lost == lost
        assert (firm.kind == "forced") == (lost > 0)
        assert firm.only is False
        assert firm.next.price == plan.objective.total_fit - then.total_fit


def test_firmness_in_a_group_keeps_others_at_the_weakest_pair_where_that_is_the_aim():
    plan = proposed(program("lift the weakest"))
    assert {firmness(plan, i).next.floor for i in range(4)} == {plan.objective.lowest_fit}


def test_an_interchangeable_pair_of_a_group_names_the_mentor_of_another_best_plan():
    alike = roster(
        [mentor(f"M{j}", capacity="3", years="5") for j in (1, 2)],
        [mentee(f"E{i}", years="5") for i in range(1, 5)],
        {**OPEN, **TEAM},
        criteria=[WEIGHTED],
    )
    plan = proposed(alike)
    firm = firmness(plan, 0)
    other = "M2" if firm.mentor == "M1" else "M1"
    assert (firm.kind, firm.mentors) == ("interchangeable", (other,))
    then = proposed(alike, [row("E1", other, "Approved")]).objective
    assert (then.placed, then.total_fit) == (plan.objective.placed, plan.objective.total_fit)
    assert sentence(firm, alike).startswith("Interchangeable: ")


@pytest.mark.parametrize("aim", ["best total", "lift the weakest"])
def test_sensitivity_tells_of_plain_pairs_as_if_alone_and_leaves_groups_out(aim):
    plan = proposed(program(aim))
    told = sensitivity(plan)
    assert [(one.mentee.id, one.mentor.id) for one in told] == [("S1", "N1"), ("S2", "N2")]
    if aim == "best total":  # the weakest pair alone is of the whole plan
        whole = program(aim)
        solo = roster(
            [m for m in whole.mentors if m.id[0] == "N"],
            [m for m in whole.mentees if m.id[0] == "S"],
            OPEN,
            {"Solo": TRACKS["Solo"]},
            [WEIGHTED],
        )
        alone = sensitivity(proposed(solo))
        assert [(o.stands, o.plans) for o in told] == [(o.stands, o.plans) for o in alone]
    stands = [r[5] for r in sensitivity_sheet(plan, told).rows]
    assert stands == [*(f"{o.stands} of {o.plans}" for o in told), *["not looked at"] * 4]


def test_a_mentor_without_a_group_is_told_why():
    plan = proposed(program(teams=("1", "3", "3"), smallest="3"))
    helped = help_for_all(plan)
    told = {(p.role, p.person.id): helped.of(p).text for p in helped.left}
    assert np.count_nonzero(plan.partner == NOBODY) == 1  # three in one group, one is no group
    assert "has too few places for a group" in told[Role.MENTOR, "M1"]
    assert any("are too few for a group" in text for text in told.values())


@pytest.mark.parametrize("aim", ["best total", "lift the weakest"])
def test_a_run_with_groups_repeats_and_names_its_solver(aim):
    made = program(aim)
    plan = proposed(made)
    record = from_json(json.loads(json.dumps(run_record(plan, (), "1").as_json())))
    rows = [m.row for m in plan.matches]
    found = recompute(record, made, rows, "1")
    assert (found.repeats, found.same, found.still_best) == (True, True, True)
    assert "HiGHS" in record.solver
    short = recompute(record, made, rows[1:], "1")
    assert not short.still_best
    assert (plan.objective.given_up is None) == (aim == "lift the weakest")
