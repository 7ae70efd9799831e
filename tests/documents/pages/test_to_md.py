from markdown_it import MarkdownIt

from documents.pages.people import SAMPLE, press, sample, template
from mentorctl.documents.pages.press import render
from mentorctl.documents.pages.to_md import markdown


def text(folder, body: str, **values: object) -> str:
    return markdown(render(press(folder, test=template(body)), "test", values)).decode("utf-8")


def test_the_sample_is_as_it_was():
    golden = (SAMPLE / "sample-agreement.md").read_text("utf-8")
    assert markdown(sample()).decode() == golden, "run: python tests/documents/pages/renew.py"


def test_no_trace_of_a_directive_or_a_seal():
    shown = markdown(sample()).decode()
    assert not any("\ue000" <= sign <= "\uf8ff" for sign in shown)
    assert "sheet" not in shown
    assert "<!--" not in shown


def test_what_is_written_is_what_a_parser_reads(tmp_path):
    body = (
        "1. a\n   - b\n2. c\n\n> q\n> - [x] d\n\n**x** and *y*, `z`\n\n"
        "| A | B |\n|---|---|\n| 1 | |\n"
    )
    once = text(tmp_path, body)
    shown = MarkdownIt("commonmark").enable("table").render(once)
    assert shown == MarkdownIt("commonmark").enable("table").render(body)


def test_few_backslashes(tmp_path):
    plain = "Ann's 3-year plan (R&D), 100% at x_y: a < b; C#; 1.5 - 2; $5; one + one"
    assert text(tmp_path, "so {{ example }}", example=plain) == f"so {plain}\n"


def test_emphasis_that_markdown_could_not_tell_is_left_out(tmp_path):
    assert text(tmp_path, "a**{{ example }}**b", example="(x)") == "a(x)b\n"
    assert text(tmp_path, "a **{{ example }}** b", example="(x)") == "a **(x)** b\n"


def test_viewers_that_look_for_addresses_find_none(tmp_path):
    given = "http://evil.example www.evil.example ann@evil.example"
    assert text(tmp_path, "so {{ example }}", example=given) == (
        "so http\\://evil.example www\\.evil.example ann\\@evil.example\n"
    )
