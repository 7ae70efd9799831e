"""The front door: `mentorctl`, or `python -m mentorctl`."""

import gc
import sys


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
    # Rosters and workbooks are many small objects and no cycles: looking for garbage after every
    # few hundred of them costs a tenth of a run.
    gc.set_threshold(200_000, 50, 50)
    from mentorctl.cli.app import app

    app()


if __name__ == "__main__":
    main()
