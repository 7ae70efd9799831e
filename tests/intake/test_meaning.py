"""Headings by meaning: real-sounding wordings that the lexicon does not hold word for word."""

import random

import numpy as np
import pytest

from building import sheet
from mentorctl.intake.meaning.guess import keys
from mentorctl.intake.meaning.learn import LEARNED, source
from mentorctl.intake.meaning.recognize import recognize
from mentorctl.intake.meaning.wordings import NONE, wordings
from mentorctl.intake.meaning.words import words_of
from mentorctl.intake.shapes.form import Form, Question, Sure
from mentorctl.model.fields import FIELDS, PART_KEYS, Role

MENTOR, MENTEE = Role.MENTOR, Role.MENTEE

MAILS = ["ann.lee@acme.org", "b.chan@acme.org", "cruz@acme.org"]
PEOPLE = ["Ann Lee", "Bo Chan", "Cy de la Cruz"]
TWO = ["Ann Lee; Bo Chan", "No", "Dee Dunn"]
TOPICS = ["Leadership; Networking", "Networking; Confidence", "Leadership"]
PROSE = [
    "I want to grow into a lead role and learn how others did it over the years.",
    "After ten years in the lab I would like to see how the business side works.",
    "Somebody told me that this program opens doors and I am curious about it.",
]
YESNO = ["Yes", "No", "Yes"]
COUNTS = ["2", "One mentee only, please!", "up to 3"]
YEARS = ["12", "7 years", "20+"]
OFTEN = ["Once a month", "Every other week", "Monthly"]
MEET = ["Virtual", "Face to face", "No preference"]
ZONES = ["Eastern Time (US & Canada)", "CET", "London"]
GRADES = ["Level 7", "Level 8", "Level 7"]
TITLES = ["Senior Analyst", "Plant Manager", "Chemist"]
UNITS = ["Operations", "Finance", "Research"]
PLACES = ["Lyon", "Chicago", "Lyon"]
TONGUES = ["English; French", "English", "Spanish; English"]

