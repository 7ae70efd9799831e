"""How many times: a whole number, or the bounds that an answer gives: "more than three", "2-3"."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from mentorctl.intake.prose.numbers import WORDS
from mentorctl.model.text import fold

NUMBER = rf"(?:\d{{1,3}}(?:\.0+)?(?![\d.,]*\d)|(?:{'|'.join(reversed(WORDS))})\b)"
"""A whole number in digits or words; read it with `whole`."""
RANGE = r"\s*(?:-|–|—|to|or)\s*"

_TIMES = r"(?: ?times| ?x\b| ?meetings?)?"
_N = rf"(?<![\w.,−–-])({NUMBER})"
_PLAIN = (
    (re.compile(r"\bonce\b"), "one times"),
    (re.compile(r"\btwice\b"), "two times"),
    (re.compile(r"\bthrice\b"), "three times"),
    (re.compile(r"\b(?:a )?couple(?: of)?\b"), "two"),
    (re.compile(r"\b(?:a )?single\b"), "one"),
    (re.compile(r"\ba dozen\b"), "twelve"),
)
_NEVER = re.compile(
    r"(?:we |i )?(?:(?:have|'ve) )?(?:never|none|nil|zero|0|not once|not at all|not yet"
    r"|no meetings?|no times|not|haven't|didn't|did not|we've not)"
    r"(?: (?:met|meet|had any|one|at all|once|yet|so far|in a row|until now|cancell?ed|any))*"
)
_NOT_ALONE = frozenset({"not", "we not", "haven't", "didn't", "did not", "i not"})


@dataclass(frozen=True)
class Amount:
    """What an answer says of a number; `high` is None where nothing bounds it above."""

    low: int
    high: int | None
    over: bool = False
    """Whether it is more than `low`."""
    under: bool = False
    """Whether it is less than `high`."""

    @property
    def least(self) -> int:
        """The smallest whole number that it may be."""
        return self.low + self.over

    @property
    def most(self) -> int | None:
        """The largest whole number that it may be, None where it may be any."""
        return None if self.high is None else self.high - self.under


_FORMS: tuple[tuple[str, Callable[[int, int], Amount]], ...] = (
    (rf"(?:between|from)? ?{_N}{_TIMES}(?:{RANGE}| and )({NUMBER})", lambda n, m: Amount(n, m)),
    (rf"(?:not?|never) more than {_N}", lambda n, _: Amount(0, n)),
    (rf"(?:not?|never) (?:less|fewer) than {_N}", lambda n, _: Amount(n, None)),
    (rf"(?:more (?:often )?than|over|above|greater than|>) ?{_N}",
     lambda n, _: Amount(n, None, over=True)),
    (rf"(?:less (?:often )?than|fewer than|under|below|<) ?{_N}",
     lambda n, _: Amount(0, n, under=True)),
    (rf"(?:at least|a minimum of|minimum(?: of)?|min\.?|≥|>=) ?{_N}", lambda n, _: Amount(n, None)),
    (rf"(?:at most|up to|a maximum of|maximum(?: of)?|max\.?|≤|<=) ?{_N}",
     lambda n, _: Amount(0, n)),
    (rf"{_N}{_TIMES} ?(?:or more|and more|plus\b|\+)", lambda n, _: Amount(n, None)),
    (rf"{_N}{_TIMES} ?(?:or less|or fewer)", lambda n, _: Amount(0, n)),
    (_N, lambda n, _: Amount(n, n)),
)  # fmt: skip
_COMPILED = tuple((re.compile(form), amount) for form, amount in _FORMS)


def whole(number: str) -> int:
    """Return a number that `NUMBER` found."""
    return WORDS.index(number) if number in WORDS else int(float(number))


def plain(text: str) -> str:
    """Return an answer in the form that these patterns read: one case, "twice" as a number."""
    said = fold(text).replace("’", "'").strip(" .!;")
    for pattern, meant in _PLAIN:
        said = pattern.sub(meant, said)
    return said


def amount_of(said: str, beside: Collection[str]) -> Amount:
    """Return the one amount in a `plain` answer that holds no other word than those `beside`.

    Raises ValueError with a sentence where it holds none, several, or more than that.
    """
    if _NEVER.fullmatch(said) and said not in _NOT_ALONE:
        return Amount(0, 0)
    for form, amount in _COMPILED:
        if not (found := form.search(said)):
            continue
        rest = said[: found.start()] + " " + said[found.end() :]
        left = [word for word in re.findall(r"[\w']+|[+<>?~%/-]", rest) if word not in beside]
        if left:
            break
        first, *second = (whole(number) for number in found.groups())
        if second and second[0] <= first:
            break
        return amount(first, *(second or [first]))
    raise ValueError(f'"{said}" is not clearly a number of times')
