"""People, settings and pairs as a template sees them: only what its audience may know."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mentorctl.documents.pages import audiences
from mentorctl.documents.pages.audiences import SPOKEN, Audience, Keys
from mentorctl.documents.pages.wrong import Wrong, did_you_mean
from mentorctl.model.fields import Role
from mentorctl.model.pairs import Row
from mentorctl.model.people import Mentor, Person
from mentorctl.model.settings import Settings
from mentorctl.model.text import nearest
from mentorctl.model.zones import Zone

_DEEPEST = 6
"""Lists in lists that a template may hold; each more could double the work."""


@dataclass(frozen=True)
class Reader:
    """Whom a page is for: the audience and, where it is for one person, who that is."""

    audience: Audience
    person: Person | None = None

    def is_same(self, person: Person) -> bool:
        """Tell whether `person` is the reader, in the same role."""
        own = self.person
        return own is not None and type(own) is type(person) and own.id == person.id


class View:
    """One person, pair or program as one audience sees it.

    A field that is not on the audience's list raises Wrong, and so does one that doesn't exist.
    """

    __slots__ = ("_allowed", "_known", "_reader", "_subject", "_what")

    def __init__(
        self, what: str, subject: object, known: Keys, allowed: Keys, reader: Reader
    ) -> None:
        self._what = what
        self._subject = subject
        self._known = known
        self._allowed = allowed
        self._reader = reader

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        asked = f"asks for {self._what}.{name}"
        if name not in self._known:
            near = [f"{self._what}.{key}" for key in nearest(name, self._allowed, limit=1)]
            raise Wrong(f"{asked}, which does not exist", did_you_mean(near, "Remove it."))
        if name not in self._allowed:
            whose = SPOKEN[self._reader.audience]
            raise Wrong(f"{asked}, which documents for {whose} may not show", "Remove it.")
        return _plain(self._subject, name)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, View) and self._subject is other._subject

    def __hash__(self) -> int:
        return id(self._subject)


def _plain(subject: object, name: str) -> object:
    if isinstance(subject, Person) and name == "name":
        return subject.shown
    value = getattr(subject, name)
    return value.name if isinstance(value, Zone) else value


def seen(value: object, reader: Reader, depth: int = 0) -> object:
    """Return a value as a template may hold it: views in place of people, settings and pairs.

    Lists and mappings are looked through. Raises Wrong for lists in lists without end.
    """
    if depth > _DEEPEST:
        raise Wrong("puts lists into lists without end", "Remove it.")
    if isinstance(value, str | int | float | View):
        return value
    audience = reader.audience
    if isinstance(value, Person):
        role = Role.MENTOR if isinstance(value, Mentor) else Role.MENTEE
        own = reader.is_same(value)
        allowed = audiences.fields_of(audience, role, own) & _fields(value)
        return View(role.value, value, _fields(value), allowed, reader)
    if isinstance(value, Settings):
        allowed = audiences.SETTINGS_SHOWN[audience]
        return View("settings", value, audiences.SETTINGS, allowed, reader)
    if isinstance(value, Row):
        allowed = audiences.PAIR_SHOWN[audience]
        return View("pair", value, audiences.PAIR_FIELDS, allowed, reader)
    if isinstance(value, tuple | list):
        return tuple(seen(item, reader, depth + 1) for item in value)
    if isinstance(value, Mapping):
        return {key: seen(item, reader, depth + 1) for key, item in value.items()}
    return value


def _fields(person: Person) -> Keys:
    return audiences.PERSON_FIELDS & frozenset(type(person).model_fields)
