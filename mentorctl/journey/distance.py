"""The distance between two people in daily life: sites, hours they share, and how to meet.

Source: practice.md section 3: in person; where that is impossible, by phone or online.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from mentorctl.model.days import in_words
from mentorctl.model.people import Mentee, Mentor, Person
from mentorctl.model.text import fold, heading_key
from mentorctl.model.zones import in_hours

_DAY = 24 * 60
_BEGINS, _ENDS = 9 * 60, 17 * 60  # the working day, in local minutes after midnight
_EARLIEST = 7 * 60  # nobody is asked to meet before
_FAR = 3 * 60  # minutes apart from which traveling to every other meeting is no proposal
_REMOTE = frozenset(
    {"remote", "remotely", "fullyremote", "home", "homeoffice", "workfromhome", "wfh", "virtual"}
)


class Way(StrEnum):
    """How the two could meet; OPEN where their answers do not tell."""

    IN_PERSON = "in person"
    ALTERNATE = "alternate"
    """In turn at each other's site, by video in between."""
    VIDEO = "video"
    OPEN = ""


@dataclass(frozen=True)
class Span:
    """One stretch of time as both clocks show it: (from, to) in local minutes after midnight."""

    mentee: tuple[int, int]
    mentor: tuple[int, int]


@dataclass(frozen=True)
class Distance:
    """Site, clocks and a proposal. What the answers do not tell is None, or empty."""

    same_site: bool | None
    apart: float | None
    """Hours between the two clocks on that day, 0 to 12, the short way round the globe."""
    mentor_ahead: float | None
    """The same with its sign: positive where the mentor's clock is ahead."""
    next_day: int
    """1 where it is already the next day for the mentor in the shared hours, -1 for the mentee."""
    overlap: float | None
    """Hours that their working days, 9 to 17, share."""
    shared: Span | None
    """The shared hours, None where there are none."""
    turns: tuple[Span, ...]
    """Where a meeting does not fit into the shared hours: two times to alternate between."""
    way: Way
    sentences: tuple[str, ...]


def distance(mentee: Mentee, mentor: Mentor, day: date, minutes: int = 60) -> Distance:
    """Return the distance on a day, whose offsets count, for meetings of so many minutes."""
    same = _same_site(mentee, mentor)
    ahead, next_day = _clocks(mentee, mentor, day)
    shared = None if ahead is None else _shared(ahead)
    overlap = shared.mentee[1] - shared.mentee[0] if shared else 0
    turns = () if ahead is None or overlap >= minutes else _turns(ahead, minutes)
    way = _way(mentee, mentor, same, ahead)
    found = Distance(
        same_site=same,
        apart=None if ahead is None else abs(ahead) / 60,
        mentor_ahead=None if ahead is None else ahead / 60,
        next_day=next_day,
        overlap=None if ahead is None else overlap / 60,
        shared=shared,
        turns=turns,
        way=way,
        sentences=(),
    )
    told = (_told_sites(mentee, mentor, same), *_told_hours(mentee, mentor, found, day))
    proposal = _proposal(mentee, mentor, found)
    return replace(found, sentences=tuple(s for s in (*told, proposal) if s))


def is_remote(person: Person) -> bool:
    """Tell whether somebody works at no site."""
    return heading_key(person.location) in _REMOTE


def _same_site(mentee: Mentee, mentor: Mentor) -> bool | None:
    if not mentee.location or not mentor.location:
        return None
    if is_remote(mentee) or is_remote(mentor):
        return False
    one, other = (heading_key(p.location) or fold(p.location) for p in (mentee, mentor))
    return one == other


def _clocks(mentee: Mentee, mentor: Mentor, day: date) -> tuple[int | None, int]:
    """Return minutes by which the mentor's clock is ahead, -720 to 720, and days beyond that."""
    if mentee.time_zone is None or mentor.time_zone is None:
        return None, 0
    ahead = mentor.time_zone.offset(day) - mentee.time_zone.offset(day)
    if abs(ahead) <= _DAY // 2:
        return ahead, 0
    days = 1 if ahead > 0 else -1
    return ahead - days * _DAY, days


def _shared(ahead: int) -> Span | None:
    begins, ends = max(_BEGINS, _BEGINS - ahead), min(_ENDS, _ENDS - ahead)
    return Span((begins, ends), (begins + ahead, ends + ahead)) if begins < ends else None


