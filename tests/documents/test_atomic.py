import errno
import os
from pathlib import Path

import pytest

from mentorctl.documents.atomic import ready, replacing, replacing_all
from mentorctl.model.errors import FileLocked, FolderRefused


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def test_a_file_is_replaced_whole_and_the_folder_made(tmp_path):
    path = tmp_path / "new" / "a.xlsx"
    with replacing(path) as temporary:
        assert temporary.parent == path.parent
        assert temporary.suffix == ".xlsx"
        temporary.write_text("one")
        assert not path.exists()
    assert path.read_text() == "one"
    assert names(path.parent) == ["a.xlsx"]


def test_the_old_file_stays_whole_when_writing_fails(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old")
    with pytest.raises(KeyError), replacing(path) as temporary:
        temporary.write_text({"half": "x"}["whole"])
    assert path.read_text() == "old"
    assert names(tmp_path) == ["a.txt"]


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_permissions_are_those_of_the_old_file_or_of_any_new_one(tmp_path):
    usual = tmp_path / "usual"
    usual.touch()
    for path, mode in ((tmp_path / "new", usual.stat().st_mode), (tmp_path / "old", 0o100640)):
        if path.name == "old":
            path.touch()
            path.chmod(0o640)
        with replacing(path) as temporary:
            temporary.write_text("x")
        assert path.stat().st_mode == mode


@pytest.mark.parametrize("lock", ["~$a.xlsx", ".~lock.a.xlsx#"])
def test_a_file_open_in_excel_or_libreoffice(tmp_path, lock):
    path = tmp_path / "a.xlsx"
    path.write_text("old")
    (tmp_path / lock).touch()
    with pytest.raises(FileLocked, match=r"a\.xlsx can't be written"):
        ready([path])
    with pytest.raises(FileLocked), replacing(path) as temporary:
        temporary.write_text("new")
    assert path.read_text() == "old"
    assert names(tmp_path) == sorted(["a.xlsx", lock])


def test_a_refused_replacement_leaves_every_file_as_it_was(tmp_path, monkeypatch):
    paths = [tmp_path / "a", tmp_path / "b", tmp_path / "c"]
    paths[0].write_text("old a")
    paths[2].write_text("old c")
    real = os.replace

    def refuse(source, target):
        if Path(target).name == "c":
            raise PermissionError(errno.EACCES, "held")
        real(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(FileLocked), replacing_all(paths) as temporaries:
        [temporary.write_text("new") for temporary in temporaries]
    assert names(tmp_path) == ["a", "c"]
    assert [paths[0].read_text(), paths[2].read_text()] == ["old a", "old c"]


def test_all_are_replaced(tmp_path):
    paths = [tmp_path / "a", tmp_path / "deep" / "b"]
    paths[0].write_text("old")
    with replacing_all(paths) as temporaries:
        for temporary in temporaries:
            temporary.write_text("new")
    assert [p.read_text() for p in paths] == ["new", "new"]
    assert names(tmp_path) == ["a", "deep"]


def test_a_full_disk_is_told_as_such(tmp_path):
    with pytest.raises(FolderRefused, match="No space"), replacing(tmp_path / "a"):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert names(tmp_path) == []


def test_ready_leaves_nothing_behind(tmp_path):
    (tmp_path / "a").touch()
    ready([tmp_path / "a", tmp_path / "b", tmp_path / "not" / "yet" / "c"])
    assert names(tmp_path) == ["a"]


def test_a_folder_in_place_of_a_file_and_a_file_in_place_of_a_folder(tmp_path):
    (tmp_path / "a").touch()
    with pytest.raises(FolderRefused, match="it is a folder"):
        ready([tmp_path])
    with pytest.raises(FolderRefused):
        ready([tmp_path / "a" / "b"])
    with pytest.raises(FolderRefused), replacing(tmp_path / "a" / "b"):
        pass


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="permissions don't bind this user"
)  # fmt: skip
def test_a_folder_that_may_not_be_written(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(FolderRefused, match="Permission denied"):
        ready([tmp_path / "a"])
    tmp_path.chmod(0o700)


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_is_followed(tmp_path):
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with replacing(tmp_path / "link") as temporary:
        temporary.write_text("new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"
