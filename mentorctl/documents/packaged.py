"""The files that ship with mentorctl: templates and the example program."""

from functools import cache
from pathlib import Path


def packaged(name: str = "") -> Path:
    """Return a path in the packaged templates: in a wheel inside the package, else the checkout."""
    return _root() / name


@cache
def _root() -> Path:
    here = Path(__file__).resolve().parent.parent
    inside = here / "templates"
    return inside if inside.is_dir() else here.parent / "templates"
