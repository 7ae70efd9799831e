"""The filters and functions that templates may use. Everything else of Jinja's is left out.

Finished text, as a macro or super() returns it, is Markup: its values are sealed already. A filter
that mixed it with an unsealed value would let that value through, so each here either refuses
finished text or seals the rest.
"""

from collections.abc import Callable, Iterable, Mapping, Sized
from typing import Any, TypeVar

from jinja2 import Undefined
from jinja2 import filters as jinja
from markupsafe import Markup

from mentorctl.documents.pages import directives
from mentorctl.documents.pages.said import counted, day, iso, listed_values, said
from mentorctl.documents.pages.sealed import seal, visible
from mentorctl.documents.pages.wrong import Wrong

LONGEST = 1_000_000
"""Characters that one text, and one page, may have."""


def printed(value: object) -> Markup:
    """Return what `{{ value }}` leaves in the Markdown: finished text as it is, others sealed."""
    if isinstance(value, Markup):
        short(value)
        return value
    if isinstance(value, Undefined):
        str(value)  # raises, and names what is missing
    if type(value) is int:
        return Markup(str(value))  # so that {{ loop.index }}. makes a numbered list
    return Markup(seal(visible(short(said(value)))))


def joined(parts: Iterable[object]) -> str:
    """Return parts as one text; where one is finished, the others are sealed."""
    items = list(parts)
    if any(isinstance(part, Markup) for part in items):
        return Markup("").join([printed(part) for part in items])
    return short("".join(said(part) for part in items))


T = TypeVar("T", bound=Sized)


def short(value: T) -> T:
    """Return a text or a list; raise Wrong where it is longer than any page."""
    if len(value) > LONGEST:
        raise Wrong("makes a text or list without end", "Make it shorter.")
    return value


def unfinished(value: object) -> object:
    """Return the value; raise Wrong for finished text."""
    if isinstance(value, Markup):
        raise Wrong(
            "changes finished text", "Change the answer itself, before a macro or block prints it."
        )
    return value


def join(values: Iterable[object], between: object = "") -> str:
    """Join values with a text between them."""
    parts: list[object] = []
    for value in values:
        parts += [value] if not parts else [between, value]
    return joined(parts)


def replace(text: str, old: str, new: str) -> str:
    """Replace `old` by `new`."""
    whole, before, after = (str(unfinished(t)) for t in (text, old, new))
    if len(after) * (whole.count(before) + 1) > LONGEST:
        raise Wrong("makes a text without end", "Replace less.")
    return whole.replace(before, after)


def truncate(text: str, length: int = 60) -> str:
    """Cut a text at a word, with an ellipsis."""
    text = str(unfinished(text))
    if len(text) <= length:
        return text
    return text[:length].rsplit(" ", 1)[0].rstrip() + "…"


def total(values: Iterable[Any]) -> float:
    """Add up numbers."""
    return sum(float(value) for value in values)


def _text_only(filter_: Callable[..., Any]) -> Callable[..., Any]:
    def checked(value: object, *arguments: Any, **named: Any) -> Any:
        return filter_(unfinished(value), *arguments, **named)

    return checked


_KEPT = (
    "abs", "default", "d", "dictsort", "first", "float", "groupby", "int", "items",
    "last", "length", "list", "map", "max", "min", "reject", "rejectattr", "reverse", "round",
    "select", "selectattr", "sort", "trim", "unique",
)  # fmt: skip
_TEXT = ("capitalize", "lower", "title", "upper")

FILTERS: Mapping[str, Callable[..., Any]] = {
    **{name: jinja.FILTERS[name] for name in _KEPT},
    **{name: _text_only(jinja.FILTERS[name]) for name in _TEXT},
    "join": join, "replace": replace, "truncate": truncate, "sum": total,
    "listed": listed_values, "day": day, "iso": iso,
}  # fmt: skip


def functions() -> dict[str, Callable[..., Any]]:
    """Return the functions that templates call, apart from Jinja's own."""
    orders = {name: _finished(order) for name, order in directives.functions().items()}
    return {**orders, "counted": counted}


def _finished(order: Callable[..., str]) -> Callable[..., Markup]:
    return lambda *arguments, **named: Markup(order(*arguments, **named))
