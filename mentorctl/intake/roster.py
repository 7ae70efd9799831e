"""Files become a roster: every sheet read, every problem of every sheet in one list."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from mentorctl.intake.columns import NAME_PARTS, Reading, read_headings, read_mapping
from mentorctl.intake.criteria import read_criteria
from mentorctl.intake.direct import exports_among, import_first, read_direct
from mentorctl.intake.directory import Directory
from mentorctl.intake.fairness import fairness_findings
from mentorctl.intake.people import Answers, build_people, merge_repeats, read_rows
from mentorctl.intake.program import ProgramSheet, build_program, read_program_sheet
from mentorctl.intake.questions import read_questions
from mentorctl.intake.rules import read_exclusions, read_managers, read_topics, refer
from mentorctl.intake.sheets import Kind, kind_of, sort_sheets
from mentorctl.intake.spreadsheet import read_grids
from mentorctl.intake.table import find_table, lost_findings
from mentorctl.intake.unused import OwnColumn, unused_columns
from mentorctl.model import fields
from mentorctl.model.fields import Role
from mentorctl.model.findings import Finding, Where, error, warning
from mentorctl.model.grid import Grid
from mentorctl.model.people import Mentee, Mentor, Person
from mentorctl.model.roster import Roster
from mentorctl.model.text import fold, heading_key, natural_key, nearest
from mentorctl.model.topics import split_entries

Place = tuple[str, str]
"""A file and a sheet."""
Preferences = dict[tuple[Role, str], tuple[str, ...]]


def read_roster(paths: Sequence[Path]) -> tuple[Roster, list[Finding]]:
    """Read a program's files. Raises FileMissing, FileUnreadable or FileTooLarge.

    What is found wrong in them is returned, all of it; with errors among the findings the roster
    is not fit for matching.
    """
    return roster_from([grid for path in paths for grid in read_grids(path)])


def roster_from(grids: Sequence[Grid]) -> tuple[Roster, list[Finding]]:
    """Make a roster of sheets that were read; see `read_roster`. Form exports serve as they are."""
    told, _ = read_mapping([g for g in grids if kind_of(g) is Kind.COLUMNS])
    exports = exports_among(grids, told)
    sheets, findings = sort_sheets([g for g in grids if not any(g is e for e in exports)])
    topics, wrong = read_topics(sheets[Kind.TOPICS])
    direct, more = read_direct(exports, told, topics)
    findings += [*wrong, *more]
    rows, own, heads, wrong = _rows(sheets)
    rows += direct.rows
    own = {role: {**direct.own.get(role, {}), **own[role]} for role in own}
    headings = {role: {key: c.heading for key, c in own[role].items()} for role in own}
    findings += wrong
    program_sheet, wrong = read_program_sheet(sheets[Kind.PROGRAM])
    findings += wrong
    tracks = _tracks(rows, program_sheet)
    mentors, mentees, wrong = build_people(rows, topics, tracks)
    findings += wrong
    mentors, mentor_notes = merge_repeats(mentors)
    mentees, mentee_notes = merge_repeats(mentees)
    mentors.sort(key=lambda p: natural_key(p.id))
    mentees.sort(key=lambda p: natural_key(p.id))
    findings += [*mentor_notes, *mentee_notes, *_one_identity(mentors, mentees)]
    findings += [*_two_ids(mentors), *_two_ids(mentees)]
    if not rows:
        findings += _nobody(grids)
    else:
        findings += _one_side(rows, grids)
    people: list[Person] = [*mentors, *mentees]
    program, wrong = build_program(program_sheet, tracks, people)
    findings += [*wrong, *_tracks_met(*_taking_part(mentors, mentees))]
    criteria, wrong = read_criteria(sheets[Kind.CRITERIA], headings, tracks)
    fairness = program.base.fairness
    findings += [*wrong, *unused_columns(own, criteria, fairness)]
    findings += import_first(direct, criteria, program)
    where = program_sheet.places.get(("", "fairness"), Where())
    findings += fairness_findings(fairness, where, criteria, headings[Role.MENTEE])
    directory = Directory(people)
    exclusions, wrong = read_exclusions(sheets[Kind.EXCLUSIONS], directory)
    findings += wrong
    managers, wrong = read_managers(sheets[Kind.ORG], people, directory)
    findings += wrong
    preferred, wrong = _partners(mentors, mentees, directory, "preferred")
    findings += wrong
    refused, wrong = _partners(mentors, mentees, directory, "refused")
    findings += wrong
    questions, wrong = read_questions(sheets[Kind.QUESTIONS])
    findings += wrong
    return Roster(
        mentors=tuple(mentors),
        mentees=tuple(mentees),
        program=program,
        criteria=criteria,
        topics=topics,
        exclusions=exclusions,
        managers=managers,
        preferred=preferred,
        questions=questions,
        refused={who: frozenset(ids) for who, ids in refused.items()},
        headings=headings,
        grids=(*direct.grids, *(g for kind in Kind for g in sheets[kind])),
        heads=heads,
    ), findings


def _rows(
    sheets: Mapping[Kind, Sequence[Grid]],
) -> tuple[list[Answers], dict[Role, dict[str, OwnColumn]], dict[Place, int], list[Finding]]:
    mapping, findings = read_mapping(sheets[Kind.COLUMNS])
    rows: list[Answers] = []
    own: dict[Role, dict[str, OwnColumn]] = {Role.MENTOR: {}, Role.MENTEE: {}}
    heads: dict[Place, int] = {}
    kinds = {Kind.MENTORS: Role.MENTOR, Kind.MENTEES: Role.MENTEE, Kind.PEOPLE: None}
    known = [*fields.by_heading(), *NAME_PARTS, "role", *(h for _, h in mapping.fields)]
    for kind, role in kinds.items():
        for grid in sheets[kind]:
            table = find_table(grid, known)
            if table is None:
                if grid.rows:
                    findings.append(
                        error(
                            "headings",
                            grid.place,
                            "No heading of the roster is on this sheet.",
                            "It needs at least ID, Email or Name; or name its columns on a Columns "
                            "sheet, or in a file columns.csv (File or sheet, Heading, Field). "
                            "mentorctl import reads other headings, and shows how.",
                        )
                    )
                continue
            heads[grid.file, grid.sheet] = table.head
            reading, wrong = read_headings(table, role, mapping)
            found, more = read_rows(table, reading, role)
            rows += found
            lost = lost_findings(table, set(reading.fields))
            findings += [*wrong, *lost, *more, *_named(table.where(table.head), reading)]
            for r in (role,) if role else tuple(Role):
                for column, heading in reading.others.items():
                    place = table.where(table.head, column)
                    own[r].setdefault(heading_key(heading), OwnColumn(heading, place))
    return rows, own, heads, findings


def _named(where: Where, reading: Reading) -> list[Finding]:
    """Without a single column that says who a row is, the sheet can't be used: say so once."""
    if {"id", "email", "name", "first_name", "last_name"} & set(reading.fields.values()):
        return []
    own = ", ".join(reading.others.values())
    return [
        error(
            "no-identity",
            where,
            "No column says who the people are: ID, Email or Name.",
            f"Rename a heading, or name it on the Columns sheet. Headings here: {own}.",
        )
    ]


