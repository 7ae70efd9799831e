"""Five packs of invented people: many answers, hardly any, a group, reverse, peers."""

from dataclasses import dataclass

from mentorctl.documents.packs.values import pair_values
from mentorctl.documents.pages.blocks import Page
from mentorctl.documents.pages.press import Press, render
from mentorctl.journey.common_ground import offered_by
from mentorctl.journey.timeline import pair_timeline
from mentorctl.model.pairs import Row
from mentorctl.model.people import Mentee, Mentor, Person
from mentorctl.model.roster import Program, Roster
from mentorctl.model.settings import Settings
from mentorctl.model.text import fold
from mentorctl.model.topics import HELP_AREAS, Topics

TOPICS = Topics({fold(name): name for name, _ in HELP_AREAS})
# Of a group, one copy for all of them, or one for each mentee.
FOR_ALL = ("first-meeting-guide", "agreement", "timeline")
FOR_EACH = ("action-plan", "supervisor-brief", "letter-supervisor")
FOR_MENTOR_OF_EACH = ("90-day-form-mentor",)
FOR_MENTEE_ALONE = ("90-day-form-mentee",)
FOR_MENTEE_IN_GROUP = ("letter-match-mentee",)
FOR_MENTOR = ("letter-match-mentor",)

PLAIN = Settings()


@dataclass(frozen=True)
class Cast:
    """The people of one pack and their program."""

    roster: Roster
    rows: tuple[Row, ...]

    def values(self, *rows: Row) -> dict[str, object]:
        """The values of all rows, or of some."""
        rows = rows or self.rows
        settings = self.roster.program.settings(self.mentees[0].in_track)
        timeline, findings = pair_timeline(self.rows[0], settings)
        assert not findings
        offered = offered_by(self.roster.mentors, self.roster.topics)
        return pair_values(self.roster, rows, timeline, offered)

    @property
    def mentor(self) -> Mentor:
        return self.roster.mentor[self.rows[0].mentor]

    @property
    def mentees(self) -> tuple[Mentee, ...]:
        return tuple(self.roster.mentee[row.mentee] for row in self.rows)

    def pages(self, press: Press) -> dict[str, Page]:
        """Every document of the pack, by name; with a number for each mentee of a group."""
        found: dict[str, Page] = {}

        def put(names: tuple[str, ...], ending: str = "", row: Row | None = None,
                person: Person | None = None) -> None:  # fmt: skip
            values = self.values(row) if row else self.values()
            for name in names:
                found[name + ending] = render(press, name, values, person)

        put(FOR_ALL)
        put(FOR_MENTOR, person=self.mentor)
        for number, (row, mentee) in enumerate(zip(self.rows, self.mentees, strict=True), 1):
            ending = f"-{number}" if len(self.rows) > 1 else ""
            put(FOR_EACH, ending, row)
            put(FOR_MENTOR_OF_EACH, ending, row, self.mentor)
            put(FOR_MENTEE_ALONE, ending, row, mentee)
            put(FOR_MENTEE_IN_GROUP, ending, None, mentee)
        return found


def cast(
    mentor: Mentor, *mentees: Mentee, others: tuple[Mentor, ...] = (), start: str = "",
    settings: Settings = PLAIN,
) -> Cast:  # fmt: skip
    """A pack of one mentor with these mentees, in a program without tracks."""
    rows = tuple(Row(f"P{n:03}", m.id, mentor.id, start=start) for n, m in enumerate(mentees, 1))
    mentors = tuple(sorted((mentor, *others), key=lambda m: m.id))
    return Cast(Roster(mentors, mentees, Program(settings), topics=TOPICS), rows)


