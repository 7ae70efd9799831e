"""The columns that a form tool fills of itself."""

from collections.abc import Mapping, Sequence

from mentorctl.intake.shapes.cells import Body
from mentorctl.intake.shapes.heads import Heading
from mentorctl.intake.shapes.profiles import Profile
from mentorctl.model.text import fold, heading_key


def tool_columns(
    headings: Sequence[Heading], profile: Profile, body: Body
) -> tuple[dict[int, str], dict[int, str]]:
    """Return the columns to ignore, each with what it is, and those that say who submitted.

    The latter with `email` or `name`; where nobody had to sign in they are ignored as well.
    """
    first: dict[str, int] = {}
    for column, heading in enumerate(headings):
        if not heading.option:
            first.setdefault(heading_key(heading.code or heading.text), column)
    ignored = _at(first, profile.fills)
    submitter = _at(first, profile.person)
    for column, kind in dict(submitter).items():
        said = {fold(text) for text in body.answers(column)}
        if body.rows and not said - {profile.nobody}:
            ignored[column] = f"{kind} of who submitted"
            del submitter[column]
    return ignored, submitter


def _at(first: Mapping[str, int], facts: Sequence[tuple[str, str]]) -> dict[int, str]:
    return {first[key]: what for heading, what in facts if (key := heading_key(heading)) in first}
