"""Start-up: how soon help and version answer, beside Python doing nothing."""

from functools import partial

from bench.clock import compare, python, stopwatch, take_turns
from bench.report import Row


def measure(turns: int) -> list[Row]:
    seconds = take_turns(
        {
            "nothing": stopwatch(partial(python, "-c", "pass")),
            "--help": stopwatch(partial(python, "-m", "mentorctl", "--help")),
            "--version": stopwatch(partial(python, "-m", "mentorctl", "--version")),
        },
        turns,
    )
    return [
        Row.of(
            f"`mentorctl {option}`",
            "`python -c pass`",
            compare(seconds[option], seconds["nothing"]),
        )
        for option in ("--help", "--version")
    ]
