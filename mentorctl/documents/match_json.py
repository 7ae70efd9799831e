"""`match --json`: the plan as one document, with the keys of the contract."""

from typing import Any

from mentorctl.documents.fairness_json import fairness_json
from mentorctl.documents.preferences import choices_json
from mentorctl.documents.run_record import objective_json, record_json, unit
from mentorctl.matching.remedies import plain_help, plain_recruiting
from mentorctl.matching.run import Run
from mentorctl.matching.sensitivity import Sensitive
from mentorctl.model.fields import Role
from mentorctl.model.people import Mentor


def match_json(run: Run) -> dict[str, Any]:
    """Return the plan as plain data; a fit is 0 to 1 with six decimals."""
    proposal, case = run.proposal, run.proposal.scores.case
    return {
        "pairs": [
            {
                "pair": m.row.pair,
                "mentor": m.row.mentor,
                "mentee": m.row.mentee,
                "fit": unit(m.fit),
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
                "remedy": plain_help(run.helped.of(left)),
            }
            for left in run.helped.left
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
        "recruiting": plain_recruiting(run.helped.recruiting, case.roster),
        "open_places": [
            {"mentor": mentor.id, "places": int(free)}
            for mentor, free in zip(case.mentors, proposal.free, strict=True)
            if free
        ],
        "objective": objective_json(proposal.objective, proposal.problem.lifts),
        "changes": [
            {"mentee": c.mentee, "before": c.before or None, "now": c.now or None, "why": c.why}
            for c in run.changed
        ],
        "choices": choices_json(run.choices),
        "fairness": fairness_json(run.fairness),
        "record": record_json(run.record),
        "sensitivity": None
        if run.sensitive is None
        else [_sensitive(one) for one in run.sensitive],
        "findings": [f.as_json() for f in run.findings],
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
