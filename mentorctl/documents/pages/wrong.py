"""A mistake in a template, before anybody knows in which file and line it stands."""

Place = tuple[str, int]
"""Name of a template and a line of it, counted from 1; 0 means the file as a whole."""


class Wrong(Exception):
    """What is wrong, as `asks for mentee.goals, which ...`, and what to do about it.

    `render` turns it into a TemplateMistake with file and line. `at` is given where the traceback
    would not lead to the line.
    """

    def __init__(self, what: str, todo: str, at: Place | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.todo = todo
        self.at = at


def did_you_mean(near: list[str], otherwise: str) -> str:
    """Return the question with the nearest names, or `otherwise` where nothing is near."""
    return f"Did you mean {' or '.join(near)}?" if near else otherwise
