"""How the time of every regular expression grows on texts made against it.

``CITEGRAPH_LENGTH=20000`` sets the shortest length (5,000 when it is not set).
"""

import os

from tests.pattern_attacks import attacks, has_large_repeat
from tests.pattern_collection import collected
from tests.pattern_growth import MOST_EXPONENT, Finding, worst

LENGTH = int(os.environ.get("CITEGRAPH_LENGTH", "5000"))
SHOWN = 20


def main() -> str:
    """Return how many patterns were tried, and a table of the worst."""
    used = collected()[0]
    open_ended = [one for one in used if has_large_repeat(one.pattern)]
    tried = sum(1 for one in open_ended for _ in attacks(one.pattern))
    found = [one for one in (worst(each, LENGTH) for each in open_ended) if one]
    steep = sum(one.growth.exponent > MOST_EXPONENT for one in found)
    lines = [
        f"{len(used):,} patterns, {len(open_ended)} of them with a long repeat, {tried:,} texts of "
        f"{LENGTH:,} characters and more: {steep} above exponent {MOST_EXPONENT}.",
        "",
        "| pattern of | method | exponent | characters | CPU ms | repeated |",
        "|---|---|---:|---:|---:|---|",
    ]
    found.sort(key=lambda one: -one.growth.exponent)
    return "\n".join([*lines, *map(_row, found[:SHOWN])])


def _row(one: Finding) -> str:
    return (
        f"| {one.used.place} | {one.method} | {one.growth.exponent:.2f} "
        f"| {one.growth.lengths[-1]:,} | {1000 * one.growth.seconds[-1]:.1f} "
        f"| `{one.attack.pump!r}` |"
    )
