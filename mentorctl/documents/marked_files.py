"""Where the marked copies of a roster's files go."""

from collections.abc import Sequence
from pathlib import Path

from mentorctl.documents.atomic import ready, replacing_all
from mentorctl.documents.marked import write_marked
from mentorctl.intake.spreadsheet import read_grids
from mentorctl.model.errors import AlreadyThere
from mentorctl.model.findings import Finding


def marked_copies(files: Sequence[Path], out: Path, findings: Sequence[Finding]) -> list[Path]:
    """Write a marked copy of each file and return the copies' paths.

    `out` is the copy of a single file, or the folder for `<name>-marked.xlsx` of each. Raises
    AlreadyThere instead of overwriting anything.
    """
    alone = len(files) == 1 and not out.is_dir()
    copies = (
        [out.with_suffix(".xlsx")]
        if alone
        else [out / f"{file.stem}-marked.xlsx" for file in files]
    )
    for copy in copies:
        if copy.exists():
            raise AlreadyThere(copy)
    ready(copies)
    with replacing_all(copies) as temporaries:
        for file, temporary in zip(files, temporaries, strict=True):
            edits = file.suffix.lower() in (".xlsx", ".xlsm")
            write_marked(file, temporary, findings, () if edits else read_grids(file))
    return copies
