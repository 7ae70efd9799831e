"""The aim of a plan: the best total, or the weakest pair lifted, for all or part of its price."""

import re

from mentorctl.model import answers
from mentorctl.model.text import fold, heading_key, nearest

BEST = "best total"
LIFT = "lift the weakest"
EXAMPLE = f"{LIFT}, giving up at most 1 %"
OFFERED = (BEST, LIFT, EXAMPLE)
"""What the drop-down offers; the percentage may be another."""

WHOLE = 1_000_000
"""All of the best total, in millionths."""

_LIMITED = re.compile(
    rf"^{LIFT}[\s,;:.(–-]*(?:(?:while )?(?:giving|give|gives) up)?\s*"
    r"(?:at most|up to|no more than|max\.?|maximum)?\s*"
    r"(?P<amount>\S+?)\s*(?:%|percent|per cent)(?: of the (?:best )?total)?[).]*$"
)


def aim(text: str) -> str:
    """Return the aim that `text` names, spelled as we do; raise ValueError for anything else.

    A limit is a percentage of the best total, from 0 to 100 with at most four decimals.
    """
    limited = _LIMITED.match(fold(text))
    if limited is None:
        return _plain(text)
    share = answers.number(limited["amount"])
    if share > 100 or round(share, 4) != share:
        raise ValueError(
            f'"{limited["amount"]} %" is not a percentage from 0 to 100 with at most four decimals'
        )
    return f"{LIFT}, giving up at most {f'{share:.4f}'.rstrip('0').rstrip('.')} %"


def _plain(text: str) -> str:
    for option in (BEST, LIFT):
        if heading_key(text) == heading_key(option):
            return option
    close = nearest(text, OFFERED, limit=1, least=70)
    meant = f'. Did you mean "{close[0]}"?' if close else ""
    raise ValueError(f'"{text}" is not one of "{BEST}", "{LIFT}" or "{EXAMPLE}"{meant}')


def lifts(named: str) -> bool:
    """Tell whether an aim, as `aim` returns it, lifts the weakest pair."""
    return named != BEST


def most_given_up(named: str) -> int:
    """Return what an aim may give up at most, in millionths of the best total."""
    limited = _LIMITED.match(named)
    return WHOLE if limited is None else round(float(limited["amount"]) * WHOLE / 100)