def _tracks(rows: Sequence[Answers], sheet: ProgramSheet) -> dict[str, str]:
    """Return the spelling of each track by folded form: the Program sheet's, else the first."""
    tracks = {fold(t): t for t in sheet.texts if t}
    said = {r.texts["track"] for r in rows if r.role is Role.MENTEE and "track" in r.texts}
    for text in sorted(said):
        for track in split_entries(text, tracks):
            tracks.setdefault(fold(track), track)
    return tracks


def _taking_part(
    mentors: Sequence[Mentor], mentees: Sequence[Mentee]
) -> tuple[list[Mentor], list[Mentee]]:
    return [m for m in mentors if m.takes_part], [m for m in mentees if m.takes_part]


def _tracks_met(mentors: Sequence[Mentor], mentees: Sequence[Mentee]) -> list[Finding]:
    """Point out people whom the track alone leaves without anybody to be matched with."""
    if not mentors or not mentees:
        return []
    findings = []
    wanted = {m.in_track for m in mentees}
    served = {t for m in mentors for t in (m.track or ("",))}
    for mentor in mentors:
        for track in sorted(set(mentor.track or ("",)) - wanted):
            near = nearest(track, sorted(wanted - {""}), limit=1)
            what = (
                f'No mentee is in the track "{track}".'
                if track
                else ("This mentor has no track, and every mentee has one.")
            )
            findings.append(
                warning("track", mentor.at("track"), what, f"Near: {near[0]}." if near else "")
            )
    for track in sorted(wanted - served):
        places = [m.at("track") for m in mentees if m.in_track == track]
        what = f'the track "{track}"' if track else "mentees without a track"
        findings += [warning("track", place, f"There is no mentor for {what}.") for place in places]
    return findings


