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
        + ". Ratio: mentorctl's time by the other's, the median over runs taken in turn.",
        "",
        "| What | mentorctl | Beside | Takes | Ratio |",
        "|---|---:|---|---:|---:|",
    ]
    for row in rows:
        beside = f"{row.beside} ({row.note})" if row.note else row.beside
        cells = (row.what, shown(row.ours), beside, shown(row.peer), _digits(row.ratio))
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def as_json(rows: Sequence[Row], about: Mapping[str, str | int]) -> dict[str, object]:
    """Return everything for --json: times in seconds, ratios ours by peer."""
    return {"machine": machine(), "roster": dict(about), "rows": [asdict(row) for row in rows]}


def shown(seconds: float) -> str:
    """Return seconds as people read them, with the digits that mean something."""
    return f"{_digits(seconds)} s" if seconds >= 1 else f"{_digits(seconds * 1000)} ms"


def _digits(number: float) -> str:
    """Return two digits, or every digit before the point."""
    return f"{number:.0f}" if number >= 10 else f"{number:.2g}"
