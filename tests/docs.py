"""Renew the generated parts of README.md, and its pictures: python tests/docs.py [--pictures]."""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from io import StringIO
from pathlib import Path

from mentorctl.journey.checkins.question import Kind, Question
from mentorctl.journey.checkins.questions import IN_A_ROW, OBSTACLES, QUESTIONNAIRES
from mentorctl.matching.case import Case
from mentorctl.matching.rules import rules_for
from mentorctl.model.criteria import BUILT_IN, COMPARISONS
from mentorctl.model.fields import FIELDS
from mentorctl.model.roster import Roster
from mentorctl.model.settings import all_settings

HERE = Path(__file__).resolve().parent.parent
README = HERE / "README.md"
PICTURES = HERE / "examples" / "pictures"
COMMANDS = (
    *("init", "import", "validate", "match", "explain", "verify"),
    *("agreement", "timeline", "checkin", "templates"),
)


def table(headings: list[str], rows: list[list[str]]) -> str:
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def fields() -> str:
    return table(
        ["Heading", "Who", "What goes there"],
        [[f.heading, "both" if len(f.roles) == 2 else f.roles[0].value, f.meaning] for f in FIELDS],
    )


def settings() -> str:
    return table(
        ["Setting", "Default", "What it means", "By track"],
        [
            [
                s.about.label,
                s.default or "(empty)",
                s.about.meaning,
                "yes" if s.about.by_track else "",
            ]
            for s in all_settings()
        ],
    )


def rules() -> str:
    return table(
        ["Rule", "Why it is there"], [[r.name, r.reason] for r in rules_for(Case(Roster()))]
    )


def comparisons() -> str:
    return table(["Compare", "What it means"], [[n, m] for n, m in COMPARISONS.items()])


def criteria() -> str:
    return table(
        ["Criterion", "Mentor's column", "Mentee's column", "Compare", "Weight", "Required"],
        [
            [
                c.name,
                " + ".join(c.mentor_columns),
                " + ".join(c.mentee_columns),
                c.compare,
                f"{c.weight:g}",
                "yes" if c.required else "no",
            ]
            for c in BUILT_IN
        ],
    )


def questions() -> str:
    return table(
        ["Check-in", "Question", "Answer", "Counts against the pair"],
        [
            [form.stage.value, question.text, question.scale.kind.value, against(question)]
            for form in QUESTIONNAIRES.values()
            for question in form.questions
        ],
    )


def against(question: Question) -> str:
    """Say which answers make the verdict of the 90-day check-up worse."""
    if not question.number:
        return ""
    found = question.unfavorable
    kind = question.scale.kind
    if kind is Kind.RATING:
        return f"{' or '.join(map(str, found))} of 5"
    if kind is Kind.OFTEN:
        return "less often than agreed"
    said = "yes" if found == (True,) else "no"
    return f"{said}, or more than {IN_A_ROW}" if kind is Kind.IN_A_ROW else said


def obstacles() -> str:
    return table(
        ["", "Obstacle", "Leads to"],
        [[str(one.number), one.text, one.route.value if one.route else ""] for one in OBSTACLES],
    )


def run(*arguments: str, colors: bool = False) -> str:
    environment = {**os.environ, "COLUMNS": "80", "PYTHONUTF8": "1"}
    environment.pop("FORCE_COLOR", None)
    if colors:
        environment["FORCE_COLOR"] = "1"
    done = subprocess.run(
        [sys.executable, "-m", "mentorctl", *arguments],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        cwd=HERE,
        encoding="utf-8",
    )
    return done.stdout


def help_texts() -> str:
    parts = []
    for command in COMMANDS:
        text = run(command, "--help").replace("python -m mentorctl", "mentorctl").strip()
        parts.append(f"```text\n{text}\n```")
    return "\n\n".join(parts)


BLOCKS: dict[str, Callable[[], str]] = {
    "fields": fields,
    "settings": settings,
    "rules": rules,
    "comparisons": comparisons,
    "criteria": criteria,
    "questions": questions,
    "obstacles": obstacles,
    "help": help_texts,
}


def renewed(text: str) -> str:
    """Return the README with every generated block made anew."""
    for name, make in BLOCKS.items():
        pattern = rf"(<!-- generated: {name} -->\n).*?(<!-- end -->)"
        content = make()
        text, found = re.subn(pattern, lambda m, c=content: f"{m[1]}{c}\n{m[2]}", text, flags=re.S)
        assert found == 1, name
    return text


def pictures() -> None:
    """Draw the terminal and the sheet Pairs, from a real run on the example."""
    from rich.console import Console
    from rich.text import Text

    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        shown = run("match", "examples/roster.xlsx", "--folder", folder, colors=True)
        shown = shown.replace(f"{folder}{os.sep}", "examples/")
        console = Console(record=True, width=82, file=StringIO(), force_terminal=True)
        console.print(Text("$ mentorctl match examples/roster.xlsx\n"))
        console.print(Text.from_ansi(shown))
        console.save_svg(str(PICTURES / "match.svg"), title="mentorctl", unique_id="mentorctl")
        book = Path(folder) / "matches.xlsx"
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, str(book)],
            check=True,
            capture_output=True,
        )
        subprocess.run(
            [
                "pdftoppm",
                "-png",
                "-r",
                "110",
                "-f",
                "1",
                "-l",
                "1",
                "-singlefile",
                "-H",
                "820",
                str(book.with_suffix(".pdf")),
                str(PICTURES / "pairs"),
            ],
            check=True,
        )


if __name__ == "__main__":
    README.write_text(renewed(README.read_text("utf-8")), "utf-8", newline="\n")
    if "--pictures" in sys.argv:
        pictures()
