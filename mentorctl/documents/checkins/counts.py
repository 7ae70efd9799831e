"""The sheets of results.xlsx that count: verdicts, entries of lists, and figures."""

from collections import Counter
from collections.abc import Sequence

from mentorctl.documents.checkins.overview import VERDICTS
from mentorctl.documents.sheets import Column, SheetPlan, Tone
from mentorctl.journey.checkins.chosen import Chosen
from mentorctl.journey.checkins.evaluation import Figure, Growth, Rate
from mentorctl.journey.checkins.question import Item, Questionnaire
from mentorctl.journey.checkins.response import Response
from mentorctl.journey.checkins.stage import Stage
from mentorctl.journey.checkins.standing import Standing
from mentorctl.model.grid import Value


def verdicts_sheet(found: Sequence[Standing], stage: Stage, rate: Rate) -> SheetPlan:
    """Return how many pairs have each verdict, the most serious first, and who answered."""
    times = Counter(one.verdict for one in found)
    rows: list[tuple[Value, ...]] = [(v, times[v]) for v in reversed(VERDICTS[stage])]
    rows.append(("People who answered", rate.answered))
    rows.append(("People who were asked", rate.asked))
    return SheetPlan(
        "Counts", (Column("Verdict", 30), Column("Pairs", 10, "points")), tuple(rows), tab=Tone.GOOD
    )


def list_question(asked: Questionnaire) -> tuple[str, tuple[Item, ...]]:
    """Return key and entries of the question from whose list people choose; empty if none is."""
    return next(((q.key, q.items) for q in asked.questions if q.items), ("", ()))


_ENTRY = {"obstacles": "Obstacle", "signs": "Sign", "changed": "Change"}
LISTS = tuple(f"{name}s" for name in _ENTRY.values())
"""Titles of the sheets that count how often each entry of a list was named."""


def listed_sheet(found: Sequence[Standing], asked: Questionnaire) -> SheetPlan | None:
    """Return how often each obstacle, sign or change was named; None where none is asked for.

    The first four columns make the chart.
    """
    key, items = list_question(asked)
    if not items:
        return None
    mentees: Counter[int] = Counter()
    mentors: Counter[int] = Counter()
    both: Counter[int] = Counter()
    for one in found:
        by_mentee = _named(key, one.pairing.by_mentee)
        by_mentor = _named(key, one.pairing.by_mentor)
        mentees.update(by_mentee)
        mentors.update(by_mentor)
        both.update(by_mentee & by_mentor)
    leads = any(item.route for item in items)
    rows: list[tuple[Value, ...]] = [
        (
            item.text,
            mentees[item.number],
            mentors[item.number],
            both[item.number],
            *([item.route.value if item.route else ""] if leads else []),
        )
        for item in items
    ]
    name = _ENTRY[key]
    return SheetPlan(
        f"{name}s",
        (
            Column(name, 36),
            Column("Mentees", 11, "points"),
            Column("Mentors", 11, "points"),
            Column("Both of a pair", 12, "points"),
            *([Column("Leads to", 22)] if leads else []),
        ),
        tuple(rows),
        key=(0,),
        tab=Tone.LOOK,
    )


def _named(key: str, response: Response | None) -> set[int]:
    value = response.values.get(key) if response else None
    return set(value.numbers) if isinstance(value, Chosen) else set()


def figures_sheet(found: Sequence[Figure], growth: Growth | None) -> SheetPlan:
    """Return each figure with numerator, denominator and missing, its mean and its share."""
    rows: list[tuple[Value, ...]] = []
    for one in found:
        spread = "; ".join(f"{answer} {times}" for answer, times in one.counts if times)
        good: Value = one.numerator if one.judged else ""
        share = f"{one.numerator / one.denominator:.0%}" if one.judged and one.denominator else ""
        mean: Value = round(one.total / one.denominator, 2) if one.total else ""
        rows.append((one.text, good, one.denominator, one.missing, mean, share, spread))
    if growth:
        share = f"{growth.grew / growth.rated:.0%}" if growth.rated else ""
        mean = round(growth.points / growth.rated, 2) if growth.rated else ""
        told = "Points gained between the two ratings; those who rated both."
        rows.append(("Skills grew", growth.grew, growth.rated, growth.missing, mean, share, told))
    return SheetPlan(
        "Figures",
        (
            Column("Question", 58, "wrap"),
            Column(
                "Favorable",
                11,
                "points",
                "Answered favorably; of a list: named none. "
                "Blank where no answer is better than another.",
            ),
            Column("Answered", 11, "points", "The denominator: answers that were understood."),
            Column("Missing", 10, "points", "Asked, and no answer that was understood."),
            Column("Average", 10, "number", "Points, 1 to 5 or 0 to 10, over those who answered."),
            Column("Share", 9, "points", "Favorable among those who answered."),
            Column("Answers", 80, "wrap"),
        ),
        tuple(rows),
        key=(0,),
        tab=Tone.GOOD,
    )
