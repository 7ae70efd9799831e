"""Rules about single answers: time zone, meeting format, training, approval, capacity."""

from collections.abc import Sequence
from functools import partial

import numpy as np

from mentorctl.matching.case import Case
from mentorctl.matching.rules.base import Mask, Rule, by_settings, each_combination, nothing
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.zones import hours_apart, in_hours


class TimeZone(Rule):
    """Working hours must not lie too far apart."""

    name = "time zone"
    reason = "Their time zones are further apart than the program allows."
    leaves = "within reach of the time zone"

    def why(self, case: Case, mentee: Mentee, mentor: Mentor) -> str:
        settings = case.settings(mentee)
        most = settings.largest_time_difference
        if most is None:
            return ""
        one, two = case.offset(mentee, settings), case.offset(mentor, settings)
        if one is None or two is None:
            who = mentee.shown if one is None else mentor.shown
            return f"{who} gave no time zone."
        apart = hours_apart(one, two)
        return f"They are {in_hours(apart)} apart, more than {most:g}." if apart > most else ""

    def mask(self, case: Case) -> Mask:
        blocked = nothing(case)
        for rows, settings in by_settings(case):
            most = settings.largest_time_difference
            if most is None:
                continue
            one = [case.offset(case.mentees[i], settings) for i in rows]
            two = [case.offset(m, settings) for m in case.mentors]
            blocked[rows] = each_combination(one, two, partial(_too_far, most))
        return blocked


def _too_far(most: float, one: int | None, two: int | None) -> bool:
    return one is None or two is None or hours_apart(one, two) > most


class MeetingFormat(Rule):
    """In person and remote exclude each other."""

    name = "format"
    reason = "One wants to meet in person only, the other remotely only."
    leaves = "who can meet the same way"

    def why(self, case: Case, mentee: Mentee, mentor: Mentor) -> str:
        if {mentee.format, mentor.format} == {"in person", "remote"}:
            return f"{mentee.shown} wants to meet {mentee.format}, {mentor.shown} {mentor.format}."
        return ""

    def mask(self, case: Case) -> Mask:
        def says(people: Sequence[Mentee] | Sequence[Mentor], answer: str) -> Mask:
            return np.array([p.format == answer for p in people], dtype=bool)

        blocked = np.outer(says(case.mentees, "in person"), says(case.mentors, "remote"))
        return blocked | np.outer(says(case.mentees, "remote"), says(case.mentors, "in person"))


class Training(Rule):
    """Only trained mentors, where the program requires it."""

    name = "training"
    reason = "The program requires mentors to have completed the training."
    leaves = "with the training done"

    def why(self, case: Case, mentee: Mentee, mentor: Mentor) -> str:
        if not case.settings(mentee).training_required or mentor.training:
            return ""
        said = "says no" if mentor.training is False else "is blank"
        return f"Training completed {said} for {mentor.shown}."

    def mask(self, case: Case) -> Mask:
        needed = np.array([case.settings(m).training_required for m in case.mentees], dtype=bool)
        return np.outer(needed, np.array([m.training is not True for m in case.mentors], bool))


class Approval(Rule):
    """Only mentees whose supervisor approved, where the program requires it."""

    name = "approval"
    reason = "The program requires the supervisor's approval."
    leaves = "with the supervisor's approval"

    def why(self, case: Case, mentee: Mentee, mentor: Mentor) -> str:
        if not case.settings(mentee).approval_required or mentee.approval:
            return ""
        said = "says no" if mentee.approval is False else "is blank"
        return f"Supervisor approval {said} for {mentee.shown}."

    def mask(self, case: Case) -> Mask:
        lacking = [
            case.settings(m).approval_required and m.approval is not True for m in case.mentees
        ]
        return np.outer(np.array(lacking, bool), np.ones(len(case.mentors), bool))


class Capacity(Rule):
    """A mentor with capacity 0 takes nobody."""

    name = "capacity"
    reason = "The mentor takes no mentee for now (capacity 0)."
    leaves = "who take mentees at all"

    def why(self, case: Case, mentee: Mentee, mentor: Mentor) -> str:
        return "" if case.roster.places(mentor) else f"{mentor.shown} takes no mentee (capacity 0)."

    def mask(self, case: Case) -> Mask:
        none = np.array([case.roster.places(m) == 0 for m in case.mentors], bool)
        return np.outer(np.ones(len(case.mentees), bool), none)
