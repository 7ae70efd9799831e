"""What `mentorctl explain` says, to be read aloud; at most a screen of 80 columns."""

from collections.abc import Sequence
from contextlib import redirect_stdout
from io import StringIO
from textwrap import fill
from typing import Any

from mentorctl.cli.show import console, say
from mentorctl.matching.answer import Answer, Nearest, PairAnswer, Shift
from mentorctl.matching.counterfactual import Price
from mentorctl.matching.firm_words import sentence
from mentorctl.matching.fit_parts import Part, blanks_sentence
from mentorctl.matching.reasons import fine_points
from mentorctl.model.people import Mentor
from mentorctl.model.roster import Roster
from mentorctl.model.text import as_argument, count, listed

_SCREEN = 28  # lines, beside the command and the next prompt
_LINES = 6  # of one answer at most
_PARTS = 8
_MOVES = 5  # people who change partner, named one by one
_PAIRS = 4  # pairs of a mentor told with what the next best plan would be
_SCALE = "points of fit (100 is one perfect pair)"


def report(answer: Answer, roster: Roster) -> None:
    """Print the answer for a person at a terminal, answers as long as the screen has room for."""
    with redirect_stdout(StringIO()) as draft:
        _report(answer, roster, 0)
    _report(answer, roster, _SCREEN - draft.getvalue().count("\n"))


def _report(answer: Answer, roster: Roster, spare: int) -> None:
    """Print with one line for each answer, and as many more as `spare`."""
    out = console()
    if answer.absent:
        say(out, f"{answer.person.shown} does not take part: Taking part says no on the roster.")
        return
    if not answer.pairs:
        say(out, _nobody(answer))
    for pair in answer.pairs:
        _pair(pair, roster, len(answer.pairs), spare)
    if len(answer.pairs) > 1:
        say(out, "mentorctl explain MENTEE says how the fit of one pair comes about.")
    if answer.left_out:
        say(out, answer.left_out.sentence)
        for person, blocked in answer.last:
            mine = "For you only: " if blocked.private else ""
            say(out, f"{person.shown}: {mine}{blocked.why}", indent=2)
    if answer.help:
        say(out, f"What would help: {answer.help.text}")
    if answer.nearest:
        _nearest(answer.nearest)
    named = answer.left_out is not None and answer.left_out.ending
    if answer.better and not named:
        _better(answer)


def _nobody(answer: Answer) -> str:
    person = answer.person
    if isinstance(person, Mentor) and not answer.left_out:
        return f"{person.shown} takes nobody for now: no place is offered."
    return f"{person.shown} has no partner in this plan."


def _better(answer: Answer) -> None:
    out = console()
    who = answer.person.shown
    if answer.pairs:
        say(out, f"Mentors who would fit {who} better:")
    else:
        say(out, f"Mentors whom the rules allow {who}, best fit first:")
    for one in answer.better:
        free = "has a place left" if one.joinable else "has no group in this plan"
        has = f"has {listed(p.shown for p in one.has)}" if one.has else free
        say(out, f"{one.partner.shown} (fit {fine_points(one.fit)}) {has}.", indent=2)
    ask = f"mentorctl explain {as_argument(answer.person.id)} MENTOR"
    say(out, f"The whole program would gain by none of these changes; {ask} says what one costs.")


def _nearest(near: Nearest) -> None:
    out = console()
    before = next((s.before for s in near.shifts if s.mentee is near.mentee), None)
    who = f"{near.mentee.shown} (fit {fine_points(near.fit)})"
    who += f", who is with {before.shown}" if before else ""
    cost = near.price.price
    say(out, f"Nearest is {who}: the whole program would lose "
        + (f"{fine_points(cost)} {_SCALE}." if cost else "nothing."))  # fmt: skip
    _moves([s for s in near.shifts if s.mentee is not near.mentee])


def _pair(pair: PairAnswer, roster: Roster, pairs: int, spare: int) -> None:
    out = console()
    names = f"{pair.mentee.shown} with {pair.mentor.shown}"
    fit = f"fit {fine_points(pair.fit)} of 100."
    if pair.firmness and pair.match is not None:
        row = pair.match.row
        say(out, f"{names}: {row.pair}, {row.decision.value}, {fit}", style="bold")
        say(out, sentence(pair.firmness, roster), indent=2)
        _broken(pair)
        if pair.firmness.kind != "interchangeable" and pair.shifts and pairs <= _PAIRS:
            say(out, "In the next best plan:", indent=2)
            _moves(pair.shifts)
            _others_kept(pair)
    else:
        say(out, f"{names}: not in this plan, {fit}", style="bold")
        _not_in_plan(pair)
    if pairs == 1:
        out.print(_table(pair.parts, pair, out.width, spare))
    if pair.answered < 1:
        star = "* " if pairs == 1 else ""
        say(out, f"{star}{_share(1 - pair.answered)} of the fit rests on blanks, which count as "
            "the average allowed pair does. "
            + blanks_sentence(pair.parts, pair.mentee, pair.mentor), indent=2)  # fmt: skip


