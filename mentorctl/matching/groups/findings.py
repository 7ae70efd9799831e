"""What a coordinator should hear of group tracks, before and after the match."""

from __future__ import annotations

from collections.abc import Sequence

from mentorctl.matching.case import Case
from mentorctl.matching.groups.sizes import group_tracks
from mentorctl.matching.groups.verify import held_by_approval, size_breaches
from mentorctl.model.findings import Finding, Where, warning
from mentorctl.model.pairs import Row
from mentorctl.model.text import count, listed

_NAMED = 6


def few_places(case: Case) -> list[Finding]:
    """Return a warning for each group track with mentors who take too few mentees for a group."""
    found = []
    for track in group_tracks(case):
        settings = case.roster.program.settings(track)
        few = [
            mentor
            for mentor in case.mentors
            if track in (mentor.track or ("",))
            and 0 < case.roster.places_in(mentor, track) < settings.smallest_group
        ]
        if not few:
            continue
        names = [m.shown for m in few]
        if len(names) > _NAMED:
            names = [*names[: _NAMED - 1], f"{len(names) - _NAMED + 1} more"]
        in_track = f"the group track {track}" if track else "a group program"
        blank = sum(m.capacity is None for m in few)
        found.append(
            warning(
                "too-few-places",
                few[0].at("capacity"),
                f"{count(len(few), 'mentor')} in {in_track} can have no group, as the smallest "
                f"group is {settings.smallest_group} and they take fewer: {listed(names)}.",
                "Raise the Capacity, "
                + (
                    f"which is blank for {blank} and counts as the Default capacity "
                    f"({settings.default_capacity}), "
                    if blank
                    else ""
                )
                + "or lower the Smallest group.",
            )
        )
    return found


def small_groups(case: Case, rows: Sequence[Row]) -> list[Finding]:
    """Return a warning for each group that stays too small since it has an approved pair."""
    return [
        warning(
            "small-group",
            breach.row.at("decision") if breach.row.cells else Where(sheet="Pairs"),
            f"{breach.why} Its approved pairs stay, but no plan within the rules fills it.",
            "Give a Waiver reason on one of its rows, or change the Decision.",
        )
        for breach in size_breaches(case, rows)
        if not breach.waived and held_by_approval(breach, rows, case)
    ]
