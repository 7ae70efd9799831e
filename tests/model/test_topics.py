import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorctl.model.text import fold
from mentorctl.model.topics import Topics, split_entries, vocabulary

KNOWN = Topics(
    {
        "python": "Python",
        "sql": "SQL",
        "health, safety and environment": "Health, safety and environment",
        "safety and environment": "Safety and environment",
    }
)


@pytest.mark.parametrize(
    ("cell", "entries"),
    [
        ("", []),
        ("Python", ["Python"]),
        ("Python; SQL", ["Python", "SQL"]),
        ("Python;SQL;;", ["Python", "SQL"]),
        ("Python\nSQL", ["Python", "SQL"]),
        ("Python, SQL", ["Python", "SQL"]),
        ("python,  sql,", ["python", "sql"]),
        ("Python, baking", ["Python, baking"]),
        ("Python, baking; SQL", ["Python, baking", "SQL"]),
        ("Health, safety and environment", ["Health, safety and environment"]),
        ("SQL, Health, safety and environment", ["SQL", "Health, safety and environment"]),
        ("Health, safety and environment; SQL", ["Health, safety and environment", "SQL"]),
        ("Python; SQL; python", ["Python", "SQL"]),
        ("SQL; SQL; Python; SQL", ["SQL", "Python"]),
    ],
)
def test_commas_separate_known_topics_only(cell, entries):
    assert split_entries(cell, KNOWN) == entries


def test_without_a_vocabulary_commas_always_separate():
    assert split_entries("Spanish, French") == ["Spanish", "French"]
    assert split_entries("Spanish; French, a little") == ["Spanish", "French, a little"]


ENTRY = st.text(
    st.characters(exclude_characters=";\n", exclude_categories=["Cc", "Cs", "Z"]), min_size=1
)


@given(st.lists(ENTRY, unique_by=fold, max_size=5))
def test_entries_joined_by_semicolons_come_back_the_same(entries):
    cell = "; ".join(entries)
    # A cell with one entry may be split at its commas; a trailing ; says that it is a list.
    assert split_entries(cell + ";", KNOWN) == entries


@given(st.lists(st.sampled_from(["Python", "SQL", "Health, safety and environment"]), unique=True))
def test_known_topics_joined_by_commas_come_back_the_same(entries):
    assert split_entries(", ".join(entries), KNOWN) == entries


def test_canonical_names_the_topic_behind_a_synonym():
    topics = Topics({"time management": "Multitasking", "multitasking": "Multitasking"})
    assert topics.canonical(" TIME  management") == "Multitasking"
    assert topics.canonical("Juggling") == "Juggling"
    assert topics.knows("multitasking")
    assert not topics.knows("Juggling")


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        (["Baking"], {"baking"}),
        (["Baking; Chess, quick"], {"baking", "chess, quick"}),
        (["Baking, chess"], set()),
        (["Baking, chess", "Chess, running"], {"chess"}),
        (["Baking, chess", "Baking, chess"], set()),
    ],
)
def test_what_may_stand_between_commas_is_what_others_say_as_well(cells, words):
    assert vocabulary(cells, Topics()) == words
    assert vocabulary(cells, Topics({"python": "Python"})) == words | {"python"}
