"""The Program sheet: settings, and what tracks override."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from mentorctl.intake.table import Table, column_of, find_table, lost_findings
from mentorctl.model.aims import BEST, LIFT, WHOLE, most_given_up
from mentorctl.model.findings import Finding, Where, error, note, warning
from mentorctl.model.grades import GradeScale, given_scale, natural_scale
from mentorctl.model.grid import Grid
from mentorctl.model.people import Person
from mentorctl.model.roster import Program
from mentorctl.model.settings import Settings, all_settings, read_settings, setting_by_label
from mentorctl.model.text import fold, heading_key, listed, natural_key, nearest, sentence

SHEET = ("Setting", "Value", "What it means")


@dataclass
class ProgramSheet:
    """The texts of the Program sheet by track, "" being the whole program."""

    texts: dict[str, dict[str, str]] = field(default_factory=lambda: {"": {}})
    places: dict[tuple[str, str], Where] = field(default_factory=dict)
    track_places: dict[str, Where] = field(default_factory=dict)


def read_program_sheet(grids: Sequence[Grid]) -> tuple[ProgramSheet, list[Finding]]:
    """Gather the settings' texts. An unknown or repeated setting is an error."""
    sheet = ProgramSheet()
    findings: list[Finding] = []
    for grid in grids:
        table = find_table(grid, [heading_key(h) for h in SHEET], least=2)
        if table is None:
            findings.append(
                error("headings", grid.place, "This sheet needs the headings Setting and Value.")
            )
            continue
        findings += lost_findings(table)
        _gather(table, sheet, findings)
    if not grids:
        findings.append(
            note(
                "no-program",
                Where(),
                "There is no Program sheet: the default settings are used.",
                "mentorctl init writes one with every setting and its meaning; a file program.csv "
                "serves too.",
            )
        )
    return sheet, findings


def _gather(table: Table, sheet: ProgramSheet, findings: list[Finding]) -> None:
    setting, value = column_of(table, "Setting") or 0, column_of(table, "Value")
    meaning = column_of(table, "What it means")
    columns = {} if value is None else {value: ""}
    for column, heading in enumerate(table.headings):
        if heading and column not in (setting, value, meaning):
            columns[column] = heading
            sheet.texts.setdefault(heading, {})
            sheet.track_places[heading] = table.where(table.head, column)
    known = setting_by_label()
    for row, texts in table.rows():
        label = texts[setting]
        found = known.get(heading_key(label))
        if found is None:
            if label and any(texts[c] for c in columns):
                near = nearest(label, [s.about.label for s in all_settings()])
                findings.append(
                    error(
                        "unknown-setting",
                        table.where(row, setting),
                        f'"{label}" is no setting.',
                        f"Near: {', '.join(near)}." if near else "See the README for all settings.",
                    )
                )
            continue
        for column, track in columns.items():
            if not texts[column]:
                continue
            where = table.where(row, column)
            if track and not found.about.by_track:
                findings.append(
                    error(
                        "track-setting",
                        where,
                        f"{found.about.label} holds for the whole program and "
                        "can't differ by track.",
                        "Put it in the Value column only.",
                    )
                )
            elif found.key in sheet.texts[track]:
                findings.append(
                    error(
                        "setting-twice",
                        where,
                        f"{found.about.label} is set a second time.",
                        "Leave one of the two.",
                    )
                )
            else:
                sheet.texts[track][found.key] = texts[column]
                sheet.places[track, found.key] = where


