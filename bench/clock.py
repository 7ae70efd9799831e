"""Timing on a noisy machine: what is compared takes turns, and ratios are taken turn by turn."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

CHECKOUT = Path(__file__).resolve().parent.parent

Timed = Callable[[], float]
"""Does something once and returns the seconds it took."""


@dataclass(frozen=True)
class Comparison:
    """Two things that took turns, in seconds."""

    ours: float
    peer: float
    ratio: float
    """Median over the turns of ours by peer: below 1 we are faster."""


def take_turns(timed: Mapping[str, Timed], turns: int) -> dict[str, list[float]]:
    """Run each once unmeasured, then all in turn; return the seconds of every turn."""
    for run in timed.values():
        run()
    seconds: dict[str, list[float]] = {name: [] for name in timed}
    for _ in range(turns):
        for name, run in timed.items():
            seconds[name].append(run())
    return seconds


def compare(ours: Sequence[float], peer: Sequence[float]) -> Comparison:
    """Compare turn by turn, so that a slow minute of the machine weighs on both sides."""
    ratios = [a / b for a, b in zip(ours, peer, strict=True)]
    return Comparison(median(ours), median(peer), median(ratios))


def stopwatch(call: Callable[[], object]) -> Timed:
    """Return the call as one that tells its seconds."""

    def timed() -> float:
        start = time.perf_counter()
        call()
        return time.perf_counter() - start

    return timed


def python(*arguments: str, folder: Path | None = None) -> str:
    """Run this Python, with this checkout's mentorctl in reach, and return what it prints."""
    paths = [str(CHECKOUT), os.environ.get("PYTHONPATH", "")]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if done.returncode:
        raise RuntimeError(f"python {' '.join(arguments)} failed:\n{done.stderr or done.stdout}")
    return done.stdout
