"""`match --json`: the plan as one document, with the keys of the contract."""

from collections.abc import Sequence
from typing import Any

from mentorctl.matching.changes import Change
from mentorctl.matching.leftover import left_out
from mentorctl.matching.plan import Proposal
from mentorctl.matching.problem import UNIT
from mentorctl.matching.sensitivity import Sensitive
from mentorctl.model.findings import Finding, fold_findings
from mentorctl.model.people import Mentor


def match_json(
    proposal: Proposal,
    changed: Sequence[Change],
    findings: Sequence[Finding],
    sensitive: Sequence[Sensitive] | None = None,
) -> dict[str, Any]:
    """Return the plan as plain data; a fit is 0 to 1 with six decimals."""
    case, objective = proposal.scores.case, proposal.objective
    return {
        "pairs": [
            {
                "pair": m.row.pair,
                "mentor": m.row.mentor,
                "mentee": m.row.mentee,
                "fit": _unit(m.fit),
                "decision": m.row.decision.value,
                "why": m.why,
                "watch": m.watch,
                "waivers": [{"rule": rule, "reason": m.row.waiver} for rule in m.waivers],
                "exception": m.exception,
            }
            for m in proposal.matches
        ],
        "unmatched": [
            {
                "role": left.role.value,
                "id": left.person.id,
                "steps": [
                    {"rule": s.rule, "removed": s.removed, "left": s.left} for s in left.steps
                ],
                "remedy": None,
            }
            for left in left_out(proposal)
        ],
        "open_places": [
            {"mentor": mentor.id, "places": int(free)}
            for mentor, free in zip(case.mentors, proposal.free, strict=True)
            if free
        ],
        "objective": {
            "placed": objective.placed,
            "placed_limit": objective.placed_limit,
            "total_fit": _unit(objective.total_fit),
            "total_fit_bound": _unit(objective.total_fit_bound),
            "lowest_fit": _unit(objective.lowest_fit),
            "proven_optimal": objective.proven_optimal,
            "given_up": _unit(objective.given_up) if proposal.problem.lifts else None,
            "given_up_share": round(objective.given_up_share, 6)
            if proposal.problem.lifts
            else None,
        },
        "changes": [
            {"mentee": c.mentee, "before": c.before or None, "now": c.now or None, "why": c.why}
            for c in changed
        ],
        "sensitivity": None if sensitive is None else [_sensitive(one) for one in sensitive],
        "findings": [f.as_json() for f in fold_findings(findings)],
    }


def _sensitive(one: Sensitive) -> dict[str, Any]:
    return {
        "mentee": one.mentee.id,
        "mentor": one.mentor.id,
        "stands": one.stands,
        "plans": one.plans,
        "goes_if": [
            {"criterion": g.criterion, "weight": g.kind, "instead": _id(g.instead)}
            for g in one.gone
        ],
        "blanks": [
            {
                "criterion": b.criterion,
                "missing": [p.id for p in b.missing],
                "verdict": b.kind,
                "forbidden": b.forbidden,
                "instead": _id(b.instead) if b.kind == "hangs" else None,
            }
            for b in one.blanks
        ],
    }


def _id(mentor: Mentor | None) -> str | None:
    return mentor.id if mentor else None


def _unit(fit: int | None) -> float | None:
    return None if fit is None else fit / UNIT
