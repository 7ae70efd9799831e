"""A roster of invented people: the same for the same size, with the gaps that real ones have."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

import xlsxwriter  # type: ignore[import-untyped]  # ships no types

from bench import words
from mentorctl.model.fields import FORMATS, FREQUENCIES, Role, for_role

SEED = 2027
_LEFT_OUT = {"track", "notes"}
"""Tracks would cut the problem into small ones; notes are never read."""

Answers = dict[str, str | int]


def write_roster(path: Path, size: int) -> None:
    """Write a workbook with `size` mentors and as many mentees, and about 25 columns each."""
    rng = Random(SEED)
    names = _names(rng, 2 * size)
    mentors = [_mentor(rng, i, name) for i, name in enumerate(names[:size])]
    mentees = [_mentee(rng, i, name) for i, name in enumerate(names[size:])]
    # Sorted by grade, somebody further up is never below: no circle in the chain of command.
    mentors.sort(key=lambda p: -int(p["grade"]))
    _managers(rng, mentors, mentees)
    _wishes(rng, mentors, mentees)
    with xlsxwriter.Workbook(path) as book:
        _write_people(book, "Mentors", Role.MENTOR, mentors)
        _write_people(book, "Mentees", Role.MENTEE, mentees)
        _write_rows(
            book,
            "Program",
            [
                ("Setting", "Value"),
                ("Program name", "Benchmark"),
                ("Start date", "2027-01-11"),
                ("Smallest grade gap", 2),
                ("Largest time-zone difference", 9),
            ],
        )
        _write_rows(book, "Topics", [("Topic",), *((goal,) for goal in words.GOALS)])
        pairs = zip(rng.sample(mentees, size // 20), rng.sample(mentors, size // 20), strict=True)
        _write_rows(
            book,
            "Exclusions",
            [
                ("Person", "Person", "Reason"),
                *((one["id"], other["id"], "Related") for one, other in pairs),
            ],
        )


def _write_people(
    book: xlsxwriter.Workbook, sheet: str, role: Role, people: Sequence[Answers]
) -> None:
    columns = [f for f in for_role(role) if f.key not in _LEFT_OUT]
    rows = [[person.get(f.key, "") for f in columns] for person in people]
    _write_rows(book, sheet, [[f.heading for f in columns], *rows])


def _write_rows(book: xlsxwriter.Workbook, sheet: str, rows: Sequence[Sequence[str | int]]) -> None:
    page = book.add_worksheet(sheet)
    for number, row in enumerate(rows):
        page.write_row(number, 0, row)


def _names(rng: Random, number: int) -> list[str]:
    """Return as many different names."""
    initials = "ABCDEFGHJKLMNPRSTW"
    every = len(words.FIRST) * len(initials) * len(words.LAST)
    found = []
    for pick in rng.sample(range(every), number):
        rest, last = divmod(pick, len(words.LAST))
        first, initial = divmod(rest, len(initials))
        found.append(f"{words.FIRST[first]} {initials[initial]}. {words.LAST[last]}")
    return found


def _person(rng: Random, name: str) -> Answers:
    function = rng.choice(words.FUNCTIONS)
    person: Answers = {
        "name": name,
        "email": name.replace(". ", ".").replace(" ", ".").lower() + "@example.com",
        "job_title": f"{function} {rng.choice(words.JOBS)}",
        "department": rng.choice(words.DEPARTMENTS),
        "function": function,
        "languages": "; ".join(
            [*(["English"] if rng.random() < 0.97 else []), *_several(rng, words.LANGUAGES, 0, 2)]
            or ["Spanish"]
        ),
    }
    place = rng.choices(words.PLACES, weights=[zone[2] for zone in words.PLACES])[0]
    person |= {"location": place[0], "time_zone": place[1]}
    maybe: Answers = {
        "interests": "; ".join(_several(rng, words.INTERESTS, 1, 5)),
        "behavioral_style": rng.choice(words.STYLES),
        "employers": "; ".join(_several(rng, words.EMPLOYERS, 1, 3)),
        "special_knowledge": _sentence(rng),
        "format": rng.choices(FORMATS, weights=(20, 20, 60))[0],
        "frequency": rng.choice(FREQUENCIES),
    }
    return person | _some(rng, maybe, 0.8)


def _mentor(rng: Random, number: int, name: str) -> Answers:
    always: Answers = {
        "id": f"A{number + 1:05}",
        "grade": rng.randint(7, 15),
        "years": rng.randint(6, 35),
        "can_help_with": "; ".join(_several(rng, words.GOALS, 2, 6)),
        "training": rng.choice(("yes", "yes", "no")),
    }
    maybe: Answers = {
        "skills_offered": "; ".join(_several(rng, words.SKILLS, 2, 8)),
        "expertise": "; ".join(_several(rng, (*words.GOALS, *words.SKILLS), 1, 2)),
        "capacity": rng.choices((0, 1, 2, 3), weights=(5, 81, 10, 4))[0],
    }
    return _person(rng, name) | always | _some(rng, maybe, 0.7)


def _mentee(rng: Random, number: int, name: str) -> Answers:
    always: Answers = {
        "id": f"B{number + 1:05}",
        "grade": rng.randint(3, 9),
        "years": rng.randint(0, 15),
        "goals": "; ".join(_several(rng, words.GOALS, 1, 5)),
        "approval": rng.choice(("yes", "yes", "no")),
    }
    maybe: Answers = {
        "skills_wanted": "; ".join(_several(rng, words.SKILLS, 1, 6)),
        "about": f"{_sentence(rng)} {_sentence(rng)}",
    }
    return _person(rng, name) | always | _some(rng, maybe, 0.75)


def _several(rng: Random, options: Sequence[str], least: int, most: int) -> list[str]:
    return rng.sample(options, rng.randint(least, most))


def _some(rng: Random, answers: Answers, share: float) -> Answers:
    """Leave the rest blank."""
    return {key: answer for key, answer in answers.items() if rng.random() < share}


def _sentence(rng: Random) -> str:
    return f"{rng.choice(words.OPENINGS)} {' and '.join(_several(rng, words.THINGS, 1, 3))}."


def _managers(rng: Random, mentors: Sequence[Answers], mentees: Sequence[Answers]) -> None:
    for place, mentor in enumerate(mentors):
        above = mentors[rng.randrange(place // 4 + 1)]
        mentor["manager"] = above["id"] if above is not mentor else "none"
    for mentee in mentees:
        if rng.random() < 0.9:
            mentee["manager"] = rng.choice(mentors)["id"]


def _wishes(rng: Random, mentors: Sequence[Answers], mentees: Sequence[Answers]) -> None:
    """Name partners as people do: by id, by email or by name."""
    for group, others in ((mentors, mentees), (mentees, mentors)):
        for person in group:
            for key, share, most in (("preferred", 0.2, 3), ("refused", 0.03, 1)):
                if rng.random() < share:
                    named = rng.sample(others, min(rng.randint(1, most), len(others)))
                    how = rng.choice(("id", "id", "email", "name"))
                    person[key] = "; ".join(str(p[how]) for p in named)
