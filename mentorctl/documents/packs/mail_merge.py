"""mail-merge.xlsx: one row a recipient, as Word and Outlook take it for a mail merge."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from mentorctl.documents.packs.documents import ATTACHED, LETTERS, SUPERVISOR_LETTER, For
from mentorctl.documents.packs.making import Workshop, all_values
from mentorctl.documents.packs.teams import Team
from mentorctl.documents.pages.press import render
from mentorctl.documents.pages.to_text import message
from mentorctl.documents.sheets import Column, SheetPlan, Tone
from mentorctl.intake.directory import Directory
from mentorctl.journey.timeline import Timeline
from mentorctl.model.people import Mentee, Person
from mentorctl.model.roster import Roster
from mentorctl.model.text import fold, heading_key, natural_key

FILE = "mail-merge.xlsx"
MATCHED, CLOSED = "new match", "end of the pair"
_ABOUT = Column("Letter", 15, note="What the letter is about.")
_SENT = Column(
    "Sent", 12, "date",
    "Yours: write the day here once the letter is out, and no later run changes its row. Clear it "
    "to have the letter written anew.",
    typed=True,
)  # fmt: skip
_KINDS = (".docx", ".xlsx", ".ics", ".md")
"""Of the same document the first of these is attached."""
COLUMNS = (
    Column("Pair", 9),
    Column("Recipient", 24),
    Column("As", 12),
    Column("To", 32),
    Column("Cc", 24),
    Column("First name", 14),
    Column("Subject", 40, "wrap"),
    Column("Message", 70, "wrap"),
    Column("Attachments", 60, "wrap", "Files below the folder packs, separated by ;"),
)


Sent: TypeAlias = Mapping[tuple[str, ...], tuple[str, ...]]
"""Rows of letters that are out, by `Letter.key`."""


@dataclass(frozen=True)
class Letter:
    """One message to one recipient."""

    pair: str
    name: str
    role: str
    to: str
    subject: str
    message: str
    attachments: tuple[str, ...]
    about: str = MATCHED

    @property
    def row(self) -> tuple[str, ...]:
        """The letter as a row of the sheet."""
        first = first_name(self.name)
        return (self.pair, self.name, self.role, self.to, "", first, self.subject, self.message,
                "; ".join(self.attachments))  # fmt: skip

    @property
    def key(self) -> tuple[str, ...]:
        """What tells the letter from all others of a mail merge."""
        return tuple(map(fold, (self.pair, self.name, self.role, self.about)))


def first_name(name: str) -> str:
    """Return how a letter greets somebody: the first word of a name, or what stands behind a comma.

    An address or an ID in the place of a name greets nobody.
    """
    last, comma, rest = name.partition(",")
    words = (rest if comma else last).split()
    return words[0] if words and "@" not in words[0] and not words[0].isdigit() else ""


def letters(
    shop: Workshop, team: Team, timeline: Timeline, folder: str, names: Sequence[str]
) -> Iterator[Letter]:
    """Yield the letters of one team; `names` are the files in its `folder` below packs.

    The supervisor of a mentee gets one where the roster knows an address; where it does not, `To`
    is empty and the coordinator fills it in.
    """
    values, *about = all_values(shop, team, timeline)
    for person, kind in [(team.mentor, For.MENTOR), *((m, For.MENTEE) for m in team.mentees)]:
        mine = [*ATTACHED[kind], f"90-day-form-{kind}", f"calendar-{kind}"]
        yield _letter(shop, LETTERS[kind], values, person, team, person.email,
                      _files(folder, names, mine, person, team))  # fmt: skip
    for mentee, own in zip(team.mentees, about, strict=True):
        if not mentee.manager:
            continue
        name, address = manager_of(shop.roster, mentee)
        files = _files(folder, names, ["supervisor-brief"], mentee, team)
        letter = _letter(shop, SUPERVISOR_LETTER, own, None, team, address, files)
        yield Letter(team.pair, name, "supervisor", address, letter.subject, letter.message, files)


def _letter(
    shop: Workshop,
    template: str,
    values: Mapping[str, object],
    person: Person | None,
    team: Team,
    to: str,
    files: tuple[str, ...],
) -> Letter:
    page = render(shop.press, template, values, person)
    role = "" if person is None else type(person).__name__.casefold()
    name = person.shown if person else ""
    return Letter(team.pair, name, role, to, page.title, message(page), files)


def _files(
    folder: str, names: Sequence[str], stems: Sequence[str], person: Person, team: Team
) -> tuple[str, ...]:
    """Return the files of a pack that go to one person: Word before Markdown, nobody else's.

    Of the copies for each mentee of a group the mentor gets all, a mentee the own one.
    """
    found = []
    for stem in stems:
        same = [n for n in sorted(names) if n.rpartition(".")[0] == stem]
        copies = [same] if same else []
        for number, mentee in enumerate(team.mentees if not same else (), 1):
            if isinstance(person, Mentee) and mentee is not person:
                continue
            own = re.compile(rf"{re.escape(stem)}-{number}[-.]")
            copies.append([n for n in sorted(names) if own.match(n)])
        for mine in copies:
            best = [n for kind in _KINDS for n in mine if n.endswith(kind)]
            if stem.startswith(("action-plan", "90-day")):  # what people fill in
                best.sort(key=lambda n: not n.endswith(".xlsx"))
            found += [f"{folder}/{name}" for name in best[:1]]
    return tuple(found)


def manager_of(roster: Roster, mentee: Mentee) -> tuple[str, str]:
    """Return the name and address of a mentee's manager; what isn't known is empty."""
    found = Directory(roster.people()).find(mentee.manager)
    if person := roster.mentor.get(found.id) or roster.mentee.get(found.id):
        return person.shown, person.email
    return ("", mentee.manager) if "@" in mentee.manager else (mentee.manager, "")


_COLUMNS = (*COLUMNS[:3], _ABOUT, *COLUMNS[3:], _SENT)
_KEY = (0, 1, 2, 3)


def mail_merge_sheet(rows: Sequence[Letter], sent: Sent = MappingProxyType({})) -> SheetPlan:
    """Return the sheet with all letters. Rows in `sent` stay as they are, whatever is new."""
    written = {one.key: (*one.row[:3], one.about, *one.row[3:], "") for one in rows} | dict(sent)
    return SheetPlan(
        "Mail merge",
        _COLUMNS,
        tuple(sorted(written.values(), key=lambda row: natural_key(str(row[0])))),
        key=_KEY,
        frozen_columns=2,
        tab=Tone.GOOD,
        empty="No pair is approved yet.",
    )


def sent_letters(path: Path) -> Sent:
    """Return the rows of an earlier mail merge under whose Sent the coordinator wrote something.

    By `Letter.key`; Sent itself is left blank here, and stays on the sheet. Raises FileUnreadable.
    """
    from mentorctl.intake.spreadsheet import read_grids
    from mentorctl.intake.table import column_of, find_table

    if not path.is_file():
        return {}
    headings = [column.heading for column in _COLUMNS]
    table = find_table(read_grids(path)[0], [heading_key(h) for h in headings], least=4)
    columns = [column_of(table, heading) for heading in headings] if table else []
    if table is None or columns[-1] is None:
        return {}
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for _, texts in table.rows():
        row = tuple(texts[c] if c is not None else "" for c in columns)
        if row[-1]:
            found[tuple(fold(row[place]) for place in _KEY)] = (*row[:-1], "")
    return found
