"""Packs on disk: names that are safe anywhere, and files that a person has edited stay."""

import string
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from mentorctl.documents.packs.kept import RECORD, is_done, put
from mentorctl.documents.packs.mail_merge import first_name
from mentorctl.documents.packs.names import folder_names, safe_part

PLAIN = set(string.ascii_lowercase + string.digits + "-")


@given(st.text(max_size=300))
def test_nothing_of_a_name_leaves_the_folder(text: str) -> None:
    part = safe_part(text)
    assert set(part) <= PLAIN
    assert len(part) <= 41
    assert part.rstrip("-") not in {"con", "nul", "aux", "prn", "com1"} or part.endswith("-")


@given(st.lists(st.tuples(st.text(max_size=8), st.text(max_size=60)), max_size=8))
def test_every_pack_has_a_folder_of_its_own(pairs: list[tuple[str, str]]) -> None:
    names = folder_names(dict(pairs).items())
    assert len({n.casefold() for n in names.values()}) == len(dict(pairs))


def test_names_read_well() -> None:
    names = folder_names([("P007", "Zoë Brontë and Łukasz Żak"), ("P008", "../../etc/passwd")])
    assert names == {"P007": "p007-zoe-bronte-and-lukasz-zak", "P008": "p008-etc-passwd"}
    assert folder_names([("P1", "田中太郎")]) == {"P1": "p1"}


def test_what_is_unchanged_is_left_and_what_a_person_edited_stays(tmp_path: Path) -> None:
    first = put(tmp_path, {"a.md": b"one", "b.md": b"two"}, "inputs 1")
    assert first.written == ("a.md", "b.md")
    assert is_done(tmp_path, "inputs 1")
    stamps = {p.name: p.stat().st_mtime_ns for p in tmp_path.iterdir()}
    again = put(tmp_path, {"a.md": b"one", "b.md": b"two"}, "inputs 1")
    assert (again.written, again.kept) == ((), ("a.md", "b.md"))
    assert {p.name: p.stat().st_mtime_ns for p in tmp_path.iterdir()} == stamps

    (tmp_path / "a.md").write_bytes(b"one, by hand")
    same = put(tmp_path, {"a.md": b"one", "b.md": b"two"}, "inputs 1")
    assert same.beside == ()
    newer = put(tmp_path, {"a.md": b"one anew", "b.md": b"two anew"}, "inputs 2")
    assert (newer.written, newer.beside) == (("b.md",), ("a (new).md",))
    assert (tmp_path / "a.md").read_bytes() == b"one, by hand"
    assert (tmp_path / "a (new).md").read_bytes() == b"one anew"


def test_a_file_that_is_no_longer_part_goes_unless_it_was_edited(tmp_path: Path) -> None:
    put(tmp_path, {"a.md": b"one", "b.md": b"two"}, "1")
    (tmp_path / "b.md").write_bytes(b"mine")
    gone = put(tmp_path, {}, "2")
    assert gone.removed == ("a.md",)
    assert sorted(p.name for p in tmp_path.iterdir()) == [RECORD, "b.md"]


def test_a_missing_file_is_written_again(tmp_path: Path) -> None:
    put(tmp_path, {"a.md": b"one"}, "1")
    (tmp_path / "a.md").unlink()
    assert not is_done(tmp_path, "1")
    assert put(tmp_path, {"a.md": b"one"}, "1").written == ("a.md",)


def test_how_a_letter_greets() -> None:
    names = {"Ines Duarte": "Ines", "Duarte, Ines": "Ines", "ines@x.example": "", "007": "", "": ""}
    assert {name: first_name(name) for name in names} == names
