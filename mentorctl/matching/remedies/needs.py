"""What a new mentor must be for a mentee: the hard rules, turned around."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from mentorctl.matching.case import Case
from mentorctl.matching.remedies.levels import grades_asked
from mentorctl.matching.rules.grades import top_goals
from mentorctl.model.criteria import Criterion
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.text import fold, heading_key, listed
from mentorctl.model.zones import Zone, in_hours

LANGUAGES = "languages"


@dataclass(frozen=True)
class Need:
    """A mentor who is missing. Empty where it doesn't matter.

    track      the track they must serve
    grades     lowest and highest grade, as the roster writes them; either may be empty
    languages  any of these
    zones      time zones of mentees, each with the hours within which the mentor's must lie
    format     how they must be ready to meet
    goals      what they should be able to help with; a wish, no rule
    trained    whether the training must be completed
    also       names of required criteria that they must not miss
    levels     grades that nobody on the roster has, by key, with their level
    """

    track: str = ""
    grades: tuple[str, str] = ("", "")
    languages: tuple[str, ...] = ()
    zones: tuple[tuple[Zone, float], ...] = ()
    format: str = ""
    goals: tuple[str, ...] = ()
    trained: bool = False
    also: tuple[str, ...] = ()
    levels: tuple[tuple[str, int], ...] = ()

    @property
    def grade(self) -> str:
        """The one grade to try it with: the lowest that is asked for, else the highest."""
        return self.grades[0] or self.grades[1]

    def __str__(self) -> str:
        """Say it in words that follow "a mentor"."""
        low, high = self.grades
        of_grade = f"at grade {low}" if low and low == high else ""
        if not of_grade and low:
            of_grade = f"at grade {low} " + (f"to {high}" if high else "or above")
        if not of_grade and high:
            of_grade = f"at grade {high} or below"
        start = f"in the track {self.track}" if self.track else ""
        parts = [
            f"{start} {of_grade}".strip(),
            f"speaking {listed(self.languages, 'or')}" if self.languages else "",
            self._zone(),
            "with the training completed" if self.trained else "",
            f"ready to meet {_way(self.format)}" if self.format else "",
            f"meeting what is required: {listed(self.also)}" if self.also else "",
            f"ideally able to help with {listed(self.goals, 'or')}" if self.goals else "",
        ]
        return ", ".join(p for p in parts if p)

    def _zone(self) -> str:
        if len(self.zones) > 2:  # the first is within reach of all
            return f"in a time zone such as {self.zones[0][0].name}"
        return listed(f"within {in_hours(hours)} of {zone.name}" for zone, hours in self.zones)


def need_of(case: Case, mentee: Mentee) -> Need | None:
    """Return the need of a mentee; None where no new mentor could meet the rules.

    That is so while the mentee's own approval, grade, time zone or line of managers is what the
    rules miss, or where the grade scale has no grade high enough.
    """
    settings = case.settings(mentee)
    if settings.approval_required and not mentee.approval:
        return None
    if settings.largest_time_difference is not None and mentee.time_zone is None:
        return None
    if unknown_chain(case, mentee):
        return None
    found = grades_asked(case, mentee)
    if found is None:
        return None
    grades, levels = found
    required = [c for c in case.roster.criteria if c.required]
    speaks = any(is_language(c) for c in required)
    most = settings.largest_time_difference
    return Need(
        mentee.in_track,
        grades,
        mentee.languages if speaks else (),
        ((mentee.time_zone, most),) if mentee.time_zone and most is not None else (),
        mentee.format if mentee.format in ("in person", "remote") else "",
        top_goals(mentee),
        settings.training_required,
        tuple(c.name for c in required if not is_language(c) and c.compare != "preferred"),
        levels,
    )


def shared_need(needs: Sequence[Need], example: Need) -> Need:
    """Return what a mentor must be for any of several mentees of a track.

    example  one whom they all could have: gives the language and the first time zone
    """
    lows = [(dict(n.levels)[heading_key(n.grades[0])], n.grades[0]) for n in needs if n.grades[0]]
    highs = [(dict(n.levels)[heading_key(n.grades[1])], n.grades[1]) for n in needs if n.grades[1]]
    ends = [e for e in (max(lows, default=None), min(highs, default=None)) if e]
    zones = list(dict.fromkeys(zone for n in needs for zone in n.zones))
    formats = {n.format for n in needs if n.format}
    return Need(
        needs[0].track,
        (max(lows)[1] if lows else "", min(highs)[1] if highs else ""),
        example.languages,
        tuple(dict.fromkeys((*example.zones, *zones) if len(zones) > 1 else zones)),
        "either" if len(formats) > 1 else next(iter(formats), ""),
        _common(needs),
        needs[0].trained,
        tuple(dict.fromkeys(name for n in needs for name in n.also)),
        tuple((heading_key(grade), level) for level, grade in ends),
    )


def _common(needs: Sequence[Need]) -> tuple[str, ...]:
    """Return the goals that most of them name, three at most."""
    shown = {fold(g): g for n in reversed(needs) for g in reversed(n.goals)}
    wanted = Counter(fold(g) for n in needs for g in n.goals)
    most = max(wanted.values(), default=0)
    return tuple(sorted(shown[g] for g, number in wanted.items() if number == most)[:3])


def unknown_chain(case: Case, mentee: Mentee) -> bool:
    """Tell whether a mentee whose line of managers isn't known may be matched with nobody."""
    settings = case.settings(mentee)
    blocks = settings.chain_of_command == "block" and settings.chain_unknown == "block"
    return blocks and not case.line(mentee.id).complete


def is_language(criterion: Criterion) -> bool:
    """Tell whether a criterion compares the languages people speak."""
    return [heading_key(c) for c in criterion.mentor_columns] == [LANGUAGES]


def new_mentor(need: Need, id_: str, places: int) -> Mentor:
    """Return somebody who meets the need and nothing beyond it; other answers stay blank."""
    return Mentor(id=id_).model_copy(
        update={
            "grade": need.grade,
            "languages": need.languages,
            "time_zone": need.zones[0][0] if need.zones else None,
            "format": need.format or None,
            "track": (need.track,) if need.track else (),
            "can_help_with": need.goals,
            "training": True,
            "capacity": places,
        }
    )


def _way(format_: str) -> str:
    ways = {"remote": "remotely", "either": "in person or remotely"}
    return ways.get(format_, format_)
