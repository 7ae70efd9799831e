"""Who is meant: people found by ID, email or name, wherever a cell refers to one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from mentorctl.model.people import Person
from mentorctl.model.text import fold, nearest

_WHOLE = re.compile(r"^(\d+)\.0+$")
_ANGLE = re.compile(r"^(.*)<([^<>]+@[^<>]+)>\s*$")


def plain_id(text: str) -> str:
    """Return an ID without the decimals of a program that took it for a number: 1001.0 is 1001."""
    match = _WHOLE.match(text)
    return match[1] if match else text


@dataclass(frozen=True)
class Found:
    """The answer to "who is meant": one id, or why not."""

    id: str = ""
    several: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


class Directory:
    """Looks people up by id, then email, then name; first and last name may be turned around."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._ids: dict[str, str] = {}
        self._emails: dict[str, set[str]] = {}
        self._names: dict[str, set[str]] = {}
        self._shown: dict[str, str] = {}
        for person in people:
            self._ids[fold(person.id)] = person.id
            self._shown[person.id] = person.shown
            if person.email:
                self._emails.setdefault(fold(person.email), set()).add(person.id)
            if person.name:
                for name in {fold(person.name), _turned(fold(person.name))}:
                    self._names.setdefault(name, set()).add(person.id)

    def find(self, text: str) -> Found:
        """Return who `text` means; where nobody or several, the near names or the several ids."""
        key = fold(text)
        if known := self._ids.get(key) or self._ids.get(plain_id(key)):
            return Found(known)
        match = _ANGLE.match(text)
        for table, word in (
            (self._emails, fold(match[2]) if match else key),
            (self._names, fold(match[1]) if match else key),
            (self._names, _turned(key)),
        ):
            ids = table.get(word, set())
            if len(ids) == 1:
                return Found(next(iter(ids)))
            if ids:
                return Found(several=tuple(sorted(ids)))
        return Found(near=tuple(self.near(text)))

    def near(self, text: str, least: float = 80) -> list[str]:
        """Return up to three names or ids that look like `text`."""
        return nearest(text, [*self._shown.values(), *self._shown], least=least)

    def words(self) -> set[str]:
        """Return every folded text that means somebody, to tell names in a list apart."""
        return {*self._ids, *self._emails, *self._names}

    def knows(self, person: str) -> bool:
        """Tell whether `person` is the id of somebody on the roster."""
        return person in self._shown

    def shown(self, person: str) -> str:
        """Return how a person is named; an outsider's key is the name itself."""
        return self._shown.get(person, person)


def _turned(name: str) -> str:
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma else name
