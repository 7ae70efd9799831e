"""Which files a command reads and writes: the names of the contract, in the right folder."""

from collections.abc import Sequence
from pathlib import Path

from mentorctl.model.errors import FileMissing

ROSTER = "roster.xlsx"
MATCHES = "matches.xlsx"
PACKS = "packs"
TIMELINE = "timeline"
CHECKINS = "checkins"


def roster_files(
    named: Sequence[Path] | None, folder: Path | None, hint: str = ""
) -> tuple[list[Path], Path]:
    """Return the roster's files and the program folder.

    Files that are named decide the folder, unless --folder does; a folder that is named means the
    roster.xlsx in it. Raises FileMissing, with the hint if there is one.
    """
    paths = [p / ROSTER if p.is_dir() else p for p in named or []]
    if not paths:
        paths = [(folder or Path()) / ROSTER]
    for path in paths:
        if not path.is_file():
            raise FileMissing(
                path, hint or "Name the roster's file, or start one with: mentorctl init"
            )
    return paths, folder or paths[0].parent


def matches_file(named: Path | None, folder: Path | None) -> Path:
    """Return the matches.xlsx to read. Raises FileMissing."""
    path = named or (folder or Path()) / MATCHES
    if path.is_dir():
        path = path / MATCHES
    if not path.is_file():
        raise FileMissing(path, "mentorctl match writes it, in the program folder.")
    return path
