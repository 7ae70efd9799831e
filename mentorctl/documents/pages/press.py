"""From a template and values to a page: one door, through which every document goes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentorctl.documents.pages.audiences import NAMES, Audience
from mentorctl.documents.pages.blocks import Form, Page
from mentorctl.documents.pages.front import KEYS, Entries, Front, read_front, split_front
from mentorctl.documents.pages.mistakes import telling
from mentorctl.documents.pages.sealed import unsealed
from mentorctl.documents.pages.shelf import BUILT_IN, SUFFIX, Shelf, Source
from mentorctl.documents.pages.views import Reader, seen
from mentorctl.documents.pages.wrong import Wrong, did_you_mean
from mentorctl.model.errors import TemplateUnknown
from mentorctl.model.pairs import Row
from mentorctl.model.people import Person
from mentorctl.model.text import listed, nearest

if TYPE_CHECKING:
    from jinja2 import Template

    from mentorctl.documents.pages.sandbox import Sandbox


@dataclass(frozen=True)
class Ready:
    """A template read, checked and compiled once for all its pages."""

    front: Front
    title: "Template"
    body: "Template"


@dataclass(frozen=True)
class Press:
    """The templates of a program folder, and the machine that fills them."""

    shelf: Shelf
    sandbox: "Sandbox"
    ready: dict[Source, Ready] = field(default_factory=dict)


def open_press(folder: Path | None = None) -> Press:
    """Return the press of a program folder; without one, only templates that ship are used."""
    from mentorctl.documents.pages.sandbox import Sandbox

    shelf = Shelf(folder)
    return Press(shelf, Sandbox(shelf))


def render(
    press: Press, name: str, values: Mapping[str, object], person: Person | None = None
) -> Page:
    """Fill a template, named with or without .md.j2, and return the page.

    `values` may hold people, settings and pairs as they are: the template sees what its audience
    may know of them. `person` is the one reader of a letter or a form; the template sees them as
    `person`. Raises TemplateUnknown, TemplateMistake; ValueError for a value under a name that
    audiences.py doesn't list.
    """
    if strange := set(values) - set(NAMES):
        raise ValueError(f"audiences.NAMES says nothing of {sorted(strange)}")
    source = find(press.shelf, name)
    given = dict(values) | ({"person": person} if person else {})
    with telling(source, press.shelf, given):
        ready = prepare(press, source)
        front = ready.front
        reader = Reader(front.audience, person)
        press.sandbox.turn_to(reader)
        shown = {
            name: seen(value, reader)
            for name, value in given.items()
            if front.audience in NAMES[name]
        }
        title = " ".join(unsealed(_filled(ready.title, shown)).split())
        text = _filled(ready.body, shown | {"title": title})
        return _page(source, front, title, text, _form(front, given))


def find(shelf: Shelf, name: str) -> Source:
    """Return a template by its name, with or without .md.j2. Raises TemplateUnknown."""
    full = name if name.endswith(SUFFIX) else name + SUFFIX
    found = shelf.find(full)
    if found is None:
        names = [n.removesuffix(SUFFIX) for n in shelf.names()]
        raise TemplateUnknown(name, nearest(name.removesuffix(SUFFIX), names, limit=1))
    return found


def prepare(press: Press, source: Source) -> Ready:
    """Return a template compiled, once for all its pages. Raises Wrong and what Jinja raises."""
    from jinja2 import Template

    if source not in press.ready:
        front, sandbox = front_of(press, source), press.sandbox
        _check_blocks(press, source)
        # Blank lines before the title, so that a mistake in it is reported in its own line.
        file, line = front.title.at
        code = sandbox.compile("\n" * (line - 1) + front.title.text, file, file)
        title = Template.from_code(sandbox, code, sandbox.make_globals(None))
        press.ready[source] = Ready(front, title, sandbox.get_template(own_name(source)))
    return press.ready[source]


def front_of(press: Press, source: Source) -> Front:
    """Return a template's front matter; what it doesn't say comes from the template it extends.

    A template in place of one that ships keeps its audience, so that no change of a text can show
    a reader more than that audience may see. Raises Wrong.
    """
    front = read_front(source.shown, _entries(press, source))
    shipped = press.shelf.find(BUILT_IN + source.name)
    if not source.built_in and shipped is not None:
        kept = read_front(shipped.shown, _entries(press, shipped)).audience
        if kept is not front.audience:
            raise Wrong(
                f"is for the audience {front.audience}, but {shipped.shown} is for {kept}",
                f"Write audience: {kept}, or save it under another name.",
                split_front(source.shown, source.read())[0]["audience"].at,
            )
    return front


def _entries(press: Press, source: Source) -> Entries:
    """Return the front matter of a template over that of those it extends."""
    from jinja2 import nodes

    from mentorctl.documents.pages.sandbox import check_other

    own, body = split_front(source.shown, source.read())
    if own.keys() >= KEYS.keys():
        return own
    extended = press.sandbox.parse(body, source.name, source.shown).find(nodes.Extends)
    if extended is None or not isinstance(extended.template, nodes.Const):
        return own
    parent = extended.template.value
    check_other(parent, own_name(source), (source.shown, extended.lineno))
    base = press.shelf.find(parent)
    return own if base is None else {**_entries(press, base), **own}


def _check_blocks(press: Press, source: Source) -> None:
    """Raise Wrong for a block that the extended template doesn't have: nothing would show it."""
    from jinja2 import nodes

    tree, base = _parsed(press, source)
    if base is None:
        return
    there = _blocks(press, base)
    inner = {id(block) for outer in tree.find_all(nodes.Block) for block in
             outer.find_all(nodes.Block)}  # fmt: skip
    for block in tree.find_all(nodes.Block):
        if id(block) not in inner and block.name not in there:
            near = [f'"{name}"' for name in nearest(block.name, sorted(there), limit=1)]
            otherwise = f"It has {listed(sorted(there))}." if there else "Remove it."
            told = f'fills the block "{block.name}", which {base.shown} does not have'
            raise Wrong(told, did_you_mean(near, otherwise), (source.shown, block.lineno))


