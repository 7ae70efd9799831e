"""Columns that only this program has, and those of them that nothing reads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from mentorctl.model.criteria import Criterion
from mentorctl.model.fields import Role, for_role
from mentorctl.model.findings import Finding, Where, note, warning
from mentorctl.model.text import heading_key, listed, nearest


@dataclass(frozen=True)
class OwnColumn:
    """A column that is none of the roster's own: its heading and where it stands."""

    heading: str
    where: Where


def unused_columns(
    own: Mapping[Role, Mapping[str, OwnColumn]],
    criteria: Sequence[Criterion],
    fairness: Sequence[str] = (),
) -> list[Finding]:
    """Return findings on columns that nothing names; a silent one may be a misspelling.

    A column that looks like one of the roster's is warned of, as its answers count for nothing;
    the others of a sheet make one note.
    """
    findings: list[Finding] = []
    for role, columns in own.items():
        read = {
            heading_key(name)
            for c in criteria
            for name in (c.mentor_columns if role is Role.MENTOR else c.mentee_columns)
        } | {heading_key(c.only_if.column) for c in criteria if c.only_if}
        read |= {heading_key(name) for name in fairness}
        there = [f.heading for f in for_role(role)]
        rest: dict[tuple[str, str], list[OwnColumn]] = {}
        for key, column in columns.items():
            if key in read:
                continue
            near = nearest(column.heading, there, limit=1, least=88)
            if near:
                findings.append(
                    warning(
                        "unused-column",
                        column.where,
                        f'The column "{column.heading}" is kept, but nothing uses it.',
                        f"If it is {near[0]}, name it so, or say it on the Columns sheet (a sheet "
                        "Columns, or a file columns.csv).",
                    )
                )
            else:
                rest.setdefault((column.where.file, column.where.sheet), []).append(column)
        findings += [_kept(columns) for columns in rest.values()]
    return findings


def _kept(columns: Sequence[OwnColumn]) -> Finding:
    names = listed(c.heading for c in columns)
    finding = note(
        "unused-column",
        columns[0].where,
        f"Kept, but used by no criterion: {names}.",
        "Name a column on the Criteria sheet to compare it.",
    )
    return replace(finding, cells=tuple(c.where.cell for c in columns))
