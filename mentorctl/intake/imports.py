"""What an import makes of exports: people, and the topics that their words are tied to."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from mentorctl.intake.exports import Reading
from mentorctl.intake.sign_up import SignUp
from mentorctl.intake.sign_ups import sign_ups
from mentorctl.intake.topic_ties import Tie, entries_said, tie, tie_findings
from mentorctl.model.findings import Finding
from mentorctl.model.text import fold
from mentorctl.model.topics import Topics


@dataclass(frozen=True)
class Import:
    """Everybody who signed up, in the roster's words."""

    people: tuple[SignUp, ...]
    ties: tuple[Tie, ...] = ()
    topics: tuple[str, ...] = ()
    """New topics: what two people or more say, as the mentors spell it."""


def import_answers(
    readings: Sequence[Reading], topics: Topics, heard: Collection[str] = ()
) -> tuple[Import, list[Finding]]:
    """Read the answers, and tie those about topics to the roster's.

    `heard` holds folded entries that are on the roster already: whoever took a tie of these out
    does not get it back.
    """
    people, findings = sign_ups(readings, topics.names)
    said = [one for one in entries_said(people) if fold(one.entry) not in heard]
    ties, new = tie(said, topics)
    return Import(tuple(people), tuple(ties), tuple(new)), [*findings, *tie_findings(ties)]
