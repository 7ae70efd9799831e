"""What several files of tests start from."""

import pytest

from documents.edited import echo, pair, pairs
from mentorctl.documents.workbook import write_new


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "matches.xlsx"
    plans = [
        pairs(pair(1, "001", "M1"), pair(2, "002", "M2"), pair(3, "003", "M3")),
        echo(("001", "Ann"), ("002", "Bo")),
    ]
    write_new(path, plans, remember=True)
    return path
