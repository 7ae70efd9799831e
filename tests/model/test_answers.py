import pytest

from mentorctl.model import answers
from mentorctl.model.fields import FORMATS


@pytest.mark.parametrize("text", ["yes", "Yes", " YES ", "y", "TRUE", "1", "x", "✓", "Completed"])
def test_yes(text):
    assert answers.yes_no(text) is True


@pytest.mark.parametrize("text", ["no", "N", "false", "0", "Not yet", "not  completed"])
def test_no(text):
    assert answers.yes_no(text) is False


@pytest.mark.parametrize("text", ["maybe", "", "yes?", "2", "nope"])
def test_neither_yes_nor_no(text):
    with pytest.raises(ValueError, match="neither yes nor no"):
        answers.yes_no(text)


@pytest.mark.parametrize("text", ["in person", "In Person", "in-person", "INPERSON"])
def test_a_choice_is_known_whatever_its_spelling(text):
    assert answers.choice(text, FORMATS) == "in person"


def test_a_misspelled_choice_is_never_guessed_but_named():
    with pytest.raises(ValueError, match=r'in person, remote or either.*Did you mean "remote"\?'):
        answers.choice("remotely", FORMATS)


def test_a_choice_like_no_other_gets_the_options_only():
    with pytest.raises(ValueError, match="zoom") as raised:
        answers.choice("zoom", FORMATS)
    assert "Did you mean" not in str(raised.value)


@pytest.mark.parametrize(("text", "value"), [("0", 0), ("3", 3), ("3.0", 3), ("+2", 2), ("007", 7)])
def test_whole_numbers(text, value):
    assert answers.whole_number(text) == value


@pytest.mark.parametrize("text", ["two", "", "-1", "1.5", "1e3", "1,0", "3 people", "9" * 400])
def test_no_whole_numbers(text):
    with pytest.raises(ValueError, match="not a whole number of 0 or more"):
        answers.whole_number(text)


def test_a_whole_number_below_the_least():
    with pytest.raises(ValueError, match="1 or more"):
        answers.whole_number("0", 1)


@pytest.mark.parametrize(("text", "value"), [("0", 0), ("2.5", 2.5), ("2,5", 2.5), ("12", 12)])
def test_numbers_with_point_or_comma(text, value):
    assert answers.number(text) == value


@pytest.mark.parametrize("text", ["many", "", "-3", "inf", "nan", "1.5.2", "9" * 400])
def test_no_numbers(text):
    with pytest.raises(ValueError, match="not a number of 0 or more"):
        answers.number(text)
