"""Action plans that came back by the midpoint, and the page on which each is carried over."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from mentorctl.documents.checkins.values import check_in_values, stems
from mentorctl.documents.packs.kept import code_of, read_record
from mentorctl.documents.packs.making import Workshop
from mentorctl.documents.pages.press import render
from mentorctl.documents.pages.printer import print_page
from mentorctl.intake.prose.times import sent_later
from mentorctl.intake.response_files import KINDS, Came, read_below, read_one
from mentorctl.journey.action_plan import FORM, ActionPlan
from mentorctl.journey.checkins.question import Questionnaire
from mentorctl.journey.checkins.standing import Pairing
from mentorctl.journey.plan_sheets import read_action_plan, whose
from mentorctl.journey.time_left import time_left
from mentorctl.journey.timeline import pair_timeline
from mentorctl.model.findings import Finding, Where, note, warning
from mentorctl.model.grid import Grid
from mentorctl.model.text import fold, listed

TEMPLATE = "action-plan-midpoint"
_FROM_PACKS = "packs/"


@dataclass(frozen=True)
class Returned:
    """The plans that came back, by the number of their pair, and who gave none back."""

    plans: Mapping[str, ActionPlan]
    missing: tuple[Pairing, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class _File:
    grids: tuple[Grid, ...]
    saved: str
    ids: tuple[str, ...] = ()
    """Whose pack's folder it lies in."""

    @property
    def where(self) -> Where:
        return Where(self.grids[0].file)


def returned_plans(
    shop: Workshop, pairs: Sequence[Pairing], packs: Path, own: Path, ours: Sequence[str]
) -> Returned:
    """Read every action plan in the packs and in the folder of the stage, except below `ours`.

    What nobody has filled in has not come back. Of two plans of one pair the newer counts; where
    nothing tells which that is, none does.
    """
    files, findings = _files(packs, own, ours)
    found: dict[str, list[tuple[ActionPlan, _File]]] = {}
    for file in files:
        pairing, plan, wrong = _read(shop, pairs, file)
        findings += wrong
        if pairing is not None and plan is not None:
            found.setdefault(pairing.pair, []).append((plan, file))
    plans: dict[str, ActionPlan] = {}
    for pair, several in found.items():
        plan, wrong = _newest(pair, several)
        findings += wrong
        if plan is not None:
            plans[pair] = plan
    missing = tuple(one for one in pairs if one.pair not in plans)
    if missing:
        findings.append(_missing(missing))
    return Returned(plans, missing, tuple(findings))


def _read(
    shop: Workshop, pairs: Sequence[Pairing], file: _File
) -> tuple[Pairing | None, ActionPlan | None, list[Finding]]:
    """Return whose plan a file is and what stands in it; None where it is none, or blank."""
    says = whose(file.grids)
    if not says.is_plan:
        return None, None, []
    known = {fold(name): one for one in pairs for name in (one.pair, one.row.pair) if name}
    pairing = known.get(fold(says.pair)) if says.pair else _of_folder(file, pairs)
    if pairing is None:
        return None, None, [_stranger(file, says.pair)]
    mentee = shop.roster.mentee[pairing.row.mentee]
    holidays = shop.roster.program.settings(mentee.in_track).holidays
    plan, findings = read_action_plan(file.grids, holidays)
    blank = plan is None or plan.is_blank(mentee.goals)
    return pairing, None if blank else plan, findings


def _newest(
    pair: str, found: Sequence[tuple[ActionPlan, _File]]
) -> tuple[ActionPlan | None, list[Finding]]:
    """Return the newest of a pair's plans, None where nothing tells which of two that is."""
    best, file = found[0]
    for plan, other in found[1:]:
        if plan == best:
            continue
        later = sent_later(other.saved, file.saved, None)
        if later is None:
            return None, [_two(pair, other, file)]
        if later:
            best, file = plan, other
    return best, []


