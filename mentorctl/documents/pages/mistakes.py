"""Failures inside a template become one error: file, line, what is wrong, what to do."""

import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from mentorctl.documents.pages.audiences import NAMES, SPOKEN, Audience
from mentorctl.documents.pages.shelf import SUFFIX, Shelf, Source
from mentorctl.documents.pages.wrong import Place, Wrong, did_you_mean
from mentorctl.model.errors import TemplateMistake
from mentorctl.model.text import listed, nearest

if TYPE_CHECKING:
    from mentorctl.documents.pages.sandbox import NotThere

_COMPARE = "Compare it with the template that ships: mentorctl templates --copy"


@contextmanager
def telling(source: Source, shelf: Shelf, values: Mapping[str, object]) -> Iterator[None]:
    """Turn every mistake of a template into a TemplateMistake; bugs of ours pass."""
    from jinja2 import TemplateError

    from mentorctl.documents.pages.sandbox import NotThere

    try:
        yield
    except (Wrong, NotThere, TemplateError, RecursionError) as trouble:
        what, todo, at = _told(trouble, shelf, values)
        raise _mistake(source, at or _place(trouble), what, todo) from trouble
    except (TypeError, ValueError, ArithmeticError, LookupError, AttributeError) as trouble:
        # The last step of ours in the way of the failure: if that is the template, it is at fault.
        if not _place(trouble) or _in_our_code(trouble):
            raise
        reason = " ".join(str(trouble).split())
        told = f"can't be computed ({reason})" if reason else "can't be computed"
        raise _mistake(source, _place(trouble), told, "Correct this line.") from trouble


def _told(
    trouble: Exception, shelf: Shelf, values: Mapping[str, object]
) -> tuple[str, str, Place | None]:
    """Return what is wrong, what to do, and the place where the failure itself names it."""
    from jinja2 import TemplateNotFound, TemplateSyntaxError

    from mentorctl.documents.pages.sandbox import NotThere

    if isinstance(trouble, Wrong):
        return trouble.what, trouble.todo, trouble.at
    if isinstance(trouble, NotThere):
        return *_missing(trouble, values), None
    if isinstance(trouble, TemplateSyntaxError):
        at = (trouble.filename or trouble.name or "", trouble.lineno)
        return *_syntax(trouble.message or ""), at
    if isinstance(trouble, TemplateNotFound):
        name = str(trouble.name or "")
        near = [f'"{n}"' for n in nearest(name, shelf.names(), limit=1)]
        told = f'names the template "{name}", which does not exist'
        return told, did_you_mean(near, "Correct the name."), None
    if isinstance(trouble, RecursionError):
        return (
            "goes in a circle",
            "Look for a macro, include or extends that leads to itself.",
            None,
        )
    return f"can't be filled ({trouble})", _COMPARE, None


def _missing(trouble: "NotThere", values: Mapping[str, object]) -> tuple[str, str]:
    if trouble.fields is not None:
        told = f'asks for "{trouble.name}", which is not part of this value'
        return told, did_you_mean(nearest(trouble.name, trouble.fields, limit=1), "Remove it.")
    if trouble.name in values and trouble.name in NAMES:
        readers = listed((SPOKEN[a] for a in Audience if a in NAMES[trouble.name]), "or")
        return f"asks for {trouble.name}, which only documents for {readers} may show", "Remove it."
    told = f'uses the name "{trouble.name}", which does not exist here'
    return told, did_you_mean(nearest(trouble.name, values, limit=1), "Remove it.")


def _syntax(message: str) -> tuple[str, str]:
    from mentorctl.documents.pages.filters import FILTERS

    if message.startswith("No filter named "):
        name = message.split("'")[1]
        told = f'uses the filter "{name}", which does not exist'
        return told, did_you_mean(nearest(name, FILTERS, limit=1), "Remove it.")
    return f"can't be understood: {message.rstrip('.')}", "Correct this line or one just above it."


def _place(trouble: BaseException) -> Place | None:
    """Return the innermost line of a template on the way to the failure."""
    frames = traceback.extract_tb(trouble.__traceback__)
    places = [(f.filename, f.lineno or 0) for f in frames if f.filename.endswith(SUFFIX)]
    return places[-1] if places else None


def _in_our_code(trouble: BaseException) -> bool:
    """Tell whether the failure is a bug of ours, not a filter or function used in a wrong way."""
    name = traceback.extract_tb(trouble.__traceback__)[-1].filename.replace("\\", "/")
    ours = "/mentorctl/" in name and not name.endswith(SUFFIX)
    return ours and ("/documents/pages/" not in name or name.endswith("/views.py"))


def _mistake(source: Source, at: Place | None, what: str, todo: str) -> TemplateMistake:
    file, line = at or (source.shown, 0)
    return TemplateMistake(file, line, what, todo)
