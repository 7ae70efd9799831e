"""Whatever people answered stands on every page as the same visible text."""

from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from documents.pages.people import MENTOR, press, template
from documents.pages.seen import in_excel, in_html, in_markdown, in_word, one_line
from mentorctl.documents.pages.blocks import Page
from mentorctl.documents.pages.press import Press, render
from mentorctl.documents.pages.sealed import visible

BODY = """
# {{ mentor.about_me }}

{{ mentor.about_me }}

so **{{ mentor.about_me }}** it _is_ {{ mentor.about_me }}s

{{ mentor.about_me ~ "!" }}

- {{ mentor.about_me }}

1. {{ mentor.about_me }}

| {{ mentor.about_me }} | b |
|---|---|
| {{ mentor.about_me }} | `{{ mentor.about_me }}` |

> {{ mentor.about_me }}

{{ signature(mentor.about_me) }}
""".replace("about_me", "special_knowledge")

NASTY = [
    "*", "**", "_", "__", "`", "``", "~~", "[x](http://evil.example)", "![p](http://e.example/p)",
    "<b>", "</td>", "<script>alert(1)</script>", "<!--", "-->", "&amp;", "&#42;", "&lt;b&gt;", "&",
    "# ", "## ", "> ", "- ", "+ ", "* ", "1. ", "12) ", "---", "***", "===", "```", "~~~", "|",
    "\\", "\\|", "\n", "\n\n", "\n- ", "\n    ", "\t", " ", "  ", "{{ 7*7 }}", "{% raw %}", "{#",
    "http://evil.example/a", "www.evil.example", "<http://evil.example>", "ann@evil.example",
    "mailto:x@y.example", "[ ]", "[x]", "[a]: http://evil.example", "=1+1", "+1", "-1", "@a",
    "\u202eabc", "\u200f", "\u0627\u0644\u0639", "\u05e9\u05e8\u05d4", "\U0001f600", "\ue100",
    "\ue001\ue102", "\uf0b7", "\u2028", "\x1b[31m", "\x00", "_x0041_", "a", "B", "7", ".", ":", "!",
    "O'Neil", '"', "\u00a0", "e\u0301", "\u4e2d", "#", "$x$", "'", "$", "%", "^", "(", ")",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(NASTY) | st.text(max_size=4), min_size=1, max_size=8).map("".join)


@cache
def a_press() -> Press:
    return press(Path(mkdtemp()), nasty=template(BODY))


def page_with(text: str) -> Page:
    # The model would clean the answer; the page must not rely on it.
    person = MENTOR.model_copy(update={"special_knowledge": text})
    return render(a_press(), "nasty", {"mentor": person})


@given(TEXTS)
@example("[x](http://evil.example) <b>*bold*</b> | a | `c` {{ 7*7 }}")
@example("# a\n- b\n1. c\n> d\n---\n```\n    e")
@settings(max_examples=60)
def test_any_text_reads_the_same_in_all_formats(text: str) -> None:
    given_text = visible(text)
    shown = one_line(given_text)
    assume(shown)
    page = page_with(text)
    t = one_line
    head = [shown, shown, t(f"so {given_text} it is {given_text}s"),
            t(f"{given_text}!"), shown]  # fmt: skip
    table = [shown, "b", shown, shown, shown]
    assert in_markdown(page) == [
        *head, shown, *table, t(f"Signature: {'_' * 30} Date: {'_' * 12} {shown}")
    ]  # fmt: skip
    assert in_html(page) == [*head, shown, *table, shown, "Date"]
    assert in_word(page) == [*head, shown, *table, shown, "Date"]
    assert in_excel(page) == [*head[:4], "•", shown, "1.", shown, *table, shown, "Date"]


@pytest.mark.parametrize("blank", ["", " ", "\u200f", "\x00"])
def test_a_blank_answer_leaves_no_empty_heading_or_entry(blank: str) -> None:
    page = page_with(blank)
    assert in_word(page) == ["so it is s", "!", "b", "Signature", "Date"]
    assert "#" not in in_markdown(page)[0]


def test_a_title_is_plain_text() -> None:
    folder = Path(mkdtemp())
    text = template("x").replace("title: Test", "title: Guide for {{ mentor.special_knowledge }}")
    person = MENTOR.model_copy(update={"special_knowledge": "*<b>* &amp;\n{{ x }}"})
    page = render(press(folder, titled=text), "titled", {"mentor": person})
    assert page.title == "Guide for *<b>* &amp; {{ x }}"
