"""What a template tells the writers and no reader sees: sheets, lines, signatures, answers.

Each is a function that a template calls: `{{ lines(4) }}`. It leaves an order in the Markdown
that only the parser reads. The place of the call is added by sandbox.py, so that a mistake that
shows later still names its line.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any, get_args

from mentorctl.documents.pages import blocks
from mentorctl.documents.pages.blocks import Ask, AskKind, Directive, Lines, PageBreak, Signature
from mentorctl.documents.pages.said import said
from mentorctl.documents.pages.sealed import ORDER, seal, visible
from mentorctl.documents.pages.wrong import Place, Wrong
from mentorctl.model.text import listed

_KEY = re.compile(r"^[a-z][a-z0-9_-]{0,40}$")
_MOST_LINES = 60
_MOST_ROWS = 2000


def sheet(
    title: str,
    *,
    choices: Mapping[str, Iterable[object]] | None = None,
    dates: Iterable[str] = (),
    numbers: Iterable[str] = (),
    formulas: Mapping[str, str] | None = None,
    lists: Mapping[str, str] | None = None,
    widths: Mapping[str, float] | None = None,
    rows: int = 0,
    at: Place,
) -> blocks.Sheet:
    """Make the table below a sheet of its own in a workbook, called `title`.

    Columns are named by their heading. `choices` gives them a drop-down, `lists` one that holds
    what stands in a column of another sheet, as "Goals!Goal"; `dates` and `numbers` name columns
    of that kind; `formulas` has a formula for each row of a column; `widths` is in characters;
    `rows` is how many rows there are to fill in. A formula names a cell of its row as [Heading]
    and a whole column as [Sheet!Heading]; it stays blank while a cell that it needs is blank.
    """
    return blocks.Sheet(
        title=_text(title),
        choices={_text(k): tuple(_text(v) for v in vs) for k, vs in (choices or {}).items()},
        dates=tuple(_text(d) for d in dates),
        numbers=tuple(_text(n) for n in numbers),
        formulas={_text(k): str(v) for k, v in (formulas or {}).items()},
        lists={_text(k): str(v) for k, v in (lists or {}).items()},
        widths={_text(k): float(v) for k, v in (widths or {}).items()},
        rows=_within(rows, 0, _MOST_ROWS, "rows"),
        at=at,
    )


def lines(count: int = 3, *, at: Place) -> Lines:
    """Leave blank lines to write on."""
    return Lines(_within(count, 1, _MOST_LINES, "lines"), at)


def signature(name: str, role: str = "", *, at: Place) -> Signature:
    """Leave a line to sign on and one for the date. Several in a row stand side by side."""
    return Signature(_text(name), _text(role), at)


def page_break(*, at: Place) -> PageBreak:
    """Start a new page."""
    return PageBreak(at)


def ask(
    key: str,
    choices: Iterable[object] = (),
    kind: AskKind = "text",
    lines: int = 1,
    several: bool = False,
    *,
    at: Place,
) -> Ask:
    """Leave a place for one answer: boxes or a drop-down for `choices`, else lines to write on.

    `kind` is text, number or date. With `several`, any number of choices may be ticked, each in a
    row of its own. In a workbook the answer's row carries `key`.
    """
    if not _KEY.match(key):
        raise Wrong(f'asks under the key "{key}"', "Use small letters, digits, - and _ only.")
    if kind not in get_args(AskKind):
        raise Wrong(f'asks for the kind "{kind}"', f"There are {listed(get_args(AskKind))}.")
    texts = tuple(_text(c) for c in choices)
    return Ask(key, texts, kind, _within(lines, 1, _MOST_LINES, "lines"), bool(several), at)


_MAKERS: Mapping[str, Callable[..., Directive]] = {
    "sheet": sheet, "lines": lines, "signature": signature, "page_break": page_break, "ask": ask,
}  # fmt: skip
NAMES = tuple(_MAKERS)
"""The functions that a template calls."""


def functions() -> dict[str, Callable[..., str]]:
    """Return each directive as a function that leaves a sealed order."""
    return {name: _ordering(make) for name, make in _MAKERS.items()}


@lru_cache(maxsize=500)  # documents of a run ask most things again
def opened(order: str) -> Directive:
    """Return the directive that a sealed order holds."""
    name, given = json.loads(order)
    given["at"] = tuple(given["at"])
    if name == "Sheet":
        given["choices"] = {k: tuple(v) for k, v in given["choices"].items()}
    if "choices" in given and name != "Sheet":
        given["choices"] = tuple(given["choices"])
    for key in ("dates", "numbers"):
        if key in given:
            given[key] = tuple(given[key])
    made: Directive = getattr(blocks, name)(**given)
    return made


def _ordering(make: Callable[..., Directive]) -> Callable[..., str]:
    def order(*arguments: Any, at: Place, **named: Any) -> str:
        try:
            made = make(*arguments, at=at, **named)
        except (TypeError, ValueError, AttributeError):
            told = f"calls {make.__name__}() in a way it can't be called"
            raise Wrong(told, "Compare it with a template that ships.", at) from None
        return seal(json.dumps([type(made).__name__, vars(made)]), ORDER)

    return order


def _text(value: object) -> str:
    return " ".join(visible(said(value)).split())


def _within(number: int, least: int, most: int, what: str) -> int:
    if isinstance(number, bool) or not isinstance(number, int) or not least <= number <= most:
        raise Wrong(f"asks for {number} {what}", f"Ask for {least} to {most}.")
    return number
