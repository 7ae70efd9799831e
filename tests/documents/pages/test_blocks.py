"""Markdown as templates write it becomes blocks."""

import pytest

from documents.pages.people import VALUES, press, template
from mentorctl.documents.pages.blocks import (
    Ask,
    Block,
    Box,
    Heading,
    Item,
    Lines,
    ListBlock,
    PageBreak,
    Paragraph,
    Rule,
    Run,
    Signature,
    Table,
)
from mentorctl.documents.pages.press import render


@pytest.fixture
def blocks(tmp_path):
    def read(body: str) -> tuple[Block, ...]:
        return render(press(tmp_path, test=template(body)), "test", VALUES).blocks

    return read


def plain(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def test_paragraphs_and_looks(blocks):
    assert blocks("# A\n\none\ntwo\\\nthree **b** *i* `c`\n\n---\n\n***\n") == (
        Heading(1, (Run("A"),)),
        Paragraph((
            Run("one two\nthree "), Run("b", bold=True), Run(" "), Run("i", italic=True), Run(" "),
            Run("c", code=True),
        )),
        Rule(), Rule(),
    )  # fmt: skip


def test_lists_in_lists_with_boxes(blocks):
    assert blocks("- [ ] a\n- [x] b\n  1. c\n\n3. d\n") == (
        ListBlock((
            Item((Paragraph((Run("☐", check=False), Run(" a"))),)),
            Item((
                Paragraph((Run("☑", check=True), Run(" b"))),
                ListBlock((Item((plain("c"),)),), numbered=True),
            )),
        )),
        ListBlock((Item((plain("d"),)),), numbered=True, start=3),
    )  # fmt: skip


def test_a_box_that_was_answered_is_text(blocks):
    (block,) = blocks("- {{ '[ ] no' }}\n")
    assert block == ListBlock((Item((plain("[ ] no"),)),))


def test_tables(blocks):
    assert blocks("| A | B |\n|---|---|\n| {{ 'x|y' }} | [ ] |\n| z |\n") == (
        Table(((Run("A"),), (Run("B"),)),
              (((Run("x|y"),), (Run("☐", check=False),)), ((Run("z"),), ()))),
    )  # fmt: skip


def test_call_outs(blocks):
    assert blocks("> a\n>\n> - b\n") == (Box((plain("a"), ListBlock((Item((plain("b"),)),)))),)


def test_links_lead_where_the_template_says(blocks):
    def links(body: str) -> list[str]:
        return [run.link for b in blocks(body) if isinstance(b, Paragraph) for run in b.runs]

    assert links("[a](https://x.example/b)") == ["https://x.example/b"]
    assert links("<https://x.example>") == ["https://x.example"]
    assert links("[a](mailto:{{ settings.contact }})") == ["mailto:mentoring@harborline.example"]
    for body in (
        "[a]({{ 'https://evil.example' }})", "[a](https://{{ 'evil.example' }})",
        "[a](javascript:alert(1))", "[a](file:///etc/passwd)", "{{ '[a](https://evil.example)' }}",
        "https://x.example", "{{ '<https://evil.example>' }}", "[a](//evil.example)",
    ):  # fmt: skip
        assert set(links(body)) == {""}, body
    assert links("[a](mailto:{{ 'x@y.example?cc=z@y.example' }})") == [
        "mailto:x@y.example%3Fcc%3Dz@y.example"
    ]


def test_directives_stand_alone_or_at_the_end_of_a_line(blocks):
    at = ("test.md.j2", 6)
    assert blocks("What went well? {{ lines(2) }} And now:") == (
        plain("What went well?"), Lines(2, at), plain("And now:")
    )  # fmt: skip
    assert blocks('{{ signature("A", "Mentor") }}\n{{ signature("B") }}\n---\n') == (
        Signature("A", "Mentor", at), Signature("B", "", ("test.md.j2", 7)), Rule()
    )  # fmt: skip
    assert blocks('{{ page_break() }}\n- a\n  {{ ask("k", choices=[1, "b"]) }}') == (
        PageBreak(at),
        ListBlock((Item((plain("a"), Ask("k", ("1", "b"), at=("test.md.j2", 8)))),)),
    )  # fmt: skip


def test_indented_text_and_dashes_below_text_are_what_they_look_like(blocks):
    assert blocks("      text\n\nmore\n---\n") == (plain("text"), plain("more"), Rule())


def test_html_is_text(blocks):
    assert blocks("a <b>x</b> &amp; <!-- y -->") == (plain("a <b>x</b> & <!-- y -->"),)


def test_whole_numbers_make_numbered_lists(blocks):
    (block,) = blocks("{% for g in mentee.goals %}\n{{ loop.index }}. {{ g }}\n{% endfor %}")
    assert isinstance(block, ListBlock)
    assert block.numbered
    assert len(block.items) == 3
