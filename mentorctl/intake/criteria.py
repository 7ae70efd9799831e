"""The Criteria sheet: rows that say what a good pair is."""

from collections.abc import Mapping, Sequence

from mentorctl.intake.table import Table, column_of, find_table, lost_findings
from mentorctl.model import answers
from mentorctl.model.criteria import BUILT_IN, COMPARISONS, Condition, Criterion
from mentorctl.model.fields import FIELDS, Role, by_heading
from mentorctl.model.findings import Finding, Where, error
from mentorctl.model.grid import Grid, Value
from mentorctl.model.text import fold, heading_key, nearest, sentence

SHEET = (
    "Criterion",
    "Mentor's column",
    "Mentee's column",
    "Compare",
    "Weight",
    "Required",
    "Only if",
    "What it means",
)


def as_row(c: Criterion) -> tuple[Value, ...]:
    """Return a criterion as a row of the sheet, without columns of tracks."""
    return (
        c.name,
        " + ".join(c.mentor_columns),
        " + ".join(c.mentee_columns),
        c.compare,
        int(c.weight) if c.weight == int(c.weight) else c.weight,
        "yes" if c.required else "no",
        str(c.only_if or ""),
        c.meaning,
    )


Headings = Mapping[Role, Mapping[str, str]]
"""For each role, heading by its compared form, of the columns that only this program has."""


def read_criteria(
    grids: Sequence[Grid], headings: Headings, tracks: Mapping[str, str]
) -> tuple[tuple[Criterion, ...], list[Finding]]:
    """Return the criteria; without a Criteria sheet the built-in ones."""
    if not grids:
        return BUILT_IN, []
    rows: list[Criterion] = []
    findings: list[Finding] = []
    for grid in grids:
        table = find_table(grid, [heading_key(h) for h in SHEET], least=3)
        if table is None:
            findings.append(
                error(
                    "headings",
                    grid.place,
                    "This sheet needs the headings " + ", ".join(SHEET[:4]) + ".",
                )
            )
            continue
        findings += lost_findings(table)
        reader = _Reader(table, headings, tracks)
        rows += [c for number, texts in table.rows() if (c := reader.read(number, texts))]
        findings += reader.findings
    seen: set[str] = set()
    for row in rows:
        if fold(row.name) in seen:
            findings.append(
                error(
                    "criterion-twice",
                    row.where,
                    f'"{row.name}" is the name of another row as well.',
                    "Give each criterion a name of its own.",
                )
            )
        seen.add(fold(row.name))
    return tuple(rows), findings


class _Reader:
    """Reads the rows of one Criteria sheet, gathering findings."""

    def __init__(self, table: Table, headings: Headings, tracks: Mapping[str, str]) -> None:
        self.table = table
        self.headings = headings
        self.findings: list[Finding] = []
        self.columns = {name: column_of(table, name) for name in SHEET}
        used = set(self.columns.values())
        self.tracks: dict[int, str] = {}
        for column, heading in enumerate(table.headings):
            if not heading or column in used:
                continue
            if fold(heading) in tracks:
                self.tracks[column] = tracks[fold(heading)]
            else:
                near = nearest(heading, [*SHEET, *tracks.values()], limit=1)
                self.findings.append(
                    error(
                        "unknown-column",
                        table.where(table.head, column),
                        f'"{heading}" is neither a heading of this sheet nor a track of a mentee.',
                        f"Near: {near[0]}." if near else "Rename or delete the column.",
                    )
                )

    def read(self, row: int, texts: Sequence[str]) -> Criterion | None:
        """Return the row's criterion, None where something in it can't be read."""
        before = len(self.findings)
        said = {name: texts[c] if c is not None else "" for name, c in self.columns.items()}
        places = {
            name: self.table.where(row, c if c is not None else 0)
            for name, c in self.columns.items()
        }
        mentor = self._names(said["Mentor's column"], Role.MENTOR, places["Mentor's column"])
        mentee = self._names(
            said["Mentee's column"] or said["Mentor's column"],
            Role.MENTEE,
            places["Mentee's column"],
        )
        name = said["Criterion"] or said["Mentor's column"]
        compare = self._choice(said["Compare"], places["Compare"])
        weight = self._weight(said["Weight"], places["Weight"], 1.0)
        required = self._required(said["Required"], places["Required"])
        weights = {
            track: self._weight(texts[c], self.table.where(row, c), 0.0)
            for c, track in self.tracks.items()
            if texts[c]
        }
        only_if = self._condition(said["Only if"], places["Only if"])
        if len(self.findings) > before:
            return None
        return Criterion(
            name,
            mentor,
            mentee,
            compare,
            weight,
            required,
            said["What it means"],
            only_if,
            weights,
            places["Criterion"],
        )

    def _names(self, text: str, role: Role, where: Where) -> tuple[str, ...]:
        if not text:
            self.findings.append(error("criterion", where, "No column is named here."))
            return ()
        parts = [text] if self._known(text, role) else [p.strip() for p in text.split("+")]
        for part in parts:
            if not self._known(part, role):
                there = [f.heading for f in FIELDS if role in f.roles]
                own = list(self.headings.get(role, {}).values())
                near = nearest(part, [*own, *there])
                self.findings.append(
                    error(
                        "unknown-column",
                        where,
                        f'The {role}s have no column "{part}".',
                        f"Near: {', '.join(near)}."
                        if near
                        else f"Their own columns: {', '.join(own) or 'none'}.",
                    )
                )
        return tuple(parts)

    def _known(self, name: str, role: Role) -> bool:
        key = heading_key(name)
        field = by_heading().get(key)
        return bool(field and role in field.roles) or key in self.headings.get(role, {})

    def _choice(self, text: str, where: Where) -> str:
        try:
            return answers.choice(text, tuple(COMPARISONS))
        except ValueError as exc:
            self.findings.append(error("compare", where, sentence(f"Compare: {exc}")))
            return ""

    def _weight(self, text: str, where: Where, default: float) -> float:
        try:
            weight = answers.number(text) if text else default
            if weight > 1000 or round(weight, 2) != weight:
                raise ValueError(f'"{text}" is over 1000 or has more than two decimals')
        except ValueError as exc:
            self.findings.append(error("weight", where, sentence(f"Weight: {exc}")))
            return default
        return weight

    def _required(self, text: str, where: Where) -> bool:
        try:
            return answers.yes_no(text) if text else False
        except ValueError as exc:
            self.findings.append(error("required", where, sentence(f"Required: {exc}")))
            return False

    def _condition(self, text: str, where: Where) -> Condition | None:
        if not text:
            return None
        column, equals, answer = (part.strip() for part in text.partition("="))
        if not equals or not answer or not self._known(column, Role.MENTEE):
            own = list(self.headings.get(Role.MENTEE, {}).values())
            near = nearest(column, [*own, *(f.heading for f in FIELDS)], limit=1)
            self.findings.append(
                error(
                    "only-if",
                    where,
                    f'"{text}" does not name a mentee column and an answer.',
                    "Write it as Column = answer" + (f"; near: {near[0]}." if near else "."),
                )
            )
            return None
        return Condition(column, answer)
