"""Which entries of an import are one topic, and the topics that the roster should list."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mentorctl.intake.people import TOPIC_FIELDS
from mentorctl.intake.sign_up import SignUp
from mentorctl.model.fields import Role
from mentorctl.model.findings import Finding, Where, note
from mentorctl.model.text import fold
from mentorctl.model.ties import core, misspelled, synonyms
from mentorctl.model.topics import Topics, split_entries


@dataclass(frozen=True)
class Tie:
    """An entry that is read as a topic of another spelling."""

    entry: str
    topic: str
    how: str
    """In a few words: the same words, another name, a slip."""
    where: Where


@dataclass(frozen=True)
class Said:
    """An entry, as most people spell it, with who said it."""

    entry: str
    times: Counter[Role]
    where: Where

    @property
    def total(self) -> int:
        """How many people said it, of both sides."""
        return self.times.total()


def entries_said(people: Iterable[SignUp]) -> list[Said]:
    """Return every entry of the lists that speak the language of topics, in order of spelling."""
    times: dict[str, Counter[Role]] = {}
    spelled: dict[str, Counter[str]] = {}
    places: dict[str, Where] = {}
    for person in people:
        for key in sorted(TOPIC_FIELDS & person.values.keys()):
            for entry in split_entries(person.values[key], ()):
                word = fold(entry)
                times.setdefault(word, Counter())[person.role] += 1
                spelled.setdefault(word, Counter())[entry] += 1
                place = person.places.get(key, person.where)
                places[word] = min(places.get(word, place), place)
    return [
        Said(min(spelled[w], key=lambda e: (-spelled[w][e], e)), times[w], places[w])
        for w in sorted(times)
    ]


def tie(said: Sequence[Said], topics: Topics) -> tuple[list[Tie], list[str]]:
    """Return the entries tied to a topic, and new topics: what two people or more say.

    A new topic is spelled as the mentors spell it. What one person says alone stays as written,
    unless its words, another common name or its spelling tie it to a topic.
    """
    names = {core(name): name for name in sorted(set(topics.names.values()), reverse=True)}
    names |= {core(also): name for also, name in topics.names.items() if core(also) not in names}
    order = sorted(said, key=lambda s: (-s.times[Role.MENTOR], -s.total, fold(s.entry)))
    new: list[str] = []
    ties: list[Tie] = []
    left: list[Said] = []
    heard = Counter(core(s.entry) for s in said for _ in range(s.total))
    common = synonyms()
    for one in order:
        key = core(one.entry)
        other = next((k for k in sorted(common.get(key, ())) if k in names), "")
        if topics.knows(one.entry):
            continue
        if key in names:
            ties.append(Tie(one.entry, names[key], "the same words", one.where))
        elif other:
            ties.append(Tie(one.entry, names[other], "another name of it", one.where))
        elif heard[key] > 1 or key in common:
            names[key] = one.entry
            new.append(one.entry)
        else:
            left.append(one)
    for one in left:
        if near := misspelled(one.entry, names.values()):
            ties.append(Tie(one.entry, near, "a slip in spelling", one.where))
    ties = [t for t in ties if fold(t.entry) != fold(t.topic)]
    return sorted(ties, key=lambda t: (fold(t.topic), fold(t.entry))), sorted(new, key=fold)


def tie_findings(ties: Sequence[Tie]) -> list[Finding]:
    """Return a note for each tie."""
    return [
        note(
            "tied",
            t.where,
            f'"{t.entry}" is read as the topic "{t.topic}": {t.how}.',
            "If they differ, take it out of Also called on the Topics sheet.",
        )
        for t in ties
    ]
