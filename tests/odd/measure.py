"""How well exports are read without help: python tests/odd/measure.py [-v] [FOLDER ...]

For every file with a .json of the same name beside it: the share of expected answers that came out
right, and the number that came out wrong in silence, which must be zero. A wrong answer is silent
where no finding names its cell and its question was called sure; a person or an answer that the
expectation doesn't hold counts as wrong too. Without a FOLDER all of forms/ are measured; in
forms/unseen/ stand those that nothing was learned from.
"""

import json
import string
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mentorctl.intake.columns import ColumnNames
from mentorctl.intake.exports import read_exports
from mentorctl.intake.prose.zones import read_zone
from mentorctl.intake.shapes.form import Sure
from mentorctl.intake.sign_up import SignUp
from mentorctl.intake.sign_ups import sign_ups
from mentorctl.intake.spreadsheet import WORKBOOKS, read_grids
from mentorctl.model import answers
from mentorctl.model.errors import MentorctlError
from mentorctl.model.fields import PART_KEYS, Kind, Role, by_key
from mentorctl.model.findings import Finding, Severity
from mentorctl.model.text import fold
from mentorctl.model.topics import split_entries
from mentorctl.model.zones import parse_zone

HERE = Path(__file__).parent


@dataclass
class Outcome:
    """What came of one file."""

    tool: str
    right: int = 0
    expected: int = 0
    silent: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    unfound: list[str] = field(default_factory=list)
    """Complaints that must come and did not come at their cell."""


def same(key: str, given: str, wanted: Any, also: dict[str, Any]) -> bool:
    """Compare an answer with what a person would read, entry by entry for lists.

    `also` holds other spellings of an entry that are right as well.
    """
    known = by_key().get(key)
    entries = [str(e) for e in (wanted if isinstance(wanted, list) else [wanted])]
    if known is not None and known.kind in (Kind.LIST, Kind.WORDS, Kind.PEOPLE):
        spellings = [{fold(e), *map(fold, also.get(e, ()))} for e in entries]
        commas = None if known.kind is Kind.WORDS else ()  # only `;` separates what import wrote
        found = [fold(e) for e in split_entries(given, commas)]
        return len(found) == len(spellings) and all(
            e in right for e, right in zip(found, spellings, strict=True)
        )
    if key == "time_zone":
        try:
            return parse_zone(given) == parse_zone(read_zone(str(wanted))[0])
        except ValueError:
            return False
    if known is not None and known.kind is Kind.YES_NO:
        try:
            return answers.yes_no(given) == answers.yes_no(str(wanted))
        except ValueError:
            return False
    return fold(given) == fold(str(wanted))


def measure(path: Path) -> Outcome:
    """Read one file without any help and hold it against its expectation."""
    must = json.loads(path.with_suffix(".json").read_text("utf-8"))
    outcome = Outcome(must.get("tool") or "by hand")
    wanted = {
        (role, fold(p["who"])): p["fields"]
        for p in must.get("people", ())
        for role in (["mentor", "mentee"] if p["role"] == "both" else [p["role"]])
    }
    try:
        # A coordinator knows whose form it is; the file names here don't say it.
        given = Role(must["role"]) if must.get("role") else None
        readings, findings = read_exports(read_grids(path), ColumnNames(), given)
        people, wrong = sign_ups(readings)
    except MentorctlError:
        readings, people, findings, wrong = [], [], [], []
    findings = [*findings, *wrong]
    unsure = {
        "name" if read.field in PART_KEYS else read.field
        for r in readings
        for read in r.reads
        if read.field and read.sure is Sure.LIKELY
    }
    left = list(people)
    also = must.get("also_right", {})
    for who, fields in wanted.items():
        alike = [p for p in left if _is(p, who, fields)]
        alike.sort(key=lambda p: fold(p.identity) != who[1])  # two may share an address
        person = alike[0] if alike else None
        if person is not None:
            left.remove(person)
        _person(outcome, who, fields, person, findings, unsure, also)
    sheetless = path.suffix not in WORKBOOKS  # a text file's one sheet bears the file's name
    outcome.unfound += _unfound(must.get("must_find", ()), findings, sheetless)
    for person in left:
        what = f"{person.identity}: nobody expects this person"
        _judge(outcome, what, person, "name", findings, set())
    return outcome


def _unfound(
    wanted: Sequence[dict[str, Any]], findings: Sequence[Finding], sheetless: bool
) -> list[str]:
    """Return the complaints that stand at none of the cells where they are expected."""
    there = {(f.where.sheet, cell) for f in findings for cell in (f.cells or (f.where.cell,))}
    cells = {cell for _, cell in there}
    return [
        f"{must['code_like']} at {must['sheet']} {must['cell']}"
        for must in wanted
        if not any(
            (must["sheet"], cell) in there or (sheetless and cell in cells) for cell in _cells(must)
        )
    ]


