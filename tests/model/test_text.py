import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorctl.model.text import (
    clean,
    count,
    fold,
    heading_key,
    listed,
    natural_key,
    nearest,
    sentence,
)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("\x1b[31mAnn\x1b[0m", "[31mAnn[0m"),
        ("\x9b2JAnn", "2JAnn"),
        ("Ann\u202eeeL", "AnneeL"),
        ("\u2066Ann\u2069", "Ann"),
        ("\ufeffID", "ID"),
        ("M\u200f1\u200b", "M1"),
        ("\U0001f469\u200d\U0001f52c", "\U0001f469\u200d\U0001f52c"),
        ("Ann\x00\x07 Lee", "Ann Lee"),
        ("  Ann \u00a0\t Lee ", "Ann Lee"),
        ("Python \r\n SQL\rR", "Python\nSQL\nR"),
        ("Python_x000D_\nSQL", "Python\nSQL"),
        ("\n\n", ""),
        ("007", "007"),
        ("Łukasz Żak", "Łukasz Żak"),
    ],
)
def test_clean_keeps_what_was_said_and_drops_what_commands(typed, read):
    assert clean(typed) == read


@given(st.text())
def test_clean_text_holds_no_control_character_and_is_clean_for_good(text):
    once = clean(text)
    assert clean(once) == once
    assert not any((ord(c) < 32 and c != "\n") or 127 <= ord(c) < 160 for c in once)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("  e-mail ", "Email"),
        ("EMAIL:", "Email"),
        ("Job  Title", "job_title"),
        ("Job\u00a0title", "Job title"),
        ("Job\ntitle", "Job title"),
        ("Mentor's column", "mentors Column"),
        ("\uff29\uff24", "ID"),
        ("STRASSE", "straße"),
    ],
)
def test_headings_are_equal_whatever_their_case_spacing_and_punctuation(one, other):
    assert heading_key(one) == heading_key(other)


@pytest.mark.parametrize(("one", "other"), [("C++", "C"), ("C#", "C"), ("Goal 1", "Goal 2")])
def test_headings_differ(one, other):
    assert heading_key(one) != heading_key(other)


def test_fold_compares_answers_not_punctuation():
    assert fold("  ANN   Lee ") == fold("ann lee")
    assert fold("O'Neil") != fold("ONeil")


def test_natural_order_reads_numbers_in_text():
    ids = ["P10", "P2", "p1", "10", "9", "07", "7", "P2a", ""]
    assert sorted(ids, key=natural_key) == ["", "07", "7", "9", "10", "p1", "P2", "P2a", "P10"]


@given(st.lists(st.text(alphabet="aB01239²٣-"), max_size=8))
def test_natural_order_does_not_depend_on_the_order_before(ids):
    turned = ids[::-1]
    assert sorted(ids, key=natural_key) == sorted(turned, key=natural_key)


def test_natural_order_takes_thousands_of_digits():
    assert sorted(["9" * 5000, "1"], key=natural_key) == ["1", "9" * 5000]


def test_nearest_is_best_first_and_says_nothing_of_strangers():
    options = ["Capacity", "Department", "Location"]
    assert nearest("capasity", options)[0] == "Capacity"
    assert nearest("zzz", options) == []


@pytest.mark.parametrize(
    ("words", "text"),
    [([], ""), (["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c")],
)
def test_listed(words, text):
    assert listed(words, "or") == text


def test_count():
    assert [count(n, "mentee") for n in (0, 1, 1200)] == ["0 mentees", "1 mentee", "1,200 mentees"]
    assert count(2, "Org entry", "Org entries") == "2 Org entries"


@pytest.mark.parametrize(
    ("text", "whole"),
    [("No", "No."), ("No.", "No."), ('Did you mean "yes"?', 'Did you mean "yes"?'),
     ('It is "odd"', 'It is "odd".')],
)  # fmt: skip
def test_a_sentence_ends_once(text, whole):
    assert sentence(text) == whole
