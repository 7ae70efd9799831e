"""The rule for due dates, beside a plain count of days; what is left at the midpoint."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import sheet
from mentorctl.journey.action_plan import ActionPlan, Activity, Goal, due_day
from mentorctl.journey.plan_sheets import read_action_plan, whose
from mentorctl.journey.time_left import time_left
from mentorctl.journey.timeline import timeline
from mentorctl.model.settings import Settings

FRIDAY = date(2027, 3, 5)
DAYS = st.dates(date(2027, 1, 1), date(2027, 12, 31))


@pytest.mark.parametrize(
    ("effort", "unit", "due"),
    [
        ("1", "hours", date(2027, 3, 5)),
        ("8", "hours", date(2027, 3, 5)),
        ("8.1", "hours", date(2027, 3, 8)),
        ("0", "days", date(2027, 3, 5)),
        ("2", "days", date(2027, 3, 8)),
        ("1", "weeks", date(2027, 3, 11)),
        ("0.3", "weeks", date(2027, 3, 8)),
        ("2600", "days", date(2037, 2, 19)),
        ("2601", "days", None),
        ("99999999999", "weeks", None),
    ],
)
def test_effort_is_working_time_rounded_up_to_whole_days(effort, unit, due):
    assert due_day(FRIDAY, Fraction(effort), unit, ()) == due


@given(DAYS, st.integers(1, 40), st.sets(DAYS, max_size=6))
def test_the_due_date_is_the_last_of_so_many_working_days(start, number, off):
    due = due_day(start, Fraction(number), "days", off)
    span = (start + timedelta(n) for n in range((due - start).days + 1))
    working = [day for day in span if day.weekday() < 5 and day not in off]
    assert len(working) == number
    assert working[-1] == due


@pytest.mark.parametrize(
    ("settings", "start", "said"),
    [
        (Settings(), date(2027, 1, 11),
         "From the midpoint there are 26 weeks, with about 6 meetings, until the closing meeting "
         "on Tuesday, January 11, 2028."),
        (Settings(term="4", meeting_frequency="weekly"), date(2027, 1, 11),
         "From the midpoint there are 8 weeks, with about 8 meetings, until the closing meeting "
         "on Tuesday, May 11, 2027."),
        (Settings(), None, "Half of the 12 months is left until the closing meeting."),
    ],
)  # fmt: skip
def test_what_is_left_at_the_midpoint(settings, start, said):
    assert time_left(timeline(start, settings), settings) == said


GOALS = sheet("Goals", [
    ["Priority", "Goal", "Horizon", "We will see that it worked when", "Status"],
    ["1", "Budgeting", "", "", ""],
])  # fmt: skip
ACTIVITIES = sheet("Activities", [
    ["Goal", "Activity", "Kind", "Owner", "Effort", "Unit", "Start", "Due", "Status"],
    ["Budgeting", "", "By doing", "", "", "", "", "", ""],
    ["Budgeting", "Sit in", "By doing", "Both", "3", "days", "2027-03-05", "", "Planned"],
])  # fmt: skip
OFF = sheet("Days off", [["Day", "What"], ["2027-03-08", "Holiday"]])


def test_a_row_that_holds_only_what_we_filled_in_is_no_activity():
    plan, findings = read_action_plan([GOALS, ACTIVITIES, OFF], ())
    assert findings == []
    assert plan.activities == (
        Activity("Budgeting", "Sit in", "By doing", "Both", "3", "days", "2027-03-05",
                 "2027-03-10", "Planned"),
    )  # fmt: skip
    assert not plan.is_blank(["Budgeting"])


@pytest.mark.parametrize(
    ("goal", "blank"),
    [
        (Goal("budgeting", "", "", ""), True),
        (Goal("Welding", "", "", ""), False),
        (Goal("Budgeting", "Long", "", ""), False),
        (Goal("Budgeting", "", "a sign", ""), False),
    ],
)
def test_a_plan_with_our_goals_alone_is_blank(goal, blank):
    assert ActionPlan((goal,), ()).is_blank(["Budgeting", "Presenting"]) is blank


def test_a_plan_without_hidden_columns_is_known_by_two_of_its_sheets():
    assert whose([GOALS, ACTIVITIES]).is_plan
    assert not whose([GOALS, OFF]).is_plan
    assert not whose([]).is_plan
