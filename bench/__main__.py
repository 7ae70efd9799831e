"""`python -m bench`, from the root of the checkout."""

import argparse
import json
import sys
import tempfile
from pathlib import Path

from bench import command, packs, peer, prices, solvers, startup
from bench.people import write_roster
from bench.report import Row, as_json, markdown
from mentorctl.matching.problem import FORBIDDEN, Problem


def main() -> None:
    options = _options()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        roster = Path(folder, "roster.xlsx")
        write_roster(roster, options.size)
        _tell("The whole command beside openpyxl")
        rows += command.measure(roster, options.turns)
        problem = solvers.problem_of(roster)
    _tell("The solver beside SciPy")
    solved, reached = solvers.measure(problem, options.turns)
    rows += solved
    _tell("One price beside solving again")
    rows += prices.measure(problem, options.turns)
    if not options.no_peer:
        _tell("The solver of mentor-match, 10 to 30 s for 1,000 by 1,000")
        try:
            rows += peer.measure(problem, reached, solved[0].ours)
        except peer.NoPeer as exc:
            _tell(f"Left out: {exc}")
    _tell("Packs")
    rows += packs.measure(options.turns)
    _tell("Start-up")
    rows += startup.measure(2 * options.turns)
    about = _about(problem)
    print(markdown(rows, about))
    if options.json:
        options.json.write_text(json.dumps(as_json(rows, about), indent=2) + "\n", encoding="ascii")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m bench", description="Time mentorctl beside others.")
    parser.add_argument("--size", type=int, default=1000, help="mentees, and as many mentors")
    parser.add_argument("--turns", type=int, default=7, help="runs of each, taken in turn")
    parser.add_argument("--no-peer", action="store_true", help="leave out mentor-match")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here as well")
    return parser.parse_args()


def _about(problem: Problem) -> dict[str, str | int]:
    allowed = problem.fit[problem.fit != FORBIDDEN]
    return {
        "mentees": problem.fit.shape[0],
        "mentors": problem.fit.shape[1],
        "places": int(problem.places.sum()),
        "of the pairs allowed": f"{allowed.size / problem.fit.size:.0%}",
        "distinct scores": len(set(allowed.tolist())),
    }


def _tell(what: str) -> None:
    print(f"{what} ...", file=sys.stderr)


main()
