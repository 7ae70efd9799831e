"""Where templates stand: the program folder's `templates/` first, then those that ship."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from mentorctl.documents.packaged import packaged
from mentorctl.documents.pages.sealed import PRIVATE
from mentorctl.documents.pages.wrong import Wrong

BUILT_IN = "builtin/"
"""Before a name: the template that ships, whatever the program folder holds."""
SUFFIX = ".md.j2"
FOLDER = "templates"
PARTS = "parts/"
LETTERHEAD = "letterhead.docx"
_NAME = re.compile(r"^[\w][\w .-]*(/[\w][\w .-]*)*$")


@dataclass(frozen=True)
class Source:
    """One template as it stands in its file. `shown` names it in messages."""

    name: str
    path: Path
    built_in: bool

    @property
    def shown(self) -> str:
        """The name by which a coordinator knows it: builtin/agreement.md.j2 for one that ships."""
        return f"{BUILT_IN}{self.name}" if self.built_in else self.name

    def read(self) -> str:
        """Return its text. Raises Wrong for text that is not UTF-8."""
        try:
            text = self.path.read_text("utf-8-sig")
        except (UnicodeDecodeError, OSError):
            raise Wrong(
                "can't be read as text", "Save it as plain text, encoded as UTF-8.", (self.shown, 0)
            ) from None
        if found := PRIVATE.search(text):
            line = text.count("\n", 0, found.start()) + 1
            raise Wrong(
                "holds a private character, which prints as nothing", "Delete it.",
                (self.shown, line),
            )  # fmt: skip
        return text


@dataclass(frozen=True)
class Shelf:
    """The templates that serve a program folder; without a folder, those that ship."""

    folder: Path | None = None

    def find(self, name: str) -> Source | None:
        """Return the template of that name, or None. `name` ends in .md.j2."""
        own = not name.startswith(BUILT_IN)
        name = name.removeprefix(BUILT_IN)
        if not _NAME.match(name):  # no way out of the folders
            return None
        if own and self._own is not None:
            path = self._own / name
            if path.is_file():
                return Source(name, path, built_in=False)
        path = packaged(name)
        return Source(name, path, built_in=True) if path.is_file() else None

    def names(self) -> list[str]:
        """Return the names of all templates, parts last."""
        roots = [packaged(), self._own] if self._own else [packaged()]
        found = {
            path.relative_to(root).as_posix() for root in roots for path in root.rglob(f"*{SUFFIX}")
        }
        legal = filter(_NAME.match, found)
        return sorted(legal, key=lambda name: (name.startswith(PARTS), name))

    @property
    def letterhead(self) -> Path | None:
        """The Word document that gives all others their styles, header and footer, if any."""
        path = self._own / LETTERHEAD if self._own else None
        return path if path is not None and path.is_file() else None

    @cached_property
    def _own(self) -> Path | None:
        """The folder of the program's templates, unless it is the one that ships."""
        if self.folder is None:
            return None
        own = self.folder / FOLDER
        return None if own.resolve() == packaged().resolve() else own