# heading, answers, side of the form, the field it asks for ("" for none of ours)
TABLE = [
    ("Your full name please", PEOPLE, MENTOR, "name"),
    ("1. What is your full name? *", PEOPLE, MENTEE, "name"),
    ("Mentor Name", PEOPLE, MENTOR, "name"),
    ("Mentor's name", PEOPLE, MENTEE, ""),
    ("Program name", ["Rise", "Rise", "Rise"], MENTEE, ""),
    ("Your first (given) name", ["Ann", "Bo", "Cy"], MENTEE, "first_name"),
    ("Surname / family name", ["Lee", "None", "Na"], MENTEE, "last_name"),
    ("📧 Work e-mail address (required)", MAILS, MENTOR, "email"),
    ("Q3: Corporate email", MAILS, MENTEE, "email"),
    ("What's the best e-mail to reach you at?", MAILS, MENTEE, "email"),
    ("Emial", MAILS, MENTOR, "email"),
    ("Manager's email", MAILS, MENTOR, ""),
    ("Emergency contact name", PEOPLE, MENTEE, ""),
    ("Assistant's email", MAILS, MENTOR, ""),
    ("Personnel no.", ["0012", "0345", "0077"], MENTOR, "id"),
    ("Staff / employee ID number", ["A12", "A13", "B99"], MENTEE, "id"),
    ("Job title or position", TITLES, MENTOR, "job_title"),
    ("Current job title (as in the HR system)", TITLES, MENTEE, "job_title"),
    ("Current grade or level", GRADES, MENTEE, "grade"),
    ("Your pay band", ["B3", "B4", "B3"], MENTOR, "grade"),
    ("Level of interest in the program", ["High", "Low", "High"], MENTEE, ""),
    ("Department you work in", UNITS, MENTOR, "department"),
    ("Which team or department are you in?", UNITS, MENTEE, "department"),
    ("Which business unit do you belong to?", UNITS, MENTOR, "department"),
    ("Job family / function", UNITS, MENTOR, "function"),
    ("Where do you work (city)?", PLACES, MENTOR, "location"),
    ("Primary work location", PLACES, MENTEE, "location"),
    ("Would you prefer a mentor in the same location?", YESNO, MENTEE, ""),
    ("Your current time zone", ZONES, MENTOR, "time_zone"),
    ("In which time zone do you usually work?", ZONES, MENTEE, "time_zone"),
    ("Who is your line manager?", PEOPLE, MENTEE, "manager"),
    ("Direct supervisor (name)", PEOPLE, MENTOR, "manager"),
    ("Are you a people manager?", YESNO, MENTOR, ""),
    ("Name of your current supervisor", PEOPLE, MENTEE, "manager"),
    ("Which languages are you comfortable conversing in?", TONGUES, MENTOR, "languages"),
    ("Which programming languages do you use?", TOPICS, MENTEE, ""),
    ("What are your hobbies?", TOPICS, MENTOR, "interests"),
    ("What do you enjoy doing outside of the office?", TOPICS, MENTEE, "interests"),
    ("Your DISC type", ["Dominant", "Steady", "Steady"], MENTOR, "behavioral_style"),
    ("How many years of industry experience do you have?", YEARS, MENTOR, "years"),
    ("Total professional experience in years", YEARS, MENTEE, "years"),
    ("Years of experience", PROSE, MENTEE, ""),
    ("Companies where you worked before", ["Acme; Beta", "Acme", "Coda"], MENTOR, "employers"),
    ("How would you prefer to meet with your mentee?", MEET, MENTOR, "format"),
    ("Do you want to meet in person or virtually?", MEET, MENTEE, "format"),
    ("How frequently can you meet your mentor?", OFTEN, MENTEE, "frequency"),
    ("Preferred cadence of sessions", OFTEN, MENTOR, "frequency"),
    ("Program stream you apply for", ["A", "B", "A"], MENTEE, "track"),
    ("How many mentees would you be happy to support?", COUNTS, MENTOR, "capacity"),
    ("Max. number of mentees", COUNTS, MENTOR, "capacity"),
    ("How many mentees have you had in the past?", ["2", "3", "0"], MENTOR, ""),
    ("How many hours a month can you give?", ["2", "3", "4"], MENTOR, ""),
    ("Which areas could you support a mentee in? (tick all that apply)", TOPICS, MENTOR,
     "can_help_with"),
    ("Topics you are comfortable mentoring on", TOPICS, MENTOR, "can_help_with"),
    ("Skills you could share with a mentee", TOPICS, MENTOR, "skills_offered"),
    ("Your top three skills", TOPICS, MENTOR, "skills_offered"),
    ("Which skills are you hoping to strengthen?", TOPICS, MENTEE, "skills_wanted"),
    ("What skills do you want to gain as a mentor?", TOPICS, MENTOR, ""),
    ("Main areas of expertise", TOPICS, MENTOR, "expertise"),
    ("Have you already attended our mentor training?", YESNO, MENTOR, "training"),
    ("Would you like to attend mentor training?", YESNO, MENTOR, ""),
    ("Your three main goals for this mentorship", TOPICS, MENTEE, "goals"),
    ("What do you hope to achieve through the programme?", TOPICS, MENTEE, "goals"),
    ("Which areas would you like to develop?", TOPICS, MENTEE, "goals"),
    ("Please tell us a little about yourself", PROSE, MENTEE, "about"),
    ("Does your line manager approve of your participation?", YESNO, MENTEE, "approval"),
    ("Is your manager aware of your application?", YESNO, MENTEE, ""),
    ("Anyone you would love to be paired with?", TWO, MENTEE, "preferred"),
    ("Is there someone you should NOT be paired with?", TWO, MENTEE, "refused"),
    ("Is there anybody you don't want to be matched with?", TWO, MENTOR, "refused"),
    ("Preferred gender of your mentor", ["Any", "Female", "Any"], MENTEE, ""),
    ("Email", PEOPLE, MENTEE, ""),
    ("How did you hear about us?", ["Poster", "Colleague", "Mail"], MENTEE, ""),
    ("T-shirt size", ["M", "L", "S"], MENTOR, ""),
    ("Phone number", ["555 1234", "555 2234", "555 3234"], MENTEE, ""),
    ("Any other comments?", PROSE, MENTEE, "notes"),
    ("I am applying to be a", ["Mentor", "Mentee", "Both"], None, "role"),
    ("As a mentee, which skills would you like to build?", TOPICS, None, "skills_wanted"),
    ("If you are a mentor: how many mentees can you take?", COUNTS, None, "capacity"),
    ("Skills", TOPICS, None, ""),
]  # fmt: skip