def _blocks(press: Press, source: Source) -> set[str]:
    """Return the names of a template's blocks and of those it extends."""
    from jinja2 import nodes

    tree, base = _parsed(press, source)
    own = {block.name for block in tree.find_all(nodes.Block)}
    return own if base is None else own | _blocks(press, base)


def _parsed(press: Press, source: Source) -> "tuple[Any, Source | None]":
    """Return a template as Jinja reads it, and the one that it extends by name."""
    from jinja2 import nodes

    _, body = split_front(source.shown, source.read())
    tree = press.sandbox.parse(body, source.name, source.shown)
    extended = tree.find(nodes.Extends)
    if extended is None or not isinstance(extended.template, nodes.Const):
        return tree, None
    base = press.shelf.find(extended.template.value)
    return tree, None if base == source else base


def own_name(source: Source) -> str:
    """Return the name under which Jinja loads this very file."""
    return source.shown if source.built_in else source.name


def _filled(template: "Template", values: Mapping[str, object]) -> str:
    """Return a template's text. Raises Wrong when it doesn't end."""
    from mentorctl.documents.pages.filters import LONGEST

    parts, length = [], 0
    for part in template.generate(values):
        parts.append(part)
        length += len(part)
        if length > LONGEST:
            raise Wrong("makes a page without end", "Look for a loop that repeats too often.")
    return "".join(parts)


def _form(front: Front, given: Mapping[str, object]) -> Form | None:
    """Return whose answers a form takes in, so that what comes back finds its pair again.

    A page that is no form is known by its pair alone: people fill in its workbook as well.
    """
    pair, person = given.get("pair"), given.get("person")
    number = pair.pair if isinstance(pair, Row) else ""
    if not front.form:
        return Form("", "", number) if number else None
    return Form(
        front.form,
        str(front.audience),
        number,
        person.id if isinstance(person, Person) else "",
    )


def _page(source: Source, front: Front, title: str, text: str, form: Form | None) -> Page:
    from mentorctl.documents.pages.markdown import read_blocks

    return Page(
        name=source.name.removesuffix(SUFFIX),
        title=title,
        audience=Audience(front.audience),
        formats=front.formats,
        blocks=read_blocks(text),
        language=front.language,
        landscape=front.landscape,
        sheet=front.sheet,
        form=form,
    )
