"""How the text of a setting becomes its value; a text that doesn't is told what is expected."""

import re
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, get_args

from pydantic import BeforeValidator

from mentorctl.model import aims, answers
from mentorctl.model.text import fold


def entries(text: str) -> tuple[str, ...]:
    """Return the entries of a cell that holds several, separated by `;` or line breaks."""
    return tuple(p for p in (part.strip() for part in re.split(r"[;\n]", text)) if p)


def one_of(options: object) -> BeforeValidator:
    """Return the reading of a setting with closed choices, given as a Literal."""
    return BeforeValidator(lambda text: answers.choice(text, get_args(options)))


def _limit(parse: Callable[[str], Any]) -> Callable[[str], Any]:
    return lambda text: None if fold(text) in answers.NONE else parse(text)


def _term(text: str) -> int:
    months = answers.whole_number(re.sub(r"\s*months?$", "", fold(text)), 1)
    if not 3 <= months <= 24:  # shorter is no program, longer loses people
        raise ValueError(f'"{text}" is not a term from 3 to 24 months')
    return months


def _minutes(text: str) -> int:
    amount = answers.whole_number(re.sub(r"\s*(minutes?|mins?)\.?$", "", fold(text)), 1)
    if not 15 <= amount <= 480:
        raise ValueError(f'"{text}" is not a meeting of 15 to 480 minutes')
    return amount


def _days(text: str) -> tuple[date, ...]:
    # A holiday may carry its name: "2027-05-31 Memorial Day".
    return tuple(answers.day(entry.split()[0].rstrip(":,")) for entry in entries(text))


Text = Annotated[str, BeforeValidator(str)]
Aim = Annotated[str, BeforeValidator(aims.aim)]
List = Annotated[tuple[str, ...], BeforeValidator(entries)]
Days = Annotated[tuple[date, ...], BeforeValidator(_days)]
YesNo = Annotated[bool, BeforeValidator(answers.yes_no)]
Whole = Annotated[int, BeforeValidator(answers.whole_number)]
Size = Annotated[int, BeforeValidator(lambda text: answers.whole_number(text, 1))]
Gap = Annotated[int | None, BeforeValidator(_limit(answers.whole_number))]
Hours = Annotated[float | None, BeforeValidator(_limit(answers.number))]
Months = Annotated[int, BeforeValidator(_term)]
Minutes = Annotated[int, BeforeValidator(_minutes)]
Day = Annotated[date | None, BeforeValidator(_limit(answers.day))]