SETTINGS = Settings(
    name="Harborline Mentoring 2027", organization="Harborline Ferries", start="2027-01-11",
    coordinator="Maribel Stanhope", contact="mentoring@harborline.example",
    purpose="to pass on what experienced people know, and to open paths inside the company",
    holidays="2027-05-31 Memorial Day; 2027-07-12 Founders' Day",
    training="2027-01-18 10:00 to 11:30 Europe/Lisbon Mentor training; 2027-01-20 Mentee training",
    events="2027-06-14 to 2027-06-18 Shadowing week; 2028-01-20 Closing celebration",
)  # fmt: skip
INES = Mentor(
    id="M07", name="Ines Duarte", email="ines.duarte@harborline.example",
    job_title="Head of Terminal Planning", grade="9", department="Terminals",
    function="Operations", location="Porto", time_zone="Europe/Lisbon",
    languages=("Portuguese", "English"), interests=("Sailing", "Chess", "Old maps"),
    employers=("Atlantic Freight",), behavioral_style="Analytical", years="21",
    special_knowledge="ran the crisis team during the 2019 port strike", format="either",
    frequency="monthly", can_help_with=("Navigating the organization", "Confidence"),
    skills_offered=("Budgeting", "Negotiating"), manager="M01",
)  # fmt: skip
TOMAS = Mentee(
    id="E12", name="Tomás Rey", email="tomas.rey@harborline.example", job_title="Shift Planner",
    grade="5", department="Cold Storage", function="Operations", location="Halifax",
    time_zone="America/Halifax", languages=("Spanish", "English"), interests=("Sailing", "Baking"),
    employers=("Atlantic Freight", "Rey & Sons"), behavioral_style="Expressive", years="4",
    format="in person", frequency="monthly",
    goals=("Budgeting", "Presenting to managers", "A wider network", "Welding"),
    skills_wanted=("Negotiating", "Spreadsheets"), manager="Lena Fischer",
    about="I would like to lead a shift team within two years.",
)  # fmt: skip
KOFI = Mentor(id="M09", name="Kofi Mensah", can_help_with=("Presenting to managers",))

RICH = cast(INES, TOMAS, others=(KOFI,), settings=SETTINGS)
BARE = cast(Mentor(id="17", name="Ana Pop"), Mentee(id="18", name="Jo Lindqvist"))

GROUP = cast(
    Mentor(
        id="M2", name="Ruth Abara", email="ruth.abara@kestrel.example", job_title="Chief Engineer",
        department="Design", location="Leeds", languages=("English",), interests=("Hiking",),
        can_help_with=("Technical skills", "Confidence"), skills_offered=("Design reviews",),
        years="18",
    ),
    Mentee(
        id="E1", name="Lin Zhao", email="lin.zhao@kestrel.example", job_title="Draftsperson",
        location="Leeds", languages=("English", "Mandarin"), interests=("Hiking", "Ceramics"),
        goals=("Technical skills", "Confidence"), manager="E9",
    ),
    Mentee(
        id="E2", name="Oskar Nyberg", job_title="Test Engineer", location="Leeds",
        languages=("English", "Swedish"), interests=("Chess", "Ceramics"),
        goals=("Confidence", "Design reviews", "A wider network"), manager="Pat Moreau",
    ),
    Mentee(id="E3", name="Farah Idris", languages=("English",), location="Leeds"),
    settings=Settings(
        name="Kestrel Circles", coordinator="Devi Rao", contact="devi.rao@kestrel.example",
        start="2027-03-01", term="6", format="group", meeting_frequency="every two weeks",
        meeting_length="90", later_meetings="either", confidentiality="with permission",
    ),
)  # fmt: skip
REVERSE = cast(
    Mentor(
        id="R1", name="Mika Tanaka", job_title="Data Analyst", location="Remote",
        time_zone="Asia/Tokyo", interests=("Cycling",), skills_offered=("Data literacy",),
        can_help_with=("Exploring new ideas",), years="2",
    ),
    Mentee(
        id="R2", name="Helen Brandt", job_title="Vice President, Claims", location="Boston",
        time_zone="America/New_York", interests=("Cycling", "Opera"), years="27",
        goals=("Data literacy", "Exploring new ideas"),
    ),
    settings=Settings(
        name="Northgate Reverse Mentoring", coordinator="Sam Ortiz", contact="extension 4410",
        start="2027-09-06", term="4", format="reverse", meeting_length="30",
        first_contact="coordinator", later_meetings="mentor",
    ),
)  # fmt: skip
PEER = cast(
    Mentor(
        id="7", name="Noor Haddad", job_title="Ward Nurse", location="Rotterdam",
        languages=("Dutch", "Arabic"), behavioral_style="Supportive",
        can_help_with=("Multitasking",),
    ),
    Mentee(
        id="8", name="Bram de Wit", job_title="Ward Nurse", location="Rotterdam",
        languages=("Dutch",), behavioral_style="Supportive", goals=("Multitasking",),
        interests=("Rowing",),
    ),
    settings=Settings(
        name="Side by Side", organization="Maas Clinics", start="2027-02-01", term="3",
        format="peer", meeting_length="180", meeting_frequency="weekly", paper="A4",
    ),
)  # fmt: skip
CASTS = {
    "many-answers": RICH, "hardly-any-answers": BARE, "group": GROUP, "reverse": REVERSE,
    "peer": PEER,
}  # fmt: skip
