"""The sentences of the get-acquainted page, addressed to the two partners."""

from collections.abc import Mapping, Sequence

from mentorctl.journey.common_ground import CommonGround, Coverage, Trait, Years
from mentorctl.model.people import Mentee, Mentor, Person
from mentorctl.model.text import listed, sentence


def shared_sentences(ground: CommonGround, mentee: Mentee, mentor: Mentor) -> tuple[str, ...]:
    """Return what the two have in common; empty where nothing is known."""
    values = _values(ground.shared)
    path = _path(ground, values)
    said = [
        path,
        _work(ground, values, mentee, mentor),
        _listing("You have both worked at {}.", values.get("employers")),
        ""
        if path and ground.years and ground.years.alike
        else _years(ground.years, mentee, mentor),
        _listing("You both enjoy {}.", values.get("interests")),
        _listing("You both speak {}.", values.get("languages")),
        _listing("You both bring special knowledge: {}", values.get("special_knowledge")),
    ]
    return tuple(sentence(s) for s in said if s)


def unique_sentences(ground: CommonGround, person: Person) -> tuple[str, ...]:
    """Return what only one of the two brings; empty where nothing is known."""
    mentor = isinstance(person, Mentor)
    values = _values(ground.mentor_only if mentor else ground.mentee_only)
    also = "also " if "languages" in _values(ground.shared) else ""
    name = person.shown
    said = [
        _listing(f"{name} {also}speaks {{}}.", values.get("languages")),
        _listing(f"{name} has worked at {{}}.", values.get("employers")),
        "" if ground.years or person.years is None else _alone(name, person.years),
        _listing(f"{name} brings special knowledge: {{}}", values.get("special_knowledge")),
        _listing(f"{name} enjoys {{}}.", values.get("interests")),
        _listing(f"{name} can also talk about {{}}.", values.get("topics")),
    ]
    return tuple(sentence(s) for s in said if s)


def goal_sentences(coverage: Coverage, mentee: Mentee, mentor: Mentor) -> tuple[str, ...]:
    """Return which of the mentee's goals or skills the mentor covers, and what of the others.

    Nothing is said of a mentor who listed nothing: a blank is no refusal.
    """
    if not coverage.answered:
        return ()
    said = []
    if coverage.covered:
        every = len(coverage.covered) > 1 and not (coverage.elsewhere or coverage.by_nobody)
        everything = "everything on the list: " if every else ""
        said.append(f"{mentor.shown} can help with {everything}{listed(coverage.covered)}.")
    if coverage.elsewhere:
        said.append(
            f"Other mentors of the program offer {listed(coverage.elsewhere)}: ask the "
            "coordinator whom to talk to."
        )
    if coverage.by_nobody:
        said.append(
            f"No mentor of the program lists {listed(coverage.by_nobody, 'or')}: think together "
            f"about where {mentee.shown} can learn it."
        )
    return tuple(said)


def _values(traits: Sequence[Trait]) -> dict[str, tuple[str, ...]]:
    return {trait.key: trait.values for trait in traits}


def _listing(pattern: str, values: Sequence[str] | None) -> str:
    # Put together, not formatted: names and answers may hold braces.
    before, _, after = pattern.rpartition("{}")
    return f"{before}{listed(values)}{after}" if values else ""


def _path(ground: CommonGround, shared: Mapping[str, tuple[str, ...]]) -> str:
    """Return a sentence for two careers that are alike in at least two ways."""
    ways = [
        "the same field" if "function" in shared else "",
        "a former employer in common" if "employers" in shared else "",
        "about as many years" if ground.years and ground.years.alike else "",
        "the same job title" if "job_title" in shared else "",
    ]
    found = [way for way in ways if way]
    return f"Your paths are alike: {listed(found)}." if len(found) > 1 else ""


def _work(
    ground: CommonGround, shared: Mapping[str, tuple[str, ...]], mentee: Mentee, mentor: Mentor
) -> str:
    """Return how their work is related: department, function and job title in one sentence."""
    one, other = _values(ground.mentee_only), _values(ground.mentor_only)
    function, department = listed(shared.get("function", ())), listed(shared.get("department", ()))
    names = mentee.shown, mentor.shown
    if function and department:
        said = f"You both work in {function}, in the same department"
        return f"{said}." if function == department else f"{said}, {department}."
    if function:
        return f"You both work in {function}{_each(one, other, 'department', names)}."
    if department:
        return f"You share a department, {department}{_each(one, other, 'function', names)}."
    if "job_title" in shared:
        return f"You have the same job title, {listed(shared['job_title'])}."
    for field in ("function", "department"):
        if field in one and field in other:
            return (
                f"{names[0]} works in {listed(one[field])}, {names[1]} in {listed(other[field])}: "
                "each of you knows a part of the organization that the other does not."
            )
    return ""


def _each(
    one: Mapping[str, tuple[str, ...]],
    other: Mapping[str, tuple[str, ...]],
    field: str,
    names: tuple[str, str],
) -> str:
    if field not in one or field not in other:
        return ""
    return f": {names[0]} in {listed(one[field])}, {names[1]} in {listed(other[field])}"


def _years(years: Years | None, mentee: Mentee, mentor: Mentor) -> str:
    if years is None:
        return ""
    if years.alike:
        return "You have been in the industry for about the same time."
    more, less = (mentor, mentee) if years.mentor > years.mentee else (mentee, mentor)
    longer, shorter = max(years.mentor, years.mentee), min(years.mentor, years.mentee)
    if shorter == 0:
        return (
            f"{more.shown} brings {_in_years(longer)} in the industry; {less.shown} is new to it."
        )
    return (
        f"{more.shown} brings {_in_years(longer)} in the industry, {less.shown} "
        f"{_in_years(shorter)}: look at the same questions from both ends."
    )


def _alone(name: str, years: float) -> str:
    return f"{name} brings {_in_years(years)} in the industry." if years else ""


def _in_years(years: float) -> str:
    return f"{years:g} year{'' if years == 1 else 's'}"
