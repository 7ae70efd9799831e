"""The front matter of a template: what kind of document it is, between two lines of `---`."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mentorctl.documents.pages.audiences import Audience
from mentorctl.documents.pages.wrong import Wrong, did_you_mean
from mentorctl.journey.checkins.stage import Stage
from mentorctl.model.text import fold, listed, nearest

FORMATS = ("md", "docx", "html", "xlsx")
KEYS: Mapping[str, str] = {
    "title": "The document's title; it may hold expressions.",
    "audience": "Who reads it: " + ", ".join(Audience) + ".",
    "formats": "The kinds of file it becomes: " + ", ".join(FORMATS) + ".",
    "language": "Its language as a code, such as en or pt-BR.",
    "landscape": "yes for pages that are wider than high.",
    "sheet": "The name of the first sheet of its workbook.",
    "form": "The check-in that reads its answers: " + ", ".join(Stage) + ".",
}
"""Every key and what it means. The first three are needed; the others have defaults."""

NEEDED = ("title", "audience", "formats")
_LINE = "---"
_LANGUAGE = re.compile(r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")


@dataclass(frozen=True)
class Entry:
    """One line of front matter: the file, the line from 1, and the text behind the key."""

    file: str
    line: int
    text: str

    @property
    def at(self) -> tuple[str, int]:
        """The place for an error."""
        return self.file, self.line


Entries = Mapping[str, Entry]


@dataclass(frozen=True)
class Front:
    """What a template says about itself. `title` is still a template."""

    title: Entry
    audience: Audience
    formats: tuple[str, ...]
    language: str = "en"
    landscape: bool = False
    sheet: str = "Overview"
    form: str = ""


def split_front(file: str, source: str) -> tuple[Entries, str]:
    """Return the front matter's entries by key, and the template with those lines left blank.

    The blank lines keep the numbers of the lines below. Raises Wrong for a line that is not
    `key: value`, for an unknown key, and where the second `---` is missing.
    """
    lines = source.split("\n")
    if lines[0].rstrip() != _LINE:
        return {}, source
    entries: dict[str, Entry] = {}
    for number, line in enumerate(lines[1:], 2):
        if line.rstrip() == _LINE:
            return entries, "\n" * number + "\n".join(lines[number:])
        if not line.strip() or line.startswith("#"):
            continue
        key, colon, text = line.partition(":")
        key = fold(key)
        if not colon:
            raise Wrong(
                f'holds "{line.strip()[:60]}", which is no "key: value"',
                "Write each on a line of its own, and --- below the last one.",
                (file, number),
            )
        if key not in KEYS:
            raise Wrong(
                f'has the unknown key "{key}"',
                did_you_mean(nearest(key, KEYS, limit=1), f"There are {listed(KEYS)}."),
                (file, number),
            )
        entries[key] = Entry(file, number, text.strip())
    raise Wrong("opens with --- and never closes it", "Write --- below the last key.", (file, 1))


def read_front(file: str, entries: Entries) -> Front:
    """Return the front matter checked. Raises Wrong for a missing key and a value that is none."""
    for key in NEEDED:
        if key not in entries or not entries[key].text:
            raise Wrong(
                f"says no {key}",
                f"Write a line {key}: between --- and --- at the top of the file.",
                entries[key].at if key in entries else (file, 1),
            )
    given, reader = entries["formats"], entries["audience"]
    formats = [_one_of(part, FORMATS, "format", given) for part in re.split(r"[,;\s]+", given.text)]
    return Front(
        title=entries["title"],
        audience=Audience(_one_of(reader.text, Audience, "audience", reader)),
        formats=tuple(f for f in FORMATS if f in formats),
        language=_language(entries.get("language")),
        landscape=_landscape(entries.get("landscape")),
        sheet=entries["sheet"].text if "sheet" in entries else Front.sheet,
        form=_form(entries.get("form")),
    )


def _one_of(text: str, options: Iterable[str], what: str, entry: Entry) -> str:
    names = [str(o) for o in options]
    if fold(text) in names:
        return fold(text)
    raise Wrong(
        f'names the {what} "{text}", which does not exist',
        f"{did_you_mean(nearest(text, names, limit=1), '')} There are {listed(names)}.".strip(),
        entry.at,
    )


def _language(entry: Entry | None) -> str:
    if entry is None or _LANGUAGE.match(entry.text):
        return entry.text if entry else Front.language
    raise Wrong(f'names the language "{entry.text}"', "Write a code such as en or es.", entry.at)


def _landscape(entry: Entry | None) -> bool:
    if entry is None:
        return False
    return _one_of(entry.text, ("yes", "no"), "answer", entry) == "yes"


def _form(entry: Entry | None) -> str:
    return "" if entry is None else _one_of(entry.text, Stage, "check-in", entry)
