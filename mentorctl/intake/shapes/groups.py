"""Several columns that make one question: options, ranks, rows of a grid."""

import re
from collections.abc import Iterator, Sequence

from mentorctl.intake.shapes.cells import Body, at_cells, is_number
from mentorctl.intake.shapes.form import NO_TICKS, TICKS, How, Question, rank_of
from mentorctl.intake.shapes.heads import Heading
from mentorctl.intake.shapes.profiles import Profile
from mentorctl.intake.shapes.split import is_other, rank_option, same_question
from mentorctl.model.findings import Finding, warning
from mentorctl.model.text import fold, heading_key

SUFFIX = re.compile(r"(.+?)(?:_\d{1,2}|\s?\(\d{1,2}\)|(?<=[^\d\s])\d{1,2})", re.DOTALL)
"""What tools append to a heading that is there already: `_1`, ` (2)`, `2`."""

_RANKING = re.compile(r"\b(rank|order|priorit|prefer)", re.IGNORECASE)
_LONG = 8  # words of a heading that is a question rather than an option


def repeats(heading: str, text: str) -> bool:
    """Tell whether a cell says what stands over it, but for a tool's suffix."""
    found = SUFFIX.fullmatch(heading)
    return fold(text) in {fold(heading), fold(found[1]) if found else fold(heading)}


def grouped(
    headings: Sequence[Heading], columns: Sequence[int], body: Body, findings: list[Finding]
) -> Iterator[Question]:
    """Yield the questions of `columns`; what can't be told is added to `findings`."""
    for group in same_question(headings, columns):
        if len(group) == 1:
            yield Question(headings[group[0]].text, (group[0],))
        else:
            yield from _decide(headings, group, body, findings)


def _decide(
    headings: Sequence[Heading], group: list[int], body: Body, findings: list[Finding]
) -> Iterator[Question]:
    stem = headings[group[0]].stem.rstrip(":")
    options = {column: headings[column].option for column in group}
    ranks = {column: rank_option(option) for column, option in options.items()}
    answers = {column: body.answers(column) for column in group}
    own = [column for column in group if options[column] and not is_other(options[column])]
    cells = [(options[column], text) for column in own for text in answers[column]]
    ranked = None not in ranks.values() and not any(is_number(text) for _, text in cells)
    if ranked:
        ordered = sorted(group, key=lambda column: (ranks[column] or 0, column))
        yield Question(stem, tuple(ordered), How.RANKS)
        return
    whole = [column for column in group if not options[column]]
    chosen = bool(cells) and all(_chosen(option, text) for option, text in cells)
    if chosen or (not own and len(whole) == 1):
        ticked = any(not repeats(option, text) for option, text in cells)
        names = tuple(options[column] if column in own else "" for column in group)
        yield Question(stem, tuple(group), How.OPTIONS, names if ticked else ())
        return
    says = bool(_RANKING.search(stem))
    if len(own) == len(group) and cells and all(_is_rank(text) for _, text in cells):
        wrong = _rank_trouble(group, body, says)
        if wrong is None:
            yield Question(stem, tuple(group), How.RANKS, tuple(options.values()))
            return
        if says and wrong:
            findings.append(
                at_cells(
                    warning(
                        "rank-numbers",
                        body.grid.where(*wrong[0]),
                        f'"{stem}" reads like a ranking, but a rank comes twice in this row; '
                        "each option is read as a question of its own.",
                        "Correct the ranks, or leave the row's ranks blank.",
                    ),
                    body.grid,
                    wrong,
                )
            )
    for column in group:
        yield Question(headings[column].text, (column,))


def _chosen(option: str, text: str) -> bool:
    return repeats(option, text) or text.lower() in TICKS or heading_key(text) in NO_TICKS


def _is_rank(text: str) -> bool:
    return rank_option(text) is not None


def _rank_trouble(group: list[int], body: Body, says: bool) -> list[tuple[int, int]] | None:
    """Return None for a ranking, else the cells of ranks that come twice (maybe none).

    Without a word of ranking in the question, every row must count 1, 2, 3 … over three columns or
    more, and two rows must: ratings do that by chance only.
    """
    twice, counted, plain = [], 0, True
    for row in body.rows:
        ranks = {c: rank_of(body.grid.texts[row][c]) for c in group if body.grid.texts[row][c]}
        seen = set()
        for column, rank in ranks.items():
            if rank in seen:
                twice.append((row, column))
            seen.add(rank)
        plain = plain and seen == set(range(1, len(ranks) + 1))
        counted += len(ranks) > 2
    if twice:
        return twice
    return None if says or (plain and counted > 1) else []


UNASKED = "Options: "
"""How the text of a question begins whose own words the tool left out of the export."""


def option_runs(
    headings: Sequence[Heading], columns: Sequence[int], body: Body, profile: Profile | None
) -> Iterator[list[int]]:
    """Yield runs of neighboring columns whose cells only repeat their headings.

    Options that nobody chose count within a run; a column `Other` ends one.
    """
    least = 2 if profile and profile.repeats else 3
    run: list[int] = []
    blank: list[int] = []
    for column in [*columns, -1]:
        heading = headings[column] if column >= 0 else Heading()
        answers = body.answers(column) if column >= 0 else []
        near = bool(run) and column == ([*run, *blank])[-1] + 1
        if near and is_other(heading.stem) and len(run) + len(blank) + 1 >= least:
            yield [*run, *blank, column]
            run, blank = [], []
            continue
        plain = not heading.option and bool(heading.stem)
        repeated = any(repeats(headings[c].stem, _bare(heading.stem)) for c in run)
        if plain and answers and all(repeats(heading.stem, a) for a in answers):
            if near and not repeated:
                run, blank = [*run, *blank, column], []
                continue
            if len(run) >= least:
                yield run
            run, blank = [column], []
        elif near and plain and not answers and not _asks(heading.stem):
            blank.append(column)
        else:
            if len(run) >= least:
                yield run
            run, blank = [], []


def _bare(text: str) -> str:
    found = SUFFIX.fullmatch(text)
    return found[1] if found else text


def _asks(text: str) -> bool:
    return text.endswith(("?", ":")) or len(text.split()) > _LONG


def run_question(
    headings: Sequence[Heading], run: list[int], columns: Sequence[int], body: Body
) -> tuple[Question, Finding]:
    """Return a run of options as one question, with a warning that its question is not known."""
    place = columns.index(run[0])
    before = columns[place - 1] if place else -1
    if before >= 0 and _asks(headings[before].text) and body.empty(before):
        text, run = headings[before].text, [before, *run]
    else:
        names = dict.fromkeys(_bare(headings[c].stem) for c in run)
        text = f"{UNASKED}{', '.join(names)}"
    return Question(text, tuple(run), How.OPTIONS), warning(
        "options-joined",
        body.grid.where(0, run[0]),
        f"{len(run)} columns from here on hold one option each; they are read as one question.",
        "If they belong to several questions, put an empty column between these.",
    )
