"""Fairness, Demand and Choices as a coordinator reads them, and as a script does."""

from matching.rosters import OPEN, WEIGHTED, mentee, mentor, proposed, roster, row
from mentorctl.documents.fairness_book import CAVEATS, fairness_sheets
from mentorctl.documents.fairness_json import fairness_json
from mentorctl.documents.preferences import choice_rows, choices_json, spoken
from mentorctl.matching.fairness.sheet import fairness
from mentorctl.matching.preferences import choices


def crew(sizes, kept_out=0):
    """A plan for one site each of these sizes; so many of the last one can't be placed."""
    people = [(site, n) for site, size in sizes.items() for n in range(size)]
    out = len(people) - kept_out
    return proposed(
        roster(
            [mentor(capacity="99", years="9", format="in person"), mentor("M2", capacity="0")],
            [
                mentee(f"E{i:02}", years="9", own={"Site": site},
                       format="remote" if i >= out else "")
                for i, (site, _) in enumerate(people)
            ],
            OPEN | {"fairness": "Site"},
            criteria=[WEIGHTED],
        )
    )  # fmt: skip


def lines(plan):
    """The rows of Fairness by group, without the empty cells."""
    sheet, _ = fairness_sheets(fairness(plan))
    return {r[1] or r[0]: [c for c in r[2:] if c != ""] for r in sheet.rows}


def test_groups_with_their_counts_and_what_deserves_a_look():
    found = lines(crew({"North": 8, "South": 10}, kept_out=3))
    assert found["Everyone"] == [18, 15, 83, 100, 1.0, 0]
    assert found["North"] == [8, 8, 100, 100, 100, 1.0, 0]
    assert found["South"] == [
        10, 7, 70, 70, 100, 1.0, 0, "look",
        "7 of 10 mentees placed, against 8 of 8 in the group placed best.",
    ]  # fmt: skip


def test_a_share_just_under_four_fifths_never_reads_80():
    found = lines(crew({"North": 50, "South": 49}, kept_out=10))
    assert found["South"][:4] == [49, 39, 80, 79]
    assert "look" in found["South"]


def test_small_groups_say_so_and_nothing_else():
    found = lines(crew({"North": 8, "East": 3, "West": 2}))
    assert found["East"] == ["fewer than 5", "not shown", "Fewer than 5."]
    assert found["(not shown, together)"][:3] == [5, 5, 100]
    found = lines(crew({"North": 8, "East": 3, "South": 9}))
    assert found["East"] == found["North"]
    assert found["East"][0] == "not shown"


def test_the_caveat_stands_on_the_sheet_and_that_all_placed_says_nothing():
    sheet, _ = fairness_sheets(fairness(crew({"North": 8})))
    told = [r[-1] for r in sheet.rows if r[0] == "How to read this"]
    assert told[0].startswith("Everybody is placed")
    assert told[1:] == list(CAVEATS)
    some, _ = fairness_sheets(fairness(crew({"North": 8}, kept_out=1)))
    assert [r[-1] for r in some.rows if r[0] == "How to read this"] == list(CAVEATS)


def test_json_has_null_and_a_reason_for_what_is_not_told():
    data = fairness_json(fairness(crew({"North": 8, "East": 3, "South": 9}, kept_out=1)))
    (site,) = data["columns"]
    assert (site["column"], site["never_matched"]) == ("site", True)
    groups = {g["group"]: g for g in site["groups"]}
    assert groups["East"] == groups["North"] | {"group": "East"}
    assert set(groups["East"].values()) == {
        "East", None, "fewer than 5, or not shown so that such a group can't be worked out",
    }  # fmt: skip
    assert (groups["South"]["mentees"], groups["South"]["placed"]) == (9, 8)
    assert groups["South"]["share"] == 0.888889
    assert groups["South"]["reason"] is None
    assert site["not_shown_together"]["mentees"] == 11
    assert data["mentors"][0] == {
        "mentor": "M1", "places": 99, "load": 19, "best_for": 19, "top_three_for": 19,
        "oversubscribed": False,
    }  # fmt: skip


def test_a_column_of_one_person_each_is_a_single_row():
    found = lines(crew({f"Site {n}": 1 for n in range(40)}))
    assert found["site"] == [
        "not shown",
        "Nothing can be shown by this column without telling of a group of fewer than 5.",
    ]


def test_many_small_groups_are_not_listed_one_by_one():
    sizes = {f"Site {n}": 1 + n % 3 for n in range(40)}
    found = lines(crew(sizes))
    assert found["(not shown, together)"][-1] == "40 groups that are not shown, taken together."
    assert not any(name.startswith("Site ") for name in found)


def test_demand_puts_who_is_wanted_most_first():
    who = roster(
        [mentor("M1", years="1"), mentor("M2", years="9"), mentor("M3", capacity="0")],
        [mentee(f"E{n}", years="9") for n in range(3)],
        criteria=[WEIGHTED],
    )
    _, sheet = fairness_sheets(fairness(proposed(who)))
    assert [r[0] for r in sheet.rows] == ["M2", "M3", "M1"]
    assert sheet.rows[0][3:] == (1, 1, 3, 3, "Best for 3 mentees, with 1 place.")


def test_choices_in_words_and_numbers():
    who = roster(
        [mentor("M1"), mentor("M2", refused="E9; E2")],
        [mentee("E1", preferred="M1"), mentee("E2")],
    )
    rows = [row("E1", "M1", "Approved", pair="P001"),
            row("E2", "M2", "Approved", "They made up", "P002", 3)]  # fmt: skip
    found = choices(proposed(who, rows))
    _, mentees, mentors, refusals = choice_rows(found)
    assert mentees[1] == "1 first, 0 second, 0 third, 0 later, 0 none of them"
    assert mentees[2] == (
        "Of 1 mentee who named somebody on the roster under Preferred partners, out of 2; "
        "1 named nobody."
    )
    assert mentors[1:] == (
        "none named",
        "None of 2 mentors named anybody under Preferred partners.",
    )
    assert refusals[1] == "1 waived"
    assert refusals[2].endswith("lets these pairs stand: P002.")
    assert spoken(found) == (
        "Choices: of 1 mentee who named a mentor, 1 got their first, 0 a later one, 0 none."
    )
    assert choices_json(found)["refusals"]["waived"] == [
        {"pair": "P002", "mentee": "E2", "mentor": "M2", "by": "mentor", "reason": "They made up"}
    ]


def test_nobody_refused_and_nobody_named():
    found = choices(proposed(roster([mentor()], [mentee()])))
    assert [r[1] for r in choice_rows(found)] == ["", *["none named"] * 3]
    assert spoken(found) == ""
