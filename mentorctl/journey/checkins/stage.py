"""When partners are asked, apart from what: the command line needs no more than that."""

from enum import StrEnum


class Stage(StrEnum):
    """When partners are asked."""

    NINETY_DAY = "90-day"
    MIDPOINT = "midpoint"
    CLOSING = "closing"
    FOLLOW_UP = "follow-up"
