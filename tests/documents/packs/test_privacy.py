"""What was told to the coordinator alone is in no document, and answers stay plain text."""

import io
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import openpyxl
import pytest

from documents.packs.casts import CASTS, GROUP, RICH, SETTINGS, Cast, cast
from documents.packs.test_documents import texts
from documents.pages.people import press
from documents.pages.seen import in_markdown, in_word, one_line
from mentorctl.documents.pages.audiences import Audience
from mentorctl.documents.pages.blocks import Page
from mentorctl.documents.pages.press import open_press
from mentorctl.documents.pages.sealed import visible
from mentorctl.documents.pages.to_html import html
from mentorctl.documents.pages.to_md import markdown
from mentorctl.documents.pages.to_xlsx import xlsx
from mentorctl.model.people import Mentee, Mentor, Person
from mentorctl.model.roster import Exclusion, Program, Roster

PRESS = open_press()
ALONE = {
    "notes": "SECRETNOTE", "preferred": ("SECRETWISH",), "refused": ("SECRETREFUSAL",),
    "other": {"shoe size": "SECRETOTHER"},
}  # fmt: skip
"""What only the coordinator knows of a person."""
PRIVATE = {"grade": "SECRETGRADE", "manager": "Secretmanager Smith"}
"""What no partner is shown of the other."""


def planted(person: Person) -> Person:
    return person.model_copy(update=ALONE | PRIVATE)


@cache
def with_secrets(kind: str) -> Cast:
    """A cast with secrets in every person, in the pair's row, and in people of no concern."""
    plain = CASTS[kind]
    stranger = Mentee(id="X1", name="SECRETSTRANGER", goals=("SECRETGOAL",), **ALONE)
    helper = Mentor(id="X2", name="SECRETMENTOR", interests=("SECRETHOBBY",), **ALONE)
    roster = Roster(
        (*(planted(m) for m in plain.roster.mentors), helper),
        (*(planted(m) for m in plain.roster.mentees), stranger),
        Program(plain.roster.program.base.model_copy(update={
            "budget": ("SECRETBUDGET",), "targets": ("SECRETTARGET",),
            "benchmarks": ("SECRETBENCHMARK",),
        })),
        topics=plain.roster.topics,
        exclusions=(Exclusion("X1", plain.mentor.id, "SECRETREASON"),),
    )  # fmt: skip
    rows = tuple(replace(r, notes="SECRETREMARK", waiver="SECRETWAIVER") for r in plain.rows)
    return Cast(roster, rows)


def raw(page: Page) -> Iterator[str]:
    """All that the files of a page hold, hidden cells too."""
    yield page.title
    yield markdown(page).decode("utf-8")
    yield html([page]).decode("utf-8")
    yield from in_word(page)
    book = openpyxl.load_workbook(io.BytesIO(xlsx(page)))
    for sheet in book.worksheets:
        for row in sheet.iter_rows(values_only=True):
            yield from (str(value) for value in row if value is not None)


@pytest.mark.parametrize("kind", CASTS)
def test_planted_secrets_are_in_no_document(kind: str) -> None:
    for name, page in with_secrets(kind).pages(PRESS).items():
        held = "\n".join(raw(page))
        assert "SECRET" not in held, name
        if page.audience is not Audience.SUPERVISOR:
            assert "Secretmanager" not in held, name


def test_a_supervisor_reads_nothing_of_what_the_two_answered() -> None:
    pages = RICH.pages(PRESS)
    answers = ("Budgeting", "Sailing", "Porto", "Halifax", "Expressive", "Spanish", "strike",
               "tomas.rey@", "ines.duarte@", "Atlantic")  # fmt: skip
    for name in ("supervisor-brief", "letter-supervisor"):
        held = "\n".join(raw(pages[name]))
        assert [word for word in answers if word in held] == [], name


