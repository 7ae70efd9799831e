"""A check-in from the answers to its files: judged first, then written all at once."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from mentorctl.documents.checkins.action_plans import amended
from mentorctl.documents.checkins.checklists import FOR_COORDINATOR, FOR_PAIRS, pages
from mentorctl.documents.checkins.counts import figures_sheet, listed_sheet, verdicts_sheet
from mentorctl.documents.checkins.forms import QUESTIONS, forms, guides, questions_list
from mentorctl.documents.checkins.overview import answers_sheet, overview_sheet
from mentorctl.documents.checkins.reminders import reminders, silent_sheet
from mentorctl.documents.checkins.results_file import results
from mentorctl.documents.packs.kept import Outcome, code_of, put
from mentorctl.documents.packs.making import Workshop
from mentorctl.documents.packs.names import beside
from mentorctl.intake.response_files import Came
from mentorctl.journey.action_plan import ActionPlan
from mentorctl.journey.checkins.evaluation import Figure, Rate, figures, growth, response_rate
from mentorctl.journey.checkins.follow_up import (
    consent,
    consent_findings,
    ended,
    ever_ran,
    uninvited,
)
from mentorctl.journey.checkins.own import asked_at
from mentorctl.journey.checkins.question import Questionnaire
from mentorctl.journey.checkins.questions import TOP_GOALS
from mentorctl.journey.checkins.respondents import running
from mentorctl.journey.checkins.responses import Collected, read_responses
from mentorctl.journey.checkins.stage import Stage
from mentorctl.journey.checkins.standing import Pairing, Standing, pairings, standings
from mentorctl.journey.checkins.wording import is_own
from mentorctl.model.findings import Finding, Severity, Where, note
from mentorctl.model.pairs import Row
from mentorctl.model.roster import Roster

RESULTS = "results.xlsx"
FORMS = "forms"
GUIDES = "guides"
OURS = (RESULTS, beside(RESULTS), FOR_PAIRS, FOR_COORDINATOR, GUIDES)
"""What the folder of a stage holds besides forms and answers."""


@dataclass(frozen=True)
class Judged:
    """What a check-in comes to."""

    asked: Questionnaire
    collected: Collected
    pairs: tuple[Pairing, ...]
    """In the order of the Pairs sheet."""
    standings: tuple[Standing, ...]
    """The most serious first."""
    figures: tuple[Figure, ...]
    rate: Rate
    findings: tuple[Finding, ...]


def judge(
    roster: Roster,
    rows: Sequence[Row],
    stage: Stage,
    came: Came | None,
    today: date,
    closing: Came | None = None,
) -> Judged:
    """Read what came in, and judge every running pair; None is before anybody was asked.

    Whoever left the roster is not asked. At the follow-up the pairs are those that have ended, and
    `closing` holds the answers of the closing, which say who may be asked.
    """
    asked = asked_at(stage, roster.questions)
    rows = [r for r in rows if r.mentee in roster.mentee and r.mentor in roster.mentor]
    if stage is Stage.FOLLOW_UP:
        then, findings = _closing(roster, rows, closing)
        about = ended(ever_ran(rows), then.responses, roster, today)
        collected, wrong = _collected(roster, rows, about, asked, came)
        given = consent(then.responses, roster)
        collected = replace(collected, uninvited=uninvited(collected.seats, given))
        findings += [*wrong, *consent_findings(collected, roster)]
    else:
        about = running(rows)
        collected, findings = _collected(roster, rows, about, asked, came)
    pairs, wrong = pairings(stage, collected, about, roster)
    findings += wrong
    found, undecided = standings(stage, collected, pairs, today)
    # Without a goal on the roster, nobody knows how many goals the pair has set itself.
    told = {one.pair: len(roster.mentee[one.row.mentee].goals) for one in pairs}
    goals = {pair: min(number, TOP_GOALS) for pair, number in told.items() if number}
    return Judged(
        asked,
        collected,
        tuple(pairs),
        found,
        figures(asked, collected.asked, collected.responses, goals),
        response_rate(collected.asked, collected.responses),
        (*findings, *undecided),
    )


def _closing(
    roster: Roster, rows: Sequence[Row], came: Came | None
) -> tuple[Collected, list[Finding]]:
    """Return what was answered at the closing, and what could not be read of it.

    Only a file that stays closed is told of here: everything else is told by the closing itself.
    """
    if came is None:
        return Collected(), []
    asked = asked_at(Stage.CLOSING, roster.questions)
    collected, _ = read_responses(came.grids, rows, roster, asked, came.saved, ever_ran(rows))
    closed = [f for f in came.findings if f.severity is not Severity.NOTE]
    return collected, [
        replace(f, where=replace(f.where, file=f"{Stage.CLOSING}/{f.where.file}")) for f in closed
    ]


def _collected(
    roster: Roster,
    rows: Sequence[Row],
    about: Sequence[Row],
    asked: Questionnaire,
    came: Came | None,
) -> tuple[Collected, list[Finding]]:
    if came is None or not came.grids:
        collected, _ = read_responses([], rows, roster, asked, asked_about=about)
        text = "No answers are here yet, so everybody counts as silent."
        silent = [note("no-answers", Where(), text)] if came else []
        return collected, [*(came.findings if came else ()), *silent]
    collected, findings = read_responses(came.grids, rows, roster, asked, came.saved, about)
    found = [*came.findings, *findings]
    if collected.responses:
        # One stray file in a folder must not keep everybody else's answers from being read.
        found = [_milder(f) if f.where.file not in came.named else f for f in found]
    else:
        found = [_worse(f) if f.where.file in came.named else f for f in found]
    # Forms that nobody has touched yet lie in their own folder; that needs no telling.
    quiet = ("blank-form", "not-read")
    return collected, [
        f for f in found if not (f.code in quiet and f.where.file.startswith(f"{FORMS}/"))
    ]


def _worse(finding: Finding) -> Finding:
    """Make a named form of another stage an error: it must not empty what was judged."""
    return replace(finding, severity=Severity.ERROR) if finding.code == "other-stage" else finding


def _milder(finding: Finding) -> Finding:
    if finding.severity is not Severity.ERROR:
        return finding
    hint = f"{finding.hint} It was left out; the others were read.".strip()
    return replace(finding, severity=Severity.WARNING, hint=hint)


def shown_figures(judged: Judged) -> tuple[Figure, ...]:
    """Return the figures that are told: at 90 days, where verdicts count, of own questions only."""
    if judged.asked.stage is not Stage.NINETY_DAY:
        return judged.figures
    own = {question.key for question in judged.asked.questions if is_own(question)}
    return tuple(figure for figure in judged.figures if figure.key in own)


def write_results(shop: Workshop, judged: Judged, own: Path) -> Outcome:
    """Write results.xlsx and the checklists into the folder of the stage.

    A file that a person has edited stays, and the new one stands beside it. Raises FileLocked,
    FolderRefused and TemplateMistake.
    """
    stage, collected = judged.asked.stage, judged.collected
    plans = [
        overview_sheet(judged.standings),
        silent_sheet(list(reminders(shop, judged.standings, judged.asked)), judged.pairs),
        answers_sheet(judged.standings, judged.asked),
        verdicts_sheet(judged.standings, stage, judged.rate),
    ]
    if (named := listed_sheet(judged.standings, judged.asked)) is not None:
        plans.append(named)
    if shown := shown_figures(judged):
        grown = growth(collected.asked, collected.responses) if stage is Stage.CLOSING else None
        plans.append(figures_sheet(shown, grown))
    program = shop.roster.program.base.name or "Mentoring"
    title = f"{program}: {judged.asked.title}"
    files = {RESULTS: results(title, plans, shop.printer.author)}
    for made in pages(shop, judged.standings, judged.asked):
        files |= made
    return put(own, files, _code(files))


def write_forms(
    shop: Workshop,
    judged: Judged,
    own: Path,
    plans: Mapping[str, ActionPlan] = MappingProxyType({}),
) -> Outcome:
    """Write a blank form for everybody who is asked, the list of questions, and the guides.

    At the midpoint, each of the action plans that came back, by pair, is carried over beside them.

    A form that somebody has filled in stays. Names in the outcome are below the stage's folder.
    Raises as `write_results` does.
    """
    blank = {QUESTIONS: questions_list(judged.asked)}
    for made in forms(shop, judged.pairs, judged.asked):
        blank |= made
    leading: dict[str, bytes] = {}
    for made in guides(shop, judged.pairs, judged.asked, plans):
        leading |= made
    for made in amended(shop, judged.pairs, judged.asked, plans):
        leading |= made
    done = Outcome()
    for folder, files in ((FORMS, blank), (GUIDES, leading)):
        if files:
            done = _with(done, folder, put(own / folder, files, _code(files)))
    return done


def _with(done: Outcome, folder: str, more: Outcome) -> Outcome:
    """Return both outcomes as one, the names of `more` behind their folder."""
    old, new = asdict(done), asdict(more)
    return Outcome(**{key: (*old[key], *(f"{folder}/{n}" for n in new[key])) for key in old})


def _code(files: dict[str, bytes]) -> str:
    return code_of("".join(f"{name} {code_of(files[name])}" for name in sorted(files)).encode())
