"""A group's files: one for all, or one about each mentee; and who gets which of them."""

from dataclasses import replace
from pathlib import Path

from documents.packs.casts import GROUP
from mentorctl.documents.packs.mail_merge import letters
from mentorctl.documents.packs.making import files_of
from mentorctl.documents.packs.run import open_workshop
from mentorctl.documents.packs.teams import teams
from mentorctl.journey.timeline import pair_timeline
from mentorctl.model.pairs import Decision

APPROVED = tuple(replace(row, decision=Decision.APPROVED) for row in GROUP.rows)


def test_each_mentee_has_a_plan_a_brief_and_two_forms_and_nobody_gets_anothers(tmp_path: Path):
    shop = open_workshop(GROUP.roster, tmp_path)
    (team,) = teams(GROUP.roster, APPROVED)
    timeline, _ = pair_timeline(team.rows[0], GROUP.roster.program.base)
    names = list(files_of(shop, team, timeline, tmp_path))
    for kind in ("action-plan", "90-day-form-mentor", "90-day-form-mentee"):
        assert [n for n in names if n.startswith(kind) and n.endswith(".xlsx")] == [
            f"{kind}-1-lin-zhao.xlsx", f"{kind}-2-oskar-nyberg.xlsx", f"{kind}-3-farah-idris.xlsx",
        ]  # fmt: skip
    assert [n for n in names if n.startswith("agreement")] == ["agreement.md", "agreement.docx"]

    mail = {(one.role, one.name): one for one in letters(shop, team, timeline, "p1", names)}
    assert mail["mentor", "Ruth Abara"].attachments == (
        "p1/first-meeting-guide.docx",
        "p1/agreement.docx",
        "p1/action-plan-1-lin-zhao.xlsx",
        "p1/action-plan-2-oskar-nyberg.xlsx",
        "p1/action-plan-3-farah-idris.xlsx",
        "p1/timeline.docx",
        "p1/90-day-form-mentor-1-lin-zhao.xlsx",
        "p1/90-day-form-mentor-2-oskar-nyberg.xlsx",
        "p1/90-day-form-mentor-3-farah-idris.xlsx",
        "p1/calendar-mentor.ics",
    )
    assert mail["mentee", "Oskar Nyberg"].attachments == (
        "p1/first-meeting-guide.docx",
        "p1/agreement.docx",
        "p1/action-plan-2-oskar-nyberg.xlsx",
        "p1/timeline.docx",
        "p1/90-day-form-mentee-2-oskar-nyberg.xlsx",
        "p1/calendar-mentee-2-oskar-nyberg.ics",
    )
    assert "The other mentees are Lin Zhao and Farah Idris." in (
        mail["mentee", "Oskar Nyberg"].message
    )
    assert "Oskar" not in mail["supervisor", "E9"].message
