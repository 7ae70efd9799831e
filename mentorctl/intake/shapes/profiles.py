"""What is known of each form tool's export: a table of facts, read by the rooms `shape_*`."""

from collections.abc import Collection
from dataclasses import dataclass

from mentorctl.model.text import heading_key


@dataclass(frozen=True)
class Drop:
    """Rows that are nobody's sign-up, known by a value in one of the tool's columns."""

    heading: str
    values: tuple[str, ...]
    """As compared by `heading_key`."""
    why: str
    serious: bool
    """Whether a real person may be left out by it."""


@dataclass(frozen=True)
class Profile:
    """One tool's export. All headings are compared by `heading_key`."""

    tool: str
    signs: tuple[tuple[str, ...], ...]
    """Sets of headings; the tool is known where all of one set are there."""
    heads: int = 1
    """Heading rows at most."""
    fills: tuple[tuple[str, str], ...] = ()
    """Columns that the tool fills, each with what it is."""
    person: tuple[tuple[str, str], ...] = ()
    """Columns with who submitted, `email` or `name`: the only identity unless the form asks."""
    nobody: str = ""
    """What stands in `person` where nobody has to sign in."""
    submitted: tuple[str, ...] = ()
    """Columns with the time of submission, best first."""
    drops: tuple[Drop, ...] = ()
    joins: str = ""
    """What stands between several options in one cell; empty where each has its own column."""
    repeats: bool = False
    """Whether the cell under an option repeats the option, with no heading for the question."""
    dashes: bool = False
    """Whether the question text holds the option after ` - `, and the first heading row codes."""


_LOCATION = ("place of the submission", "LocationLatitude", "LocationLongitude")

