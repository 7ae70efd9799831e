"""Who submitted a form is the person it is about, unless the form asks for the person itself."""

from collections.abc import Sequence
from dataclasses import replace

from mentorctl.intake.meaning.wordings import heading_of
from mentorctl.intake.shapes.form import Form, Question, Read, Sure
from mentorctl.model.fields import PART_KEYS
from mentorctl.model.findings import Finding, warning
from mentorctl.model.text import alike, fold, heading_key

_NEARLY = 0.9
"""Share of the rows that must answer a question before who submitted counts for nothing."""


def with_submitter(form: Form, reads: Sequence[Read]) -> list[Read]:
    """Return the readings with the tool's own columns for email and name settled.

    Where the form asks for the same, these columns count for rows that leave the answer blank; not
    even there where nearly all answer, since the others may have been sent by an assistant.
    """
    found = list(reads)
    for place, read in enumerate(reads):
        kind = read.question.submitter
        if not kind or read.field or read.sure is Sure.IGNORED:
            continue
        keys = ("email",) if kind == "email" else ("name", *PART_KEYS)
        asked = [r.question for r in reads if r.field in keys and not r.question.submitter]
        if not asked:
            field = _part(read.question.text) if kind == "name" else "email"
            rival = any(heading_of(field) in r.candidates for r in reads if r is not read)
            found[place] = replace(read, field=field, sure=Sure.LIKELY if rival else Sure.SURE,
                                   why="who submitted", candidates=())  # fmt: skip
        elif _answered(form, asked):
            found[place] = replace(read, sure=Sure.IGNORED, why=f"the {kind} of who submitted",
                                   candidates=())  # fmt: skip
        else:
            found[place] = replace(
                read,
                field=_part(read.question.text) if kind == "name" else "email",
                sure=Sure.LIKELY,
                why="who submitted, where the form says no other",
                candidates=(),
            )
    return found


def _part(heading: str) -> str:
    key = heading_key(heading)
    parts = (("first", "first_name"), ("last", "last_name"), ("surname", "last_name"))
    return next((part for word, part in parts if word in key), "name")


def _answered(form: Form, questions: Sequence[Question]) -> bool:
    full = sum(any(form.answer(row, q) for q in questions) for row in form.rows)
    return full >= _NEARLY * len(form.rows)


def sent_for_others(form: Form, reads: Sequence[Read]) -> frozenset[int]:
    """Return the rows that somebody else submitted: another name than the person's own.

    There the submitter's address is not the person's.
    """
    sent = next((r.question for r in reads if r.question.submitter == "name"), None)
    asked = [r for r in reads if r.field in ("name", *PART_KEYS) and not r.question.submitter]
    if sent is None or not asked:
        return frozenset()
    return frozenset(
        row
        for row in form.rows
        if (name := form.answer(row, sent))
        and (own := " ".join(filter(None, (form.answer(row, r.question) for r in asked))))
        and not alike(name, own)
    )


def others_addresses(form: Form, reads: Sequence[Read]) -> list[Finding]:
    """Return a warning for each address that is left out because somebody else submitted."""
    mails = [r for r in reads if r.question.submitter == "email" and r.field == "email"]
    return [
        warning(
            "submitted-by-another",
            form.where(row, read.question),
            f'"{form.answer(row, read.question)}" belongs to who submitted this, under another '
            "name than the person's; it is not taken as the person's address.",
            "Fill in the person's own email in the roster.",
        )
        for read in mails
        for row in sorted(sent_for_others(form, reads))
        if form.answer(row, read.question)
    ]


def for_another(form: Form, reads: Sequence[Read]) -> list[Finding]:
    """Return a warning for each name that came with another address than the person's own."""
    named = next((r.question for r in reads if r.question.submitter and r.field == "name"), None)
    mails = [r.question for r in reads if r.question.submitter == "email"]
    asked = [r.question for r in reads if r.field == "email" and not r.question.submitter]
    if named is None or not mails or not asked:
        return []
    findings = []
    for row in form.rows:
        own = {fold(text) for q in asked if (text := form.answer(row, q))}
        sent, name = fold(form.answer(row, mails[0])), form.answer(row, named)
        if sent and name and own and sent not in own:
            findings.append(
                warning(
                    "submitted-by-another",
                    form.where(row, named),
                    f'"{name}" submitted this from another address than the one given, so the '
                    "name may be another person's.",
                    "Correct the name if somebody sent this for another person.",
                )
            )
    return findings
