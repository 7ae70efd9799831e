"""Program settings: each with its default, its meaning and its reading, declared in one place.

The Program sheet that `init` writes, the README's table and the error texts come from here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, ConfigDict

from mentorctl.model import aims
from mentorctl.model.fields import FREQUENCIES
from mentorctl.model.setting_values import (
    Aim,
    Day,
    Days,
    Gap,
    Hours,
    List,
    Minutes,
    Months,
    Size,
    Text,
    Whole,
    YesNo,
    one_of,
)
from mentorctl.model.text import heading_key


@dataclass(frozen=True)
class About:
    """What a coordinator needs to know of a setting."""

    label: str
    meaning: str
    section: str
    by_track: bool = False
    """Whether a track column may override it."""
    offered: tuple[str, ...] = ()
    """What the drop-down offers where other values may be typed as well."""


Format = Literal["one-to-one", "group", "peer", "reverse"]
GradeException = Literal["never", "when no senior mentor covers it", "whenever expertise covers it"]
Rule = Literal["block", "warn", "off"]
Unknown = Literal["warn", "block"]
Frequency = Literal["weekly", "every two weeks", "monthly"]
FirstContact = Literal["mentor", "mentee", "coordinator"]
Later = Literal["mentee", "mentor", "either"]
Paper = Literal["Letter", "A4"]
Confidentiality = Literal["pair only", "with permission"]


_PROGRAM = "The program"
_MEETINGS = "Meetings and agreement"
_MATCHING = "Matching"
_FIGURES = "Budget, training and targets"


class Settings(BaseModel):
    """One program's settings, or those of one of its tracks."""

    model_config = ConfigDict(frozen=True, validate_default=False)

    name: Annotated[Text, About("Program name", "Stands on every letter and pack.", _PROGRAM)] = ""
    organization: Annotated[
        Text, About("Organization", "The organization that runs the program.", _PROGRAM)
    ] = ""
    coordinator: Annotated[
        Text, About("Coordinator", "Who runs the program: the name people turn to.", _PROGRAM)
    ] = ""
    contact: Annotated[
        Text, About("Contact", "Email or phone for questions and for concerns.", _PROGRAM)
    ] = ""
    purpose: Annotated[
        Text,
        About(
            "Purpose",
            "Why the program exists: skills, advancement, onboarding, leadership, "
            "inclusion, knowledge transfer or retention.",
            _PROGRAM,
            by_track=True,
        ),
    ] = ""
    objectives: Annotated[
        List,
        About(
            "Objectives",
            "Specific, measurable, achievable, relevant and dated; separated by ;",
            _PROGRAM,
            by_track=True,
        ),
    ] = ()
    success: Annotated[
        Text,
        About(
            "Success means",
            "How you will know that it worked, written before the launch.",
            _PROGRAM,
            by_track=True,
        ),
    ] = ""
    start: Annotated[
        Day,
        About(
            "Start date",
            "The first day of the program, such as 2027-01-11.",
            _PROGRAM,
            by_track=True,
        ),
    ] = None
    term: Annotated[
        Months,
        About("Term in months", "From 3 to 24 months.", _PROGRAM, by_track=True),
    ] = 12
    holidays: Annotated[
        Days,
        About(
            "Holidays",
            "Days without meetings, as 2027-05-31 Memorial Day; separated by ;",
            _PROGRAM,
        ),
    ] = ()
    paper: Annotated[
        Annotated[Paper, one_of(Paper)],
        About("Paper", "Letter or A4: what documents are printed on.", _PROGRAM),
    ] = "Letter"

    format: Annotated[
        Annotated[Format, one_of(Format)],
        About(
            "Format",
            "one-to-one; group (one mentor, several mentees); peer (the grade gap either way "
            "is kept small); reverse (the junior mentors the senior; the gap is turned around).",
            _MATCHING,
            by_track=True,
        ),
    ] = "one-to-one"
    aim: Annotated[
        Aim,
        About(
            "Aim",
            "After placing as many mentees as possible: the best total fit; or lift the weakest "
            "pair as high as possible first; or lift it as high as possible while giving up at "
            "most so many % of the best total (any percentage, such as 0.5).",
            _MATCHING,
            offered=aims.OFFERED,
        ),
    ] = "best total"
    default_capacity: Annotated[
        Whole,
        About(
            "Default capacity",
            "Mentees for a mentor whose Capacity is blank.",
            _MATCHING,
            by_track=True,
        ),
    ] = 1
    smallest_group: Annotated[
        Size,
        About(
            "Smallest group",
            "In a group track: fewer mentees than this are pointed out.",
            _MATCHING,
            by_track=True,
        ),
    ] = 2
    largest_group: Annotated[
        Size,
        About(
            "Largest group",
            "In a group track: no mentor gets more mentees than this.",
            _MATCHING,
            by_track=True,
        ),
    ] = 6
    grade_scale: Annotated[
        List,
        About(
            "Grade scale",
            "All grades, lowest first, separated by ; - needed unless grades are "
            "numbers, or one prefix with numbers (GS-12).",
            _MATCHING,
        ),
    ] = ()
    smallest_grade_gap: Annotated[
        Gap,
        About(
            "Smallest grade gap",
            "How many grades the mentor must be above the mentee, or none.",
            _MATCHING,
            by_track=True,
        ),
    ] = 2
    largest_grade_gap: Annotated[
        Gap,
        About(
            "Largest grade gap",
            "How many grades the mentor may be above the mentee, or none. In a "
            "peer track: how far apart they may be either way (1 where it says none).",
            _MATCHING,
            by_track=True,
        ),
    ] = None
    grade_exception: Annotated[
        Annotated[GradeException, one_of(GradeException)],
        About(
            "Grade exception",
            "When a mentor below the smallest gap may be matched because their "
            "Expertise covers one of the mentee's first three goals. Such a pair is always marked.",
            _MATCHING,
            by_track=True,
        ),
    ] = "when no senior mentor covers it"
    chain_of_command: Annotated[
        Annotated[Rule, one_of(Rule)],
        About(
            "Chain of command",
            "block keeps managers and their people apart at any distance; warn "
            "allows and marks such pairs; off does not look.",
            _MATCHING,
            by_track=True,
        ),
    ] = "block"
    chain_unknown: Annotated[
        Annotated[Unknown, one_of(Unknown)],
        About(
            "Chain unknown",
            "Where someone's line of managers is not known up to the top: warn allows "
            "and marks the pair, block keeps it out.",
            _MATCHING,
            by_track=True,
        ),
    ] = "warn"
    largest_time_difference: Annotated[
        Hours,
        About("Largest time-zone difference", "In hours, or none.", _MATCHING, by_track=True),
    ] = None
    training_required: Annotated[
        YesNo,
        About(
            "Training required",
            "yes: only mentors whose Training completed says yes are matched.",
            _MATCHING,
            by_track=True,
        ),
    ] = False
    approval_required: Annotated[
        YesNo,
        About(
            "Approval required",
            "yes: only mentees whose Supervisor approval says yes are matched.",
            _MATCHING,
            by_track=True,
        ),
    ] = False

    meeting_frequency: Annotated[
        Annotated[Frequency, one_of(Frequency)],
        About(
            "Meeting frequency",
            "How often pairs are expected to meet: " + ", ".join(FREQUENCIES) + ".",
            _MEETINGS,
            by_track=True,
        ),
    ] = "monthly"
    meeting_length: Annotated[
        Minutes,
        About("Meeting length", "In minutes.", _MEETINGS, by_track=True),
    ] = 60
    first_contact: Annotated[
        Annotated[FirstContact, one_of(FirstContact)],
        About("First contact by", "Who writes first.", _MEETINGS, by_track=True),
    ] = "mentor"
    later_meetings: Annotated[
        Annotated[Later, one_of(Later)],
        About(
            "Later meetings by", "Who calls the meetings after the first.", _MEETINGS, by_track=True
        ),
    ] = "mentee"
    confidentiality: Annotated[
        Annotated[Confidentiality, one_of(Confidentiality)],
        About(
            "Confidentiality",
            "pair only: nothing leaves the pair. with permission: nothing leaves it "
            "without the other's permission.",
            _MEETINGS,
            by_track=True,
        ),
    ] = "pair only"

    budget: Annotated[
        List, About("Budget lines", "Each as Item: amount, separated by ;", _FIGURES)
    ] = ()
    targets: Annotated[
        List, About("Targets", "Your own, each as Figure: value, separated by ;", _FIGURES)
    ] = ()
    benchmarks: Annotated[
        List,
        About(
            "Benchmarks",
            "Outside figures to compare with, each with its source, separated by ;",
            _FIGURES,
        ),
    ] = ()
    fairness: Annotated[
        List,
        About(
            "Fairness columns",
            "Columns of the mentees by which the sheet Fairness compares who was placed, such as "
            "Gender; Site. They are never used for matching.",
            _FIGURES,
        ),
    ] = ()
    training: Annotated[
        List, About("Training sessions", "Each as date and title, separated by ;", _FIGURES)
    ] = ()
    events: Annotated[
        List, About("Events", "Each as date and title, separated by ;", _FIGURES)
    ] = ()


