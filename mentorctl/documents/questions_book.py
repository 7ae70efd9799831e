"""The Questions sheet as `init` writes it: every built-in question, ready to be worded anew."""

from mentorctl.documents.sheets import CellTone, Column, SheetPlan, Tone
from mentorctl.journey.checkins.own import ASKED_OF, asked_of
from mentorctl.journey.checkins.questions import QUESTIONNAIRES
from mentorctl.journey.checkins.stage import Stage
from mentorctl.journey.checkins.wording import OWN_KINDS
from mentorctl.model.own_questions import HEADINGS


def questions_sheet() -> SheetPlan:
    """Return the sheet: a row for each built-in question, and room for a coordinator's own."""
    rows = tuple(
        (
            asked.stage.value,
            question.key,
            question.text,
            "",
            question.scale.kind.value,
            asked_of(question.roles),
        )
        for asked in QUESTIONNAIRES.values()
        for question in asked.questions
    )
    keys = tuple(dict.fromkeys(row[1] for row in rows))
    return SheetPlan(
        "Questions",
        (
            Column(HEADINGS["stage"], 12, note="When it is asked.", choices=tuple(Stage)),
            Column(
                HEADINGS["key"],
                16,
                note="Which built-in question. Leave it empty for a question of your own, in a row "
                "of its own.",
                choices=keys,
            ),
            Column(HEADINGS["built_in"], 58, "wrap", "To be read only: what is asked without you."),
            Column(
                HEADINGS["wording"],
                52,
                "wrap",
                "Your words in place of the built-in ones, or your own question. What counts "
                "against a pair stays the same.",
                typed=True,
            ),
            Column(
                HEADINGS["kind"],
                36,
                note="For a question of your own; blank means an open answer. That of a built-in "
                "question can't be changed.",
                choices=tuple(kind.value for kind in OWN_KINDS),
            ),
            Column(
                HEADINGS["roles"],
                12,
                note="For a question of your own; blank means both.",
                choices=ASKED_OF,
            ),
        ),
        rows,
        frozen_columns=2,
        tab=Tone.INPUT,
        cell_tones=(CellTone(2, Tone.MUTED),),
    )