def _cells(must: dict[str, Any]) -> list[str]:
    """Return where a complaint may stand: one about a person, at any cell that says who it is."""
    named = [must["cell"], *must.get("or", ())]
    if "twice" not in must["code_like"]:
        return named
    rows = {cell.lstrip(string.ascii_uppercase) for cell in named}
    return [f"{letter}{row}" for letter in string.ascii_uppercase for row in sorted(rows)]


def _is(person: SignUp, who: tuple[str, str], fields: dict[str, Any]) -> bool:
    """Tell whether a sign-up is the expected person: by what identifies, as far as it was read."""
    if person.role.value != who[0]:
        return False
    wanted = {who[1], *(fold(str(fields[k])) for k in ("id", "email", "name") if k in fields)}
    return any(
        fold(person.values[k]) in wanted for k in ("id", "email", "name") if k in person.values
    )


def _person(
    outcome: Outcome,
    who: tuple[str, str],
    fields: dict[str, Any],
    person: SignUp | None,
    findings: Sequence[Finding],
    unsure: set[str],
    also: dict[str, Any],
) -> None:
    own = {k: v for k, v in fields.items() if k in by_key() and who[0] in by_key()[k].roles}
    outcome.expected += len(own)
    if person is None:
        outcome.missing.append(f"{who}: not read")
        return
    for key, value in own.items():
        if key not in person.values:
            outcome.missing.append(f"{who} {key}: {value!r}")
        elif same(key, person.values[key], value, also):
            outcome.right += 1
        else:
            what = f"{who} {key}: {person.values[key]!r}, not {value!r}"
            _judge(outcome, what, person, key, findings, unsure)
    for key in person.values.keys() - own.keys():
        what = f"{who} {key}: {person.values[key]!r}, where nothing is expected"
        _judge(outcome, what, person, key, findings, unsure)


def _judge(
    outcome: Outcome,
    what: str,
    person: SignUp,
    key: str,
    findings: Sequence[Finding],
    unsure: set[str],
) -> None:
    """File a wrong answer as told, where a finding or a likely reading points at it, or silent."""
    place = person.places.get(key)
    cells = {
        (f.where.sheet, c)
        for f in findings
        for c in (f.cells or (f.where.cell,))
        if f.severity is not Severity.NOTE or f.code == "read-as"
    }
    told = (
        key in unsure
        or (place is not None and (place.sheet, place.cell) in cells)
        or any(f.severity is Severity.ERROR for f in findings)
    )
    (outcome.told if told else outcome.silent).append(what)


def files(folder: Path) -> list[Path]:
    """Return the inputs of a folder that have an expectation beside them."""
    return sorted(
        p
        for p in folder.iterdir()
        if p.suffix not in (".json", ".py") and p.with_suffix(".json").is_file()
    )


def folders() -> list[Path]:
    """Return every folder of exports."""
    forms = HERE / "forms"
    return [forms, *sorted(p for p in forms.iterdir() if p.is_dir() and p.name[0] not in "._")]


def main(where: Sequence[Path]) -> int:
    """Print a line for each file and each tool; end with 1 where anything was silently wrong."""
    by_tool: dict[str, Counter[str]] = defaultdict(Counter)
    for path in (p for folder in where for p in files(folder)):
        outcome = measure(path)
        share = outcome.right / outcome.expected if outcome.expected else 1.0
        print(
            f"{path.name:34} {outcome.tool:16} {outcome.right:4} of {outcome.expected:4} "
            f"{share:5.0%}  silent {len(outcome.silent)}  told {len(outcome.told)}"
        )
        for line in (
            *outcome.silent,
            *outcome.unfound,
            *(outcome.missing if "-v" in sys.argv else ()),
        ):
            print(f"      {line}")
        by_tool[outcome.tool].update(
            right=outcome.right, expected=outcome.expected, silent=len(outcome.silent)
        )
    print()
    for tool, numbers in sorted(by_tool.items()):
        share = numbers["right"] / numbers["expected"] if numbers["expected"] else 1.0
        print(
            f"{tool:16} {share:6.1%} right of {numbers['expected']}, "
            f"{numbers['silent']} wrong in silence"
        )
    return int(any(n["silent"] for n in by_tool.values()))


if __name__ == "__main__":
    named = [Path(a) for a in sys.argv[1:] if not a.startswith("-")]
    raise SystemExit(main(named or folders()))
