"""What `mentorctl checkin` says: who needs the coordinator, the most serious first."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentorctl.journey.checkins.stage import Stage

if TYPE_CHECKING:
    from mentorctl.documents.checkins.action_plans import Returned
    from mentorctl.documents.checkins.run import Judged
    from mentorctl.documents.packs.kept import Outcome
    from mentorctl.journey.checkins.question import Questionnaire
    from mentorctl.journey.checkins.standing import Standing

_MOST = 8  # pairs named in one sentence; --json lists all
_STYLES = {"stop": "bold red", "look": "yellow", "muted": "dim", "good": "green", "plain": ""}


def document(judged: "Judged") -> dict[str, Any]:
    """Return the result as `--json` prints it; pairs stand the most serious first."""
    from mentorctl.documents.checkins.run import shown_figures
    from mentorctl.journey.checkins.wording import OWN
    from mentorctl.model.findings import fold_findings

    found: dict[str, Any] = {
        "stage": judged.asked.stage.value,
        "pairs": [_with_own(one, judged.asked) for one in judged.standings],
        "not_responded": [
            {"pair": s.pair, "role": s.role.value, "person": s.person}
            for s in judged.collected.silent
        ],
        "response_rate": {"answered": judged.rate.answered, "asked": judged.rate.asked},
    }
    if judged.asked.stage is Stage.FOLLOW_UP:
        found["not_asked"] = [
            {"pair": s.pair, "role": s.role.value, "person": s.person, "why": why}
            for s, why in judged.collected.uninvited.items()
            if s not in judged.collected.responses
        ]
    if figures := shown_figures(judged):
        found["figures"] = [
            {
                "question": f.text if f.key.startswith(OWN) else f.key,
                "numerator": f.numerator if f.judged else None,
                "denominator": f.denominator,
                "missing": f.missing,
            }
            for f in figures
        ]
    return found | {"findings": [f.as_json() for f in fold_findings(judged.findings)]}


def _pair(one: "Standing") -> dict[str, Any]:
    if one.score is not None:
        return one.score.as_json()
    found: dict[str, Any] = {
        "pair": one.pair,
        "verdict": one.verdict,
        "disagree": one.disagree,
        "mentor": {"verdict": one.mentor},
        "mentee": {"verdict": one.mentee},
    }
    if one.wishes is not None:
        found["mentor"]["signs"] = list(one.wishes.mentor_signs)
        found["mentee"]["signs"] = list(one.wishes.mentee_signs)
    return found


def _with_own(one: "Standing", asked: "Questionnaire") -> dict[str, Any]:
    """Return a pair with what each answered to the coordinator's own questions, where some are."""
    from mentorctl.journey.checkins.wording import is_own

    found = _pair(one)
    own = [question for question in asked.questions if is_own(question)]
    if own:
        for side, response in (
            ("mentor", one.pairing.by_mentor),
            ("mentee", one.pairing.by_mentee),
        ):
            texts = response.texts if response else {}
            found[side]["own"] = [
                {"question": q.text, "answer": texts[q.key]} for q in own if q.key in texts
            ]
    return found


def report(judged: "Judged", done: "Outcome", own: Path) -> None:
    """Print a line for each pair that needs something, and how many do not."""
    from rich.table import Table
    from rich.text import Text

    from mentorctl.cli.show import console, say, show_findings
    from mentorctl.documents.checkins.overview import VERDICTS, tone_of
    from mentorctl.journey.checkins.next_steps import NOTHING
    from mentorctl.model.text import count

    out = console()
    show_findings(judged.findings)
    waiting = [one for one in judged.standings if one.todo != NOTHING]
    if waiting:
        table = Table(box=None, pad_edge=False, header_style="bold")
        for heading in ("Pair", "Verdict", "Who", "What to do next"):
            table.add_column(heading, overflow="fold", no_wrap=heading in ("Pair", "Verdict"))
        for one in waiting:
            who = f"{one.pairing.mentee.shown} / {one.pairing.mentor.shown}"
            style = _STYLES[tone_of(one.verdict)]
            verdict = Text(one.verdict, style=style)
            table.add_row(Text(one.pair), verdict, Text(who), Text(one.todo))
        out.print(table)
    if judged.standings:
        times = Counter(one.verdict for one in judged.standings)
        told = [f"{times[v]} {v}" for v in reversed(VERDICTS[judged.asked.stage]) if times[v]]
        say(out, f"Pairs, the most serious first: {', '.join(told)}.")
    fine = len(judged.standings) - len(waiting)
    rate = judged.rate
    say(out, f"{judged.asked.title}: {rate.answered} of {rate.asked} people answered; "
             f"{count(len(waiting), 'pair')} to look at, {fine} with nothing to do.")  # fmt: skip
    _told(out, done, own)
    _pages(out, done, own)


