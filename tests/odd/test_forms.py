"""Exports of real tools: whatever is not read right must be said, never wrong in silence."""

import json

import pytest

from odd.measure import HERE, files, measure

CASES = [*files(HERE / "forms"), *files(HERE / "forms" / "fresh")]


@pytest.mark.parametrize("path", CASES, ids=lambda p: p.name)
def test_nothing_is_wrong_in_silence(path):
    assert measure(path).silent == []


def test_the_measure_sees_wrong_answers(tmp_path):
    """A measure that can't fail would prove nothing: change an expectation, and it is wrong."""
    source = HERE / "forms" / "hand-two-sheets.xls"
    copy = tmp_path / source.name
    copy.write_bytes(source.read_bytes())
    must = json.loads(source.with_suffix(".json").read_text("utf-8"))
    copy.with_suffix(".json").write_text(json.dumps(must), "utf-8")
    before = measure(copy)
    for person in must["people"]:
        person["fields"]["grade"] = "another"
    copy.with_suffix(".json").write_text(json.dumps(must), "utf-8")
    after = measure(copy)
    assert after.right < before.right
    assert len(after.silent) + len(after.told) > len(before.silent) + len(before.told)
