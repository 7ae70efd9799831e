"""`explain --json`: the answer as one document; fits are 0 to 1 with six decimals."""

from collections.abc import Sequence
from typing import Any

from mentorctl.matching.answer import Answer, PairAnswer, Shift
from mentorctl.matching.counterfactual import Price
from mentorctl.matching.firm_words import sentence
from mentorctl.matching.firmness import Firmness
from mentorctl.matching.problem import UNIT
from mentorctl.matching.remedies import plain_help
from mentorctl.model.findings import Finding, fold_findings
from mentorctl.model.roster import Roster


def document(answer: Answer, roster: Roster, findings: Sequence[Finding]) -> dict[str, Any]:
    """Return the answer as plain data, with the keys of the contract."""
    steps = answer.left_out.steps if answer.left_out else ()
    pairs = [_pair(pair, roster) for pair in answer.pairs]
    first = pairs[0] if pairs else {}
    near = answer.nearest
    return {
        "person": answer.person.id,
        "verdict": _verdict(answer),
        "firmness": first.get("firmness"),
        "steps": [{"rule": s.rule, "removed": s.removed, "left": s.left} for s in steps],
        "remedy": plain_help(answer.help) if answer.help else None,
        "nearest": {
            "mentee": near.mentee.id,
            "fit": _fit(near.fit),
            "price": _fit(near.price.price),
            "moves": _moves(near.shifts),
        }
        if near
        else None,
        "criteria": first.get("criteria", []),
        "placed_lost": first.get("placed_lost"),
        "price": first.get("price"),
        "moves": first.get("moves", []),
        "pairs": pairs,
        "better": [
            {"mentor": b.partner.id, "fit": _fit(b.fit), "has": [p.id for p in b.has]}
            for b in answer.better
        ],
        "findings": [f.as_json() for f in fold_findings(findings)],
    }


def _verdict(answer: Answer) -> str:
    if answer.absent:
        return "not taking part"
    if not answer.pairs:
        return "no partner"
    pair = answer.pairs[0]
    if pair.match is not None and pair.match.row.decision.stands:
        return "in the plan"
    return "blocked" if pair.blocked else "possible"


def _pair(pair: PairAnswer, roster: Roster) -> dict[str, Any]:
    price = pair.price if isinstance(pair.price, Price) else None
    return {
        "mentee": pair.mentee.id,
        "mentor": pair.mentor.id,
        "fit": _fit(pair.fit),
        "answered": round(pair.answered, 6),
        "firmness": _firmness(pair.firmness, roster) if pair.firmness else None,
        "blocked_by": [{"rule": b.rule, "why": b.why} for b in pair.blocked],
        "criteria": [
            {
                "criterion": p.criterion,
                "weight": p.weight,
                "points": round(p.counts / 100, 6),
                "most": round(p.most / 100, 6),
                "answered": p.answered,
                "blank": [{"role": role.value, "columns": columns} for role, columns in p.blank],
                "mentee": p.mentee,
                "mentor": p.mentor,
            }
            for p in pair.parts
        ],
        "placed_lost": price.placed_lost if price else None,
        "price": _fit(price.price) if price else None,
        "not_priced": None if price or pair.price is None else getattr(pair.price, "why", ""),
        "moves": _moves(pair.shifts),
    }


def _firmness(firm: Firmness, roster: Roster) -> dict[str, Any]:
    return {
        "kind": firm.kind,
        "text": sentence(firm, roster),
        "only": firm.only,
        "mentors": list(firm.mentors),
        "mentees": list(firm.mentees),
        "blank": round(firm.blank, 6),
    }


def _moves(shifts: Sequence[Shift]) -> list[dict[str, Any]]:
    return [
        {
            "mentee": s.mentee.id,
            "from": s.before.id if s.before else None,
            "to": s.after.id if s.after else None,
        }
        for s in shifts
    ]


def _fit(fit: int) -> float:
    return round(fit / UNIT, 6)
