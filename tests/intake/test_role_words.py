"""The word mentor stands in what mentors say and in what mentees say."""

import pytest

from mentorctl.intake.prose.roles import roles_named
from mentorctl.model.fields import Role

MENTOR, MENTEE, BOTH, UNKNOWN = (Role.MENTOR,), (Role.MENTEE,), tuple(Role), ()


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Mentor", MENTOR), ("MENTEE", MENTEE), ("both", BOTH), ("Mentors", MENTOR),
        ("a mentor", MENTOR), ("Mentor (experienced)", MENTOR), ("will mentor", MENTOR),
        ("I would like to be a mentor", MENTOR), ("As a mentor", MENTOR),
        ("Happy to mentor someone", MENTOR), ("wants a mentor", MENTEE),
        ("I'm looking for a mentor", MENTEE), ("I want to have a mentor", MENTEE),
        ("I'd like to be mentored", MENTEE), ("As a mentee", MENTEE),
        ("Mentor and mentee", BOTH), ("mentor / mentee", BOTH), ("Both, please!", BOTH),
        ("mentor; mentee", BOTH), ("Be a mentor and find a mentor", BOTH),
        ("maybe", UNKNOWN), ("", UNKNOWN), ("not sure yet", UNKNOWN),
        ("mentor or mentee", UNKNOWN), ("I once knew a great mentor in my old job", UNKNOWN),
    ],
)  # fmt: skip
def test_roles(text: str, roles: tuple[Role, ...]) -> None:
    assert roles_named(text) == roles
