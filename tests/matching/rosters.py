"""Rosters made without spreadsheets: a builder for tests that show their input, and strategies.

The builder takes answers as a sheet would hold them (`expertise="SQL; Python"`, `capacity="2"`,
`manager="M1"`), so a test reads like rows. It orders people as intake does: by `natural_key(id)`.
"""

from dataclasses import replace
from itertools import pairwise

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from mentorctl.matching.case import Case
from mentorctl.matching.plan import propose
from mentorctl.matching.rules import rules_for
from mentorctl.matching.scores import score
from mentorctl.matching.verify import breaches
from mentorctl.model.criteria import BUILT_IN, COMPARISONS, Condition, Criterion
from mentorctl.model.fields import FIELDS, Kind, Role, for_role
from mentorctl.model.findings import Where
from mentorctl.model.grades import GradeScale, given_scale, natural_scale
from mentorctl.model.grid import column_letter
from mentorctl.model.pairs import Decision, Row
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.roster import TOP, Exclusion, Program, Roster
from mentorctl.model.settings import Settings, read_settings
from mentorctl.model.text import fold, heading_key, natural_key
from mentorctl.model.topics import Topics

OPEN = {"smallest_grade_gap": "none", "chain_of_command": "off"}
"""Settings under which no rule asks for an answer; a test switches on the one it is about."""

_LISTS = {f.key for f in FIELDS if f.kind in (Kind.LIST, Kind.WORDS, Kind.PEOPLE)}


def parts(text):
    """The entries of a cell."""
    return tuple(p.strip() for p in text.split(";") if p.strip())


def settings_of(texts):
    """Settings from the texts of a Program sheet; a text that can't be read fails the test."""
    values, wrong = read_settings(texts)
    assert not wrong, wrong
    return Settings.model_construct(**values)


def _person(model, role, id_, said):
    """A person on row `digits of the id + 1` of their sheet, columns in the order of `init`."""
    row = int("".join(c for c in id_ if c.isdecimal()) or 0) + 1
    cells = {f.key: f"{column_letter(i)}{row}" for i, f in enumerate(for_role(role))}
    own = said.pop("own", {})
    values = {k: parts(v) if k in _LISTS else v for k, v in said.items() if v != ""}
    return model.model_validate(
        {
            "name": f"Name {id_}",
            **values,
            "id": id_,
            "other": {heading_key(h): text for h, text in own.items()},
            "cells": cells,
            "where": Where("roster.xlsx", f"{role.value.title()}s", f"A{row}"),
        }
    )


def mentor(id_="M1", /, **said):
    """A mentor; `own` holds answers of columns that only this program has."""
    return _person(Mentor, Role.MENTOR, id_, said)


def mentee(id_="E1", /, **said):
    """A mentee; `own` holds answers of columns that only this program has."""
    return _person(Mentee, Role.MENTEE, id_, said)


def roster(
    mentors=(),
    mentees=(),
    program=None,
    tracks=None,
    criteria=BUILT_IN,
    exclusions=(),
    org=None,
    topics=(),
):
    """A roster as intake would leave it.

    program, tracks  texts by key of setting, tracks on top of the program's; default: OPEN
    exclusions       (id, id) or (id, id, reason)
    org              manager by person for people who are on no sheet; "none" is the top
    topics           "Topic" or "Topic: other name; other name"
    """
    people = [*mentors, *mentees]
    base = settings_of(OPEN if program is None else program)
    over = {t: read_settings(texts)[0] for t, texts in (tracks or {}).items()}
    managers = {p.id: p.manager for p in people if p.manager} | (org or {})
    names = {}
    for topic in topics:
        name, _, others = topic.partition(":")
        names |= {fold(word): name for word in (name, *parts(others))}
    own = {
        role: {h: h for p in group for h in p.other}
        for role, group in ((Role.MENTOR, mentors), (Role.MENTEE, mentees))
    }
    roles = [(Role.MENTOR, m) for m in mentors] + [(Role.MENTEE, m) for m in mentees]
    return Roster(
        mentors=in_order(mentors),
        mentees=in_order(mentees),
        program=Program(
            base,
            {t: base.model_copy(update=values) for t, values in over.items()},
            given_scale(base.grade_scale)
            if base.grade_scale
            else natural_scale(sorted({p.grade for p in people})) or GradeScale({}),
        ),
        criteria=tuple(criteria),
        topics=Topics(names),
        exclusions=tuple(Exclusion(*e) for e in exclusions),
        managers={who: TOP if boss == "none" else boss for who, boss in managers.items()},
        preferred={(role, p.id): p.preferred for role, p in roles if p.preferred},
        refused={(role, p.id): frozenset(p.refused) for role, p in roles if p.refused},
        headings=own,
    )


