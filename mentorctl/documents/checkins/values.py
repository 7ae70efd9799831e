"""The values that the templates of a check-in get: those of a pack, and what this stage asks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mentorctl.documents.packs.asked import asked as as_asked
from mentorctl.documents.packs.making import Workshop
from mentorctl.documents.packs.names import folder_names
from mentorctl.documents.packs.values import pair_values
from mentorctl.journey.checkins.question import Questionnaire
from mentorctl.journey.timeline import pair_timeline
from mentorctl.model.fields import Role
from mentorctl.model.pairs import Row
from mentorctl.model.text import natural_key


@dataclass(frozen=True)
class CheckIn:
    """A check-in as pages name it."""

    stage: str
    title: str


def stems(pairs: Iterable[str]) -> Mapping[str, str]:
    """Return what the file names of each pair begin with, by its number; no two are the same."""
    return folder_names((pair, "") for pair in sorted(pairs, key=natural_key))


def check_in_values(shop: Workshop, row: Row, asked: Questionnaire) -> Mapping[str, object]:
    """Return the values for a page about one pair at one stage. None of them holds an answer."""
    settings = shop.roster.program.settings(shop.roster.mentee[row.mentee].in_track)
    timeline, _ = pair_timeline(row, settings)
    values = pair_values(shop.roster, [row], timeline, shop.offered)
    return {
        **values,
        "questions": {role.value: as_asked(asked, role) for role in Role},
        "check_in": CheckIn(asked.stage.value, asked.title),
    }
