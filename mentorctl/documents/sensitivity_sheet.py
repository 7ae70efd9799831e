"""The sheet Sensitivity: which pairs stand under other weights, and which hang on a blank."""

from collections.abc import Mapping, Sequence

import numpy as np

from mentorctl.documents.sheets import CellTone, Column, SheetPlan, Tone
from mentorctl.matching.blanks import Blank
from mentorctl.matching.plan import Match, Proposal
from mentorctl.matching.reasons import points
from mentorctl.matching.sensitivity import ROOM, Gone, Sensitive, groups_lifted, in_groups
from mentorctl.model.grid import Value
from mentorctl.model.people import Mentor
from mentorctl.model.text import count, listed

TITLE = "Sensitivity"
_FEW = 0.75  # of the plans, below which a pair deserves a look

_GROUPS = (
    "Not worked out: the pair hangs together with a group track, where other weights can open and "
    "close whole groups."
)

_NOTES = {
    "Look here": "Pairs to talk about first: those that stand in fewer than three quarters of "
    "the plans, hang on the weight of one criterion, or hang on a blank answer. Empty: none of it.",
    "Stands in": "Of the plans made with other weights: the weight of each criterion in turn left "
    "out, halved and doubled, the others as they are. Each plan is solved exactly. A pair that "
    "could merely be swapped among equally good plans stands.",
    "Goes if": "The changes of a weight under which no best plan has this pair, and whom the "
    "mentee would have instead.",
    "Blank answers": "A blank counts as the average allowed pair. Here each one behind this pair "
    "is imagined answered, as badly for this pair as can be, while other blanks count as now. "
    "Left out: wishes for partners, since nobody has to name one.",
}


def sensitivity_sheet(proposal: Proposal, found: Sequence[Sensitive] | None) -> SheetPlan:
    """Return the sheet; None in the place of the pairs where they were not looked at."""
    if found is None:
        many, wide = proposal.problem.fit.shape
        reason = f"{many:,} mentees by {wide:,} mentors are more than {ROOM:,} pairs, and it"
        if many * wide <= ROOM and groups_lifted(proposal):
            reason = "there are groups whose weakest pair is lifted, so it"
        return SheetPlan(
            TITLE,
            (Column(TITLE, 90, "wrap"),),
            empty=f"Not worked out: {reason} takes a while. "
            "To have it: mentorctl match --sensitivity",
        )
    named = {m.row.ids: m for m in proposal.matches}
    rows: list[tuple[Value, ...]] = []
    for one in found:
        match = named[one.mentee.id, one.mentor.id]
        rows.append(
            (
                match.row.pair,
                one.mentee.shown,
                one.mentor.shown,
                points(match.fit or 0),
                _look(one),
                f"{one.stands} of {one.plans}",
                _goes(one),
                _blanks(proposal, one),
            )
        )
    rows += _of_groups(proposal, named)
    return SheetPlan(
        TITLE,
        (
            Column("Pair", 7),
            Column("Mentee", 20),
            Column("Mentor", 20),
            Column("Fit", 6, "points", "Points out of 100, as on Pairs."),
            Column("Look here", 30, "wrap", _NOTES["Look here"]),
            Column("Stands in", 11, "text", _NOTES["Stands in"]),
            Column("Goes if", 52, "wrap", _NOTES["Goes if"]),
            Column("Blank answers", 60, "wrap", _NOTES["Blank answers"]),
        ),
        tuple(rows),
        key=(0,),
        cell_tones=(CellTone(4, Tone.LOOK),),
        frozen_columns=3,
        empty="There is no proposed pair to look at; approved pairs stay in any case.",
    )


def _of_groups(
    proposal: Proposal, named: Mapping[tuple[str, str], Match]
) -> list[tuple[Value, ...]]:
    """Say of each proposed pair that hangs together with groups that it was not looked at."""
    case, partner = proposal.scores.case, proposal.plan.partner
    rows: list[tuple[Value, ...]] = []
    for i in np.flatnonzero((partner >= 0) & in_groups(proposal)):
        mentee, mentor = case.mentees[i], case.mentors[int(partner[i])]
        match = named[mentee.id, mentor.id]
        told = match.row.pair, mentee.shown, mentor.shown, points(match.fit or 0)
        rows.append((*told, "", "not looked at", _GROUPS, ""))
    return rows


def _look(one: Sensitive) -> str:
    """Return why the pair deserves a look, empty for nothing."""
    criteria = list(dict.fromkeys(g.criterion for g in one.gone))
    told = []
    if one.stands < one.plans * _FEW:
        told.append(f"Hangs on the weights: stands in {one.stands} of {one.plans} plans.")
    elif len(criteria) == 1:
        told.append(f"Hangs on one weight: {criteria[0]}.")
    if hanging := [b.criterion for b in one.blanks if b.kind == "hangs"]:
        told.append(f"Hangs on {count(len(hanging), 'blank')}: {listed(hanging)}.")
    return " ".join(told)


def _goes(one: Sensitive) -> str:
    """Return the changes of weights that end the pair, by whom the mentee would have then."""
    groups: dict[str, list[Gone]] = {}
    for gone in one.gone:
        groups.setdefault(gone.instead.id if gone.instead else "", []).append(gone)
    told = [f"{_changes(group)}: {_instead(group[0].instead)}." for group in groups.values()]
    return " ".join(told)


def _changes(group: Sequence[Gone]) -> str:
    kinds: dict[str, list[str]] = {}
    for gone in group:
        kinds.setdefault(gone.criterion, []).append(gone.kind)
    return "; ".join(f"{criterion} {listed(k, 'or')}" for criterion, k in kinds.items())


def _instead(mentor: Mentor | None) -> str:
    return f"{mentor.shown} instead" if mentor else "no mentor"


def _blanks(proposal: Proposal, one: Sensitive) -> str:
    """Return what each blank could do to the pair, the heaviest first."""
    told = [f"{_blank(b)} {_what(b, one)}" for b in one.blanks]
    if told and proposal.problem.lifts:
        lowest = proposal.objective.lowest_fit or 0
        told.append(f"(Everybody else is kept at a fit of at least {points(lowest)}.)")
    return " ".join(told)


def _blank(blank: Blank) -> str:
    who = listed(p.shown for p in blank.missing)
    share = f", {round(blank.share * 100)} % of the fit" if blank.share else ""
    return f"{blank.criterion} (blank: {who}{share}):"


def _what(blank: Blank, one: Sensitive) -> str:
    if blank.forbidden:
        return f"an answer that doesn't go together rules the pair out, {_instead(blank.instead)}."
    if blank.kind == "hangs":
        other = one.mentor if one.mentee in blank.missing else one.mentee
        return f"goes if it fits {other.shown} not at all, {_instead(blank.instead)}."
    if blank.kind == "firm":
        return "stands whatever the answer."
    return "stands if it fits not at all; it may fit somebody else better."