def in_order(people):
    """People as intake orders them."""
    return tuple(sorted(people, key=lambda p: natural_key(p.id)))


def criterion(compare, mentor_column, mentee_column=None, **more):
    """One row of the Criteria sheet; columns joined by + make one list."""
    columns = (
        tuple(c.strip() for c in text.split("+"))
        for text in (mentor_column, mentee_column or mentor_column)
    )
    return Criterion(more.pop("name", compare), *columns, compare, **more)


WEIGHTED = criterion("near", "Years in industry", name="Years", weight=1)
"""A criterion for tests that are about something else."""
GOALS = criterion("covers", "Can help with", "Goals", name="Goals")
LANGUAGE = criterion("shared", "Languages", name="Shared language", weight=0, required=True)
GAP = {**OPEN, "smallest_grade_gap": "2"}
"""Settings under which a mentor must be two grades above."""


def row(mentee_id="E1", mentor_id="M1", decision="Proposed", waiver="", pair="", line=2):
    """One row of the Pairs sheet, on line `line` of it."""
    columns = {"pair": "A", "mentee": "B", "mentor": "D", "decision": "J", "waiver": "K"}
    return Row(
        pair,
        mentee_id,
        mentor_id,
        Decision(decision),
        waiver,
        where=Where("matches.xlsx", "Pairs", f"B{line}"),
        cells={key: f"{letter}{line}" for key, letter in columns.items()},
    )


def one_pair(mentor_says=None, mentee_says=None, **roster_says):
    """A case of one mentee E1 and one mentor M1."""
    return Case(roster([mentor(**mentor_says or {})], [mentee(**mentee_says or {})], **roster_says))


def judged(case, mentee_id="E1", mentor_id="M1"):
    """Reason by name of the rules that block one pair, in the order of the rules."""
    low, high = case.roster.mentee[mentee_id], case.roster.mentor[mentor_id]
    found = ((rule.name, rule.why(case, low, high)) for rule in rules_for(case))
    return {name: why for name, why in found if why}


def proposed(who, rows=()):
    """The plan that `match` would make of a roster and the rows of the earlier plan."""
    rows = tuple(rows)
    return propose(score(Case(who, rows)), rows)


def pairs_of(proposal):
    """(mentee, mentor) of every standing row of a plan."""
    return [m.row.ids for m in proposal.matches if m.row.decision.stands]


# ---------------------------------------------------------------------------------------------
# Strategies

SECRET = "zzsecret"
"""Planted in what nobody but the coordinator may read."""

TRACKS = ("", "North", "South")
_ZONES = ("", "UTC+1", "UTC+1", "UTC-8", "Asia/Kolkata", "Pacific/Auckland", "Europe/Paris")
_NATURAL = ("", *"34568" * 2, "9")
_SCALE = ("Grade 7", "Grade 6", "Lead", "Chief")
_WORDS = ("", "", "SQL", "Python; SQL", "python", "Data bases; Budgets", "Budgets; SQL; Speaking")
_TALKS = ("", "", "Hiking", "hiking; Chess", "Chess; Opera; Go")
_SPEAKS = ("", "English", "English", "English; French", "French", "Hindi")
_TEXTS = (
    "",
    "Growing orchids and building radios",
    "Radios, low-level code and orchids",
    "I sail. Old boats and radios",
    "boats",
    "is it",
)
_SITES = ("", "Lyon", "lyon", "Oslo")
_SIZES = ("", "S", "M", "l", "L")
_POINTS = ("", "0", "1,5", "15", "-4", "100")

_SETTINGS = {
    "format": ("one-to-one", "one-to-one", "group", "peer", "reverse"),
    "default_capacity": ("0", "1", "2", "2", "2"),
    "largest_group": ("1", "2", "6"),
    "smallest_grade_gap": ("none", "0", "1", "1", "2"),
    "largest_grade_gap": ("none", "none", "0", "3"),
    "grade_exception": (
        "never",
        "when no senior mentor covers it",
        "when no senior mentor covers it",
        "whenever expertise covers it",
    ),
    "chain_of_command": ("block", "block", "warn", "off"),
    "chain_unknown": ("warn", "block"),
    "largest_time_difference": ("none", "none", "1", "5.5", "9"),
    "training_required": ("no", "no", "yes"),
    "approval_required": ("no", "no", "yes"),
    "start": ("none", "2027-07-01"),
}