def test_a_document_for_one_mentee_of_a_group_is_silent_on_the_others() -> None:
    pages = GROUP.pages(PRESS)
    for name in ("action-plan-1", "supervisor-brief-1", "letter-supervisor-1",
                 "90-day-form-mentor-1", "90-day-form-mentee-1"):  # fmt: skip
        held = "\n".join(raw(pages[name]))
        assert "Lin Zhao" in held
        assert "Oskar" not in held
        assert "Farah" not in held


HOSTILE = [
    "{{ settings.budget }}{% raw %}", "=HYPERLINK(\"http://evil.example\",\"x\")",
    "+1+cmd|' /C'!A0",
    "<script>alert(1)</script><b>", "[click](http://evil.example) ![p](http://evil.example/p)",
    "../../etc/passwd", "C:\\temp\\x", "\u05e9\u05dc\u05d5\u05dd \u202eabc", "\U0001f600 Jo",
    "# a\n- b\n| c | d |\n---", "a*b_c`d`~~e~~", "None", "N" * 300, "\x1b[31mred",
]  # fmt: skip


def hostile(text: str) -> Cast:
    """A pair whose every answer is this text."""
    mentor = Mentor(
        id="M", name=text, email=text, job_title=text, department=text, function=text,
        location=text, languages=(text, "Dutch"), interests=(text,), behavioral_style=text,
        employers=(text, "Acme"), special_knowledge=text, can_help_with=(text,),
    )  # fmt: skip
    mentee = Mentee(
        id="E", name=text, email=text, job_title=text, location="Oslo", languages=(text,),
        interests=("Chess",), behavioral_style="other", goals=(text, "Rest"), about=text,
        manager=f"Al {text}",
    )  # fmt: skip
    said = {"name": text, "coordinator": text, "contact": text, "purpose": text}
    return cast(mentor, mentee, settings=SETTINGS.model_copy(update=said))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_answers_are_plain_text(text: str) -> None:
    shown = one_line(visible(text))
    for name, page in hostile(text).pages(PRESS).items():
        assert shown in one_line(" ".join(in_markdown(page))), name  # finds links and HTML itself
        assert shown in one_line(" ".join(in_word(page))), name
        written = html([page]).decode("utf-8")
        assert "<script" not in written
        assert "href" not in written.partition("<article")[2]
        book = openpyxl.load_workbook(io.BytesIO(xlsx(page)))
        for sheet in book.worksheets:
            for cell in (c for row in sheet.iter_rows() for c in row):
                assert cell.hyperlink is None or cell.hyperlink.target is None
                if cell.data_type == "f":  # only those of the template
                    assert cell.value.startswith("=IF(")
                    assert "evil" not in cell.value


def test_a_changed_block_shows_and_the_others_stay(tmp_path: Path) -> None:
    own = (
        '{% extends "builtin/agreement.md.j2" %}\n{% block boundaries %}\n## Our own limits\n\n'
        "{{ mentee.name }} does not fix the printer of {{ mentor.name }}.\n{% endblock %}\n"
    )
    changed = RICH.pages(press(tmp_path, agreement=own))["agreement"]
    ours, theirs = list(texts(RICH.pages(PRESS)["agreement"])), list(texts(changed))
    assert "Tomás Rey does not fix the printer of Ines Duarte." in theirs
    assert "Our boundaries" in ours
    assert "Our boundaries" not in theirs
    assert [t for t in theirs if t in ours and "boundaries" not in t] == [
        t for t in theirs if t not in ("Our own limits", theirs[theirs.index("Our own limits") + 1])
    ]
    assert "Ending without fault" in theirs


def test_a_changed_part_shows_in_both_forms(tmp_path: Path) -> None:
    own = "# {{ title }}\n\nDear {{ person.name }}, how is it with {{ partner.name }}?\n"
    pages = RICH.pages(press(tmp_path, parts__90_day_form=own))
    assert list(texts(pages["90-day-form-mentor"]))[-1] == (
        "Dear Ines Duarte, how is it with Tomás Rey?"
    )
    assert list(texts(pages["90-day-form-mentee"]))[-1] == (
        "Dear Tomás Rey, how is it with Ines Duarte?"
    )
