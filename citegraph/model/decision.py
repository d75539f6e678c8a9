"""What a user has decided, read from a table beside the sources."""

from dataclasses import dataclass
from typing import Literal

from citegraph.model.source import Location

#: The table of decisions, in the folder of the sources.
DECISIONS_FILE = "decisions.tsv"

Verdict = Literal["same", "different"]


@dataclass(frozen=True, slots=True)
class Decision:
    """One row of decisions.tsv: whether ``left`` means ``right``, by whom, when and why.

    For ``kind`` "citation" ``left`` is "file#number" (the file as seen from the folder of the
    table) and ``right`` the id of a work.
    """

    left: str
    right: str
    verdict: Verdict
    kind: str
    by: str
    date: str
    why: str
    location: Location
