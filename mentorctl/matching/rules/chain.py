"""Rules about the chain of command: at any distance, both ways, and where it isn't known."""

from mentorctl.matching.case import Case
from mentorctl.matching.rules.base import Mask, Rule, by_settings, nothing, these
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.settings import Settings


def chain_between(case: Case, mentee: Mentee, mentor: Mentor) -> str:
    """Return how one of the two stands above the other, as a sentence; empty where neither does."""
    for low, high in ((mentee, mentor), (mentor, mentee)):
        above = case.line(low.id).above
        if high.id in above:
            steps = above.index(high.id)
            how = "directly" if steps == 0 else f"with {steps} between"
            return f"{low.shown} reports to {high.shown}, {how}."
    return ""


def chain_unknown(case: Case, mentee: Mentee, mentor: Mentor) -> str:
    """Return whose line of managers isn't known to the top; empty where both are."""
    unknown = [p.shown for p in (mentee, mentor) if not case.line(p.id).complete]
    if not unknown:
        return ""
    return f"The line of managers above {' and '.join(unknown)} is not known to the top."


class ChainOfCommand(Rule):
    """Managers and their people are never a pair: they appraise and are appraised."""

    name = "chain of command"
    reason = "One of them is in the other's line of managers."
    leaves = "outside the chain of command"

    def why(self, case: Case, mentee: Mentee, mentor: Mentor) -> str:
        if case.settings(mentee).chain_of_command != "block":
            return ""
        return chain_between(case, mentee, mentor)

    def mask(self, case: Case) -> Mask:
        mentees = [(m.id, boss) for m in case.mentees for boss in case.line(m.id).above]
        mentors = [(boss, m.id) for m in case.mentors for boss in case.line(m.id).above]
        blocked = these(case, [*mentees, *mentors])
        for rows, settings in by_settings(case):
            if settings.chain_of_command != "block":
                blocked[rows] = False
        return blocked


class ChainUnknown(Rule):
    """Where nobody can tell whether one manages the other, as the program decides."""

    name = "chain unknown"
    reason = "Nobody can tell whether one is in the other's line of managers."
    leaves = "with a known line of managers"

    def why(self, case: Case, mentee: Mentee, mentor: Mentor) -> str:
        if not _blocks(case.settings(mentee)):
            return ""
        return chain_unknown(case, mentee, mentor)

    def mask(self, case: Case) -> Mask:
        blocked = nothing(case)
        mentors = [j for j, m in enumerate(case.mentors) if not case.line(m.id).complete]
        blocked[:, mentors] = True
        for i, mentee in enumerate(case.mentees):
            if not case.line(mentee.id).complete:
                blocked[i] = True
            if not _blocks(case.settings(mentee)):
                blocked[i] = False
        return blocked


def _blocks(settings: Settings) -> bool:
    return settings.chain_of_command == "block" and settings.chain_unknown == "block"
