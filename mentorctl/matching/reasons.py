"""Why a pair was made, and what to look at: sentences for people.

Why may be read aloud to both partners, so it never tells what one of them told the coordinator
alone (preferences, refusals, notes). Watch is for the coordinator.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from mentorctl.matching.comparisons.meetings import different_sites
from mentorctl.matching.rules import GradeGap
from mentorctl.matching.rules.chain import chain_between, chain_unknown
from mentorctl.matching.scores import Scores
from mentorctl.model.fields import Role
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.text import count
from mentorctl.model.zones import hours_apart, in_hours

if TYPE_CHECKING:
    from mentorctl.matching.plan import Objective

_REASONS = 4
_FAR = 3  # hours apart from which a pair is told to plan its meetings
_FEW = 0.5  # of the weight answered, below which the fit rests mostly on averages
_ORDINALS = ("first", "second", "third", "fourth", "fifth")


def why(scores: Scores, i: int, j: int) -> str:
    """Return the strongest reasons for the pair, as sentences, best first."""
    mentee, mentor = scores.case.mentees[i], scores.case.mentors[j]
    found: list[tuple[int, str, int]] = []
    for c, compared in enumerate(scores.compared):
        points = compared.score(mentee, mentor) or 0
        weight = int(scores.weights[c, i])
        if points > 0 and (weight or compared.criterion.required):
            # Equal reasons stand by name: the order of the Criteria sheet's rows decides nothing.
            found.append((-weight * points, compared.criterion.name, c))
    said = (scores.compared[c].say(mentee, mentor) for _, _, c in sorted(found))
    sentences = list(islice((sentence for sentence in said if sentence), _REASONS))
    if sentences:
        return " ".join(sentences)
    kept = "" if scores.blocked[i, j] else "; every hard rule is kept"
    return f"No shared answers are known{kept}."


def watch(scores: Scores, i: int, j: int) -> str:
    """Return what the coordinator should look at before approving; empty for nothing."""
    mentee, mentor = scores.case.mentees[i], scores.case.mentors[j]
    notes = [
        *_broken(scores, i, j),
        *_chain(scores, mentee, mentor),
        *_meeting(scores, mentee, mentor),
        *_goals(scores, i, j),
        *_wishes(scores, mentee, mentor),
    ]
    answered = scores.answered(i, j)
    if answered < _FEW:
        notes.append(
            f"Only {round(answered * 100)} % of the fit rests on answers; the rest "
            "counts as average."
        )
    return " ".join(notes)


def _broken(scores: Scores, i: int, j: int) -> list[str]:
    case = scores.case
    mentee, mentor = case.mentees[i], case.mentors[j]
    notes = [
        f"Waived rule, {rule.name}: {rule.why(case, mentee, mentor)}"
        for rule in scores.blocking(i, j)
    ]
    if scores.exceptions[i, j]:
        grade = next(rule for rule in scores.rules if isinstance(rule, GradeGap))
        goals = grade.exception(case, mentee, mentor)
        nobody = case.settings(mentee).grade_exception == "when no senior mentor covers it"
        notes.append(
            f"Grade exception: {mentor.shown} ({mentor.grade}) is not far enough above "
            f"{mentee.shown} ({mentee.grade}), but is an expert in {goals}"
            + (", which no available senior mentor covers." if nobody else ".")
        )
    return notes


def _chain(scores: Scores, mentee: Mentee, mentor: Mentor) -> list[str]:
    case = scores.case
    setting = case.settings(mentee).chain_of_command
    if setting == "off":
        return []
    if setting == "warn" and (above := chain_between(case, mentee, mentor)):
        return [above]
    if not case.chain_is_used:
        return []  # said once, of the whole roster
    if setting == "block" and case.settings(mentee).chain_unknown == "block":
        return []  # said already: the pair could only be made by a waiver
    unknown = chain_unknown(case, mentee, mentor)
    return [f"{unknown} Check that neither manages the other."] if unknown else []


def _meeting(scores: Scores, mentee: Mentee, mentor: Mentor) -> list[str]:
    case = scores.case
    notes = []
    settings = case.settings(mentee)
    one, two = case.offset(mentee, settings), case.offset(mentor, settings)
    if one is not None and two is not None and hours_apart(one, two) >= _FAR:
        notes.append(f"They are {in_hours(hours_apart(one, two))} apart.")
    in_person = [p for p in (mentee, mentor) if p.format == "in person"]
    if in_person and different_sites(mentee, mentor):
        who = "Both want" if len(in_person) == 2 else f"{in_person[0].shown} wants"
        notes.append(
            f"{who} to meet in person, but {mentee.shown} is in {mentee.location} and "
            f"{mentor.shown} in {mentor.location}."
        )
    return notes


def _goals(scores: Scores, i: int, j: int) -> list[str]:
    mentee, mentor = scores.case.mentees[i], scores.case.mentors[j]
    notes = []
    for c, compared in enumerate(scores.compared):
        if compared.criterion.compare == "covers" and scores.weights[c, i]:
            field = compared.criterion.mentee_columns[0].casefold()
            if field == "goals" and compared.score(mentee, mentor) == 0:
                notes.append("None of the top three goals is covered.")
    return notes


def _wishes(scores: Scores, mentee: Mentee, mentor: Mentor) -> list[str]:
    notes = []
    for role, one, other in ((Role.MENTEE, mentee, mentor), (Role.MENTOR, mentor, mentee)):
        named = scores.case.roster.preferred.get((role, one.id), ())
        if other.id in named:
            place = named.index(other.id)
            order = _ORDINALS[place] if place < len(_ORDINALS) else f"{place + 1}th"
            notes.append(f"For you only: {one.shown} named {other.shown} as {order} choice.")
    return notes


def points(fit: int) -> int:
    """Return a fit as people read it: whole points out of 100."""
    return round(fit / 10_000)


def share(part: float) -> str:
    """Return a part of a whole, 0 to 1, as people read it: 0.4 %; never 0 for what is more."""
    if 0 < part < 0.0001:
        return "less than 0.01 %"
    return f"{part * 100:.2f}".rstrip("0").rstrip(".") + " %"


def fine_points(fit: int) -> str:
    """Return fit lost as people read it, in points out of 100: a decimal where it is small."""
    value = fit / 10_000
    if 0 < value < 0.1:
        return "less than 0.1"
    return f"{value:.0f}" if abs(value) >= 10 or value == round(value) else f"{value:.1f}"


def gap(objective: Objective) -> str:
    """Return how far a plan may be from the best, in words."""
    more = objective.placed_limit - objective.placed
    if more:
        return f"up to {more:,} more might be placed"
    if fit := objective.total_fit_bound - objective.total_fit:
        lost = total_points(fit)
        return f"as many as can be are placed, and at most {lost} points of fit are lost in all"
    return "another plan might have a better weakest pair"


def total_points(fit: int) -> str:
    """Return a sum of fits as people read it, in points: 2,340.9 are 23 pairs of 100 and more."""
    return f"{fit / 10_000:,.1f}"


def free_text(places: int) -> str:
    """Return how many places a mentor has left, in words."""
    return f"yes, {count(places, 'place')} left" if places else "no"
