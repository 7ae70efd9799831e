"""The sheet Silent: who has not answered, each with a reminder, in the shape of a mail merge."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mentorctl.documents.checkins.forms import form_name
from mentorctl.documents.checkins.values import check_in_values, stems
from mentorctl.documents.packs.mail_merge import COLUMNS, Letter
from mentorctl.documents.packs.making import Workshop
from mentorctl.documents.pages.press import render
from mentorctl.documents.pages.to_text import message
from mentorctl.documents.sheets import Column, SheetPlan, Tone
from mentorctl.journey.checkins.question import Questionnaire
from mentorctl.journey.checkins.standing import Pairing, Standing
from mentorctl.model.fields import Role

TEMPLATE = "check-in-reminder"
_DUE = Column("Due", 12, "date", "When the answers are due: no reminder is needed before.")


def reminders(shop: Workshop, found: Sequence[Standing], asked: Questionnaire) -> Iterator[Letter]:
    """Yield a letter to each person who has not answered, once for each of their pairs.

    Raises TemplateUnknown and TemplateMistake.
    """
    begins = stems(one.pair for one in found)
    for one in found:
        pairing = one.pairing
        for role, response, person in (
            (Role.MENTEE, pairing.by_mentee, pairing.mentee),
            (Role.MENTOR, pairing.by_mentor, pairing.mentor),
        ):
            if response is not None or role in pairing.uninvited:
                continue
            values = check_in_values(shop, pairing.row, asked)
            page = render(shop.press, f"{TEMPLATE}-{role}", values, person)
            form = f"{asked.stage}/forms/{form_name(begins[one.pair], role, person)}.xlsx"
            yield Letter(one.pair, person.shown, role.value, person.email, page.title,
                         message(page), (form,))  # fmt: skip


def silent_sheet(letters: Sequence[Letter], pairs: Sequence[Pairing]) -> SheetPlan:
    """Return the sheet; Attachments names the forms that `--forms` writes."""
    due = {one.pair: one.due or "" for one in pairs}
    note = "Files below the folder checkins, written by checkin --forms."
    columns = tuple(replace(c, note=note) if c.heading == "Attachments" else c for c in COLUMNS)
    return SheetPlan(
        "Silent",
        (*columns, _DUE),
        tuple((*letter.row, due[letter.pair]) for letter in letters),
        key=(0, 1, 2),
        frozen_columns=2,
        tab=Tone.MUTED,
        empty="Everybody has answered.",
    )