# Questions that come near to a field and ask for something else.
TRAPS = [
    ("Second line manager", PEOPLE, MENTEE),
    ("Name of your department head", PEOPLE, MENTEE),
    ("Previous mentor", PEOPLE, MENTEE),
    ("HR business partner", PEOPLE, MENTEE),
    ("Years in current grade", YEARS, MENTEE),
    ("Years until retirement", YEARS, MENTOR),
    ("Age (years)", ["34", "45", "51"], MENTEE),
    ("What career goals has your manager set?", PROSE, MENTEE),
    ("How many mentees do you have already?", ["2", "1", "0"], MENTOR),
    ("How often do you talk with your manager?", OFTEN, MENTEE),
    ("Do you agree that your email is shared?", YESNO, MENTEE),
    ("Target role", TITLES, MENTEE),
    ("Dream job", TITLES, MENTEE),
    ("Desired location", PLACES, MENTEE),
    ("Job title of your manager", TITLES, MENTEE),
    ("Mentor function wanted", UNITS, MENTEE),
    ("Which department would you like to know better?", UNITS, MENTEE),
    ("Languages you want to learn", TONGUES, MENTEE),
    ("School name", ["MIT", "ETH", "LSE"], MENTEE),
    ("Company name", ["Acme", "Beta", "Coda"], MENTOR),
    ("Years as a mentor", YEARS, MENTOR),
    ("Number of past mentees", ["2", "3", "1"], MENTOR),
    ("Skills you lack", TOPICS, MENTOR),
    ("Which skills should your mentor have?", TOPICS, MENTEE),
    ("Areas of expertise you look for in a mentor", TOPICS, MENTEE),
    ("What can't you help with?", TOPICS, MENTOR),
    ("Topics you don't want to mentor on", TOPICS, MENTOR),
    ("Do you want leadership training?", YESNO, MENTEE),
    ("Training you have completed", TOPICS, MENTOR),
    ("Office phone", ["555 1234", "555 2345"], MENTOR),
    ("Goals achieved last year", TOPICS, MENTEE),
    ("Recommended by (name)", PEOPLE, MENTEE),
    ("Submitted by", PEOPLE, MENTOR),
    ("Nominated by", PEOPLE, MENTEE),
    ("Name of nominee", PEOPLE, MENTEE),
    ("Preferred mentor level", GRADES, MENTEE),
    ("Who have you been mentored by before?", PEOPLE, MENTEE),
    ("Who should we not tell about this?", PEOPLE, MENTEE),
    ("Preferred name for your badge", PEOPLE, MENTEE),
    ("Interests of your mentee", TOPICS, MENTOR),
    ("Manager level", GRADES, MENTEE),
    ("Approved date", ["2026-01-02"], MENTEE),
    ("Your availability", ["Mornings", "Evenings"], MENTEE),
    ("When are you free?", ["Mondays"], MENTEE),
    ("Location preference", PLACES, MENTEE),
    ("Goals you do not want to work on", TOPICS, MENTEE),
    ("Have you completed the safety training?", YESNO, MENTOR),
    ("Department code", ["D12", "D13"], MENTEE),
    ("Cost center approval", YESNO, MENTEE),
    ("Who approved your participation?", PEOPLE, MENTEE),
    ("Emails per day", ["12", "40"], MENTOR),
    ("Would you accept a virtual mentor?", YESNO, MENTEE),
    ("Weaknesses or areas for improvement", TOPICS, MENTOR),
]


def form_of(*columns, order=None):
    """A form of questions, each (heading, answers)."""
    heads = [head for head, _ in columns]
    depth = max(len(cells) for _, cells in columns)
    rows = [[cells[i] if i < len(cells) else "" for _, cells in columns] for i in range(depth)]
    rows = [rows[i] for i in order] if order else rows
    questions = tuple(Question(head, (at,)) for at, head in enumerate(heads))
    grid = sheet("Answers", [heads, *rows], file="form.xlsx")
    return Form(grid, "", questions, tuple(range(1, depth + 1)), (0,))


def shares(table):
    """The share read right, and the rows mapped to a field that they do not ask for."""
    right, wrong, missed = 0, [], []
    for head, cells, role, expected in table:
        read = recognize(form_of((head, cells)), role)[0]
        right += read.field == expected
        if read.field and read.field != expected:
            wrong.append((head, read.field, read.sure))
        elif read.field != expected:
            missed.append((head, expected, read.candidates))
    return right / len(table), wrong, missed


