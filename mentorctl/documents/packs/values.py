"""From a roster and the rows of a pack to the values that its templates get."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from mentorctl.documents.packs.asked import Asked, asked
from mentorctl.documents.packs.between import between, help_areas
from mentorctl.documents.packs.cohort import cohort
from mentorctl.documents.packs.due import contact, due_by_kind, dues, occasions
from mentorctl.journey.checkins.own import asked_at
from mentorctl.journey.checkins.stage import Stage
from mentorctl.journey.meetings import agenda, schedule
from mentorctl.journey.timeline import Timeline
from mentorctl.model.fields import Role
from mentorctl.model.own_questions import QuestionRow
from mentorctl.model.pairs import Row
from mentorctl.model.people import Mentee
from mentorctl.model.roster import Roster
from mentorctl.model.settings import Settings
from mentorctl.model.text import listed


def pair_values(
    roster: Roster, rows: Sequence[Row], timeline: Timeline, offered: frozenset[str]
) -> dict[str, object]:
    """Return the values for the documents of a pair, or of a group: one mentor, several rows.

    For a document about one mentee of a group, give the row of that mentee alone. `offered` is
    what any mentor of the program offers. Which audience sees which value, audiences.py says.
    Raises KeyError for somebody who is not on the roster.
    """
    mentor = roster.mentor[rows[0].mentor]
    mentees = tuple(roster.mentee[row.mentee] for row in rows)
    settings = roster.program.settings(mentees[0].in_track)
    meetings = schedule(settings)
    group = settings.format == "group"
    return {
        "mentor": mentor,
        "mentee": mentees[0],
        "mentees": mentees,
        "pair": rows[0],
        "settings": settings,
        **program_values(settings),
        "everyone": listed([*(mentee.shown for mentee in mentees), mentor.shown]),
        "begins": timeline.start,
        "milestones": dues(timeline),
        "due": due_by_kind(timeline),
        "events": occasions(timeline),
        "first_contact": contact(timeline, settings, mentor, mentees),
        "meetings": meetings,
        "supervisor": _supervisor(roster, mentees[0]),
        "agenda": agenda(settings.meeting_length, settings.format),
        "between": tuple(
            between(roster, mentee, mentor, timeline.start, offered) for mentee in mentees
        ),
        "help_areas": help_areas(roster, mentees, mentor),
        "cohort": cohort(mentor, mentees, meetings.expected, roster.topics) if group else None,
        "questions": _questions(roster.questions),
    }


def program_values(settings: Settings) -> dict[str, object]:
    """Return how a page names the program, the coordinator, and where questions go."""
    name = settings.coordinator or "the coordinator"
    where = f" ({settings.contact})" if settings.contact else ""
    of = f" of {settings.organization}" if settings.organization else ""
    return {
        "program": settings.name or f"the mentoring program{of}",
        "coordinator": name,
        "questions_to": f"{name}{where}",
    }


@lru_cache(maxsize=8)
def _questions(rows: tuple[QuestionRow, ...]) -> Mapping[str, Sequence[Asked]]:
    form = asked_at(Stage.NINETY_DAY, rows)
    return {role.value: asked(form, role) for role in Role}


def _supervisor(roster: Roster, mentee: Mentee) -> str:
    """Return the supervisor's name; empty where only an address or an unknown ID is there."""
    manager = roster.managers.get(mentee.id, "") or mentee.manager
    person = roster.mentor.get(manager) or roster.mentee.get(manager)
    if person is not None:
        return person.name
    # The line of managers knows people by folded names; a letter has the name as it was typed.
    manager = mentee.manager or manager
    return manager if " " in manager and "@" not in manager else ""
