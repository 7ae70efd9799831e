"""Files that are replaced whole or not at all."""

import errno
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from mentorctl.model.errors import FileLocked, FolderRefused

_NO_ROOM = {errno.ENOSPC, errno.EROFS, errno.EDQUOT, errno.EFBIG}


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield a temporary path in the same folder; it becomes `path` when the block succeeds.

    A missing folder is created. When anything fails, the old file is whole and no temporary is
    left. Raises FileLocked where Excel holds the file, FolderRefused where nothing can be written.
    """
    with replacing_all([path]) as temporaries:
        yield temporaries[0]


@contextmanager
def replacing_all(paths: Sequence[Path]) -> Iterator[list[Path]]:
    """Yield a temporary path for each of `paths`; all are replaced after the block, or none.

    The files keep the permissions of those they replace; new ones get the usual ones. A link is
    followed, so that the file it points to is replaced. Raises as `replacing` does.
    """
    targets = [Path(os.path.realpath(p)) for p in paths]
    made: list[Path] = []
    try:
        for target in targets:
            made.append(_temporary(target))
        try:
            yield list(made)
        except OSError as trouble:
            if trouble.errno in _NO_ROOM:
                reason = trouble.strerror or "no room"
                raise FolderRefused(targets[0].parent, reason) from trouble
            raise
        _replace_all(made, targets)
        made.clear()
    finally:
        for path in made:
            path.unlink(missing_ok=True)


def ready(paths: Iterable[Path]) -> None:
    """Check, before long work, that each path can be written; leave nothing behind.

    Raises FileLocked for a file that is read-only or open in Excel or LibreOffice, FolderRefused
    for a folder that can't be written or created.
    """
    for given in paths:
        path = Path(os.path.realpath(given))
        if path.is_dir():
            raise FolderRefused(path, "it is a folder, and a file should be written here")
        if path.exists():
            _check_free(path)
        folder = path.parent
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        if not folder.is_dir():
            raise FolderRefused(folder, "it is a file, not a folder")
        # Asking for permission is unreliable on Windows and network drives; trying is not.
        _temporary(folder / path.name).unlink()


def _check_free(path: Path) -> None:
    """Raise FileLocked for a file that another program holds."""
    # On Windows opening fails; elsewhere only the owner file tells that the file is open.
    owners = (path.with_name(f"~${path.name}"), path.with_name(f".~lock.{path.name}#"))
    for owner in owners:
        if owner.exists():
            raise FileLocked(path, owner)
    try:
        with path.open("r+b"):
            pass
    except PermissionError as trouble:
        raise FileLocked(path) from trouble


def _temporary(target: Path) -> Path:
    """Create an empty file beside `target`, with the permissions that the target has or will get.

    Its name ends as the target's does, because libraries tell the format by that.
    """
    folder = target.parent
    path = folder / f".{target.stem[:80]}.{secrets.token_hex(4)}{target.suffix}"
    try:
        if not folder.is_dir():
            folder.mkdir(parents=True, exist_ok=True)
        # Not tempfile: its files are private, and a program folder is often shared.
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        if target.exists():
            shutil.copymode(target, path)
            path.chmod(path.stat().st_mode | 0o200)
    except OSError as trouble:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise FolderRefused(folder, trouble.strerror or type(trouble).__name__) from trouble
    return path


def _replace_all(made: Sequence[Path], targets: Sequence[Path]) -> None:
    """Move every temporary to its place; if one can't be, put back those already moved."""
    there = [target for target in targets if target.exists()]
    for target in there:
        _check_free(target)
    backups: list[tuple[Path, Path | None]] = []
    try:
        for path, target in zip(made, targets, strict=True):
            backup = None
            if len(targets) > 1 and target in there:
                backup = _temporary(target)
                shutil.copy2(target, backup)
            backups.append((target, backup))
            _replace(path, target)
    except BaseException:
        for target, backup in backups[:-1]:
            with suppress(OSError):
                if backup is None:
                    target.unlink()
                else:
                    os.replace(backup, target)
        raise
    finally:
        for _, backup in backups:
            if backup is not None:
                backup.unlink(missing_ok=True)


def _replace(path: Path, target: Path) -> None:
    """Move one file over another."""
    try:
        os.replace(path, target)
    except PermissionError as trouble:
        raise FileLocked(target) from trouble
    except OSError as trouble:
        raise FolderRefused(target.parent, trouble.strerror or "it can't be moved") from trouble
