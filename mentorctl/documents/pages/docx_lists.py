"""Bullets and numbers of Word lists."""

from collections.abc import Sequence

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STEP = 380
"""Indent of one level, in twentieths of a point."""
_LEVELS = 6

BULLETS: Sequence[tuple[str, str]] = (("bullet", "•"), ("bullet", "–"), ("bullet", "▪"))
NUMBERS: Sequence[tuple[str, str]] = (
    ("decimal", "%{0}."), ("lowerLetter", "%{0}."), ("lowerRoman", "%{0}."),
)  # fmt: skip


def list_kind(identity: int, signs: Sequence[tuple[str, str]]) -> str:
    """Return the definition of a kind of list; `signs` repeat over the levels."""
    levels = "".join(_level(n, *signs[n % len(signs)]) for n in range(_LEVELS))
    return (
        f'<w:abstractNum xmlns:w="{W}" w:abstractNumId="{identity}">'
        f'<w:multiLevelType w:val="hybridMultilevel"/>{levels}</w:abstractNum>'
    )


def list_of(identity: int, kind: int, start: int) -> str:
    """Return one list of a kind; it counts from `start` and on its own."""
    counts = "".join(
        f'<w:lvlOverride w:ilvl="{n}"><w:startOverride w:val="{start if n == 0 else 1}"/>'
        "</w:lvlOverride>"
        for n in range(_LEVELS)
    )
    kind_of = f'<w:abstractNumId w:val="{kind}"/>'
    return f'<w:num xmlns:w="{W}" w:numId="{identity}">{kind_of}{counts}</w:num>'


def deepest(level: int) -> int:
    """Return the level that Word shows for one counted from 0."""
    return min(level, _LEVELS - 1)


def _level(number: int, form: str, sign: str) -> str:
    sign = sign.format(number + 1)
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{sign}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{STEP * (number + 1)}" w:hanging="{STEP}"/></w:pPr></w:lvl>'
    )
