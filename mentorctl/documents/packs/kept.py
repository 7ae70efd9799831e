"""Files that a run may touch: its own, unchanged since; never one that a person has edited."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import MappingProxyType

from mentorctl.documents.atomic import replacing_all
from mentorctl.documents.packs.names import beside

RECORD = ".mentorctl.json"
"""In each folder: what was written there, and from what."""


@dataclass(frozen=True)
class Outcome:
    """What became of the files of one folder, by name."""

    written: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    """Unchanged: nothing was written."""
    beside: tuple[str, ...] = ()
    """A person edited the file: the new version stands beside it under this name."""
    removed: tuple[str, ...] = ()
    """Of an earlier run, no longer part of the pack, and never edited."""


@dataclass(frozen=True)
class Record:
    """What an earlier run wrote into a folder."""

    made_from: str = ""
    """A code for everything that the files depend on."""
    files: Mapping[str, str] = field(default_factory=dict)
    """The checksum of each file as it was written."""
    ids: tuple[str, ...] = ()
    """Whose folder it is, by what stays the same when names and numbers change."""
    calendars: Mapping[str, str] = field(default_factory=dict)
    """The name of each person's calendar, by id."""


def code_of(content: bytes) -> str:
    """Return the checksum by which files are compared."""
    return hashlib.sha256(content).hexdigest()


def read_record(folder: Path) -> Record:
    """Return what stands in the folder's record; without one nothing there is ours."""
    try:
        found = json.loads((folder / RECORD).read_text("utf-8"))
        files = {str(name): str(code) for name, code in found["files"].items()}
        calendars = {str(who): str(name) for who, name in found.get("calendars", {}).items()}
        ids = tuple(map(str, found.get("ids", ())))
        return Record(str(found["made_from"]), files, ids, calendars)
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        return Record()


def is_done(folder: Path, made_from: str) -> bool:
    """Tell whether a folder holds all files of a run with the same inputs."""
    record = read_record(folder)
    there = all((folder / name).is_file() for name in record.files)
    return record.made_from == made_from and bool(record.files) and there


def folders_of(parent: Path) -> Mapping[tuple[str, ...], tuple[str, Record]]:
    """Return name and record of each folder below `parent` by whose it is."""
    found: dict[tuple[str, ...], tuple[str, Record]] = {}
    for path in sorted(parent.glob(f"*/{RECORD}")):
        record = read_record(path.parent)
        if record.ids:
            found.setdefault(record.ids, (path.parent.name, record))
    return found


def put(
    folder: Path,
    files: Mapping[str, bytes],
    made_from: str,
    ids: tuple[str, ...] = (),
    calendars: Mapping[str, str] = MappingProxyType({}),
    adding: bool = False,
) -> Outcome:
    """Bring a folder to hold these files, all at once, and return what became of each.

    A file that a person has edited stays; a new version is set beside it, unless that is what was
    written before. With `adding`, what earlier runs wrote stays too. `ids` and `calendars` are
    those of the record. Raises FileLocked and FolderRefused.
    """
    before = read_record(folder)
    writes: dict[str, bytes] = {}
    record = dict(before.files) if adding else {}
    kept, aside = [], []
    for name, content in sorted(files.items()):
        code, path = code_of(content), folder / name
        stands = code_of(path.read_bytes()) if path.is_file() else ""
        ours = stands in ("", before.files.get(name, ""), code)
        record[name] = code
        if stands == code:
            kept.append(name)
        elif ours:
            writes[name] = content
        elif before.files.get(name) == code:
            kept.append(name)  # edited by hand, and nothing new to say
        else:
            other = beside(name)
            writes[other] = content
            aside.append(other)
    gone = [n for n, code in before.files.items() if n not in record and _is(folder / n, code)]
    new_record = Record(made_from, record, ids, dict(calendars))
    text = json.dumps(asdict(new_record), indent=0, sort_keys=True)
    if writes or gone or before != new_record:
        with replacing_all([folder / name for name in (*writes, RECORD)]) as new:
            for path, content in zip(new, (*writes.values(), text.encode()), strict=True):
                path.write_bytes(content)
        for name in gone:
            (folder / name).unlink()
    own = tuple(name for name in writes if name not in aside)
    return Outcome(own, tuple(kept), tuple(aside), tuple(gone))


def _is(path: Path, code: str) -> bool:
    return path.is_file() and code_of(path.read_bytes()) == code
