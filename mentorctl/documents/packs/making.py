"""The files of one pack: every document in every format, and a calendar for each partner."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from mentorctl.documents.calendars import PairDates, partner_calendar
from mentorctl.documents.packs.documents import PACK, PRINTABLE, Document, For
from mentorctl.documents.packs.names import safe_part
from mentorctl.documents.packs.teams import Team
from mentorctl.documents.packs.values import pair_values
from mentorctl.documents.pages.blocks import Page
from mentorctl.documents.pages.press import Press, render
from mentorctl.documents.pages.printer import Printer, print_as
from mentorctl.documents.pages.to_html import html
from mentorctl.journey.timeline import Timeline
from mentorctl.model.people import Mentee, Person
from mentorctl.model.roster import Roster
from mentorctl.model.settings import Settings


@dataclass(frozen=True)
class Workshop:
    """What all packs of a run share."""

    roster: Roster
    press: Press
    printer: Printer
    offered: frozenset[str]
    """What any mentor of the program offers."""
    inputs: str
    """A code for templates, letterhead and program: what a pack depends on besides its people."""
    today: date | None = None

    def settings(self, team: Team) -> Settings:
        """Return the settings of a team's track."""
        return self.roster.program.settings(team.mentees[0].in_track)


def files_of(shop: Workshop, team: Team, timeline: Timeline, folder: Path) -> Mapping[str, bytes]:
    """Return the files of a pack by name. `folder` is where an earlier run may have put them.

    Raises TemplateUnknown and TemplateMistake.
    """
    values, *about = all_values(shop, team, timeline)
    own_values = dict(zip((mentee.id for mentee in team.mentees), about, strict=True))
    files: dict[str, bytes] = {}
    printed: list[Page] = []
    for document in PACK:
        for mentee, ending in copies(document, team):
            own = values if mentee is None else own_values[mentee.id]
            reader = {For.MENTOR: team.mentor, For.MENTEE: mentee}.get(document.reader)
            page = render(shop.press, document.template, own, reader)
            files |= _formats(shop, page, document.template + ending)
            if document.printed:
                printed.append(page)
    if printed:
        files[f"{PRINTABLE}.html"] = html(printed, _title(shop, team), shop.printer.paper)
    for person, ending in _partners(team):
        name = f"calendar-{ending}.ics"
        content = _calendar(shop, team, timeline, person, folder / name)
        if content:
            files[name] = content
    return files


def all_values(shop: Workshop, team: Team, timeline: Timeline) -> list[Mapping[str, object]]:
    """Return the values of documents about all mentees, then of those about each of them."""
    values = values_of(shop, team, None, timeline)
    if len(team.mentees) == 1:
        return [values, values]
    return [values, *(values_of(shop, team, mentee, timeline) for mentee in team.mentees)]


def values_of(
    shop: Workshop, team: Team, mentee: Person | None, timeline: Timeline
) -> Mapping[str, object]:
    """Return the values for a document about one mentee of a team, or about all with None."""
    rows = [row for row in team.rows if mentee is None or row.mentee == mentee.id]
    return pair_values(shop.roster, rows, timeline, shop.offered)


def copies(document: Document, team: Team) -> Iterator[tuple[Mentee | None, str]]:
    """Yield each copy of a document: the mentee it is about, and what its file names end with.

    None stands for all mentees.
    """
    if not document.each:
        yield None, ""
        return
    for mentee in team.mentees:
        yield mentee, _of_one(mentee, team)


def _of_one(mentee: Person, team: Team) -> str:
    """Return what tells the copies of a group's mentees apart; nothing in a pair."""
    if len(team.mentees) == 1:
        return ""
    number = [m.id for m in team.mentees].index(mentee.id) + 1
    return "-" + "-".join(filter(None, (str(number), safe_part(mentee.shown, 24))))


def _partners(team: Team) -> Iterator[tuple[Person, str]]:
    yield team.mentor, "mentor"
    for mentee in team.mentees:
        yield mentee, f"mentee{_of_one(mentee, team)}"


def _formats(shop: Workshop, page: Page, stem: str) -> dict[str, bytes]:
    """Return a page in its formats; the one to print comes once for the whole pack."""
    kinds = [kind for kind in page.formats if kind != "html"]
    return {f"{stem}.{kind}": print_as(shop.printer, page, kind) for kind in kinds}


def _calendar(shop: Workshop, team: Team, timeline: Timeline, person: Person, path: Path) -> bytes:
    others = team.mentees if person is team.mentor else (team.mentor,)
    who = ", ".join(p.shown for p in others)
    earlier = path.read_bytes() if path.is_file() else b""
    dates = PairDates(team.ids, who, timeline)
    return partner_calendar(shop.settings(team), dates, shop.today, earlier)


def calendars_of(team: Team) -> Mapping[str, str]:
    """Return the name of each partner's calendar by their id."""
    return {person.id: f"calendar-{ending}.ics" for person, ending in _partners(team)}


def _title(shop: Workshop, team: Team) -> str:
    program = shop.settings(team).name or "Mentoring"
    return f"{program}: {team.who}"
