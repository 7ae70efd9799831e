from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorctl.documents import looks
from mentorctl.documents.cellvalues import LONGEST, mark, safe_text, safe_value
from mentorctl.documents.choices import Lists
from mentorctl.documents.record import entries, read_record
from mentorctl.documents.sheets import Column, SheetPlan, legal_titles, room


def test_titles_are_legal_and_each_stands_once():
    titles = ["Pairs", "pairs", "a/b:c", "", "'x'", "History", "y" * 40, "Y" * 40, "_mentorctl"]
    assert legal_titles(titles) == [
        "Pairs", "pairs (2)", "a b c", "Sheet", "x", "History (2)", "y" * 31,
        "Y" * 27 + " (2)", "_mentorctl (2)",
    ]  # fmt: skip


@given(st.lists(st.text(max_size=40), max_size=8))
def test_any_titles_become_legal(titles):
    legal = legal_titles(titles)
    assert len({t.casefold() for t in legal}) == len(titles)
    assert all(0 < len(t) <= 31 and not set(t) & set("[]:*?/\\") for t in legal)


def test_a_row_of_another_length_is_refused():
    with pytest.raises(ValueError, match="row 2 has 1 cells, not 2"):
        SheetPlan("A", (Column("x"), Column("y")), (("1",),))
    with pytest.raises(ValueError, match="not one of 1 columns"):
        SheetPlan("A", (Column("x"),), key=(1,))


def test_text_that_a_cell_can_not_hold():
    assert safe_text("a\x00b\x0b\ud800c\r\nd\te") == "abc\nd\te"
    assert len(safe_text("x" * 40_000)) == LONGEST
    assert safe_text("x" * 40_000).endswith("x…")
    assert len(safe_text("😀" * 20_000).encode("utf-16-le")) // 2 <= LONGEST


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (True, "yes"), (2**60, str(2**60)), (float("nan"), ""), (float("inf"), "inf"),
        (date(1850, 1, 2), "1850-01-02"), (datetime(2027, 1, 2), date(2027, 1, 2)),
        (datetime(2027, 1, 2, 3, tzinfo=UTC), datetime(2027, 1, 2, 3)),
        (time(9, tzinfo=UTC), time(9)), (timedelta(-1), "-1 day, 0:00:00"), (1.5, 1.5),
    ],
)  # fmt: skip
def test_values_that_excel_would_change(value, written):
    assert safe_value(value) == written


def test_marks_see_through_what_libraries_change():
    assert mark(0.1 + 0.2) == mark(0.3)
    assert mark(date(2027, 1, 4)) == mark(datetime(2027, 1, 4))
    assert mark("a  b") == mark("a b") != mark("a c")
    assert mark("_x0041_") == mark("_x005F_x0041_")
    assert mark(None) == mark("")


def test_record_round_trip_survives_a_spoiled_entry():
    plan = SheetPlan("A", (Column("ID"), Column("Note")), (("1", "x"), ("2", "y")), key=(0,))
    record = read_record([*entries("A", plan, [frozenset(), frozenset({1})]), ("A", "9", "?!")])
    assert record["a"].place(("note", 1)) == 1
    assert record["a"].rows["1"] == [mark("1") + mark("x")]
    assert record["a"].rows["2"] == [mark("2") + b"\0\0\0"]
    assert "9" not in record["a"].rows


def test_short_lists_stand_in_the_rule_long_and_awkward_ones_on_the_hidden_sheet():
    lists = Lists()
    assert lists.source(("yes", "no", "yes")) == '"yes,no"'
    assert lists.source(("a, b",)) == "mentorctl_list_1"
    assert lists.source(tuple("x" * 20 + str(i) for i in range(20))) == "mentorctl_list_2"
    assert lists.source(("a, b",)) == "mentorctl_list_1"
    assert lists.names()[0] == ("mentorctl_list_1", "'_mentorctl'!$E$2:$E$2")


def test_rows_are_as_high_as_their_text():
    kinds, widths = ["text", "wrap"], [10.0, 20.0]
    assert looks.row_height(("x" * 99, "short"), kinds, widths) == 15
    assert looks.row_height(("", "one\ntwo\nthree"), kinds, widths) == 45
    assert looks.row_height(("", "word " * 10), kinds, widths) == 45
    assert looks.row_height(("", "字" * 30), kinds, widths) == 60
    assert looks.row_height(("", "word " * 999), kinds, widths) == 180


def test_room_for_rows_added_by_hand():
    assert (room(0), room(10), room(1000)) == (500, 510, 2000)
