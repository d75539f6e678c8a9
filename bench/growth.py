"""How the time of each stage grows with the length of documents that are made to be slow.

``CITEGRAPH_LENGTH=80000`` sets the shortest length (20,000 when it is not set); each case is
measured at one, two and four times that.
"""

import os

from tests.long_documents import LONG
from tests.long_growth import STAGES, measured

LENGTH = int(os.environ.get("CITEGRAPH_LENGTH", "20000"))
SHOWN = 25


def main() -> str:
    """Return a table of the steepest, and one of the dearest."""
    found = [one for name in LONG for one in measured(name, LENGTH)]
    steepest = sorted(found, key=lambda one: -one.growth.exponent)[:SHOWN]
    dearest = sorted(found, key=lambda one: -one.growth.per_character)[:SHOWN]
    head = ["| document | stage | exponent | characters | CPU s | µs per character |"]
    head.append("|---|---|---:|---:|---:|---:|")
    return "\n\n".join(
        (
            f"{len(LONG)} documents, {len(STAGES)} stages, {LENGTH:,} characters and more.",
            "\n".join(["The steepest:\n", *head, *map(str, steepest)]),
            "\n".join(["The dearest:\n", *head, *map(str, dearest)]),
        )
    )
