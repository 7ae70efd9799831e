"""Where failures become sentences and exit codes. No traceback passes this line."""

import functools
import sys
from collections.abc import Callable
from typing import ParamSpec, TypeVar

import typer

from mentorctl.model.errors import InputHasErrors, MentorctlError

P = ParamSpec("P")
R = TypeVar("R")

BUG = 3
INTERRUPTED = 130  # what shells expect of a program that Ctrl-C ended


def guarded(command: Callable[P, R]) -> Callable[P, R]:
    """Turn every known failure of a command into a message, and a bug into what to send us."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except InputHasErrors as exc:
            from mentorctl.cli.show import show_findings

            if kwargs.get("json"):
                from mentorctl.cli.show import print_json

                print_json({"findings": [f.as_json() for f in exc.findings]})
            else:
                show_findings(exc.findings, sys.stderr, notes=False)
            _say(str(exc))
            raise typer.Exit(exc.exit_code) from None
        except MentorctlError as exc:
            _say(str(exc))
            raise typer.Exit(exc.exit_code) from None
        except KeyboardInterrupt:
            _say("Stopped. Your files are as they were.")
            raise typer.Exit(INTERRUPTED) from None
        except BrokenPipeError:
            raise typer.Exit(0) from None
        except (typer.Exit, typer.Abort):
            raise
        except MemoryError:
            _say(
                "This machine has too little memory for so large a roster. Your files are as "
                "they were."
            )
            raise typer.Exit(1) from None
        except Exception as exc:
            _say(_report(exc))
            raise typer.Exit(BUG) from None

    return run


def _say(text: str) -> None:
    print(text, file=sys.stderr)


def _report(exc: Exception) -> str:
    """Return what a coordinator can send us: where it happened, and nothing from their files."""
    import platform
    import traceback

    from mentorctl import __version__

    frames = [
        f"{frame.filename.replace(chr(92), '/').rpartition('/mentorctl/')[2]}:{frame.lineno} "
        f"{frame.name}"
        for frame in traceback.extract_tb(exc.__traceback__)
        if "mentorctl" in frame.filename
    ]
    return "\n".join(
        [
            "This is a mistake in mentorctl, not in your files. Your files are as they were.",
            "Please send us these lines and, if you may, the file you used:",
            f"  mentorctl {__version__}, Python {platform.python_version()}, {platform.system()}",
            f"  {type(exc).__name__} at {' > '.join(frames[-4:]) or 'the start'}",
        ]
    )
