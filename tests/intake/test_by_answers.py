"""Questions of unknown wording, told by their answers: always as likely, never where two fit."""

from mentorctl.intake.by_answers import by_answers
from mentorctl.intake.shapes.form import Form, Question, Read, Sure
from mentorctl.intake.shapes.read import read_form
from mentorctl.model.fields import Role
from mentorctl.model.grid import Grid


def told(role: Role | None, *columns: list[str], known: dict[int, str] | None = None) -> list[str]:
    """Return the field of each column (heading first), all unsure but those that are `known`."""
    rows = tuple(zip(*columns, strict=True))
    form = Form(
        Grid("form.csv", "form", rows),
        "",
        tuple(Question(column[0], (n,)) for n, column in enumerate(columns)),
        tuple(range(1, len(rows))),
        (0,),
    )
    reads = [
        Read(q, (known or {}).get(n, ""), Sure.SURE if n in (known or {}) else Sure.UNSURE, "")
        for n, q in enumerate(form.questions)
    ]
    found = by_answers(form, reads, role)
    assert all(r.sure is Sure.LIKELY for n, r in enumerate(found) if r.field and not reads[n].field)
    return [r.field for r in found]


EMAILS = ["Where to reach you", "ann@a.example", "bo@a.example", "cy@a.example"]
NAMES = ["Who is this?", "Ann Lee", "Bo de Vries", "Cy O’Hara"]
ROLES = ["Count me in as", "Mentor", "wants a mentor", "both"]
PLACES = ["How many juniors, roughly?", "2", "Just one", "up to 3"]
WISHES = ["Where should you be stronger?", "Sales; Tax", "Tax; Audit", "Sales"]
OFFERS = ["Matters you can guide on", "Sales; Tax", "Tax; Audit", "Sales"]


def test_what_identifies_people() -> None:
    assert told(None, EMAILS, NAMES, ROLES) == ["email", "name", "role"]


def test_lists_and_places_belong_to_one_side() -> None:
    assert told(Role.MENTOR, PLACES, OFFERS) == ["capacity", "can_help_with"]
    assert told(Role.MENTEE, PLACES, OFFERS) == ["", ""]
    assert told(Role.MENTEE, WISHES) == ["goals"]
    assert told(None, WISHES, OFFERS, PLACES) == ["", "", ""]


def test_two_that_fit_are_none() -> None:
    assert told(None, EMAILS, ["Another way", *EMAILS[1:]]) == ["", ""]


def test_a_field_that_is_claimed_stays_where_it_is() -> None:
    assert told(None, EMAILS, ["Mail", *EMAILS[1:]], known={1: "email"}) == ["", "email"]


def test_somebody_else_is_not_the_person() -> None:
    for heading in ("Your manager can be reached at", "Assistant", "Whom to avoid"):
        assert told(None, [heading, *EMAILS[1:]]) == [""]


def test_other_numbers_are_no_places() -> None:
    for heading in ("How many years with us?", "How many mentees have you had?", "Hours"):
        assert told(Role.MENTOR, [heading, "2", "1", "3"]) == [""]


def test_free_text_is_no_list() -> None:
    texts = ["Where should you be stronger?", "I want to learn to say no", "All of it", "Sums"]
    assert told(Role.MENTEE, texts) == [""]


def test_a_microsoft_form_without_sign_in_is_not_shifted() -> None:
    heads = ("ID", "Start time", "Completion time", "Email", "Name", "Your name", "Mail address")
    rows = tuple(
        (str(n), f"2027-07-05 09:0{n}", f"2027-07-05 09:1{n}", "anonymous", "", name, mail)
        for n, (name, mail) in enumerate(zip(NAMES[1:], EMAILS[1:], strict=True), 1)
    )
    form = read_form(Grid("form.xlsx", "Sheet1", (heads, *rows)))
    assert form is not None
    assert [q.text for q in form.questions] == ["Your name", "Mail address"]
    assert not form.findings
