"""What a user has decided, read from a table beside the sources."""

from dataclasses import dataclass
from typing import Literal

from citegraph.model.source import Location

#: The table of decisions, in the folder of the sources.
DECISIONS_FILE = "decisions.tsv"

Verdict = Literal["same", "different", "rename", "withdrawn"]
DecisionKind = Literal["citation", "work", "person", "venue"]


@dataclass(frozen=True, slots=True)
class Decision:
    """One row of decisions.tsv: what ``left`` and ``right`` are to each other, by whom, when, why.

    For ``kind`` "citation" ``left`` is "file#number" (the file as seen from the folder of the
    table) and ``right`` the id of a work. For "work" both are the fingerprint of a printed
    reference (:func:`citegraph.text.fingerprint`; what follows it after a space is for people);
    for "venue" printed names; for "person" printed names (all who print it) or, to speak of one
    mention, "fingerprint@role.position". With ``verdict`` "rename" ``right`` is the new label
    of what ``left`` belongs to; "withdrawn" takes back the earlier rows about the same two.
    """

    left: str
    right: str
    verdict: Verdict
    kind: DecisionKind
    by: str
    date: str
    why: str
    location: Location
