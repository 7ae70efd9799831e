"""The front door: `mentorctl`, or `python -m mentorctl`."""

import gc
import os
import sys
from typing import NoReturn


def main() -> None:
    """Run the command line."""
    if sys.argv[1:] == ["--version"]:  # answered without loading the commands
        from mentorctl import __version__

        print(f"mentorctl {__version__}")
        return
    for stream in (sys.stdout, sys.stderr):
        # A pipe on Windows may know neither accents nor arrows: better a ? than a crash.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    from mentorctl.cli.app import app

    app()


def run() -> NoReturn:
    """Run the command line as a process of its own, and end that process."""
    # Rosters and workbooks are many small objects and no cycles: looking for garbage after every
    # few hundred of them costs a tenth of a run, and so does taking them apart at the end.
    gc.set_threshold(1_000_000, 100, 100)
    code: int | str | None = 0
    try:
        main()
    except SystemExit as exc:
        code = exc.code
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:  # whoever read our output has gone
            code = code or 1
    os._exit(code if isinstance(code, int) else 1 if code else 0)


if __name__ == "__main__":
    run()
