"""The front door: `mentorctl`, or `python -m mentorctl`."""

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
    from mentorctl.cli.app import app

    app()


if __name__ == "__main__":
    main()
