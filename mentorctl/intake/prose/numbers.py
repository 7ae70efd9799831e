"""Numbers as people write them in a sentence: one number, or refused."""

import re

from mentorctl.model import answers
from mentorctl.model.text import fold, listed

WORDS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
"""Numbers in words, at their place."""
_TOKEN = re.compile(rf"\b(?:\d{{1,4}}(?:[.,]\d+)?|{'|'.join(WORDS)})(?!\d)(?=\b|\+)")
_MARKS = re.compile(r"[^\w\s']")
_ONE_TO_ONE = re.compile(r"\b(?:one|1)[- ]?(?:on|to|:)[- ]?(?:one|1)\b")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_ANY = re.compile(r"\b(any number|as many|several|a few|unlimited|no limit|depends|many)\b")
_IN_WORDS = (
    (re.compile(r"\b(?:a )?couple(?: of)?\b"), "two"),
    (re.compile(r"\b(?:a )?(?:single|sole|solo)\b"), "one"),
)

_BESIDE_CAPACITY = frozenset(
    ["mentee", "mentees", "only", "please", "up", "to", "at", "most", "max", "maximum", "of",
     "a", "time", "once", "or", "more", "people", "person", "persons", "just", "for", "now",
     "the", "moment", "currently", "this", "round", "i", "i'd", "i'll", "can", "could",
     "would", "take", "on", "like", "happy", "with", "individuals", "individual", "total",
     "in", "no", "than", "not", "thanks", "thank", "you", "is", "fine", "will", "be",
     "prefer", "preferably", "willing", "mentor", "accept", "least", "minimum"]
)  # fmt: skip
_LEADING = re.compile(
    r"^(?:just|only|maybe|perhaps|probably|about|around|i (?:can|could|would|will|'d|'ll)|up to"
    r"|at most|(?:a )?max(?:imum)?(?: of)?|no more than|happy to|take|with|the|have|mentor|room for"
    r"|say|a|an)\b[ ,]*"
)
_NOT_MENTEES = re.compile(
    r"^\W*(?:hours?|hrs?|weeks?|months?|years?|days?|times?|minutes?|sessions?|meetings?|per\b|a "
    r"(?:week|month|year)|of (?:my|our|the)|more)\b|^\s*[-–/%:]"
)
_NONE = re.compile(
    r"^(?:none|zero|no mentees?|not? (?:one|any)|none (?:for|right) now|none at (?:the "
    "moment|present"
    r"|this time)|none currently|not at the moment|none this (?:round|year|time))$"
)
_UNSAID = re.compile(r"\b(?:not|no)\b(?! more than)")
_BESIDE_YEARS = frozenset(
    ["year", "years", "yr", "yrs", "y", "of", "experience", "over", "about", "approximately",
     "approx", "around", "roughly", "nearly", "in", "the", "industry", "plus", "or", "more",
     "at", "least", "and", "i", "have", "total", "field", "working", "professional", "work",
     "circa"]
)  # fmt: skip
_SPAN = re.compile(
    r"^(?:(\d{1,2})\s*(?:years?|yrs?|y)\b)?(?:\s*(?:,|and)?\s*(\d{1,2})\s*(?:months?|mos?|m)\b)?$"
)


def _numbers(text: str) -> list[str]:
    found = []
    for token in _TOKEN.findall(text):
        value = str(WORDS.index(token)) if token in WORDS else token.replace(",", ".")
        if value not in found:
            found.append(value)
    return found


def _one(text: str, word: str, what: str) -> str:
    found = _numbers(word)
    if len(found) > 1:
        raise ValueError(f'"{text}" holds {listed(found)}: write one number of {what}')
    if not found:
        raise ValueError(f'"{text}" is not a number of {what}')
    return found[0]


def read_capacity(text: str) -> tuple[str, str]:
    """Return how many mentees an answer offers to take; raise ValueError unless it is one number.

    "up to 3" and "5+" are 3 and 5, "none" is 0; a range is not one number.
    """
    try:
        return str(answers.whole_number(text)), ""
    except ValueError:
        pass
    word = fold(text).replace("’", "'").strip(" .!;")
    if _NONE.match(word):
        return "0", "read as 0"
    if _ANY.search(word) or "?" in word:
        raise ValueError(f'"{text}" is not a number of mentees')
    word = _ONE_TO_ONE.sub(" ", word)
    for pattern, meant in _IN_WORDS:
        word = pattern.sub(meant, word)
    number = _one(text, word, "mentees")
    bare = _BRACKETS.sub(" ", word)
    bare = bare if _numbers(bare) else word
    rest = set(_MARKS.sub(" ", _TOKEN.sub(" ", bare)).split())
    below = re.search(r"(?<!no )(?<!not )more than|n't", bare) or _UNSAID.search(bare)
    wrong = "." in number or re.search(r"[-−]\s*\d", bare)
    clear = not (rest - _BESIDE_CAPACITY or below or wrong)
    if not clear and (wrong or not _leads(word)):
        raise ValueError(f'"{text}" is not clearly a number of mentees')
    return number, f"read as {number}"


def _leads(word: str) -> bool:
    """Tell whether an answer begins with its number: "two, but not at the same time"."""
    while (cut := _LEADING.sub("", word, count=1)) != word:
        word = cut
    found = _TOKEN.match(word)
    return found is not None and not _NOT_MENTEES.match(word[found.end() :])


def read_years(text: str) -> tuple[str, str]:
    """Return years of experience; "10+" is 10, months count as parts of a year."""
    try:
        answers.number(text)
        plain = text.replace(",", ".") if re.fullmatch(r"\d+,\d", text.strip()) else text
        return plain, ""
    except ValueError:
        pass
    word = fold(text).replace("’", "'").strip(" .!;~")
    if word in ("none", "no experience"):
        return "0", "read as 0"
    span = _SPAN.match(word)
    if span and span[2]:
        value = f"{int(span[1] or 0) + int(span[2]) / 12:.2f}".rstrip("0").rstrip(".")
        return value, f"read as {value}"
    number = _one(text, word, "years")
    rest = set(_MARKS.sub(" ", _TOKEN.sub(" ", word)).split())
    if rest - _BESIDE_YEARS or re.search(r"[-−]\s*\d", word) or float(number) > 80:
        raise ValueError(f'"{text}" is not clearly a number of years')
    return number, f"read as {number}"
