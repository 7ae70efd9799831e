"""Which field a question asks for: by its wording and by its answers, or openly unsure."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from mentorctl.intake.columns import SKIP
from mentorctl.intake.evidence import Verdict, judge
from mentorctl.intake.lexicon import HARD, LEXICON, SIDES, TELLING
from mentorctl.intake.lexicon_entry import Look
from mentorctl.intake.shapes.form import Form, Question, Read, Sure
from mentorctl.intake.wording import (
    EXACT,
    STRONG,
    Words,
    allowed,
    explained,
    fit,
    heading_of,
    likeness,
    ruled_out,
    words_of,
)
from mentorctl.model.fields import Role
from mentorctl.model.text import fold, listed

_CLOSE = 4
"""Points of fit between two fields below which neither is the better one."""
_ALIKE = 62
"""Likeness to a known wording from which answers of a telling kind may speak."""
_CANDIDATE = 70
_SAMPLE = 40
_IDENTITY = ("id", "name", "email")
"""An assistant may submit for someone: of two of these, neither is the better by its heading."""


@dataclass(frozen=True)
class _Claim:
    read: Read
    fit: int = 0
    """How well the wording fits; 101 where a person has said it."""


def recognize(
    form: Form,
    role: Role | None,
    told: Callable[[str], str | None] = lambda heading: None,
    names: Collection[str] = (),
) -> list[Read]:
    """Return how each question of a form is understood, in the form's order.

    `role` is the side of everybody on the form, None where it serves both. `told` gives the field
    that a person has named for a heading. `names` are names known elsewhere, of any case.
    """
    known = frozenset(map(fold, names))
    claims = []
    for question in form.questions:
        cells = sorted(
            filter(None, (form.answer(row, question) for row in form.rows)),
            key=lambda text: (len(text), text),
        )
        sample = " ".join(cells[0].split())[:_SAMPLE] if cells else ""
        claim = _told(question, told(question.text)) or _claim(question, cells, role, known)
        read = replace(claim.read, sample=sample, answered=len(cells))
        claims.append(replace(claim, read=read))
    return _settle(form, claims)


def _told(question: Question, key: str | None) -> _Claim | None:
    if not key:
        return None
    if key == SKIP:
        return _Claim(Read(question, "", Sure.IGNORED, "the Columns sheet says skip"))
    return _Claim(Read(question, key, Sure.SURE, "the Columns sheet says so"), EXACT + 1)


def _claim(
    question: Question, cells: Sequence[str], role: Role | None, known: frozenset[str]
) -> _Claim:
    words = words_of(question.text, role)
    side = role or words.said
    fits = {key: fit(key, words) for key in LEXICON}
    best = max(fits.values())

    def unsure(why: str, keys: Sequence[str] = ()) -> _Claim:
        near = [k for k in keys if allowed(k, side)]
        near += [k for k in _near(words, fits, side) if k not in near]
        heads = tuple(heading_of(k) for k in near[:3])
        return _Claim(Read(question, "", Sure.UNSURE, why, heads), best)

    if role and words.said and words.said is not role:
        return unsure(f"asks {words.said}s, and this is a form for {role}s")
    if best < STRONG:
        return _by_answers(question, words, cells, side) or unsure("no known wording")
    top = [k for k in LEXICON if best - fits[k] < _CLOSE]
    ours = [k for k in top if allowed(k, side)]
    if not ours:
        other = [SIDES[k] for k in top if k in SIDES]
        return unsure("asks for what the other side's form asks for", other)
    verdicts = {k: judge(LEXICON[k].look, cells, known) for k in ours}
    left = [k for k in ours if verdicts[k] is not Verdict.AGAINST]
    if not left:
        return unsure(
            f"the heading says {heading_of(ours[0])}, but the answers are not "
            f"{LEXICON[ours[0]].look}",
            ours,
        )
    telling = [k for k in left if verdicts[k] is Verdict.FOR and LEXICON[k].look in HARD]
    if len(left) > 1 and len(telling) == 1:
        left = telling
    if len(left) > 1:
        return unsure(f"may be {listed([heading_of(k) for k in left], 'or')}", left)
    key = left[0]
    return _Claim(_read(question, key, best, verdicts[key], words, len(ours) > 1), best)


def _read(
    question: Question, key: str, best: int, verdict: Verdict, words: Words, shared: bool
) -> Read:
    """Return the reading of a question with one meaning left, as sure as its grounds are."""
    look = LEXICON[key].look
    agrees = verdict is Verdict.FOR
    wording = "a known wording" if best >= EXACT else "telling words"
    if words.mended:
        wording = "a wording with a misspelling"
    why = f"{wording}, answers are {look}" if agrees else wording
    strict = look in HARD or look in (Look.NAME, Look.PERSON)
    told = best > STRONG + 5 and explained(key, words)
    sure = best >= EXACT or (agrees and strict and told)
    weak = words.mended or (shared and not agrees)
    return Read(question, key, Sure.SURE if sure and not weak else Sure.LIKELY, why)


def _by_answers(
    question: Question, words: Words, cells: Sequence[str], side: Role | None
) -> _Claim | None:
    """Return a likely claim where answers of a telling kind stand under a wording that is near."""
    found = [
        key
        for key, entry in LEXICON.items()
        if entry.look in TELLING
        and allowed(key, side)
        and not ruled_out(key, words)
        and likeness(key, words) >= _ALIKE
        and judge(entry.look, cells) is Verdict.FOR
    ]
    if len(found) != 1:
        return None
    why = f"a wording like {heading_of(found[0])}, answers are {LEXICON[found[0]].look}"
    return _Claim(Read(question, found[0], Sure.LIKELY, why), STRONG)


def _near(words: Words, fits: dict[str, int], side: Role | None) -> list[str]:
    """Return the fields that the wording comes near to, best first."""
    scored = {
        key: max(fits[key], 0 if ruled_out(key, words) else likeness(key, words))
        for key in LEXICON
        if allowed(key, side)
    }
    return sorted((k for k, s in scored.items() if s >= _CANDIDATE), key=lambda k: (-scored[k], k))


def _settle(form: Form, claims: Sequence[_Claim]) -> list[Read]:
    """Leave each field to one question, or to branches that nobody answered together."""
    reads = [c.read for c in claims]
    rivals: dict[str, list[int]] = {}
    for at, read in enumerate(reads):
        if read.field:
            rivals.setdefault(read.field, []).append(at)
    for key, places in rivals.items():
        open_ = [at for at in places if claims[at].fit <= EXACT]
        if len(places) < 2 or not open_:
            continue
        if len(open_) == len(places) and _apart(form, [reads[at] for at in places]):
            for at in places:
                why = f"{reads[at].why}; nobody answered both"
                reads[at] = replace(reads[at], sure=Sure.LIKELY, why=why)
            continue
        first = max(claims[at].fit for at in places)
        best = [at for at in places if claims[at].fit == first and reads[at].answered]
        clear = first > EXACT or (first == EXACT and len(best) == 1)
        if key in _IDENTITY and first <= EXACT and not _same(form, [reads[at] for at in places]):
            clear = False
        for at in open_:
            if not clear or at not in best:
                why = f"another question claims {heading_of(key)} too"
                reads[at] = replace(
                    reads[at], field="", sure=Sure.UNSURE, why=why, candidates=(heading_of(key),)
                )
    return reads


def _apart(form: Form, reads: Sequence[Read]) -> bool:
    if not all(r.answered for r in reads):
        return False
    return all(sum(bool(form.answer(row, r.question)) for r in reads) < 2 for row in form.rows)


def _same(form: Form, reads: Sequence[Read]) -> bool:
    return all(len({fold(form.answer(row, r.question)) for r in reads}) == 1 for row in form.rows)
