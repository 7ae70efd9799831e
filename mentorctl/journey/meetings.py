"""How a pair meets: the agenda of the first meeting, and the meetings over the term.

Source: practice.md section 3. The five steps hold its seven items: goals come with expectations,
the no-fault clause with confidentiality. The six points are those of the agreement.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from mentorctl.model.settings import Format, Frequency, Settings
from mentorctl.model.text import count

_SHORT = 45  # minutes of a meeting below which each step is held in its short version
_ROUND = 60  # minutes from which every step takes a multiple of five
_BREAK_FROM, _BREAK = 150, 10  # minutes

POINTS = (
    "Goals, roles and responsibilities: the top three goals, and what each of you does for them",
    "Meetings: where, when, how long and how often",
    "Contact: who makes the first one, and who calls the later meetings",
    "Distance: what separates you in place and hours, and what you do about it",
    "Progress: when and how you look at it again",
    "Boundaries: what does not belong here",
)
"""The six points of the mentoring agreement."""


@dataclass(frozen=True)
class Step:
    """One step of the first meeting."""

    number: int
    """1 to 5; 0 for a break."""
    name: str
    begins: int
    """Minutes after the start."""
    minutes: int
    what: str
    later: str = ""
    """What a short meeting leaves to the second one; empty where nothing is left."""
    points: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Plan:
    name: str
    least: int
    """Minutes below which the step makes no sense, in a meeting of 15."""
    share: int
    """Hundredths of the time beyond the least."""
    what: str
    short: str
    later: str
    points: tuple[str, ...] = ()


_STEPS = (
    _Plan(
        "Get acquainted",
        4,
        30,
        "Tell each other how you came to where you are. Use what you share and what is unique to "
        "each; then talk about how each of you likes to work.",
        "Introduce yourselves, and pick one thing you share.",
        "Tell each other how you came to where you are.",
    ),
    _Plan(
        "Expectations and goals",
        4,
        36,
        "Say what each of you expects of the other. Then: where the mentee is going, where they "
        "are now, and which three goals come first.",
        "Each says one expectation; the mentee names the goal that comes first.",
        "Choose the other two goals, and talk about strengths and weaknesses.",
    ),
    _Plan(
        "Mentoring agreement",
        4,
        24,
        "Go through the six points, and write down what you agree on.",
        "Read the six points; fix the next meeting and who calls it.",
        "Write down what you agree on in the six points, and sign.",
        POINTS,
    ),
    _Plan(
        "The supervisor's support",
        1,
        4,
        "Agree on who gives the supervisor the brief and the calendar. Nothing confidential goes "
        "with them.",
        "Agree on who gives the supervisor the brief and the calendar.",
        "",
    ),
    _Plan(
        "Confidentiality and a way out",
        2,
        6,
        "Read the confidentiality clause and the no-fault clause aloud, and ask each other what "
        "they mean for the two of you.",
        "Read the confidentiality clause and the no-fault clause.",
        "",
    ),
)

_GOALS, _LAST = 1, 4
_IN_OTHER_WORDS: Mapping[Format, Mapping[int, tuple[str, str]]] = {
    "group": {
        _GOALS: (
            "Say what each of you expects of the group. Then each mentee in turn: where they are "
            "going, where they are now, and which goal comes first.",
            "Each says one expectation; each mentee names the goal that comes first.",
        ),
        _LAST: (
            "Read the confidentiality clause and the no-fault clause aloud, and ask one another "
            "what they mean for the group.",
            _STEPS[_LAST].short,
        ),
    },
    "peer": {
        _GOALS: (
            "Say what each of you expects of the other. Then each of you in turn: where you are "
            "going, where you are now, and which goals come first.",
            "Each says one expectation, and names the goal that comes first.",
        ),
    },
}
"""What is said of a step, in full and in short, by its place, where there is not one mentee."""


def agenda(minutes: int, format: Format = "one-to-one") -> tuple[Step, ...]:
    """Return the first meeting's steps, whose minutes add up to `minutes` exactly.

    From 15 minutes up. A long meeting gets a break after its second step. Raises ValueError for
    fewer minutes, which the Program sheet does not allow.
    """
    plans = list(_STEPS)
    for place, (what, brief) in _IN_OTHER_WORDS.get(format, {}).items():
        plans[place] = replace(plans[place], what=what, short=brief)
    least = [plan.least for plan in _STEPS]
    if minutes < sum(least):
        raise ValueError(f"a first meeting of {minutes} minutes")
    pause = _BREAK if minutes >= _BREAK_FROM else 0
    unit = 5 if minutes >= _ROUND else 1
    parts = _divided(minutes - pause, [max(least_, unit) for least_ in least], unit)
    short = minutes < _SHORT
    steps: list[Step] = []
    begins = 0
    for number, (plan, length) in enumerate(zip(plans, parts, strict=True), 1):
        what, later = (plan.short, plan.later) if short else (plan.what, "")
        steps.append(Step(number, plan.name, begins, length, what, later, plan.points))
        begins += length
        if number == 2 and pause:
            steps.append(Step(0, "Break", begins, pause, "Stand up, and get something to drink."))
            begins += pause
    return tuple(steps)


def _divided(minutes: int, least: Sequence[int], unit: int) -> list[int]:
    """Return the minutes of each step: the least, and its share of the rest in whole units.

    What is left over goes to the largest remainders, and what is no whole unit to the goals.
    """
    units, odd = divmod(minutes - sum(least), unit)
    exact = [units * plan.share for plan in _STEPS]
    given = [hundredths // 100 for hundredths in exact]
    by_remainder = sorted(range(len(exact)), key=lambda i: (-(exact[i] % 100), i))
    for i in by_remainder[: units - sum(given)]:
        given[i] += 1
    parts = [low + unit * more for low, more in zip(least, given, strict=True)]
    parts[1] += odd
    return parts


_A_YEAR = {"weekly": 52, "every two weeks": 26, "monthly": 12}


@dataclass(frozen=True)
class Schedule:
    """The meetings of a pair over the term, as the program expects them."""

    frequency: Frequency
    minutes: int
    months: int
    expected: int
    """Whole meetings over the term, the first one included."""

    @property
    def told(self) -> str:
        """The schedule as a sentence."""
        return (
            f"Meet {self.frequency} for {count(self.minutes, 'minute')}: about "
            f"{count(self.expected, 'meeting')} in {count(self.months, 'month')}."
        )


def schedule(settings: Settings) -> Schedule:
    """Return the meetings that the settings of a pair's track expect."""
    expected = settings.term * _A_YEAR[settings.meeting_frequency] // 12
    return Schedule(settings.meeting_frequency, settings.meeting_length, settings.term, expected)
