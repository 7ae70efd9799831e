"""Answers to a check-in in people's own words, turned into values, or refused."""

import re
from collections.abc import Callable, Mapping

from mentorctl.intake.prose.blank import BLANK
from mentorctl.journey.checkins.amounts import NUMBER, amount_of, plain, whole
from mentorctl.journey.checkins.chosen import Chosen, read_chosen
from mentorctl.journey.checkins.often import Often, read_often
from mentorctl.journey.checkins.question import Kind, Question, Scale
from mentorctl.journey.checkins.questions import IN_A_ROW
from mentorctl.model.text import fold, heading_key, listed

Value = bool | int | str | Often | Chosen
"""A rating is its point from 1, a choice the option as offered; how often they met a number or a
pace; "more than three in a row" yes or no."""

_YES = frozenset(
    ["yes", "y", "yep", "yeah", "yup", "true", "✓", "✔", "absolutely", "definitely", "certainly",
     "of course", "very much", "very much so", "always", "yes always", "sure", "totally"]
)  # fmt: skip
_NO = frozenset(
    ["no", "n", "nope", "false", "never", "not at all", "not really", "no never", "definitely not",
     "certainly not", "absolutely not", "of course not", "no way", "not once", "no not really",
     "no not at all"]
)  # fmt: skip
_SAID = re.compile(r"^(yes|no)\b\s*(?:[,.;:!(–—-]+\s*(.*)|(.*))$", re.DOTALL)
_DOUBT = re.compile(
    r"\b(but|not|no|yes|nor|though|although|however|except|unless|if|maybe|perhaps|sometimes"
    r"|rarely|seldom|hardly|barely|occasionally|partly|partially|somewhat|almost|until|used to"
    r"|depends|unsure|less|never|without|only|or|at first|initially|once|twice|so-so)\b|n't|\?"
)
_DOUBT_OF_NO = re.compile(
    r"\b(but|yes|though|although|however|except|unless|if|maybe|perhaps|sometimes|occasionally"
    r"|partly|partially|somewhat|almost|until|used to|depends|unsure|at first|initially|so-so)\b|\?"
)
_POINTS = re.compile(r"\s*(?:/|\bout of\b|\bof\b|\bon\b|\bfrom\b)\s*(?:5|five)\b(?: stars?)?")
_TENTHS = re.compile(r"\s*(?:/|\bout of\b|\bof\b)\s*(?:10|ten)\b")
_POINT = re.compile(rf"(?<![\w.,−-]){NUMBER}(?![.,%]?\d|\w|%)")
_BESIDE_POINTS = re.compile(r"\b(?:stars?|points?|i'd say|i would say|a|an|it's|rating|score)\b")
_NO_MORE = re.compile(r"^no more than\b")
_NONE_CANCELED = re.compile(r"(?:no|none|no meetings?)(?: were| was)? cancel(?:l?ed|l?ations?)"
                            r"(?: meetings?)?(?: yet| so far)?")  # fmt: skip
_BESIDE_ROW = frozenset(
    ["times", "time", "x", "meetings", "meeting", "in", "a", "row", "canceled", "cancelled", "we",
     "have", "only", "just", "about", "exactly", "were", "was", "so", "far", "consecutive",
     "cancellations", "cancellation"]
)  # fmt: skip


def is_blank(question: Question, text: str) -> bool:
    """Tell whether a text leaves a question open: nothing, n/a, a dash.

    Where "none" is an answer, as for meetings and lists, it leaves nothing open.
    """
    said = fold(text)
    if not said:
        return True
    kinds = (Kind.OFTEN, Kind.IN_A_ROW, Kind.SEVERAL, Kind.RATING)
    says_none = said in ("none", "none.", "nil", "nothing")
    return said in BLANK and not (says_none and question.scale.kind in kinds)


def read(question: Question, text: str) -> Value:
    """Return the value of an answer that is not blank.

    Raises ValueError with a sentence where it can't be told; an answer is never guessed.
    """
    return _READERS[question.scale.kind](question, text)


