"""Who gets a pack together: a pair, or a mentor with the cohort of a group track."""

from collections.abc import Sequence
from dataclasses import dataclass

from mentorctl.model.pairs import Decision, Row
from mentorctl.model.people import Mentee, Mentor
from mentorctl.model.roster import Roster
from mentorctl.model.text import listed, natural_key


@dataclass(frozen=True)
class Team:
    """One pack's people."""

    rows: tuple[Row, ...]
    """Their rows on the Pairs sheet: one, or one for each mentee of a group."""
    mentor: Mentor
    mentees: tuple[Mentee, ...]

    @property
    def pair(self) -> str:
        """The number that names the pack: that of the first row."""
        return self.rows[0].pair or f"{self.mentees[0].id}-{self.mentor.id}"

    @property
    def who(self) -> str:
        """The people's names, mentees first."""
        return listed([*(m.shown for m in self.mentees), self.mentor.shown])


def teams(roster: Roster, rows: Sequence[Row], proposed: bool = False) -> list[Team]:
    """Return everybody who gets a pack, in the order of pair numbers.

    Only approved pairs count, and proposed ones where asked for. Somebody who left the roster gets
    no pack. In a group track the mentees of one mentor are one team.
    """
    wanted = {Decision.APPROVED, *([Decision.PROPOSED] if proposed else [])}
    found: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        mentee, mentor = roster.mentee.get(row.mentee), roster.mentor.get(row.mentor)
        if row.decision not in wanted or mentee is None or mentor is None:
            continue
        track = mentee.in_track
        group = roster.program.settings(track).format == "group"
        key = ("group", mentor.id, track) if group else ("pair", mentor.id, mentee.id)
        found.setdefault(key, []).append(row)
    made = []
    for group_rows in found.values():
        ordered = tuple(sorted(group_rows, key=lambda r: natural_key(r.pair or r.mentee)))
        mentees = tuple(roster.mentee[r.mentee] for r in ordered)
        made.append(Team(ordered, roster.mentor[ordered[0].mentor], mentees))
    return sorted(made, key=lambda team: natural_key(team.pair))
