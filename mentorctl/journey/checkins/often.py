"""How often two people met, as they put it: a number of meetings, a pace, or "as agreed"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from mentorctl.intake.prose.answers import read_answer
from mentorctl.journey.checkins.amounts import NUMBER, RANGE, Amount, amount_of, plain, whole

_WEEK = 7
MONTH = 28
"""Days of a month in an answer: as elsewhere, twice a month is every two weeks."""
FULL_MONTH = 30
"""Days of a month that somebody stays below who met "less than monthly"."""
_DAYS: Mapping[str, int] = {
    "day": 1, "week": _WEEK, "fortnight": 2 * _WEEK, "month": MONTH, "quarter": 3 * MONTH,
    "year": 12 * MONTH,
}  # fmt: skip
_ADVERBS: Mapping[str, str] = {
    "daily": "day", "weekly": "week", "fortnightly": "fortnight", "monthly": "month",
    "quarterly": "quarter", "yearly": "year", "annually": "year",
}  # fmt: skip
_ORDINALS: Mapping[str, int] = {"other": 2, "second": 2, "third": 3, "fourth": 4}

_PERIOD = re.compile(
    rf"\b({'|'.join(_ADVERBS)})\b"
    r"|(?:\b(?:a|an|per|each|every|in an?)\b|/)\s*"
    rf"(?:({'|'.join(_ORDINALS)}|(?:{NUMBER}(?:{RANGE}{NUMBER})?)(?:nd|rd|th)?)\s+)?"
    r"(?:working |business |calendar )?(day|week|fortnight|month|quarter|year)s?\b"
)
_BOUNDS: tuple[tuple[re.Pattern[str], Amount], ...] = (
    (re.compile(r"(?:not|no|never) (?:less|fewer)(?: often)? than"), Amount(1, None)),
    (re.compile(r"(?:not|no|never) more(?: often)? than"), Amount(0, 1)),
    (re.compile(r"(?:less|fewer|rarer)(?: often| frequently)? than|under|not even|below"),
     Amount(0, 1, under=True)),
    (re.compile(r"more(?: often| frequently)? than|over"), Amount(1, None, over=True)),
    (re.compile(r"at least|minimum"), Amount(1, None)),
    (re.compile(r"at most|maximum"), Amount(0, 1)),
)  # fmt: skip
_BESIDE = frozenset(
    ["we", "we've", "have", "met", "meet", "i", "about", "around", "roughly", "approximately",
     "approx", "only", "just", "exactly", "times", "time", "x", "meetings", "meeting", "on",
     "average", "so", "far", "since", "the", "start", "in", "total", "usually", "regularly",
     "until", "now", "to", "date", "had", "together", "face", "altogether", "of", "us", "~"]
)  # fmt: skip
_SAME = re.compile(
    r"(?:exactly |just )?(?:as (?:often|frequently|many|much) )?as (?:we )?(?:agreed|planned)"
    r"|(?:more|more often|more frequently) than (?:we )?(?:agreed|planned)"
)
_FEWER = re.compile(
    r"(?:less|less often|less frequently|fewer|fewer times) than (?:we )?(?:agreed|planned)"
    r"|not as (?:often as |many as |much as )?(?:we )?(?:agreed|planned)"
)


@dataclass(frozen=True)
class Meetings:
    """A number of meetings since the start: at least `least`, at most `most` if that is known."""

    least: int
    most: int | None


@dataclass(frozen=True)
class Pace:
    """Meetings a day: at least `least`, at most `most` if that is known."""

    least: Fraction
    most: Fraction | None
    under: bool = False
    """Whether they met less than `most`, not quite so often."""


@dataclass(frozen=True)
class Compared:
    """The answer itself compares with the agreement."""

    enough: bool


Often = Meetings | Pace | Compared


def read_often(text: str) -> Often:
    """Return how often somebody says they met; raise ValueError with a sentence if it isn't clear.

    "4 times" counts meetings, "every other week" is a pace. An answer that says both is refused.
    """
    said = plain(text)
    if _SAME.fullmatch(said):
        return Compared(True)
    if _FEWER.fullmatch(said):
        return Compared(False)
    try:
        found = list(_PERIOD.finditer(said))
        if len(found) == 1:
            return _pace(said, found[0])
        if not found:
            amount = amount_of(said, _BESIDE)
            return Meetings(amount.least, amount.most)
    except ValueError:
        pass
    try:
        named, _ = read_answer("frequency", text)
        if named:
            return _pace(named, next(_PERIOD.finditer(named)))
    except ValueError as exc:
        if "may mean" in str(exc):
            raise
    raise ValueError(f'"{text}" does not clearly say how often, or how many times')


def _pace(said: str, period: re.Match[str]) -> Pace:
    adverb, step, unit = period.groups()
    days = _DAYS[_ADVERBS[adverb] if adverb else unit]
    steps = _steps(step)
    before, behind = said[: period.start()].strip(), said[period.end() :].strip()
    amount = _times(before, behind)
    if amount.under and _by_months(adverb, unit):
        days = days // MONTH * FULL_MONTH
    most = None if amount.high is None else Fraction(amount.high, days * min(steps))
    return Pace(Fraction(amount.low, days * max(steps)), most, amount.under)


def _by_months(adverb: str | None, unit: str | None) -> bool:
    """Tell whether a period is counted in months."""
    return (_ADVERBS[adverb] if adverb else unit) in ("month", "quarter", "year")


def _steps(step: str | None) -> tuple[int, ...]:
    """Return how many units a period has; two where it is between them."""
    if not step:
        return (1,)
    if step in _ORDINALS:
        return (_ORDINALS[step],)
    steps = tuple(whole(number) for number in re.findall(NUMBER, step))
    if 0 in steps:
        raise ValueError("no such period")
    return steps


def _times(before: str, behind: str) -> Amount:
    """Return how many times in the period, 1 where the answer names none."""
    left = [word for word in re.findall(r"[\w']+|[+<>?~%/]", behind) if word not in _BESIDE]
    if left or re.search(r"[,;(]$", before) or re.search(r"\d", behind):
        raise ValueError("more is said")
    words = [word for word in re.findall(r"[\w']+|[+<>?~%/]", before) if word not in _BESIDE]
    if not words:
        return Amount(1, 1)
    for bound, amount in _BOUNDS:
        if bound.fullmatch(" ".join(words)):
            return amount
    return amount_of(before, _BESIDE)
