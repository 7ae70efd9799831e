"""What a question of a check-in is: its answers, what counts against a pair, who may see it."""

from dataclasses import dataclass
from enum import StrEnum

from mentorctl.journey.checkins.stage import Stage
from mentorctl.model.fields import Role


class Kind(StrEnum):
    """How an answer is read."""

    RATING = "rating from 1 to 5"
    YES_NO = "yes or no"
    OFTEN = "how often, or how many times"
    IN_A_ROW = "more than three, yes or no, or how many"
    SEVERAL = "any number of a list"
    CHOICE = "one of a list"
    ZERO_TO_TEN = "from 0 to 10"
    TEXT = "open answer"


class Sight(StrEnum):
    """Who may see an answer besides who gave it. Nobody else ever does."""

    COORDINATOR = "coordinator only"
    PAIR = "coordinator and partner"


class Route(StrEnum):
    """Where an obstacle leads."""

    COORDINATOR = "refer to coordinator"
    PAIR = "action plan"


@dataclass(frozen=True)
class Scale:
    """The answers to a question."""

    kind: Kind
    offered: tuple[str, ...] = ()
    """What a drop-down shows, in its order; of a rating the worst first."""
    also: tuple[tuple[str, ...], ...] = ()
    """Other words for each of `offered`, at the same place."""

    def words(self) -> dict[str, int]:
        """Return the place among `offered`, counted from 0, of each way of saying it."""
        found = {word: place for place, ways in enumerate(self.also) for word in ways}
        return {**found, **{word: place for place, word in enumerate(self.offered)}}


@dataclass(frozen=True)
class Item:
    """One entry of a list from which any number may be chosen."""

    number: int
    """Counted from 1, as people may answer it."""
    text: str
    also: tuple[str, ...] = ()
    """Other ways of saying it."""
    route: Route | None = None
    """Where it leads; None for an entry that leads nowhere by itself."""


@dataclass(frozen=True)
class Question:
    """One question of a check-in."""

    key: str
    text: str
    scale: Scale
    number: int = 0
    """From 1 to 5 for the questions that make the verdict of the 90-day check-up, else 0."""
    roles: tuple[Role, ...] = (Role.MENTOR, Role.MENTEE)
    sight: Sight = Sight.COORDINATOR
    unfavorable: tuple[bool | int, ...] = ()
    """Answers that count against the pair: points of a rating, yes or no; of how often they met,
    whether it was as often as agreed."""
    favorable: tuple[bool | int | str, ...] = ()
    """Answers that are counted as good in a figure, of a list that nothing is chosen; empty where
    no answer is better than another."""
    items: tuple[Item, ...] = ()
    """What can be chosen, of a list."""
    nothing: int = 0
    """The number of the entry that says that none of the others holds; 0 where a list has none."""
    goal: int = 0
    """The place of the goal it asks about, from 1; 0 where it asks about none."""
    also: tuple[str, ...] = ()
    """Short headings that can mean nothing else in such a table."""
    heard: tuple[str, ...] = ()
    """How the question is known in other words: all parts of one line, each `one|or|another`
    beginning of a word; a part that ends in a period is a whole word."""
    unlike: str = ""
    """Beginnings of words, parted by `|`, with which it is another question or turned around."""


@dataclass(frozen=True)
class Questionnaire:
    """What is asked at one stage."""

    stage: Stage
    title: str
    questions: tuple[Question, ...]

    def by_key(self) -> dict[str, Question]:
        """Return the questions by their key."""
        return {question.key: question for question in self.questions}

    def for_role(self, role: Role) -> tuple[Question, ...]:
        """Return what one side is asked."""
        return tuple(question for question in self.questions if role in question.roles)

    def scored(self) -> tuple[Question, ...]:
        """Return the questions that make the verdict, in the order of their numbers."""
        found = (question for question in self.questions if question.number)
        return tuple(sorted(found, key=lambda question: question.number))
