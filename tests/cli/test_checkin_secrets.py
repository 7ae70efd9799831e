"""Need to know: what one partner told the coordinator is on no page that another person gets."""

import io
import zipfile
from itertools import product
from pathlib import Path

import pytest

from cli.checkins import BAD, DAY, give_back, running
from cli.program import run
from mentorctl.documents.checkins.plans import shared
from mentorctl.journey.checkins.advice import STEPS, TALK
from mentorctl.journey.checkins.chosen import Chosen
from mentorctl.journey.checkins.question import Route
from mentorctl.journey.checkins.questions import OBSTACLES
from mentorctl.journey.checkins.response import Response, Seat
from mentorctl.journey.checkins.scoring import route_of
from mentorctl.model.fields import Role

PLANTED = "zebra quartz"


def texts(path: Path) -> str:
    """Return all that a file holds, the parts of an archive unpacked."""
    content = path.read_bytes()
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return content.decode("utf-8", "replace")
    with zipfile.ZipFile(path) as archive:
        return "\n".join(archive.read(n).decode("utf-8", "replace") for n in archive.namelist())


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = running(tmp_path_factory.mktemp("program"))
    private = BAD | {"comments": PLANTED}
    # Of one pair both agree to share, of one neither does but both name 9, of one nobody answers.
    give_back(home, "p001", "mentee", private | {"share": "Yes"}, 1, 6)
    give_back(home, "p001", "mentor", private | {"share": "Yes"}, 9)
    give_back(home, "p002", "mentee", private | {"share": "No"}, 4, 6, 9)
    give_back(home, "p002", "mentor", private, 9, 10)
    give_back(home, "p003", "mentee", private | {"share": "Yes"}, 7)
    assert run("checkin", "--folder", home, *DAY).exit_code == 0
    return home / "checkins" / "90-day"


def test_only_the_coordinators_files_hold_what_was_typed(own):
    holding = {
        path.relative_to(own).as_posix()
        for path in own.rglob("*")
        if path.is_file() and not path.name.startswith("back-") and PLANTED in texts(path)
    }
    guides = {
        f"coordinator-only/p00{n}-talking-guide.{kind}" for n in "12" for kind in ("md", "docx")
    }
    assert holding == {"results.xlsx", *guides}


@pytest.mark.parametrize(
    ("pair", "ticked"),
    [
        ("p001", ["Lack of trust", "Unclear goals and objectives", "High workload"]),
        ("p002", ["High workload"]),
        ("p003", []),
    ],
)
def test_a_checklist_names_only_what_both_agreed_to_or_both_named(own, pair, ticked):
    text = (own / f"checklists/{pair}-checklist.md").read_text("utf-8")
    assert [line[6:] for line in text.splitlines() if line.startswith("- [x] ")] == ticked
    plan = [line.split("|")[1].strip() for line in text.splitlines() if line.startswith("| ")]
    first = plan[plan.index("Obstacle") + 2 : plan.index("Obstacle", plan.index("Obstacle") + 1)]
    assert [cell for cell in first if cell] == ticked


def test_a_checklist_without_shared_obstacles_is_the_same_for_every_answer(own, tmp_path):
    home = running(tmp_path)
    give_back(home, "p003", "mentee", BAD, 6, 8, 10)
    assert run("checkin", "--folder", home, *DAY).exit_code == 0
    other = home / "checkins/90-day/checklists/p003-checklist.md"
    assert other.read_bytes() == (own / "checklists/p003-checklist.md").read_bytes()


@pytest.mark.parametrize(
    ("one", "other"), list(product([None, True, False, "no answer"], repeat=2))
)
def test_sharing_needs_both(one, other):
    def response(role, share, numbers):
        if share == "no answer":
            return None
        values = {"obstacles": Chosen(numbers)} | ({} if share is None else {"share": share})
        return Response(Seat("P1", role, "A", "B"), values)

    mentor, mentee = response(Role.MENTOR, one, (6, 9)), response(Role.MENTEE, other, (1, 9))
    both = one is True and other is True
    someone_silent = "no answer" in (one, other)
    assert shared(mentor, mentee) == ({1, 6, 9} if both else set() if someone_silent else {9})


def test_there_is_advice_for_every_obstacle():
    assert set(STEPS) == {obstacle.number for obstacle in OBSTACLES}
    assert set(TALK) == {n for n in STEPS if route_of(n) is Route.COORDINATOR}