PROFILES = (
    Profile(
        tool="Microsoft Forms",
        signs=(
            ("Start time", "Completion time"),
            ("Startzeit", "Fertigstellungszeit"),
            ("Heure de début", "Heure de fin"),
            ("Hora de inicio", "Hora de finalización"),
        ),
        fills=(
            ("ID", "number of the response"),
            ("Start time", "time of opening the form"),
            ("Completion time", "time of submission"),
            ("Last modified time", "time of the last change"),
            ("Language", "language of the form"),
            ("Total points", "points of a quiz"),
            ("Quiz feedback", "feedback of a quiz"),
            ("Startzeit", "time of opening the form"),
            ("Fertigstellungszeit", "time of submission"),
            ("Heure de début", "time of opening the form"),
            ("Heure de fin", "time of submission"),
            ("Hora de inicio", "time of opening the form"),
            ("Hora de finalización", "time of submission"),
        ),
        person=(
            ("Email", "email"),
            ("Name", "name"),
            ("E-Mail", "email"),
            ("Adresse de messagerie", "email"),
            ("Nom", "name"),
            ("Correo electrónico", "email"),
            ("Nombre", "name"),
        ),
        submitted=(
            "Completion time",
            "Fertigstellungszeit",
            "Heure de fin",
            "Hora de finalización",
        ),
        nobody="anonymous",
        joins=";",
    ),
    Profile(
        tool="Typeform",
        signs=(("Submit Date (UTC)",), ("#", "Network ID"), ("Start Date (UTC)", "Network ID")),
        fills=(
            ("#", "token of the response"),
            ("token", "token of the response"),
            ("Response Type", "whether the form was finished"),
            ("Start Date (UTC)", "time of opening the form"),
            ("Stage Date (UTC)", "time of the last answer"),
            ("Submit Date (UTC)", "time of submission"),
            ("Network ID", "computer of the submission"),
            ("Tags", "tags of the response"),
            ("Ending", "ending that was shown"),
        ),
        submitted=("Submit Date (UTC)", "Stage Date (UTC)", "Start Date (UTC)"),
        drops=(Drop("Response Type", ("partial", "started"), "was never submitted", serious=True),),
        repeats=True,
    ),
    Profile(
        tool="SurveyMonkey",
        signs=(
            ("Respondent ID", "Collector ID"),
            ("Respondent ID", "Date Created"),
            ("Respondent ID", "Start Date"),
        ),
        heads=2,
        fills=(
            ("Respondent ID", "number of the response"),
            ("Collector ID", "number of the link"),
            ("Date Created", "time of opening the form"),
            ("Date Modified", "time of submission"),
            ("Start Date", "time of opening the form"),
            ("End Date", "time of submission"),
            ("IP Address", "computer of the submission"),
            ("Custom Data", "data of the link"),
            ("Custom Data 1", "data of the link"),
        ),
        person=(("Email Address", "email"), ("First Name", "name"), ("Last Name", "name")),
        submitted=("Date Modified", "End Date", "Date Created", "Start Date"),
    ),
    Profile(
        tool="Qualtrics",
        signs=(
            ("StartDate", "EndDate", "RecordedDate"),
            ("ResponseId", "RecordedDate"),
            ("ResponseId", "Finished"),
        ),
        heads=3,
        fills=(
            ("StartDate", "time of opening the form"),
            ("EndDate", "time of the last answer"),
            ("Status", "kind of the response"),
            ("IPAddress", "computer of the submission"),
            ("Progress", "share of the form that was filled in"),
            ("Duration (in seconds)", "time that it took"),
            ("Finished", "whether the form was finished"),
            ("RecordedDate", "time of submission"),
            ("ResponseId", "number of the response"),
            ("ExternalReference", "reference of the link"),
            *((heading, _LOCATION[0]) for heading in _LOCATION[1:]),
            ("DistributionChannel", "kind of the link"),
            ("UserLanguage", "language of the form"),
        ),
        person=(
            ("RecipientEmail", "email"),
            ("RecipientFirstName", "name"),
            ("RecipientLastName", "name"),
        ),
        submitted=("RecordedDate", "EndDate", "StartDate"),
        drops=(
            Drop("Status", ("surveypreview", "surveytest", "1", "2"), "is a preview", False),
            Drop("Finished", ("false", "0", "no"), "was never finished", serious=True),
        ),
        joins=",",
        dashes=True,
    ),
    Profile(
        tool="Google Forms",
        signs=(
            ("Timestamp",),
            ("Zeitstempel",),
            ("Horodateur",),
            ("Marca temporal",),
            ("Tijdstempel",),
            ("Informazioni cronologiche",),
            ("Carimbo de data/hora",),
        ),
        fills=(
            ("Timestamp", "time of submission"),
            ("Zeitstempel", "time of submission"),
            ("Horodateur", "time of submission"),
            ("Marca temporal", "time of submission"),
            ("Tijdstempel", "time of submission"),
            ("Informazioni cronologiche", "time of submission"),
            ("Carimbo de data/hora", "time of submission"),
        ),
        person=(("Email Address", "email"), ("Username", "email")),
        submitted=(
            "Timestamp",
            "Zeitstempel",
            "Horodateur",
            "Marca temporal",
            "Tijdstempel",
            "Informazioni cronologiche",
            "Carimbo de data/hora",
        ),
        joins=", ",
    ),
)
"""The first that matches counts: Timestamp alone is the weakest sign, so Google stands last."""


def profile_of(keys: Collection[str]) -> Profile | None:
    """Return the tool whose sign the compared headings `keys` hold, None for none."""
    there = set(keys)
    for profile in PROFILES:
        if any(there.issuperset(map(heading_key, sign)) for sign in profile.signs):
            return profile
    return None


def profile_named(tool: str) -> Profile | None:
    """Return the profile of a Form's `tool`, None for a sheet kept by hand."""
    return next((p for p in PROFILES if p.tool == tool), None)


TOOL_KEYS = frozenset(
    heading_key(heading) for profile in PROFILES for heading, _ in (*profile.fills, *profile.person)
)
"""Every heading that a tool writes of itself, as compared."""
