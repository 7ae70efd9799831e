"""Who gets a pack together: a pair, or a mentor with the cohort of a group track."""

from collections.abc import Sequence
from dataclasses import dataclass

from mentorctl.journey.timeline import Timeline, pair_timeline
from mentorctl.model.findings import Finding, warning
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
    group: bool = False
    """Whether it is one of a group track, or was."""

    @property
    def ids(self) -> tuple[str, ...]:
        """What stays the same of a team, whatever its people are called and who joins or leaves."""
        if self.group:
            return ("group", self.mentees[0].in_track, self.mentor.id)
        return (self.mentees[0].id, self.mentor.id)

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

    Only approved pairs count, and proposed ones where asked for. Somebody who is gone from the
    roster gets no pack. In a group track the mentees of one mentor are one team.
    """
    wanted = {Decision.APPROVED, *([Decision.PROPOSED] if proposed else [])}
    found: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        mentee, mentor = roster.mentee.get(row.mentee), roster.mentor.get(row.mentor)
        if row.decision not in wanted or mentee is None or mentor is None:
            continue
        found.setdefault(_team(roster, (row,)).ids, []).append(row)
    made = []
    for group_rows in found.values():
        ordered = sorted(group_rows, key=lambda r: natural_key(r.pair or r.mentee))
        made.append(_team(roster, tuple(ordered)))
    return sorted(made, key=lambda team: natural_key(team.pair))


def closed_teams(roster: Roster, rows: Sequence[Row]) -> list[Team]:
    """Return a team of two for each pair that was closed, in the order of pair numbers.

    Where one of the two is gone from the roster, nobody knows how to name them, so there is none.
    """
    made = [
        _team(roster, (row,))
        for row in rows
        if row.decision is Decision.CLOSED
        and row.mentee in roster.mentee
        and row.mentor in roster.mentor
    ]
    return sorted(made, key=lambda team: natural_key(team.pair))


def nameless(roster: Roster, rows: Sequence[Row]) -> list[Finding]:
    """Return a warning for each closed pair without letters, since one of them can't be named."""
    return [
        warning(
            "no-letters",
            row.at("decision"),
            f"Nobody is written to about the end of {row.pair}: "
            f"{row.mentor if row.mentee in roster.mentee else row.mentee} is gone from the roster.",
            "Put the person back on the roster with no under Taking part, and match again.",
        )
        for row in rows
        if row.decision is Decision.CLOSED
        and not (row.mentee in roster.mentee and row.mentor in roster.mentor)
    ]


def _team(roster: Roster, rows: tuple[Row, ...]) -> Team:
    mentees = tuple(roster.mentee[row.mentee] for row in rows)
    group = roster.program.settings(mentees[0].in_track).format == "group"
    return Team(rows, roster.mentor[rows[0].mentor], mentees, group)


def team_timelines(
    roster: Roster, made: Sequence[Team]
) -> tuple[tuple[Timeline, ...], list[Finding]]:
    """Return the timeline of each team, in their order, and what was found wrong."""
    found, findings = list[Timeline](), list[Finding]()
    for team in made:
        settings = roster.program.settings(team.mentees[0].in_track)
        timeline, wrong = pair_timeline(team.rows[0], settings)
        found.append(timeline)
        findings += wrong
    return tuple(found), findings
