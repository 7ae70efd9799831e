"""The Unmatched sheet: who is left out, what removed everybody, and what would help."""

from collections.abc import Sequence

from mentorctl.documents.sheets import Column, RowTones, SheetPlan, Tone
from mentorctl.matching.remedies import Helped
from mentorctl.matching.waterfall import NO_PLACE, TAKEN
from mentorctl.model.grid import Value


def unmatched_sheet(helped: Helped, rules: Sequence[str]) -> SheetPlan:
    """Return a row for each person left out; `rules` are the names of all, in their order."""
    removing = {step.rule for person in helped.left for step in person.steps}
    shown = [rule for rule in (*rules, NO_PLACE, TAKEN) if rule in removing]
    rows: list[tuple[Value, ...]] = []
    for person in helped.left:
        removed = {step.rule: step.removed for step in person.steps}
        rows.append(
            (
                person.role.value,
                person.person.id,
                person.person.shown,
                "; ".join(person.person.track),
                person.sentence,
                helped.of(person).text,
                person.partners,
                *(removed.get(rule, "") for rule in shown),
            )
        )
    return SheetPlan(
        "Unmatched",
        (
            Column("Role", 9),
            Column("ID", 10),
            Column("Name", 22),
            Column("Track", 18, "wrap"),
            Column(
                "What happened",
                60,
                "wrap",
                "How many possible partners were left after each rule, in the order of the rules; "
                "names where few are left.",
            ),
            Column(
                "What would help",
                52,
                "wrap",
                "For you: the smallest change found that gives a mentee a place. Each was tried in "
                "a plan of its own.",
            ),
            Column("Partners in all", 10, "number", "Everybody on the other side who takes part."),
            *(
                Column(
                    f"Removed: {rule}",
                    11,
                    "number",
                    "Partners that this rule removed, of those whom the rules before it had left.",
                )
                for rule in shown
            ),
        ),
        tuple(rows),
        key=(0, 1),
        frozen_columns=3,
        tab=Tone.LOOK,
        row_tones=RowTones(0, (("mentee", Tone.LOOK),)),
        empty="Every mentee has a mentor, and every mentor with a place has a mentee.",
    )
