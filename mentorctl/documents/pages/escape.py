"""Plain text as Markdown that reads as that text: as few backslashes as will do."""

import re
from functools import lru_cache

# A character that could open or close something, in any common flavor of Markdown. What can only
# matter in company (an entity, a tag, an underscore at the edge of a word, an address that some
# viewers turn into a link) is escaped only in that company.
_ALWAYS = re.compile(r"[\\`*\[\]~]")
_EDGE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_ENTITY = re.compile(r"&(?=#|[A-Za-z][A-Za-z0-9]*;)")
_ADDRESS = re.compile(r":(?=//)|(?<=\w)@(?=\w)|(?<=www)\.", re.I)
_PIPE = re.compile(r"\|")
# What could begin a block when it stands first in a line.
_START = re.compile(r"^(\s*)([#>+|=:-]|\d{1,9}(?=[.)](?:\s|$)))")
_TRAILING = re.compile(r"#(?=#*\s*$)")


@lru_cache(maxsize=5000)  # documents of a run say most things again
def escaped(text: str, in_table: bool = False) -> str:
    """Return one line of text for the middle of a paragraph or, without pipes, of a table cell."""
    text = _ALWAYS.sub(r"\\\g<0>", text)
    for pattern in (_EDGE, _TAG, _ENTITY, _ADDRESS):
        text = pattern.sub(r"\\\g<0>", text)
    return _PIPE.sub(r"\\|", text) if in_table else text


def line_start(text: str) -> str:
    """Return an escaped line that doesn't begin a heading, list, quote, rule or table."""
    found = _START.match(text)
    if not found:
        return text
    space, first = found.groups()
    rest = text[found.end() :]
    return f"{space}{first}\\{rest}" if first.isdigit() else f"{space}\\{first}{rest}"


def heading_end(text: str) -> str:
    """Return an escaped heading whose last signs are not taken for its closing sequence."""
    return _TRAILING.sub(r"\\#", text)
