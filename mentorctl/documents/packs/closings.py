"""A pair that was closed: letters to all concerned, and calendars that take its dates back.

None of it knows why the pair ended: a letter is filled from the people, the program, and from what
comes next for its reader.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from mentorctl.documents.calendars import PairDates, partner_calendar
from mentorctl.documents.packs.kept import Outcome, Record, code_of, put
from mentorctl.documents.packs.mail_merge import CLOSED, Letter, manager_of
from mentorctl.documents.packs.making import Workshop, values_of
from mentorctl.documents.packs.teams import Team
from mentorctl.documents.pages.blocks import Page
from mentorctl.documents.pages.press import render
from mentorctl.documents.pages.printer import print_page
from mentorctl.documents.pages.to_text import message
from mentorctl.journey.timeline import Timeline
from mentorctl.model.pairs import Decision, Row
from mentorctl.model.people import Mentor, Person

TEMPLATE = "closing-letter"


@dataclass(frozen=True)
class After:
    """What comes next for somebody whose pair has ended."""

    stays: bool
    """Whether they take part in the program."""
    partnered: bool
    """Whether they have a partner in another approved pair."""
    waits: bool
    """Whether the next match looks for a partner for them."""
    calendar: bool = False
    """Whether a calendar that takes the dates back goes with the letter."""


@dataclass(frozen=True)
class Closing:
    """A closed pair and where its files are."""

    team: Team
    """The two alone, even where they were part of a group."""
    timeline: Timeline
    folder: str
    """Below packs."""
    earlier: tuple[str, Record] | None
    """Folder and record of the pack they had, None where no run wrote one."""
    goes_on: bool
    """Whether they were part of a group that still has other members."""


def closed_ids(team: Team) -> tuple[str, ...]:
    """Return whose folder it is that holds what is left of a pair; one of a group has its own."""
    return ("closed", team.mentees[0].id, team.mentor.id) if team.group else team.ids


def after(shop: Workshop, rows: Sequence[Row], person: Person) -> After:
    """Return what comes next for a mentor or a mentee, given all rows of the plan."""
    mentor = isinstance(person, Mentor)
    load = sum(
        row.decision is Decision.APPROVED and (row.mentor if mentor else row.mentee) == person.id
        for row in rows
    )
    places = shop.roster.places(person) if isinstance(person, Mentor) else 1
    return After(person.takes_part, load > 0, person.takes_part and load < places)


def closing_files(
    shop: Workshop, closing: Closing, rows: Sequence[Row], packs: Path
) -> tuple[dict[str, bytes], dict[str, Letter]]:
    """Return the files of a closed pair, and each letter by the name of its copies.

    Raises TemplateUnknown and TemplateMistake.
    """
    files: dict[str, bytes] = {}
    letters: dict[str, Letter] = {}
    team, mentee = closing.team, closing.team.mentees[0]
    values = values_of(shop, team, mentee, closing.timeline)
    for person, role in ((team.mentor, "mentor"), (mentee, "mentee")):
        next_for = after(shop, rows, person)
        name, calendar = f"calendar-{role}.ics", b""
        if role == "mentee" or not closing.goes_on:
            calendar = _calendar(shop, closing, person, name, packs)
        if calendar:
            files[name] = calendar
        own = {**values, "after": replace(next_for, calendar=bool(calendar))}
        attached = (f"{closing.folder}/{name}",) if calendar else ()
        page = render(shop.press, f"{TEMPLATE}-{role}", own, person)
        files |= _copies(shop, page, role)
        letters[f"{TEMPLATE}-{role}"] = Letter(
            team.pair, person.shown, role, person.email, page.title, message(page), attached, CLOSED
        )
    if mentee.manager:
        name, address = manager_of(shop.roster, mentee)
        page = render(shop.press, f"{TEMPLATE}-supervisor", values)
        files |= _copies(shop, page, "supervisor")
        letters[f"{TEMPLATE}-supervisor"] = Letter(
            team.pair, name, "supervisor", address, page.title, message(page), (), CLOSED
        )
    return files, letters


def write_closing(
    shop: Workshop,
    closing: Closing,
    rows: Sequence[Row],
    packs: Path,
    sent: Collection[tuple[str, ...]],
) -> tuple[Outcome, list[Letter]]:
    """Add a closed pair's files to its folder; what its pack held stays. Return the letters too.

    The copies of a letter that is out, by `Letter.key` in `sent`, stay as they are. Raises
    FileLocked, FolderRefused and TemplateMistake.
    """
    folder = packs / closing.folder
    files, letters = closing_files(shop, closing, rows, packs)
    for stem, letter in letters.items():
        if letter.key in sent:
            files = {n: f for n, f in files.items() if n.rpartition(".")[0] != stem or
                     not (folder / n).is_file()}  # fmt: skip
    team = closing.team
    calendars = {team.mentor.id: "calendar-mentor.ics", team.mentees[0].id: "calendar-mentee.ics"}
    told = "".join(f"{name} {code_of(files[name])} " for name in sorted(files))
    code = code_of(f"closed {told}".encode())
    return put(folder, files, code, closed_ids(team), calendars, adding=True), list(
        letters.values()
    )


def _calendar(shop: Workshop, closing: Closing, person: Person, name: str, packs: Path) -> bytes:
    """Return the calendar that takes the dates back; empty where the person never had one.

    Who stays in the program keeps its training sessions and events.
    """
    path = packs / closing.folder / name
    if not path.is_file() and closing.earlier is not None:
        folder, record = closing.earlier
        path = packs / folder / record.calendars.get(person.id, name)
    if not path.is_file():
        return b""
    team, timeline = closing.team, closing.timeline
    events = timeline.events if person.takes_part else ()
    dates = PairDates(team.ids, team.who, Timeline(timeline.start, (), events))
    return partner_calendar(shop.settings(team), dates, shop.today, path.read_bytes())


def _copies(shop: Workshop, page: Page, role: str) -> dict[str, bytes]:
    printed = print_page(shop.printer, page)
    return {f"{TEMPLATE}-{role}.{ending}": content for ending, content in printed.items()}
