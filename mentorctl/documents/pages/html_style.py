"""The style sheet of printable pages: no pictures, no outside fonts, readable on a phone."""

from mentorctl.documents.looks import HEADING, LINE_COLOR
from mentorctl.documents.pages.paper import SIZES
from mentorctl.model.settings import Paper

_STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #eef1f4; color: #1f1f1f; overflow-wrap: break-word;
  font: 16px/1.5 "Segoe UI", Calibri, Carlito, "Helvetica Neue", Arial, sans-serif; }
article, nav { max-width: 50rem; margin: 1.5rem auto; padding: 2.5rem 3rem; background: #fff;
  border: 1px solid #LINE; border-radius: 4px; }
h1, h2, h3, h4, h5, h6 { color: #INK; line-height: 1.25; margin: 1.6em 0 .5em;
  break-after: avoid; }
h1 { font-size: 1.75rem; margin-top: 0; padding-bottom: .35em; border-bottom: 2px solid #INK; }
h2 { font-size: 1.3rem; }
h3 { font-size: 1.1rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol, table, aside { margin: 0 0 .8em; }
ul, ol { padding-left: 1.6em; }
li { margin: .2em 0; }
li > p { margin-bottom: .3em; }
li > ul, li > ol { margin-bottom: .2em; }
li.tick { list-style: none; }
li.tick > .box:first-child, li.tick > p:first-child > .box:first-child { margin-left: -1.6em; }
.box { display: inline-block; width: 1.6em;
  font-family: "Segoe UI Symbol", "Apple Symbols", "DejaVu Sans", sans-serif; }
td .box:only-child { width: 100%; text-align: center; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .95em; }
th { background: #INK; color: #fff; text-align: left; font-weight: 600; }
th, td { padding: .4em .6em; border: 1px solid #LINE; vertical-align: top; }
td:empty { height: 2.2em; }
td.short { white-space: nowrap; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
code { font-family: Consolas, "DejaVu Sans Mono", monospace; font-size: .92em; background: #f2f4f6;
  padding: .1em .3em; border-radius: 3px; }
aside { padding: .8em 1.1em; background: #f3f6f9; border-left: 4px solid #INK;
  break-inside: avoid; }
aside > :last-child { margin-bottom: 0; }
hr { border: 0; border-top: 1px solid #LINE; margin: 1.6em 0; }
.lines { margin: 0 0 1em; break-inside: avoid; }
.lines > span { display: block; height: 2.1em; border-bottom: 1px solid #8a949e; }
.choices { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .1em 1.6em; }
.choices .box { width: 1.5em; }
.signatures { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
  gap: 1.2em 2.5em; margin: 2.4em 0 1em; break-inside: avoid; }
.signature { display: grid; grid-template-columns: 1fr 6.5em; column-gap: 1em;
  align-content: start; }
.signature .line { border-bottom: 1px solid #1f1f1f; height: 2.4em; }
.signature small { color: #555; }
.break { break-after: page; border: 0; }
nav ol { padding-left: 1.4em; }
a { color: #1d5c96; }
@media (max-width: 40rem) {
  body { background: #fff; }
  article, nav { margin: 0; padding: 1.2rem; border: 0; border-bottom: 1px solid #LINE; }
  h1 { font-size: 1.45rem; }
}
@page { size: PAPER; margin: 20mm 18mm 18mm;
  @bottom-right { content: counter(page) " / " counter(pages); color: #666;
    font: 9pt Calibri, Carlito, Arial, sans-serif; } }
@media print {
  body { background: #fff; font-size: 10.5pt; }
  p:has(+ .signatures, + .lines, + .choices, + .scroll) { break-after: avoid; }
  article, nav { max-width: none; margin: 0; padding: 0; border: 0; break-after: page; }
  article:last-of-type { break-after: auto; }
  .scroll { overflow: visible; }
  table { min-width: 0 !important; }
  a { color: inherit; text-decoration: none; }
  th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  aside { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
"""


def style(paper: Paper, landscape: bool = False) -> str:
    """Return the style sheet for a kind of paper."""
    size = SIZES[paper].css + (" landscape" if landscape else "")
    text = _STYLE.replace("#INK", f"#{HEADING.fill}").replace("#LINE", f"#{LINE_COLOR}")
    return text.replace("PAPER", size)
