"""How likely each field is by the words of a question alone."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from mentorctl.intake.meaning.words import Words, features


@cache
def _learned() -> tuple[tuple[str, ...], Any, float]:
    from importlib.resources import files

    import numpy as np

    with (files(__package__) / "learned.npz").open("rb") as stored, np.load(stored) as arrays:
        keys = tuple(map(str, arrays["keys"]))
        return keys, arrays["weights"], float(arrays["scale"])


def keys() -> tuple[str, ...]:
    """Return every key that a question may ask for, `none` among them."""
    return _learned()[0]


_OPTIONS: Mapping[str, float] = {
    "can_help_with": 0.3, "goals": 0.3, "skills_offered": 0.1, "skills_wanted": 0.1,
    "interests": 0.1, "languages": 0.05, "expertise": 0.05,
}  # fmt: skip
"""How likely each field is for ticked options whose question the tool left out: what sign-up forms
ask in that way."""


def of_options(by_words: Mapping[str, float]) -> Mapping[str, float]:
    """Return the chances of options without a question, given what the options' words say."""
    return {key: 0.7 * _OPTIONS.get(key, 0) + 0.3 * said for key, said in by_words.items()}


def chances(questions: Sequence[Words]) -> list[Mapping[str, float]]:
    """Return for each question how likely each key is, by its words; each sums to 1."""
    import numpy as np

    names, weights, scale = _learned()
    found: list[Mapping[str, float]] = []
    for words in questions:
        score = weights[-1].astype(np.float64)
        for bucket, weight in features(words).items():
            score += weight * weights[bucket]
        score = np.exp(scale * (score - score.max()))
        found.append(dict(zip(names, (score / score.sum()).tolist(), strict=True)))
    return found
