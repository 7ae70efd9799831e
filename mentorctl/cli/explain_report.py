"""What `mentorctl explain` says, to be read aloud."""

from collections.abc import Sequence
from typing import Any

from mentorctl.cli.show import console, say
from mentorctl.matching.answer import Answer, PairAnswer
from mentorctl.matching.counterfactual import Price
from mentorctl.matching.problem import UNIT
from mentorctl.model.findings import Finding, fold_findings
from mentorctl.model.text import count, listed

_PARTS = 8
_POINT = UNIT // 100


def points(fit: int) -> str:
    """Return a fit in points out of 100, with a decimal where it is small."""
    value = fit / _POINT
    return f"{value:.0f}" if abs(value) >= 10 or value == round(value) else f"{value:.1f}"


def report(answer: Answer) -> None:
    """Print the answer for a person at a terminal."""
    out = console()
    if answer.absent:
        say(out, f"{answer.person.shown} does not take part: Taking part says no on the roster.")
        return
    if not answer.pairs:
        say(out, f"{answer.person.shown} has no partner in this plan.")
    for pair in answer.pairs:
        _pair(pair, answer.asked)
    if answer.left_out:
        say(out, answer.left_out.sentence)
    if answer.remedy:
        say(out, f"What would help: {answer.remedy}")
    if answer.better:
        say(out, f"Mentors who would fit {answer.person.shown} better:")
        for one in answer.better:
            free = "has a place left" if one.joinable else "has no group in this plan"
            has = f"has {listed(p.shown for p in one.has)}" if one.has else free
            say(out, f"{one.partner.shown} (fit {points(one.fit)}) {has}.", indent=2)
        say(out, "Placed otherwise, the whole program would lose more than this pair would gain; "
            f"mentorctl explain {answer.person.id} MENTOR names the price.")  # fmt: skip


def _pair(pair: PairAnswer, asked: bool) -> None:
    out = console()
    names = f"{pair.mentee.shown} with {pair.mentor.shown}"
    stands = pair.match is not None and pair.match.row.decision.stands
    if stands and pair.match is not None:
        row = pair.match.row
        say(out, f"{names}: {row.pair}, {row.decision.value}, fit {points(pair.fit)} of 100.",
            style="bold")  # fmt: skip
    else:
        say(out, f"{names}: not in this plan, fit {points(pair.fit)} of 100.", style="bold")
    for rule, why in pair.blocked:
        say(out, f"Blocked by {rule}: {why}", indent=2, style="red")
    if not pair.blocked:
        say(out, _priced(pair, stands), indent=2)
        for shift in pair.shifts:
            before = f"leaves {shift.before.shown}" if shift.before else "gets a place"
            after = f"goes to {shift.after.shown}" if shift.after else "would have no mentor"
            say(out, f"{shift.mentee.shown} {before} and {after}.", indent=4)
    out.print(_table(pair.parts, pair))
    if pair.answered < 1:
        say(out, f"{round(pair.answered * 100)} % of the fit rests on answers; each blank counts "
            "as the average allowed pair does.", indent=2)  # fmt: skip


def _priced(pair: PairAnswer, stands: bool) -> str:
    """Return what the pair, or its absence, would cost, in a sentence."""
    price = pair.price
    if not isinstance(price, Price):
        if price is None:
            return ""
        if price.why == "approved":
            return "An approved pair stays; change its Decision on Pairs first."
        if price.why == "too few":
            return f"No plan has this pair: {pair.mentor.shown} would have too small a group."
        if price.why == "not found":
            return "What this pair would cost could not be found: the groups are too many."
        return f"{pair.mentor.shown} has no place but those of approved pairs."
    lost = price.placed_lost
    if stands and not lost and not price.price:
        return "Without this pair an equally good plan exists: the two are interchangeable."
    what = "Without this pair" if stands else "With this pair"
    if lost > 0:
        people = count(lost, "mentee")
        return f"{what} {people} more would have no mentor."
    if not price.price:
        return f"{what} the program would lose nothing; somebody would change partner:"
    return (
        f"{what} the whole program would lose {points(price.price)} points of fit (100 is one "
        "perfect pair):"
    )


def _table(parts: Sequence[Any], pair: PairAnswer) -> Any:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="dim", expand=True)
    table.add_column("Criterion", width=18, no_wrap=True, overflow="ellipsis")
    table.add_column("Points", width=9, justify="right", no_wrap=True)
    table.add_column(pair.mentee.shown, ratio=1, no_wrap=True, overflow="ellipsis")
    table.add_column(pair.mentor.shown, ratio=1, no_wrap=True, overflow="ellipsis")
    for part in parts[:_PARTS]:
        shown = f"{part.counts:.0f} of {part.most:.0f}" + ("" if part.answered else "*")
        table.add_row(
            Text(part.criterion),
            Text(shown, style="" if part.answered else "dim"),
            Text(part.mentee.replace("\n", " ") or "(blank)"),
            Text(part.mentor.replace("\n", " ") or "(blank)"),
        )
    return table


def document(answer: Answer, findings: Sequence[Finding]) -> dict[str, Any]:
    """Return the answer as `explain --json` prints it; fits are 0 to 1 with six decimals."""
    steps = answer.left_out.steps if answer.left_out else ()
    pairs = [_pair_document(pair) for pair in answer.pairs]
    first = pairs[0] if pairs else {}
    return {
        "person": answer.person.id,
        "verdict": _verdict(answer),
        "steps": [{"rule": s.rule, "removed": s.removed, "left": s.left} for s in steps],
        "remedy": answer.remedy or None,
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


def _pair_document(pair: PairAnswer) -> dict[str, Any]:
    priced = isinstance(pair.price, Price)
    return {
        "mentee": pair.mentee.id,
        "mentor": pair.mentor.id,
        "fit": _fit(pair.fit),
        "answered": round(pair.answered, 6),
        "blocked_by": [{"rule": rule, "why": why} for rule, why in pair.blocked],
        "criteria": [
            {
                "criterion": p.criterion,
                "weight": p.weight,
                "points": round(p.counts / 100, 6),
                "most": round(p.most / 100, 6),
                "answered": p.answered,
                "mentee": p.mentee,
                "mentor": p.mentor,
            }
            for p in pair.parts
        ],
        "placed_lost": pair.price.placed_lost if isinstance(pair.price, Price) else None,
        "price": _fit(pair.price.price) if isinstance(pair.price, Price) else None,
        "not_priced": None if priced or pair.price is None else getattr(pair.price, "why", ""),
        "moves": [
            {
                "mentee": s.mentee.id,
                "from": s.before.id if s.before else None,
                "to": s.after.id if s.after else None,
            }
            for s in pair.shifts
        ],
    }


def _fit(fit: int) -> float:
    return round(fit / UNIT, 6)