def _turns(ahead: int, minutes: int) -> tuple[Span, ...]:
    """Return two times: once the one begins early, once the other ends late."""
    apart = abs(ahead)
    early = max(_EARLIEST, _ENDS - minutes - apart)  # for the partner whose clock is behind
    spans = []
    for start in (early, _BEGINS):
        behind, before = (start, start + minutes), (start + apart, start + apart + minutes)
        spans.append(Span(behind, before) if ahead > 0 else Span(before, behind))
    return tuple(spans)


def _way(mentee: Mentee, mentor: Mentor, same: bool | None, ahead: int | None) -> Way:
    formats = {mentee.format, mentor.format}
    if "remote" in formats:
        return Way.VIDEO
    if same:
        return Way.IN_PERSON
    if same is False:
        near = ahead is not None and abs(ahead) < _FAR
        return Way.ALTERNATE if near and "in person" in formats else Way.VIDEO
    if ahead:
        return Way.VIDEO  # no site of theirs can be the same
    return Way.IN_PERSON if "in person" in formats else Way.OPEN


def _told_sites(mentee: Mentee, mentor: Mentor, same: bool | None) -> str:
    if same is None:
        return ""
    if same:
        return f"You both work in {mentee.location}."
    if is_remote(mentee) and is_remote(mentor):
        return "You both work remotely."
    one, other = ("remotely" if is_remote(p) else f"in {p.location}" for p in (mentee, mentor))
    return f"{mentee.shown} works {one}, and {mentor.shown} {other}."


def _told_hours(mentee: Mentee, mentor: Mentor, found: Distance, day: date) -> list[str]:
    """Return sentences on the clocks; none at the same site or on the same time."""
    if found.apart is None or (found.apart == 0 and not found.next_day):
        return []
    on = in_words(day).partition(", ")[2]
    # Said as the clocks and the calendars show it: 16 hours ahead, not 8 hours behind.
    ahead = (found.mentor_ahead or 0) + 24 * found.next_day
    side = "ahead of" if ahead > 0 else "behind"
    said = [f"On {on} {mentor.shown}'s clock is {in_hours(abs(ahead))} {side} {mentee.shown}'s."]
    if found.shared is None:
        said.append("Your working days, 9 a.m. to 5 p.m., do not overlap.")
    else:
        shared = in_hours(found.overlap or 0) if (found.overlap or 0) >= 1 else "less than an hour"
        said.append(
            f"Your working days, 9 a.m. to 5 p.m., share {shared}: "
            f"{_for_both(mentee, mentor, found.shared)}."
        )
    if found.next_day:
        later, earlier = (mentor, mentee) if found.next_day > 0 else (mentee, mentor)
        said.append(
            f"It is already the next day for {later.shown} when you meet, so {earlier.shown}'s "
            "Fridays fall away."
        )
    return said


def _proposal(mentee: Mentee, mentor: Mentor, found: Distance) -> str:
    if found.way is Way.IN_PERSON:
        return "Meet in person, in a private place that is neither's office."
    if found.way is Way.ALTERNATE:
        return "Take turns at each other's site where trips allow it, and meet by video in between."
    if found.way is Way.OPEN:
        return ""
    travel = ", and in person whenever travel brings you together" if not found.same_site else ""
    if found.turns:
        one, other = (_for_both(mentee, mentor, span, only_start=True) for span in found.turns)
        return (
            "Meet by video and take turns with the early and the late hour: once at "
            f"{one}, once at {other}."
        )
    within = " within these hours" if found.apart else ""
    return f"Meet by video{within}{travel}."


def _for_both(mentee: Mentee, mentor: Mentor, span: Span, only_start: bool = False) -> str:
    one, other = (
        clock(part[0]) if only_start else clock_span(*part) for part in (span.mentee, span.mentor)
    )
    return f"{one} for {mentee.shown} ({other} for {mentor.shown})"


def clock(minutes: int) -> str:
    """Return a time of day as Americans write it: 9 a.m., 1:30 p.m., noon."""
    hour, minute = divmod(minutes % _DAY, 60)
    if (hour, minute) in ((0, 0), (12, 0)):
        return "noon" if hour else "midnight"
    shown = f"{(hour - 1) % 12 + 1}" + (f":{minute:02}" if minute else "")
    return f"{shown} {'a.m.' if hour < 12 else 'p.m.'}"


def clock_span(begins: int, ends: int) -> str:
    """Return a stretch of time: 9 to 11 a.m., 11 a.m. to 1 p.m., noon to 2 p.m."""
    one, other = clock(begins), clock(ends)
    if one[-4:] == other[-4:] and " " in one and " " in other:
        one = one[:-5]
    return f"{one} to {other}"
