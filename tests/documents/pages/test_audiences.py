"""Need to know: what each audience may see, and that nothing else gets through."""

from pathlib import Path

import pytest

from documents.pages.people import MENTEE, MENTOR, SETTINGS, VALUES, press, template
from documents.pages.seen import in_markdown
from mentorctl.documents.pages.audiences import (
    NAMES,
    PAIR_FIELDS,
    PEOPLE,
    PERSON_FIELDS,
    SETTINGS_SHOWN,
    Audience,
    fields_of,
)
from mentorctl.documents.pages.press import render
from mentorctl.documents.pages.views import Reader, View, seen
from mentorctl.documents.pages.wrong import Wrong
from mentorctl.model.errors import TemplateMistake
from mentorctl.model.fields import FIELDS, Role
from mentorctl.model.pairs import Row

COORDINATOR_ALONE = {"notes", "preferred", "refused", "other"}
OTHERS = [a for a in Audience if a is not Audience.COORDINATOR]
PAIR = Row("P1", "E12", "M07", waiver="their own wish", notes="watch closely", start="2027-01-11")


@pytest.mark.parametrize("audience", OTHERS)
def test_what_is_the_coordinators_alone(audience):
    allowed = PEOPLE[audience]
    assert not (allowed.mentor | allowed.mentee | allowed.own) & COORDINATOR_ALONE
    assert not {"budget", "targets", "benchmarks"} & SETTINGS_SHOWN[audience]


def test_the_coordinator_sees_every_field_and_there_is_no_other():
    assert {f.key for f in FIELDS} | {"other"} == PERSON_FIELDS
    for role in Role:
        assert fields_of(Audience.COORDINATOR, role, own=False) == PERSON_FIELDS


def test_partners_see_nothing_of_each_other_that_only_the_coordinator_was_told():
    for audience in (Audience.PAIR, Audience.MENTOR, Audience.MENTEE):
        for role in Role:
            shown = fields_of(audience, role, own=False)
            assert not shown & {"id", "grade", "manager", "capacity", "training", "approval"}


def test_a_supervisor_sees_names_titles_and_departments():
    allowed = PEOPLE[Audience.SUPERVISOR]
    assert allowed.mentor == {"name", "job_title", "department"}
    assert allowed.mentee - {"manager"} == allowed.mentor


def test_the_public_sees_nobody_and_those_who_wait_only_themselves():
    assert PEOPLE[Audience.PUBLIC].mentor == PEOPLE[Audience.PUBLIC].mentee == frozenset()
    assert PEOPLE[Audience.WAITING].mentor == PEOPLE[Audience.WAITING].mentee == frozenset()
    assert PEOPLE[Audience.WAITING].own


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("person", [MENTOR, MENTEE], ids=["mentor", "mentee"])
@pytest.mark.parametrize("own", [True, False], ids=["own", "other"])
def test_every_field_of_every_view(audience, person, own):
    role = Role.MENTOR if person is MENTOR else Role.MENTEE
    view = seen(person, Reader(audience, person if own else None))
    assert isinstance(view, View)
    allowed = fields_of(audience, role, own)
    for field in (*FIELDS, None):
        key = field.key if field else "other"
        if field and role not in field.roles:
            message = "does not exist"
        elif key not in allowed:
            message = "may not show"
        else:
            getattr(view, key)
            continue
        with pytest.raises(Wrong, match=message):
            getattr(view, key)


@pytest.mark.parametrize("audience", Audience)
def test_every_field_of_a_pair(audience):
    view = seen(PAIR, Reader(audience))
    shown = set()
    for key in PAIR_FIELDS:
        try:
            getattr(view, key)
            shown.add(key)
        except Wrong:
            pass
    assert not shown & {"notes", "waiver", "decision"} or audience is Audience.COORDINATOR


def test_a_forbidden_field_is_a_clear_mistake(tmp_path: Path):
    body = "Dear {{ mentee.manager }},\n\n{{ mentee.name }} wants {{ mentee.goals|listed }}."
    folder = press(tmp_path, supervisor_brief=template(body, audience="supervisor"))
    with pytest.raises(TemplateMistake) as caught:
        render(folder, "supervisor-brief", VALUES)
    assert str(caught.value) == (
        "supervisor-brief.md.j2, line 8 asks for mentee.goals, which documents for the supervisor "
        "may not show. Remove it. Nothing was written."
    )


def test_a_name_that_an_audience_does_not_get(tmp_path: Path):
    folder = press(tmp_path, call=template("{{ mentor.name }}", audience="public"))
    with pytest.raises(TemplateMistake, match="line 6 asks for mentor, which only documents for"):
        render(folder, "call", VALUES)


def test_in_a_group_a_mentee_sees_the_own_answers_but_not_those_of_the_others(tmp_path: Path):
    other = MENTEE.model_copy(update={"id": "E13", "name": "Bo Chan", "grade": "SECRET"})
    body = (
        "{% for one in mentees %}\n"
        "- {{ one.name }}{% if one == person %}, {{ one.grade }}{% endif %}\n\n{% endfor %}"
    )
    folder = press(tmp_path, letter=template(body, audience="mentee"))
    page = render(folder, "letter", {"mentees": [MENTEE, other]}, person=MENTEE)
    assert in_markdown(page) == ["Tomás Rey, 5", "Bo Chan"]
    folder = press(tmp_path / "b", letter=template("{{ mentees[1].grade }}", audience="mentee"))
    with pytest.raises(TemplateMistake, match=r"asks for mentee\.grade"):
        render(folder, "letter", {"mentees": [MENTEE, other]}, person=MENTEE)


def test_someone_in_both_roles_is_the_reader_in_one_of_them_only():
    both = MENTOR.model_copy(update={"id": MENTEE.id})
    assert not Reader(Audience.MENTEE, MENTEE).is_same(both)


def test_a_person_without_a_name_is_called_by_the_identity():
    view = seen(MENTEE.model_copy(update={"name": ""}), Reader(Audience.PAIR))
    assert view.name == "E12"  # type: ignore[attr-defined]


def test_every_name_has_readers():
    assert all(NAMES.values())
    assert seen(SETTINGS, Reader(Audience.PUBLIC)).term == 12  # type: ignore[attr-defined]
