"""Invented people and a press for the tests of pages."""

from pathlib import Path

from mentorctl.documents.pages.blocks import Page
from mentorctl.documents.pages.press import Press, open_press, render
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.settings import Settings

SAMPLE = Path(__file__).resolve().parent / "sample"
MENTOR = Mentor(
    id="M07", name="Ines Duarte", email="ines.duarte@harborline.example",
    job_title="Head of Terminal Planning", grade="9", department="Terminals", location="Porto",
    languages=("Portuguese", "English"), years="21", refused=("E9",), notes="retires in June",
    manager="M01", can_help_with=("Budgeting", "Navigating the organization"),
)  # fmt: skip
MENTEE = Mentee(
    id="E12", name="Tomás Rey", email="tomas.rey@harborline.example", job_title="Shift Planner",
    grade="5", department="Cold Storage", location="Vigo", languages=("Spanish", "English"),
    goals=("Budgeting", "Presenting to managers", "A wider network"), preferred=("M01",),
    notes="asked twice", manager="Lena Fischer", other={"t-shirt": "L"},
)  # fmt: skip
SETTINGS = Settings(
    name="Harborline Mentoring 2027", organization="Harborline Ferries", start="2027-01-11",
    coordinator="Maribel Stanhope", contact="mentoring@harborline.example",
    budget="Workshops: 4000",
)  # fmt: skip
VALUES = {"mentor": MENTOR, "mentee": MENTEE, "settings": SETTINGS}


def press(folder: Path, **templates: str) -> Press:
    """Return the press of a program folder with these templates; `__` in a name is a slash."""
    for name, text in templates.items():
        path = folder / "templates" / f"{name.replace('__', '/').replace('_', '-')}.md.j2"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return open_press(folder)


def template(body: str, audience: str = "pair", formats: str = "md, docx, html, xlsx") -> str:
    """Return a template with its front matter in lines 1 to 5; the body begins in line 6."""
    return f"---\ntitle: Test\naudience: {audience}\nformats: {formats}\n---\n{body}"


def sample() -> Page:
    """Return the sample agreement: headings, lists, boxes, tables, answers, signatures."""
    return render(open_press(SAMPLE), "sample-agreement", VALUES)
