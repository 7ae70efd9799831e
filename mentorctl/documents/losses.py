"""What a workbook holds that can't be carried through an edit in place."""

from importlib.util import find_spec
from pathlib import Path
from zipfile import BadZipFile, ZipFile

_PARTS = (
    ("xl/threadedComments/", "conversations (their text stays, as plain comments)"),
    ("xl/slicers/", "slicers"),
    ("xl/timelines/", "timelines of pivot tables"),
    ("xl/ctrlProps/", "buttons and other form controls"),
    ("xl/featurePropertyBag/", "checkboxes in cells (they become TRUE and FALSE)"),
    ("xl/embeddings/", "embedded files"),
    ("xl/diagrams/", "SmartArt"),
    ("xl/charts/chartEx", "charts of the newer kinds, such as funnel and map"),
    ("xl/model/", "the data model"),
    ("_xmlsignatures/", "digital signatures"),
)
_INSIDE = (
    ("xl/worksheets/", b"sparklineGroup", "sparklines"),
    ("xl/worksheets/", b"x14:dataValidation", "drop-downs that refer to another sheet"),
    ("xl/worksheets/", b"x14:cfRule", "the finer settings of data bars and icons"),
    ("xl/drawings/drawing", b"<xdr:sp", "text boxes and shapes"),
)


def spare_copy(path: Path) -> Path | None:
    """Return a free name beside `path` for the file as it was, None where nothing gets lost."""
    if not path.is_file() or not lost_on_edit(path):
        return None
    number = 1
    while (spare := path.with_name(f"{path.stem}-before-{number}{path.suffix}")).exists():
        number += 1
    return spare


def lost_on_edit(path: Path) -> tuple[str, ...]:
    """Return, in a coordinator's words, what `write_edited` can't carry over from this file.

    Empty for a file without any of it, and for one that can't be read. Charts stay, with the
    formatting that openpyxl knows; images stay where Pillow is installed.
    """
    try:
        with ZipFile(path) as book:
            names = book.namelist()
            found = [told for start, told in _PARTS if any(n.startswith(start) for n in names)]
            for start, sign, told in _INSIDE:
                parts = (n for n in names if n.startswith(start) and n.endswith(".xml"))
                if any(sign in book.read(n) for n in parts):
                    found.append(told)
    except (OSError, BadZipFile):
        return ()
    if find_spec("PIL") is None and any(n.startswith("xl/media/") for n in names):
        found.append("images")
    return tuple(found)
