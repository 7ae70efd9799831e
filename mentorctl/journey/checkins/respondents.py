"""Who answered: known by pair, email, ID or name, and of several pairs by the partner."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mentorctl.intake.directory import Directory
from mentorctl.intake.prose.roles import role_taken
from mentorctl.journey.checkins.response import Seat
from mentorctl.model.fields import Role
from mentorctl.model.findings import Finding, Where, note, warning
from mentorctl.model.pairs import Decision, Row
from mentorctl.model.roster import Roster
from mentorctl.model.text import alike, fold, listed

_OWN = ("id", "email", "name")
_SIDES = {role.value: role for role in Role}
_SHOWN = {"id": "ID", "email": "email", "name": "name", "pair": "pair", "partner": "partner"}


@dataclass(frozen=True)
class Said:
    """What one cell says of who answers."""

    key: str
    """`pair`, `role`, `id`, `email`, `name`, `partner`, `mentor` or `mentee`."""
    text: str
    where: Where
    submitter: bool = False
    """Whether the tool filled it in: somebody else may have sent the form."""


def running(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Return the pairs that are asked: the approved ones.

    Where a coordinator has approved none, the proposed ones are taken to be running.
    """
    rows = tuple(rows)
    approved = tuple(row for row in rows if row.decision is Decision.APPROVED)
    return approved or tuple(row for row in rows if row.decision is Decision.PROPOSED)


