"""`match --json`: the plan as one document, with the keys of the contract."""

from collections.abc import Sequence
from typing import Any

from mentorctl.matching.changes import Change
from mentorctl.matching.plan import Proposal
from mentorctl.matching.problem import UNIT
from mentorctl.matching.remedies import Helped, plain_help, plain_recruiting
from mentorctl.model.fields import Role
from mentorctl.model.findings import Finding, fold_findings


def match_json(
    proposal: Proposal, changed: Sequence[Change], helped: Helped, findings: Sequence[Finding]
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
                "remedy": plain_help(helped.of(left)),
            }
            for left in helped.left
        ],
        "not_taking_part": [
            {"role": role.value, "id": person.id}
            for role, people in (
                (Role.MENTOR, case.roster.mentors),
                (Role.MENTEE, case.roster.mentees),
            )
            for person in people
            if not person.takes_part
        ],
        "recruiting": plain_recruiting(helped.recruiting, case.roster),
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
        },
        "changes": [
            {"mentee": c.mentee, "before": c.before or None, "now": c.now or None, "why": c.why}
            for c in changed
        ],
        "findings": [f.as_json() for f in fold_findings(findings)],
    }


def _unit(fit: int | None) -> float | None:
    return None if fit is None else fit / UNIT
