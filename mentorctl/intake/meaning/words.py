"""The words of a question, made comparable, and the features by which a question is known."""

import re
import unicodedata
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from mentorctl.model.fields import Role

BUCKETS = 1 << 14
"""Features are counted in so many places, by a checksum of their text."""

_NUMBERING = re.compile(
    r"^\s*(?:q(?:uestion)?\s*\d+|\d+|[a-z]\d{0,2}(?=[.)]))\s*[.):\-–]*\s+|^\s*(?:[a-z]?\d+)[.):]\s*"
    r"|^\s*part\s+\w+\s*[.:–-]\s*",
    re.I,
)
_ADVICE = re.compile(
    r"[(\[][^()\[\]]*\b(?:required|optional|select|tick|check|choose|apply|mandatory|please|rank"
    r"|separate\w*|comma|max|maximum|one per line|e\.?g|example|as)\b[^()\[\]]*[)\]]"
    r"|\b(?:for )?this (?:year|round|cycle|time)\b"
    r"|\bplease (?:select|tick|check|choose|rank|separate|list)\b[^.?!:]*[.!]?\s*$",
    re.I,
)
_WHICH = r"volunteer|potential|prospective|our|the|new|possible|proposed|available|all"
_NEGATED = re.compile(r"\b(\w+)n['’]t\b|\b(can)not\b", re.I)
_SIDE = r"(mentor|mentee)s?"
_SAID = re.compile(
    r"^\s*(?:if (?:you(?:'re| are| chose| selected| want to be| would like to be| signed up as"
    rf"| are applying as| wish to be)|applying as)|as|for)\s+(?:an?\s+|the\s+|potential\s+)*['\"]?"
    rf"{_SIDE}\b['\"]?(?:\s+only)?\s*[,:–—-]?"
    rf"|^\s*[(\[]?{_SIDE}(?:\s+(?:only|section|questions?))?[)\]]?\s*[:–—-]+\s"
    rf"|[(\[](?:for\s+)?{_SIDE}(?:\s+only)?[)\]]",
    re.I,
)
_FILLER = frozenset(
    ["a", "an", "the", "your", "you", "my", "our", "please", "enter", "type", "in", "select",
     "choose", "pick", "provide", "indicate", "state", "specify", "give", "tell", "us",
     "me", "what", "which", "is", "are", "was", "of", "do", "i", "all", "that", "apply",
     "optional", "required", "mandatory", "s", "list", "write", "fill", "answer", "choice",
     "field", "drop", "down", "dropdown", "box", "and", "or", "to", "for", "it", "below",
     "following", "each", "kindly", "here"]
)  # fmt: skip
_SPELLINGS: Mapping[str, str] = {
    "behavioural": "behavioral", "behaviour": "behavior", "programme": "program",
    "organisation": "organization", "organisational": "organizational", "colour": "color",
    "specialisation": "specialization", "specialise": "specialize", "specialism": "specialty",
    "speciality": "specialty", "centre": "center", "favourite": "favorite",
    "prioritise": "prioritize", "mgr": "manager", "dept": "department", "yrs": "years",
    "yr": "year", "num": "number", "nr": "number", "protégé": "protege", "protégée": "protege",
    "organising": "organizing", "competences": "competencies", "competence": "competency",
}  # fmt: skip


@dataclass(frozen=True)
class Words:
    """A question's words."""

    every: tuple[str, ...]
    """All words in their order, in one case and spelling."""
    said: Role | None = None
    """The side that the wording itself addresses: "As a mentee, ..."."""

    @property
    def content(self) -> tuple[str, ...]:
        """The words that say what is asked, singular; all where nothing else is left."""
        kept = tuple(_singular(w) for w in self.every if w not in _FILLER)
        return kept or self.every


def words_of(text: str, role: Role | None = None) -> Words:
    """Return the words of a question, without numbering, advice and the side it addresses."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    plain = _ADVICE.sub(" ", _NUMBERING.sub("", plain)).strip() or plain
    sides = {next(filter(None, m)) for m in _SAID.findall(plain)}
    said = Role(sides.pop()) if len(sides) == 1 else None
    if said:
        plain = _SAID.sub(" ", plain)
    if role:  # "Mentor name" on the mentors' form is their own
        own = re.sub(rf"^\s*{role}(?:'?s'?)?\s+(?=\S)", "", plain)
        plain = own if not re.match(r"(or|and|to)\b|[/&]", own) else plain
        if re.fullmatch(rf"(?:{_WHICH})?\s*{role}s?\W*", plain):
            plain = "name"  # "Mentor" over the mentors' names
    plain = _NEGATED.sub(r"\1\2 not", plain).replace("e-mail", "email").replace("'s", "")
    plain = re.sub(r"(?<=\w) ?#", " number ", plain)
    words = (_SPELLINGS.get(w, w) for w in re.findall(r"[^\W_]+", plain))
    return Words(tuple(words), said)


@cache
def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def features(words: Words) -> dict[int, float]:
    """Return the weight of each feature, by bucket: words, pairs of words, and parts of words.

    Words and parts each have a sum of squares of 1, so that long questions weigh as short ones.
    """
    every = words.every
    whole = {f"w{w}" for w in every} | {f"p{a} {b}" for a, b in pairwise(("^", *every, "$"))}
    if 0 < len(every) <= 3:
        whole.add(f"a{' '.join(every)}")
    parts = {
        f"c{framed[at : at + n]}"
        for framed in (f"<{w}>" for w in every)
        for n in (3, 4, 5)
        for at in range(len(framed) - n + 1)
    }
    found: dict[int, float] = {}
    for kind in (whole, parts):
        weight = len(kind) ** -0.5 if kind else 0
        for name in sorted(kind):
            bucket = zlib.crc32(name.encode()) % BUCKETS
            found[bucket] = found.get(bucket, 0) + weight
    return found