def _one_identity(mentors: Sequence[Mentor], mentees: Sequence[Mentee]) -> list[Finding]:
    """Complain where one ID has another name or email on the other sheet."""
    findings = []
    there = {fold(m.id): m for m in mentors}
    for mentee in mentees:
        mentor = there.get(fold(mentee.id))
        if mentor is None:
            continue
        for what, one, two in (
            ("name", mentor.name, mentee.name),
            ("email", mentor.email, mentee.email),
        ):
            if one and two and fold(one) != fold(two):
                findings.append(
                    error(
                        "one-id-two-people",
                        mentee.at("id"),
                        f"The ID {mentee.id} has the {what} "
                        f'"{two}" here and "{one}" in {mentor.where}.',
                        "Give each person an ID of their own, the same on both sheets.",
                    )
                )
    return findings


def _two_ids(people: Sequence[Person]) -> list[Finding]:
    """Warn where one name and email stand under two IDs of one side: a person counts twice."""
    findings = []
    first: dict[tuple[str, str], Person] = {}
    for person in people:
        if not person.name or not person.email:
            continue
        other = first.setdefault((fold(person.name), fold(person.email)), person)
        if other is not person:
            findings.append(
                warning(
                    "one-person-two-ids",
                    person.at("id"),
                    f"{person.name} ({person.id}) has the name and the email of {other.id}, and "
                    "counts as somebody else.",
                    "If they are one person, delete one of the rows.",
                )
            )
    return findings


def _partners(
    mentors: Sequence[Mentor], mentees: Sequence[Mentee], directory: Directory, key: str
) -> tuple[Preferences, list[Finding]]:
    """Return the ids that people named in a column. For a refusal every name must be found."""
    named: Preferences = {}
    findings: list[Finding] = []
    words = directory.words()
    for role, group in ((Role.MENTOR, mentors), (Role.MENTEE, mentees)):
        for person in group:
            ids: list[str] = []
            for text in getattr(person, key):
                for entry in split_entries(text, words):
                    severe = None if key == "refused" else warning
                    found, wrong = refer(directory, entry, person.at(key), severe)
                    ids += found
                    findings += wrong
            if ids:
                named[role, person.id] = tuple(dict.fromkeys(ids))
    return named, findings


def _one_side(rows: Sequence[Answers], grids: Sequence[Grid]) -> list[Finding]:
    """Point out a forgotten sheet or file: mentors without a single mentee, or the reverse."""
    there = {row.role for row in rows}
    return [
        warning(
            "no-people",
            Where(file=min(g.file for g in grids)),
            f"There are no {role}s here, so nobody can be matched. Sheets found: "
            f"{', '.join(g.sheet for g in grids)}.",
            f"Add a sheet {role.capitalize()}s, or name the file that holds them as well.",
        )
        for role in Role
        if role not in there
    ]


def _nobody(grids: Sequence[Grid]) -> list[Finding]:
    sheets = ", ".join(g.sheet for g in grids) or "none"
    files = sorted({g.file for g in grids})
    return [
        error(
            "no-people",
            Where(file=files[0] if files else ""),
            f"There are no mentors or mentees here. Sheets found: {sheets}.",
            "A roster has the sheets Mentors and Mentees, two files named so, or one sheet with a "
            "Role column.",
        )
    ]
