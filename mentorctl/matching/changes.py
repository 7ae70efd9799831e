"""What a re-run changed, and for whom."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from mentorctl.matching.case import Case
from mentorctl.matching.plan import Proposal
from mentorctl.matching.verify import breaches
from mentorctl.model.pairs import Decision, Row


@dataclass(frozen=True)
class Change:
    """One person's partner is another than in the earlier plan."""

    mentee: str
    before: str
    """Id of the mentor in the earlier plan, empty for none."""
    now: str
    """Id of the mentor in the new plan, empty for none."""
    why: str


def changes(proposal: Proposal, earlier: Sequence[Row]) -> list[Change]:
    """Return every mentee whose mentor is another than in the earlier plan, in order of ids.

    A mentee whom the earlier sheet gave several mentors has a change for each who is gone.
    """
    if not earlier:
        return []
    case = proposal.scores.case
    before = _standing(earlier)
    ended = {r.mentee: r for r in earlier if not r.decision.stands}
    now = _standing([m.row for m in proposal.matches])
    found = []
    for mentee in sorted({*before, *now, *ended}, key=lambda i: (case.mentee_at.get(i, -1), i)):
        had, has = before.get(mentee, {}), now.get(mentee, {})
        gone = [r for mentor, r in had.items() if mentor not in has]
        came = [r for mentor, r in has.items() if mentor not in had]
        for old, new in zip_longest(gone, came, fillvalue=None):
            # Of several mentors that a sheet gave one mentee, the one who stays has replaced them.
            new = new or next(iter(has.values()), None)
            last = ended.get(mentee)
            found.append(
                Change(
                    mentee,
                    old.mentor if old else last.mentor if last else "",
                    new.mentor if new else "",
                    f"The mentee stays with {_shown(case, new.mentor)}."
                    if old and new and new.mentor in had
                    else _why(proposal, old, new, last),
                )
            )
    return found


def _standing(rows: Sequence[Row]) -> dict[str, dict[str, Row]]:
    """Return the standing rows of each mentee, by mentor."""
    found: dict[str, dict[str, Row]] = {}
    for row in rows:
        if row.decision.stands:
            found.setdefault(row.mentee, {})[row.mentor] = row
    return found


def _shown(case: Case, mentor: str) -> str:
    there = case.roster.mentor.get(mentor)
    return there.shown if there else mentor


def _gone(listed: bool) -> str:
    return "does not take part any more" if listed else "is no longer on the roster"


def _why(proposal: Proposal, old: Row | None, new: Row | None, ended: Row | None) -> str:
    case = proposal.scores.case
    if old is None:
        if ended is not None:
            word = "rejected" if ended.decision is Decision.REJECTED else "closed"
            return f"The pair with {_shown(case, ended.mentor)} was {word}."
        return "Was not placed before."
    if old.mentee not in case.mentee_at:
        return f"The mentee {_gone(old.mentee in case.roster.mentee)}."
    if old.mentor not in case.mentor_at:
        return f"The mentor {_gone(old.mentor in case.roster.mentor)}."
    broken = [b for b in breaches(case, [old]) if not b.waived]
    if broken:
        return f"The earlier pair breaks a rule now, {broken[0].rule}: {broken[0].why}"
    if new is None:
        return "The place went to someone else, so that as many as possible are placed."
    return "The best plan for everybody is another one now."
