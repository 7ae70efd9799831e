"""Whom to recruit, and what is said of it and of remedies."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from matching.rosters import (
    GAP,
    LANGUAGE,
    OPEN,
    WEIGHTED,
    examples,
    judged,
    mentee,
    mentor,
    proposed,
    roster,
    rosters,
    rows_for,
)
from mentorctl.matching.case import Case
from mentorctl.matching.problem import NOBODY
from mentorctl.matching.remedies import (
    Recruit,
    applied,
    recruiting,
    remedies,
    sentence,
    wanted_sentence,
)


def list_for(mentors, mentees, program=None, criteria=(WEIGHTED,)):
    who = roster(mentors, mentees, program, criteria=criteria)
    return who, recruiting(proposed(who))


def lines(found):
    return [(w.mentors, w.places, str(w.need), w.mentees) for w in found.lines]


def test_those_whom_few_could_serve_first_and_no_higher_grade_than_needed():
    mentees = [
        mentee("E1", grade="G7", goals="Budgets; SQL"),
        mentee("E2", grade="G9", goals="Budgets"),
        mentee("E3", grade="G8", goals="Speaking; Budgets"),
    ]
    _, found = list_for([], mentees, {**GAP, "default_capacity": "2"})
    assert lines(found) == [
        (1, 2, "at grade G11 or above, ideally able to help with Budgets", ("E2", "E3")),
        (1, 2, "at grade G9 or above, ideally able to help with Budgets or SQL", ("E1",)),
    ]
    assert (found.placed, found.others) == (("E1", "E2", "E3"), ())


def test_two_of_a_kind_on_one_line_in_words():
    mentees = [mentee(f"E{n}", grade="G7", goals="Budgets", languages="French") for n in range(4)]
    who, found = list_for([], mentees, {**GAP, "default_capacity": "2"}, [LANGUAGE, WEIGHTED])
    (line,) = found.lines
    assert wanted_sentence(line, who) == (
        "2 new mentors at grade G9 or above, speaking French, ideally able to help with Budgets, "
        "with 2 places each, would place Name E0, Name E1, Name E2 and Name E3."
    )


def test_one_kind_asks_for_the_grade_that_each_place_needs():
    mentees = [mentee(f"E{n}", grade=f"G{5 + n}", goals="Budgets") for n in range(3)]
    _, found = list_for([], [*mentees, mentee("E9", grade="G7", goals="SQL")], GAP)
    assert [(w.mentors, w.need.grades, w.mentees) for w in found.lines] == [
        (2, ("G9", ""), ("E2", "E9")),
        (1, ("G7", ""), ("E0",)),
        (1, ("G8", ""), ("E1",)),
    ]


def test_a_language_in_common_makes_one_mentor_enough():
    mentees = [
        mentee("E1", languages="French; Hindi"),
        mentee("E2", languages="English; French"),
        mentee("E3", languages="Hindi"),
    ]
    _, found = list_for([], mentees, {**OPEN, "default_capacity": "3"}, [LANGUAGE, WEIGHTED])
    assert [(w.need.languages, w.mentees) for w in found.lines] == [
        (("French",), ("E1", "E2")),
        (("Hindi",), ("E3",)),
    ]


def test_whom_no_new_mentor_helps():
    mentees = [mentee("E1", approval="no"), mentee("E2", approval="yes")]
    _, found = list_for([], mentees, {**OPEN, "approval_required": "yes"})
    assert (found.placed, found.others) == (("E2",), ("E1",))


def test_a_full_program_needs_nobody():
    _, found = list_for([mentor("M1")], [mentee("E1")])
    assert (found.lines, found.placed, found.others) == ((), (), ())


@examples(100)
@given(rosters(), st.data())
def test_the_list_holds_for_everybody_on_it(who, data):
    """Each new mentor may be with each mentee of the line, at either end of what is asked for."""
    plan = proposed(who, data.draw(rows_for(who)))
    found = recruiting(plan)
    left = {who.mentees[i].id for i, j in enumerate(plan.partner) if j == NOBODY}
    named = [m for line in found.lines for m in line.mentees]
    assert len(named) == len(set(named))
    assert set(named) <= left
    assert set(found.placed) | set(found.others) == left
    assert len(found.placed) >= len(named)
    for line in found.lines:
        assert len(line.mentees) <= line.mentors * line.places
        low, high = line.need.grades
        for grades in {(low, high), (high or low, high)}:
            need = replace(line.need, grades=grades)
            added, _ = applied((Recruit(need, line.places),), who, ())
            (new,) = {m.id for m in added.mentors} - {m.id for m in who.mentors}
            for person in line.mentees:
                assert judged(Case(added), person, new) == {}
        wanted_sentence(line, who)


@examples(60)
@given(rosters(), st.data())
def test_every_remedy_can_be_said(who, data):
    for remedy in remedies(proposed(who, data.draw(rows_for(who)))).values():
        if remedy is not None:
            told = sentence(remedy, who)
            assert told.endswith((".", ")."))
            assert "  " not in told
            assert "zzsecret" not in told


def test_sentences_of_every_kind():
    program = {**OPEN, "training_required": "yes"}

    def told(mentors, mentees, program=program):
        who = roster(mentors, mentees, program, criteria=[WEIGHTED])
        return [sentence(r, who) for r in remedies(proposed(who)).values()]

    trained = mentor("M1", name="Ann Lee", training="yes", years="9")
    bo = mentee("E1", name="Bo Chan", years="9")
    assert told([trained], [bo, mentee("E2", years="2")]) == [
        "Ask Ann Lee for one more place (then Capacity is 2)."
    ]
    assert told([mentor("M1", name="Ann Lee", training="no")], [bo]) == [
        "See to the training of Ann Lee: Training completed says no, and a yes is needed."
    ]
    assert told([mentor("M1", name="Ann Lee")], [bo]) == [
        "See to the training of Ann Lee: Training completed is blank, and a yes is needed."
    ]
    assert told([mentor("M1", name="Ann Lee", grade="G6")], [mentee(grade="G5")], GAP) == [
        "Waive the rule grade gap for the pair with Ann Lee: add a row on the Pairs sheet with "
        "both names, Decision Proposed and a Waiver reason."
    ]
    assert told([], [bo]) == ["Find a new mentor with the training completed."]
    asked = {"approval_required": "yes", **OPEN}
    cy = mentee("E2", name="Cy Dee", approval="no", years="2")
    both = [mentee("E1", name="Bo Chan", years="9", approval="yes"), cy]
    assert told([trained], both, asked) == [
        "Ask the supervisor of Cy Dee: Supervisor approval says no, and a yes is needed. And ask "
        "Ann Lee for one more place (then Capacity is 2)."
    ]
