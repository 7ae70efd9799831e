"""All packs of a run: checked, written folder by folder, and taken up again where it stopped."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from mentorctl.documents.atomic import ready, replacing
from mentorctl.documents.packs.kept import Outcome, code_of, is_done, put, read_record
from mentorctl.documents.packs.mail_merge import FILE, Letter, letters, mail_merge_sheet
from mentorctl.documents.packs.making import Workshop, files_of, made_from
from mentorctl.documents.packs.names import folder_names
from mentorctl.documents.packs.teams import Team
from mentorctl.documents.pages.press import open_press
from mentorctl.documents.pages.printer import open_printer
from mentorctl.documents.pages.shelf import FOLDER, Shelf
from mentorctl.journey.common_ground import offered_by
from mentorctl.journey.timeline import Timeline
from mentorctl.model.errors import FileMissing
from mentorctl.model.roster import Roster


@dataclass(frozen=True)
class Pack:
    """What became of one pack."""

    pair: str
    folder: str
    outcome: Outcome


@dataclass(frozen=True)
class Done:
    """What a run did."""

    packs: tuple[Pack, ...]
    letters: int
    without_address: int
    no_dates: int
    """Teams for which no start date is known."""


def open_workshop(
    roster: Roster, home: Path, letterhead: Path | None = None, today: date | None = None
) -> Workshop:
    """Return what all packs share. A letterhead that is named wins over the program folder's.

    Raises FileMissing and LetterheadUnusable.
    """
    if letterhead is not None and not letterhead.is_file():
        raise FileMissing(letterhead)
    press = open_press(home)
    printer = open_printer(press.shelf, roster.program.base)
    if letterhead is not None:
        printer = replace(printer, letterhead=letterhead)
    head = code_of(printer.letterhead.read_bytes()) if printer.letterhead else ""
    return Workshop(
        roster,
        press,
        printer,
        offered_by(roster.pool.mentors, roster.topics),
        code_of(f"{_templates(press.shelf)} {head} {today}".encode()),
        today,
    )


def _templates(shelf: Shelf) -> str:
    """Return a code for the text of every template."""
    texts = []
    for name in shelf.names():
        for source in (shelf.find(name), shelf.find(f"builtin/{name}")):
            texts.append(source.read() if source else "")
    return code_of("\0".join(texts).encode())


def check_templates(shop: Workshop, teams: Sequence[Team], timelines: Sequence[Timeline]) -> None:
    """Fill every template for every team before anything is written, where some are not ours.

    A mistake may show in one pair only. Raises TemplateMistake.
    """
    own = shop.press.shelf.folder
    if own is None or not (own / FOLDER).is_dir():
        return
    for team, timeline in zip(teams, timelines, strict=True):
        files_of(shop, team, timeline, Path())
        list(letters(shop, team, timeline, "", ()))


def write_packs(
    shop: Workshop,
    teams: Sequence[Team],
    timelines: Sequence[Timeline],
    packs: Path,
    step: Callable[[], None],
    merge: bool = True,
) -> Done:
    """Write a folder for each team below `packs`, and the mail merge where `merge`.

    A folder whose inputs are the same as in an earlier run is left as it is, so that an interrupted
    run goes on where it stopped. Raises FileLocked and FolderRefused.
    """
    table = packs / FILE
    ready([table] if merge else [packs / ".mentorctl"])
    names = folder_names((team.pair, team.who) for team in teams)
    done: list[Pack] = []
    mail: list[Letter] = []
    for team, timeline in zip(teams, timelines, strict=True):
        name = names[team.pair]
        folder = packs / name
        code = made_from(shop, team, timeline)
        if is_done(folder, code):
            files = tuple(read_record(folder).files)
            outcome = Outcome(kept=files)
        else:
            content = files_of(shop, team, timeline, folder)
            files = tuple(content)
            outcome = put(folder, content, code)
        done.append(Pack(team.pair, name, outcome))
        if merge:
            mail += letters(shop, team, timeline, name, files)
        step()
    if merge:
        _write_table(table, mail)
    return Done(
        tuple(done),
        len(mail),
        sum(not letter.to for letter in mail),
        sum(timeline.start is None for timeline in timelines),
    )


def _write_table(path: Path, mail: Sequence[Letter]) -> None:
    from mentorctl.documents.edit import write_edited
    from mentorctl.documents.workbook import Properties, write_new

    sheet = mail_merge_sheet(mail)
    with replacing(path) as new:
        if path.is_file():
            write_edited(path, new, [sheet])
        else:
            write_new(new, [sheet], Properties(title="Mail merge"), remember=True)
