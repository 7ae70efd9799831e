from datetime import date

import pytest

from mentorctl.model.settings import (
    Settings,
    all_settings,
    read_settings,
    setting_by_label,
    shown,
)


@pytest.mark.parametrize("setting", all_settings(), ids=lambda s: s.key)
def test_each_setting_has_a_label_a_meaning_and_a_section(setting):
    about = setting.about
    assert about.label == about.label.strip() != ""
    assert len(about.meaning.split()) > 1
    assert about.section


def test_labels_are_unique_as_they_are_compared():
    assert len(setting_by_label()) == len(all_settings()) == len(Settings.model_fields)


@pytest.mark.parametrize("setting", all_settings(), ids=lambda s: s.key)
def test_each_default_as_shown_reads_back_to_the_same_value(setting):
    values, wrong = read_settings({setting.key: setting.default})
    assert wrong == {}
    assert values == {setting.key: Settings.model_fields[setting.key].default}


LIMITED = "lift the weakest, giving up at most"


@pytest.mark.parametrize(
    ("key", "option"),
    [(s.key, option) for s in all_settings() for option in s.choices],
)
def test_each_choice_that_is_offered_can_be_read(key, option):
    values, wrong = read_settings({key: option.upper()})
    assert wrong == {}
    assert shown(values[key]) == option


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("term", "3", 3),
        ("term", "24 months", 24),
        ("term", "12.0", 12),
        ("meeting_length", "45 min.", 45),
        ("smallest_grade_gap", "none", None),
        ("smallest_grade_gap", "0", 0),
        ("largest_time_difference", "5,5", 5.5),
        ("largest_time_difference", "No limit", None),
        ("start", "2027-01-11", date(2027, 1, 11)),
        ("training_required", "Yes", True),
        ("grade_scale", "AA; AO\nEO;", ("AA", "AO", "EO")),
        ("holidays", "2027-05-31 Memorial Day; 2027-07-05", (date(2027, 5, 31), date(2027, 7, 5))),
        ("purpose", "Skills; and more", "Skills; and more"),
        ("aim", "Best  total", "best total"),
        ("aim", "Lift the weakest.", "lift the weakest"),
        ("aim", "lift the weakest, giving up at most 0,5%", f"{LIMITED} 0.5 %"),
        ("aim", "Lift the weakest, giving up at most 1.50 percent", f"{LIMITED} 1.5 %"),
        ("aim", "lift the weakest while giving up at most 2 % of the best total", f"{LIMITED} 2 %"),
        ("aim", "lift the weakest (up to 100 %)", f"{LIMITED} 100 %"),
        ("aim", "lift the weakest: giving up 0 %", f"{LIMITED} 0 %"),
    ],
)
def test_settings_as_people_type_them(key, text, value):
    assert read_settings({key: text}) == ({key: value}, {})


@pytest.mark.parametrize(
    ("key", "text", "says"),
    [
        ("term", "2", "3 to 24 months"),
        ("term", "25", "3 to 24 months"),
        ("term", "0", "1 or more"),
        ("term", "a year", "not a whole number"),
        ("term", "9" * 400, "not a whole number"),
        ("meeting_length", "10", "15 to 480 minutes"),
        ("start", "11/01/2027", "2027-01-31"),
        ("start", "2027-02-30", "2027-01-31"),
        ("start", "1927-01-11", "2000 to 2100"),
        ("holidays", "2027-05-31; Christmas", '"Christmas" is not a date'),
        ("default_capacity", "-1", "0 or more"),
        ("smallest_group", "0", "1 or more"),
        ("largest_time_difference", "far", "not a number"),
        ("approval_required", "maybe", "neither yes nor no"),
        ("aim", "best totel", 'Did you mean "best total"?'),
        ("aim", "lift the weekest", 'Did you mean "lift the weakest"?'),
        ("aim", "lift the weakest, giving up at most 1", "giving up at most 1 %"),
        ("aim", "lift the weakest, giving up at most 101 %", "from 0 to 100"),
        ("aim", "lift the weakest, giving up at most 0.00001 %", "four decimals"),
        ("aim", "lift the weakest, giving up at most some %", '"some" is not a number'),
        ("grade_exception", "newer", 'Did you mean "never"?'),
        ("format", "pairs", "one-to-one, group, peer or reverse"),
    ],
)
def test_a_value_that_cannot_be_read_says_what_is_expected(key, text, says):
    values, wrong = read_settings({key: text, "name": "Spring"})
    assert says in wrong[key]
    assert values == {"name": "Spring"}


def test_all_wrong_settings_are_told_at_once():
    _, wrong = read_settings({"term": "99", "aim": "luck", "name": "Spring"})
    assert set(wrong) == {"term", "aim"}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "none"),
        (True, "yes"),
        (False, "no"),
        (5.0, "5"),
        (5.5, "5.5"),
        ((), ""),
        (("a", "b"), "a; b"),
        (date(2027, 1, 11), "2027-01-11"),
    ],
)
def test_values_as_they_are_shown(value, text):
    assert shown(value) == text
