"""The files in which answers come back: named ones, or all that lie in a folder."""

import re
import zipfile
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from mentorctl.intake.spreadsheet import WORKBOOKS, read_grids
from mentorctl.model.errors import FileMissing, FileTooLarge, FileUnreadable
from mentorctl.model.findings import Finding, Where, error, warning
from mentorctl.model.grid import Grid

KINDS = frozenset(WORKBOOKS) | {".csv", ".tsv"}
"""Endings of the files that are read."""
_SAVED = re.compile(rb"<(?:dcterms:modified|dc:date)\b[^>]*>([^<]{10,40})<")
_CREATED = re.compile(rb"<(?:dcterms:created|meta:creation-date)\b[^>]*>([^<]{10,40})<")
_ABOUT = ("docProps/core.xml", "meta.xml")
_LARGEST = 1_000_000  # bytes of what a file says about itself


@dataclass
class Came:
    """What was read of all files."""

    grids: list[Grid] = field(default_factory=list)
    """Their `file` is the path below the folder, so that equal names stay apart."""
    saved: dict[str, str] = field(default_factory=dict)
    """When each file was saved, by the same path; one that does not say so is not in it."""
    named: set[str] = field(default_factory=set)
    """Files that were named one by one: each of them must be of use."""
    findings: list[Finding] = field(default_factory=list)


def read_named(paths: Sequence[Path]) -> Came:
    """Read the files that were named, and all below the folders that were.

    A named file that can't be read is an error; one in a folder is a warning, and left out.
    Raises FileMissing for what isn't there.
    """
    came = Came()
    for path in paths:
        if path.is_dir():
            _read_below(came, path, ())
        elif path.is_file():
            read_one(came, path, path.name, named=True)
        else:
            raise FileMissing(path)
    return came


def read_below(folder: Path, without: Collection[str]) -> Came:
    """Read every spreadsheet below a folder, except at the paths `without`, relative to it."""
    came = Came()
    _read_below(came, folder, without)
    return came


def _read_below(came: Came, folder: Path, without: Collection[str]) -> None:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        hidden = any(part.startswith((".", "~$")) for part in Path(name).parts)
        outside = name in without or any(name.startswith(f"{one}/") for one in without)
        if hidden or outside or not path.is_file():
            continue
        if path.suffix.lower() in KINDS:
            read_one(came, path, name)
        else:
            text = "This is no spreadsheet, so it was not read."
            hint = "If answers stand in it, type them into the person's form workbook."
            came.findings.append(warning("not-read", Where(name), text, hint))


def read_one(came: Came, path: Path, name: str, named: bool = False) -> None:
    """Add what one file holds, under this name; one that can't be read is a finding."""
    came.named |= {name} if named else set()
    try:
        grids = read_grids(path)
    except (FileUnreadable, FileTooLarge) as trouble:
        make = error if named else warning
        hint = "" if named else "It was left out; all others were read."
        came.findings.append(make("unreadable", Where(name), str(trouble), hint))
        return
    came.grids += [replace(grid, file=name) for grid in grids]
    if when := saved_at(path):
        came.saved[name] = when


def saved_at(path: Path) -> str:
    """Return when a workbook says it was last saved, as 2027-04-11 10:00:00; empty if it doesn't.

    A program that never sets the time leaves the one of its making, which says nothing.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            for about in _texts(archive):
                found, made = _SAVED.search(about), _CREATED.search(about)
                if found and not (made and made[1] == found[1]):
                    return found[1].decode("ascii", "replace")[:19].replace("T", " ")
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError):
        return ""
    return ""


def _texts(archive: zipfile.ZipFile) -> Iterator[bytes]:
    for name in _ABOUT:
        if name in archive.namelist() and archive.getinfo(name).file_size < _LARGEST:
            yield archive.read(name)