def build_program(
    sheet: ProgramSheet, tracks: Mapping[str, str], people: Sequence[Person]
) -> tuple[Program, list[Finding]]:
    """Check the settings and order the grades. `tracks` gives a track's spelling by folded form."""
    findings: list[Finding] = []
    labels = {s.key: s.about.label for s in all_settings()}
    values = {}
    for track, texts in sheet.texts.items():
        values[track], wrong = read_settings(texts)
        findings += [
            error(
                "setting",
                sheet.places[track, key],
                sentence(f"{labels[key]}: {message}"),
                "The note on the cell says what it may be.",
            )
            for key, message in wrong.items()
        ]
    base = Settings.model_construct(**values[""])
    used = {fold(t) for p in people for t in p.track}
    for track, where in sheet.track_places.items():
        if fold(track) not in used:
            near = nearest(track, sorted({t for p in people for t in p.track}), limit=1)
            findings.append(
                warning(
                    "unused-track",
                    where,
                    f'Nobody on the roster is in the track "{track}".',
                    f"Near: {near[0]}." if near else "A column here is named after a track.",
                )
            )
    by_track = {
        name: base.model_copy(update=values.get(_heading(sheet, key), {}))
        for key, name in tracks.items()
    }
    findings += _group_sizes({"": base, **by_track}, sheet)
    findings += _group_aim({"": base, **by_track}, sheet)
    scale, wrong_grades = _grades(base, [base, *by_track.values()], sheet, people)
    return Program(base, by_track, scale), findings + wrong_grades


def _group_sizes(tracks: Mapping[str, Settings], sheet: ProgramSheet) -> list[Finding]:
    """Return an error for each group track whose smallest group is above its largest."""
    findings = []
    for track, settings in tracks.items():
        smallest, largest = settings.smallest_group, settings.largest_group
        if settings.format != "group" or smallest <= largest:
            continue
        places = (sheet.places.get((t, key)) for t in (_heading(sheet, fold(track)), "")
                  for key in ("smallest_group", "largest_group"))  # fmt: skip
        findings.append(
            error(
                "group-sizes",
                next((place for place in places if place), Where(sheet="Program")),
                f"The Smallest group, {smallest}, is above the Largest group, {largest}"
                + (f", in the track {track}." if track else "."),
                "Lower the one or raise the other.",
            )
        )
    return findings


def _group_aim(tracks: Mapping[str, Settings], sheet: ProgramSheet) -> list[Finding]:
    """Return an error for an aim with a limit beside group tracks: what a lift costs is not known.

    Nothing is matched rather than by another aim than the one asked for.
    """
    aim = tracks[""].aim
    groups = [track for track, settings in tracks.items() if settings.format == "group"]
    if most_given_up(aim) == WHOLE or not groups:
        return []
    return [
        error(
            "group-aim",
            sheet.places.get(("", "aim"), Where(sheet="Program")),
            f'The Aim "{aim}" can\'t be held where there are groups'
            + (f" (track {listed(groups)})." if all(groups) else ".")
            + " Nothing is matched until it is changed.",
            f'Write "{LIFT}", without the limit, or "{BEST}".',
        )
    ]


def _heading(sheet: ProgramSheet, key: str) -> str:
    return next((t for t in sheet.texts if t and fold(t) == key), "no such column")


def _grades(
    base: Settings, everywhere: Sequence[Settings], sheet: ProgramSheet, people: Sequence[Person]
) -> tuple[GradeScale, list[Finding]]:
    """Return the order of grades; without one that is needed, an error lists the grades found."""
    found = sorted({p.grade for p in people if p.grade}, key=natural_key)
    if base.grade_scale:
        scale = given_scale(base.grade_scale)
        findings = []
        for person in people:
            if person.grade and scale.level(person.grade) is None:
                near = nearest(person.grade, base.grade_scale, limit=1)
                findings.append(
                    error(
                        "grade",
                        person.at("grade"),
                        f'The grade "{person.grade}" is not on the Grade '
                        f"scale: {', '.join(base.grade_scale)}.",
                        f"Near: {near[0]}." if near else "Correct it, or add it to the scale.",
                    )
                )
        return scale, findings
    natural = natural_scale(found)
    if natural is not None:
        return natural, []
    where = sheet.places.get(("", "grade_scale")) or next(
        (p.at("grade") for p in people if p.grade), Where()
    )
    gaps = any(
        s.smallest_grade_gap is not None or s.largest_grade_gap is not None or s.format == "peer"
        for s in everywhere
    )
    complain = error if gaps else warning
    return GradeScale({}), [
        complain(
            "grade-scale",
            where,
            f"These grades have no order of their own: {listed(found)}.",
            "Write them on the Program sheet (a sheet, or a file program.csv, with the headings "
            'Setting and Value) as the setting "Grade scale", lowest first, separated by ; - or '
            "set both grade gaps to none.",
        )
    ]
