"""What forms and spreadsheets call each field: wordings.tsv, one wording a line.

A line holds the key of the field, the wording, and `agreed` where several people gave this wording
for this field independently: only then is it sure by itself.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from mentorctl.intake.meaning.words import Words, words_of
from mentorctl.model.fields import by_key

NONE = "none"
"""The key of questions that ask for no field of the roster."""
PATH = Path(__file__).with_name("wordings.tsv")


def heading_of(key: str) -> str:
    """Return the heading by which a coordinator names a field on the Columns sheet."""
    field = by_key().get(key)
    return field.heading if field else key.replace("_", " ").capitalize()


@cache
def wordings() -> tuple[tuple[str, str], ...]:
    """Return every known wording with the key of what it asks for, in the order of the file."""
    lines = PATH.read_text("utf-8").splitlines()
    return tuple((key, text) for key, text, _ in (line.split("\t") for line in lines))


@cache
def _by_words() -> Mapping[tuple[str, ...], frozenset[str]]:
    found: dict[tuple[str, ...], set[str]] = {}
    for key, text in wordings():
        words = words_of(text)
        # "Are you a manager?" has the words of "Manager", so what is no field counts whole.
        found.setdefault(words.every if key == NONE else words.content, set()).add(key)
    return {words: frozenset(keys) for words, keys in found.items()}


@cache
def _agreed() -> frozenset[tuple[str, tuple[str, ...]]]:
    lines = (line.split("\t") for line in PATH.read_text("utf-8").splitlines())
    return frozenset((key, words_of(text).content) for key, text, agreed in lines if agreed)


def agreed(key: str, words: Words) -> bool:
    """Tell whether several people ask for a field in exactly these words of content."""
    return (key, words.content) in _agreed() or words.content == words_of(heading_of(key)).content


def asked_so(words: Words) -> frozenset[str]:
    """Return the keys that are asked for in exactly these words."""
    of_none = _by_words().get(words.every, frozenset()) & {NONE}
    return (_by_words().get(words.content, frozenset()) - {NONE}) | of_none


def nearest_wording(key: str, text: str) -> str:
    """Return the known wording of a field that looks most like `text`."""
    from rapidfuzz import fuzz, process, utils

    options = [w for k, w in wordings() if k == key]
    found = process.extractOne(
        text, options, scorer=fuzz.token_sort_ratio, processor=utils.default_process
    )
    return str(found[0]) if found else ""
