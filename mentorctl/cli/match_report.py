"""What `mentorctl match` says on the terminal: the result, who is left out, what to do next."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mentorctl.cli.show import console, say, show_findings
from mentorctl.documents.preferences import spoken
from mentorctl.matching.plan import Proposal
from mentorctl.matching.reasons import gap, points, share
from mentorctl.matching.remedies import Helped
from mentorctl.matching.run import Run
from mentorctl.model.fields import Role
from mentorctl.model.findings import Severity
from mentorctl.model.text import count

if TYPE_CHECKING:
    from rich.console import Console

    from mentorctl.documents.kept import Kept

_MOST = 12  # kept notes listed on the terminal; the workbook lists all
_FIRST = 3  # people left out who are told of on the terminal


def report(run: Run, kept: "Sequence[Kept]", target: Path, scores: Path | None) -> None:
    """Print the outcome on stdout, and what is worth a look in the input on stderr."""
    proposal = run.proposal
    warnings = [f for f in run.findings if f.severity is Severity.WARNING]
    show_findings(warnings, sys.stderr)
    out = console()
    _headline(out, proposal)
    gone = [p for p in proposal.scores.case.roster.people() if not p.takes_part]
    if gone:
        say(out, f"{count(len(gone), 'person', 'people')} not taking part: see the Summary.")
    _left(out, run.helped)
    _marked(out, proposal)
    if told := spoken(run.choices):
        say(out, told)
    if run.changed:
        out.print(f"{count(len(run.changed), 'mentee')} changed: see the sheet Changes.")
    if kept:
        say(
            out,
            "Moved to the sheet Kept notes, because the row is gone or a new value stands there "
            "(a change to a person belongs in the roster, not in its copy):",
        )
        for one in kept[:_MOST]:
            say(out, f"{one.sheet}, {one.row}, {one.column}: {one.text}", indent=2)
    notes = sum(f.severity is Severity.NOTE for f in run.findings)
    if notes:
        out.print(f"{count(notes, 'note')} on the input: mentorctl validate lists them.")
    out.print()
    out.print(f"Wrote {target}" + (f" and {scores}" if scores else "") + ".", soft_wrap=True)
    say(
        out,
        "Next: open it in Excel, set each Decision, save, and run match again. "
        "mentorctl verify judges your edits.",
    )


def _headline(out: "Console", proposal: Proposal) -> None:
    objective = proposal.objective
    base = proposal.scores.case.roster.program.base
    if base.name:
        out.print(base.name, style="bold")
    out.print(
        f"{objective.placed} of {count(len(proposal.partner), 'mentee')} placed"
        + (", as many as the rules allow." if objective.proven_optimal else ".")
    )
    if not objective.placed:
        return
    mean, lowest = objective.total_fit / objective.placed, objective.lowest_fit or 0
    out.print(
        f"Fit out of 100: {points(round(mean))} on average, {points(lowest)} for the weakest pair."
    )
    if objective.proven_optimal:
        out.print(f"Proven: no plan under these rules does better ({base.aim}).")
        if proposal.problem.lifts and objective.given_up_share is not None:
            part = share(objective.given_up_share) if objective.given_up else "nothing"
            say(out, f"Lifting the weakest pair gives up {part} of the best total fit.")
    else:
        say(out, f"Not proven to be the best: {gap(objective)}.")


def _left(out: "Console", helped: Helped) -> None:
    left = [p for p in helped.left if p.role is Role.MENTEE]
    if not left:
        return
    out.print()
    out.print(f"{count(len(left), 'mentee')} without a mentor", style="bold")
    for person in left[:_FIRST]:
        name = person.person.shown
        who = name if name == person.person.id else f"{name} ({person.person.id})"
        say(out, who, indent=2)
        say(out, person.sentence, indent=4, style="dim")
        say(out, f"What would help: {helped.of(person).text}", indent=4)
    if len(left) > _FIRST:
        out.print(f"  and {len(left) - _FIRST} more, all on the sheet Unmatched")
    found = helped.recruiting
    if found.lines:
        mentors = count(sum(line.mentors for line in found.lines), "new mentor")
        say(
            out,
            f"{mentors} would place {len(found.placed)} of them: the sheet Recruiting says whom "
            "to look for.",
        )


def _marked(out: "Console", proposal: Proposal) -> None:
    exceptions = [m for m in proposal.matches if m.exception]
    waived = [m for m in proposal.matches if m.waivers]
    free = int(proposal.free.sum())
    out.print()
    if exceptions:
        pairs = ", ".join(m.row.pair for m in exceptions)
        out.print(f"{count(len(exceptions), 'grade exception')}, marked under Watch: {pairs}.")
    if waived:
        pairs = ", ".join(m.row.pair for m in waived)
        out.print(f"{count(len(waived), 'pair')} with a waiver: {pairs}.")
    out.print(f"{count(free, 'place')} left over all mentors.")
