"""The table of fields and the models that hold the answers must say the same."""

import pytest

from mentorctl.model.fields import FIELDS, Kind, Role, by_heading, by_key, for_role
from mentorctl.model.people import Mentee, Mentor, Person

MODELS = {Role.MENTOR: Mentor, Role.MENTEE: Mentee}
KEPT_ALONGSIDE = {"other", "cells", "where"}


@pytest.mark.parametrize("role", list(Role))
def test_each_field_of_a_role_is_an_answer_of_its_model_and_none_is_missing(role):
    declared = [f.key for f in for_role(role)]
    assert len(set(declared)) == len(declared)
    assert set(declared) == set(MODELS[role].model_fields) - KEPT_ALONGSIDE


def test_what_both_sides_answer_stands_in_the_model_they_share():
    both = {f.key for f in FIELDS if len(f.roles) == 2}
    assert both == set(Person.model_fields) - KEPT_ALONGSIDE


def test_headings_and_keys_are_unique_as_they_are_compared():
    assert len(by_heading()) == len(by_key()) == len(FIELDS)


@pytest.mark.parametrize("field", FIELDS, ids=lambda f: f.key)
def test_each_field_says_what_it_means_and_offers_choices_where_it_is_closed(field):
    assert field.meaning.endswith((".", "separated by ;"))
    assert bool(field.choices) == (field.kind in (Kind.CHOICE, Kind.YES_NO))


TEXTS = {
    Kind.TEXT: "007",
    Kind.PERSON: "007",
    Kind.GRADE: "007",
    Kind.NUMBER: "2,5",
    Kind.WHOLE: "2",
    Kind.YES_NO: "yes",
    Kind.ZONE: "UTC+1",
}
"""A text that each kind of column reads; a choice reads its own."""


@pytest.mark.parametrize(
    ("role", "field"),
    [(role, f) for role in Role for f in for_role(role)],
    ids=lambda value: getattr(value, "key", str(value)),
)
def test_each_kind_of_field_is_read_as_such_by_the_model(role, field):
    lists = field.kind in (Kind.LIST, Kind.WORDS, Kind.PEOPLE)
    text = ("a", "b") if lists else field.choices[0] if field.choices else TEXTS[field.kind]
    person = MODELS[role].model_validate({"id": "X", field.key: text})
    value = getattr(person, field.key)
    blank = getattr(MODELS[role](id="X"), field.key) if field.key != "id" else ""
    assert value != blank
    kinds = {Kind.NUMBER: 2.5, Kind.WHOLE: 2, Kind.YES_NO: True}
    if field.kind in kinds:
        assert value == kinds[field.kind]
    if field.kind in (Kind.TEXT, Kind.PERSON, Kind.GRADE) or lists or field.kind is Kind.CHOICE:
        assert value == text


def test_a_person_is_shown_by_name_else_by_identity():
    assert Mentor(id="M1", name="Ann Lee").shown == "Ann Lee"
    assert Mentor(id="M1").shown == "M1"
