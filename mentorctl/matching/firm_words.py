"""How firm a pair is, in a sentence for the coordinator."""

from __future__ import annotations

from mentorctl.matching.firmness import Firmness
from mentorctl.matching.problem import NOBODY
from mentorctl.matching.reasons import fine_points
from mentorctl.model.roster import Roster
from mentorctl.model.text import count, listed

_NAMED = 4
"""People named in one sentence; more are counted."""


def sentence(firm: Firmness, roster: Roster) -> str:
    """Return what would come of the plan without the pair."""
    if firm.kind == "approved" or firm.next is None:
        return "Approved: the pair stays until you change its Decision on Pairs."
    if firm.kind == "interchangeable":
        return _interchangeable(firm, roster)
    if firm.kind == "forced":
        only = f" The rules allow {roster.mentee[firm.mentee].shown} nobody else."
        more = count(firm.next.placed_lost, "more mentee")
        return f"Forced: without this pair {more} would be left out.{only if firm.only else ''}"
    lost = f"{fine_points(firm.next.price)} points over the whole program"
    scale = "(100 is one perfect pair)"
    if firm.kind == "clear":
        return f"Clearly best: without this pair the fit falls by {lost} {scale}."
    return f"Best, but only just: without this pair the fit falls by {lost} {scale}."


def _interchangeable(firm: Firmness, roster: Roster) -> str:
    if not firm.mentors:  # as good a plan leaves the mentee out and places somebody else
        assert firm.next is not None
        rows = [m.mentee for m in firm.next.moves if m.before == NOBODY]
        other = listed(roster.pool.mentees[i].shown for i in rows)
        return f"Interchangeable: the program would be served as well with {other} in the plan."
    who = _few([roster.mentor[m].shown for m in firm.mentors], "or", "mentor")
    moved = [roster.mentee[m].shown for m in firm.mentees]
    last = "and" if len(firm.mentors) == 1 else "or"
    then = f"; then {_few(moved, last, 'mentee')} would change too" if moved else ""
    return f"Interchangeable: {who} would serve everybody as well{then}."


def _few(names: list[str], last: str, noun: str) -> str:
    if len(names) <= _NAMED:
        return listed(names, last)
    rest = count(len(names) - _NAMED + 1, f"other {noun}")
    return listed([*names[: _NAMED - 1], f"one of {rest}" if last == "or" else rest], last)
