"""Which template is used, what it may do, and what a mistake in it says."""

from pathlib import Path

import pytest

from documents.pages.people import MENTEE, MENTOR, SETTINGS, VALUES, press, template
from documents.pages.seen import in_markdown
from mentorctl.documents.pages.press import open_press, render
from mentorctl.model.errors import TemplateMistake, TemplateUnknown

SHIPPED = """---
title: Agreement of {{ mentee.name }}
audience: pair
formats: docx, md
---
{% block first %}
We are {{ mentor.name }} and {{ mentee.name }}.
{% endblock %}

{% block second %}
We meet {{ settings.meeting_frequency }}.
{% endblock %}

{% include "parts/end.md.j2" %}
"""


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of templates that ship, in place of the real one."""
    folder = tmp_path / "shipped"
    (folder / "parts").mkdir(parents=True)
    (folder / "agreement.md.j2").write_text(SHIPPED, "utf-8")
    (folder / "parts" / "end.md.j2").write_text("Signed.\n", "utf-8")
    monkeypatch.setattr("mentorctl.documents.pages.shelf.packaged", lambda name="": folder / name)
    return folder


def texts(folder: Path, **templates: str) -> list[str]:
    return in_markdown(render(press(folder, **templates), "agreement", VALUES))


def test_a_block_that_the_extended_template_lacks_is_told(tmp_path, shipped):
    own = '{% extends "builtin/agreement.md.j2" %}\n{% block frist %}Hello.{% endblock %}\n'
    with pytest.raises(TemplateMistake) as caught:
        texts(tmp_path, agreement=own)
    assert "line 2" in str(caught.value)
    assert 'fills the block "frist", which builtin/agreement.md.j2 does not have' in str(
        caught.value
    )
    assert 'Did you mean "first"?' in str(caught.value)
    inside = own.replace("frist", "first").replace("Hello.", "{% block more %}Hi.{% endblock %}")
    assert "Hi." in " ".join(texts(tmp_path, agreement=inside))


def mistake(folder: Path, body: str, audience: str = "pair") -> str:
    """What a template says that has `body` from its line 6 on."""
    with pytest.raises(TemplateMistake) as caught:
        render(press(folder, test=template(body, audience)), "test", VALUES)
    return str(caught.value)


def test_the_shipped_one_serves_where_there_is_no_other(tmp_path, shipped):
    page = render(open_press(tmp_path), "agreement.md.j2", VALUES)
    assert in_markdown(page) == [
        "We are Ines Duarte and Tomás Rey.", "We meet monthly.", "Signed."
    ]  # fmt: skip
    assert (page.title, page.audience, page.formats) == (
        "Agreement of Tomás Rey", "pair", ("md", "docx")
    )  # fmt: skip


def test_a_coordinators_file_wins_whole(tmp_path, shipped):
    assert texts(tmp_path, agreement=template("Ours.")) == ["Ours."]


def test_a_coordinators_file_wins_block_by_block_and_inherits_the_front_matter(tmp_path, shipped):
    own = (
        '{% extends "builtin/agreement.md.j2" %}\n'
        "{% block second %}\n{{ super() }}\nBring coffee, {{ mentor.name }}.\n{% endblock %}\n"
    )
    folder = press(tmp_path, agreement=own)
    page = render(folder, "agreement", VALUES)
    assert in_markdown(page) == [
        "We are Ines Duarte and Tomás Rey.", "We meet monthly.", "Bring coffee, Ines Duarte.",
        "Signed.",
    ]  # fmt: skip
    assert page.title == "Agreement of Tomás Rey"


def test_front_matter_of_its_own_goes_before_the_inherited(tmp_path, shipped):
    own = '---\ntitle: Other\n---\n{% extends "builtin/agreement.md.j2" %}\n'
    page = render(press(tmp_path, agreement=own), "agreement", VALUES)
    assert (page.title, page.formats) == ("Other", ("md", "docx"))


def test_a_coordinators_part_serves_shipped_templates_too(tmp_path, shipped):
    assert texts(tmp_path, parts__end="Signed with care.")[-1] == "Signed with care."


def test_builtin_always_means_the_shipped_one(tmp_path, shipped):
    folder = press(tmp_path, agreement=template("Ours."))
    assert in_markdown(render(folder, "builtin/agreement", VALUES))[-1] == "Signed."


def test_a_changed_template_keeps_its_audience(tmp_path, shipped):
    own = template("{{ mentee.notes }}", audience="coordinator")
    with pytest.raises(TemplateMistake, match=r"line 3 is for the audience coordinator, but buil"):
        texts(tmp_path, agreement=own)


def test_an_unknown_template_names_the_nearest(tmp_path, shipped):
    with pytest.raises(TemplateUnknown, match=r"no template agrement\. Did you mean agreement"):
        render(open_press(tmp_path), "agrement", VALUES)


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd", "a/../../b", "C:\\x", "..\\x"])
def test_no_name_leads_out_of_the_folders(tmp_path, name):
    (tmp_path / "secret.md.j2").write_text(template("x"), "utf-8")
    with pytest.raises(TemplateUnknown):
        render(open_press(tmp_path), name, {})


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("{{ mentee.name }\n", "line 6 can't be understood: unexpected '}'"),
        ("a\n{% if mentee %}\nb", "line 8 can't be understood"),
        ("\n\n{{ mente.name }}", 'line 8 uses the name "mente", which does not exist here. '
         "Did you mean mentee?"),
        ("{{ mentee.gaols }}", "line 6 asks for mentee.gaols, which does not exist. Did you mean "
         "mentee.goals?"),
        ("{{ mentee.goals }}", "line 6 prints a whole list. Add |listed"),
        ("{{ mentee.name|uper }}", 'line 6 uses the filter "uper", which does not exist. Did you '
         "mean upper?"),
        ('{% include "parts/nothing.md.j2" %}', "line 6 names the template "
         '"parts/nothing.md.j2", which does not exist'),
        ("{{ 1 / 0 }}", "line 6 can't be computed (division by zero)"),
        ('{{ 1 + "a" }}', "line 6 can't be computed"),
        ("{{ mentee.name|day }}", "line 6 takes something for a date that is none"),
        ("{{ mentee }}", "line 6 prints something that is no single answer"),
        ('{{ sheet("A", dates=["Dew"]) }}\n| Due |\n|---|\n| x |', 'line 6 names the column "Dew" '
         'in sheet("A"), which is not there. Did you mean Due?'),
        ('{{ sheet("A", formulas={"B": "=[C!D]"}) }}\n| B |\n|---|\n| x |', 'the sheet "C"'),
        ('{{ sheet("A") }}\n\nText', 'line 6 calls sheet("A") without a table below'),
        ("a\n{{ lines(0) }}", "line 7 asks for 0 lines. Ask for 1 to 60."),
        ('{{ lines("x") }}', "line 6 asks for x lines"),
        ("{{ lines(1, 2, 3) }}", "line 6 calls lines() in a way it can't be called"),
        ('{{ ask("a") }}\n{{ ask("a") }}', 'line 7 asks twice under the key "a"'),
        ("# a {{ lines() }}", "line 6 calls lines() within a heading or a table"),
        ("{% autoescape false %}x{% endautoescape %}", "line 6 uses autoescape"),
        ("\ue100", "line 6 holds a private character"),
        ('{% extends "test.md.j2" %}', 'line 6 extends or includes itself, "test.md.j2". Write '
         '"builtin/test.md.j2" there.'),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "line 6 goes in a circle"),
    ],
)  # fmt: skip
def test_a_mistake_names_file_line_and_what_to_do(tmp_path, body, told):
    text = mistake(tmp_path, body)
    assert text.startswith("test.md.j2, line ")
    assert told in text
    assert text.endswith(" Nothing was written.")


@pytest.mark.parametrize(
    ("front", "told"),
    [
        ("title: T\naudience: pair\nformats: docs", 'line 4 names the format "docs", which does '
         "not exist. Did you mean docx? There are md, docx, html and xlsx."),
        ("title: T\naudience: pairs\nformats: md", 'line 3 names the audience "pairs"'),
        ("title: T\naudience: pair", "line 1 says no formats"),
        ("titel: T\naudience: pair\nformats: md", 'line 2 has the unknown key "titel". Did you '
         "mean title?"),
        ("title T", 'line 2 holds "title T", which is no "key: value"'),
        ("title: {{ mentee.notes }}\naudience: pair\nformats: md", "line 2 asks for mentee.notes"),
        ("title: {{ x\naudience: pair\nformats: md", "line 2 can't be understood"),
        ("title: T\naudience: pair\nformats: md\nlanguage: English", "line 5 names the language"),
    ],
)  # fmt: skip
def test_a_mistake_in_the_front_matter(tmp_path, front, told):
    with pytest.raises(TemplateMistake) as caught:
        render(press(tmp_path, test=f"---\n{front}\n---\nx"), "test", VALUES)
    assert f"test.md.j2, {told}" in str(caught.value)


def test_front_matter_that_never_ends(tmp_path):
    with pytest.raises(TemplateMistake, match="line 1 opens with --- and never closes it"):
        render(press(tmp_path, test="---\ntitle: T\n"), "test", VALUES)


def test_a_mistake_in_a_part_or_a_macro_names_that_file(tmp_path):
    folder = press(
        tmp_path,
        test=template('{% import "parts/m.md.j2" as m %}\n{{ m.who(mentee) }}\n'),
        parts__m="{% macro who(p) %}\n{{ p.name }}\n{{ p.preferred }}\n{% endmacro %}",
    )
    with pytest.raises(TemplateMistake, match=r"^parts/m.md.j2, line 3 asks for mentee.preferred"):
        render(folder, "test", VALUES)


@pytest.mark.parametrize(
    "body",
    [
        "{% for a in range(10**9) %}x{% endfor %}",
        "{% for a in range(900) %}{% for b in range(900) %}{% endfor %}{% endfor %}",
        '{{ "x" * 10**9 }}',
        "{{ 9**9**9 }}",
        '{% set ns = namespace(x="abcdefghij") %}{% for i in range(60) %}'
        "{% set ns.x = ns.x ~ ns.x %}{% endfor %}",
        '{% set ns = namespace(x="abcdefghij") %}{% for i in range(60) %}'
        "{% set ns.x %}{{ ns.x }}{{ ns.x }}{% endset %}{% endfor %}",
        "{% set ns = namespace(x=[1]) %}{% for i in range(60) %}"
        "{% set ns.x = ns.x + ns.x %}{% endfor %}",
        "{% set ns = namespace(x=[1]) %}{% for i in range(60) %}"
        "{% set ns.x = [ns.x, ns.x] %}{% endfor %}",
        "{{ [1]|slice(10**9)|list }}",
        '{{ "aaaaaaaaaa"|replace("a", "b" ~ "c" * 1) }}',
        '{{ "%0999999999d" % 1 }}',
        '{{ "{:>999999999}".format(1) }}',
        '{{ "x".ljust(999999999) }}',
        "{% for a in range(9999) %}{{ mentee.about }}{% endfor %}",
    ],
)
def test_no_template_runs_without_end(tmp_path, body):
    long = {**VALUES, "mentee": MENTEE.model_copy(update={"about": "x" * 500})}
    with pytest.raises(TemplateMistake):
        render(press(tmp_path, test=template(body)), "test", long)


@pytest.mark.parametrize(
    "body",
    [
        "{{ mentee._subject.notes }}",
        "{{ mentee.__class__ }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ mentee.model_dump() }}",
        "{{ settings.model_fields }}",
        "{{ lines.__globals__ }}",
        "{{ self.__init__ }}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ mentee|attr('notes') }}",
        "{{ mentee['notes'] }}",
        "{{ [mentee]|map(attribute='notes')|first }}",
        "{{ mentee.goals.append('x') }}",
    ],
)
def test_no_way_around_the_view(tmp_path, body):
    assert "Nothing was written" in mistake(tmp_path, body)


FAKE = "[click](http://evil.example) **now**"


@pytest.mark.parametrize(
    "body",
    [
        "{% macro m() %}a{% endmacro %}{{ m() ~ mentee.about }}",
        "{% set x %}a{% endset %}{{ x ~ mentee.about }}",
        "{% macro m() %}a{% endmacro %}{{ [m(), mentee.about]|join(', ') }}",
        "{% macro m(t) %}{{ t }}{% endmacro %}{{ m(mentee.about) }}",
        "{% macro m() %}{{ caller() }}{% endmacro %}{% call m() %}{{ mentee.about }}{% endcall %}",
        "{% set x %}{{ mentee.about }}{% endset %}{{ x }}",
        "{{ mentee.about|upper|lower }}",
        "{{ (mentee.about ~ '!')|trim }}",
        "{{ mentee.about + '!' }}",
        "{{ mentee.about.strip() }}",
        "{{ [mentee.about]|listed }}",
        "{{ mentee.about|truncate(60) }}",
        "{% filter trim %}{{ mentee.about }}{% endfilter %}",
    ],
)
def test_an_answer_is_text_whatever_a_template_does_with_it(tmp_path, body):
    values = {**VALUES, "mentee": MENTEE.model_copy(update={"about": FAKE})}
    page = render(press(tmp_path, test=template(body)), "test", values)
    (text,) = in_markdown(page)
    assert FAKE.lower() in text.lower()


@pytest.mark.parametrize(
    "body",
    [
        "{% macro m() %}a{% endmacro %}{{ m()|replace('a', mentee.about) }}",
        "{% macro m() %}a{% endmacro %}{{ m() + mentee.about }}",
        "{% macro m() %}%s{% endmacro %}{{ m() % mentee.about }}",
        "{% macro m() %}%s{% endmacro %}{{ m().format(mentee.about) }}",
        "{% macro m() %}aaa{% endmacro %}{{ m()|truncate(2) }}",
        "{{ mentee.about|safe }}",
        "{{ mentee.about|escape }}",
        "{{ mentee.about|urlize }}",
        "{{ mentee.about|tojson }}",
        "{% macro m() %}{{ mentee.name }}{% endmacro %}{{ m()[3:] }}",
        '{{ sheet("A", formulas={"B": mentee.about}) }}\n| B |\n|---|\n| x |',
        '{{ sheet("A", formulas={"B": "=" ~ mentee.about}) }}\n| B |\n|---|\n| x |',
        '{% set f = {"B": mentee.about} %}{{ sheet("A", formulas=f) }}\n| B |\n|---|\n| x |',
        '{% set s = sheet %}{{ s("A", formulas={"B": mentee.about}) }}\n| B |\n|---|\n| x |',
        '{{ sheet("A", **{"formulas": {"B": mentee.about}}) }}\n| B |\n|---|\n| x |',
    ],
)
def test_what_could_let_an_answer_through_is_refused(tmp_path, body):
    assert "Nothing was written" in mistake(tmp_path, body)


def test_pages_of_one_press_share_nothing(tmp_path):
    folder = press(
        tmp_path,
        test=template(
            '{% import "parts/m.md.j2" as m %}{{ m.hello(mentee) }}'
            "{% for n in range(50) %}{% endfor %}"
        ),
        parts__m="{% set many = range(90000) %}{% set dear %}Dear {% endset %}"
        "{% macro hello(p) %}{{ dear }} {{ p.name }}{% for n in range(900) %}{% endfor %}"
        "{% endmacro %}",
    )
    for name in ("Ann Lee", "Bo Chan", "Cy Dee") * 50:
        person = MENTEE.model_copy(update={"name": name})
        page = render(folder, "test", {**VALUES, "mentee": person})
        assert in_markdown(page) == [f"Dear {name}"]


def test_values_read_as_a_page_prints_them(tmp_path):
    body = (
        "{{ settings.start }}; {{ settings.start|day }}; {{ settings.start|iso }}; "
        "{{ mentor.years }}; {{ counted(1, 'meeting') }}; {{ counted(1200, 'hour') }}; "
        "{{ settings.training_required }}; [{{ mentor.format }}]; {{ mentee.goals|listed('or') }}; "
        "{{ mentee.goals|first|upper }}; {{ 'a' ~ 1 ~ none }}; {{ mentee.goals|length }}"
    )
    page = render(press(tmp_path, test=template(body)), "test", VALUES)
    assert in_markdown(page) == [
        "January 11, 2027; Monday, January 11, 2027; 2027-01-11; 21; 1 meeting; 1,200 hours; no; "
        "[]; Budgeting, Presenting to managers or A wider network; BUDGETING; a1; 3"
    ]


def test_a_value_needs_a_name_that_the_table_knows(tmp_path):
    with pytest.raises(ValueError, match=r"audiences\.NAMES says nothing of"):
        render(press(tmp_path, test=template("x")), "test", {"secrets": "x"})


def test_a_file_that_is_not_utf_8(tmp_path):
    folder = press(tmp_path, test=template("x"))
    (tmp_path / "templates" / "test.md.j2").write_bytes(b"---\ntitle: \xe9\n---\n")
    with pytest.raises(TemplateMistake, match=r"test.md.j2 can't be read as text. Save it as"):
        render(folder, "test", VALUES)


def test_windows_files_with_a_byte_order_mark(tmp_path):
    folder = press(tmp_path, test=template("x"))
    path = tmp_path / "templates" / "test.md.j2"
    path.write_bytes(b"\xef\xbb\xbf" + template("Hello\n\n{{ mentor.name }}").replace(
        "\n", "\r\n").encode())  # fmt: skip
    assert in_markdown(render(folder, "test", {"mentor": MENTOR, "settings": SETTINGS})) == [
        "Hello", "Ines Duarte"
    ]  # fmt: skip
