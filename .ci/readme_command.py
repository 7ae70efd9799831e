"""Print one of the README's two command lines: the block after `<!-- command: NAME -->`."""

import re
import sys
from pathlib import Path


def command(name: str) -> str:
    """Return the command line, its continued lines joined."""
    text = Path(__file__).resolve().parent.parent.joinpath("README.md").read_text("utf-8")
    found = re.search(rf"<!-- command: {name} -->\s*```\w*\n(.*?)```", text, re.S)
    if found is None:
        raise SystemExit(f"README.md has no command {name}")
    return found[1].replace("\\\n", " ").strip()


if __name__ == "__main__":
    print(command(sys.argv[1]))
