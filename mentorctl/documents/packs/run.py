"""All packs of a run: checked, written folder by folder, and taken up again where it stopped."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from mentorctl.documents.atomic import ready, replacing
from mentorctl.documents.packs.closings import Closing, closed_ids, closing_files, write_closing
from mentorctl.documents.packs.kept import (
    Outcome,
    Record,
    code_of,
    folders_of,
    is_done,
    put,
    read_record,
)
from mentorctl.documents.packs.made_from import made_from
from mentorctl.documents.packs.mail_merge import (
    FILE,
    Letter,
    Sent,
    letters,
    mail_merge_sheet,
    sent_letters,
)
from mentorctl.documents.packs.making import Workshop, calendars_of, files_of
from mentorctl.documents.packs.names import folder_names
from mentorctl.documents.packs.teams import Team
from mentorctl.documents.pages.press import open_press
from mentorctl.documents.pages.printer import open_printer
from mentorctl.documents.pages.shelf import FOLDER, Shelf
from mentorctl.journey.common_ground import offered_by
from mentorctl.journey.timeline import Timeline
from mentorctl.model.errors import FileMissing, PacksStopped
from mentorctl.model.pairs import Row
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
    closed: tuple[Pack, ...] = ()
    """Pairs that were closed: their letters, and calendars that take the dates back."""


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


@dataclass(frozen=True)
class Work:
    """What a run writes about: all rows of the plan, teams and closed pairs with their dates."""

    rows: tuple[Row, ...]
    teams: tuple[Team, ...]
    timelines: tuple[Timeline, ...]
    """One for each team, in their order."""
    closed: tuple[Team, ...] = ()
    closed_timelines: tuple[Timeline, ...] = ()


def check_templates(shop: Workshop, work: Work) -> None:
    """Fill every template for everybody before anything is written, where some are not ours.

    A mistake may show in one pair only. Raises TemplateMistake.
    """
    own = shop.press.shelf.folder
    if own is None or not (own / FOLDER).is_dir():
        return
    for team, timeline in zip(work.teams, work.timelines, strict=True):
        files_of(shop, team, timeline, Path())
        list(letters(shop, team, timeline, "", ()))
    for team, timeline in zip(work.closed, work.closed_timelines, strict=True):
        closing_files(shop, Closing(team, timeline, "", None, False), work.rows, Path())


def write_packs(
    shop: Workshop, work: Work, packs: Path, step: Callable[[], None], merge: bool = True
) -> Done:
    """Write a folder for each team below `packs`, and the mail merge where `merge`.

    What is left of a closed pair is written first, since it may come from the folder of a group.
    A folder whose inputs are the same as in an earlier run is left as it is, so that an interrupted
    run goes on where it stopped. Raises FileLocked, FolderRefused and PacksStopped.
    """
    done: list[Pack] = []
    try:
        return _write(shop, work, packs, step, merge, done)
    except KeyboardInterrupt:
        raise PacksStopped(len(done), len(work.teams)) from None


def _write(
    shop: Workshop,
    work: Work,
    packs: Path,
    step: Callable[[], None],
    merge: bool,
    done: list[Pack],
) -> Done:
    """Write what `write_packs` says, and note in `done` each pack that is ready."""
    table = packs / FILE
    ready([table] if merge else [packs / ".mentorctl"])
    sent = sent_letters(table) if merge else {}
    before = folders_of(packs)
    names = _names(work, before)
    mail: list[Letter] = []
    closed: list[Pack] = []
    for one in _closings(work, names, before):
        outcome, told = write_closing(shop, one, work.rows, packs, sent)
        closed.append(Pack(one.team.pair, one.folder, outcome))
        mail += told
        step()
    for team, timeline in zip(work.teams, work.timelines, strict=True):
        name = names[team.ids]
        folder = packs / name
        code = made_from(shop, team, timeline)
        if is_done(folder, code):
            files = tuple(read_record(folder).files)
            outcome = Outcome(kept=files)
        else:
            content = files_of(shop, team, timeline, folder)
            files = tuple(content)
            outcome = put(folder, content, code, team.ids, calendars_of(team))
        done.append(Pack(team.pair, name, outcome))
        if merge:
            mail += letters(shop, team, timeline, name, files)
        step()
    if merge:
        _write_table(table, mail, sent)
    return Done(
        tuple(done),
        len(mail),
        sum(not letter.to for letter in mail),
        sum(timeline.start is None for timeline in work.timelines),
        tuple(closed),
    )


def _names(
    work: Work, before: Mapping[tuple[str, ...], tuple[str, Record]]
) -> Mapping[tuple[str, ...], str]:
    """Return the folder of each team and of each closed pair by whose it is.

    One that is there already keeps its name, whatever the people are called now.
    """
    everybody = (*work.teams, *work.closed)
    ids = [*(team.ids for team in work.teams), *(closed_ids(team) for team in work.closed)]
    wanted = folder_names((team.pair, team.who) for team in everybody)
    names = {one: before[one][0] for one in ids if one in before}
    for one, team in zip(ids, everybody, strict=True):
        if one not in names:
            name, more = wanted[team.pair], 2
            while name in names.values():
                name, more = f"{wanted[team.pair]}-{more}", more + 1
            names[one] = name
    return names


def _closings(
    work: Work,
    names: Mapping[tuple[str, ...], str],
    before: Mapping[tuple[str, ...], tuple[str, Record]],
) -> Iterator[Closing]:
    running = {team.ids for team in work.teams}
    for team, timeline in zip(work.closed, work.closed_timelines, strict=True):
        yield Closing(
            team,
            timeline,
            names[closed_ids(team)],
            before.get(team.ids),
            team.group and team.ids in running,
        )


def _write_table(path: Path, mail: Sequence[Letter], sent: Sent) -> None:
    from mentorctl.documents.edit import write_edited
    from mentorctl.documents.workbook import Properties, write_new

    sheet = mail_merge_sheet(mail, sent)
    with replacing(path) as new:
        if path.is_file():
            write_edited(path, new, [sheet])
        else:
            write_new(new, [sheet], Properties(title="Mail merge"), remember=True)
