"""Names of folders and files: safe on Windows, macOS and Linux, and short.

Answers are never paths. Of a name only its letters and digits are left, plain ones where there are
any, behind a number of ours; so nothing that somebody typed can leave the folder or hide in it.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping

_LONGEST = 40
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))]
)
_LETTERS = {"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th"}


def safe_part(text: str, longest: int = _LONGEST) -> str:
    """Return a text as part of a file name: small plain letters, digits and hyphens; may be empty.

    Writing that has no plain letters is left out.
    """
    plain = "".join(_LETTERS.get(c, c) for c in text.casefold())
    plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    part = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:longest].strip("-")
    return f"{part}-" if part in _RESERVED else part


def folder_names(pairs: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """Return the folder of each pack by its pair number, from (pair number, names of the people).

    The number comes first and is told apart without case, as file systems do.
    """
    found: dict[str, str] = {}
    used: set[str] = set()
    for pair, people in pairs:
        number = safe_part(pair) or "pair"
        base = "-".join(filter(None, (number, safe_part(people))))
        name, more = base, 2
        while name in used:
            name, more = f"{base}-{more}", more + 1
        used.add(name)
        found[pair] = name
    return found


def beside(name: str) -> str:
    """Return the name under which a new version stands beside a file that a person has edited."""
    stem, dot, ending = name.rpartition(".")
    return f"{stem} (new){dot}{ending}"