def report_forms(
    judged: "Judged", written: "Outcome", own: Path, back: "Returned | None" = None
) -> None:
    """Print how many forms were written and, at the midpoint, whose action plan is not there."""
    from mentorctl.cli.show import console, say, show_findings
    from mentorctl.documents.checkins.forms import DID_NOT_SAY
    from mentorctl.journey.checkins.follow_up import UNSAID
    from mentorctl.model.findings import Severity
    from mentorctl.model.text import count

    out = console()
    show_findings([f for f in judged.findings if f.severity is not Severity.NOTE])
    people = len(judged.collected.asked)
    apart = sum(why == UNSAID for why in judged.collected.uninvited.values())
    more = f", and for {apart} who did not say in {DID_NOT_SAY}" if apart else ""
    say(out, f"{judged.asked.title}: forms for {count(people, 'person', 'people')} in "
             f"{own / 'forms'}{more}; {len(written.written)} files written, {len(written.kept)} as "
             "they were.")  # fmt: skip
    _told(out, written, own)
    if (own / "guides").is_dir():
        say(out, f"The guides for the meetings are in {own / 'guides'}.")
    if back:
        _plans(out, back, own)
    say(out, f"Put the forms that come back into {own}, and run: mentorctl checkin --stage "
             f"{judged.asked.stage}")  # fmt: skip


def _plans(out: Any, back: "Returned", own: Path) -> None:
    from mentorctl.cli.show import say
    from mentorctl.documents.checkins.run import GUIDES
    from mentorctl.model.text import count, listed

    if back.plans:
        say(out, f"{count(len(back.plans), 'action plan')} carried over to be amended, in "
            f"{own / GUIDES}.")  # fmt: skip
    if back.missing:
        first = [f"{one.pair} ({one.mentee.shown} with {one.mentor.shown})" for one in back.missing]
        rest = [f"{len(first) - _MOST} more"] if len(first) > _MOST else []
        say(out, "No action plan that can be read came back from "
            f"{listed([*first[:_MOST], *rest])}: their guide goes by the goals of the sign-up. "
            "Put a plan into the folder of the pair below packs, and run this again.")  # fmt: skip


def _told(out: Any, done: "Outcome", folder: Path) -> None:
    """Tell which files were left because a person edited them."""
    from mentorctl.cli.show import say
    from mentorctl.documents.packs.names import beside

    for name in done.beside:
        old = name.replace(" (new)", "")
        say(out, f"You saved {folder / old} yourself, so it was left; the new version is {name}.")
    for name in (*done.written, *done.kept):
        if name.endswith("results.xlsx") and not done.beside:
            newer = folder / beside(name)
            say(out, f"Everything is in {newer if newer.is_file() else folder / name}.")


def _pages(out: Any, done: "Outcome", own: Path) -> None:
    """Tell how many checklists and guides lie where."""
    from mentorctl.cli.show import say
    from mentorctl.documents.checkins.checklists import FOR_COORDINATOR, FOR_PAIRS
    from mentorctl.model.text import count

    names = {name.replace(" (new)", "") for name in (*done.written, *done.kept, *done.beside)}
    plans = sum(n.startswith(f"{FOR_PAIRS}/") and n.endswith(".docx") for n in names)
    talks = sum(n.endswith("-talking-guide.docx") for n in names)
    if plans:
        say(out, f"{count(plans, 'checklist')} to send to pairs: {own / FOR_PAIRS}.")
    if talks:
        say(out, f"{count(talks, 'talking guide')} for you alone: {own / FOR_COORDINATOR}.")
