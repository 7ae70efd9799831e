"""The pages that follow from the verdicts: checklists for pairs, guides for the coordinator."""

from collections.abc import Iterator, Mapping, Sequence

from mentorctl.documents.checkins.plans import checklist, needs_checklist, needs_talk, talk
from mentorctl.documents.checkins.values import check_in_values, stems
from mentorctl.documents.packs.making import Workshop
from mentorctl.documents.pages.press import render
from mentorctl.documents.pages.printer import print_page
from mentorctl.journey.checkins.question import Questionnaire
from mentorctl.journey.checkins.standing import Standing

FOR_PAIRS = "checklists"
FOR_COORDINATOR = "coordinator-only"


def pages(
    shop: Workshop, found: Sequence[Standing], asked: Questionnaire
) -> Iterator[Mapping[str, bytes]]:
    """Yield the files of each pair that needs some, by name below the folder of the stage.

    Values are made anew for each page, so that none for the pair ever holds the coordinator's.
    Raises TemplateUnknown and TemplateMistake.
    """
    begins = stems(one.pair for one in found)
    for one in found:
        stem = begins[one.pair]
        values = check_in_values(shop, one.pairing.row, asked)
        files: dict[str, bytes] = {}
        if needs_checklist(one):
            own = {**values, "obstacles": checklist(one)}
            files |= _printed(shop, "check-in-checklist", own, f"{FOR_PAIRS}/{stem}-checklist")
        if needs_talk(one):
            own = {**values, "talk": talk(one)}
            guide = f"{FOR_COORDINATOR}/{stem}-talking-guide"
            files |= _printed(shop, "talking-guide", own, guide)
            form = f"{FOR_COORDINATOR}/{stem}-no-fault-closing"
            files |= _printed(shop, "no-fault-closing", values, form)
        if files:
            yield files


def _printed(
    shop: Workshop, template: str, values: Mapping[str, object], stem: str
) -> dict[str, bytes]:
    page = render(shop.press, template, values)
    return {f"{stem}.{ending}": text for ending, text in print_page(shop.printer, page).items()}
