"""`mentorctl templates`."""

from pathlib import Path

from cli.program import run, run_json
from documents.pages.people import template


def test_it_lists_what_ships(tmp_path: Path) -> None:
    done = run_json("templates", "--folder", tmp_path)
    listed = {t["name"]: t for t in done["templates"]}
    assert listed["start-here"] == {
        "name": "start-here", "title": "Start here", "audience": "coordinator", "formats": ["md"],
        "yours": False, "overrides": False,
    }  # fmt: skip
    assert done["findings"] == []
    shown = run("templates", "--folder", tmp_path)
    assert shown.exit_code == 0
    assert "built in" in shown.stdout


def test_a_copy_is_the_text_that_ships_and_is_never_overwritten(tmp_path: Path) -> None:
    done = run("templates", "--copy", "start-here", "--folder", tmp_path)
    assert done.exit_code == 0
    path = tmp_path / "templates" / "start-here.md.j2"
    shipped = Path(__file__).resolve().parents[2] / "templates" / "start-here.md.j2"
    assert path.read_bytes() == shipped.read_bytes()
    path.write_text("mine", "utf-8")
    again = run("templates", "--copy", "start-here", "--folder", tmp_path)
    assert again.exit_code == 1
    assert "already there" in again.stderr
    assert path.read_text("utf-8") == "mine"


def test_an_unknown_name_gets_the_nearest(tmp_path: Path) -> None:
    done = run("templates", "--copy", "strat-here", "--folder", tmp_path)
    assert done.exit_code == 2
    assert "Did you mean start-here?" in done.stderr
    assert not list(tmp_path.iterdir())


def test_own_templates_and_mistakes_in_all_of_them(tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    (folder / "parts").mkdir(parents=True)
    (folder / "start-here.md.j2").write_text(
        template("x", audience="coordinator").replace("Test", "Hello {{ example }}"), "utf-8"
    )
    (folder / "thanks.md.j2").write_text(template("{{ x"), "utf-8")
    (folder / "news.md.j2").write_text(template("x", formats="pdf"), "utf-8")
    (folder / "parts" / "end.md.j2").write_text("{% if %}", "utf-8")
    done = run_json("templates", "--folder", tmp_path, code=1)
    listed = {t["name"]: t for t in done["templates"]}
    assert listed["start-here"]["title"] == "Hello …"
    assert listed["start-here"]["overrides"]
    assert listed["thanks"]["yours"]
    assert not listed["thanks"]["overrides"]
    assert [f["where"]["file"] for f in done["findings"]] == [
        "news.md.j2", "thanks.md.j2", "parts/end.md.j2"
    ]  # fmt: skip
    assert done["findings"][0]["where"]["cell"] == "line 4"
    shown = run("templates", "--folder", tmp_path)
    assert shown.exit_code == 1
    assert "yours, for ours" in " ".join(shown.stdout.split())
