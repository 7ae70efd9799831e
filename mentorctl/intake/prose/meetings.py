"""How and how often people want to meet, as they write it: one of the choices, or refused."""

import re
from collections.abc import Mapping, Sequence

from mentorctl.intake.prose.blank import BLANK
from mentorctl.model import answers
from mentorctl.model.fields import FORMATS, FREQUENCIES
from mentorctl.model.text import fold, listed

_REMOTE = re.compile(
    r"\b(virtual(?:ly)?|on-?\s?line|remote(?:ly)?|zoom|(?:ms |microsoft )?teams"
    r"|(?:by |via |over )?video|over the (?:internet|web|phone)|(?:tele)?phone|web-?ex|skype"
    r"|google meet|google hangouts|on (?:a )?(?:screen|call)|facetime|whatsapp"
    r"|digital(?:ly)?|from home|at a distance|distance|webcam)\b"
)
_IN_PERSON = re.compile(
    r"\b(in[- ]person|face[- ]to[- ]face|f2f|face2face|on-?\s?site"
    r"|(?:in|at|on) (?:the|my|your|our|an?) (?!call|morning|afternoon|evening|week|moment|same"
    r"|internet|phone|web|screen|computer|line|go)\w+|in[- ]office"
    r"|on campus|over (?:a )?(?:coffee|tea|lunch|cuppa)|for (?:a )?(?:coffee|tea|lunch|cuppa)"
    r"|at work|live|physical(?:ly)?|in the flesh|in real life|irl|same room|in the same room"
    r"|around a table|at a table)\b"
)
_EITHER = re.compile(
    r"\b(hybrid|both|either(?: way| one)?|a bit of (?:both|each)|some of (?:both|each)|whichever"
    r"|whatever(?: (?:suits|works))?|no strong (?:view|feeling)s?|don't mind"
    r"|no matter|mixed|any|no preference|no strong preference|a? ?mix(?:ture)?(?: of)?"
    r"|combination(?: of)?|flexible|does ?n[o']t matter|open to (?:both|either|any)|all)\b"
)
_FORMAT_FILLER = frozenset(
    ["only", "meeting", "meetings", "via", "by", "over", "on", "the", "a", "and", "or",
     "with", "calls", "call", "chat", "conference", "conferencing", "conversation",
     "conversations", "through", "using", "is", "fine", "ok", "okay", "works", "for", "me",
     "i", "m", "am", "would", "to", "meet", "us", "them", "my", "partner", "mentor",
     "mentee", "please",
     "s", "it", "that", "you", "can", "be", "call", "talk", "talking", 
     "easier", "best", "suits", "works", "better", "strong", "view", "session", "sessions"]
)  # fmt: skip

_OFTEN: Mapping[str, list[str]] = {
    "weekly": ["weekly", "once a week", "every week", "each week", "once per week", "once weekly",
    "1x a week", "1x per week", "one time a week", "one time per week", "1x week", "1 x week"],
    "every two weeks": ["every two weeks", "every 2 weeks", "every other week",
    "every second week", "fortnightly", "every fortnight", "once a fortnight",
    "once every two weeks", "once every 2 weeks", "once every other week", "twice a month",
    "twice per month", "twice monthly", "two times a month", "2 times a month", "2x a month",
    "2x per month", "2 x month", "2x month", "two times per month", "2 times per month"],
    "monthly": ["monthly", "once a month", "every month", "each month", "once per month",
    "once monthly", "1x a month", "1x per month", "one time a month", "one time per month",
    "every 4 weeks", "every four weeks", "once every month", "1x month", "1 x month"],
}  # fmt: skip
_LENGTH = re.compile(
    r"\b(?:for )?(?:\d+|an?|one|two|half an)\s*-?\s*(?:min(?:ute)?s?|hours?|hrs?|h)\b(?: each)?"
)


def _plain(text: str, options: Sequence[str]) -> tuple[str, str] | None:
    """Return an option written as it is, or a blank; None for everything else."""
    try:
        return answers.choice(text, options), ""
    except ValueError:
        return ("", "read as blank") if fold(text) in BLANK else None


def read_format(text: str) -> tuple[str, str]:
    """Return how somebody wants to meet, and what was understood; raise ValueError in doubt."""
    if plain := _plain(text, FORMATS):
        return plain
    word = fold(text)
    said = {
        name: pattern.search(word)
        for name, pattern in zip(FORMATS, (_IN_PERSON, _REMOTE, _EITHER), strict=True)
    }
    rest = word
    for pattern in (_EITHER, _IN_PERSON, _REMOTE):
        rest = pattern.sub(" ", rest)
    found = [name for name, match in said.items() if match]
    if (
        not found
        or set(re.findall(r"\w+", rest)) - _FORMAT_FILLER
        or ("only" in rest and found[1:])
    ):
        raise ValueError(f'"{text}" does not clearly say {listed(FORMATS, "or")}')
    answer = found[0] if len(found) == 1 else "either"
    return answer, f'"{text}" is read as {answer}'


def read_frequency(text: str) -> tuple[str, str]:
    """Return how often somebody wants to meet, and a note; raise ValueError in doubt."""
    if plain := _plain(text, FREQUENCIES):
        return plain
    word = fold(text)
    meant: set[str] = set()
    for part in re.split(r"[();,/]|\s[-–]\s", _LENGTH.sub(" ", word)):
        said = " ".join(part.replace("-", " ").split()).strip(" .!")
        if said in ("bi weekly", "biweekly", ""):
            continue  # twice a week or every two weeks: only what stands beside it can tell
        found = {name for name, ways in _OFTEN.items() if said in ways}
        meant |= found or {said}
    if len(meant) == 1 and (answer := meant.pop()) in FREQUENCIES:
        return answer, f'"{text}" is read as {answer}'
    if "bi" in word and "weekly" in word and not meant:
        raise ValueError(f'"{text}" may mean twice a week or every two weeks')
    raise ValueError(f'"{text}" is not clearly one of {listed(FREQUENCIES, "or")}')
