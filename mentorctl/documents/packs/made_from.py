"""What a pack is made from, as one code: while it stays the same, the files stay the same.

The code is taken over the very values that the templates get, so that nothing a page can show is
missing from it, and nothing counts that no page of a pack can show.
"""

import json
from collections.abc import Mapping
from dataclasses import is_dataclass
from datetime import date, time

from mentorctl import __version__
from mentorctl.documents.packs.kept import code_of
from mentorctl.documents.packs.making import Workshop, all_values
from mentorctl.documents.packs.teams import Team
from mentorctl.documents.pages.audiences import PEOPLE, SETTINGS_SHOWN, Audience
from mentorctl.journey.timeline import Timeline
from mentorctl.model.pairs import Row
from mentorctl.model.people import Person
from mentorctl.model.settings import Settings

READERS = (Audience.PAIR, Audience.MENTOR, Audience.MENTEE, Audience.SUPERVISOR)
"""Whom the documents of a pack are for."""
_OF_PEOPLE = sorted(
    {key for reader in READERS for keys in vars(PEOPLE[reader]).values() for key in keys}
)
_OF_SETTINGS = {key for reader in READERS for key in SETTINGS_SHOWN[reader]}


def made_from(shop: Workshop, team: Team, timeline: Timeline) -> str:
    """Return a code for everything that a pack depends on."""
    paper = [shop.printer.paper, shop.printer.author]
    told = [__version__, shop.inputs, paper, timeline, *all_values(shop, team, timeline)]
    return code_of(json.dumps(told, sort_keys=True, default=_plain).encode("ascii"))


def _plain(value: object) -> object:
    """Return a value as JSON takes it. Raises TypeError for a kind that pages don't show."""
    if isinstance(value, Person):
        return {key: getattr(value, key, None) for key in _OF_PEOPLE}
    if isinstance(value, Settings):
        return value.model_dump(mode="json", include=_OF_SETTINGS)
    if isinstance(value, Row):
        return [value.pair, value.start, *value.ids]
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if is_dataclass(value):
        return vars(value)
    raise TypeError(f"a page shows no {type(value).__name__}")
