"""How well the wording of a question fits a field of the lexicon."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from mentorctl.intake.lexicon import FILLER, LEXICON, SPELLINGS
from mentorctl.model.fields import PART_KEYS, Role, by_key

EXACT = 100
STRONG = 70
"""A cue of one word is worth 75, and 5 more for each further word."""
_SHORT = 3
"""Words of a heading in which a single telling word counts."""

_NUMBERING = re.compile(
    r"^\s*(?:q(?:uestion)?\s*\d+|\d+)\s*[.):\-–]*\s+|^\s*(?:q?\d+)[.):]\s*", re.I
)
_ADVICE = re.compile(
    r"[(\[][^()\[\]]*\b(?:required|optional|select|tick|check|choose|apply|mandatory|please|rank"
    r"|separate\w*|comma|max|maximum|one per line|e\.?g|example|as)\b[^()\[\]]*[)\]]"
    r"|\b(?:for )?this (?:year|round|cycle|time)\b"
    r"|\bplease (?:select|tick|check|choose|rank|separate|list)\b[^.?!:]*[.!]?\s*$",
    re.I,
)
_NEGATED = re.compile(r"\b(\w+)n['’]t\b|\b(can)not\b", re.I)
_SAID = re.compile(
    r"^\s*(?:if (?:you(?:'re| are| chose| selected| want to be| would like to be| signed up as"
    r"| are applying as| wish to be)|applying as)|as|for)\s+(?:an?\s+|the\s+|potential\s+)*['\"]?"
    r"(mentor|mentee)s?\b['\"]?(?:\s+only)?\s*[,:–—-]?"
    r"|^\s*[(\[]?(mentor|mentee)s?(?:\s+(?:only|section|questions?))?[)\]]?\s*[:–—-]+\s"
    r"|[(\[](?:for\s+)?(mentor|mentee)s?(?:\s+only)?[)\]]",
    re.I,
)


@dataclass(frozen=True)
class Words:
    """A question's words, made comparable."""

    every: tuple[str, ...]
    """All words, in one spelling and number."""
    content: tuple[str, ...]
    """Those that say what is asked."""
    said: Role | None = None
    """The side that the wording itself addresses: "As a mentee, ..."."""
    mended: bool = False
    """Whether a misspelled word was read as one that it looks like."""


def words_of(text: str, role: Role | None = None) -> Words:
    """Return the words of a question, without numbering, advice and the side it addresses."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    plain = _ADVICE.sub(" ", _NUMBERING.sub("", plain)).strip()
    sides = {next(filter(None, m)) for m in _SAID.findall(plain)}
    said = Role(sides.pop()) if len(sides) == 1 else None
    if said:
        plain = _SAID.sub(" ", plain)
    if role:  # "Mentor name" on the mentors' form is their own
        own = re.sub(rf"^\s*{role}(?:'?s'?)?\s+(?=\S)", "", plain)
        plain = own if not re.match(r"(or|and|to)\b|[/&]", own) else plain
    tokens = _tokens(plain)
    mended = tuple(_mended(t) for t in tokens)
    return Words(mended, _content(mended), said, mended != tokens)


def fit(key: str, words: Words) -> int:
    """Return how well a field fits: 100 for a known wording, 75 and more for cues, else 0."""
    if words.content in _wordings()[key]:
        return EXACT
    every = set(words.every)
    if any(_in(word, every) for word in _never(key)):
        return 0
    best = 0
    for cue in LEXICON[key].cues:
        groups = cue.split()
        wanted = [g for g in groups if not g.startswith("!")]
        if len(wanted) == 1 and (len(words.content) > _SHORT or not explained(key, words)):
            continue
        if any(_in(_stem(w), every) for g in groups if g[0] == "!" for w in g[1:].split("|")):
            continue
        found = [{t for t in every for w in g.split("|") if _in(_stem(w), {t})} for g in wanted]
        # One word can't be two: "office" alone is not "office" and "site".
        if all(found) and len(set.union(*found)) >= len(wanted):
            best = max(best, STRONG + 5 * len(wanted))
    return best


def explained(key: str, words: Words) -> bool:
    """Tell whether every word that says what is asked is one that forms use for the field."""
    return all(any(_in(word, {t}) for word in _own(key)) for t in words.content)


def ruled_out(key: str, words: Words) -> bool:
    """Tell whether a word of the question rules the field out."""
    return any(_in(word, set(words.every)) for word in _never(key))


def likeness(key: str, words: Words) -> float:
    """Return how much the question looks like the nearest wording of a field, 0 to 100."""
    from rapidfuzz import fuzz

    asked = " ".join(words.content)
    return max(fuzz.token_sort_ratio(asked, " ".join(w)) for w in _wordings()[key])


def heading_of(key: str) -> str:
    """Return the heading by which a coordinator names a field on the Columns sheet."""
    field = by_key().get(key)
    return field.heading if field else key.replace("_", " ").capitalize()


def allowed(key: str, role: Role | None) -> bool:
    """Tell whether a field belongs to a side's form."""
    field = by_key().get(key)
    return role is None or key in (*PART_KEYS, "role") or bool(field and role in field.roles)


