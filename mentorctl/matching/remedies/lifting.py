"""The one answer of one person that would make a hard rule allow a pair."""

from __future__ import annotations

from mentorctl.matching.case import Case
from mentorctl.matching.remedies.change import Answer
from mentorctl.matching.remedies.levels import fitting_levels, grade_at
from mentorctl.matching.remedies.needs import unknown_chain
from mentorctl.matching.rules.grades import bounds
from mentorctl.model.fields import Role
from mentorctl.model.people import Mentee, Mentor, Person


def lifting_answer(case: Case, rule: str, mentee: Mentee, mentor: Mentor) -> Answer | None:
    """Return the answer that lifts this rule for this pair; None where no single one does.

    A grade, a time zone, a manager and a track are facts: they are only ever filled in.
    """
    lifts = _LIFTS.get(rule)
    return lifts(case, mentee, mentor) if lifts else None


def own_answers(case: Case, mentee: Mentee) -> list[Answer]:
    """Return the mentee's own answers that keep everybody from them, each with what would do."""
    settings = case.settings(mentee)
    found = []
    if settings.approval_required and not mentee.approval:
        found.append(_approval(case, mentee, None))
    if settings.largest_time_difference is not None and mentee.time_zone is None:
        zones = [m.time_zone.name for m in case.mentors if m.time_zone]
        if zones:
            most = max(sorted(set(zones)), key=zones.count)
            found.append(_of(mentee, "time_zone", "", most))
    if unknown_chain(case, mentee) and mentee.id not in case.roster.managers:
        found.append(_of(mentee, "manager", "", "none"))
    if not mentee.grade and bounds(settings) != (float("-inf"), float("inf")):
        levels = sorted(x for m in case.mentors if (x := case.level(m)) is not None)
        if levels:
            grade = _mentee_grade(case, mentee, levels[len(levels) // 2])
            found += [_of(mentee, "grade", "", grade)] if grade else []
    return found


def _approval(case: Case, mentee: Mentee, mentor: Mentor | None) -> Answer:
    return _of(mentee, "approval", _said(mentee.approval), "yes")


def _training(case: Case, mentee: Mentee, mentor: Mentor) -> Answer:
    return _of(mentor, "training", _said(mentor.training), "yes")


def _format(case: Case, mentee: Mentee, mentor: Mentor) -> Answer:
    return _of(mentee, "format", mentee.format or "", "either")


def _zone(case: Case, mentee: Mentee, mentor: Mentor) -> Answer | None:
    if mentee.time_zone is None and mentor.time_zone:
        return _of(mentee, "time_zone", "", mentor.time_zone.name)
    if mentor.time_zone is None and mentee.time_zone:
        return _of(mentor, "time_zone", "", mentee.time_zone.name)
    return None


def _chain(case: Case, mentee: Mentee, mentor: Mentor) -> Answer | None:
    unknown = [p for p in (mentee, mentor) if not case.line(p.id).complete]
    if len(unknown) != 1 or unknown[0].id in case.roster.managers:
        return None  # the gap is further up: a row of the Org sheet, which is nobody's answer
    return _of(unknown[0], "manager", "", "none")


def _track(case: Case, mentee: Mentee, mentor: Mentor) -> Answer | None:
    if not mentee.track and mentor.track:
        return _of(mentee, "track", "", mentor.track[0])
    if not mentor.track and mentee.track:
        return _of(mentor, "track", "", mentee.in_track)
    return None


def _grade(case: Case, mentee: Mentee, mentor: Mentor) -> Answer | None:
    level = case.level(mentor)
    if not mentee.grade and level is not None:
        grade = _mentee_grade(case, mentee, level)
        return _of(mentee, "grade", "", grade) if grade else None
    ends = fitting_levels(case, mentee)
    if not mentor.grade and ends is not None and case.level(mentee) is not None:
        end = next(int(e) for e in ends if abs(e) != float("inf"))
        grade = grade_at(case, end, mentee.grade)
        return _of(mentor, "grade", "", grade) if _held(case, grade) else None
    return None


def _mentee_grade(case: Case, mentee: Mentee, mentor_level: int) -> str:
    """Return the grade nearest to the mentor's at which the two could be a pair, empty for none."""
    settings = case.settings(mentee)
    least, most = bounds(settings)
    gap = least if least != float("-inf") else most
    turn = -1 if settings.format == "reverse" else 1
    like = next(p.grade for p in case.roster.people() if p.grade)
    grade = grade_at(case, mentor_level - turn * int(gap), like)
    return grade if _held(case, grade) else ""


def _held(case: Case, grade: str) -> bool:
    return case.roster.program.scale.level(grade) is not None


def _of(person: Person, key: str, before: str, after: str) -> Answer:
    role = Role.MENTOR if isinstance(person, Mentor) else Role.MENTEE
    return Answer(role, person.id, key, before, after)


def _said(answer: bool | None) -> str:
    return "" if answer is None else "yes" if answer else "no"


_LIFTS = {
    "approval": _approval,
    "training": _training,
    "format": _format,
    "time zone": _zone,
    "chain unknown": _chain,
    "same track": _track,
    "grade gap": _grade,
}
