"""What a coordinator wants to try: `Smallest grade gap=1; Weight of Goals covered=50`.

Each setting is put into its cell of the sheets that were read, so that the sheets' own reading
checks it. The files stay as they are.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from mentorctl.intake import criteria, program
from mentorctl.intake.directory import Directory
from mentorctl.intake.sheets import Kind, kind_of
from mentorctl.intake.table import Table, column_of, find_table
from mentorctl.model.criteria import BUILT_IN
from mentorctl.model.findings import Finding, Where, error
from mentorctl.model.grid import Grid, Value, address
from mentorctl.model.people import Mentor
from mentorctl.model.roster import Roster
from mentorctl.model.settings import all_settings
from mentorctl.model.text import clean, fold, heading_key, nearest

OPTION = "--what-if"
_WEIGHT, _REQUIRED, _CAPACITY = "Weight of ", "Required: ", "Capacity of "


@dataclass(frozen=True)
class Wish:
    """One setting to try, as typed."""

    name: str
    value: str

    def __str__(self) -> str:
        return f"{self.name}={self.value}"

    @property
    def where(self) -> Where:
        """Where a finding about it stands."""
        return Where(f'{OPTION} "{self}"')


def wishes(text: str) -> tuple[tuple[Wish, ...], list[Finding]]:
    """Read one alternative: settings that hold together, separated by `;`.

    A part without `=` belongs to the value before it, since lists have `;` as well.
    """
    parts: list[str] = []
    for part in clean(text).split(";"):
        if "=" in part or not parts:
            parts.append(part)
        else:
            parts[-1] += f";{part}"
    found, findings = [], []
    for part in parts:
        name, equals, value = (p.strip() for p in part.partition("="))
        if equals and name:
            found.append(Wish(name, value))
        else:
            findings.append(
                error(
                    "what-if",
                    Where(f'{OPTION} "{part.strip()}"'),
                    "This is no setting with a value.",
                    f'Write it as {OPTION} "Setting=Value".',
                )
            )
    return tuple(found), findings


@dataclass
class Tried:
    """The sheets with the wishes in their cells, and which cell is whose."""

    grids: list[Grid]
    cells: dict[Where, Wish] = field(default_factory=dict)

    def told(self, findings: Sequence[Finding]) -> list[Finding]:
        """Return findings at such cells as findings about what was typed; there is no cell."""
        return [
            replace(f, where=self.cells[f.where].where, hint="", cells=())
            if f.where in self.cells
            else f
            for f in findings
        ]

    def put(self, at: int, row: int, column: int, value: Value, wish: Wish | None = None) -> None:
        """Set one cell of a grid, which grows where it has to."""
        grid = self.grids[at]
        rows = [list(r) for r in grid.rows]
        rows += [[] for _ in range(row + 1 - len(rows))]
        width = max(column + 1, *(len(r) for r in rows))
        rows = [r + [""] * (width - len(r)) for r in rows]
        rows[row][column] = value
        self.grids[at] = grid = replace(grid, rows=tuple(map(tuple, rows)))
        if wish is not None:
            self.cells[grid.where(row, column)] = wish

    def sheet(self, kind: Kind, headings: Sequence[str], least: int) -> list[tuple[int, Table]]:
        """Return the tables of a kind of sheet, each with its place among the grids."""
        known = [heading_key(h) for h in headings]
        found = ((n, find_table(g, known, least)) for n, g in enumerate(self.grids)
                 if kind_of(g) is kind)  # fmt: skip
        return [(n, table) for n, table in found if table is not None]

    def column(self, at: int, table: Table, heading: str) -> int:
        """Return the column of a heading, a new one at the end where there is none."""
        column = column_of(table, heading)
        if column is None:
            column = max(len(r) for r in table.grid.rows)
            self.put(at, table.head, column, heading)
        return column


def tried(
    grids: Sequence[Grid], roster: Roster, asked: Sequence[Wish]
) -> tuple[Tried, list[Finding]]:
    """Return the sheets of a roster as they would stand with these wishes.

    What isn't known by its name is an error with the nearest; values are checked by whoever reads
    the sheets next.
    """
    made = Tried(list(grids))
    findings: list[Finding] = []
    seen: set[tuple[str, str]] = set()
    for wish in asked:
        track, name = _with_track(wish.name, roster)
        key = (track, heading_key(name))
        if key in seen:
            findings.append(error("setting-twice", wish.where, f"{wish.name} is set twice here."))
        seen.add(key)
        findings += _placed(made, roster, wish, track, name)
    return made, findings


def _with_track(name: str, roster: Roster) -> tuple[str, str]:
    """Split `Leadership: Smallest grade gap` into the track and the setting."""
    for track in roster.program.tracks:
        if fold(name).startswith(f"{fold(track)}:"):
            return track, name.split(":", track.count(":") + 1)[-1].strip()
    return "", name


def _placed(made: Tried, roster: Roster, wish: Wish, track: str, name: str) -> list[Finding]:
    """Put one wish into its cell; return why that can't be."""
    key = heading_key(name)
    for setting in all_settings():
        if heading_key(setting.about.label) == key:
            _set(made, wish, track, setting.about.label)
            return []
    for criterion in roster.criteria:
        if key == heading_key(_WEIGHT + criterion.name):
            _weigh(made, wish, criterion.name, track or "Weight")
            return []
        if key == heading_key(_REQUIRED + criterion.name) and not track:
            _weigh(made, wish, criterion.name, "Required")
            return []
    if fold(name).startswith(fold(_CAPACITY)) and not track:
        return _capacity(made, roster, wish, name[len(_CAPACITY) :].strip())
    before, colon, after = name.partition(":")
    tracks = sorted(roster.program.tracks)
    if colon and heading_key(after) in map(heading_key, _names(roster)):
        near = nearest(before, tracks, limit=1) or tracks
        hint = f"Near: {', '.join(near)}." if near else "This roster has no tracks."
        return [error("unknown-track", wish.where, f'"{before}" is no track here.', hint)]
    near = nearest(name, _names(roster))
    hint = f"Near: {', '.join(near)}." if near else "See the README for all settings."
    return [error("unknown-setting", wish.where, f'"{name}" is no setting.', hint)]


