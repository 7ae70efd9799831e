"""The closest peer, mentor-match from PyPI, on the same scores, in an environment of its own."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from bench.clock import CHECKOUT
from bench.report import Row
from bench.solvers import WHAT, Reached, one_column_each
from mentorctl.matching.problem import FORBIDDEN, UNIT, Problem

REQUIREMENT = "mentor-match==7.0.1"
_CACHE = CHECKOUT / ".bench"


class NoPeer(Exception):
    """The peer can't be installed here."""


def measure(problem: Problem, ours: Reached, our_seconds: float) -> list[Row]:
    """Run the peer once, which takes it 10 to 30 s for 1,000 by 1,000. Raises NoPeer."""
    python = _installed()
    with tempfile.TemporaryDirectory() as folder:
        # As rows of plain numbers: the peer's environment has no NumPy.
        scores = Path(folder, "scores.json")
        scores.write_text(json.dumps(one_column_each(problem).tolist()), encoding="ascii")
        done = subprocess.run(
            [str(python), str(Path(__file__).with_name("peer_run.py")), str(scores)],
            capture_output=True,
            text=True,
            check=True,
        )
    told = json.loads(done.stdout)
    fits = np.array(told["fits"], np.int64)
    fits = fits[fits != FORBIDDEN]
    note = (
        f"{len(fits)} placed, total {fits.sum() / UNIT:.3f}; "
        f"mentorctl: {ours.placed} placed, total {ours.total / UNIT:.3f}"
    )
    return [
        Row(
            WHAT,
            f"mentor-match {told['version']}, its solver alone, one run",
            our_seconds,
            told["seconds"],
            our_seconds / told["seconds"],
            note,
        )
    ]


def _installed() -> Path:
    """Return the Python of an environment that has the peer, made on the first run."""
    home = _CACHE / REQUIREMENT.replace("==", "-")
    python = home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    try:
        if not python.exists():
            subprocess.run(
                [sys.executable, "-m", "venv", str(home)], check=True, capture_output=True
            )
        subprocess.run(
            [str(python), "-m", "pip", "install", "-q", REQUIREMENT],
            check=True,
            capture_output=True,
        )
    except (OSError, subprocess.CalledProcessError) as exc:
        raise NoPeer(f"{REQUIREMENT} can't be installed here") from exc
    return python
