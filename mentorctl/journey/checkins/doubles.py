"""Partners who answered more than once: the newest answers count."""

from collections.abc import Sequence
from dataclasses import replace

from mentorctl.intake.prose.times import Clock, sent_later
from mentorctl.journey.checkins.response import Response, Seat
from mentorctl.model.findings import Finding, note, warning


def newest(found: Sequence[Response]) -> tuple[list[Response], list[Finding]]:
    """Keep the newest answers of each seat, in the order of their first rows.

    Where nothing tells which are newer, only the answers on which both agree are kept.
    """
    scopes = {(r.where.file, r.where.sheet) for r in found}
    clocks = {
        scope: Clock([r.when for r in found if (r.where.file, r.where.sheet) == scope and r.when])
        for scope in scopes
    }
    kept: dict[Seat, Response] = {}
    findings: list[Finding] = []
    for response in found:
        first = kept.setdefault(response.seat, response)
        if first is response:
            continue
        who = f"{response.seat.person} ({response.seat.role} in {response.seat.pair})"
        if first.texts == response.texts:
            text = f"{who} is here twice with the same answers; read once."
            findings.append(note("twice", response.where, text))
            continue
        newer = _newer(first, response, clocks[response.where.file, response.where.sheet])
        if newer is None:
            kept[response.seat] = _agreed(first, response)
            findings.append(
                warning(
                    "twice",
                    response.where,
                    f"{who} is here a second time with other answers (first: {first.where}), and "
                    "nothing says which are newer; answers that differ count as missing.",
                    _one_of(first, response),
                )
            )
            continue
        kept[response.seat] = newer
        older = first if newer is response else response
        text = f"{who} answered twice; the newer answers count ({newer.when})."
        findings.append(note("twice", older.where, text))
    return list(kept.values()), findings


def _newer(first: Response, second: Response, clock: Clock) -> Response | None:
    """Return the newer of two, None where nothing tells; `second` stands below in one file."""
    same = (first.where.file, first.where.sheet) == (second.where.file, second.where.sheet)
    later = sent_later(second.when, first.when, clock if same else None)
    return None if later is None else (second if later else first)


def _one_of(first: Response, second: Response) -> str:
    """Return what to do: a form is a file of its own."""
    same = (first.where.file, first.where.sheet) == (second.where.file, second.where.sheet)
    return "Delete one of the rows." if same else "Take one of the two files out of the folder."


def _agreed(first: Response, second: Response) -> Response:
    """Return the answers that are the same in both; others stay as typed, without a value."""
    values = {
        key: value
        for key, value in first.values.items()
        if key in second.values and second.values[key] == value
    }
    return replace(second, values=values, texts={**first.texts, **second.texts})
