"""The setting Fairness columns: columns to look at afterwards, which no matching may use."""

from collections.abc import Iterable, Mapping, Sequence

from mentorctl.model.criteria import Criterion
from mentorctl.model.fields import Role, by_heading, for_role
from mentorctl.model.findings import Finding, Where, error
from mentorctl.model.text import heading_key, nearest

_IN_RULES = frozenset(
    {"track", "manager", "grade", "time_zone", "format", "approval", "refused", "goals"}
)
"""Fields of a mentee that hard rules read, whatever the Criteria sheet says."""


def fairness_findings(
    names: Sequence[str], where: Where, criteria: Sequence[Criterion], own: Mapping[str, str]
) -> list[Finding]:
    """Return what is wrong with the columns named, all of it errors.

    own  heading by compared form, of the mentees' columns that only this program has
    A column that isn't there, and one that a criterion in use or a hard rule reads, is an error:
    a promise that it is never used for matching must hold.
    """
    fields = {heading_key(f.heading) for f in for_role(Role.MENTEE)}
    findings: list[Finding] = []
    for name in dict.fromkeys(names):
        key = heading_key(name)
        if key not in fields and key not in own:
            findings.append(_unknown(name, where, own))
        elif key in fields and by_heading()[key].key in _IN_RULES:
            findings.append(_in_rule(name, where))
        else:
            findings += [_in_criterion(name, where, c) for c in _reading(key, criteria)]
    return findings


def _reading(key: str, criteria: Iterable[Criterion]) -> list[Criterion]:
    """Return the criteria in use that read a column, on either side or as their condition."""
    return [
        c
        for c in criteria
        if c.in_use
        and key
        in {
            *map(heading_key, (*c.mentor_columns, *c.mentee_columns)),
            *([heading_key(c.only_if.column)] if c.only_if else []),
        }
    ]


def _unknown(name: str, where: Where, own: Mapping[str, str]) -> Finding:
    near = nearest(name, [*own.values(), *(f.heading for f in for_role(Role.MENTEE))])
    return error(
        "unknown-column",
        where,
        f'Fairness columns: the mentees have no column "{name}".',
        f"Near: {', '.join(near)}." if near else "Write the heading as on the sheet Mentees.",
    )


def _in_rule(name: str, where: Where) -> Finding:
    shown = by_heading()[heading_key(name)].key in ("grade", "track")
    return error(
        "fairness-column",
        where,
        f'Fairness columns: "{name}" is read by a hard rule, so it is used for matching.',
        "Take it out here." + (" The sheet Fairness compares it anyway." if shown else ""),
    )


def _in_criterion(name: str, where: Where, criterion: Criterion) -> Finding:
    place = str(criterion.where) or "built in"
    return error(
        "fairness-column",
        where,
        f'Fairness columns: "{name}" is used for matching by the criterion '
        f'"{criterion.name}" ({place}).',
        "A column is either used for matching or looked at afterwards: take it out here, or give "
        "that criterion weight 0 and Required no.",
    )
