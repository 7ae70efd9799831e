"""What a good pair is: the rows of the Criteria sheet, built-in ones included."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mentorctl.model.findings import Where

COMPARISONS: Mapping[str, str] = {
    "same": "both say the same",
    "different": "both answered and say different things",
    "shared": "the two lists overlap; the more, the better",
    "covers": "the mentor's list holds what the mentee lists; earlier entries count more",
    "near": "numbers, grades or years: the closer, the better",
    "at least": "the mentor's number or grade is at least the mentee's",
    "compatible": "meeting format, meeting frequency or time zone go together",
    "preferred": "one named the other as a preferred partner, best first",
    "similar text": "free texts use the same uncommon words",
}
"""Every way of comparing, with what it means to a coordinator."""


@dataclass(frozen=True)
class Condition:
    """When a criterion is asked at all: a mentee's column must hold this answer."""

    column: str
    answer: str

    def __str__(self) -> str:
        return f"{self.column} = {self.answer}"


@dataclass(frozen=True)
class Criterion:
    """One row of the Criteria sheet. Columns are named by heading; several make one list."""

    name: str
    mentor_columns: tuple[str, ...]
    mentee_columns: tuple[str, ...]
    compare: str
    weight: float = 1
    required: bool = False
    meaning: str = ""
    only_if: Condition | None = None
    track_weights: Mapping[str, float] = field(default_factory=dict)
    """Weight by track, where a track column overrides it."""
    where: Where = field(default=Where(), compare=False)

    def weight_in(self, track: str) -> float:
        """Return the weight for a mentee of this track."""
        return self.track_weights.get(track, self.weight)

    @property
    def in_use(self) -> bool:
        """Tell whether it counts anywhere: required, or weighted in some track."""
        return self.required or self.weight > 0 or any(w > 0 for w in self.track_weights.values())


def _row(
    name: str,
    mentor: str,
    mentee: str,
    compare: str,
    weight: float,
    meaning: str,
    required: bool = False,
) -> Criterion:
    columns = (
        tuple(c.strip() for c in mentor.split("+")),
        tuple(c.strip() for c in mentee.split("+")),
    )
    return Criterion(name, *columns, compare, weight, required, meaning)


BUILT_IN: tuple[Criterion, ...] = (
    _row(
        "Goals covered",
        "Can help with + Expertise",
        "Goals",
        "covers",
        30,
        "The mentor can help with the mentee's first three goals, weighted 3 to 2 to 1.",
    ),
    _row(
        "Skills covered",
        "Skills offered + Expertise",
        "Skills wanted",
        "covers",
        20,
        "The mentor offers the skills the mentee wants to build.",
    ),
    _row(
        "Preference",
        "Preferred partners",
        "Preferred partners",
        "preferred",
        10,
        "One of them, or both, named the other.",
    ),
    _row(
        "Interests shared",
        "Interests",
        "Interests",
        "shared",
        8,
        "Something to talk about besides work.",
    ),
    _row("Function", "Function", "Function", "same", 6, "The same professional field."),
    _row(
        "Experience",
        "Years in industry",
        "Years in industry",
        "at least",
        6,
        "The mentor has been in the industry at least as long.",
    ),
    _row(
        "Meeting format",
        "Meeting format",
        "Meeting format",
        "compatible",
        4,
        "Both want to meet the same way, or one is open to either.",
    ),
    _row(
        "Meeting frequency",
        "Meeting frequency",
        "Meeting frequency",
        "compatible",
        4,
        "Both want to meet about as often.",
    ),
    _row(
        "Time-zone overlap",
        "Time zone",
        "Time zone",
        "compatible",
        4,
        "Hours of the working day that both share.",
    ),
    _row(
        "Similar words",
        "Special knowledge",
        "About + Special knowledge",
        "similar text",
        4,
        "Their free texts mention the same uncommon things.",
    ),
    _row(
        "Behavioral style",
        "Behavioral style",
        "Behavioral style",
        "same",
        0,
        "Weigh it if similar styles suit your program; change same to different if contrasts do.",
    ),
    _row(
        "Department",
        "Department",
        "Department",
        "same",
        0,
        "Weigh it with same or with different, as your program needs.",
    ),
    _row(
        "Location",
        "Location",
        "Location",
        "same",
        0,
        "Weigh it where pairs should be able to meet in person.",
    ),
    _row(
        "Shared language",
        "Languages",
        "Languages",
        "shared",
        0,
        "A pair needs a language to meet in.",
        required=True,
    ),
)
"""The criteria of a roster without a Criteria sheet; `init` writes them as rows to edit."""
