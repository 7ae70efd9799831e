"""Several answers in one cell, where options may hold commas themselves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorctl.intake.prose.options import doubtful, entries_of

REORGS = "Navigating reorgs, layoffs, and change"


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        # Microsoft Forms ends each tick with a semicolon: commas belong to the options.
        (["Hire, fire;Speaking;", "Hire, fire;"], ["Hire, fire|Speaking", "Hire, fire"]),
        # Google Sheets joins with a comma; a small letter goes on with the option before it.
        (
            [f"{REORGS}, Asking for a raise", "Asking for a raise", REORGS],
            [f"{REORGS}|Asking for a raise", "Asking for a raise", REORGS],
        ),
        # An option that somebody chose alone is known whole.
        (["Bread, Cakes, Pies", "Bread, Cakes", "Pies, Bread, Cakes"], None),
        (["english, irish", "irish"], ["english|irish", "irish"]),
        (["Leading\nCoaching", "Coaching"], ["Leading|Coaching", "Coaching"]),
        # Typed by hand, with both marks: a comma separates where both parts stand apart elsewhere.
        (["Tax; Audit", "Tax, Audit", "Tax, law"], ["Tax|Audit", "Tax|Audit", "Tax, law"]),
    ],
)  # fmt: skip
def test_entries(cells, expected):
    found = entries_of(cells)
    if expected is not None:
        assert [found[c] for c in cells] == [tuple(e.split("|")) for e in expected]
    for cell, entries in found.items():
        assert "".join(cell.split()).strip(";").replace(";", "").replace(",", "") == "".join(
            "".join(e.split()).replace(",", "") for e in entries
        )


def test_a_known_topic_with_a_comma_stays_whole():
    found = entries_of(["Policy, Law and Ethics, Tax"], {"policy, law and ethics"})
    assert found["Policy, Law and Ethics, Tax"] == ("Policy, Law and Ethics", "Tax")


def test_entries_that_never_stand_apart_are_doubtful():
    entries = entries_of(["Bread, Cakes, Law", "Law, Bread, Cakes", "Law"])
    assert doubtful(entries) == [("Bread", "Cakes")]
    assert doubtful(entries_of(["Law, Tax", "Tax, Law"])) == []


OPTION = st.text("abcdefgh ", min_size=2, max_size=12).map(lambda t: t.strip().capitalize())


@given(st.lists(st.lists(OPTION.filter(lambda t: len(t) > 1), min_size=1, max_size=4, unique=True),
                min_size=1, max_size=6))  # fmt: skip
def test_options_without_commas_come_back_as_they_were_ticked(ticks):
    cells = [", ".join(options) for options in ticks]
    wanted = {c: tuple(dict.fromkeys(o)) for c, o in zip(cells, ticks, strict=True)}
    assert {c: {e.casefold() for e in v} for c, v in entries_of(cells).items()} == {
        c: {e.casefold() for e in v} for c, v in wanted.items()
    }
