"""Answers in people's own words, turned into what the strict reading takes, or refused."""

import re
from collections.abc import Callable, Mapping, Sequence

from mentorctl.intake.prose.numbers import read_capacity, read_years
from mentorctl.intake.prose.roles import role_taken
from mentorctl.intake.prose.zones import read_zone
from mentorctl.model import answers
from mentorctl.model.fields import FORMATS, FREQUENCIES, ROLE_CHOICES, Kind, by_key
from mentorctl.model.text import clean, fold, listed

BLANK = frozenset(
    ["n/a", "na", "n.a.", "n.a", "n / a", "none", "nothing", "nil", "null", "-", "--", "–",
     "—", ".", "not applicable", "none.", "none at the moment", "none at this time",
     "not at the moment", "nothing at this time"]
)  # fmt: skip
"""What people write into a list or a text to say that they leave it empty."""

_NOBODY = frozenset(
    ["no", "nobody", "no one", "noone", "no-one", "no preference", "no preferences",
     "anyone", "anybody", "none that i know of", "not that i know of", "none known"]
)  # fmt: skip
# A person may be called None or Na, and NA may be where they work.
_KEPT = frozenset({"id", "name", "first_name", "last_name"})
_NOT_BLANK = {"location": frozenset({"na"}), "manager": frozenset({"none", "none."})}

_ADDRESS = re.compile(r"[^\s<>,;:\"()\[\]]+@[^\s<>,;:\"()\[\]]+\.[^\s<>,;:\"()\[\]]+")
_DOUBT = re.compile(
    r"\b(but|not|no|pending|will|progress|scheduled|plan\w*|soon|if|partly|partially|except|almost"
    r"|need\w*|maybe|perhaps|unless|unsure|sure|or|think|verbal\w*|hope\w*|tentative\w*|waiting"
    r"|until|subject|condition\w*|yet|later|once|when|awaiting|expected)\b|n't|\?"
)
_YES = re.compile(
    r"^(yes|yep|yeah|completed?|approved|done|agreed|trained|attended|finished|granted|obtained"
    r"|confirmed|fully (?:trained|completed|approved))\b"
)
_NO_PHRASES = frozenset(
    ["pending", "in progress", "in process", "scheduled", "planned", "not started",
     "not yet started", "not done", "enrolled", "registered", "not trained", "not attended",
     "awaiting approval", "waiting for approval", "pending approval", "approval pending",
     "to be completed", "to do", "incomplete", "will do", "not finished",
     "partially completed", "partially", "denied", "declined", "rejected", "refused",
     "nope", "started"]
)  # fmt: skip

