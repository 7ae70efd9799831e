"""Rules about who the two are: themselves, their tracks, and who keeps them apart."""

from itertools import permutations

import numpy as np

from mentorctl.matching.case import Case
from mentorctl.matching.rules.base import Mask, Rule, equal, nothing, these
from mentorctl.model.fields import Role
from mentorctl.model.people import Mentee, Mentor


class NotSelf(Rule):
    """Nobody mentors themselves."""

    name = "not self"
    reason = "Nobody is their own mentor."
    leaves = "other than themselves"
    waivable = False

    def why(self, case: Case, mentee: Mentee, mentor: Mentor) -> str:
        same = case.roster.same_person
        return "They are the same person." if same[mentee.id] == same[mentor.id] else ""

    def mask(self, case: Case) -> Mask:
        same = case.roster.same_person
        return equal([same[m.id] for m in case.mentees], [same[m.id] for m in case.mentors])


class SameTrack(Rule):
    """Mentor and mentee are in the same track."""

    name = "same track"
    reason = "Each track is matched within itself."
    leaves = "in the same track"

    def why(self, case: Case, mentee: Mentee, mentor: Mentor) -> str:
        tracks = mentor.track or ("",)
        if mentee.in_track in tracks:
            return ""
        return (
            f"{mentee.shown} is in {_track(mentee.in_track)}, "
            f"{mentor.shown} in {' and '.join(map(_track, tracks))}."
        )

    def mask(self, case: Case) -> Mask:
        blocked = ~nothing(case)
        wanted = np.array([m.in_track for m in case.mentees], dtype=object)
        for track in sorted({t for m in case.mentors for t in (m.track or ("",))}):
            serves = np.array([track in (m.track or ("",)) for m in case.mentors])
            blocked &= ~((wanted == track)[:, None] & serves[None, :])
        return blocked


def _track(track: str) -> str:
    return f"the track {track}" if track else "no track"


class Excluded(Rule):
    """Pairs on the Exclusions sheet, under whichever of their ids."""

    name = "exclusions"
    reason = "The Exclusions sheet keeps these two apart."
    leaves = "after the Exclusions sheet"
    private = True

    def why(self, case: Case, mentee: Mentee, mentor: Mentor) -> str:
        reason = case.excluded.get(frozenset((mentee.id, mentor.id)))
        if reason is None:
            return ""
        return "The Exclusions sheet keeps them apart" + (f" ({reason})." if reason else ".")

    def mask(self, case: Case) -> Mask:
        return these(case, (pair for ids in case.excluded for pair in permutations(ids, 2)))


class Refused(Rule):
    """One of the two asked not to be matched with the other, under whichever of their ids."""

    name = "refused partners"
    reason = "One of them asked not to be matched with the other."
    leaves = "after refusals"
    private = True

    def why(self, case: Case, mentee: Mentee, mentor: Mentor) -> str:
        refused = case.cached("refused", lambda: _refused(case))
        for role, one, other in ((Role.MENTEE, mentee, mentor), (Role.MENTOR, mentor, mentee)):
            if other.id in refused.get((role, one.id), ()):
                return f"{one.shown} asked not to be matched with {other.shown}."
        return ""

    def mask(self, case: Case) -> Mask:
        return these(
            case,
            (
                (person, other) if role is Role.MENTEE else (other, person)
                for (role, person), others in _refused(case).items()
                for other in others
            ),
        )


def _refused(case: Case) -> dict[tuple[Role, str], set[str]]:
    """Return every id that each id refuses in a role: one person's ids speak for one another."""
    found: dict[tuple[Role, str], set[str]] = {}
    for (role, person), refused in case.roster.refused.items():
        others = {id_ for other in refused for id_ in case.ids_of(other)}
        for one in case.ids_of(person):
            found.setdefault((role, one), set()).update(others)
    return found


class Earlier(Rule):
    """Pairs that a coordinator rejected or that were closed."""

    name = "earlier pairs"
    reason = "The pair was rejected, or was closed earlier."
    leaves = "not rejected or closed before"
    waivable = False
    history = True

    def why(self, case: Case, mentee: Mentee, mentor: Mentor) -> str:
        decision = case.ended.get((mentee.id, mentor.id))
        return f"This pair was {decision.lower()} before." if decision else ""

    def mask(self, case: Case) -> Mask:
        return these(case, case.ended)