@dataclass(frozen=True)
class Setting:
    """A setting as the Program sheet shows it."""

    key: str
    about: About
    default: str
    choices: tuple[str, ...]


@cache
def all_settings() -> tuple[Setting, ...]:
    """Return every setting in the order of the Program sheet."""
    return tuple(
        Setting(
            key,
            about := next(m for m in info.metadata if isinstance(m, About)),
            shown(info.default),
            about.offered or _choices(info.annotation),
        )
        for key, info in Settings.model_fields.items()
    )


@cache
def setting_by_label() -> dict[str, Setting]:
    """Return the settings by their label, in the form in which headings are compared."""
    return {heading_key(s.about.label): s for s in all_settings()}


def read_settings(texts: Mapping[str, str]) -> tuple[dict[str, Any], dict[str, str]]:
    """Read {key: text} into values that hold, and {key: message} for those that don't."""
    from pydantic import ValidationError

    try:
        model = Settings.model_validate(dict(texts))
    except ValidationError as exc:
        wrong = {
            str(e["loc"][0]): str(e["msg"]).removeprefix("Value error, ") for e in exc.errors()
        }
        good, _ = read_settings({k: v for k, v in texts.items() if k not in wrong})
        return good, wrong
    return {key: getattr(model, key) for key in texts}, {}


def shown(value: object) -> str:
    """Return a setting's value as the Program sheet and the Summary write it."""
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return "; ".join(shown(v) for v in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def _choices(annotation: object) -> tuple[str, ...]:
    if annotation is bool:
        return ("yes", "no")
    args = get_args(annotation)
    return args if args and all(isinstance(a, str) for a in args) else ()
