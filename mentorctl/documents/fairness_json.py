"""The key `fairness` of `match --json`: what is not told is null, with the reason."""

from typing import Any

from mentorctl.documents.fairness_book import CAVEATS, REASONS
from mentorctl.matching.fairness.hiding import SMALLEST
from mentorctl.matching.fairness.sheet import Breakdown, Fairness, Figures
from mentorctl.matching.problem import UNIT


def fairness_json(found: Fairness) -> dict[str, Any]:
    """Return everything that the sheets Fairness and Demand say."""
    return {
        "smallest_group": SMALLEST,
        "everyone": _figures(found.everyone),
        "columns": [_column(b) for b in found.breakdowns],
        "mentors": [
            {
                "mentor": one.mentor.id,
                "places": one.places,
                "load": one.load,
                "best_for": one.best_for,
                "top_three_for": one.top_for,
                "oversubscribed": one.oversubscribed,
            }
            for one in found.mentors
        ],
        "read_this": list(CAVEATS),
    }


def _column(breakdown: Breakdown) -> dict[str, Any]:
    return {
        "column": breakdown.column,
        "never_matched": breakdown.promised,
        "groups": [
            {
                "group": group.label,
                **_figures(group.figures),
                "reason": REASONS[group.why] or None,
            }
            for group in breakdown.groups
        ],
        "not_shown_together": _figures(breakdown.hidden) if breakdown.hidden else None,
        "not_listed": breakdown.unlisted,
        "reason": None if breakdown.groups or breakdown.hidden else REASONS["column"],
    }


def _figures(figures: Figures | None) -> dict[str, Any]:
    if figures is None:
        return dict.fromkeys(
            ("mentees", "placed", "share", "of_highest", "below_four_fifths", "average_fit",
             "average_place", "exceptions")
        )  # fmt: skip
    return {
        "mentees": figures.people,
        "placed": figures.placed,
        "share": round(figures.share, 6),
        "of_highest": None if figures.of_highest is None else round(figures.of_highest, 6),
        "below_four_fifths": None if figures.of_highest is None else figures.low,
        "average_fit": None if figures.fit is None else round(figures.fit / UNIT, 6),
        "average_place": None if figures.place is None else round(figures.place, 6),
        "exceptions": figures.exceptions,
    }