def examples(count):
    """Settings of a property test; a roster takes long to draw where the machine is busy."""
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large]
    return settings(max_examples=count, deadline=None, suppress_health_check=slow)


def _of(values):
    return st.sampled_from(values)


def _texts(keys):
    return st.fixed_dictionaries({key: _of(_SETTINGS[key]) for key in keys})


@st.composite
def programs(draw):
    """Texts of the Program sheet, and of two track columns that override some of them."""
    # With every rule on at once, hardly a pair is left: most rosters have a few on.
    few = st.lists(_of(sorted(_SETTINGS)), max_size=4)
    some = draw(few) if draw(_of((True, True, True, False))) else list(_SETTINGS)
    base = OPEN | draw(_texts(dict.fromkeys(some)))
    base["aim"] = draw(_of(("best total", *LIFTS)))
    tracks = {}
    for track in TRACKS[1:]:
        keys = draw(st.lists(_of(sorted(_SETTINGS)), max_size=4, unique=True))
        tracks[track] = draw(_texts(keys))
    if "group" in (texts.get("format") for texts in (base, *tracks.values())):
        # A limit to the lift is refused where there are groups, before anything is matched.
        base["aim"] = base["aim"].partition(",")[0]
    return base, tracks


LIFTS = (
    "lift the weakest",
    "lift the weakest, giving up at most 0 %",
    "lift the weakest, giving up at most 12.5 %",
)


def _both(grades, ids):
    people = _of([""] * 4 * len(ids) + [*ids, *(f"{a}; {b}" for a, b in pairwise(ids))])
    return {
        "email": _of([""] * 8 + ["same@x.org", "Same@x.org"]),
        "grade": _of(grades),
        "function": _of(("", "Finance", "finance.", "HR")),
        "department": _of(("", "A 1", "A-1", "B")),
        "location": _of(_SITES),
        "time_zone": _of(_ZONES),
        "languages": _of(_SPEAKS),
        "interests": _of(_TALKS),
        "years": _of(("", "0", "2", "10.5", "30")),
        "special_knowledge": _of(_TEXTS),
        "format": _of(("", "", "either", "either", "in person", "remote")),
        "frequency": _of(("", "weekly", "every two weeks", "monthly")),
        "preferred": people,
        "refused": people,
        "notes": st.just(f"{SECRET} notes"),
        "own": st.fixed_dictionaries({"T-shirt": _of(_SIZES), "Points": _of(_POINTS)}),
    }


@st.composite
def _criteria(draw):
    """Rows of every way of comparing, on built-in and own columns, weighted and required."""
    columns = {
        "same": ("Function", "T-shirt", "Location", "Grade", "Years in industry", "Points"),
        "different": ("Department", "T-shirt", "Location"),
        "shared": ("Interests", "Languages", "T-shirt", "Function"),
        "covers": ("Can help with + Expertise|Goals", "Skills offered|Goals + Skills wanted"),
        "near": ("Years in industry", "Grade", "Points", "Capacity|Points"),
        "at least": ("Years in industry", "Grade", "Points"),
        "compatible": ("Meeting format", "Meeting frequency", "Time zone"),
        "preferred": ("Preferred partners",),
        "similar text": ("Special knowledge|About + Special knowledge", "T-shirt"),
    }
    conditions = (
        *[None] * 5,
        Condition("T-shirt", "L"),
        Condition("Function", "FINANCE"),
        Condition("Supervisor approval", "yes"),
    )
    ways = draw(st.lists(_of(sorted(COMPARISONS)), min_size=1, max_size=6))
    found = []
    for number, way in enumerate(ways):
        here, _, there = draw(_of(columns[way])).partition("|")
        found.append(
            criterion(
                way,
                here,
                there,
                name=f"Row {number} {way}",
                weight=draw(_of((0, 1, 1, 2.25, 30))),
                required=draw(_of((False,) * 9 + (True,))),
                only_if=draw(_of(conditions)),
                track_weights=draw(_of(({}, {}, {"North": 3.0}, {"South": 0.0}))),
            )
        )
    return found


