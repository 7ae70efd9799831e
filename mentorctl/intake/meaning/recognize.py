"""Which field each question of a form asks for: sure, likely, or openly unsure."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from mentorctl.intake.columns import SKIP
from mentorctl.intake.meaning.guess import chances, of_options
from mentorctl.intake.meaning.looks import LOOKS, Verdict
from mentorctl.intake.meaning.submitter import with_submitter
from mentorctl.intake.meaning.weigh import Weighed, agrees, allowed, of_another, possible, weigh
from mentorctl.intake.meaning.wordings import NONE, agreed, asked_so, heading_of, nearest_wording
from mentorctl.intake.meaning.words import Words, words_of
from mentorctl.intake.shapes.form import Form, How, Question, Read, Sure
from mentorctl.intake.shapes.groups import UNASKED
from mentorctl.model.fields import PART_KEYS, Role, by_heading
from mentorctl.model.text import fold, heading_key

_MAPPED = 0.3
"""Chance from which a field is taken, as likely: on exports that nothing was tuned on, taking a
field from here on was right five times in six."""
_SECOND = 0.1
"""Chance that a field needs at least where a likelier one has gone to another question."""
_CLAIMS = 0.5
"""Chance from which another question makes a sure one doubtful."""
_KNOWN = 0.8
"""Chance from which a known wording is sure, all weighed."""
_CERTAIN = 0.97
"""Chance by words alone from which an unknown wording can be sure, if the answers agree."""
_IDENTITY = 0.05
"""Chance from which a question says who people are, if no other does and the answers agree."""
_CANDIDATE = 0.1
_SAMPLE = 40
_CELLS = 120  # answers that are looked at


def recognize(
    form: Form,
    role: Role | None,
    told: Callable[[str], str | None] = lambda heading: None,
    names: Collection[str] = (),
    sides: Sequence[Role | None] = (),
) -> list[Read]:
    """Return how each question of a form is understood, in the form's order.

    `role` is the side of everybody on the form, None where it serves both; `sides` may say then
    who answers each question. `told` gives the field that a person has named for a heading.
    `names` are names known elsewhere, of any case.

    Each field goes to the question that it fits best; another question with the same field joins
    it where nobody answered both, else it must mean something else.
    """
    known = frozenset(map(fold, names))
    cells = [_cells(form, question) for question in form.questions]
    asked = [words_of(question.text, role) for question in form.questions]
    by_words = [
        of_options(said) if question.text.startswith(UNASKED) else said
        for question, said in zip(form.questions, _by_words(form, asked, role), strict=True)
    ]
    weighed = [
        weigh(words, said, answers[:_CELLS], role or side, known, _how(question, answers))
        for question, words, said, answers, side in zip(
            form.questions, asked, by_words, cells, sides or [None] * len(asked), strict=True
        )
    ]
    reads = [_without_weighing(question, told(question.text)) for question in form.questions]
    fields = _assign(form, weighed, reads)
    found = [
        read or _read(question, key, one, role)
        for question, key, one, read in zip(form.questions, fields, weighed, reads, strict=True)
    ]
    found = with_submitter(form, _contested(found, weighed))
    return [
        replace(read, sample=" ".join(answers[0].split())[:_SAMPLE] if answers else "",
                answered=len(answers))
        for read, answers in zip(_joined(found), cells, strict=True)
    ]  # fmt: skip


def _by_words(form: Form, asked: Sequence[Words], role: Role | None) -> list[Mapping[str, float]]:
    """Return what the words of each question say; of "Person: Band" the last part half of it."""
    whole = chances(asked)
    parts = chances([words_of(q.text.rpartition(": ")[2], role) for q in form.questions])
    return [
        {key: (said[key] + part[key]) / 2 for key in said} if ": " in question.text else said
        for question, said, part in zip(form.questions, whole, parts, strict=True)
    ]


def _how(question: Question, answers: Sequence[str]) -> How:
    """Return how a question was answered: entries that stand in every answer were ranked."""
    orders = [tuple(e.strip() for e in text.split(";") if e.strip()) for text in answers]
    same = len({frozenset(order) for order in orders}) == 1 and len(set(orders)) > 1
    return How.RANKS if same and len(orders[0]) > 2 else question.how


def _cells(form: Form, question: Question) -> list[str]:
    texts = filter(None, (form.answer(row, question) for row in form.rows))
    return sorted(texts, key=lambda text: (len(text), text))


def _without_weighing(question: Question, key: str | None) -> Read | None:
    """Return what a question means where a person said so, or a heading of the roster does."""
    if key == SKIP:
        return Read(question, "", Sure.IGNORED, "the Columns sheet says skip")
    if key:
        return Read(question, key, Sure.SURE, "the Columns sheet says so")
    field = by_heading().get(heading_key(question.text))
    if field is None or field.asked:
        return None
    return Read(question, field.key, Sure.SURE, "a heading of the roster")


def _assign(form: Form, weighed: Sequence[Weighed], told: Sequence[Read | None]) -> list[str]:
    """Return the field of each question, empty for none: the likeliest pairs first."""
    fields = [""] * len(weighed)
    taken = {read.field: [place] for place, read in enumerate(told) if read and read.field}
    ranked = sorted(
        (-one.chances[key], -_exact(key, one), place, key)
        for place, one in enumerate(weighed)
        if told[place] is None and not form.questions[place].submitter
        for key in one.chances
        if possible(key, one)
    )
    for _, _, place, key in ranked:
        if fields[place]:
            continue
        gone = {k for k in taken if k in weighed[place].chances}
        left = 1 - sum(weighed[place].chances[k] for k in gone)
        if key not in taken:
            if weighed[place].chances[key] >= max(_MAPPED * left, _SECOND):
                fields[place] = key
                taken[key] = [place]
                if key in PART_KEYS:
                    taken.setdefault("name", [])
                elif key == "name":
                    taken |= {part: [] for part in PART_KEYS if part not in taken}
        elif weighed[place].chances[key] >= _CLAIMS and _apart(form, [*taken[key], place]):
            fields[place] = key
            taken[key].append(place)
    for key in ("name", "email"):
        if key not in taken:
            _identify(key, fields, weighed, told, form)
    return fields


def _identify(
    key: str,
    fields: list[str],
    weighed: Sequence[Weighed],
    told: Sequence[Read | None],
    form: Form,
) -> None:
    """Give a field that says who people are to the one open question whose answers look so."""
    open_ = [
        place
        for place, one in enumerate(weighed)
        if not fields[place]
        and told[place] is None
        and not form.questions[place].submitter
        and one.chances.get(key, 0) >= _IDENTITY
        and one.verdicts.get(key) is Verdict.FOR
    ]
    if len(open_) == 1:
        fields[open_[0]] = key


def _contested(reads: Sequence[Read], weighed: Sequence[Weighed]) -> list[Read]:
    """Return the readings, none sure of a field that an open question claims as well."""
    found = list(reads)
    for place, read in enumerate(reads):
        if read.sure is not Sure.SURE or "Columns sheet" in read.why:
            continue
        exact = _exact(read.field, weighed[place])
        for other, one in zip(reads, weighed, strict=True):
            claims = possible(read.field, one) and one.chances.get(read.field, 0) >= _CLAIMS
            open_ = other.sure is Sure.UNSURE and not other.question.submitter
            if open_ and claims and _exact(read.field, one) >= exact:
                why = f"another question claims {heading_of(read.field)} too"
                found[place] = replace(read, sure=Sure.LIKELY, why=why)
    return found


def _exact(key: str, weighed: Weighed) -> bool:
    return key in asked_so(weighed.words)


def _apart(form: Form, places: Sequence[int]) -> bool:
    """Tell whether each of several questions is answered, and no two by the same row."""
    questions = [form.questions[place] for place in places]
    rows = [[bool(form.answer(row, q)) for q in questions] for row in form.rows]
    return len(places) > 1 and all(map(any, zip(*rows, strict=True))) and all(
        sum(row) < 2 for row in rows
    )  # fmt: skip


def _read(question: Question, key: str, one: Weighed, role: Role | None) -> Read:
    """Return the reading of a question, as sure as its grounds are."""
    if role and one.words.said and one.words.said is not role:
        key = ""
    if not key:
        return Read(question, "", Sure.UNSURE, _why_not(one), _candidates(one, role))
    known = asked_so(one.words) - {k for k in LOOKS if not allowed(k, role)}
    look, verdict = LOOKS[key], one.verdicts[key]
    likely = one.chances[key] >= _KNOWN
    certain = known == {key} and agreed(key, one.words) and not of_another(key, one.words, role)
    ours = one.words.content == words_of(heading_of(key)).content
    if (ours or (certain and likely)) and verdict >= Verdict.NOTHING:
        sure, why = Sure.SURE, "a known wording"
    elif min(one.by_words[key], one.chances[key]) >= _CERTAIN and agrees(key, one):
        sure, why = Sure.SURE, "telling words"
    elif key in known:
        sure, why = Sure.LIKELY, "worded so elsewhere"
    else:
        sure, why = Sure.LIKELY, f'worded like "{nearest_wording(key, question.text)}"'
    if verdict is Verdict.FOR:
        why = f"{why}, answers are {look}"
    return Read(question, key, sure, why, tuple(c for c in _candidates(one, role, key)))


def _why_not(one: Weighed) -> str:
    best = max(one.by_words, key=lambda key: one.by_words[key])
    if best == NONE or one.by_words[best] < _MAPPED or best not in one.verdicts:
        return "no known wording"
    if one.verdicts[best] < Verdict.NOTHING:
        return f"the heading says {heading_of(best)}, but the answers are not {LOOKS[best]}"
    return f"another question claims {heading_of(best)} too"


def _candidates(one: Weighed, role: Role | None, but: str = "") -> tuple[str, ...]:
    best = sorted((-c, k) for k, c in one.chances.items() if k not in (NONE, but))
    return tuple(heading_of(k) for c, k in best[:3] if -c >= _CANDIDATE)


def _joined(reads: Sequence[Read]) -> list[Read]:
    """Mark the questions that share a field: nobody answered both, and that deserves a look."""
    times: dict[str, int] = {}
    for read in reads:
        times[read.field] = times.get(read.field, 0) + 1
    return [
        replace(read, sure=Sure.LIKELY, why=f"{read.why}; nobody answered both")
        if read.field and times[read.field] > 1 and "Columns sheet" not in read.why
        else read
        for read in reads
    ]