def _names(roster: Roster) -> list[str]:
    names = [s.about.label for s in all_settings()]
    for c in roster.criteria:
        names += [_WEIGHT + c.name, _REQUIRED + c.name]
    return names


def _set(made: Tried, wish: Wish, track: str, label: str) -> None:
    tables = made.sheet(Kind.PROGRAM, program.SHEET, 2)
    if not tables:
        made.grids.append(Grid(OPTION, Kind.PROGRAM.value, (program.SHEET[:2],)))
        tables = made.sheet(Kind.PROGRAM, program.SHEET, 2)
    key = heading_key(label)
    at, table, row = next(
        (
            (at, table, row)
            for at, table in tables
            for row, texts in table.rows()
            if heading_key(texts[column_of(table, "Setting") or 0]) == key
        ),
        (*tables[-1], len(tables[-1][1].grid.rows)),
    )
    made.put(at, row, column_of(table, "Setting") or 0, label)
    made.put(at, row, made.column(at, table, track or "Value"), wish.value, wish)


def _weigh(made: Tried, wish: Wish, name: str, heading: str) -> None:
    tables = made.sheet(Kind.CRITERIA, criteria.SHEET, 3)
    if not tables:
        rows = (criteria.SHEET, *(criteria.as_row(c) for c in BUILT_IN))
        made.grids.append(Grid(OPTION, Kind.CRITERIA.value, rows))
        tables = made.sheet(Kind.CRITERIA, criteria.SHEET, 3)
    for at, table in tables:
        named, other = column_of(table, "Criterion"), column_of(table, "Mentor's column")
        for row, texts in table.rows():
            said = [texts[c] for c in (named, other) if c is not None and texts[c]]
            if said and said[0] == name:
                made.put(at, row, made.column(at, table, heading), wish.value, wish)
                return


def _capacity(made: Tried, roster: Roster, wish: Wish, who: str) -> list[Finding]:
    found = Directory(roster.mentors).find(who)
    if not found.id:
        hint = (
            f"Near: {', '.join(found.near)}." if found.near else "Give an ID, an email or a name."
        )
        if found.several:
            hint = f"It may be {' or '.join(found.several)}: give the ID."
        return [error("unknown-person", wish.where, f'"{who}" is no one mentor.', hint)]
    if not _hold(made, roster.mentor[found.id], wish):
        hint = "Add the column to the roster."
        return [error("what-if", wish.where, "The mentors have no column Capacity.", hint)]
    return []


def _hold(made: Tried, mentor: Mentor, wish: Wish) -> bool:
    """Put a capacity into the mentor's cell; tell whether there is one."""
    place = mentor.at("capacity")
    if "capacity" not in mentor.cells:
        return False
    for at, grid in enumerate(made.grids):
        if (grid.file, grid.sheet) == (place.file, place.sheet):
            for row in range(len(grid.rows)):
                for column in range(len(grid.rows[row])):
                    if address(grid.top + row, grid.left + column) == place.cell:
                        made.put(at, row, column, wish.value, wish)
                        return True
    return False
