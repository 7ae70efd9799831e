"""Blank forms for everybody who is asked, and the questions as a list for a form tool."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from mentorctl.documents.checkins.action_plans import midpoint_values
from mentorctl.documents.checkins.values import check_in_values, stems
from mentorctl.documents.packs.making import Workshop
from mentorctl.documents.packs.names import safe_part
from mentorctl.documents.pages.escape import escaped, heading_end
from mentorctl.documents.pages.press import render
from mentorctl.documents.pages.printer import print_page
from mentorctl.journey.action_plan import ActionPlan
from mentorctl.journey.checkins.follow_up import SAID_NO
from mentorctl.journey.checkins.question import Kind, Question, Questionnaire
from mentorctl.journey.checkins.stage import Stage
from mentorctl.journey.checkins.standing import Pairing
from mentorctl.model.fields import Role
from mentorctl.model.people import Person
from mentorctl.model.text import listed

QUESTIONS = "questions.md"
DID_NOT_SAY = "did-not-say"
"""The folder of forms that nobody has agreed to get."""


def form_name(stem: str, role: Role, person: Person) -> str:
    """Return the name of a form's files without their ending: p07-mentor-ann-lee."""
    return "-".join(filter(None, (stem, role.value, safe_part(person.shown))))


def forms(
    shop: Workshop, pairs: Sequence[Pairing], asked: Questionnaire
) -> Iterator[Mapping[str, bytes]]:
    """Yield the files of each pair's two forms, by name, every format that the template names.

    There is none for somebody who said no; one for somebody who did not say lies apart.
    Raises TemplateUnknown and TemplateMistake.
    """
    begins = stems(one.pair for one in pairs)
    for one in pairs:
        values = check_in_values(shop, one.row, asked)
        files: dict[str, bytes] = {}
        for role, person in ((Role.MENTEE, one.mentee), (Role.MENTOR, one.mentor)):
            why = one.uninvited.get(role, "")
            if why == SAID_NO:
                continue
            page = render(shop.press, f"{asked.stage}-form-{role}", values, person)
            stem = form_name(begins[one.pair], role, person)
            stem = f"{DID_NOT_SAY}/{stem}" if why else stem
            files |= {
                f"{stem}.{form}": text for form, text in print_page(shop.printer, page).items()
            }
        yield files


GUIDES: Mapping[Stage, str] = {Stage.MIDPOINT: "midpoint-guide", Stage.CLOSING: "closing-guide"}
"""The template of the meeting's guide; the 90-day check-up is no meeting."""


def guides(
    shop: Workshop,
    pairs: Sequence[Pairing],
    asked: Questionnaire,
    plans: Mapping[str, ActionPlan] = MappingProxyType({}),
) -> Iterator[Mapping[str, bytes]]:
    """Yield the guide of each pair's meeting at this stage, and at the closing the certificates.

    `plans` are the action plans that came back, by pair: the midpoint's guide goes by their goals.

    Raises TemplateUnknown and TemplateMistake.
    """
    if asked.stage not in GUIDES:
        return
    begins = stems(one.pair for one in pairs)
    for one in pairs:
        midpoint = asked.stage is Stage.MIDPOINT
        values = (
            midpoint_values(shop, one, asked, plans.get(one.pair))
            if midpoint
            else check_in_values(shop, one.row, asked)
        )
        stem = begins[one.pair]
        page = render(shop.press, GUIDES[asked.stage], values)
        files = {f"{stem}-guide.{k}": text for k, text in print_page(shop.printer, page).items()}
        for role, person in ((Role.MENTEE, one.mentee), (Role.MENTOR, one.mentor)):
            if asked.stage is Stage.CLOSING:
                page = render(shop.press, f"certificate-{role}", values, person)
                name = f"{form_name(stem, role, person)}-certificate"
                printed = print_page(shop.printer, page)
                files |= {f"{name}.{ending}": content for ending, content in printed.items()}
        yield files


_AS_TYPE: Mapping[Kind, str] = {
    Kind.RATING: "one choice",
    Kind.YES_NO: "one choice",
    Kind.OFTEN: "short answer, a number of meetings or how often",
    Kind.IN_A_ROW: "one choice",
    Kind.SEVERAL: "several choices",
    Kind.CHOICE: "one choice",
    Kind.ZERO_TO_TEN: "linear scale from 0 to 10",
    Kind.TEXT: "long answer",
}


def questions_list(asked: Questionnaire) -> bytes:
    """Return the questions as Markdown, to be set up in a form tool, in their order."""
    head = [
        f"# {asked.title}: questions for a form tool",
        "",
        "Set these up in Google Forms, Microsoft Forms or another tool, with these words: then the "
        "export is understood without any change. Make no question required: an answer that "
        "somebody leaves blank counts as missing, never as a yes.",
        "",
        "Ask first who answers:",
        "",
        "- **Email** (short answer; or let the tool collect it)",
        "- **Partner** (short answer: the name of the mentor or mentee; needed where a mentor has "
        "several mentees)",
        "",
    ]
    body = [line for n, q in enumerate(asked.questions, 1) for line in _question(n, q)]
    return "\n".join([*head, *body]).encode()


def _question(number: int, question: Question) -> list[str]:
    kind = question.scale.kind
    only = ""
    if len(question.roles) == 1:
        only = f"; for {listed(f'{role}s' for role in question.roles)} only"
    offered = tuple(item.text for item in question.items) or question.scale.offered
    choices = [] if kind in (Kind.OFTEN, Kind.ZERO_TO_TEN, Kind.TEXT) else offered
    return [
        f"## {number}. {heading_end(escaped(question.text))}",
        "",
        f"Type: {_AS_TYPE[kind]}{only}.",
        "",
        *(f"- {choice}" for choice in choices),
        *([""] if choices else []),
    ]
