"""Build the wheel, check its files, and run it without any development dependency."""

import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent


def main() -> None:
    """Raise SystemExit with the reason when the wheel is not fit to ship."""
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        run(
            sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", str(room), str(HERE)
        )
        (wheel,) = room.glob("*.whl")
        check_files(wheel)
        venv.create(room / "venv", with_pip=True)
        folder_of = room / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
        run(str(folder_of / "python"), "-m", "pip", "install", "--quiet", str(wheel))
        mentorctl = str(folder_of / "mentorctl")
        program = room / "program"
        run(mentorctl, "init", str(program), "--example")
        run(mentorctl, "match", str(program / "roster.xlsx"))
        run(mentorctl, "verify", str(program / "matches.xlsx"))
    print("The wheel holds every file and runs on its own.")


def check_files(wheel: Path) -> None:
    """Compare the wheel's files with the checkout's."""
    names = set(zipfile.ZipFile(wheel).namelist())
    wanted = {
        *(
            p.relative_to(HERE).as_posix()
            for p in (HERE / "mentorctl").rglob("*")
            if p.is_file() and p.suffix in (".py", ".typed", ".tsv", ".npz")
        ),
        *(
            "mentorctl/" + p.relative_to(HERE).as_posix()
            for p in (HERE / "templates").rglob("*")
            if p.is_file()
        ),
    }
    missing = wanted - names
    strange = {n for n in names if not n.startswith("mentorctl")}
    if missing or strange:
        raise SystemExit(f"The wheel lacks {sorted(missing)} and holds {sorted(strange)}.")


def run(*command: str) -> None:
    """Run a command; its failure ends the check."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(
            f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}"
        )


if __name__ == "__main__":
    main()
