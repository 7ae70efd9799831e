"""Every template there is: those that ship, and those of the program folder."""

import re
from dataclasses import dataclass
from pathlib import Path

from mentorctl.documents.pages.front import Front
from mentorctl.documents.pages.mistakes import telling
from mentorctl.documents.pages.press import Press, find, own_name, prepare
from mentorctl.documents.pages.shelf import BUILT_IN, FOLDER, PARTS, SUFFIX, Shelf, Source
from mentorctl.model.errors import AlreadyThere, TemplateMistake
from mentorctl.model.findings import Finding, Where, error

_CODE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")


@dataclass(frozen=True)
class Listed:
    """One template as `mentorctl templates` shows it. A part has a name only."""

    name: str
    title: str
    """An expression in it reads `…`."""
    audience: str
    formats: tuple[str, ...]
    yours: bool
    """Whether it stands in the program folder."""
    overrides: bool
    """Whether it stands there in place of one that ships."""


def catalog(press: Press) -> tuple[list[Listed], list[Finding]]:
    """Return all templates by name, parts last, and what is wrong with any of them."""
    listed, findings = [], []
    for name in press.shelf.names():
        source = press.shelf.find(name)
        if source is None:
            continue
        front = None
        try:
            with telling(source, press.shelf, {}):
                front = _front(press, source)
        except TemplateMistake as trouble:
            where = Where(trouble.file, "", f"line {trouble.line}" if trouble.line else "")
            findings.append(error("template", where, trouble.what, trouble.todo))
        listed.append(_listed(press.shelf, source, front))
    return listed, findings


def copy_out(shelf: Shelf, name: str) -> Path:
    """Return where in the program folder a template that ships would stand, to be edited.

    Raises TemplateUnknown, and AlreadyThere where a file stands there.
    """
    source = find(shelf, name)
    path = (shelf.folder or Path()) / FOLDER / source.name
    if path.exists():
        raise AlreadyThere(path, "Edit it there, or delete it to start again from ours.")
    return path


def _front(press: Press, source: Source) -> Front | None:
    """Return the front matter of a template, compiled to find its mistakes. Raises Wrong."""
    if source.name.startswith(PARTS):
        press.sandbox.get_template(own_name(source))
        return None
    return prepare(press, source).front


def _listed(shelf: Shelf, source: Source, front: Front | None) -> Listed:
    shipped = shelf.find(BUILT_IN + source.name)
    return Listed(
        name=source.name.removesuffix(SUFFIX),
        title=_CODE.sub("…", front.title.text) if front else "",
        audience=front.audience if front else "",
        formats=front.formats if front else (),
        yours=not source.built_in,
        overrides=not source.built_in and shipped is not None,
    )
