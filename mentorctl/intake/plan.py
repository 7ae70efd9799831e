"""The Pairs sheet of matches.xlsx, as a coordinator may have edited it."""

from collections.abc import Sequence

from mentorctl.intake.directory import Directory
from mentorctl.intake.table import Table, column_of, find_table, lost_findings
from mentorctl.model import answers
from mentorctl.model.findings import Finding, Where, error
from mentorctl.model.grid import Grid
from mentorctl.model.pairs import Decision, Row
from mentorctl.model.roster import Roster
from mentorctl.model.text import fold, heading_key, listed, sentence

HEADINGS = (
    "Pair",
    "Mentee ID",
    "Mentee",
    "Mentor ID",
    "Mentor",
    "Track",
    "Fit",
    "Why",
    "Watch",
    "Decision",
    "Waiver reason",
    "Coordinator notes",
    "Start date",
)
"""The headings of the Pairs sheet; a coordinator may add columns of their own."""

NOBODY_PLACED = "Nobody could be placed. The sheet Unmatched says what kept each person out."
"""What stands under the headings, in the column Pair, where a plan has no pair."""

_UNJUDGED = ("Pair", "Track", "Fit", "Why", "Watch", "Coordinator notes", "Start date")
"""Columns on which no rule hangs: a formula there is kept as it is, and only warned of."""
_NEEDED = ("Mentee ID", "Mentor ID", "Decision")


def read_plan(grids: Sequence[Grid], roster: Roster) -> tuple[tuple[Row, ...], list[Finding]]:
    """Return the rows of the Pairs sheet, in its order.

    A decision that isn't one, a person who can't be told, an ID that contradicts the name beside
    it: each is an error, and no guess is made. Somebody who left the roster keeps the ID written.
    """
    sheets = [g for g in grids if heading_key(g.sheet) == "pairs"]
    if not sheets:
        file = grids[0].file if grids else ""
        return (), [
            error(
                "no-pairs",
                Where(file=file),
                "There is no sheet Pairs here.",
                "mentorctl match writes one.",
            )
        ]
    table = find_table(sheets[0], [heading_key(h) for h in HEADINGS], least=3)
    if table is None:
        return (), [
            error(
                "headings",
                sheets[0].place,
                f"The headings of Pairs are gone: {', '.join(_NEEDED)} are needed.",
            )
        ]
    missing = [h for h in _NEEDED if column_of(table, h) is None]
    if missing:
        return (), [
            error(
                "headings",
                table.where(table.head),
                f"The column {listed(missing)} is missing on this sheet.",
                "Undo the change of the heading.",
            )
        ]
    reader = _Reader(table, roster)
    rows = tuple(row for n, texts in table.rows() if (row := reader.read(n, texts)))
    read = {c for h, c in reader.columns.items() if c is not None and h not in _UNJUDGED}
    return rows, [*lost_findings(table, read), *reader.findings, *_numbers_twice(rows)]


class _Reader:
    """Reads rows of one Pairs sheet, gathering findings."""

    def __init__(self, table: Table, roster: Roster) -> None:
        self.table = table
        self.findings: list[Finding] = []
        self.columns = {h: column_of(table, h) for h in HEADINGS}
        self.people = {"Mentee": Directory(roster.mentees), "Mentor": Directory(roster.mentors)}

    def read(self, number: int, texts: Sequence[str]) -> Row | None:
        """Return one row, None where it can't be read or says nothing of a pair."""
        said = {h: texts[c] if c is not None else "" for h, c in self.columns.items()}
        places = {
            h: self.table.where(number, c if c is not None else 0) for h, c in self.columns.items()
        }
        if not any(said[h] for h in ("Pair", "Mentee ID", "Mentee", "Mentor ID", "Mentor")):
            return None  # a remark of the coordinator's below the table
        if [said[h] for h in ("Pair", *_NEEDED)] == [NOBODY_PLACED, "", "", ""]:
            return None
        before = len(self.findings)
        ids = {role: self._person(role, said, places) for role in ("Mentee", "Mentor")}
        decision = self._decision(said["Decision"], places["Decision"])
        if decision is None or len(self.findings) > before:
            return None
        cells = {heading_key(h): w.cell for h, w in places.items()}
        keys = {
            "pair": "pair",
            "mentee": "menteeid",
            "mentor": "mentorid",
            "decision": "decision",
            "waiver": "waiverreason",
            "start": "startdate",
        }
        return Row(
            pair=said["Pair"],
            mentee=ids["Mentee"],
            mentor=ids["Mentor"],
            decision=decision,
            waiver=said["Waiver reason"],
            notes=said["Coordinator notes"],
            start=said["Start date"],
            where=self.table.where(number, self.columns["Mentee ID"]),
            cells={key: cells[heading] for key, heading in keys.items()},
        )

    def _person(self, role: str, said: dict[str, str], places: dict[str, Where]) -> str:
        given, name = said[f"{role} ID"], said[role]
        by_id, by_name = (self.people[role].find(text) for text in (given, name))
        if given and by_id.id:
            # The name is only held against the ID where it is somebody else's.
            if by_name.id and by_name.id != by_id.id:
                self.findings.append(
                    error(
                        "two-people",
                        places[f"{role} ID"],
                        f"The {role} ID {given} is "
                        f"{self.people[role].shown(by_id.id)}, but the {role} beside it is {name}.",
                        "Correct one of the two cells, or clear the one that is wrong.",
                    )
                )
            return by_id.id
        if given and said["Pair"]:
            return given  # somebody who left the roster: what stands judges whether that may be
        typed, found = (given, by_id) if given else (name, by_name)
        if found.id:
            return found.id
        if found.several:
            what = f'The {role.lower()} "{typed}" may be {listed(found.several, "or")}.'
        elif typed:
            what = f'There is no {role.lower()} "{typed}" on the roster.'
        else:
            what = f"This row names no {role.lower()}."
        near = ", ".join(found.near)
        self.findings.append(
            error(
                "unknown-person",
                places[role if name and not given else f"{role} ID"],
                what,
                f"Near: {near}." if near else f"Write the {role} ID, or delete the row.",
            )
        )
        return ""

    def _decision(self, text: str, where: Where) -> Decision | None:
        options = [d.value for d in Decision]
        try:
            if not text:
                raise ValueError("The decision is empty")
            return Decision(answers.choice(text, options))
        except ValueError as exc:
            self.findings.append(
                error(
                    "decision",
                    where,
                    sentence(str(exc)),
                    "Proposed may change on the next run, Approved stays, Rejected and Closed "
                    "never come back.",
                )
            )
            return None


def _numbers_twice(rows: Sequence[Row]) -> list[Finding]:
    first: dict[str, Row] = {}
    findings = []
    for row in rows:
        other = first.setdefault(fold(row.pair), row) if row.pair else row
        if other is not row:
            findings.append(
                error(
                    "pair-twice",
                    row.at("pair"),
                    f"{row.pair} is the number of the pair in {other.at('pair').cell} as well.",
                    "Clear the number of the copied row: it gets one of its own.",
                )
            )
    return findings
