"""What people call their time zone, each name with every zone that it may mean."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from zoneinfo import available_timezones

from mentorctl.model.text import fold, listed
from mentorctl.model.zones import Zone, parse_zone

# Eastern, Pacific: with or without "time", "standard time", "daylight time" behind them.
_REGIONS: Mapping[str, str] = {
    "eastern": "America/New_York",
    "us eastern": "America/New_York",
    "us central": "America/Chicago",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "us mountain": "America/Phoenix",
    "pacific": "America/Los_Angeles",
    "us pacific": "America/Los_Angeles",
    "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu",
    "atlantic": "America/Halifax",
    "newfoundland": "America/St_Johns",
    "greenwich mean": "UTC",
    "british": "Europe/London",
    "uk": "Europe/London",
    "central european": "Europe/Berlin",
    "eastern european": "Europe/Athens",
    "western european": "Europe/Lisbon",
    "india": "Asia/Kolkata",
    "indian": "Asia/Kolkata",
    "japan": "Asia/Tokyo",
    "china": "Asia/Shanghai",
    "korea": "Asia/Seoul",
    "singapore": "Asia/Singapore",
    "gulf": "Asia/Dubai",
    "east africa": "Africa/Nairobi",
    "west africa": "Africa/Lagos",
    "south africa": "Africa/Johannesburg",
    "australian eastern": "Australia/Sydney",
    "new zealand": "Pacific/Auckland",
}

_ABBREVIATIONS: Mapping[str, tuple[str, ...]] = {
    "est": ("America/New_York",),
    "edt": ("America/New_York",),
    "et": ("America/New_York",),
    "cdt": ("America/Chicago",),
    "ct": ("America/Chicago",),
    "mst": ("America/Denver", "America/Phoenix"),
    "mdt": ("America/Denver",),
    "mt": ("America/Denver",),
    "pst": ("America/Los_Angeles",),
    "pdt": ("America/Los_Angeles",),
    "pt": ("America/Los_Angeles",),
    "cst": ("America/Chicago", "Asia/Shanghai", "America/Havana"),
    "ist": ("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"),
    "bst": ("Europe/London", "Asia/Dhaka"),
    "ast": ("America/Halifax", "Asia/Riyadh"),
    "sst": ("Asia/Singapore", "Pacific/Pago_Pago"),
    "cet": ("Europe/Berlin",),
    "cest": ("Europe/Berlin",),
    "eet": ("Europe/Athens",),
    "eest": ("Europe/Athens",),
    "wet": ("Europe/Lisbon",),
    "west": ("Europe/Lisbon",),
    "jst": ("Asia/Tokyo",),
    "sgt": ("Asia/Singapore",),
    "hkt": ("Asia/Hong_Kong",),
    "kst": ("Asia/Seoul",),
    "gst": ("Asia/Dubai", "Atlantic/South_Georgia"),
    "aest": ("Australia/Sydney", "Australia/Brisbane"),
    "aedt": ("Australia/Sydney",),
    "awst": ("Australia/Perth",),
    "nzst": ("Pacific/Auckland",),
    "nzdt": ("Pacific/Auckland",),
    "sast": ("Africa/Johannesburg",),
    "eat": ("Africa/Nairobi",),
    "akst": ("America/Anchorage",),
    "hst": ("Pacific/Honolulu",),
    "brt": ("America/Sao_Paulo",),
}

_CITIES: Mapping[str, str] = {
    "new york city": "America/New_York",
    "nyc": "America/New_York",
    "boston": "America/New_York",
    "atlanta": "America/New_York",
    "miami": "America/New_York",
    "washington dc": "America/New_York",
    "houston": "America/Chicago",
    "dallas": "America/Chicago",
    "san francisco": "America/Los_Angeles",
    "seattle": "America/Los_Angeles",
    "munich": "Europe/Berlin",
    "frankfurt": "Europe/Berlin",
    "hamburg": "Europe/Berlin",
    "bern": "Europe/Zurich",
    "geneva": "Europe/Zurich",
    "edinburgh": "Europe/London",
    "mumbai": "Asia/Kolkata",
    "bangalore": "Asia/Kolkata",
    "bengaluru": "Asia/Kolkata",
    "chennai": "Asia/Kolkata",
    "new delhi": "Asia/Kolkata",
    "beijing": "Asia/Shanghai",
    "abu dhabi": "Asia/Dubai",
    "osaka": "Asia/Tokyo",
    "canberra": "Australia/Sydney",
}

_NOTHING = frozenset({"us & canada", "us and canada", "us", "usa", "canada", "time zone", ""})
_KIND = re.compile(
    r"\s+(?:(?:standard|daylight|summer)\s+)?time$|\s+(?:standard|daylight)$|\s+zone$"
)
_OFFSET = re.compile(r"\b(?:utc|gmt)\s*[+\-−]\s*\d{1,2}(?::[0-5]\d)?(?!\d)", re.I)
_BREAK = re.compile(r"[/(),;|]|\s[-–]\s")
_WINTER, _SUMMER = date(2027, 1, 15), date(2027, 7, 15)


def read_zone(text: str) -> tuple[str, str]:
    """Return the zone that every part of `text` agrees on, and what was understood.

    Raises ValueError with the zones it may mean, where that is several or none.
    """
    if fold(text) not in _ABBREVIATIONS:
        try:
            parse_zone(text)
            return text.strip(), ""
        except ValueError as exc:
            unknown = exc
    else:
        unknown = ValueError(f'"{text}" is not a time zone')
    offsets = [parse_zone(found.replace(" ", "")) for found in _OFFSET.findall(text)]
    meant: list[set[str]] = []
    cities: list[str] = []
    for part in _parts(_OFFSET.sub("/", text)):
        zones = _meanings(part)
        if not zones:
            raise unknown
        meant.append(set(zones))
        cities += zones[:1]
    if not meant:
        if len(set(offsets)) != 1:
            raise unknown
        return offsets[0].name, f"read as {offsets[0].name}"
    left = {z for z in set.union(*meant) if all(_times(z) in map(_times, m) for m in meant)}
    if offsets:
        left = {z for z in left if all(o.minutes in _times(z) for o in offsets)}
    if len({_times(z) for z in left}) != 1:
        every = sorted(left or set.union(*meant))
        raise ValueError(f'"{text}" may mean {listed(every, "or")}: write one of them')
    zone = next(z for z in [*cities, *sorted(left)] if z in left)
    return zone, f"read as {zone}"


def _parts(text: str) -> Iterator[str]:
    for piece in _BREAK.split(fold(text).replace(".", "")):
        part = piece.strip(" -–:")
        if part not in _NOTHING:
            yield part


def _meanings(part: str) -> tuple[str, ...]:
    """Return the zones that one part may mean, none where it is no name we know."""
    if found := _ABBREVIATIONS.get(part):
        return found
    for words in (part, _KIND.sub("", part)):
        one = _REGIONS.get(words) or _CITIES.get(words)
        if one:
            return (one,)
        if zones := _places().get(words):
            return zones
    try:
        return (parse_zone(part).name,) if "/" in part else ()
    except ValueError:
        return ()


@cache
def _places() -> dict[str, tuple[str, ...]]:
    """Return the zones by the city they are named after."""
    found: dict[str, list[str]] = {}
    for name in sorted(available_timezones()):
        area, _, city = name.rpartition("/")
        # The area's own directories hold a second copy of some; Etc turns the signs round.
        if area and not area.startswith(("Etc", "SystemV", "posix", "right", "US", "Canada")):
            found.setdefault(fold(city.replace("_", " ")), []).append(name)
    return {city: tuple(zones) for city, zones in found.items()}


@cache
def _times(name: str) -> tuple[int, int]:
    zone = Zone(name, 0) if name == "UTC" else Zone(name)
    return zone.offset(_WINTER), zone.offset(_SUMMER)
