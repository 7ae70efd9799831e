import re

import pytest

from documents.pages.people import press, sample, template
from mentorctl.documents.pages.press import render
from mentorctl.documents.pages.to_html import html


def test_one_page_is_whole_and_asks_for_nothing_from_outside():
    text = html([sample()]).decode("utf-8")
    assert '<html lang="en">' in text
    assert "<title>Mentoring agreement of Tomás Rey and Ines Duarte</title>" in text
    assert not re.search(r"<script|<link|<img|src=|url\(|@import", text)
    assert "default-src 'none'" in text
    assert '<meta name="viewport"' in text
    assert "<nav>" not in text
    assert html([sample()]) == html([sample()])


def test_several_pages_have_a_table_of_contents():
    text = html([sample(), sample()], "The pack of *Tomás* & Ines").decode("utf-8")
    assert "<title>The pack of *Tomás* &amp; Ines</title>" in text
    assert re.findall(r'<li><a href="#(part-\d)">', text) == ["part-1", "part-2"]
    assert re.findall(r'<article id="(part-\d)" lang="en">', text) == ["part-1", "part-2"]


def test_paper_and_landscape(tmp_path):
    wide = template("x").replace("---\nx", "landscape: yes\nlanguage: es\n---\nx")
    text = html([render(press(tmp_path, wide=wide), "wide", {})], paper="A4").decode("utf-8")
    assert "size: A4 landscape" in text
    assert '<html lang="es">' in text
    assert "size: letter;" in html([sample()]).decode("utf-8")


def test_boxes_and_blanks_and_right_to_left_names(tmp_path):
    body = "- [x] a\n\n{{ lines(2) }}\n\nDear {{ example }} (5)\n\n[a](https://x.example/?a=1&b=2)"
    page = render(press(tmp_path, test=template(body)), "test", {"example": "שרה"})
    text = html([page], "שרה").decode("utf-8")
    assert "<title>שרה</title>" in text
    assert 'aria-label="ticked">☑</span>a' in text
    assert text.count("<span></span>") == 2
    assert "Dear <bdi>שרה</bdi> (5)" in text
    assert '<a href="https://x.example/?a=1&amp;b=2">' in text


def test_no_page_is_no_document():
    with pytest.raises(ValueError, match="needs a page"):
        html([])
