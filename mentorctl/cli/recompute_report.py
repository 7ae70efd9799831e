"""What `mentorctl verify --recompute` says: in words on the terminal, and as JSON."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mentorctl.cli.show import console, say
from mentorctl.documents.edited import Edited
from mentorctl.documents.run_record import objective_json, record_json, unit
from mentorctl.matching.problem import UNIT
from mentorctl.matching.reasons import total_points
from mentorctl.matching.recompute import Difference, Edit, Recomputed
from mentorctl.model.aims import lifts
from mentorctl.model.roster import Roster
from mentorctl.model.text import count, listed

if TYPE_CHECKING:
    from rich.console import Console

_MOST = 12  # of each kind on the terminal; --json lists all

_CAUSES = {
    "edited": "you edited Pairs",
    "inputs": "people or settings were edited",
    "version": "another version of mentorctl made the plan",
    "unexplained": "although nothing changed",
}


def report(found: Recomputed, cells: Sequence[Edited], roster: Roster) -> None:
    """Print whether the same inputs still give this plan, and what was edited."""
    out = console()
    if found.record.version != found.version:
        out.print(f"Made by mentorctl {found.record.version}; this is {found.version}.")
    _inputs(out, found, cells)
    _edits(out, found.edits)
    _repeats(out, found)
    _differences(out, found.differences, roster)
    _worth(out, found)


def _inputs(out: "Console", found: Recomputed, cells: Sequence[Edited]) -> None:
    if not found.inputs_changed:
        out.print("People and settings are those of the run.")
        return
    what = [
        name
        for name, same in (("people", found.people_same), ("settings", found.settings_same))
        if not same
    ]
    say(out, f"Edited here since the run: {listed(what)}.")
    for one in cells[:_MOST]:
        say(out, f"{one.sheet}, {_cell(one)}", indent=2)
    _more(out, len(cells))


def _cell(one: Edited) -> str:
    if one.gone:
        return f"{one.row}: the row is gone"
    return f"{one.row}, {one.heading}" if one.heading else f"{one.row}: a new row"


def _edits(out: "Console", edits: Sequence[Edit]) -> None:
    if not edits:
        out.print("Pairs: no decision was changed and no row added.")
        return
    out.print("Pairs, edited since the run:")
    kept = Counter(e.row.decision.value for e in edits if _keeps(e))
    for decision, number in kept.items():
        out.print(f"  {count(number, 'decision')} set to {decision}")
    rest = [e for e in edits if not _keeps(e)]
    for edit in rest[:_MOST]:
        say(out, _edit(edit), indent=2)
    _more(out, len(rest))


def _keeps(edit: Edit) -> bool:
    """Tell whether an edit leaves the pair as it was: it stood and still stands."""
    return (
        edit.kind == "decision"
        and edit.row.decision.stands
        and edit.before in ("Proposed", "Approved")
    )


def _edit(edit: Edit) -> str:
    row = edit.row
    who = f"{row.pair or 'a row without a number'} ({row.mentee} with {row.mentor})"
    match edit.kind:
        case "added":
            return f"{who}: added by hand, {row.decision.value}"
        case "deleted":
            return f"{who}: deleted, was {edit.before}"
        case "waiver":
            return f"{who}: waiver reason {'given' if row.waiver else 'taken out'}"
        case _:
            return f"{who}: {edit.before} to {row.decision.value}"


def _repeats(out: "Console", found: Recomputed) -> None:
    then, again = found.record.objective, found.again
    if found.repeats:
        say(
            out,
            f"Run again from the same start: the same {count(again.placed, 'pair')}, "
            f"{total_points(again.total_fit)} points of fit in all (100 is one perfect pair)"
            + ("; proven: no plan is better." if again.proven_optimal else "; not proven."),
        )
        return
    say(
        out,
        f"Run again from the same start: {again.placed} placed, {again.total_fit / UNIT * 100:.4f} "
        f"points of fit in all; the run had {then.placed} and {then.total_fit / UNIT * 100:.4f}.",
    )
    if not found.inputs_changed and found.record.version == found.version:
        say(out, "That is another result although nothing changed: please send us this file.")


def _differences(out: "Console", found: Sequence[Difference], roster: Roster) -> None:
    if not found:
        out.print("The pairs that stand here are the recomputed ones.")
        return
    out.print(f"{count(len(found), 'mentee')} with another mentor than recomputed:", style="bold")
    for one in found[:_MOST]:
        mentee = roster.mentee.get(one.mentee)
        say(
            out,
            f"{mentee.shown if mentee else one.mentee}: {_mentors(one.here, roster)} here, "
            f"{_mentors(one.again, roster)} recomputed ({_CAUSES[one.cause]})",
            indent=2,
        )
    _more(out, len(found))


def _mentors(ids: Sequence[str], roster: Roster) -> str:
    names = [m.shown if (m := roster.mentor.get(i)) else i for i in ids]
    return listed(names) or "nobody"


def _worth(out: "Console", found: Recomputed) -> None:
    if found.still_best:
        out.print("Still the best plan: no other under these rules does better.")
        return
    lost, fewer = found.fit_lost / UNIT, found.placed_lost
    parts = []
    if fewer:
        parts.append(f"{count(abs(fewer), 'mentee')} {'fewer' if fewer > 0 else 'more'}")
    if lost:
        parts.append(f"{abs(lost) * 100:.1f} points of fit {'less' if lost > 0 else 'more'} in all")
    told = listed(parts)
    say(
        out,
        f"Beside the recomputed plan, this one has {told}."
        if told
        else "Not proven the best plan, though as many are placed with the same fit.",
    )


def _more(out: "Console", number: int) -> None:
    if number > _MOST:
        out.print(f"  and {number - _MOST} more; --json lists all")


def recompute_json(found: Recomputed, cells: Sequence[Edited]) -> dict[str, Any]:
    """Return the key `recompute` of `verify --json`."""
    return {
        "same": found.same,
        "repeats": found.repeats,
        "version": {"run": found.record.version, "now": found.version},
        "inputs": {
            "people_same": found.people_same,
            "settings_same": found.settings_same,
            "edited": [
                {"sheet": c.sheet, "row": c.row, "heading": c.heading or None, "deleted": c.gone}
                for c in cells
            ],
        },
        "edits": [
            {
                "kind": e.kind,
                "pair": e.row.pair or None,
                "mentee": e.row.mentee,
                "mentor": e.row.mentor,
                "before": e.before or None,
                "now": None if e.kind == "deleted" else e.row.decision.value,
            }
            for e in found.edits
        ],
        "differences": [
            {
                "mentee": d.mentee,
                "here": list(d.here),
                "recomputed": list(d.again),
                "cause": d.cause,
            }
            for d in found.differences
        ],
        "recomputed": objective_json(found.again, lifts(found.record.aim)),
        "here": {
            "placed": found.here.placed,
            "total_fit": unit(found.here.total_fit),
            "lowest_fit": unit(found.here.lowest_fit),
        },
        "still_best": found.still_best,
        "placed_lost": found.placed_lost,
        "fit_lost": unit(found.fit_lost),
        "record": record_json(found.record),
    }
