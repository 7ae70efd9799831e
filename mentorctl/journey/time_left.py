"""How much of a pair's time is left at the midpoint, as a sentence."""

from mentorctl.journey.milestones import Kind, by_kind
from mentorctl.journey.timeline import Timeline
from mentorctl.model.days import in_words
from mentorctl.model.settings import Frequency, Settings
from mentorctl.model.text import count

_EVERY: dict[Frequency, int] = {"weekly": 7, "every two weeks": 14, "monthly": 30}
"""Days from one meeting to the next, as check-ins count them."""


def time_left(timeline: Timeline, settings: Settings) -> str:
    """Return what is left from the midpoint to the closing meeting, with the meetings in it."""
    found = by_kind(timeline.milestones)
    middle, end = found[Kind.MIDPOINT].day, found[Kind.CLOSING].day
    if middle is None or end is None:
        return f"Half of the {count(settings.term, 'month')} is left until the closing meeting."
    if middle == end:
        return f"The closing meeting is at the same time, on {in_words(end)}."
    days = (end - middle).days
    weeks, meetings = days // 7, days // _EVERY[settings.meeting_frequency]
    return (
        f"From the midpoint there are {count(weeks, 'week')}, with about "
        f"{count(meetings, 'meeting')}, until the closing meeting on {in_words(end)}."
    )