def midpoint_values(
    shop: Workshop, pairing: Pairing, asked: Questionnaire, plan: ActionPlan | None
) -> Mapping[str, object]:
    """Return the values for a pair's pages at the midpoint, with its own plan."""
    settings = shop.roster.program.settings(shop.roster.mentee[pairing.row.mentee].in_track)
    timeline, _ = pair_timeline(pairing.row, settings)
    return {
        **check_in_values(shop, pairing.row, asked),
        "plan": plan,
        "time_left": time_left(timeline, settings),
    }


def amended(
    shop: Workshop, pairs: Sequence[Pairing], asked: Questionnaire, plans: Mapping[str, ActionPlan]
) -> Iterator[Mapping[str, bytes]]:
    """Yield the files on which each pair's plan is carried over, to be amended.

    Raises TemplateUnknown and TemplateMistake.
    """
    begins = stems(one.pair for one in pairs)
    for one in pairs:
        if one.pair in plans:
            values = midpoint_values(shop, one, asked, plans[one.pair])
            page = render(shop.press, TEMPLATE, values)
            stem = f"{begins[one.pair]}-{TEMPLATE}"
            yield {f"{stem}.{k}": text for k, text in print_page(shop.printer, page).items()}


def without_plans(came: Came) -> Came:
    """Return what came in without the action plans, which hold no answers."""
    files = {grid.file: [g for g in came.grids if g.file == grid.file] for grid in came.grids}
    plans = {file for file, grids in files.items() if whose(grids).is_plan}
    return replace(came, grids=[grid for grid in came.grids if grid.file not in plans])


def _files(packs: Path, own: Path, ours: Sequence[str]) -> tuple[list[_File], list[Finding]]:
    came = Came()
    ids: dict[str, tuple[str, ...]] = {}
    for path in sorted(packs.glob("*/*")):
        if path.suffix.lower() not in KINDS or path.name.startswith((".", "~$")):
            continue
        record = read_record(path.parent)
        code = record.files.get(path.name)
        if code is not None and not path.name.startswith(FORM):
            continue  # another workbook of the pack, such as a form
        if code == code_of(path.read_bytes()):
            continue  # as we wrote it
        name = f"{_FROM_PACKS}{path.parent.name}/{path.name}"
        read_one(came, path, name)
        ids[name] = record.ids
    there = read_below(own, ours) if own.is_dir() else Came()
    came.grids += there.grids
    came.saved |= there.saved
    came.findings += [f for f in there.findings if f.code == "unreadable"]
    names = dict.fromkeys(grid.file for grid in came.grids)
    return [
        _File(tuple(g for g in came.grids if g.file == name), came.saved.get(name, ""),
              ids.get(name, ()))
        for name in names
    ], list(came.findings)  # fmt: skip


def _of_folder(file: _File, pairs: Sequence[Pairing]) -> Pairing | None:
    """Return the pair in whose pack a plan lies that does not say whose it is."""
    return next((one for one in pairs if file.ids == one.row.ids), None)


def _stranger(file: _File, pair: str) -> Finding:
    if pair:
        text = f"This is the action plan of {pair}, which is no running pair; it is not read."
        return note("plan-stranger", file.where, text)
    text = "Nothing in this action plan says whose it is, so it is not carried over."
    return warning("plan-stranger", file.where, text,
                   "Put it into the folder of the pair below packs.")  # fmt: skip


def _two(pair: str, file: _File, other: _File) -> Finding:
    text = (
        f"{pair} has another action plan in {other.where}, and nothing says which is "
        "newer; none of the two is carried over."
    )
    return warning("plan-twice", file.where, text, "Remove the older one.")


def _missing(missing: Sequence[Pairing]) -> Finding:
    who = listed(f"{one.pair} ({one.mentee.shown} with {one.mentor.shown})" for one in missing)
    hint = "Ask for it, put it into the folder of the pair below packs, and run this again."
    return note(
        "plan-missing", Where(), f"No action plan that can be read came back from {who}.", hint
    )