def test_nothing_is_wrong_in_silence_and_most_is_right():
    share, wrong, missed = shares(TABLE)
    assert not [w for w in wrong if w[2] is Sure.SURE]
    assert share >= 0.95, (wrong, missed)


@pytest.mark.parametrize(("head", "cells", "role"), TRAPS)
def test_what_only_sounds_like_a_field_is_never_sure(head, cells, role):
    assert recognize(form_of((head, cells)), role)[0].sure is not Sure.SURE


def test_what_only_sounds_like_a_field_is_mostly_left():
    taken = [
        (head, read.field)
        for head, cells, role in TRAPS
        if (read := recognize(form_of((head, cells)), role)[0]).field
    ]
    assert len(taken) <= 0.25 * len(TRAPS), taken


def test_every_field_and_part_was_learned_from_the_wordings_that_are_there():
    assert set(keys()) == {f.key for f in FIELDS if f.asked} | {"role", NONE, *PART_KEYS}
    assert {key for key, _ in wordings()} == set(keys())
    with np.load(LEARNED) as stored:
        assert str(stored["source"]) == source(), "run python -m mentorctl.intake.meaning.learn"


@pytest.mark.parametrize("field", FIELDS, ids=lambda f: f.key)
def test_canonical_headings_are_sure(field):
    read = recognize(form_of((field.heading, [])), field.roles[0])[0]
    assert (read.field, read.sure) == (field.key, Sure.SURE)


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("Email", PEOPLE),
        ("Years in industry", PROSE),
        ("Supervisor", YESNO),
        ("Capacity", ["2027-01-31", "2027-02-01"]),
        ("Goals", MAILS),
        ("Time zone", YESNO),
    ],
)
def test_answers_that_contradict_the_heading_are_told(head, cells):
    read = recognize(form_of((head, cells)), None)[0]
    assert (read.field, read.sure) == ("", Sure.UNSURE)
    assert "answers" in read.why
    assert read.candidates


def test_what_a_person_said_wins():
    form = form_of(("Email", PEOPLE), ("E-mail address", MAILS), ("Shoe size", ["44"]))
    told = {"Email": "manager", "Shoe size": "skip"}.get
    one, two, three = recognize(form, MENTOR, told)
    assert (one.field, one.sure) == ("manager", Sure.SURE)
    assert (two.field, two.sure) == ("email", Sure.SURE)
    assert (three.field, three.sure) == ("", Sure.IGNORED)


def test_two_questions_that_claim_one_field():
    both = recognize(
        form_of(("Department", UNITS), ("Which unit do you belong to?", UNITS)), MENTOR
    )
    assert (both[0].field, both[0].sure) == ("department", Sure.LIKELY)
    assert (both[1].field, both[1].sure) == ("", Sure.UNSURE)
    assert both[1].candidates == ("Department",)
    like = recognize(form_of(("Your job title", TITLES), ("Current position", TITLES)), MENTOR)
    assert sorted((r.field, r.sure) for r in like) == [
        ("", Sure.UNSURE),
        ("job_title", Sure.LIKELY),
    ]
    assert all("another question claims Job title too" in r.why for r in like)


def test_branches_that_nobody_answered_together_stay():
    form = form_of(("Work location", ["Lyon", "", "Rome"]), ("Office location", ["", "Bonn", ""]))
    reads = recognize(form, MENTOR)
    assert [(r.field, r.sure) for r in reads] == [("location", Sure.LIKELY)] * 2


def test_a_first_and_a_last_name_are_two_fields():
    reads = recognize(form_of(("First name", ["Ann"]), ("Last name", ["Na"])), MENTEE)
    assert [r.field for r in reads] == ["first_name", "last_name"]


def test_row_order_does_not_matter():
    columns = [(head, cells) for head, cells, role, _ in TABLE if role is MENTEE]
    order = [0, 1, 2]
    random.Random(7).shuffle(order)
    one = recognize(form_of(*columns), MENTEE)
    two = recognize(form_of(*columns, order=order[::-1]), MENTEE)
    assert one == two
    assert one[0].sample == "Ann Lee"
    assert one[0].answered == 3


@pytest.mark.parametrize(
    "text",
    ["12. Email *", "Q3: E-mail (required)", "📧 Your email", "Please enter your e-mail:", "EMAIL"],
)
def test_numbering_and_advice_do_not_matter(text):
    assert words_of(text).content == ("email",)
