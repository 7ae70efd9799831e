"""How firm each pair of a plan is: what it would cost to take it away.

Firmness is about the whole program. A pair may fit poorly and still be forced, or fit perfectly
and be one of several that serve everybody as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from mentorctl.matching.counterfactual import Price, Unpriced, forbid, force_each, prepared
from mentorctl.matching.groups.prices import forbid_again
from mentorctl.matching.plan import Proposal
from mentorctl.matching.problem import FORBIDDEN, NOBODY
from mentorctl.matching.residual import Residual

POINT = 10_000
"""One point of fit out of 100, as people read it, in whole millionths."""

Kind = Literal["approved", "group", "forced", "clear", "close", "interchangeable"]


@dataclass(frozen=True)
class Firmness:
    """How firm one pair is.

    kind     approved         a person decided; no other plan is looked for
             group            in a group track, where no plan without it was found in time to tell
             forced           without the pair somebody more would be left out
             clear            without it the whole program loses a point of fit or more
             close            without it the program loses less than a point
             interchangeable  another plan without it is exactly as good
    Under "lift the weakest" all this is asked of plans whose weakest pair is no weaker than now.

    only     whether the rules allow the mentee nobody else (under "lift the weakest": nobody
             else who is no weaker than the plan's weakest pair)
    next     what the next best plan costs and who moves in it; None for approved and group
    mentors  ids of mentors whom the mentee could have at no cost; in a group track one of them
    mentees  ids of mentees who would change partners then, in one such plan for each mentor
    blank    the part of the weight that rests on missing answers, 0 to 1
    """

    mentee: str
    mentor: str
    kind: Kind
    only: bool
    next: Price | None
    mentors: tuple[str, ...]
    mentees: tuple[str, ...]
    blank: float


def firmness(proposal: Proposal, mentee: int, graph: Residual | None = None) -> Firmness | None:
    """Return how firm the pair of a mentee (row) is, None for one without a mentor."""
    mentor = int(proposal.partner[mentee])
    if mentor == NOBODY:
        return None
    graph = graph or prepared(proposal)
    case = proposal.scores.case
    grouped = graph.is_grouped(mentee)
    price = forbid_again(proposal, mentee) if grouped else forbid(graph, mentee)
    kind = _kind(price)
    same: dict[int, Price] = {}
    if kind == "interchangeable" and isinstance(price, Price):
        # Groups are solved again for each price, so the plan that is known must do.
        after = {price.moves[0].after: price} if price.moves[0].after != NOBODY else {}
        same = after if grouped else force_each(graph, mentee, below=1)
    movers = sorted({m.mentee for p in same.values() for m in p.moves} - {mentee})
    allowed = proposal.problem.fit[mentee] >= max(graph.floor, FORBIDDEN + 1)
    return Firmness(
        case.mentees[mentee].id,
        case.mentors[mentor].id,
        kind,
        kind not in ("approved", "group") and int(np.count_nonzero(allowed)) == 1,
        None if isinstance(price, Unpriced) else price,
        tuple(case.mentors[j].id for j in sorted(same)),
        tuple(case.mentees[i].id for i in movers),
        1 - proposal.scores.answered(mentee, mentor),
    )


def firmness_of_all(proposal: Proposal) -> list[Firmness]:
    """Return how firm every pair is, in the order of the mentees; one search or two a pair.

    In group tracks each takes solving again.
    """
    graph = prepared(proposal)
    found = (firmness(proposal, i, graph) for i in range(len(proposal.partner)))
    return [one for one in found if one is not None]


def _kind(price: Price | Unpriced) -> Kind:
    if isinstance(price, Unpriced):
        return "approved" if price.why == "approved" else "group"
    if price.placed_lost > 0:
        return "forced"
    if price.price == 0:
        return "interchangeable"
    return "clear" if price.price >= POINT else "close"