_REMOTE = re.compile(
    r"\b(virtual(?:ly)?|on-?\s?line|remote(?:ly)?|zoom|(?:ms |microsoft )?teams"
    r"|(?:by |via |over )?video|over the (?:internet|web|phone)|(?:tele)?phone|web-?ex|skype"
    r"|google meet|google hangouts|on (?:a )?screen|facetime|whatsapp"
    r"|digital(?:ly)?|from home|at a distance|distance|webcam)\b"
)
_IN_PERSON = re.compile(
    r"\b(in[- ]person|face[- ]to[- ]face|f2f|face2face|on-?\s?site"
    r"|(?:in|at|on) (?:the|my|your|our) (?!morning|afternoon|evening|week|moment|same|internet"
    r"|phone|web|screen|computer|line|go)\w+|in[- ]office"
    r"|on campus|over (?:a )?(?:coffee|tea|lunch|cuppa)|for (?:a )?(?:coffee|tea|lunch|cuppa)"
    r"|at work|live|physical(?:ly)?|in the flesh|in real life|irl|same room|in the same room"
    r"|around a table|at a table)\b"
)
_EITHER = re.compile(
    r"\b(hybrid|both|either(?: way| one)?|a bit of (?:both|each)|some of (?:both|each)|whichever"
    r"|whatever(?: (?:suits|works))?|don't mind|no matter|mixed|any|no preference"
    r"|no strong preference|a? ?mix(?:ture)?(?: of)?"
    r"|combination(?: of)?|flexible|does ?n[o']t matter|open to (?:both|either|any)|all)\b"
)
_FORMAT_FILLER = frozenset(
    ["only", "meeting", "meetings", "via", "by", "over", "on", "the", "a", "and", "or",
     "with", "calls", "call", "chat", "conference", "conferencing", "conversation",
     "conversations", "through", "using", "is", "fine", "ok", "okay", "works", "for", "me",
     "i", "m", "am", "would", "to", "meet", "us", "them", "my", "partner", "mentor",
     "mentee", "please",
     "s", "it", "that", "you", "can", "be", "call", "talk", "talking", "session", "sessions"]
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


def read_answer(key: str, text: str) -> tuple[str, str]:
    """Return what the strict reading takes for field `key`, and what was understood, if anything.

    The note is empty where the answer already was as the roster wants it. Raises ValueError with
    a sentence where the answer has no one meaning; an answer is never guessed.
    """
    text = clean(text)
    if key in _KEPT or not text:
        return text, ""
    if reader := _READERS.get(key):
        return reader(text)
    field = by_key().get(key)
    kind = field.kind if field else Kind.TEXT
    if kind in (Kind.LIST, Kind.WORDS, Kind.PEOPLE):
        return _entries(text, BLANK | _NOBODY if kind is Kind.PEOPLE else BLANK)
    word = fold(text)
    if word in _NOT_BLANK.get(key, ()):
        return ("none" if key == "manager" else text), ""
    if word in BLANK:
        return "", "read as blank"
    return (text.rstrip("; ") if kind in (Kind.GRADE, Kind.PERSON) else text), ""


def _entries(text: str, blank: frozenset[str]) -> tuple[str, str]:
    kept: dict[str, str] = {}
    dropped: list[str] = []
    for part in re.split(r"[;\n]", text):
        entry = part.strip()
        if entry and fold(entry) in blank:
            dropped.append(entry)
        elif entry:
            kept.setdefault(fold(entry), entry)
    if not kept:
        return "", "read as blank"
    note = f'left out "{dropped[0]}"' if dropped else ""
    return "; ".join(kept.values()), note


def _yes_no(text: str) -> tuple[str, str]:
    word = fold(text).strip(" .!;")
    try:
        return ("yes" if answers.yes_no(word) else "no"), ""
    except ValueError:
        pass
    if word in BLANK:
        return "", "read as blank"
    if word in _NO_PHRASES:
        return "no", f'"{text}" is read as no'
    first, _, rest = word.partition(",")
    if first.strip() == "no" and not re.search(r"\b(but|yes|approved|completed|done)\b", rest):
        return "no", f'"{text}" is read as no'
    if _YES.match(word) and not _DOUBT.search(word):
        return "yes", f'"{text}" is read as yes'
    raise ValueError(f'"{text}" is neither yes nor no')


def _plain(text: str, options: Sequence[str]) -> tuple[str, str] | None:
    """Return an option written as it is, or a blank; None for everything else."""
    try:
        return answers.choice(text, options), ""
    except ValueError:
        return ("", "read as blank") if fold(text) in BLANK else None


def _meeting_format(text: str) -> tuple[str, str]:
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


def _frequency(text: str) -> tuple[str, str]:
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


def _email(text: str) -> tuple[str, str]:
    if fold(text) in BLANK:
        return "", "read as blank"
    found = list(dict.fromkeys(a.rstrip(".") for a in _ADDRESS.findall(text)))
    if not found:
        raise ValueError(f'"{text}" is not an email address')
    if len({fold(a) for a in found}) > 1:
        raise ValueError(f'"{text}" holds several addresses: {listed(found)}')
    return found[0], "" if found[0] == text else f"read as {found[0]}"


def _role(text: str) -> tuple[str, str]:
    try:
        return answers.choice(text, ROLE_CHOICES), ""
    except ValueError:
        pass
    roles = role_taken(text)
    if not roles:
        raise ValueError(f'"{text}" does not clearly say {listed(ROLE_CHOICES, "or")}')
    answer = "both" if len(roles) > 1 else roles[0].value
    return answer, f'"{text}" is read as {answer}'


def _zone(text: str) -> tuple[str, str]:
    return ("", "read as blank") if fold(text) in BLANK else read_zone(text.rstrip("; "))


def _years(text: str) -> tuple[str, str]:
    return ("", "read as blank") if fold(text) in BLANK - {"none"} else read_years(text)


_READERS: Mapping[str, Callable[[str], tuple[str, str]]] = {
    "capacity": read_capacity,
    "years": _years,
    "training": _yes_no,
    "approval": _yes_no,
    "format": _meeting_format,
    "frequency": _frequency,
    "time_zone": _zone,
    "email": _email,
    "role": _role,
}