@st.composite
def rosters(draw, mentees=5, mentors=4):
    """Rosters with blanks, tracks, outsiders in the chain, refusals and every setting drawn.

    Some ids stand on both sheets, some people have one email under two ids, mentors take 0 to 3.
    """
    n, m = (draw(_of((*range(most + 1), *range(2, most + 1), most))) for most in (mentees, mentors))
    low = [f"E{i}" for i in (2, 10, 1, 3, 20, 11)[:n]]
    high = [f"M{j}" for j in (1, 10, 2, 3, 30, 4)[:m]]
    if low and high and draw(_of((False, False, True))):
        high[-1] = low[0]  # one person on both sheets
    grades, base, tracks = _NATURAL, *draw(programs())
    if draw(st.booleans()):
        grades, base = ("", *_SCALE * 2), base | {"grade_scale": "; ".join(_SCALE)}
    ids = sorted({*low, *high}) or ["E1"]
    # Nobody manages somebody before them in this order, so there is no circle.
    order = [*draw(st.permutations(ids)), "boss", "chief"]
    managers = {
        who: draw(_of(("", "none", *order[place + 1 :] * 2))) for place, who in enumerate(order)
    }
    one_track = draw(_of((("",), ("",), TRACKS)))
    both = _both(grades, ids)
    as_mentor = st.fixed_dictionaries(
        both
        | {
            "track": _of(
                ("", "North", "North; South", "North; South") if one_track != ("",) else ("",)
            ),
            "capacity": _of(("", "", "0", "1", "1", "2", "3")),
            "can_help_with": _of(_WORDS),
            "skills_offered": _of(_WORDS),
            "expertise": _of(_WORDS),
            "training": _of(("", "yes", "yes", "no")),
        }
    )
    as_mentee = st.fixed_dictionaries(
        both
        | {
            "track": _of(one_track),
            "goals": _of((*_WORDS, "Speaking; Budgets; Python; SQL")),
            "skills_wanted": _of(_WORDS),
            "about": _of(_TEXTS),
            "approval": _of(("", "yes", "yes", "no")),
        }
    )

    def people(make, ids_, says):
        return [make(i, **draw(says), manager=managers[i]) for i in ids_]

    made = roster(
        people(mentor, high, as_mentor),
        people(mentee, low, as_mentee),
        base,
        tracks,
        draw(_criteria()),
        draw(st.lists(st.tuples(_of(ids), _of(ids), _of(("", "Reason given"))), max_size=2)),
        {who: managers[who] for who in ("boss", "chief") if managers[who]},
        ("SQL: data bases", "Budgets", "Speaking", "Python"),
    )
    plant = f"{SECRET} wish"
    return replace(
        made,
        mentors=tuple(_with_secret(p, plant) for p in made.mentors),
        mentees=tuple(_with_secret(p, plant) for p in made.mentees),
    )


def _with_secret(person, words):
    return person.model_copy(
        update={"preferred": (words, *person.preferred), "refused": (words, *person.refused)}
    )


@st.composite
def rows_for(draw, who, most=6, twice=True):
    """Rows of an earlier plan as a coordinator may have left it and `match` accepts it.

    Approved rows break no rule without a waiver reason; proposed ones may break any. Some pairs
    stand on two rows, and some mentees on several.
    """
    if not who.mentees or not who.mentors:
        return ()
    ids = [(low.id, high.id) for low in who.mentees for high in who.mentors]
    pairs = draw(st.lists(_of(ids), min_size=draw(st.integers(0, most)), max_size=most))
    pairs = pairs if twice else list(dict.fromkeys(pairs))
    rows = []
    for number, pair in enumerate(pairs, start=1):
        rows.append(
            row(
                *pair,
                draw(_of(("Proposed", "Proposed", "Approved", "Approved", "Rejected", "Closed"))),
                draw(_of(("", "", "The director asked for it"))),
                draw(_of((f"P{number:03}", f"P{number:03}", ""))),
                number + 1,
            )
        )
    return tuple(_accepted(who, rows))


def _accepted(who, rows):
    """Rows with every approval that `match` would refuse turned back into a proposal."""
    rows = list(rows)
    while True:
        approved = [r for r in rows if r.decision is Decision.APPROVED]
        wrong = [b.row for b in breaches(Case(who, tuple(rows)), approved) if not b.waived]
        if not wrong:
            return rows
        place = next(k for k, r in enumerate(rows) if r is wrong[-1])
        rows[place] = replace(rows[place], decision=Decision.PROPOSED)
