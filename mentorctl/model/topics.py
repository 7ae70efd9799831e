"""Topics: the words for goals and skills, with what else people call them."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from mentorctl.model.text import fold

_BREAKS = re.compile(r"[;\n]")

HELP_AREAS: tuple[tuple[str, str], ...] = (
    ("Technical skills", "technical; technical knowledge"),
    ("Multitasking", "time management; handling several tasks"),
    ("Navigating the organization", "navigating the company; organizational politics"),
    ("Exploring new ideas", "new ideas; innovation"),
    ("A new career path", "career change; new career path"),
    ("A wider network", "networking; widening my network"),
    ("Confidence", "self-confidence; building confidence"),
)
"""The seven ways a mentor can help, each with synonyms."""


@dataclass(frozen=True)
class Topics:
    """The Topics sheet: canonical names by what people may write."""

    names: Mapping[str, str] = field(default_factory=dict)
    """Canonical topic by its folded name or synonym."""

    def canonical(self, entry: str) -> str:
        """Return the topic that `entry` names, or `entry` as written."""
        return self.names.get(fold(entry), entry)

    def knows(self, entry: str) -> bool:
        """Tell whether `entry` is a topic or a synonym of one."""
        return fold(entry) in self.names


def split_entries(text: str, known: Iterable[str] | Topics | None = None) -> list[str]:
    """Return the entries of a multi-valued cell, as written, without repeats.

    `;` and line breaks always separate. Where there are none, commas separate if every part is
    `known` (folded texts, or Topics), longest known part first, so that a topic that itself holds
    a comma stays whole. With `known` None, commas always separate.
    """
    parts = [p.strip() for p in _BREAKS.split(text)]
    if len(parts) == 1 and "," in text:
        pieces = [p.strip() for p in text.split(",")]
        joined = pieces if known is None else _known_parts(pieces, known)
        parts = joined or parts
    first: dict[str, str] = {}
    for part in parts:
        if part:
            first.setdefault(fold(part), part)
    return list(first.values())


def _known_parts(pieces: list[str], known: Iterable[str] | Topics) -> list[str] | None:
    words = known.names if isinstance(known, Topics) else known
    found: list[str] = []
    at = 0
    while at < len(pieces):
        if not pieces[at]:
            at += 1
            continue
        for end in range(len(pieces), at, -1):
            whole = ", ".join(pieces[at:end])
            if fold(whole) in words:
                found.append(whole)
                at = end
                break
        else:
            return None
    return found


def vocabulary(cells: Iterable[str], topics: Topics) -> set[str]:
    """Return the folded entries that may stand between commas in a column of these cells.

    Those are the topics, every entry that stands alone somewhere, and every comma part that two
    or more different cells share; the rest could be one answer that holds a comma.
    """
    words = set(topics.names)
    shared: Counter[str] = Counter()
    for cell in set(cells):
        entries = [p.strip() for p in _BREAKS.split(cell) if p.strip()]
        if len(entries) == 1 and "," in entries[0]:
            shared.update({fold(p) for p in entries[0].split(",") if p.strip()})
        else:
            words.update(fold(e) for e in entries)
    return words | {word for word, times in shared.items() if times > 1}