def _tokens(text: str) -> tuple[str, ...]:
    text = _NEGATED.sub(r"\1\2 not", text).replace("e-mail", "email").replace("'s", "")
    return tuple(_stem(t) for t in re.findall(r"[^\W_]+", text))


@cache
def _stem(token: str) -> str:
    if token.endswith("*"):
        return token
    token = SPELLINGS.get(token, token)
    if len(token) > 4 and token.endswith("ies"):
        token = token[:-3] + "y"
    elif len(token) > 3 and token.endswith("s") and not token.endswith(("ss", "us", "is")):
        token = token[:-1]
    return SPELLINGS.get(token, token)


def _content(tokens: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(t for t in tokens if t not in FILLER) or tokens


def _in(word: str, tokens: set[str]) -> bool:
    if word.endswith("*"):
        return any(t.startswith(word[:-1]) for t in tokens)
    return word in tokens


@cache
def _never(key: str) -> tuple[str, ...]:
    return tuple(_stem(w) for w in LEXICON[key].never.split())


@cache
def _wordings() -> dict[str, frozenset[tuple[str, ...]]]:
    return {
        key: frozenset(_content(_tokens(w.casefold())) for w in (heading_of(key), *entry.wordings))
        for key, entry in LEXICON.items()
    }


@cache
def _own(key: str) -> frozenset[str]:
    words = {t for way in _wordings()[key] for t in way}
    for cue in LEXICON[key].cues:
        words |= {_stem(w) for g in cue.split() if g[0] != "!" for w in g.split("|")}
    return frozenset(words)


@cache
def _vocabulary() -> tuple[str, ...]:
    words = {t for ways in _wordings().values() for way in ways for t in way}
    for entry in LEXICON.values():
        cues = re.split(r"[ |]", " ".join(entry.cues))
        words |= {_stem(w.strip("!*")) for w in [*cues, *entry.never.split()]}
    return tuple(sorted(words - {""}))


@cache
def _mended(token: str) -> str:
    """Return the word of the lexicon that a misspelled one is, else the word itself."""
    known = _vocabulary()
    if len(token) < 5 or not token.isalpha() or token in known:
        return token
    from rapidfuzz import fuzz, process

    others = [w for w in known if abs(len(w) - len(token)) <= 1 and w[0] == token[0]]
    found = process.extractOne(token, others, scorer=fuzz.ratio, score_cutoff=84)
    if found is None or token.startswith(found[0]) or found[0].startswith(token):
        return token
    # One ending for another is another word, not a slip: managed, manager.
    return token if token[:-2] == found[0][:-2] else str(found[0])