class Seats:
    """Finds who answered among the two sides of every running pair."""

    def __init__(
        self, rows: Sequence[Row], roster: Roster, asked_about: Sequence[Row] | None = None
    ) -> None:
        """Take all rows of the Pairs sheet, and those that are asked about: else the running."""
        about = running(rows) if asked_about is None else asked_about
        self.seats = tuple(seat for row in about for seat in _both(row))
        asked = {fold(seat.pair) for seat in self.seats}
        self._resting = {fold(row.pair): row for row in rows if fold(row.pair) not in {*asked, ""}}
        self._people = {
            Role.MENTOR: Directory(roster.mentors),
            Role.MENTEE: Directory(roster.mentees),
        }

    def shown(self, seat: Seat) -> str:
        """Return a seat in words: "Ann Lee, mentor in P01"."""
        return f"{self._people[seat.role].shown(seat.person)}, {seat.role} in {seat.pair}"

    def find(self, said: Sequence[Said], row: Where) -> tuple[Seat | None, list[Finding]]:
        """Return the one seat that everything said of a row means, and what was noticed.

        Without one there is a warning that says why, and no guess. Who submitted counts only
        where the form itself does not tell.
        """
        asked = [one for one in said if not one.submitter]
        seat, findings = self._find(asked, row)
        if seat is None and len(asked) < len(said) and self._open(asked):
            return self._find(said, row)
        return seat, findings

    def _open(self, said: Sequence[Said]) -> bool:
        """Tell whether nothing said excludes whoever submitted: nobody, or several, are meant."""
        left = set(self.seats)
        for one in said:
            left &= self._meant(one)
        return len(left) != 1 and (bool(left) or not said)

    def _find(self, said: Sequence[Said], row: Where) -> tuple[Seat | None, list[Finding]]:
        meant = {one: self._meant(one) for one in said}
        own = [one for one in said if one.key in _OWN]
        if not [one for one in said if one.key != "role"]:
            text = "This row has answers, but nothing says whose they are."
            return None, [warning("nobody", row, text, "Fill in the pair and role, or the email.")]
        for one in said:
            resting = self._resting.get(fold(one.text)) if one.key == "pair" else None
            if resting is not None:
                return None, [_not_asked(one, resting)]
        left = set(self.seats)
        for one in said:
            if meant[one] and not left & meant[one]:
                text = f"The {_SHOWN.get(one.key, one.key)} {one.text} contradicts the rest of the"
                return None, [warning("contradiction", one.where, f"{text} row; it is not read.",
                                      "Correct the cell that is wrong.")]  # fmt: skip
            left &= meant[one] or left
        unknown = [one for one in said if not meant[one] and one.key != "role"]
        known = [one for one in own if meant[one]]
        if not known and (stranger := self._stranger(own, unknown, left, said)):
            return None, [stranger]
        if len(left) > 1:
            return None, [self._several(left, said, row)]
        (seat,) = left
        return seat, [self._unknown(one, seat) for one in unknown]

    def _meant(self, said: Said) -> set[Seat]:
        """Return every seat that a cell may mean, by itself."""
        if said.key == "pair":
            return {s for s in self.seats if fold(s.pair) == fold(said.text)}
        if said.key == "role":
            roles = role_taken(said.text)
            return {s for s in self.seats if s.role in roles}
        found = {role: self._ids(role, said.text) for role in Role}
        if said.key == "partner":
            return {s for s in self.seats if s.partner in found[_other(s.role)]}
        if said.key in _SIDES:
            role = _SIDES[said.key]
            return {
                s for s in self.seats if (s.person if s.role is role else s.partner) in found[role]
            }
        return {s for s in self.seats if s.person in found[s.role]}

    def _ids(self, role: Role, text: str) -> set[str]:
        found = self._people[role].find(text)
        return {found.id} if found.id else set(found.several)

    def _stranger(
        self, own: Sequence[Said], unknown: Sequence[Said], left: set[Seat], said: Sequence[Said]
    ) -> Finding | None:
        """Return a warning where nobody of the program is meant; None where the pair tells who.

        A name that is nearly that of the one person left is theirs; an unknown address is no
        proof against a pair's number, since people write from several.
        """
        told = {one.key for one in said if one not in unknown} & {"pair", "partner", *Role}
        names = [one for one in unknown if one.key in ("id", "name")]
        if told and len(left) == 1:
            (seat,) = left
            person = self._people[seat.role].shown(seat.person)
            if all(one.key == "name" and alike(one.text, person) for one in names):
                return None
        elif told and not own:
            return None
        first = next(iter([*names, *unknown, *own]))
        near = [n for role in Role for n in self._people[role].near(first.text)]
        known = any(self._ids(role, first.text) for role in Role)
        what = "is in no running pair" if known else "is nobody of this program's pairs"
        return warning(
            "stranger",
            first.where,
            f"{first.text} {what}; the answers are not counted.",
            f"Near: {', '.join(dict.fromkeys(near))}."
            if near
            else "Correct it, or delete the row.",
        )

    def _several(self, left: set[Seat], said: Sequence[Said], row: Where) -> Finding:
        """Return a warning that the row may be several people's, or about several partners."""
        seats = sorted(left, key=lambda s: (s.pair, s.role))
        where = next((one.where for one in said if one.key in (*_OWN, "pair")), row)
        people = {(s.role, s.person) for s in seats}
        if len(people) == 1:
            (role, person) = people.pop()
            partners = listed(self._people[_other(role)].shown(s.partner) for s in seats)
            return warning(
                "which-partner",
                where,
                f"{self._people[role].shown(person)} is {role} of {partners}, and this row does "
                "not say whom it is about.",
                "Fill in the pair or the partner.",
            )
        some = listed(map(self.shown, seats[:4]), "or") if len(seats) < 5 else "one of several"
        return warning(
            "which-person",
            where,
            f"This row may be from {some}.",
            "Fill in the pair and the role, or the email.",
        )

    def _unknown(self, said: Said, seat: Seat) -> Finding:
        what = _SHOWN.get(said.key, said.key)
        return note(
            "unknown-detail",
            said.where,
            f'The {what} "{said.text}" is not known; the row is read as {self.shown(seat)}.',
            "Correct it if that is wrong.",
        )


def _not_asked(said: Said, row: Row) -> Finding:
    text = f"{said.text} is {row.decision.value.lower()}, so nobody of it is asked."
    hint = "If the pair meets, set its Decision to Approved."
    if row.decision is Decision.APPROVED:
        text = f"{said.text} has not come to its end yet, so nobody of it is asked."
        hint = "Ask again once it has."
    return warning("not-running", said.where, text, hint)


def _both(row: Row) -> tuple[Seat, Seat]:
    pair = row.pair or f"{row.mentor} and {row.mentee}"
    return (
        Seat(pair, Role.MENTOR, row.mentor, row.mentee),
        Seat(pair, Role.MENTEE, row.mentee, row.mentor),
    )


def _other(role: Role) -> Role:
    return Role.MENTEE if role is Role.MENTOR else Role.MENTOR
