"""Mentors and mentees, as checked by Pydantic from the text of their row."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict

from mentorctl.model import answers
from mentorctl.model.fields import FORMATS, FREQUENCIES
from mentorctl.model.findings import Where
from mentorctl.model.zones import Zone, parse_zone

_YesNo = Annotated[bool, BeforeValidator(answers.yes_no)]


class Person(BaseModel):
    """What mentors and mentees share. A blank answer is an empty text, an empty list, or None.

    List answers are entries as written or, where they name a topic, the topic.
    """

    model_config = ConfigDict(frozen=True, arbitrary_types_allowed=True)

    id: str
    name: str = ""
    email: str = ""
    job_title: str = ""
    grade: str = ""
    department: str = ""
    function: str = ""
    location: str = ""
    time_zone: Annotated[Zone | None, BeforeValidator(parse_zone)] = None
    manager: str = ""
    languages: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    behavioral_style: str = ""
    years: Annotated[float, BeforeValidator(answers.number)] | None = None
    employers: tuple[str, ...] = ()
    special_knowledge: str = ""
    format: (
        Annotated[
            Literal["in person", "remote", "either"],
            BeforeValidator(lambda text: answers.choice(text, FORMATS)),
        ]
        | None
    ) = None
    frequency: (
        Annotated[
            Literal["weekly", "every two weeks", "monthly"],
            BeforeValidator(lambda text: answers.choice(text, FREQUENCIES)),
        ]
        | None
    ) = None
    track: tuple[str, ...] = ()
    preferred: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    taking_part: _YesNo | None = None
    notes: str = ""
    other: Mapping[str, str] = {}
    """Answers of columns that only this program has, by folded heading."""
    cells: Mapping[str, str] = {}
    """Cell address by field key or folded heading."""
    where: Where = Where()
    """File and sheet of the row, and the cell of its first column."""

    @property
    def shown(self) -> str:
        """How the person is named to people: the name, else the identity."""
        return self.name or self.id

    @property
    def takes_part(self) -> bool:
        """Whether the person may be matched. Who signed up takes part until the roster says no."""
        return self.taking_part is not False

    def at(self, key: str) -> Where:
        """Return the place of one answer; the row's first cell where the column is missing."""
        return Where(self.where.file, self.where.sheet, self.cells.get(key, self.where.cell))


class Mentor(Person):
    """Someone who offers to mentor."""

    capacity: Annotated[int, BeforeValidator(answers.whole_number)] | None = None
    can_help_with: tuple[str, ...] = ()
    skills_offered: tuple[str, ...] = ()
    expertise: tuple[str, ...] = ()
    training: _YesNo | None = None


class Mentee(Person):
    """Someone who wants a mentor."""

    goals: tuple[str, ...] = ()
    skills_wanted: tuple[str, ...] = ()
    about: str = ""
    approval: _YesNo | None = None

    @property
    def in_track(self) -> str:
        """The one track of the mentee, empty where the program has none."""
        return self.track[0] if self.track else ""
