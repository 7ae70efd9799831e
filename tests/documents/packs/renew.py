"""Renew the golden packs: python tests/documents/packs/renew.py --overwrite.

Without --overwrite it only writes what is missing, and says which files would change.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from documents.packs.casts import CASTS
from mentorctl.documents.pages.press import open_press
from mentorctl.documents.pages.to_md import markdown

GOLDEN = Path(__file__).resolve().parent / "golden"


def packs() -> dict[str, bytes]:
    """Return each document of each cast as Markdown, by cast/document.md."""
    press = open_press()
    return {
        f"{kind}/{name}.md": markdown(page)
        for kind, cast in CASTS.items()
        for name, page in cast.pages(press).items()
    }


def renew(overwrite: bool) -> list[str]:
    """Write the golden files; return those that differ and were left as they are."""
    left = []
    new = packs()
    gone = [path for path in GOLDEN.rglob("*.md") if path.relative_to(GOLDEN).as_posix() not in new]
    for name, content in new.items():
        path = GOLDEN / name
        if path.is_file() and path.read_bytes() != content and not overwrite:
            left.append(name)
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    for path in gone:
        if overwrite:
            path.unlink()
        else:
            left.append(path.relative_to(GOLDEN).as_posix())
    return left


if __name__ == "__main__":
    left = renew("--overwrite" in sys.argv[1:])
    if left:
        sys.exit("Left as they are (add --overwrite):\n" + "\n".join(left))
