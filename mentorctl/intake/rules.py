"""The Topics, Exclusions and Org sheets."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from mentorctl.intake.directory import Directory
from mentorctl.intake.table import Table, column_of, find_table, lost_findings
from mentorctl.model.answers import NONE
from mentorctl.model.findings import Finding, Where, error, warning
from mentorctl.model.grid import Grid
from mentorctl.model.people import Person
from mentorctl.model.roster import TOP, Exclusion
from mentorctl.model.setting_values import entries
from mentorctl.model.text import fold, heading_key, listed
from mentorctl.model.topics import HELP_AREAS, Topics

TOPICS = ("Topic", "Also called")
EXCLUSIONS = ("Person", "Person", "Reason")
ORG = ("Person", "Manager")


def _table(grid: Grid, headings: Sequence[str], findings: list[Finding]) -> Table | None:
    """Return the table, None for an empty sheet; a sheet without the headings is an error."""
    keys = [heading_key(h) for h in headings]
    table = find_table(grid, keys, least=len(set(keys[:1])))
    if table is None and grid.rows:
        findings.append(
            error(
                "headings",
                grid.place,
                f"The headings {listed(headings)} are not on this sheet.",
                "Put them in one row above the entries.",
            )
        )
    if table is not None:
        findings += lost_findings(table)
    return table


def read_topics(grids: Sequence[Grid]) -> tuple[Topics, list[Finding]]:
    """Return the topics with their synonyms; without a Topics sheet, the seven help areas."""
    rows: list[tuple[str, str, Where]] = []
    findings: list[Finding] = []
    for grid in grids:
        if table := _table(grid, TOPICS, findings):
            name, also = column_of(table, "Topic") or 0, column_of(table, "Also called")
            rows += [
                (t[name], t[also] if also is not None else "", table.where(n, name))
                for n, t in table.rows()
                if t[name]
            ]
    if not grids:
        rows = [(name, also, Where()) for name, also in HELP_AREAS]
    names: dict[str, str] = {fold(name): name for name, _, _ in reversed(rows)}
    for spelled, others, where in rows:
        topic = names[fold(spelled)]  # as in its first row, should it have several
        for word in entries(others):
            if names.setdefault(fold(word), topic) != topic:
                findings.append(
                    error(
                        "topic-twice",
                        where,
                        f'"{word}" is another name of {topic} here, and of '
                        f"{names[fold(word)]} as well.",
                        "Leave it at one of them.",
                    )
                )
    return Topics(names), findings


def read_exclusions(
    grids: Sequence[Grid], directory: Directory
) -> tuple[tuple[Exclusion, ...], list[Finding]]:
    """Return the excluded pairs; a person who isn't found is an error, since a rule hangs on it."""
    found: list[Exclusion] = []
    findings: list[Finding] = []
    for grid in grids:
        table = _table(grid, EXCLUSIONS, findings)
        if table is None:
            continue
        people = [i for i, k in enumerate(table.keys) if k.startswith("person")][:2]
        if len(people) < 2:
            findings.append(error("headings", grid.place, "This sheet needs two Person columns."))
            continue
        reason = column_of(table, "Reason")
        for number, texts in table.rows():
            ids = []
            for column in people:
                who, wrong = refer(directory, texts[column], table.where(number, column), error)
                findings += wrong
                ids += who
            if len(ids) == 2:
                why = texts[reason] if reason is not None else ""
                found.append(Exclusion(ids[0], ids[1], why, table.where(number, people[0])))
    return tuple(found), findings


def refer(
    directory: Directory, text: str, where: Where, severe: Callable[..., Finding] | None
) -> tuple[list[str], list[Finding]]:
    """Return the id that `text` means, in a list that is empty where that is a finding.

    `severe` makes the finding for somebody unknown; None is an error where somebody on the roster
    looks alike, else a warning. Several people of one name are an error.
    """
    who = directory.find(text)
    if who.id:
        return [who.id], []
    if who.several:
        return [], [
            error(
                "ambiguous",
                where,
                f'"{text}" may be {listed(who.several, "or")}.',
                "Write the ID or the email.",
            )
        ]
    near = f"Near: {', '.join(who.near)}." if who.near else "Write the ID, the email or the name."
    what = f'"{text}" is not on the roster.' if text else "Nobody is named here."
    severe = severe or (error if directory.near(text, 88) else warning)
    return [], [severe("unknown-person", where, what, near)]


def read_managers(
    grids: Sequence[Grid], people: Iterable[Person], directory: Directory
) -> tuple[dict[str, str], list[Finding]]:
    """Return the manager of everyone known, from the Org sheet and the manager columns.

    Off the roster a person is known by the folded name. Two different managers for one person,
    several people of one name, and a cycle are errors; a manager who is on no sheet a warning.
    """
    managers: dict[str, str] = {}
    findings: list[Finding] = []
    said: list[tuple[str, str, Where]] = []
    for grid in grids:
        if table := _table(grid, ORG, findings):
            person, boss = column_of(table, "Person"), column_of(table, "Manager")
            if person is None or boss is None:
                findings.append(
                    error(
                        "headings", grid.place, "This sheet needs the columns Person and Manager."
                    )
                )
                continue
            for n, texts in table.rows():
                if texts[person]:
                    who = _node(directory, texts[person], table.where(n, person), findings)
                    # On the Org sheet, an empty manager says that there is none.
                    said.append((who, texts[boss] or "none", table.where(n, boss)))
    listed_there = {who for who, _, _ in said}
    said += [(p.id, p.manager, p.at("manager")) for p in people if p.manager]
    for who, text, where in said:
        if not who:
            continue
        above = TOP if fold(text) in NONE else _node(directory, text, where, findings)
        if above != TOP and above not in listed_there and not directory.knows(above):
            findings.append(_unknown(directory, text, where))
        if managers.setdefault(who, above) != above:
            findings.append(
                error(
                    "two-managers",
                    where,
                    f'{directory.shown(who)} reports to "{text}" here, and to '
                    f"{directory.shown(managers[who]) or 'nobody'} elsewhere.",
                    "Leave one manager in both places.",
                )
            )
    return managers, findings + _cycles(managers, directory, {w: p for w, _, p in said})


def _node(directory: Directory, text: str, where: Where, findings: list[Finding]) -> str:
    who = directory.find(text)
    if who.several:
        findings.append(
            error(
                "ambiguous",
                where,
                f'"{text}" may be {listed(who.several, "or")}.',
                "Write the ID or the email.",
            )
        )
        return ""
    return who.id or fold(text)


def _unknown(directory: Directory, text: str, where: Where) -> Finding:
    near = directory.near(text, least=88)
    return warning(
        "unknown-manager",
        where,
        f'The manager "{text}" is neither on the roster nor on the Org sheet: the chain of '
        "command is not known beyond.",
        f"Near: {', '.join(near)}." if near else "Add the person to the Org sheet.",
    )


def _cycles(
    managers: Mapping[str, str], directory: Directory, places: Mapping[str, Where]
) -> list[Finding]:
    findings: list[Finding] = []
    done: set[str] = set()
    for start in sorted(managers):
        path: list[str] = []
        at = start
        while at and at not in done and at not in path:
            path.append(at)
            at = managers.get(at, TOP)
        if at in path:
            circle = path[path.index(at) :]
            names = " → ".join(directory.shown(p) for p in [*circle, at])
            findings += [
                error(
                    "manager-cycle",
                    places.get(p, Where()),
                    f"These people manage one another in a circle: {names}.",
                    "Correct one of the managers.",
                )
                for p in circle
            ]
        done.update(path)
    return findings
