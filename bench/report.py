"""What was measured, as a Markdown table and as JSON."""

import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from bench.clock import Comparison


@dataclass(frozen=True)
class Row:
    """One comparison. Seconds; the ratio is ours by peer."""

    what: str
    beside: str
    ours: float
    peer: float
    ratio: float
    note: str = ""

    @classmethod
    def of(cls, what: str, beside: str, compared: Comparison, note: str = "") -> "Row":
        return cls(what, beside, compared.ours, compared.peer, compared.ratio, note)


def machine() -> dict[str, str | int]:
    """Describe the machine as far as it matters for times, and nothing that tells whose it is."""
    return {
        "cores": os.cpu_count() or 0,
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "platform": f"{platform.system()} {platform.machine()}",
    }


def markdown(rows: Sequence[Row], about: Mapping[str, str | int]) -> str:
    """Return the table, with a line on the machine and on the roster above it."""
    here = machine()
    lines = [
        f"{here['python']}, {here['cores']} cores, {here['platform']}. "
        + ", ".join(f"{value} {key}" for key, value in about.items())
        + ".",
        "",
        "| What | mentorctl | Beside | Takes | Ratio |",
        "|---|---:|---|---:|---:|",
    ]
    for row in rows:
        beside = f"{row.beside} ({row.note})" if row.note else row.beside
        lines.append(
            f"| {row.what} | {shown(row.ours)} | {beside} | {shown(row.peer)} | {row.ratio:.2g} |"
        )
    return "\n".join(lines)


def as_json(rows: Sequence[Row], about: Mapping[str, str | int]) -> dict[str, object]:
    """Return everything for --json: times in seconds, ratios ours by peer."""
    return {"machine": machine(), "roster": dict(about), "rows": [asdict(row) for row in rows]}


def shown(seconds: float) -> str:
    """Return seconds as people read them, with two or three digits that mean something."""
    if seconds < 1:
        return f"{seconds * 1000:.0f} ms"
    return f"{seconds:.2f} s" if seconds < 10 else f"{seconds:.0f} s"
