"""Names of several people in one cell, whatever stands between them."""

import re
from collections.abc import Collection

from mentorctl.model.text import fold

_STRONG = re.compile(r"[;\n/|+&•]|\s+-\s+|\s(?:and|or|und|then)\s|(?:^|[\s,;(])\d{1,2}\s*[.):]\s+")
_ORDER = re.compile(
    r"\b(?:1st|2nd|3rd|first|second|third|fourth|choice|preference|preferably|ideally|either|maybe"
    r"|or|and|then|also|from|if possible|please|backup|alternatively|failing that)\b"
    r"|[^\w\s'’.@-]|\d{1,2}[.)]",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_UNLESS = re.compile(
    r"\b(?:but|except|not|never|avoid|other than|unless|instead|rather|no|anyone|anybody)\b|n't"
)
_REMARK = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
_PARTICLES = frozenset(
    ["de", "da", "do", "dos", "di", "du", "del", "della", "la", "le", "van", "von", "der", "den",
     "ter", "ten", "zu", "bin", "al", "el", "ibn", "y", "e"]
)  # fmt: skip


def partners_in(text: str, known: Collection[str]) -> tuple[str, ...]:
    """Return the people that a cell names, in its order, as written.

    `known` holds folded names, emails and ids of everybody who signed up; a name of theirs counts
    wherever it stands. Raises ValueError with a sentence where something else is left over.
    """
    if _whole(text, known):
        return (text.strip(),)
    parts = [_plain(p) for p in _STRONG.split(text)]
    found: list[str] = []
    for part in filter(None, parts):
        if _whole(part, known):
            found.append(part)
        elif "," in part:
            found += _by_commas(part, known)
        else:
            found.append(part)
    unknown = [p for p in found if not _whole(p, known)]
    if unknown and (inside := _inside(text, known)):
        return inside
    for part in unknown:
        if not _is_name(part):
            raise ValueError(f'"{part}" is not clearly a name')
    return tuple(dict.fromkeys(found))


def _plain(part: str) -> str:
    """Return a part without what stands around a name: marks, and a remark in brackets."""
    return _REMARK.sub("", part).strip(" ,.:")


def _is_name(text: str) -> bool:
    """Tell whether a text looks like a name or address of somebody who did not sign up."""
    words = text.split()
    if len(words) == 1:
        return "@" in text or bool(re.fullmatch(r"[A-Z]{0,4}-?\d{2,}", text))
    capitals = all(w[0].isupper() or fold(w) in _PARTICLES or not w[0].islower() for w in words)
    return capitals and len(words) <= 5 and all(map(_WORD.fullmatch, words))


def _whole(text: str, known: Collection[str]) -> bool:
    word = fold(text)
    last, comma, first = word.partition(",")
    return word in known or (bool(comma) and f"{first.strip()} {last.strip()}" in known)


def _by_commas(part: str, known: Collection[str]) -> list[str]:
    """Return the names between commas; "Surname, First" of a known person is one name."""
    pieces = [p.strip() for p in part.split(",") if p.strip()]
    found: list[str] = []
    while pieces:
        both = ", ".join(pieces[:2])
        if len(pieces) > 1 and _whole(both, known):
            found.append(both)
            del pieces[:2]
        else:
            found.append(pieces.pop(0))
    return found


def _more_names(text: str, rest: str) -> bool:
    """Tell whether two capitalized words stand together outside the names that were found."""
    left = "".join(c if r != " " else " " for c, r in zip(text, rest, strict=True))
    particles = "|".join(_PARTICLES)
    return bool(re.search(rf"[A-ZÀ-Þ][\w'’-]+ +(?:(?:{particles}) +)*[A-ZÀ-Þ][\w'’-]+", left))


def _inside(text: str, known: Collection[str]) -> tuple[str, ...]:
    """Return the known names within a text, empty where the rest may name or except somebody."""
    word, places = fold(text), dict[int, str]()
    rest = word
    for name in sorted(known, key=lambda n: (-len(n), n)):
        if len(name) < 4:
            continue
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", rest):
            places[match.start()] = text[match.start() : match.end()]
            rest = rest[: match.start()] + " " * len(name) + rest[match.end() :]
    left = _ORDER.sub(" ", rest)
    if not places or len(word) != len(text) or _UNLESS.search(left) or _more_names(text, rest):
        return ()
    return tuple(dict.fromkeys(places[at] for at in sorted(places)))
