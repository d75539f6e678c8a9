"""What a build says of its cache, on standard error."""

from typing import TYPE_CHECKING

from citegraph.cli.terminal import say

if TYPE_CHECKING:
    from citegraph.workflow.caching.store import CacheUse

#: What the entries of a kind hold, as it is told.
KINDS = {
    "files": "files read",
    "references": "files with their references parsed",
    "results": "steps after that",
}


def print_use(use: "CacheUse | None") -> None:
    """Say how much came from the cache, and what kept anything from being kept."""
    if use is None:
        return
    told = [
        f"{use.taken.get(kind, 0):,} of {total:,} {what}"
        for kind, what in KINDS.items()
        if (total := use.taken.get(kind, 0) + use.missed.get(kind, 0))
    ]
    if any(use.taken.values()):
        say(f"From the cache: {', '.join(told)}", err=True)
    if use.fault:
        say(f"Nothing could be kept in the cache: {use.fault}", err=True)
