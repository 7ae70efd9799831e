"""Exit codes and sentences: no traceback reaches anybody."""

from pathlib import Path

import pytest

from cli.program import program, run, run_json


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["match", "nowhere.xlsx"], 2),
        (["validate", "nowhere.csv"], 2),
        (["verify", "nowhere.xlsx"], 2),
        (["match", "--nonsense"], 2),
        (["nonsense"], 2),
        (["--version"], 0),
        (["--help"], 0),
    ],
)
def test_exit_codes(arguments: list[str], code: int) -> None:
    done = run(*arguments)
    assert done.exit_code == code
    assert "Traceback" not in done.output


def test_a_missing_file_says_what_to_do() -> None:
    assert "mentorctl init" in run("match", "nowhere.xlsx").stderr


def test_a_picture_called_xlsx_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "roster.xlsx"
    path.write_bytes(b"\x89PNG\r\n not a workbook")
    done = run("match", path)
    assert done.exit_code == 1
    assert "can't be read" in done.stderr


def test_a_mistake_of_ours_says_what_to_send(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import mentorctl.matching.plan

    def broken(*_: object) -> None:
        raise RuntimeError("secret answer of a person")

    monkeypatch.setattr(mentorctl.matching.plan, "propose", broken)
    done = run("match", program(tmp_path))
    assert done.exit_code == 3
    assert "RuntimeError at" in done.stderr
    assert "secret" not in done.stderr
    assert not (tmp_path / "matches.xlsx").exists()


def test_an_interrupted_run_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import mentorctl.documents.workbook

    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("mentorctl.documents.workbook.write_new", stopped)
    monkeypatch.setattr("mentorctl.cli.match_steps.write_new", stopped)
    done = run("match", program(tmp_path))
    assert done.exit_code == 130
    assert "as they were" in done.stderr
    assert sorted(p.name for p in tmp_path.iterdir()) == ["roster.xlsx"]
    assert mentorctl.documents.workbook is not None


def test_errors_come_all_at_once_and_as_json(tmp_path: Path) -> None:
    mentors = [
        ["ID", "Name", "Grade", "Capacity", "Meeting format"],
        ["M1", "Ines Duarte", "8", "two", "zoom"],
        ["M2", "Oskar Lind", "9", "1", ""],
    ]
    path = program(tmp_path, Mentors=mentors, Program=[["Setting", "Value"], ["Agenda", "x"]])
    done = run_json("match", path, code=1)
    errors = {(f["where"]["sheet"], f["where"]["cell"]) for f in done["findings"]
              if f["severity"] == "error"}  # fmt: skip
    assert errors == {("Mentors", "D2"), ("Mentors", "E2"), ("Program", "A2")}
    assert not (tmp_path / "matches.xlsx").exists()


def test_a_name_is_never_markup_on_the_terminal(tmp_path: Path) -> None:
    name = "Ann [bold]x[/] ]8;;http"
    mentees = [["ID", "Name", "Grade", "Goals"], ["E1", name, "9", "Budgeting"]]
    done = run("match", program(tmp_path, Mentees=mentees))
    assert "\x1b" not in done.stdout
    assert name in done.stdout


def test_init_never_overwrites(tmp_path: Path) -> None:
    assert run("init", tmp_path).exit_code == 0
    before = (tmp_path / "roster.xlsx").read_bytes()
    done = run("init", tmp_path, "--example")
    assert done.exit_code == 1
    assert "already there" in done.stderr
    assert (tmp_path / "roster.xlsx").read_bytes() == before