def _share(part: float) -> str:
    return f"{round(part * 100)} %" if part >= 0.005 else "Less than 1 %"


def _not_in_plan(pair: PairAnswer) -> None:
    out = console()
    _broken(pair)
    if not pair.blocked:
        say(out, _priced(pair), indent=2)
        _moves(pair.shifts)
        _others_kept(pair)


def _broken(pair: PairAnswer) -> None:
    """Say which rules the pair breaks, and that they are waived where they are."""
    out = console()
    word = "Blocked by" if pair.match is None else "It breaks the rule"
    for one in pair.blocked:
        mine = ", for you only" if one.private else ""
        why = one.why.removeprefix(one.rule.removeprefix("required: ") + ": ")
        say(out, f"{word} {one.rule}{mine}: {why}", indent=2, style="red")
    if pair.match is not None and pair.match.waivers and not pair.blocked:
        reason = pair.match.row.waiver or "on another row"
        say(out, f"Waived: {listed(pair.match.waivers)}. Reason given: {reason}", indent=2)


def _others_kept(pair: PairAnswer) -> None:
    """Say whom a price under "lift the weakest" holds harmless."""
    if isinstance(pair.price, Price) and pair.price.moves and pair.price.floor is not None:
        say(console(), "The aim lifts the weakest pair, so everybody else keeps a fit of at least "
            f"{fine_points(pair.price.floor)} here, as in this plan.", indent=2)  # fmt: skip


def _moves(shifts: Sequence[Shift]) -> None:
    out = console()
    for shift in shifts[:_MOVES]:
        before = f"leaves {shift.before.shown}" if shift.before else "gets a place"
        after = f"goes to {shift.after.shown}" if shift.after else "would have no mentor"
        say(out, f"{shift.mentee.shown} {before} and {after}.", indent=4)
    if len(shifts) > _MOVES:
        more = count(len(shifts) - _MOVES, "more mentee")
        say(out, f"{more} would change partner; --json lists all.", indent=4)


def _priced(pair: PairAnswer) -> str:
    """Return what making the pair would cost, in a sentence."""
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
    if lost > 0:
        return f"With this pair {count(lost, 'more mentee')} would have no mentor."
    if not price.price:
        return "With this pair the program would lose nothing; somebody would change partner:"
    return f"With this pair the whole program would lose {fine_points(price.price)} {_SCALE}:"


def _table(parts: Sequence[Part], pair: PairAnswer, width: int, spare: int) -> Any:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="dim", expand=True)
    table.add_column("Criterion", width=18, no_wrap=True, overflow="ellipsis")
    table.add_column("Points", width=9, justify="right", no_wrap=True)
    table.add_column(pair.mentee.shown, ratio=1, no_wrap=True, overflow="ellipsis")
    table.add_column(pair.mentor.shown, ratio=1, no_wrap=True, overflow="ellipsis")
    most = len(parts) if len(parts) <= _PARTS + 1 + spare else _PARTS
    answers = _fitted(parts[:most], (width - 33) // 2, spare - max(0, most - _PARTS - 1))
    for part, (mentee, mentor) in zip(parts[:most], answers, strict=True):
        shown = _points(part.counts, part.most) + ("" if part.answered else "*")
        style = "" if part.answered else "dim"
        table.add_row(Text(part.criterion), Text(shown, style=style), Text(mentee), Text(mentor))
    if rest := parts[most:]:
        shown = _points(sum(p.counts for p in rest), sum(p.most for p in rest))
        table.add_row(Text(f"{len(rest)} more"), Text(shown), Text("(--json lists all)"), Text(""))
    return table


def _fitted(parts: Sequence[Part], width: int, spare: int) -> list[tuple[str, str]]:
    """Return both answers of each part: one line each, and `spare` more, the heaviest first."""
    found = [_answers(part, width, 1) for part in parts]
    for lines in range(2, _LINES + 1):
        for k, part in enumerate(parts):
            longer = _answers(part, width, lines)
            more = _height(longer) - _height(found[k])
            if more <= spare:
                found[k] = longer
                spare -= more
    return found


def _answers(part: Part, width: int, lines: int) -> tuple[str, str]:
    mentee, mentor = (
        fill(answer, max(width, 8), max_lines=lines, placeholder=" …") or "(blank)"
        for answer in (part.mentee, part.mentor)
    )
    return mentee, mentor


def _height(answers: Sequence[str]) -> int:
    return 1 + max(answer.count("\n") for answer in answers)


def _points(counts: float, most: float) -> str:
    return f"{counts:.0f} of {most:.0f}"
