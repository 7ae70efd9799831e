"""A pair's mentoring action plan: goals, activities with dates, and the rule for a due date."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from mentorctl.model.days import after_working_days
from mentorctl.model.text import fold

FORM = "action-plan"
"""The name of the template, by which a workbook that comes back is known (model/forms.py)."""

GOALS = ("Goal", "Horizon", "We will see that it worked when", "Status")
ACTIVITIES = (
    "Goal", "Activity", "Kind", "Owner", "Effort", "Unit", "Start", "Due", "Status",
)  # fmt: skip
DAYS_OFF = ("Day", "What")
"""Headings of the sheets Goals, Activities and Days off, as templates/action-plan has them."""

UNITS = {"hours": Fraction(1, 8), "days": Fraction(1), "weeks": Fraction(5)}
"""Working days of each unit of effort."""
MOST_DAYS = 2600
"""Working days of ten years; an effort beyond is a slip of the pen."""


@dataclass(frozen=True)
class Goal:
    """One goal as the pair wrote it; what is blank is empty."""

    text: str
    horizon: str
    sign: str
    """By what they will see that it worked."""
    status: str


@dataclass(frozen=True)
class Activity:
    """One activity as the pair wrote it; dates that could be read stand as 2027-01-31."""

    goal: str
    text: str
    kind: str
    owner: str
    effort: str
    unit: str
    start: str
    due: str
    status: str


@dataclass(frozen=True)
class DayOff:
    """A day on which nothing is due."""

    day: str
    what: str


@dataclass(frozen=True)
class ActionPlan:
    """What stands in one workbook, in the order of its rows."""

    goals: tuple[Goal, ...]
    activities: tuple[Activity, ...]
    days_off: tuple[DayOff, ...] = ()

    @property
    def open_goals(self) -> tuple[str, ...]:
        """The goals that the pair has not dropped."""
        return tuple(g.text for g in self.goals if g.text and fold(g.status) != "dropped")

    def is_blank(self, before: Collection[str]) -> bool:
        """Tell whether nobody wrote anything into it; `before` are goals that we had filled in."""
        known = set(map(fold, before))
        goals = any(g.horizon or g.sign or g.status or fold(g.text) not in known
                    for g in self.goals)  # fmt: skip
        return not goals and not self.activities


def due_day(start: date, effort: Fraction, unit: str, off: Collection[date]) -> date | None:
    """Return the day by which an activity is done: the rule of the workbook's own formula.

    Effort is working time, 8 hours a day and 5 days a week, rounded up to whole days, at least
    one. None for more than ten years.
    """
    days = -(-effort * UNITS[unit] // 1)
    return after_working_days(start, max(1, int(days)), off) if days <= MOST_DAYS else None
