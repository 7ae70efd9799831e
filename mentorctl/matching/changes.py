"""What a re-run changed, and for whom."""

from collections.abc import Sequence
from dataclasses import dataclass

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
    """Return every mentee whose mentor is another than in the earlier plan, in order of ids."""
    if not earlier:
        return []
    case = proposal.scores.case
    before = {r.mentee: r for r in earlier if r.decision.stands}
    ended = {r.mentee: r for r in earlier if not r.decision.stands}
    now = {m.row.mentee: m.row for m in proposal.matches if m.row.decision.stands}
    found = []
    for mentee in sorted({*before, *now, *ended}, key=lambda i: (case.mentee_at.get(i, -1), i)):
        old, new = before.get(mentee), now.get(mentee)
        if (old.mentor if old else "") != (new.mentor if new else ""):
            gone = ended.get(mentee)
            found.append(
                Change(
                    mentee,
                    old.mentor if old else gone.mentor if gone else "",
                    new.mentor if new else "",
                    _why(proposal, old, new, ended.get(mentee)),
                )
            )
    return found


def _why(proposal: Proposal, old: Row | None, new: Row | None, ended: Row | None) -> str:
    case = proposal.scores.case
    if old is None:
        if ended is not None:
            word = "rejected" if ended.decision is Decision.REJECTED else "closed"
            mentor = case.roster.mentor.get(ended.mentor)
            return f"The pair with {mentor.shown if mentor else ended.mentor} was {word}."
        return "Was not placed before."
    if old.mentee not in case.mentee_at:
        return "The mentee is no longer on the roster."
    if old.mentor not in case.mentor_at:
        return "The mentor is no longer on the roster."
    broken = [b for b in breaches(case, [old]) if not b.waived]
    if broken:
        return f"The earlier pair breaks a rule now, {broken[0].rule}: {broken[0].why}"
    if new is None:
        return "The place went to someone else, so that as many as possible are placed."
    return "The best plan for everybody is another one now."
