"""The house itself: imports go one way, start-up stays light, files stay readable."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "mentorctl"
FLOORS = ["model", "intake", "matching", "journey", "documents", "cli"]
# Pydantic is missing here: Typer itself loads it for the types of options.
HEAVY = {
    "numpy",
    "scipy",
    "pandas",
    "openpyxl",
    "xlsxwriter",
    "rich",
    "jinja2",
    "markdown_it",
    "docx",
    "lxml",
    "python_calamine",
    "rapidfuzz",
    "icalendar",
}
MODULES = sorted(p for p in PACKAGE.rglob("*.py"))


def imported(path: Path) -> list[tuple[str, bool]]:
    """Return each module that a file imports, and whether it does so at its top level."""
    tree = ast.parse(path.read_text("utf-8"))
    top = set(map(id, tree.body))
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(alias.name, id(node) in top) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.append((node.module, id(node) in top))
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_a_floor_imports_only_from_floors_below(path: Path) -> None:
    room = path.relative_to(PACKAGE).parts[0]
    if room not in FLOORS:
        return
    for name, _ in imported(path):
        parts = name.split(".")
        if parts[0] == "mentorctl" and len(parts) > 1:
            assert FLOORS.index(parts[1]) <= FLOORS.index(room), f"{room} imports {name}"


def test_every_floor_is_known() -> None:
    rooms = {p.relative_to(PACKAGE).parts[0] for p in MODULES if p.parent != PACKAGE}
    assert rooms == set(FLOORS)


def test_the_proof_shares_nothing_with_the_search() -> None:
    for name in ("proof.py", "verify.py"):
        ours = {n for n, _ in imported(PACKAGE / "matching" / name) if n.startswith("mentorctl")}
        search = {
            "solver",
            "assignment",
            "core",
            "prices",
            "ties",
            "seats",
            "floor",
            "lift",
            "bits",
        }
        assert not {n.rpartition(".")[2] for n in ours} & search


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["--version"],
        ["match", "--help"],
        ["match", "--nonsense"],
        ["nonsense"],
        [],
        ["verify", "a", "b", "c"],
    ],
    ids=" ".join,
)
def test_help_and_usage_errors_load_nothing_heavy(arguments: list[str]) -> None:
    script = (
        f"import sys; sys.argv = ['mentorctl', *{arguments!r}]\n"
        "from mentorctl.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(','.join(sorted({m.partition('.')[0] for m in sys.modules})), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    loaded = set(done.stderr.splitlines()[-1].split(","))
    assert not loaded & HEAVY


def test_no_file_outgrows_a_sitting() -> None:
    long = {p.name: n for p in MODULES if (n := len(p.read_text("utf-8").splitlines())) > 400}
    assert not long
