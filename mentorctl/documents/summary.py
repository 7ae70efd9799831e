"""The Summary sheet: what was optimized, the proof, the load, the settings, the run's record."""

from collections import Counter
from collections.abc import Sequence

from mentorctl.documents.preferences import choice_rows
from mentorctl.documents.run_record import record_rows
from mentorctl.documents.sheets import Column, RowTones, SheetPlan, Tone
from mentorctl.matching.leftover import LeftOut
from mentorctl.matching.plan import Proposal
from mentorctl.matching.reasons import fine_points, gap, points, share, total_points
from mentorctl.matching.run import Run
from mentorctl.model.fields import Role
from mentorctl.model.findings import Finding, Severity
from mentorctl.model.grid import Value
from mentorctl.model.settings import all_settings, shown
from mentorctl.model.text import count

Row = tuple[Value, ...]

_APART = "Recomputed over every allowed pair by code apart from the search."
_GROUPS = (
    "Sizes, figures and the bound without smallest groups are recomputed apart from the search. "
    "Which groups to open was proven by the search itself (HiGHS)."
)


def summary_sheet(run: Run) -> SheetPlan:
    """Return the Summary: sections of item, value and meaning."""
    proposal = run.proposal
    rows: list[Row] = [
        *_result(proposal, run.helped.left),
        *_proof(proposal),
        *_load(proposal),
        *_not_taking_part(proposal),
        *choice_rows(run.choices),
        *_criteria(proposal),
        *_findings(run.findings),
        *_settings(proposal),
        *record_rows(run.record),
    ]
    sections = tuple(str(r[0]) for r in rows if r[1] == "" and r[2] == "")
    return SheetPlan(
        "Summary",
        (Column("Item", 34), Column("Value", 40, "wrap"), Column("What it means", 80, "wrap")),
        tuple(rows),
        row_tones=RowTones(0, tuple((s, Tone.GOOD) for s in sections)),
        landscape=False,
    )


def _section(title: str) -> Row:
    return (title, "", "")


def _result(proposal: Proposal, left: Sequence[LeftOut]) -> list[Row]:
    objective = proposal.objective
    mean = objective.total_fit / objective.placed if objective.placed else 0
    marked = sum(bool(m.waivers) for m in proposal.matches)
    exceptions = sum(m.exception for m in proposal.matches)
    lowest = objective.lowest_fit
    waiting = sum(p.role is Role.MENTEE for p in left)
    return [
        _section("Result"),
        ("Mentees placed", objective.placed, f"Of {len(proposal.partner)} who take part."),
        ("Mentees without a mentor", waiting, "The sheet Unmatched says what kept each one out."),
        ("Mentors without a mentee", len(left) - waiting, "Among those with a place."),
        ("Places left", int(proposal.free.sum()), "Over all mentors, after this plan."),
        ("Average fit", points(round(mean)), "Points out of 100 over the pairs of the plan."),
        ("Lowest fit", "" if lowest is None else points(lowest), "The weakest pair of the plan."),
        ("Grade exceptions", exceptions, "Marked on the sheet Pairs, under Watch."),
        ("Pairs with a waiver", marked, "They break a rule and stand because of a reason given."),
    ]


def _proof(proposal: Proposal) -> list[Row]:
    objective = proposal.objective
    aim = proposal.scores.case.roster.program.base.aim
    if objective.proven_optimal:
        proof = "Proven: no plan that keeps the rules and your approved pairs is better."
    else:
        proof = f"Not proven: {gap(objective)}."
    return [
        _section("What was optimized"),
        (
            "In this order",
            "1 approved pairs; 2 most mentees placed; 3 " + aim + "; 4 fewest "
            "changes; 5 even load; 6 order of IDs",
            "What comes first is never given up for what comes later.",
        ),
        ("Proof", proof, _GROUPS if proposal.problem.groups else _APART),
        ("Most that can be placed", objective.placed_limit, "By any plan under these rules."),
        (
            "Total fit",
            total_points(objective.total_fit),
            "Points of all pairs together, each of 100.",
        ),
        (
            "Highest total fit possible",
            total_points(objective.total_fit_bound),
            "With as many placed, under this aim.",
        ),
        *_given_up(proposal),
    ]


def _given_up(proposal: Proposal) -> list[Row]:
    """Say what lifting the weakest pair cost, where that is the aim."""
    objective = proposal.objective
    part = objective.given_up_share
    if not proposal.problem.lifts:
        return []
    if part is None or objective.given_up is None or objective.best_total is None:
        return [("Given up for the weakest pair", "", "Not worked out where there are groups.")]
    return [
        (
            "Given up for the weakest pair",
            f"{fine_points(objective.given_up)} points, {share(part)}",
            "Of the best total with as many placed, whatever the weakest pair: "
            f"{total_points(objective.best_total)} points.",
        )
    ]


def _load(proposal: Proposal) -> list[Row]:
    loads = Counter(
        (int(n), int(p)) for n, p in zip(proposal.load, proposal.places, strict=True) if n or p
    )
    return [_section("Load of mentors")] + [
        (f"{count(taken, 'mentee')} of {places}", count(number, "mentor"), "")
        for (taken, places), number in sorted(loads.items(), reverse=True)
    ]


def _not_taking_part(proposal: Proposal) -> list[Row]:
    roster = proposal.scores.case.roster
    rows: list[Row] = [
        (person.id, person.shown, f"{role.value.capitalize()}; Taking part says no on the roster.")
        for role, people in ((Role.MENTOR, roster.mentors), (Role.MENTEE, roster.mentees))
        for person in people
        if not person.takes_part
    ]
    return [_section("Not taking part"), *rows] if rows else []


def _criteria(proposal: Proposal) -> list[Row]:
    rows: list[Row] = [_section("Criteria and rules")]
    for compared in proposal.scores.compared:
        c = compared.criterion
        tracks = "".join(f"; {t}: {w:g}" for t, w in c.track_weights.items())
        rows.append(
            (
                c.name,
                f"weight {c.weight:g}{tracks}" + ("; required" if c.required else ""),
                c.meaning,
            )
        )
    rows += [(f"Rule: {rule.name}", "", rule.reason) for rule in proposal.scores.rules]
    return rows


def _findings(findings: Sequence[Finding]) -> list[Row]:
    told = [f for f in findings if f.severity is not Severity.NOTE]
    if not told:
        return []
    return [_section("Worth a look in the input")] + [
        (str(f.where) or "Program", f.message, f.hint) for f in told
    ]


def _settings(proposal: Proposal) -> list[Row]:
    program = proposal.scores.case.roster.program
    rows: list[Row] = [_section("Settings used")]
    for setting in all_settings():
        base = getattr(program.base, setting.key)
        rows.append((setting.about.label, shown(base) or "(empty)", setting.about.meaning))
        for track, settings in program.tracks.items():
            own = getattr(settings, setting.key)
            if own != base:
                rows.append((f"  {track}", shown(own), f"{setting.about.label} in this track."))
    return rows
