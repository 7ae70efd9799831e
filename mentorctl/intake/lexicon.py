"""What real forms call each field, as one table, with what holds for all wordings."""

from collections.abc import Mapping
from dataclasses import replace

from mentorctl.intake.lexicon_entry import Entry, Look
from mentorctl.intake.lexicon_person import PERSON
from mentorctl.intake.lexicon_plain import PLAIN
from mentorctl.intake.lexicon_wishes import WISHES

LEXICON: Mapping[str, Entry] = {
    key: replace(entry, wordings=(*entry.wordings, *PLAIN.get(key, ())))
    for key, entry in {**PERSON, **WISHES}.items()
}
"""What is known about each field, by its key."""

HARD = frozenset(
    {Look.EMAIL, Look.ZONE, Look.FORMAT, Look.FREQUENCY, Look.YES_NO, Look.COUNT, Look.YEARS,
     Look.ROLE}
)  # fmt: skip
"""Looks that other answers do not have by chance: they can speak for a field, and against it."""

TELLING = frozenset({Look.EMAIL, Look.ZONE, Look.FORMAT, Look.FREQUENCY, Look.ROLE})
"""Looks that no second field shares."""

SIDES: Mapping[str, str] = {
    "can_help_with": "goals",
    "skills_offered": "skills_wanted",
    "goals": "can_help_with",
    "skills_wanted": "skills_offered",
}
"""Fields of one side, with what the other side's form calls alike."""

FILLER = frozenset(
    ["a", "an", "the", "your", "you", "my", "our", "please", "enter", "type", "in", "select",
     "choose", "pick", "provide", "indicate", "state", "specify", "give", "tell", "us",
     "me", "what", "which", "is", "are", "was", "of", "do", "i", "all", "that", "apply",
     "optional", "required", "mandatory", "s", "list", "write", "fill", "answer", "choice",
     "field", "drop", "down", "dropdown", "box", "and", "or", "to", "for", "it", "below",
     "following", "each", "kindly", "enter", "here"]
)  # fmt: skip
"""Words that do not change what is asked."""

SPELLINGS: Mapping[str, str] = {
    "behavioural": "behavioral",
    "behaviour": "behavior",
    "programme": "program",
    "organisation": "organization",
    "organisational": "organizational",
    "specialisation": "specialization",
    "specialise": "specialize",
    "specialism": "specialty",
    "speciality": "specialty",
    "colour": "color",
    "centre": "center",
    "favourite": "favorite",
    "prioritise": "prioritize",
    "e-mail": "email",
    "mail": "email",
    "emails": "email",
    "mgr": "manager",
    "dept": "department",
    "yrs": "year",
    "yr": "year",
    "num": "number",
    "nr": "number",
    "protégé": "mentee",
    "protégée": "mentee",
    "protege": "mentee",
    "protegee": "mentee",
    "virtually": "virtual",
    "organising": "organizing",
    "max": "maximum",
    "competences": "competencies",
    "competence": "competency",
}
"""One spelling for several."""
