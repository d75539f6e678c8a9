"""What is left of an address whose beginning was lost: «,d.bGs&cad=rjt»."""

import re

_SCRAP = re.compile(r"[\s,;:](?P<scrap>,?[\w.]{0,12}[&=?][\w.&=?%-]{2,})\s{0,3}$")
_LONGEST = 200


def find_scrap(text: str) -> tuple[int, str]:
    """Return where the scrap at the end of a text begins and what it is; (0, "") when none is.

    >>> find_scrap("Available at:,d.q=bGs&x"), find_scrap("Growth of towns. 2013.")
    ((13, ',d.q=bGs&x'), (0, ''))
    """
    tail = text[-_LONGEST:]
    match = _SCRAP.search(tail) if "&" in tail or "=" in tail or "?" in tail else None
    if match is None:
        return 0, ""
    return len(text) - len(tail) + match.start("scrap"), match["scrap"].strip()
