"""A page as all writers see it: blocks of runs. Nothing here knows a file format."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from mentorctl.documents.pages.audiences import Audience
from mentorctl.documents.pages.wrong import Place


@dataclass(frozen=True)
class Run:
    """A stretch of text that looks alike. A line break in it stays a line break."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str = ""
    check: bool | None = None
    """A box to tick, drawn in place of the text: False empty, True ticked."""


Runs: TypeAlias = tuple[Run, ...]
EMPTY_BOX, TICKED_BOX = "☐", "☑"


@dataclass(frozen=True)
class Heading:
    """A heading, level 1 to 6."""

    level: int
    runs: Runs


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of running text."""

    runs: Runs


@dataclass(frozen=True)
class Item:
    """One entry of a list; what stands below its first paragraph is indented with it."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True)
class ListBlock:
    """A list, with bullets or with numbers from `start`. A box to tick takes the bullet's place."""

    items: tuple[Item, ...]
    numbered: bool = False
    start: int = 1


@dataclass(frozen=True)
class Sheet:
    """What a workbook needs to know of the table below: see `sheet` in directives.py."""

    title: str
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    dates: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    formulas: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, str] = field(default_factory=dict)
    widths: Mapping[str, float] = field(default_factory=dict)
    rows: int = 0
    at: Place = ("", 0)

    @property
    def columns(self) -> tuple[str, ...]:
        """Every heading that is named."""
        named = (*self.choices, *self.dates, *self.numbers, *self.formulas, *self.lists)
        return tuple(dict.fromkeys((*named, *self.widths)))


@dataclass(frozen=True)
class Table:
    """A table; every row is as long as `head`. In a workbook, `sheet` makes it one of its own."""

    head: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    sheet: Sheet | None = None


@dataclass(frozen=True)
class Rule:
    """A line across the page."""


@dataclass(frozen=True)
class Box:
    """A call-out: what was quoted in the Markdown."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True)
class PageBreak:
    """What follows starts on a new page."""

    at: Place = ("", 0)


@dataclass(frozen=True)
class Lines:
    """Blank lines to write on."""

    count: int = 3
    at: Place = ("", 0)


@dataclass(frozen=True)
class Signature:
    """A line to sign on, with the name and what the person signs as, and a line for the date."""

    name: str
    role: str = ""
    at: Place = ("", 0)


AskKind: TypeAlias = Literal["text", "number", "date"]


@dataclass(frozen=True)
class Ask:
    """A place for one answer; `key` is how a form's reader finds it again."""

    key: str
    choices: tuple[str, ...] = ()
    kind: AskKind = "text"
    lines: int = 1
    several: bool = False
    """Whether any number of the choices may be ticked, not one."""
    at: Place = ("", 0)


Directive: TypeAlias = Sheet | PageBreak | Lines | Signature | Ask
Block: TypeAlias = (
    Heading | Paragraph | ListBlock | Table | Rule | Box | PageBreak | Lines | Signature | Ask
)


@dataclass(frozen=True)
class Form:
    """Whose answers a form takes in; what isn't known is empty."""

    stage: str
    role: str
    pair: str = ""
    person: str = ""
    """The id of who fills it in."""


@dataclass(frozen=True)
class Page:
    """One document, ready for the writers."""

    name: str
    title: str
    audience: Audience
    formats: tuple[str, ...]
    blocks: tuple[Block, ...]
    language: str = "en"
    landscape: bool = False
    sheet: str = "Overview"
    form: Form | None = None


def plain_text(runs: Runs) -> str:
    """Return what a reader sees of some runs."""
    return "".join(run.text for run in runs)


def with_text(run: Run, text: str) -> Run:
    """Return a run that looks alike and says `text`."""
    return run if run.text == text else replace(run, text=text)


def after_box(runs: Runs) -> Runs:
    """Return what follows the box at the beginning, without the space between them."""
    if len(runs) < 2:
        return ()
    return (with_text(runs[1], runs[1].text.lstrip()), *runs[2:])