def _yes_no(question: Question, text: str) -> bool:
    said = plain(text).rstrip(",")
    if said.replace(",", "") in _YES:
        return True
    if said.replace(",", "") in _NO:
        return False
    found = _SAID.match(fold(text).replace("’", "'").strip(" .!;"))
    if found and (found[2] is not None or found[1] == "yes"):
        rest = found[2] if found[2] is not None else found[3]
        doubt = _DOUBT if found[1] == "yes" else _DOUBT_OF_NO
        if not doubt.search(rest) and not re.search(NUMBER, plain(rest)):
            return found[1] == "yes"
    raise ValueError(f'"{text}" is neither yes nor no')


def _in_a_row(question: Question, text: str) -> bool:
    """Return whether more than three were canceled in a row: said so, or counted."""
    try:
        return _yes_no(question, text)
    except ValueError:
        pass
    said = _NO_MORE.sub("not more than", plain(text))
    if _NONE_CANCELED.fullmatch(said):
        return False
    spoken = re.match(r"^(yes|no)\b[,.;:!(–— -]+(?=.)", said)
    counted = said[spoken.end() :].rstrip(")") if spoken else said
    try:
        amount = amount_of(counted, _BESIDE_ROW)
    except ValueError:
        raise ValueError(f'"{text}" is neither yes nor no, nor a number of meetings') from None
    over = amount.least > IN_A_ROW
    if over or (amount.most is not None and amount.most <= IN_A_ROW):
        if spoken and (spoken[1] == "yes") is not over:
            raise ValueError(f'"{text}" says both yes and no to more than three')
        return over
    raise ValueError(f'"{text}" may be more than three or not')


def _rating(question: Question, text: str) -> int:
    return _point(text, question.scale, 1, _POINTS)


def _ten(question: Question, text: str) -> int:
    return _point(text, question.scale, 0, _TENTHS)


def _point(text: str, scale: Scale, first: int, of_all: re.Pattern[str]) -> int:
    """Return the point that a number, a word of the scale, or both together name."""
    said = fold(text).replace("’", "'").strip(" .!;")
    points = range(first, first + len(scale.offered))
    if stars := re.fullmatch(r"([★⭐*]{1,5})[☆✩]*", said):
        return len(stars[1])
    named = {heading_key(word): place + first for word, place in scale.words().items()}
    if scale.kind is Kind.RATING and (found := named.get(heading_key(said))):
        return found
    rest = of_all.sub(" ", said)
    numbers = {whole(number) for number in _POINT.findall(rest)}
    words = _BESIDE_POINTS.sub(" ", _POINT.sub(" ", rest))
    words = re.sub(r"[-–—:.,()\[\]=/]", " ", words).strip()
    worded = {named[heading_key(words)]} if heading_key(words) in named else set()
    meant = numbers | worded
    if len(meant) != 1 or (words and not worded) or not meant <= set(points):
        raise ValueError(f'"{text}" is not clearly {_expected(scale, first)}')
    return meant.pop()


def _expected(scale: Scale, first: int) -> str:
    if scale.kind is Kind.ZERO_TO_TEN:
        return "a number from 0 to 10"
    low, high = scale.offered[0].lower(), scale.offered[-1].lower()
    return f"a number from 1 ({low}) to 5 ({high})" if first else f"{low} to {high}"


def _choice(question: Question, text: str) -> str:
    named = {heading_key(w): place for w, place in question.scale.words().items()}
    parts = {heading_key(part) for part in re.split(r"[;\n]", text) if part.strip()}
    found = {named.get(part) for part in parts}
    if len(found) == 1 and (place := found.pop()) is not None:
        return question.scale.offered[place]
    raise ValueError(f'"{text}" is not clearly one of: {listed(question.scale.offered, "or")}')


def _several(question: Question, text: str) -> Chosen:
    found = read_chosen(text, question.items)
    if question.nothing and found == Chosen():
        return Chosen((question.nothing,))
    if question.nothing in found.numbers and found != Chosen((question.nothing,)):
        raise ValueError(f'"{text}" names something, and that there is nothing')
    return found


_READERS: Mapping[Kind, Callable[[Question, str], Value]] = {
    Kind.RATING: _rating,
    Kind.YES_NO: _yes_no,
    Kind.OFTEN: lambda _, text: read_often(text),
    Kind.IN_A_ROW: _in_a_row,
    Kind.SEVERAL: _several,
    Kind.CHOICE: _choice,
    Kind.ZERO_TO_TEN: _ten,
    Kind.TEXT: lambda _, text: text,
}
