"""The documents of a pack: whole, finished, and the same text for whatever the settings are."""

import itertools
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import settings as quick
from hypothesis import strategies as st

from documents.packs.casts import BARE, CASTS, GROUP, INES, RICH, TOMAS, Cast, cast
from documents.packs.renew import GOLDEN, packs
from mentorctl.documents.pages.blocks import Heading, ListBlock, Page, Paragraph, Table, plain_text
from mentorctl.documents.pages.markdown import walk
from mentorctl.documents.pages.press import open_press
from mentorctl.documents.pages.to_docx import docx
from mentorctl.documents.pages.to_html import html
from mentorctl.documents.pages.to_md import markdown
from mentorctl.documents.pages.to_xlsx import xlsx
from mentorctl.model.settings import Settings

PRESS = open_press()


def test_the_golden_packs() -> None:
    """Renew them with: python tests/documents/packs/renew.py --overwrite."""
    new = packs()
    kept = {p.relative_to(GOLDEN).as_posix(): p.read_bytes() for p in GOLDEN.rglob("*.md")}
    assert sorted(new) == sorted(kept)
    for name, content in new.items():
        assert content.decode("utf-8") == kept[name].decode("utf-8"), name


@pytest.mark.parametrize("kind", CASTS)
def test_every_document_is_written_in_every_format_of_its_own(kind: str) -> None:
    from mentorctl.documents.pages.docx_base import open_base

    base = open_base()
    pages = CASTS[kind].pages(PRESS)
    assert {n.rstrip("-123") for n in pages} == {
        "first-meeting-guide", "agreement", "action-plan", "timeline", "supervisor-brief",
        "90-day-form-mentor", "90-day-form-mentee", "letter-match-mentor", "letter-match-mentee",
        "letter-supervisor",
    }  # fmt: skip
    for page in pages.values():
        assert markdown(page)
        if "docx" in page.formats:
            assert docx(page, base)
        if "xlsx" in page.formats:
            assert xlsx(page)
    assert html([p for p in pages.values() if "html" in p.formats], "Pack")


def texts(page: Page) -> Iterator[str]:
    """Every text of a page, one a heading, paragraph or cell."""
    yield page.title
    for block in walk(page.blocks):
        if isinstance(block, Heading | Paragraph):
            yield plain_text(block.runs)
        elif isinstance(block, Table):
            for row in (block.head, *block.rows):
                yield from map(plain_text, row)


def unfinished(page: Page) -> list[str]:
    """What a reader would take for a mistake of ours."""
    found = [
        text
        for text in texts(page)
        if re.search(r"\bNone\b|  | [.,:;)]|\( |\.\.|,,|\bthe the\b|[{}]|\bTrue\b|\bFalse\b", text)
        or text.strip() != text
    ]
    for block, following in itertools.pairwise((*page.blocks, Heading(1, ()))):
        ends = isinstance(following, Heading)
        if isinstance(block, Heading) and ends and following.level <= block.level:
            found.append(f"empty heading {plain_text(block.runs)}")
        if isinstance(block, Paragraph) and plain_text(block.runs).endswith(":") and ends:
            found.append(f"nothing after {plain_text(block.runs)}")
    for block in page.blocks:
        if isinstance(block, ListBlock) and not block.items:
            found.append("empty list")
        if isinstance(block, Table) and not block.rows:
            found.append("empty table")
    return found


SETTINGS = st.builds(
    lambda **said: Settings(**{k: v for k, v in said.items() if v}),
    format=st.sampled_from(["one-to-one", "group", "peer", "reverse"]),
    confidentiality=st.sampled_from(["pair only", "with permission"]),
    first_contact=st.sampled_from(["mentor", "mentee", "coordinator"]),
    later_meetings=st.sampled_from(["mentee", "mentor", "either"]),
    meeting_frequency=st.sampled_from(["weekly", "every two weeks", "monthly"]),
    meeting_length=st.sampled_from(["15", "45", "60", "240"]),
    term=st.sampled_from(["3", "6", "12", "24"]),
    start=st.sampled_from(["", "2027-01-11"]),
    name=st.sampled_from(["", "Harborline Mentoring"]),
    organization=st.sampled_from(["", "Harborline Ferries"]),
    coordinator=st.sampled_from(["", "Maribel Stanhope"]),
    contact=st.sampled_from(["", "extension 12"]),
    purpose=st.sampled_from(["", "to keep knowledge in the house"]),
    events=st.sampled_from(["", "2027-03-01 Open day; Party without a date"]),
)
PEOPLE = st.sampled_from([(c.mentor, c.mentees) for c in CASTS.values()])


@given(SETTINGS, PEOPLE)
@quick(max_examples=60, deadline=None)
def test_no_settings_leave_a_gap(settings: Settings, people: tuple) -> None:
    mentor, mentees = people
    if settings.format != "group":
        mentees = mentees[:1]
    for name, page in cast(mentor, *mentees, settings=settings).pages(PRESS).items():
        assert unfinished(page) == [], name


def test_a_blank_pack_still_leads_through_the_meeting() -> None:
    guide = "\n".join(texts(BARE.pages(PRESS)["first-meeting-guide"]))
    for step in ("Get acquainted", "Expectations and goals", "Mentoring agreement",
                 "The supervisor's support", "Confidentiality and a way out"):  # fmt: skip
        assert step in guide
    assert "What you share" not in guide
    assert "No goals are written down yet" in guide


@pytest.mark.parametrize("minutes", ["15", "60", "200"])
def test_the_agenda_ends_when_the_meeting_does(minutes: str) -> None:
    page = cast(INES, TOMAS, settings=Settings(meeting_length=minutes)).pages(PRESS)[
        "first-meeting-guide"
    ]
    table = next(b for b in page.blocks if isinstance(b, Table))
    spans = [plain_text(row[0]).split(" to ") for row in table.rows]
    assert spans[0][0] == "0"
    assert spans[-1][1] == minutes
    assert all(one[1] == other[0] for one, other in itertools.pairwise(spans))


@pytest.mark.parametrize(
    ("level", "said", "not_said"),
    [
        ("pair only", "nothing leaves it", "permission"),
        ("with permission", "with the permission of the one who said it", "nothing leaves it"),
    ],
)
def test_confidentiality_is_what_the_setting_says(level: str, said: str, not_said: str) -> None:
    page = cast(INES, TOMAS, settings=Settings(confidentiality=level)).pages(PRESS)["agreement"]
    text = " ".join(texts(page))
    assert said in text
    assert not_said not in text
    assert "the law" in text
    assert "safety or health" in text


def words_of(cast: Cast, name: str) -> str:
    """The text of a document without line breaks."""
    return " ".join(texts(cast.pages(PRESS)[name]))


def test_a_group_agrees_as_a_group() -> None:
    agreement = words_of(GROUP, "agreement")
    for mentee in GROUP.mentees:
        assert mentee.name in agreement
    assert "both" not in agreement.casefold().split()
    assert "the two of us" not in agreement
    guide = words_of(GROUP, "first-meeting-guide")
    assert "Who brings the topic" in guide
    assert "the two of you" not in guide


def test_reverse_and_peer_pairs_are_told_who_they_are() -> None:
    reverse, peer = words_of(CASTS["reverse"], "agreement"), words_of(CASTS["peer"], "agreement")
    assert "rank stays outside" in reverse
    assert "We are peers" in peer
    assert "as mentee" not in peer
    assert "We are peers" not in words_of(RICH, "agreement")
